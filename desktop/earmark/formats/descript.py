"""Descript's project document: recordings with recognised words, voices by name, corrected text.

Each recording of the media library has its words with times and voices. What is to be read is in
a transcript beside it: corrected, with punctuation and paragraphs, and without times. The JSON
that Descript gives with a published page is Podcasting 2.0 JSON, see `podcast_json`.
"""

import re
from collections.abc import Iterator
from typing import Any

from earmark.domain.episode import ReadTranscript, Remark
from earmark.errors import ImportFailed
from earmark.formats.cues import Cue, assemble
from earmark.formats.decode import Source
from earmark.formats.json_values import first_record, record, records, string
from earmark.formats.speakers import normalised
from earmark.formats.utterances import Spoken, gather
from earmark.formats.words import Token, milliseconds

_NEAR = 12  # words that text and recognition may differ by before they agree again
_ENOUGH = 0.5  # of the words in the text have to be among the recognised ones
_NO_LETTERS = re.compile(r"[\W_]+")


def sniff(source: Source) -> float:
    """How sure it is that this is a project document of Descript, 0–1."""
    document = record(source.outline)
    library = record(document.get("mediaLibrary"))
    return 0.95 if "mediaRefs" in library and "documentVersion" in document else 0.0


def read(source: Source) -> ReadTranscript:
    """Read the recording with the most words; others are named as left out.

    Raises:
        ImportFailed: If none was transcribed.
    """
    document = record(source.document)
    found = [(one, _alignment(one)) for one in _recordings(document)]
    chosen, words = max(found, key=lambda pair: len(pair[1]), default=({}, []))
    if not words:
        raise ImportFailed(
            f"{source.path.name} is a project of Descript without a transcript.",
            "Transcribe the recording there, or export the transcript.",
        )
    remarks = list(source.remarks)
    others = [(one, its) for one, its in found if one is not chosen and its]
    remarks.extend(_left_out(one, its) for one, its in others)
    compositions = records(document.get("compositions"))
    if compositions:
        remarks.append(Remark(0, "Cuts and markers of compositions are left out."))
    cues = _cues(document, chosen, words, remarks)
    return assemble(
        "descript",
        cues,
        sum(len(its) for _, its in found),
        remarks,
        left_out=sum(len(its) for _, its in others),
        merged=len(words) - len(cues),
        title=string(first_record(compositions).get("name")),
        length_ms=milliseconds(record(chosen.get("audio")).get("duration")) or 0,
    )


def _recordings(document: dict[str, Any]) -> list[dict[str, Any]]:
    return records(record(document.get("mediaLibrary")).get("mediaRefs"))


def _alignment(recording: dict[str, Any]) -> list[dict[str, Any]]:
    voiceover = record(recording.get("voiceover"))
    return records(record(voiceover.get("metadata")).get("alignment"))


def _left_out(recording: dict[str, Any], words: list[dict[str, Any]]) -> Remark:
    name = string(recording.get("displayName")) or string(recording.get("id"))
    return Remark(0, f"The recording “{name}” is left out; its words: {len(words)}.")


def _cues(
    document: dict[str, Any],
    recording: dict[str, Any],
    words: list[dict[str, Any]],
    remarks: list[Remark],
) -> list[Cue]:
    """The corrected text with the times of the words, else the words as recognised."""
    names = {one.get("id"): string(one.get("name")) for one in records(document.get("voices"))}
    heard = [_spoken(number, word, names) for number, word in enumerate(words, 1)]
    paragraphs = _paragraphs(document, string(recording.get("id")))
    placed = list(_on_text(paragraphs, heard))
    known = sum(1 for paragraph in placed for one in paragraph if one.token.start_ms is not None)
    if known < _ENOUGH * sum(map(len, placed)) or not known:
        if paragraphs:
            remarks.append(Remark(0, "The corrected text differs; the words are as recognised."))
        return gather(heard)
    if known < len(heard):
        missing = len(heard) - known
        remarks.append(Remark(0, f"Recognised words that are not in the text: {missing}."))
    cues = []
    for paragraph in placed:
        made = gather(paragraph)
        made[0].paragraph = True
        cues.extend(made)
    return cues


def _spoken(number: int, word: dict[str, Any], names: dict[object, str]) -> Spoken:
    token = Token(
        string(word.get("word")),
        milliseconds(word.get("startTime")),
        milliseconds(word.get("endTime")),
    )
    voice = names.get(record(word.get("speaker")).get("speakerId")) or ""
    return Spoken(token, normalised(voice), number)


def _paragraphs(document: dict[str, Any], recording: str) -> list[str]:
    """The paragraphs of the transcript of a recording."""
    for one in records(document.get("transcripts")):
        if string(one.get("transcriptVoiceoverRefId")) == recording:
            above = record(record(one.get("timeline")).get("superTau"))
            texts = [
                string(record(piece.get("text")).get("string"))
                for piece in records(above.get("taus"))
            ]
            return [line.strip() for line in "".join(texts).split("\n") if line.strip()]
    return []


def _on_text(paragraphs: list[str], heard: list[Spoken]) -> Iterator[list[Spoken]]:
    """The words of each paragraph, with time and voice where they were recognised."""
    folded = [_folded(one.token.text) for one in heard]
    at = 0
    for paragraph in paragraphs:
        texts = paragraph.split()
        wanted = [_folded(text) for text in texts]
        group: list[Spoken] = []
        for place, text in enumerate(texts):
            found = _find(folded, at, wanted[place], wanted[place + 1 : place + 2])
            if found is None:
                group.append(Spoken(Token(text, None, None), "", 0))
                continue
            same, at = heard[found], found + 1
            token = Token(text, same.token.start_ms, same.token.end_ms)
            group.append(Spoken(token, same.speaker, same.line))
        _fill(group, heard[min(at, len(heard) - 1)])
        yield group


def _find(folded: list[str], at: int, wanted: str, following: list[str]) -> int | None:
    """Where a word of the text was heard: here, or near by if the word after it agrees too."""
    if not wanted:
        return None
    for found in range(at, min(at + _NEAR, len(folded))):
        if folded[found] == wanted and (
            found == at or not following or folded[found + 1 : found + 2] == following
        ):
            return found
    return None


def _fill(group: list[Spoken], otherwise: Spoken) -> None:
    """Words that were not heard are said by whoever speaks before them, else after them."""
    last = next((one for one in group if one.line), otherwise)
    for one in group:
        if one.line:
            last = one
        else:
            one.speaker, one.line = last.speaker, last.line


def _folded(text: str) -> str:
    return _NO_LETTERS.sub("", text).casefold()

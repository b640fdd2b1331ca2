"""JSON of Amazon Transcribe and its Call Analytics; times as strings, punctuation without any."""

from typing import Any

from earmark.domain.episode import ReadTranscript
from earmark.formats.cues import Cue, assemble
from earmark.formats.decode import Source
from earmark.formats.json_values import first_record, record, records, string
from earmark.formats.utterances import Spoken, cue_of, gather
from earmark.formats.words import Token, milliseconds, share


def sniff(source: Source) -> float:
    """How sure it is that this comes from Amazon Transcribe, 0–1."""
    document = record(source.outline)
    turns = records(document.get("Transcript"))
    if turns and "Content" in turns[0]:
        return 0.95
    items = records(record(document.get("results")).get("items"))
    return 0.95 if items and "alternatives" in items[0] and "type" in items[0] else 0.0


def read(source: Source) -> ReadTranscript:
    """Read turns or words with speakers and confidences."""
    document = record(source.document)
    if turns := records(document.get("Transcript")):
        cues = [_turn(number, turn) for number, turn in enumerate(turns, 1)]
        language = string(document.get("LanguageCode"))
        return assemble("aws", cues, len(turns), source.remarks, language=language)
    results = record(document.get("results"))
    items = records(results.get("items"))
    words = _words(items, _speakers(results))
    cues = gather(words)
    return assemble(
        "aws",
        cues,
        len(items),
        source.remarks,
        merged=len(items) - len(cues),
        language=string(results.get("language_code")),
    )


def _turn(number: int, turn: dict[str, Any]) -> Cue:
    words = [
        Spoken(
            Token(
                string(item.get("Content")),
                item.get("BeginOffsetMillis"),
                item.get("EndOffsetMillis"),
                share(item.get("Confidence")),
            )
        )
        for item in records(turn.get("Items"))
    ]
    content = string(turn.get("Content"))
    cue = cue_of(words, content) if words else Cue(number, None, None, " ".join(content.split()))
    cue.line = number
    cue.start_ms = turn.get("BeginOffsetMillis", cue.start_ms)
    cue.end_ms = turn.get("EndOffsetMillis", cue.end_ms)
    cue.speaker = string(turn.get("ParticipantRole")).capitalize()
    return cue


def _words(items: list[dict[str, Any]], speakers: dict[str, str]) -> list[Spoken]:
    """The words; punctuation joins the word before it."""
    words: list[Spoken] = []
    for number, item in enumerate(items, 1):
        said = first_record(item.get("alternatives"))
        text = string(said.get("content"))
        if item.get("type") == "punctuation" and words:
            words[-1].token.text += text
            continue
        start = item.get("start_time")
        token = Token(
            text,
            milliseconds(start),
            milliseconds(item.get("end_time")),
            share(said.get("confidence")),
        )
        label = string(item.get("speaker_label")) or speakers.get(str(start), "")
        words.append(Spoken(token, _named(label), number))
    return words


def _speakers(results: dict[str, Any]) -> dict[str, str]:
    """The speaker at each start time, in the older form of the file."""
    found: dict[str, str] = {}
    for segment in records(record(results.get("speaker_labels")).get("segments")):
        for item in records(segment.get("items")):
            found[str(item.get("start_time"))] = string(item.get("speaker_label"))
    return found


def _named(label: str) -> str:
    number = label.removeprefix("spk_")
    return f"Speaker {int(number) + 1}" if number != label and number.isdigit() else label

"""JSON of Speechmatics: `results` of words and punctuation, or the older `words` with `time`."""

from typing import Any

from earmark.domain.episode import ReadTranscript
from earmark.formats.cues import assemble
from earmark.formats.decode import Source
from earmark.formats.json_values import first_record, record, records, string
from earmark.formats.utterances import Spoken, gather
from earmark.formats.words import Token, milliseconds, share


def sniff(source: Source) -> float:
    """How sure it is that this comes from Speechmatics, 0–1."""
    document = record(source.outline)
    if {"name", "time", "duration"} <= first_record(document.get("words")).keys():
        return 0.95
    first = first_record(document.get("results"))
    return 0.95 if {"alternatives", "start_time", "type"} <= first.keys() else 0.0


def read(source: Source) -> ReadTranscript:
    """Read words with speakers and confidences."""
    document = record(source.document)
    job = record(document.get("job"))
    old = records(document.get("words"))
    words = _old(old, records(document.get("speakers"))) if old else _new(document)
    counted = len(old) or len(records(document.get("results")))
    cues = gather(words)
    config = record(record(document.get("metadata")).get("transcription_config"))
    return assemble(
        "speechmatics",
        cues,
        counted,
        source.remarks,
        merged=counted - len(cues),
        length_ms=milliseconds(job.get("duration")) or 0,
        language=string(job.get("lang")) or string(config.get("language")),
    )


def _new(document: dict[str, Any]) -> list[Spoken]:
    words: list[Spoken] = []
    for number, item in enumerate(records(document.get("results")), 1):
        best = first_record(item.get("alternatives"))
        text = string(best.get("content"))
        if item.get("type") == "punctuation" and words:
            words[-1].token.text += text
            continue
        token = Token(
            text,
            milliseconds(item.get("start_time")),
            milliseconds(item.get("end_time")),
            share(best.get("confidence")),
        )
        words.append(Spoken(token, _named(string(best.get("speaker"))), number))
    return words


def _old(items: list[dict[str, Any]], speakers: list[dict[str, Any]]) -> list[Spoken]:
    turns = [(milliseconds(one.get("time")) or 0, string(one.get("name"))) for one in speakers]
    words: list[Spoken] = []
    for number, item in enumerate(items, 1):
        text = string(item.get("name"))
        if words and text and not any(map(str.isalnum, text)):
            words[-1].token.text += text
            continue
        start_ms = milliseconds(item.get("time"))
        length_ms = milliseconds(item.get("duration")) or 0
        end_ms = None if start_ms is None else start_ms + length_ms
        who = [name for turn_ms, name in turns if turn_ms <= (start_ms or 0)]
        token = Token(text, start_ms, end_ms, share(item.get("confidence")))
        words.append(Spoken(token, who[-1] if who else "", number))
    return words


def _named(label: str) -> str:
    number = label.removeprefix("S")
    return f"Speaker {number}" if number != label and number.isdigit() else label.replace("UU", "")

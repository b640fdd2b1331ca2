"""Podcasting 2.0 transcript JSON: `segments` with `startTime`, `endTime`, `body`, `speaker`.

Many hold one word per segment, and some hold each word twice, overlapping.
"""

from collections.abc import Sequence
from statistics import median
from typing import Any

from earmark.domain.episode import ReadTranscript, Remark
from earmark.formats.cues import Cue, assemble
from earmark.formats.decode import Source
from earmark.formats.json_values import first_record, record, records, string
from earmark.formats.speakers import normalised
from earmark.formats.utterances import Spoken, gather
from earmark.formats.words import Token, milliseconds

_WORDS_PER_SEGMENT = 1.5


def sniff(source: Source) -> float:
    """How sure it is that this is Podcasting 2.0 JSON, 0–1."""
    first = first_record(record(source.outline).get("segments"))
    return 0.95 if {"startTime", "body"} <= first.keys() else 0.0


def read(source: Source) -> ReadTranscript:
    """Read segments; single words are gathered into utterances."""
    segments = records(record(source.document).get("segments"))
    kept = _without_twins(segments)
    remarks = list(source.remarks)
    twins = len(segments) - len(kept)
    if twins:
        remarks.append(Remark(0, f"Segments that repeat the one before were merged ({twins})."))
    lengths = [len(string(one.get("body")).split()) for one in kept]
    if lengths and median(lengths) <= _WORDS_PER_SEGMENT:
        words = [
            Spoken(
                Token(
                    string(one.get("body")),
                    milliseconds(one.get("startTime")),
                    milliseconds(one.get("endTime")),
                ),
                normalised(string(one.get("speaker"))),
                number,
            )
            for number, one in enumerate(kept, 1)
        ]
        _carry(words)
        cues = gather(words)
        merged = len(segments) - len(cues)
        return assemble("podcast-json", cues, len(segments), remarks, merged=merged)
    cues = [_cue(number, one) for number, one in enumerate(kept, 1)]
    _carry(cues)
    return assemble("podcast-json", cues, len(segments), remarks, merged=twins)


def _cue(number: int, item: dict[str, Any]) -> Cue:
    return Cue(
        number,
        milliseconds(item.get("startTime")),
        milliseconds(item.get("endTime")),
        " ".join(string(item.get("body")).split()),
        normalised(string(item.get("speaker"))),
    )


def _carry(cues: Sequence[Cue] | Sequence[Spoken]) -> None:
    """Carry speakers on; the format lets segments of the same speaker leave the name out."""
    speaker = ""
    for cue in cues:
        speaker = cue.speaker = cue.speaker or speaker


def _without_twins(segments: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Drop segments that say the same as the one before, at a time that overlaps it."""
    kept: list[dict[str, Any]] = []
    for one in segments:
        last = kept[-1] if kept else {}
        body = string(one.get("body")).strip()
        start, end = milliseconds(one.get("startTime")), milliseconds(last.get("endTime"))
        same = bool(body) and body == string(last.get("body")).strip()
        if same and start is not None and end is not None and start < end:
            continue
        kept.append(one)
    return kept

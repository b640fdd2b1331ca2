"""Cues of whole turns, with a time at their start alone: given ends and cut into sentences."""

from collections.abc import Sequence
from dataclasses import replace

from earmark.domain.episode import ReadTranscript, Remark
from earmark.formats.cues import Cue, Metadata, assemble
from earmark.formats.sentences import split_sentences

_MS_PER_CHARACTER = 66


def assemble_long(
    name: str,
    cues: Sequence[Cue],
    counted: int,
    remarks: Sequence[Remark] = (),
    *,
    left_out: int = 0,
    metadata: Metadata | None = None,
) -> ReadTranscript:
    """Make a transcript of turns.

    A turn ends where the next one starts. Long ones are cut into sentences, which share the
    time by their length and are marked as estimated but for the first one's start.
    """
    given = [cue for cue in cues if cue.text]
    empty = [replace(cue) for cue in cues if not cue.text]
    _fill(given)
    pieces = [piece for cue in given for piece in _cut(cue)]
    more: Metadata = {**(metadata or {})}
    more["split"] = more.get("split", 0) + len(pieces) - len(given)
    return assemble(name, [*pieces, *empty], counted, remarks, left_out=left_out, **more)


def _fill(cues: Sequence[Cue]) -> None:
    """Give cues without a time their share between those with one, and every cue an end."""
    place = 0
    while place < len(cues):
        following = next(
            (i for i in range(place + 1, len(cues)) if cues[i].start_ms is not None), len(cues)
        )
        group = cues[place:following]
        start_ms = group[0].start_ms or 0
        if group[0].start_ms is None and place:
            start_ms = cues[place - 1].end_ms or 0
        last = cues[following].start_ms if following < len(cues) else group[-1].end_ms
        spoken = sum(len(cue.text) for cue in group) * _MS_PER_CHARACTER
        end_ms = last if last is not None and last > start_ms else start_ms + spoken
        _share(group, start_ms, end_ms)
        place = following


def _share(group: Sequence[Cue], start_ms: int, end_ms: int) -> None:
    total, done = sum(len(cue.text) for cue in group), 0
    length = end_ms - start_ms
    for number, cue in enumerate(group):
        if number or cue.start_ms is None:
            cue.uncertainty_ms = max(500, length // 4)
            cue.start_ms = start_ms + length * done // total
        done += len(cue.text)
        if cue.end_ms is None or len(group) > 1:
            cue.end_ms = start_ms + length * done // total


def _cut(cue: Cue) -> list[Cue]:
    texts = split_sentences(cue.text)
    if len(texts) == 1 or cue.words:
        return [cue]
    start_ms, end_ms = cue.start_ms or 0, cue.end_ms or 0
    pieces = [
        replace(
            cue,
            start_ms=start_ms if number == 0 else None,
            end_ms=None,
            text=text,
            paragraph=cue.paragraph and number == 0,
        )
        for number, text in enumerate(texts)
    ]
    _share(pieces, start_ms, end_ms)
    return pieces

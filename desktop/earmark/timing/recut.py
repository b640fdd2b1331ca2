"""Carry times over to another cut of a recording, and refine coarse ones that were given."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from earmark.domain.transcript import TimingSource
from earmark.timing.align import AlignmentResult
from earmark.timing.report import Verdict
from earmark.timing.timed import TimedLine, move_line

_SAME_MS = 400  # offsets that differ less are the same cut
_LEAST_MS = 700


@dataclass(frozen=True, slots=True)
class CutChange:
    """A stretch that only one of two cuts has, `[start_ms, end_ms)` in that cut.

    `row` is the line before which it lies.
    """

    start_ms: int
    end_ms: int
    row: int


@dataclass(frozen=True, slots=True)
class Recut:
    """Lines with the times of the new cut, and how it differs from the old one."""

    lines: list[TimedLine]
    inserted: tuple[CutChange, ...]
    removed: tuple[CutChange, ...]


def recut(old: Sequence[TimedLine], aligned: AlignmentResult) -> Recut:
    """Combine the times of the old cut with an alignment of the same text to the new one.

    Where the alignment did not find a line, but found lines before and after it moved by the
    same offset, the old time is moved likewise: exact, though nothing was heard.
    """
    if aligned.report.verdict is Verdict.REFUSED:
        return Recut(list(aligned.lines), (), ())
    new = aligned.lines
    sure = [row for row, line in enumerate(new) if _is_sure(line) and old[row].spoken]
    result = list(new)
    for before, after in pairwise(sure):
        offset = new[before].start_ms - old[before].start_ms
        if abs(new[after].start_ms - old[after].start_ms - offset) > _SAME_MS:
            continue
        for row in range(before + 1, after):
            if new[row].source is TimingSource.ESTIMATED:
                result[row] = _between(old[row], offset, result[row - 1], new[after])
    inserted, removed = _changes(old, result, sure)
    return Recut(result, inserted, removed)


def _is_sure(line: TimedLine) -> bool:
    return line.spoken and line.source is not TimingSource.ESTIMATED


def _between(line: TimedLine, offset: int, before: TimedLine, after: TimedLine) -> TimedLine:
    """A line of the old cut moved, kept after one line and before another."""
    moved = move_line(line, offset)
    low, high = before.start_ms, after.start_ms

    def inside(ms: int) -> int:
        return min(max(ms, low), high)

    words = tuple(
        replace(word, start_ms=inside(word.start_ms), end_ms=inside(word.end_ms))
        for word in moved.words
    )
    return replace(moved, start_ms=inside(moved.start_ms), end_ms=inside(moved.end_ms), words=words)


def _changes(
    old: Sequence[TimedLine], new: Sequence[TimedLine], sure: Sequence[int]
) -> tuple[tuple[CutChange, ...], tuple[CutChange, ...]]:
    inserted, removed = [], []
    at_old, at_new = 0, 0
    for place, row in enumerate(sure):
        grown = (new[row].start_ms - at_new) - (old[row].start_ms - at_old)
        if place == 0 and abs(grown) < _LEAST_MS:
            grown = 0
        if grown >= _LEAST_MS:
            inserted.append(CutChange(new[row].start_ms - grown, new[row].start_ms, row))
        elif grown <= -_LEAST_MS:
            removed.append(CutChange(old[row].start_ms + grown, old[row].start_ms, row))
        at_old, at_new = old[row].start_ms, new[row].start_ms
    return tuple(inserted), tuple(removed)


def refine(given: Sequence[TimedLine], aligned: AlignmentResult) -> list[TimedLine]:
    """Replace coarse given times by aligned ones; what was not found keeps what was given.

    Lines set by hand stay. The result rises: a given time that would break the order gives way.
    """
    if aligned.report.verdict is Verdict.REFUSED:
        return list(given)
    chosen = [
        found if found.source is TimingSource.ALIGNED else line
        for line, found in zip(given, aligned.lines, strict=True)
    ]
    chosen = [
        line if line.source is TimingSource.MANUAL else found
        for line, found in zip(given, chosen, strict=True)
    ]
    ceiling = [line.start_ms for line in chosen]
    for row in range(len(chosen) - 2, -1, -1):
        fixed = chosen[row + 1].source is not TimingSource.GIVEN
        ceiling[row] = min(ceiling[row + 1], chosen[row + 1].start_ms if fixed else 10**12)
    result: list[TimedLine] = []
    for row, line in enumerate(chosen):
        if line.source is TimingSource.GIVEN:
            low = result[-1].start_ms if result else 0
            start_ms = max(low, min(line.start_ms, ceiling[row]))
            line = replace(line, start_ms=start_ms, end_ms=max(start_ms, line.end_ms), words=())
        result.append(line)
    return result

"""Carry the times of a transcript over to another cut by the stretches both have in common."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from earmark.domain.transcript import Word
from earmark.timing.recut import CutChange, Recut
from earmark.timing.same_sound import Stretch
from earmark.timing.timed import TimedLine

_HANGS_OVER_MS = 250
_LEAST_MS = 500  # shorter differences are those of encoders, not of cutters


def carry_over(
    old: Sequence[TimedLine], stretches: Sequence[Stretch], old_ms: int, new_ms: int
) -> Recut:
    """Move every time with the sound it belongs to.

    A line whose words are all in what was removed is marked as not spoken, in an empty place
    between its neighbours; it keeps its text, and so do annotations on it.

    Args:
        old: The lines with the times of the old cut.
        stretches: What both cuts have, in order; at least one.
        old_ms: Length of the old cut.
        new_ms: Length of the new one.
    """
    moves = _Moves(stretches)
    lines: list[TimedLine] = []
    low = 0
    for line in old:
        moved = moves.line(line)
        lines.append(_not_before(moved, low))
        low = lines[-1].start_ms
    starts = [line.start_ms for line in old]
    removed = [
        CutChange(start, stop, bisect_right(starts, start - 1))
        for start, stop in _holes([(one.start_ms, one.end_ms) for one in stretches], old_ms)
    ]
    fresh = [line.start_ms for line in lines]
    inserted = [
        CutChange(start, stop, bisect_right(fresh, (start + stop) // 2))
        for start, stop in _holes([(one.new_start_ms, one.new_end_ms) for one in stretches], new_ms)
    ]
    return Recut(lines, tuple(inserted), tuple(removed))


def moved(stretches: Sequence[Stretch], ms: int) -> int:
    """Where a moment of the old cut is in the new one."""
    return _Moves(stretches).moment(ms)


class _Moves:
    """Where each moment of the old cut is in the new one."""

    def __init__(self, stretches: Sequence[Stretch]) -> None:
        self._stretches = stretches
        self._starts = [one.start_ms for one in stretches]

    def moment(self, ms: int) -> int:
        """The moment in the new cut; what was removed is where its ends met."""
        at = bisect_right(self._starts, ms) - 1
        if at < 0:
            return self._stretches[0].new_start_ms
        return min(ms, self._stretches[at].end_ms) + self._stretches[at].offset_ms

    def is_kept(self, start_ms: int, end_ms: int) -> bool:
        """Whether the middle of a time is in the new cut."""
        middle = (start_ms + end_ms) // 2
        at = bisect_right(self._starts, middle) - 1
        return at >= 0 and middle < self._stretches[at].end_ms

    def line(self, line: TimedLine) -> TimedLine:
        """A line of the old cut at its place in the new one."""
        words = tuple(self._word(word) for word in line.words)
        times = [(word.start_ms, word.end_ms) for word in line.words]
        spoken = line.spoken and any(
            self.is_kept(start, stop) for start, stop in times or [(line.start_ms, line.end_ms)]
        )
        start_ms, end_ms = self._time(line.start_ms, line.end_ms)
        if not spoken:
            return replace(line, start_ms=start_ms, end_ms=start_ms, words=(), spoken=False)
        return replace(line, start_ms=start_ms, end_ms=end_ms, words=words)

    def _word(self, word: Word) -> Word:
        start_ms, end_ms = self._time(word.start_ms, word.end_ms)
        return replace(word, start_ms=start_ms, end_ms=end_ms)

    def _time(self, start_ms: int, end_ms: int) -> tuple[int, int]:
        """A time in the new cut; an end that hangs over a cut by a little goes with the rest."""
        inner = min(_HANGS_OVER_MS, (end_ms - start_ms) // 2)
        start = max(self.moment(start_ms), self._begun(start_ms + inner))
        end = min(self.moment(end_ms), self._done(end_ms - inner))
        return start, max(start, end)

    def _begun(self, ms: int) -> int:
        """Where the stretch that holds a moment begins in the new cut; 0 if none does."""
        at = bisect_right(self._starts, ms) - 1
        if at < 0 or ms >= self._stretches[at].end_ms:
            return 0
        return self._stretches[at].new_start_ms

    def _done(self, ms: int) -> int:
        """Where the stretch that holds a moment ends in the new cut."""
        at = bisect_right(self._starts, ms) - 1
        return self._stretches[max(0, at)].new_end_ms


def _not_before(line: TimedLine, low: int) -> TimedLine:
    if line.start_ms >= low:
        return line
    return replace(line, start_ms=low, end_ms=max(low, line.end_ms))


def _holes(kept: Sequence[tuple[int, int]], length_ms: int) -> list[tuple[int, int]]:
    """What lies between, before and after stretches."""
    at, found = 0, []
    for start, stop in [*kept, (length_ms, length_ms)]:
        if start - at >= _LEAST_MS:
            found.append((at, start))
        at = max(at, stop)
    return found

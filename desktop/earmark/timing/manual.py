"""Times set by hand: pins, taps, nudges and stretches, as pure functions over timed lines.

Every function keeps the order of lines and gives way to nothing: a line that was set by hand is
`manual` and has no uncertainty; neighbours that were in its way are pushed, not reordered.
"""

from collections.abc import Sequence
from dataclasses import replace

from earmark.domain.transcript import TimingSource, Word
from earmark.errors import EditError
from earmark.timing.timed import TimedLine


def pins_of(lines: Sequence[TimedLine]) -> list[tuple[int, int]]:
    """(line, start_ms) of every line that was set by hand."""
    return [
        (r, line.start_ms) for r, line in enumerate(lines) if line.source is TimingSource.MANUAL
    ]


def pin_line(
    lines: Sequence[TimedLine], row: int, start_ms: int, length_ms: int
) -> list[TimedLine]:
    """Say that a line starts at a time; lines up to the neighbouring pins are stretched to fit.

    Raises:
        EditError: If the time lies outside the recording or beyond a neighbouring pin.
    """
    _check_row(lines, row)
    before = max((r for r, _ms in pins_of(lines) if r < row), default=-1)
    after = min((r for r, _ms in pins_of(lines) if r > row), default=len(lines))
    low = lines[before].start_ms if before >= 0 else 0
    high = lines[after].start_ms if after < len(lines) else length_ms
    if not low <= start_ms <= high:
        raise EditError(
            "The line cannot start there: a line before or after it was set by hand.",
            "Move or release that line first.",
        )
    old_ms = lines[row].start_ms
    old_low = lines[before].start_ms if before >= 0 else 0
    old_high = lines[after].start_ms if after < len(lines) else max(length_ms, old_ms)
    result = list(lines)
    for at in range(before + 1, row):
        result[at] = _map_line(lines[at], old_low, old_ms, low, start_ms)
    for at in range(row, after):
        result[at] = _map_line(lines[at], old_ms, old_high, start_ms, high)
    if before >= 0:
        result[before] = _end_by(lines[before], result[before + 1].start_ms)
    result[row] = _as_manual(result[row], start_ms)
    return result


def tap_line(
    lines: Sequence[TimedLine], row: int, now_ms: int, length_ms: int
) -> tuple[list[TimedLine], int]:
    """A key was pressed at the start of a line while it plays.

    Returns:
        The lines, and the row that the next tap is for.
    """
    return pin_line(lines, row, now_ms, length_ms), min(row + 1, len(lines) - 1)


def release_line(lines: Sequence[TimedLine], row: int, uncertainty_ms: int) -> list[TimedLine]:
    """Take a pin away: the line keeps its time as an estimate."""
    _check_row(lines, row)
    result = list(lines)
    result[row] = replace(lines[row], source=TimingSource.ESTIMATED, uncertainty_ms=uncertainty_ms)
    return result


def nudge_lines(
    lines: Sequence[TimedLine], first: int, last: int, offset_ms: int, length_ms: int
) -> list[TimedLine]:
    """Move lines `first` to before `last` by an offset, as far as their neighbours allow."""
    _check_range(lines, first, last)
    low = lines[first - 1].start_ms if first else 0
    high = lines[last].start_ms if last < len(lines) else length_ms
    end_ms = max(line.end_ms for line in lines[first:last])
    offset_ms = max(low - lines[first].start_ms, min(offset_ms, max(0, high - end_ms)))
    return _remap(lines, first, last, lines[first].start_ms + offset_ms, end_ms + offset_ms, end_ms)


def stretch_lines(
    lines: Sequence[TimedLine], first: int, last: int, start_ms: int, end_ms: int, length_ms: int
) -> list[TimedLine]:
    """Spread lines `first` to before `last` over a new stretch of time.

    Raises:
        EditError: If the stretch is empty or reaches into the neighbours.
    """
    _check_range(lines, first, last)
    low = lines[first - 1].start_ms if first else 0
    high = lines[last].start_ms if last < len(lines) else length_ms
    if not low <= start_ms < end_ms <= high:
        raise EditError(
            "The lines cannot be put there.",
            "Choose a stretch between the line before and the line after.",
        )
    old_end_ms = max(line.end_ms for line in lines[first:last])
    return _remap(lines, first, last, start_ms, end_ms, old_end_ms)


def _remap(
    lines: Sequence[TimedLine], first: int, last: int, start_ms: int, end_ms: int, old_end_ms: int
) -> list[TimedLine]:
    result = list(lines)
    old_start_ms = lines[first].start_ms
    for row in range(first, last):
        line = _map_line(lines[row], old_start_ms, old_end_ms, start_ms, end_ms)
        result[row] = _as_manual(line, line.start_ms)
    if first:
        result[first - 1] = _end_by(lines[first - 1], start_ms)
    return result


def _map_line(line: TimedLine, old_a: int, old_z: int, new_a: int, new_z: int) -> TimedLine:
    """A line with its times carried from one stretch to another in proportion."""

    def carried(ms: int) -> int:
        if old_z <= old_a:
            return min(new_a, new_z)
        inside = min(max(ms, old_a), old_z)
        return new_a + round((inside - old_a) * (new_z - new_a) / (old_z - old_a))

    words = tuple(
        replace(word, start_ms=carried(word.start_ms), end_ms=carried(word.end_ms))
        for word in line.words
    )
    return replace(line, start_ms=carried(line.start_ms), end_ms=carried(line.end_ms), words=words)


def _end_by(line: TimedLine, end_ms: int) -> TimedLine:
    """A line that does not reach beyond a time."""
    words = tuple(
        replace(w, start_ms=min(w.start_ms, end_ms), end_ms=min(w.end_ms, end_ms))
        for w in line.words
    )
    return replace(line, end_ms=max(line.start_ms, min(line.end_ms, end_ms)), words=words)


def _as_manual(line: TimedLine, start_ms: int) -> TimedLine:
    words: tuple[Word, ...] = line.words
    if words:
        first = replace(words[0], start_ms=start_ms, end_ms=max(words[0].end_ms, start_ms))
        words = (first, *words[1:])
    return replace(
        line,
        start_ms=start_ms,
        end_ms=max(line.end_ms, start_ms),
        source=TimingSource.MANUAL,
        confidence=None,
        uncertainty_ms=0,
        words=words,
        spoken=True,
    )


def _check_row(lines: Sequence[TimedLine], row: int) -> None:
    if not 0 <= row < len(lines):
        raise EditError("There is no such line.")


def _check_range(lines: Sequence[TimedLine], first: int, last: int) -> None:
    if not 0 <= first < last <= len(lines):
        raise EditError("There are no such lines.")

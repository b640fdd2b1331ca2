"""Times set by hand: they stay, everything else makes room, the order is kept."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from earmark.domain.transcript import TimingSource
from earmark.errors import EditError
from earmark.timing.estimate import estimate
from earmark.timing.manual import (
    nudge_lines,
    pin_line,
    pins_of,
    release_line,
    stretch_lines,
    tap_line,
)
from earmark.timing.timed import is_monotone

LENGTH_MS = 60_000
LINES = estimate([f"This is line number {n} of the text." for n in range(12)], LENGTH_MS)


@given(st.lists(st.tuples(st.integers(0, 11), st.integers(0, LENGTH_MS)), max_size=6))
def test_pins_stay_and_lines_keep_their_order(wanted: list[tuple[int, int]]) -> None:
    lines = LINES
    for row, start_ms in wanted:
        before = dict(pins_of(lines))
        try:
            lines = pin_line(lines, row, start_ms, LENGTH_MS)
        except EditError:
            assert dict(pins_of(lines)) == before
            continue
        before[row] = start_ms
        assert dict(pins_of(lines)) == before
        assert is_monotone(lines)
        assert all(0 <= line.start_ms <= line.end_ms <= LENGTH_MS for line in lines)


def test_pinning_twice_is_pinning_once() -> None:
    once = pin_line(LINES, 5, 20_000, LENGTH_MS)
    assert pin_line(once, 5, 20_000, LENGTH_MS) == once


def test_taps_walk_down_the_lines() -> None:
    lines, row = LINES, 3
    for now_ms in (14_000, 19_500, 26_000):
        lines, row = tap_line(lines, row, now_ms, LENGTH_MS)
    assert row == 6
    assert pins_of(lines) == [(3, 14_000), (4, 19_500), (5, 26_000)]


def test_a_pin_beyond_another_pin_is_refused() -> None:
    lines = pin_line(LINES, 6, 30_000, LENGTH_MS)
    with pytest.raises(EditError, match="set by hand"):
        pin_line(lines, 4, 31_000, LENGTH_MS)


def test_a_nudge_moves_a_range_and_stops_at_its_neighbours() -> None:
    moved = nudge_lines(LINES, 3, 6, 200, LENGTH_MS)
    assert [m.start_ms - o.start_ms for m, o in zip(moved, LINES, strict=True)][3:6] == [200] * 3
    assert moved[6] == LINES[6]
    far = nudge_lines(LINES, 3, 6, 50_000, LENGTH_MS)
    assert is_monotone(far)
    assert far[5].end_ms <= LINES[6].start_ms


def test_a_stretch_is_proportional_and_manual() -> None:
    first, last = LINES[2].start_ms, LINES[5].start_ms
    result = stretch_lines(LINES, 3, 5, first + 500, last - 500, LENGTH_MS)
    assert result[3].start_ms == first + 500
    assert result[4].end_ms == last - 500
    assert {line.source for line in result[3:5]} == {TimingSource.MANUAL}
    assert is_monotone(result)


def test_a_released_line_is_an_estimate_again() -> None:
    lines = release_line(pin_line(LINES, 5, 20_000, LENGTH_MS), 5, 900)
    assert lines[5].source is TimingSource.ESTIMATED
    assert lines[5].uncertainty_ms == 900


def test_an_unknown_line_is_refused() -> None:
    with pytest.raises(EditError):
        pin_line(LINES, 12, 0, LENGTH_MS)
    with pytest.raises(EditError):
        nudge_lines(LINES, 4, 4, 10, LENGTH_MS)

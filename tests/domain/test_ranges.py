"""Ranges of time: merged they cover the same moments, and the gaps cover the rest."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from earmark.domain.ranges import TimeRange, gaps_between, merge_ranges

ranges = st.lists(
    st.tuples(st.integers(0, 60), st.integers(0, 20)).map(lambda p: TimeRange(p[0], p[0] + p[1])),
    max_size=8,
)


@given(ranges)
def test_merged_ranges_cover_the_same_moments_once(given_ranges: list[TimeRange]) -> None:
    merged = merge_ranges(given_ranges)
    for ms in range(90):
        wanted = any(one.contains(ms) for one in given_ranges)
        assert sum(one.contains(ms) for one in merged) == wanted


@given(ranges, st.integers(0, 90))
def test_gaps_cover_what_the_ranges_leave(given_ranges: list[TimeRange], duration_ms: int) -> None:
    merged = merge_ranges(given_ranges)
    gaps = gaps_between(merged, duration_ms)
    for ms in range(90):
        free = ms < duration_ms and not any(one.contains(ms) for one in merged)
        assert any(gap.contains(ms) for gap in gaps) == free


def test_ranges_close_together_are_joined_when_asked() -> None:
    near = [TimeRange(0, 10), TimeRange(14, 20)]
    assert merge_ranges(near) == near
    assert merge_ranges(near, joint_ms=5) == [TimeRange(0, 20)]


def test_a_range_cannot_end_before_it_starts() -> None:
    with pytest.raises(ValueError, match="can't end"):
        TimeRange(2, 1)

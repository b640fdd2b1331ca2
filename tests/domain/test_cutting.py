"""What stays when parts are taken out, and where everything lies then."""

from hypothesis import given
from hypothesis import strategies as st

from earmark.domain.cutting import Cut, cut_chapters, cut_segments
from earmark.domain.episode import Chapter
from earmark.domain.ranges import TimeRange
from earmark.domain.transcript import Segment, Word

moments = st.integers(0, 60_000)
ranges = st.lists(st.tuples(moments, moments).map(lambda two: TimeRange(*sorted(two))), max_size=6)


@given(ranges, moments)
def test_a_cut_moves_every_moment_by_what_is_taken_out_before_it(
    taken: list[TimeRange], ms: int
) -> None:
    cut = Cut.without(taken, 60_000)
    assert cut.duration_ms == sum(one.duration_ms for one in cut.kept)
    if cut.kept and cut.keeps(ms):
        gone = sum(
            later.start_ms - earlier
            for earlier, later in zip(
                [0, *(one.end_ms for one in cut.kept)], cut.kept, strict=False
            )
            if later.start_ms <= ms
        )
        assert cut.moved(ms) == ms - gone
    assert cut.moved(0) == 0
    assert cut.moved(60_000) == cut.duration_ms


@given(ranges, moments, moments)
def test_order_is_kept(taken: list[TimeRange], one: int, other: int) -> None:
    cut = Cut.without(taken, 60_000)
    low, high = sorted((one, other))
    assert cut.moved(low) <= cut.moved(high)
    moved = cut.moved_range(TimeRange(low, high))
    assert moved is None or moved.duration_ms <= high - low


def test_chapters_move_along_and_go_where_nothing_is_left() -> None:
    chapters = (Chapter(0, "One"), Chapter(10_000, "Advertisement"), Chapter(20_000, "Two"))
    cut = Cut.without([TimeRange(10_000, 20_000)], 30_000)
    assert cut_chapters(chapters, cut) == (Chapter(0, "One"), Chapter(10_000, "Two"))
    cut = Cut.without([TimeRange(5000, 15_000)], 30_000)
    assert [one.start_ms for one in cut_chapters(chapters, cut)] == [0, 5000, 10_000]


def test_words_that_are_taken_out_leave_the_lines() -> None:
    words = (Word(0, 3, 0, 1000), Word(4, 7, 1000, 2000), Word(8, 13, 2000, 3000))
    lines = (
        Segment(1, 0, 3000, "one two three", words=words),
        Segment(2, 3000, 4000, "gone"),
        Segment(3, 4000, 5000, "after"),
    )
    left = cut_segments(lines, Cut.without([TimeRange(1000, 2000), TimeRange(3000, 4000)], 5000))
    assert [(one.text, one.start_ms, one.end_ms) for one in left] == [
        ("one", 0, 1000),
        ("three", 1000, 2000),
        ("after", 2000, 3000),
    ]
    assert left[1].words == (Word(0, 5, 1000, 2000),)

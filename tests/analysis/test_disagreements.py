"""Passages of several voices side by side: what is missing, has other ends, tags or parts."""

from itertools import count

from hypothesis import given
from hypothesis import strategies as st

from earmark.analysis.disagreements import Difference, passages
from earmark.domain.annotation import Annotation
from earmark.domain.ranges import TimeRange
from earmark.domain.transcript import Span, TimingSource

_numbers = count(1)
SPONSOR, CLAIM = 1, 2


def mark(start_s: float, end_s: float, tag: int = SPONSOR) -> Annotation:
    number = next(_numbers)
    time = TimeRange(round(start_s * 1000), round(end_s * 1000))
    return Annotation(
        number, f"u{number}", 1, tag, Span(1, 0, 1, 5), time, TimingSource.GIVEN, 0, "text"
    )


def kinds(*voices: list[Annotation]) -> list[Difference]:
    return [one.difference for one in passages(voices, 1000)]


def test_ends_within_the_tolerance_agree() -> None:
    assert kinds([mark(10, 20)], [mark(10.9, 19.2)]) == [Difference.NONE]


def test_ends_further_apart_are_named_with_their_distance() -> None:
    (one,) = passages([[mark(10, 20)], [mark(12.5, 20)]], 1000)
    assert one.difference is Difference.ENDS
    assert (one.start_apart_ms, one.end_apart_ms) == (2500, 0)
    assert one.time == TimeRange(10_000, 20_000)


def test_what_only_one_marked_is_missing() -> None:
    (one,) = passages([[], [mark(5, 6)]], 1000)
    assert one.difference is Difference.MISSING
    assert [len(own) for own in one.by_voice] == [0, 1]


def test_two_tags_for_one_passage_are_one_difference() -> None:
    (one,) = passages([[mark(10, 20, SPONSOR)], [mark(11, 20, CLAIM)]], 1000)
    assert one.difference is Difference.TAG
    assert one.tag_ids == (SPONSOR, CLAIM)


def test_a_whole_against_parts_is_a_split() -> None:
    (one,) = passages([[mark(10, 30)], [mark(10, 19), mark(20, 30)]], 1000)
    assert one.difference is Difference.SPLIT
    assert [len(own) for own in one.by_voice] == [1, 2]


def test_stretches_that_follow_each_other_stay_apart() -> None:
    one = [mark(at, at + 100, CLAIM) for at in range(0, 500, 100)]
    other = [mark(at + 5 * (at > 0), at + 105, CLAIM) for at in range(0, 500, 100)]
    assert kinds(one, other) == [Difference.ENDS] * 5


def test_three_voices_are_laid_side_by_side() -> None:
    (one,) = passages([[mark(10, 20)], [mark(10, 20)], [mark(10.2, 20)]], 1000)
    assert one.difference is Difference.NONE
    (two,) = passages([[mark(10, 20)], [], [mark(10, 20)]], 1000)
    assert two.difference is Difference.MISSING


MARKS = st.lists(
    st.tuples(st.integers(0, 50), st.integers(1, 20), st.integers(1, 2)).map(
        lambda t: mark(t[0], t[0] + t[1], t[2])
    ),
    max_size=8,
).map(lambda found: sorted(found, key=lambda one: one.time.start_ms))


@given(MARKS, MARKS)
def test_every_annotation_is_in_exactly_one_passage(
    one: list[Annotation], other: list[Annotation]
) -> None:
    found = passages([one, other], 1000)
    seen = [a.id for passage in found for a in passage.annotations]
    assert sorted(seen) == sorted(a.id for a in one + other)
    for passage in found:
        assert {a.id for a in passage.by_voice[0]} <= {a.id for a in one}


@given(MARKS)
def test_with_oneself_there_is_no_difference(own: list[Annotation]) -> None:
    apart = [
        one
        for n, one in enumerate(own)
        if all(one.tag_id != b.tag_id or not one.time.overlaps(b.time) for b in own[:n])
    ]
    twin = [mark(a.time.start_ms / 1000, a.time.end_ms / 1000, a.tag_id) for a in apart]
    assert kinds(apart, twin) == [Difference.NONE] * len(apart)

"""The marks of a stretch of text are those that a plain search through all would find."""

from collections.abc import Callable
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from earmark.domain.annotation import Annotation
from earmark.domain.ranges import TimeRange
from earmark.domain.transcript import Segment, Span, TimingSource, Transcript
from earmark.ui.transcript.marks import Marks, places_of
from earmark.ui.transcript.positions import Place

ROWS = 300
TRANSCRIPT = Transcript(tuple(Segment(i + 1, i, i + 1, "0123456789") for i in range(ROWS)))
ENDS = st.tuples(st.integers(0, ROWS - 1), st.integers(0, 10))
SPANS = st.tuples(ENDS, ENDS).filter(lambda ends: ends[0] != ends[1])


def annotation(number: int, ends: tuple[tuple[int, int], tuple[int, int]]) -> Annotation:
    span = TRANSCRIPT.span(*ends[0], *ends[1])
    return Annotation(number, "", 1, 1, span, TimeRange(0, 0), TimingSource.GIVEN, 0, "")


def expected(given_marks: list[Annotation], start: Place, end: Place) -> set[int]:
    found = set()
    for each in given_marks:
        places = places_of(each.span, TRANSCRIPT)
        assert places is not None
        if places[0] < end and places[1] > start:
            found.add(each.id)
    return found


@given(st.lists(SPANS, max_size=60), SPANS)
def test_between_finds_what_a_plain_search_finds(
    spans: list[tuple[tuple[int, int], tuple[int, int]]],
    asked: tuple[tuple[int, int], tuple[int, int]],
) -> None:
    annotations = [annotation(number, span) for number, span in enumerate(spans)]
    marks = Marks()
    marks.take(annotations, TRANSCRIPT)
    marks.rebuild(TRANSCRIPT)
    start, end = Place(*min(asked)), Place(*max(asked))
    assert {mark.annotation.id for mark in marks.between(start, end)} == expected(
        annotations, start, end
    )


@given(st.lists(SPANS, min_size=1, max_size=30), st.data())
def test_changes_lead_to_the_same_marks_as_starting_anew(
    spans: list[tuple[tuple[int, int], tuple[int, int]]], data: st.DataObject
) -> None:
    pool = [annotation(number, span) for number, span in enumerate(spans)]
    marks = Marks()
    start, end = Place(0, 0), Place(ROWS, 0)
    for _ in range(4):
        chosen = data.draw(st.lists(st.sampled_from(pool), unique_by=lambda each: each.id))
        if data.draw(st.booleans()):  # read anew: equal, but other objects
            chosen = [replace(each) for each in chosen]
        marks.take(chosen, TRANSCRIPT)
        found = sorted(mark.annotation.id for mark in marks.between(start, end))
        assert found == sorted(each.id for each in chosen)


def test_a_mark_on_a_segment_that_is_gone_is_left_out() -> None:
    marks = Marks()
    lost = annotation(1, ((0, 0), (0, 5)))
    kept = annotation(2, ((1, 0), (1, 5)))
    marks.take([lost, kept], TRANSCRIPT)
    marks.rebuild(Transcript(TRANSCRIPT.segments[1:]))
    found = marks.between(Place(0, 0), Place(ROWS, 0))
    assert [mark.annotation.id for mark in found] == [2]


def test_the_shortest_mark_at_a_place_comes_first(
    annotate: Callable[..., Annotation], transcript: Transcript
) -> None:
    marks = Marks()
    wide, narrow = annotate(1, transcript.span(0, 0, 3, 9)), annotate(2, Span(2, 5, 2, 12))
    marks.take([wide, narrow], transcript)
    assert [mark.annotation.id for mark in marks.at(Place(1, 6))] == [2, 1]

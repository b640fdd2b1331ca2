"""Transcripts: places in the text have times, and times have places in the text."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from earmark.domain.ranges import TimeRange
from earmark.domain.transcript import (
    Segment,
    Span,
    TimingSource,
    Transcript,
    Word,
    offset_to_ms,
    trim_span,
    unit_ranges,
    word_times,
)
from earmark.errors import EditError

HELLO = Segment(7, 1000, 3000, "hello big world")
TIMED = Segment(
    8,
    3000,
    5000,
    "it is",
    words=(Word(0, 2, 3100, 3400), Word(3, 5, 3900, 4800)),
    source=TimingSource.ALIGNED,
)
TALK = Transcript((HELLO, TIMED, Segment(9, 6000, 7000, "again")))

texts = st.text(alphabet="ab é漢🙂\u0301 \n", max_size=40)


@given(texts, st.integers(0, 10_000), st.integers(0, 20_000))
def test_spread_words_fill_the_segment_in_order(text: str, start: int, length: int) -> None:
    words = word_times(Segment(1, start, start + length, text))
    assert [(word.start, word.end) for word in words] == unit_ranges(text)
    if words:
        assert (words[0].start_ms, words[-1].end_ms) == (start, start + length)
    for before, after in pairwise(words):
        assert before.start_ms <= before.end_ms == after.start_ms


@given(texts, st.integers(0, 40), st.integers(0, 40))
def test_a_later_offset_is_never_earlier_in_time(text: str, one: int, other: int) -> None:
    segment = Segment(1, 500, 9500, text)
    first, last = sorted((min(one, len(text)), min(other, len(text))))
    assert 500 <= offset_to_ms(segment, first) <= offset_to_ms(segment, last) <= 9500
    assert offset_to_ms(segment, first, end=True) <= offset_to_ms(segment, last, end=True)


def test_words_with_their_own_times_are_kept() -> None:
    assert word_times(TIMED) == TIMED.words
    assert offset_to_ms(TIMED, 3) == 3900
    assert offset_to_ms(TIMED, 3, end=True) == 3400
    assert offset_to_ms(TIMED, 5, end=True) == 4800


def test_the_word_heard_at_a_time_is_found() -> None:
    assert TALK.word_at(3200) == (1, 0, 2)
    assert TALK.word_at(3500) is None
    assert TALK.word_at(5500) is None
    assert TALK.word_at(0) is None
    assert TALK.row_at(5500) == 1


def test_a_span_between_places_in_either_order_is_the_same() -> None:
    forward, backward = TALK.span(0, 6, 1, 2), TALK.span(1, 2, 0, 6)
    assert forward == backward == Span(7, 6, 8, 2)
    assert TALK.text_of(forward) == "big world it"
    assert TALK.time_of(forward).end_ms == 3400


def test_an_empty_stretch_of_text_still_has_a_valid_time() -> None:
    assert TALK.time_of(Span(8, 2, 8, 3)) == TimeRange(3900, 3900)


def test_trimming_leaves_no_space_at_the_ends() -> None:
    assert trim_span(TALK, Span(7, 5, 8, 3)) == Span(7, 6, 8, 2)
    assert trim_span(TALK, Span(7, 15, 8, 2)) == Span(8, 0, 8, 2)


def test_trimming_nothing_but_space_is_refused() -> None:
    with pytest.raises(EditError):
        trim_span(TALK, Span(7, 5, 7, 6))


def test_a_segment_that_is_gone_is_said_to_be_gone() -> None:
    with pytest.raises(EditError, match="no longer"):
        TALK.row_of(99)


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Batteries came early.", ["Batteries", "came", "early."]),
        ("電池は早い。とても", ["電", "池", "は", "早", "い。", "と", "て", "も"]),
        ("GPT-4はコンピュータです", ["GPT-4", "は", "コンピュータ", "で", "す"]),
        ("เก้าอี้ ok", ["เ", "ก้", "า", "อี้", "ok"]),
        ("كتاب جيد", ["كتاب", "جيد"]),
        ("👩🏽‍🚀 ok", ["👩🏽‍🚀", "ok"]),
    ],
)
def test_one_steps_by_words_or_where_there_are_none_by_characters(
    text: str, units: list[str]
) -> None:
    assert [text[start:end] for start, end in unit_ranges(text)] == units


@given(st.text(st.sampled_from("ab .,。、电池カタก้👩\u0301\u3000")))
def test_units_cover_all_that_is_no_space_in_order(text: str) -> None:
    ranges = unit_ranges(text)
    covered = {at for start, end in ranges for at in range(start, end)}
    assert {at for at, char in enumerate(text) if not char.isspace()} <= covered
    assert all(end <= start for (_, end), (start, _) in pairwise(ranges))
    assert all(start < end for start, end in ranges)

"""Correcting: words that stay keep their times, spans keep their words."""

from itertools import combinations_with_replacement, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from earmark.domain.correcting import (
    changed_words,
    correct_text,
    merge_segments,
    move_segment,
    split_segment,
    text_map,
)
from earmark.domain.transcript import Segment, TimingSource, Word, word_ranges, word_times
from earmark.errors import EditError

WORDS = st.lists(
    st.text(alphabet="abcé漢🙂,.", min_size=1, max_size=6), min_size=1, max_size=12
).map(" ".join)


def timed(text: str, start_ms: int = 1000) -> Segment:
    """A segment of which every word takes 300 ms and every pause 100 ms."""
    words = tuple(
        Word(a, b, start_ms + 400 * n, start_ms + 400 * n + 300, TimingSource.ALIGNED, 0.9, 40)
        for n, (a, b) in enumerate(word_ranges(text))
    )
    return Segment(
        5, start_ms, start_ms + 400 * len(words), text, source=TimingSource.ALIGNED, words=words
    )


def test_a_misheard_word_keeps_its_time() -> None:
    segment = correct_text(timed("we use Omniki for ads"), "we use Omneky for ads")
    assert [(w.start_ms, w.end_ms) for w in segment.words] == [
        (w.start_ms, w.end_ms) for w in timed("we use Omniki for ads").words
    ]
    assert segment.text[segment.words[2].start : segment.words[2].end] == "Omneky"


def test_two_words_in_the_place_of_one_share_its_time() -> None:
    segment = correct_text(timed("ask ChachiPT now"), "ask Chat GPT now")
    assert segment.words[1].start_ms == 1400
    assert segment.words[2].end_ms == 1700
    assert segment.words[3] == Word(13, 16, 1800, 2100, TimingSource.ALIGNED, 0.9, 40)


def test_a_text_without_words_cannot_be_left() -> None:
    with pytest.raises(EditError):
        correct_text(timed("hello"), "  ")


@given(WORDS, WORDS)
def test_any_correction_keeps_words_in_order_and_inside(old: str, new: str) -> None:
    segment = correct_text(timed(old), new)
    assert [segment.text[w.start : w.end] for w in segment.words] == new.split()
    assert all(segment.start_ms <= w.start_ms <= w.end_ms <= segment.end_ms for w in segment.words)
    assert all(a.start_ms <= b.start_ms for a, b in pairwise(segment.words))


@given(WORDS)
def test_a_correction_that_changes_nothing_moves_nothing(text: str) -> None:
    assert correct_text(timed(text), text) == timed(text)
    same = text_map(text, text)
    for offset in range(len(text) + 1):
        assert same.start(offset) == same.end(offset) == offset


@given(WORDS, WORDS, st.data())
def test_a_span_stays_a_span_inside_the_new_text(old: str, new: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(old) - 1))
    end = data.draw(st.integers(start + 1, len(old)))
    places = text_map(old, new)
    assert 0 <= places.start(start) <= places.end(end) <= len(new)


@given(WORDS, WORDS, WORDS)
def test_a_span_over_words_that_stay_covers_the_same_words(a: str, b: str, c: str) -> None:
    marked = "MARKED words"
    old, new = f"{a} {marked} {c}", f"{b} {marked} {c}"
    start = old.index(marked)
    places = text_map(old, new)
    covered = new[places.start(start) : places.end(start + len(marked))]
    assert covered == marked


def test_a_span_over_a_replaced_word_covers_its_replacement() -> None:
    old, new = "we use Omniki for ads", "we use Omneky for ads"
    places = text_map(old, new)
    assert new[places.start(7) : places.end(13)] == "Omneky"


@pytest.mark.parametrize("look", ["a{}", "bé{},", "漢{}", "d🙂{}."])
def test_when_a_word_goes_its_neighbours_keep_their_letters_and_marks(look: str) -> None:
    words = [look.format(n) for n in range(6)]
    old = " ".join(words)
    ranges = word_ranges(old)
    for gone in range(6):
        new = " ".join(words[:gone] + words[gone + 1 :])
        places = text_map(old, new)
        for first, last in combinations_with_replacement(range(6), 2):
            left = [words[n] for n in range(first, last + 1) if n != gone]
            covered = new[places.start(ranges[first][0]) : places.end(ranges[last][1])]
            assert covered.split() == left or not left, (gone, first, last)


@given(WORDS, st.data())
def test_split_and_merge_give_the_segment_back(text: str, data: st.DataObject) -> None:
    segment = timed(text)
    gaps = [i for i, char in enumerate(text) if char == " "]
    if not gaps:
        return
    at = data.draw(st.sampled_from(gaps))
    one, other, begins = split_segment(segment, at)
    assert one.end_ms == other.start_ms
    assert text[begins:] == other.text
    merged, start = merge_segments(one, other)
    assert start == begins
    assert (merged.text, merged.words) == (segment.text, segment.words)
    assert (merged.start_ms, merged.end_ms) == (segment.start_ms, segment.end_ms)


def test_a_split_inside_a_word_shares_its_time() -> None:
    one, other, begins = split_segment(timed("another day"), 2)
    assert (one.text, other.text, begins) == ("an", "other day", 2)
    assert one.end_ms == other.start_ms == 1000 + round(300 * 2 / 7)
    assert word_times(other)[0].start == 0


def test_a_split_at_a_moment_obeys_the_moment() -> None:
    one, other, _ = split_segment(timed("one two"), 3, 1350)
    assert (one.end_ms, other.start_ms) == (1350, 1350)
    with pytest.raises(EditError, match="outside"):
        split_segment(timed("one two"), 3, 99)


@pytest.mark.parametrize("at", [0, 7])
def test_no_half_may_be_empty(at: int) -> None:
    with pytest.raises(EditError, match="halves"):
        split_segment(timed("one two"), at)


def test_merging_two_speakers_is_refused() -> None:
    ada, ben = Segment(1, 0, 1, "a", speaker="Ada"), Segment(2, 1, 2, "b", speaker="Ben")
    with pytest.raises(EditError, match="Ada"):
        merge_segments(ada, ben)


def test_a_merged_segment_is_as_unsure_as_its_weaker_half() -> None:
    sure = Segment(1, 0, 10, "a", source=TimingSource.MANUAL)
    unsure = Segment(2, 10, 20, "b", source=TimingSource.ESTIMATED, uncertainty_ms=900)
    merged, _ = merge_segments(sure, unsure)
    assert (merged.source, merged.uncertainty_ms) == (TimingSource.ESTIMATED, 900)


def test_moving_a_segment_stretches_its_words() -> None:
    moved = move_segment(timed("one two"), 2000, 3600)
    assert [(w.start_ms, w.end_ms) for w in moved.words] == [(2000, 2600), (2800, 3400)]
    assert (moved.source, moved.uncertainty_ms) == (TimingSource.MANUAL, 0)
    with pytest.raises(EditError):
        move_segment(moved, 10, 5)


def test_a_text_without_spaces_is_corrected_by_its_characters() -> None:
    old, new = "電池は早く来た。", "電池が早く来ました。"
    places = text_map(old, new)
    assert new[places.start(3) : places.end(5)] == "早く"
    assert new[places.start(5) : places.end(7)] == "来ました"
    assert new[places.start(0) : places.end(2)] == "電池"


def test_words_inside_a_run_keep_their_times() -> None:
    text = "電池は早く来た"
    spans = ((0, 2), (2, 3), (3, 5), (5, 7))
    words = tuple(
        Word(start, end, start * 100, end * 100, TimingSource.ALIGNED, 0.9) for start, end in spans
    )
    segment = Segment(1, 0, 700, text, words=words)
    fixed = correct_text(segment, "電池が早く来た")
    assert [fixed.text[word.start : word.end] for word in fixed.words] == [
        "電池", "が", "早く", "来た",
    ]  # fmt: skip
    assert [word.start_ms for word in fixed.words] == [0, 200, 300, 500]
    assert [word.confidence for word in fixed.words] == [0.9, None, 0.9, 0.9]


def test_the_words_of_a_single_correction_are_told() -> None:
    assert changed_words("We asked ChachiPT, yes.", "We asked ChatGPT, yes.") == (
        "ChachiPT", "ChatGPT",
    )  # fmt: skip
    assert changed_words("Cooper Netties runs", "Kubernetes runs") == (
        "Cooper Netties", "Kubernetes",
    )  # fmt: skip
    assert changed_words("one two", "one and two") is None
    assert changed_words("one two three", "uno two tres") is None
    assert changed_words("so.", "so,") is None

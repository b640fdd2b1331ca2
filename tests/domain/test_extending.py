"""Ends of spans move by words, over the borders of segments, and out to whole sentences."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from earmark.domain.episode import Chapter
from earmark.domain.extending import step_end, to_chapters, to_sentences
from earmark.domain.transcript import Segment, Span, Transcript

LINES = ("Tea is old. It came", "from the east. We", "drink it 🙂 still.", "Cups are new.")
TEXT = Transcript(
    tuple(
        Segment(row + 1, row * 1000, row * 1000 + 900, line, "Ada" if row < 3 else "Ben")
        for row, line in enumerate(LINES)
    )
)


def around(words: str, last: str = "") -> Span:
    found = {line: row for row, line in enumerate(LINES)}
    first = next(line for line in LINES if words in line)
    end = next(line for line in LINES if (last or words) in line)
    return TEXT.span(
        found[first],
        first.index(words),
        found[end],
        end.index(last or words) + len(last or words),
    )


def test_an_end_goes_on_into_the_next_segment_and_back() -> None:
    span = around("It came")
    wider = step_end(TEXT, span, at_start=False, forward=True)
    assert wider is not None
    assert TEXT.text_of(wider) == "It came from"
    assert step_end(TEXT, wider, at_start=False, forward=False) == span


def test_a_start_goes_back_over_a_segment_and_forward_within() -> None:
    span = around("from the")
    wider = step_end(TEXT, span, at_start=True, forward=False)
    assert wider is not None
    assert TEXT.text_of(wider) == "came from the"
    narrower = step_end(TEXT, span, at_start=True, forward=True)
    assert narrower is not None
    assert TEXT.text_of(narrower) == "the"


def test_an_end_inside_a_word_goes_to_its_border() -> None:
    span = Span(1, 0, 1, 5)
    moved = step_end(TEXT, span, at_start=False, forward=True)
    assert moved is not None
    assert TEXT.text_of(moved) == "Tea is"


@pytest.mark.parametrize(
    ("span", "at_start", "forward"),
    [
        (around("Tea"), True, False),
        (around("new."), False, True),
        (around("Tea"), False, False),
        (around("Tea"), True, True),
    ],
)
def test_nothing_moves_past_the_text_or_past_the_other_end(
    span: Span, at_start: bool, forward: bool
) -> None:
    assert step_end(TEXT, span, at_start=at_start, forward=forward) is None


def test_sentences_reach_over_segments_but_not_over_speakers() -> None:
    assert TEXT.text_of(to_sentences(TEXT, around("came"))) == "It came from the east."
    assert TEXT.text_of(to_sentences(TEXT, around("it 🙂"))) == "We drink it 🙂 still."
    assert TEXT.text_of(to_sentences(TEXT, around("are"))) == "Cups are new."
    whole = around("Tea is old.")
    assert to_sentences(TEXT, whole) == whole


def test_chapters_take_their_whole_segments() -> None:
    chapters = (Chapter(0, "Tea"), Chapter(2000, "Now"))
    found = to_chapters(TEXT, around("came"), chapters)
    assert found is not None
    assert TEXT.text_of(found) == " ".join(LINES[:2])
    assert to_chapters(TEXT, around("came"), ()) is None


@given(st.data())
def test_a_step_and_its_way_back_are_the_same_words(data: st.DataObject) -> None:
    row = data.draw(st.integers(0, 3))
    line = LINES[row]
    words = line.split()
    first = data.draw(st.integers(0, len(words) - 1))
    start = len(" ".join(words[:first])) + (1 if first else 0)
    span = TEXT.span(row, start, row, start + len(words[first]))
    wider = step_end(TEXT, span, at_start=False, forward=True)
    if wider is not None:
        assert step_end(TEXT, wider, at_start=False, forward=False) == span
    wider = step_end(TEXT, span, at_start=True, forward=False)
    if wider is not None:
        assert step_end(TEXT, wider, at_start=True, forward=True) == span


def test_a_point_before_a_small_letter_or_after_a_title_ends_no_sentence() -> None:
    lines = ("They go. Check g.co. slash palm with", "Dr. Kim, etc. and more. It is good.")
    text = Transcript(
        tuple(Segment(i + 1, i * 5000, i * 5000 + 4000, line) for i, line in enumerate(lines))
    )
    start = lines[0].index("palm")
    found = to_sentences(text, text.span(0, start, 0, start + 4))
    words = " ".join(text.text_of(found).split())
    assert words == "Check g.co. slash palm with Dr. Kim, etc. and more."

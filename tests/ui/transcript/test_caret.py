"""The caret visits every character, forth and back, in every script."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from earmark.domain.transcript import Segment, Transcript
from earmark.ui.transcript.caret import Step, step_caret, word_around
from earmark.ui.transcript.flow import Form
from earmark.ui.transcript.page import Page
from earmark.ui.transcript.positions import Place

TEXTS = st.lists(
    st.text("ab .漢é𝄞", min_size=1, max_size=30).filter(lambda text: text.strip() == text),
    min_size=1,
    max_size=6,
)


def page_of(texts: list[str], form: Form = Form.READING) -> Page:
    page = Page()
    page.form = form
    page.set_transcript(
        Transcript(tuple(Segment(i + 1, i, i + 1, text) for i, text in enumerate(texts)))
    )
    return page


@pytest.mark.parametrize("step", [Step.CHARACTER, Step.WORD])
@pytest.mark.parametrize("form", list(Form))
@settings(max_examples=40)
@given(texts=TEXTS)
def test_steps_lead_from_one_end_to_the_other_and_back(
    qtbot: QtBot, texts: list[str], form: Form, step: Step
) -> None:
    page = page_of(texts, form)
    last = Place(len(texts) - 1, len(texts[-1]))
    for forward, place, goal in ((True, Place(0, 0), last), (False, last, Place(0, 0))):
        for _ in range(400):
            moved = step_caret(page, place, step, forward=forward)
            if moved == place:
                break
            assert (moved > place) is forward
            place = moved
        assert place == goal


def test_lines_keep_the_column(qtbot: QtBot) -> None:
    page = page_of(["The same words again and again. " * 12])
    place = Place(0, 10)
    down = step_caret(page, place, Step.LINE, forward=True)
    assert down.offset > 50
    assert abs(step_caret(page, down, Step.LINE, forward=False).offset - place.offset) <= 1


def test_the_edges_of_a_line_are_reached(qtbot: QtBot) -> None:
    page = page_of(["The same words again and again. " * 12])
    end = step_caret(page, Place(0, 10), Step.LINE_EDGE, forward=True)
    assert 30 < end.offset < 150
    assert step_caret(page, end, Step.LINE_EDGE, forward=False) == Place(0, 0)


def test_the_word_around_a_place_includes_its_end() -> None:
    transcript = Transcript((Segment(1, 0, 1, "one two"),))
    assert word_around(transcript, Place(0, 3)) == (Place(0, 0), Place(0, 3))
    assert word_around(transcript, Place(0, 4)) == (Place(0, 4), Place(0, 7))

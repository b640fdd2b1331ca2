"""Random text in any script: selection, places, Qt positions and what is copied always agree."""

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from earmark.domain.transcript import Segment, Transcript
from earmark.ui.transcript.caret import Step, step_caret, word_around
from earmark.ui.transcript.flow import Form
from earmark.ui.transcript.positions import Place, Utf16Map
from earmark.ui.transcript.view import TranscriptView

PIECES = (
    "word", "naïve", "cafe\u0301", "漢字かな", "コンピュータ", "مرحبا", "שלום", "👩🏽\u200d🚀",
    "🇩🇪", "𝄞",
    "ก้อน", "नमस्ते", "한국어", "\u200f", "a\u0301\u0302", "GPT-4", "«да»", "1,234", "—",
)  # fmt: skip
ANY = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), min_size=1, max_size=6)
TEXTS = st.lists(st.one_of(st.sampled_from(PIECES), ANY), min_size=1, max_size=12).map(" ".join)
EPISODES = st.lists(TEXTS.map(str.strip).filter(bool), min_size=1, max_size=6)
RELAXED = settings(max_examples=60, deadline=None)


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[TranscriptView]:
    """A view in a window, so that it can have its companion."""
    window = QWidget()
    qtbot.addWidget(window)
    view = TranscriptView(window)
    view.set_reduced_motion(True)
    window.resize(500, 400)
    view.resize(500, 400)
    window.show()
    qtbot.waitExposed(window)
    yield view
    window.close()


def put(view: TranscriptView, texts: list[str], form: Form) -> Transcript:
    transcript = Transcript(
        tuple(Segment(row + 1, row * 900, row * 900 + 800, text) for row, text in enumerate(texts))
    )
    view.set_form(form)
    view.set_transcript(transcript)
    return transcript


@RELAXED
@given(texts=EPISODES, form=st.sampled_from(Form), data=st.data())
def test_a_selection_is_the_same_for_page_span_qt_and_screen_reader(
    shown: TranscriptView, texts: list[str], form: Form, data: st.DataObject
) -> None:
    transcript = put(shown, texts, form)
    places = [Place(row, at) for row, text in enumerate(texts) for at in range(len(text) + 1)]
    one, other = data.draw(st.sampled_from(places)), data.draw(st.sampled_from(places))
    start, end = min(one, other), max(one, other)
    shown.text_selection.put(one, other)
    span = shown.selection()
    if start == end:
        assert span is None
        return
    assert span == transcript.span(start.row, start.offset, end.row, end.offset)
    assert shown.text_selection.range == (start, end)
    for place in (start, end):  # as the page lays it out
        paragraph = shown.page.paragraph(shown.page.flow.find(place))
        back = paragraph.map.to_place(paragraph.map.to_qt(place))
        assert back == place or not texts[place.row][place.offset - 1 : place.offset].strip()
    cursor = shown.companion().textCursor()  # as a screen reader has it
    spoken = cursor.selectedText().replace("\u2029", "\n")
    rows = texts[start.row : end.row + 1]
    rows[-1] = rows[-1][: end.offset]
    rows[0] = rows[0][start.offset :]
    assert spoken == "\n".join(rows)
    assert shown.selected_text() == " ".join(rows)


@RELAXED
@given(texts=EPISODES, data=st.data())
def test_what_a_screen_reader_selects_is_selected_on_the_page(
    shown: TranscriptView, texts: list[str], data: st.DataObject
) -> None:
    put(shown, texts, Form.READING)
    editor = shown.companion()
    row = data.draw(st.integers(0, len(texts) - 1))
    first = data.draw(st.integers(0, len(texts[row]) - 1))
    last = data.draw(st.integers(first + 1, len(texts[row])))
    units = Utf16Map(texts[row])
    begin = editor.document().findBlockByNumber(row).position()
    cursor = editor.textCursor()
    cursor.setPosition(begin + units.to_qt(first))
    cursor.setPosition(begin + units.to_qt(last), QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    assert shown.text_selection.range == (Place(row, first), Place(row, last))


@RELAXED
@given(texts=EPISODES, form=st.sampled_from(Form))
def test_the_caret_walks_through_all_text_and_back_over_whole_characters(
    shown: TranscriptView, texts: list[str], form: Form
) -> None:
    put(shown, texts, form)
    last = Place(len(texts) - 1, len(texts[-1]))
    place, walked = Place(0, 0), [Place(0, 0)]
    while place != last:
        after = step_caret(shown.page, place, Step.CHARACTER, forward=True)
        assert after > place
        for mark in ("\u0301", "\u0302", "\u200d", "🏽"):
            inside = texts[after.row][after.offset : after.offset + 1]
            assert not (inside == mark and after.offset), "never inside a character"
        place = after
        walked.append(place)
    while place != Place(0, 0):
        before = step_caret(shown.page, place, Step.CHARACTER, forward=False)
        assert before < place
        place = before


@RELAXED
@given(texts=EPISODES, data=st.data())
def test_a_point_on_a_character_is_a_place_in_it(
    shown: TranscriptView, texts: list[str], data: st.DataObject
) -> None:
    put(shown, texts, Form.LINES)
    row = data.draw(st.integers(0, len(texts) - 1))
    at = data.draw(st.integers(0, len(texts[row]) - 1))
    shown.scroller.to_place(Place(row, at))
    rects = shown.page.rects_of(Place(row, at), Place(row, at + 1))
    for rect in rects:
        found = shown.page.character_at(QPointF(rect.center()))
        if rect.width() > 2 and found is not None:
            assert found.row == row
            assert word_around(shown.page.transcript, found) is not None

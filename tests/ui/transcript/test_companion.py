"""The unseen editor says what the page shows, and the page follows what is selected in it."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from earmark.domain.annotation import Annotation
from earmark.domain.codebook import Codebook
from earmark.domain.transcript import Segment, Span, Transcript
from earmark.ui.transcript.companion import Companion, spoken
from earmark.ui.transcript.positions import Place
from earmark.ui.transcript.view import TranscriptView


@pytest.fixture
def inside(qtbot: QtBot, transcript: Transcript) -> Iterator[TranscriptView]:
    """Yield a view inside a window, where it can have a sibling."""
    window = QWidget()
    qtbot.addWidget(window)
    view = TranscriptView(window)
    window.resize(900, 600)
    view.resize(900, 600)
    window.show()
    qtbot.waitExposed(window)
    view.set_transcript(transcript)
    yield view
    window.close()


def test_it_is_built_only_when_it_is_asked_for(inside: TranscriptView) -> None:
    parent = inside.parentWidget()
    assert parent.findChild(QPlainTextEdit) is None
    companion = inside.companion()
    assert parent.findChild(QPlainTextEdit) is companion
    assert inside.companion() is companion
    assert inside.focusProxy() is companion


def test_screen_readers_get_the_whole_text(inside: TranscriptView) -> None:
    interface = QAccessible.queryAccessibleInterface(inside.companion())
    assert interface.role() is QAccessible.Role.EditableText
    assert inside.companion().toPlainText().split("\n") == [
        segment.text for segment in inside.page.transcript
    ]


def test_a_selection_on_the_page_is_its_selection(inside: TranscriptView) -> None:
    companion = inside.companion()
    inside.set_selection(Span(1, 0, 1, 9))
    assert companion.textCursor().selectedText() == "Batteries"


def test_a_selection_made_by_a_screen_reader_is_the_pages(inside: TranscriptView) -> None:
    companion = inside.companion()
    cursor = companion.textCursor()
    cursor.setPosition(10)
    cursor.setPosition(14, QTextCursor.MoveMode.KeepAnchor)
    companion.setTextCursor(cursor)
    assert inside.selected_text() == "came"


def test_offsets_agree_beyond_the_basic_plane(inside: TranscriptView) -> None:
    inside.set_transcript(Transcript((Segment(1, 0, 1, "𝄞𝄞 one"), Segment(2, 1, 2, "𝄞 two"))))
    companion = inside.companion()
    inside.set_selection(Span(1, 3, 2, 5))
    assert companion.textCursor().selectedText() == "one\u2029𝄞 two"
    cursor = companion.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(4, QTextCursor.MoveMode.KeepAnchor)
    companion.setTextCursor(cursor)
    assert inside.selection() == Span(1, 0, 1, 2)


def test_edited_rows_are_taken_over(inside: TranscriptView) -> None:
    companion = inside.companion()
    transcript = inside.page.transcript
    changed = Segment(2, 5000, 9800, "Corrected.", "Ines")
    inside.update_segments(transcript.with_segment(1, changed), [1])
    assert companion.toPlainText().split("\n")[1] == "Corrected."
    inside.set_transcript(Transcript((changed,)))
    assert companion.toPlainText() == "Corrected."


def test_keys_reach_the_page_through_it(qtbot: QtBot, inside: TranscriptView) -> None:
    companion = inside.companion()
    inside.text_selection.put(Place(0, 0), Place(0, 0))
    qtbot.keyClick(companion, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert inside.selected_text() == "B"


def test_tags_are_announced_when_the_caret_comes_into_them(
    inside: TranscriptView,
    annotate: Callable[..., Annotation],
    codebook: Codebook,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    said: list[str] = []
    monkeypatch.setattr(Companion, "say", lambda _self, text: said.append(text))
    inside.companion()
    inside.set_annotations([annotate(1, Span(2, 0, 3, 30))], codebook)
    for place in (Place(0, 0), Place(1, 3), Place(1, 8), Place(0, 0)):
        inside.text_selection.put(place, place)
    assert said == ["sponsor, from 0:05 to 0:11"]
    cursor = inside.companion().textCursor()
    cursor.setPosition(len(inside.page.transcript[0].text) + 5)
    inside.companion().setTextCursor(cursor)  # as a screen reader does
    assert len(said) == 2


def test_an_annotation_is_spoken_with_its_times() -> None:
    assert spoken("sponsor", 930_000, 1_046_000) == "sponsor, from 15:30 to 17:26"

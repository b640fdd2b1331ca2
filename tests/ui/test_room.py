"""Nothing in the window is cut for want of room that is there."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from earmark.app import codebook_edits, edits
from earmark.domain.annotation import Status
from earmark.domain.codebook import Field
from earmark.ui.main_window import ANNOTATE, LIBRARY, MainWindow
from earmark.ui.models import episodes as columns
from earmark.ui.review.gap_button import PlayAllButton
from earmark.ui.screen_room import keep_on_screen
from ui.stage import MakeWindow


def ends_inside(inner: QWidget, outer: QWidget) -> bool:
    return inner.mapTo(outer, QPoint(inner.width(), 0)).x() <= outer.width()


def test_the_form_of_a_tag_is_not_cut_at_its_side(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1440, 900)
    window.action_set["tag.codebook"].trigger()
    dock = window.codebook_editor.dock
    area = dock.findChild(QScrollArea, "tagFormArea")
    assert area is not None
    qtbot.waitUntil(lambda: dock.form.width() <= area.viewport().width())
    assert ends_inside(area, dock)
    assert window.width() == 1440


def test_a_short_list_leaves_its_room_to_the_form(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    tag = session.codebook.by_name("claim")
    assert tag is not None
    names = ("who", "what", "where", "source", "verdict")
    codebook_edits.update_tag(
        session.project, replace(tag, fields=tuple(Field(name) for name in names))
    )
    made = edits.add_annotation(session.project, 1, tag.id, session.transcript.whole_span(1))
    session.select_annotation(made.id)
    window.show_page(ANNOTATE)
    area = window.right.findChild(QScrollArea, "annotationFormArea")
    assert area is not None
    qtbot.waitUntil(lambda: area.height() >= window.form.height() > 0)
    assert not area.verticalScrollBar().maximum()


def test_a_long_path_of_the_project_is_shortened(make_window: MakeWindow, tmp_path: Path) -> None:
    folder = tmp_path / ("a folder with quite a long name " * 5).strip()
    folder.mkdir()
    window = make_window(folder / "project.earmark", width=1024)
    window.show_page(LIBRARY)
    QApplication.processEvents()
    assert window.width() == 1024
    assert window.pages.width() <= 1024
    assert ends_inside(window.library, window)


def test_suggestions_are_counted_and_gone_to(window: MainWindow, qtbot: QtBot) -> None:
    session, row = window.session, window.left.suggestions
    assert row.isHidden()
    made = [
        edits.add_annotation(session.project, 1, 1, session.transcript.whole_span(number)).id
        for number in (2, 4)
    ]
    edits.set_status(session.project, made, Status.SUGGESTED)
    qtbot.waitUntil(lambda: not row.isHidden())
    assert row.button.text() == "2 to decide"
    row.button.click()
    assert session.current_annotation is not None
    assert session.current_annotation.id == made[0]
    window.action_set["tag.accept"].trigger()
    qtbot.waitUntil(lambda: row.button.text() == "1 to decide")
    window.action_set["tag.reject"].trigger()
    qtbot.waitUntil(row.isHidden)


def test_the_window_keeps_to_a_smaller_screen(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    room = window.screen().availableGeometry()
    window.setGeometry(room.x() + 90, room.y() + 40, room.width() + 300, room.height() + 20)
    keep_on_screen(window)
    assert window.width() == room.width()
    assert room.height() - 60 < window.height() < room.height()  # there is a title bar above
    assert room.contains(window.geometry())


def test_the_card_of_the_tour_shows_all_of_its_text(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1440, 900)
    window.action_set["help.tour"].trigger()
    card = window.findChild(QWidget, "tourCard")
    assert card is not None
    text = card.findChild(QLabel, "tourText")
    going_on = card.findChild(QPushButton, "tourNext")
    assert text is not None
    assert going_on is not None
    for _ in range(4):
        qtbot.waitUntil(lambda: text.height() >= text.heightForWidth(text.width()) > 0)
        going_on.click()
    qtbot.waitUntil(lambda: text.height() >= text.heightForWidth(text.width()) > 0)


def test_a_narrow_library_keeps_its_titles(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page(LIBRARY)
    table = window.library.table
    qtbot.waitUntil(lambda: table.isVisible())
    window.resize(1024, 700)
    qtbot.waitUntil(lambda: table.isColumnHidden(columns.RECORDING))
    assert table.columnWidth(columns.TITLE) > 220
    window.resize(1440, 900)
    qtbot.waitUntil(lambda: not table.isColumnHidden(columns.RECORDING))


def test_a_long_message_leaves_the_side_panels_free(window: MainWindow) -> None:
    window.resize(1440, 900)
    window.show_page(ANNOTATE)
    QApplication.processEvents()
    window.messages.say("What was taken in, and what could not be read. " * 6, "Show", print)
    line = window.message_line
    assert line.x() >= window.left.width()
    assert line.geometry().right() <= window.pages.width() - window.right.width()
    text = line.findChild(QLabel, "messageText")
    assert text is not None
    assert text.heightForWidth(text.width()) <= line.height()


def test_the_note_comes_into_sight_when_its_key_leads_there(
    window: MainWindow, qtbot: QtBot
) -> None:
    session = window.session
    tag = session.codebook.by_name("claim")
    assert tag is not None
    fields = tuple(Field(f"question {number}") for number in range(12))
    codebook_edits.update_tag(session.project, replace(tag, fields=fields))
    made = edits.add_annotation(session.project, 1, tag.id, session.transcript.whole_span(1))
    session.select_annotation(made.id)
    window.show_page(ANNOTATE)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    area = window.right.findChild(QScrollArea, "annotationFormArea")
    assert area is not None
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    note = window.form.note
    window.action_set["tag.note"].trigger()
    assert note.hasFocus()
    assert 0 <= note.mapTo(area, QPoint()).y() <= area.height() - note.height()
    window.action_set["tag.fields"].trigger()
    field = QApplication.focusWidget()
    assert field is not None
    assert 0 <= field.mapTo(area, QPoint()).y() <= area.height() - field.height()


def test_the_button_that_plays_all_leaves_its_key_out_where_that_would_be_cut(
    window: MainWindow, qtbot: QtBot
) -> None:
    button = PlayAllButton(window.action_set, window)
    button.set_total(7, counted=True)
    whole, least = button.sizeHint(), button.minimumSizeHint()
    assert least.width() < whole.width()
    button.resize(whole)
    button.show()
    assert button.text().endswith("Shift+Enter")
    button.resize(least)
    assert button.text().endswith("7 in a row")
    assert button.sizeHint() == whole
    assert button.minimumSizeHint() == least
    button.resize(whole)
    assert button.text().endswith("Shift+Enter")

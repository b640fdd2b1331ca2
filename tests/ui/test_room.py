"""Nothing in the window is cut for want of room that is there."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from earmark.app import codebook_edits, edits
from earmark.domain.annotation import Status
from earmark.domain.codebook import Field
from earmark.ui.main_window import ANNOTATE, LIBRARY, MainWindow
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

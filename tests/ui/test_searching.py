"""Find in all episodes: results while one types, and a key away from the place."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from earmark import paths
from earmark.app.project import Project
from earmark.ui.main_window import ANNOTATE, LIBRARY, MainWindow
from ui.stage import MakeWindow, put_episode


@pytest.fixture
def window(make_window: MakeWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """Two episodes, the first one open."""
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path / "home"))
    with Project.open(tmp_path / "tea.earmark", annotator="Ada") as project:
        first = put_episode(project)
        put_episode(project, "Second pot", sound=False)
    made = make_window()
    made.opening.open_episode(first)
    return made


def test_words_are_found_and_enter_goes_there(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page(LIBRARY)
    window.action_set["edit.find_everywhere"].trigger()
    box = window.search_box
    QTest.keyClicks(box.field, "bowl")
    status = box.findChild(QLabel, "searchStatus")
    qtbot.waitUntil(lambda: len(box.hits()) == 2 and status.text() == "Found in 2 places.")
    assert {hit.episode for hit in box.hits()} == {"Tea and cups", "Second pot"}
    row = [hit.episode for hit in box.hits()].index("Second pot")
    for _ in range(row):
        QTest.keyClick(box.field, Qt.Key.Key_Down)
    QTest.keyClick(box.field, Qt.Key.Key_Return)
    assert not box.isVisible()
    assert window.page() == ANNOTATE
    assert window.session.episode is not None
    assert window.session.episode.title == "Second pot"


def test_nothing_found_is_said(window: MainWindow, qtbot: QtBot) -> None:
    window.action_set["edit.find_everywhere"].trigger()
    box = window.search_box
    QTest.keyClicks(box.field, "xylophone")
    status = box.findChild(QLabel, "searchStatus")
    qtbot.waitUntil(lambda: status.text() == "Nothing was found.")
    QTest.keyClick(box.field, Qt.Key.Key_Escape)
    assert not box.isVisible()

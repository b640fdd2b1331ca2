"""The first thing people see: every way to begin is there, and the projects they had open."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from earmark.app import settings as keys
from earmark.app.project import Project
from earmark.ui.main_window import ANNOTATE
from ui.stage import MakeWindow


def test_every_way_to_begin_has_a_button(make_window: MakeWindow) -> None:
    window = make_window()
    welcome = window.annotate.welcome
    for button in (welcome.sample, welcome.files, welcome.feed, welcome.tour, welcome.new,
                   welcome.project):  # fmt: skip
        assert button.isVisible()
        assert button.isEnabled()
        assert button.geometry().right() <= button.parentWidget().width()


def test_a_project_that_was_open_is_one_click_away(
    make_window: MakeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    earlier = tmp_path / "earlier.earmark"
    Project.open(earlier, annotator="Ada").close()
    window = make_window()
    gone = tmp_path / "gone.earmark"
    window.session.settings.set(keys.RECENT_PROJECTS, (str(earlier), str(gone)))
    window.show_page("view.library")
    window.show_page(ANNOTATE)

    def shown() -> list[QPushButton]:
        found = window.annotate.welcome.findChildren(QPushButton, "welcomeRecentProject")
        return [button for button in found if button.isVisible()]

    qtbot.waitUntil(lambda: [button.text() for button in shown()] == ["earlier"])
    qtbot.mouseClick(shown()[0], Qt.MouseButton.LeftButton)
    assert window.session.project.path == earlier

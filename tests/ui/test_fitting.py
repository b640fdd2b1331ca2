"""Texts in every language have room: nothing is cut in pages, panels, sheets and the tour."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from earmark.app import edits
from earmark.app import settings as keys
from earmark.app.project import Project
from earmark.ui import languages
from earmark.ui.main_window import MainWindow
from ui.fitting import clipped
from ui.stage import MakeWindow, put_episode

SIZES = ((1440, 900), (1100, 800))
PAGES = ("annotate", "review", "library", "statistics", "compare")
SHEETS = (
    "file.settings", "file.export", "file.new", "file.feed", "file.address", "file.cache",
    "file.backups", "edit.history", "text.speakers", "help.manual", "help.keys", "help.about",
)  # fmt: skip
BOXES = ("edit.search", "edit.replace", "edit.find_everywhere", "play.go_to", "text.edit")
CODES = os.environ.get("EARMARK_LANGUAGES", "").split(",")


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """The application, which speaks English again afterwards."""
    yield qapp
    languages.install(qapp, languages.ENGLISH)


def fill(path: Path) -> int:
    """An episode tagged by two people."""
    with Project.open(path, annotator="Ada") as project:
        episode_id = put_episode(project)
        transcript = project.transcript(episode_id)
        for annotator, rows in (("Ada", (1, 2, 5)), ("Bo", (1, 3))):
            project.annotator = annotator
            for row in rows:
                edits.add_annotation(project, episode_id, 1 + row % 3, transcript.whole_span(row))
    return episode_id


class Looker:
    """Collects what is cut, each once, with the place where it was seen first."""

    def __init__(self, app: QApplication, window: MainWindow) -> None:
        self.app, self.window = app, window
        self.found: dict[str, str] = {}

    def look(self, where: str) -> None:
        """Look at the window and what stands beside it."""
        for _ in range(12):
            QTest.qWait(5)
        for root in self.app.topLevelWidgets():
            if root.isVisible() and (root is self.window or self.window.isAncestorOf(root)):
                for one in clipped(root):
                    self.found.setdefault(one, where)

    def sheets(self) -> None:
        """Open every sheet, look at it, and close it."""
        for name in SHEETS:
            before = set(self.app.topLevelWidgets())
            self.window.action_set[name].trigger()
            self.look(name)
            for sheet in self.app.topLevelWidgets():
                if sheet not in before and sheet.isVisible():
                    sheet.close()

    def pages(self, size: tuple[int, int]) -> None:
        """Look at every page, the codebook and the steps of the tour."""
        window = self.window
        window.resize(*size)
        for page in PAGES:
            window.show_page(f"view.{page}")
            QTest.qWait(250)  # until what is counted is there
            self.look(f"{page} {size[0]}")
        window.show_page("view.annotate")
        window.session.select_annotation(window.session.annotations[1].id)
        self.look(f"form {size[0]}")
        window.codebook_editor.toggle()
        self.look(f"codebook {size[0]}")
        window.codebook_editor.toggle()
        window.commands.start_tour()
        tour = window.commands.tour
        assert tour is not None
        for step in range(len(tour.steps)):
            tour.go_to(step)
            self.look(f"tour {size[0]}")
        tour.end()


@pytest.mark.slow
@pytest.mark.parametrize("code", [*languages.NAMES, languages.PSEUDO])
def test_every_text_has_room(
    app: QApplication, make_window: MakeWindow, tmp_path: Path, code: str
) -> None:
    languages.install(app, code)
    welcome = make_window(tmp_path / "empty.earmark")
    looker = Looker(app, welcome)
    for size in SIZES:
        welcome.resize(*size)
        looker.look(f"welcome {size[0]}")
    episode_id = fill(tmp_path / "tea.earmark")
    looker.window = window = make_window(tmp_path / "tea.earmark")
    window.opening.open_episode(episode_id)
    for size in SIZES:
        looker.pages(size)
    for box in BOXES:
        window.action_set[box].trigger()
        looker.look(box)
    looker.sheets()
    window.session.settings.set(keys.FONT_SIZE, 34)
    window.commands.apply_settings()
    for size in SIZES:
        looker.pages(size)
    assert not looker.found, "\n".join(f"{where}: {one}" for one, where in looker.found.items())

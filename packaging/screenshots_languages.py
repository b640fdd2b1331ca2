"""Picture the window in each of its languages, to be looked at: what is clipped, what is left over.

    python packaging/screenshots_languages.py [--to FOLDER] [--only ar,pseudo] [--width 1100]

Writes every page, the welcome, the tour, the settings and the manual, light and dark, for every
language and for the pseudo-language whose texts are longer and marked, into `build/languages`.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import screenshots

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from earmark.ui.main_window import MainWindow

CHECKOUT = Path(__file__).resolve().parent.parent
PAGES = ("annotate", "review", "library", "statistics", "compare")


def main() -> int:
    """Make the pictures; returns the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--to", type=Path, default=CHECKOUT / "build" / "languages")
    parser.add_argument("--only", default="", help="codes of languages, with commas")
    parser.add_argument("--width", type=int, default=screenshots.WIDTH)
    given = parser.parse_args()
    given.to.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        os.environ["EARMARK_HOME"] = home
        return take(given.to, Path(home), tuple(filter(None, given.only.split(","))), given.width)


def take(to: Path, home: Path, only: tuple[str, ...], width: int) -> int:
    """Open the sample once in each language."""
    from earmark.app.settings import Settings
    from earmark.ui import languages, theme
    from earmark.ui.application import make_application

    app = make_application()
    for code in only or (*languages.NAMES, languages.PSEUDO):
        languages.install(app, code)
        theme.apply(app, theme.load("light"))
        window = opened(home / f"{code}.earmark", Settings(home / "settings.json"))
        window.resize(width, screenshots.HEIGHT)
        for name in ("light", "dark"):
            theme.apply(app, theme.load(name))
            save(window, to / f"welcome-{code}-{name}.png")
        window.opening.open_sample()
        if not screenshots.wait(lambda window=window: window.session.episode is not None):
            return 1
        stage(window)
        for name in ("light", "dark"):
            theme.apply(app, theme.load(name))
            picture_pages(window, to, f"{code}-{name}")
            picture_sheets(app, window, to, f"{code}-{name}")
        window.close()
        window.session.close()
    languages.install(app, languages.ENGLISH)
    return 0


def opened(path: Path, settings: object) -> MainWindow:
    """A window on a new project, with a player that needs no device."""
    from earmark.app.jobs import JobRunner
    from earmark.app.project import Project
    from earmark.playback.fake_player import FakePlayer
    from earmark.ui.background import Post
    from earmark.ui.main_window import MainWindow
    from earmark.ui.session import Session

    project = Project.open(path, annotator="Ada")
    window = MainWindow(Session(project, FakePlayer(), JobRunner(Post()), settings))
    window.show()
    return window


def stage(window: MainWindow) -> None:
    """Tags of two people, one of them selected."""
    from earmark.app import edits

    session = window.session
    shown = screenshots.mark(session)
    session.project.annotator = "Bo"
    for first, last, tag in (
        ("Mostly housework.", "the inside of the tower,", "topic"),
        ("So the romance", "really a timetable.", "claim"),
        ("His first great lens was lit", "eighteen twenty-three.", "claim"),
        ("This episode is brought", "supporting the show.", "sponsor"),
    ):
        span = screenshots.passage(session, first, last)
        edits.add_annotation(session.project, session.episode.id, session.codebook.by_name(tag).id,
                             span)  # fmt: skip
    session.project.annotator = "Ada"
    session.player.seek(session.player.duration_ms // 2)
    session.select_annotation(shown)


def picture_pages(window: MainWindow, to: Path, ending: str) -> None:
    """Every page, and the first step of the tour."""
    for page in PAGES:
        window.show_page(f"view.{page}")
        window.message_line.hide()
        screenshots.settle(400)
        save(window, to / f"{page}-{ending}.png")
    window.commands.start_tour()
    window.commands.tour.go_to(2)
    save(window, to / f"tour-{ending}.png")
    window.commands.tour.end()


def picture_sheets(app: QApplication, window: MainWindow, to: Path, ending: str) -> None:
    """Settings, manual, keys, export, and the choice of a codebook."""
    actions = window.action_set
    for name in ("file.settings", "help.manual", "help.keys", "file.export", "file.new"):
        before = set(app.topLevelWidgets())
        actions[name].trigger()
        screenshots.settle(300)
        for sheet in app.topLevelWidgets():
            if sheet not in before and sheet.isVisible() and sheet.isWindow():
                save(sheet, to / f"{name.partition('.')[2]}-{ending}.png")
                sheet.close()
    screenshots.settle(50)


def save(widget: QWidget, to: Path) -> None:
    """Write what a widget shows."""
    screenshots.settle(200)
    widget.grab().save(str(to))


if __name__ == "__main__":
    sys.exit(main())

"""A person's day in a process of its own, with a watchdog: `watchdog_walk.py FOLDER [PART…]`.

The folder holds `big.earmark`, and an hour's transcript and recording named `hour`. Writes what
was held up longest as JSON, in milliseconds with the places in the code.
"""

import gc
import json
import os
import sys
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from earmark.app import codebook_edits
from earmark.app import settings as keys
from earmark.app.jobs import JobRunner
from earmark.app.project import Project
from earmark.app.settings import Settings
from earmark.playback.fake_player import FakePlayer
from earmark.ui import languages
from earmark.ui.application import make_application
from earmark.ui.background import Post
from earmark.ui.main_window import MainWindow
from earmark.ui.messages import Messages
from earmark.ui.program import Program
from earmark.ui.session import Session
from earmark.ui.tidying import Tidying, settle_memory
from earmark.ui.warming import warm
from ui.watchdog import Watchdog

PATIENCE = 60_000  # turns of a millisecond
ALIGNED = 3  # times that better times arrive
LONG = ("align",)


class Answers(Messages):
    """Answers questions for files from what is laid ready."""

    target: Path | None = None

    def ask_save(
        self, title: str, proposal: Path, kinds: str, *, ask_over: bool = True
    ) -> Path | None:
        """The file that is laid ready."""
        return self.target


class Walk:
    """The window with its watchdog, and what a person does in it."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        self.app, self.folder = app, folder
        self.messages: Answers | None = None
        self.program = Program(app, self.open, folder / "big.earmark")
        settle_memory()
        self.rest()
        gc.collect()
        self.dog = Watchdog()
        self.do("warm up", lambda: warm(self.window.session))

    @property
    def window(self) -> MainWindow:
        """The window as it is now; another language makes another."""
        return self.program.window

    def open(self, path: Path | None) -> MainWindow:
        """A window on a project, as the program opens it."""
        settings = Settings(self.folder / "settings.json")
        languages.install(self.app, languages.wanted(settings.get(keys.WINDOW_LANGUAGE)))
        project = Project.open(path or self.folder / "big.earmark", annotator="Ada")
        session = Session(project, FakePlayer(), JobRunner(Post()), settings)
        self.messages = Answers(None)
        window = MainWindow(session, self.messages)
        Tidying(session.jobs, window)
        window.resize(1440, 900)
        window.show()
        return window

    def rest(self) -> None:
        """Let the event loop do what is waiting, until no job runs."""
        for _ in range(60):
            QTest.qWait(2)
        self.until(lambda: all(one.name in LONG for one in self.window.session.jobs.active()))
        for _ in range(20):
            QTest.qWait(2)

    def until(self, done: Callable[[], bool]) -> None:
        """Let the event loop run until something is so."""
        for _ in range(PATIENCE):
            if done():
                return
            QTest.qWait(1)
        raise TimeoutError

    def do(self, name: str, deed: Callable[[], object]) -> None:
        """Do something with the watchdog looking."""
        with self.dog.during(name):
            deed()
            self.rest()

    def trigger(self, action: str) -> None:
        """Run an action, named by itself."""
        self.do(action, self.window.action_set[action].trigger)

    def close_sheets(self) -> None:
        """Close what stands beside the window."""
        for widget in self.app.topLevelWidgets():
            if widget is not self.window and widget.isVisible() and widget.isWindow():
                widget.close()
        self.rest()


def in_annotate(walk: Walk) -> None:
    """Open a long episode, play, tag, take back, look about."""
    window, view = walk.window, walk.window.transcript
    walk.do("open an episode", lambda: window.opening.open_episode(1))
    for name, key in (("play", Qt.Key.Key_Space), ("tag", Qt.Key.Key_1), ("note", Qt.Key.Key_M)):
        walk.do(name, lambda key=key: QTest.keyClick(view, key))  # type: ignore[misc]
    walk.do("leave the note", lambda: QTest.keyClick(window.form.note, Qt.Key.Key_Escape))
    walk.do("seek", lambda: window.playing.go_to(1_800_000))
    for action in (
        "edit.undo", "edit.redo", "view.bigger", "view.smaller", "view.zoom_in", "view.zoom_out",
        "play.follow", "edit.find", "view.dark", "view.dark", "edit.search",
    ):  # fmt: skip
        walk.trigger(action)
    walk.do("type a command", lambda: QTest.keyClicks(window.palette_box.field, "weather"))
    window.palette_box.hide()
    walk.trigger("edit.find_everywhere")
    walk.do("search everywhere", lambda: QTest.keyClicks(window.search_box.field, "battery"))
    window.search_box.close_box()


def in_codebook(walk: Walk) -> None:
    """Add a tag, name it anew, give it another colour, retire it."""
    session = walk.window.session
    walk.window.opening.open_episode(1)
    walk.rest()
    project = session.project
    walk.do("open the codebook", walk.window.codebook_editor.toggle)
    name = f"weather {len(session.codebook)}"
    walk.do("add a tag", lambda: codebook_edits.add_tag(project, name, "#0F6CBD"))
    tag = next(tag for tag in session.codebook if not tag.retired)
    walk.do("recolour", lambda: codebook_edits.update_tag(project, replace(tag, color="#882255")))
    walk.do(
        "rename", lambda: codebook_edits.update_tag(project, replace(tag, name=f"{tag.name} again"))
    )
    walk.do("retire", lambda: codebook_edits.retire_tag(project, tag.id))
    walk.do("close the codebook", walk.window.codebook_editor.toggle)


def in_the_pages(walk: Walk) -> None:
    """Review with a filter and in another order, statistics, comparison, library."""
    window = walk.window
    walk.trigger("view.review")
    walk.do("all episodes", lambda: window.review.show_filter(""))
    walk.do("filter", lambda: window.review.show_filter("weather tag:sponsor"))
    walk.do("no filter", lambda: window.review.show_filter(""))
    walk.do("next row", lambda: QTest.keyClick(window.review.table, Qt.Key.Key_Down))
    walk.do("accept", lambda: QTest.keyClick(window.review.table, Qt.Key.Key_A))
    for page in ("view.statistics", "view.compare", "view.library", "view.annotate"):
        walk.trigger(page)
    walk.trigger("view.statistics")
    for row in range(walk.window.later.statistics.list.model().rowCount()):
        walk.do("another figure", lambda row=row: _choose(walk, row))  # type: ignore[misc]


def _choose(walk: Walk, row: int) -> None:
    shown = walk.window.later.statistics.list
    shown.setCurrentIndex(shown.model().index(row, 0))


def with_files(walk: Walk) -> None:
    """Take in an hour, write what is there in several forms, back it up."""
    window, folder = walk.window, walk.folder
    files = sorted(folder.glob("hour.*"))
    walk.do("import an hour", lambda: _import(walk, files))
    walk.do("better times", lambda: _better_times(walk))
    window.background.cancel_all()
    walk.rest()
    window.show_page("view.review")
    walk.do("show everything", lambda: window.review.show_filter(""))
    assert walk.messages is not None
    for name in ("report.html", "report.pdf"):
        walk.messages.target = folder / name
        walk.trigger("file.report")
    walk.trigger("file.export")
    walk.messages.target = folder / "out.csv"
    sheet = window.exporting.sheet
    assert sheet is not None
    walk.do("export", lambda: QTest.mouseClick(sheet.do, Qt.MouseButton.LeftButton))
    walk.close_sheets()
    walk.messages.target = folder / "copy.earmark"
    walk.trigger("file.copy")
    for action in ("file.backups", "edit.history", "file.settings", "help.manual", "help.keys"):
        walk.trigger(action)
        walk.close_sheets()


def _import(walk: Walk, files: list[Path]) -> None:
    before = walk.window.session.episode
    walk.window.opening.open_files(files)
    walk.until(lambda: walk.window.session.episode is not before)


def _better_times(walk: Walk) -> None:
    """Where alignment is at work, let it bring times a few times."""
    session, came = walk.window.session, []
    session.transcript_changed.connect(came.append)
    walk.until(lambda: len(came) >= ALIGNED or not session.jobs.active())
    session.transcript_changed.disconnect(came.append)


def another_language(walk: Walk) -> None:
    """Let the window speak another language."""
    window = walk.window

    def switch() -> None:
        language = "es" if languages.current() == "de" else "de"
        window.session.settings.set(keys.WINDOW_LANGUAGE, language)
        window.commands.apply_settings()
        walk.until(lambda: walk.window is not window)

    walk.do("another language", switch)


PARTS = {
    "annotate": in_annotate,
    "codebook": in_codebook,
    "pages": in_the_pages,
    "files": with_files,
    "language": another_language,
}


def main() -> int:
    """Walk once; returns the exit status."""
    folder = Path(sys.argv[1])
    os.environ["EARMARK_HOME"] = str(folder / "home")
    walk = Walk(make_application(), folder)
    parts: dict[str, str] = {}
    for part in sys.argv[2:] or PARTS:
        PARTS[part](walk)
        for name in walk.dog.longest:
            parts.setdefault(name, part)
    walk.dog.stop()
    walk.window.close()
    walk.program.close()
    longest = {name: {"part": parts[name], **asdict(one)} for name, one in walk.dog.longest.items()}
    print(json.dumps(longest))
    return 0


if __name__ == "__main__":
    sys.exit(main())

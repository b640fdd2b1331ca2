"""Make the pictures of the help page on times from the real program and the bundled sample.

    python packaging/screenshots_timing.py [--to FOLDER]

Half aligned, with an advertisement that is not in the text and a line that nobody says, and
refused because the text belongs to something else. Takes a few minutes of listening.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from earmark.ui.main_window import MainWindow

CHECKOUT = Path(__file__).resolve().parent.parent
SAMPLE = CHECKOUT / "resources" / "sample"
sys.path.insert(0, str(CHECKOUT / "desktop"))
if "DISPLAY" not in os.environ and sys.platform.startswith("linux"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

WIDTH, HEIGHT = 1280, 800
WAIT_MS = 400_000
ADVERTISEMENT = range(28, 34)  # lines of the sample that are left out of the text
UNSPOKEN = (
    24,
    "The mayor of the town then read out a long letter from the minister, which nobody heard.",
)
OTHER_TEXT = """Flour, water, salt and time are all that a loaf of bread needs.
Rye takes up more water than wheat and never gets as springy.
My grandmother baked on Saturdays, and the whole street knew.
A sourdough starter is a small zoo that you feed twice a day.
Turn the oven up as high as it goes and put a stone inside.
When the crust sings while it cools you have done it right.
Next week we bake rolls with poppy seed and a little honey.
"""


def main() -> int:
    """Make the pictures; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--to", type=Path, default=CHECKOUT / "resources" / "help" / "images")
    chosen = parser.parse_args()
    chosen.to.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        os.environ["EARMARK_HOME"] = home
        return take(chosen.to, Path(home))


def take(to: Path, home: Path) -> int:
    """Open one episode after another and take its picture."""
    from earmark.ui import theme
    from earmark.ui.application import make_application

    app = make_application()
    theme.apply(app, theme.load("light"))
    for name, stage in (("half", half), ("gap", gap), ("refused", refused)):
        window = open_window(home / f"{name}.earmark")
        if not stage(window, home):
            print(f"{name}: {window.message_line.text()}", file=sys.stderr)
            return 1
        settle(600)
        window.grab().save(str(to / f"timing-{name}.png"))
        print(to / f"timing-{name}.png")
        for number, _progress in window.background.shown():
            window.background.cancel(number)
        window.close()
        window.session.close()
    return 0


def open_window(path: Path) -> MainWindow:
    """Open a window on an empty project."""
    from earmark.app.jobs import JobRunner
    from earmark.app.project import Project
    from earmark.app.settings import Settings
    from earmark.playback.fake_player import FakePlayer
    from earmark.ui.background import Post
    from earmark.ui.main_window import MainWindow
    from earmark.ui.session import Session

    project = Project.open(path, annotator="Ada")
    window = MainWindow(Session(project, FakePlayer(), JobRunner(Post()), Settings()))
    window.transcript.set_reduced_motion(True)
    window.resize(WIDTH, HEIGHT)
    window.show()
    return window


def half(window: MainWindow, _home: Path) -> bool:
    """The sample while it is being aligned: exact around the playhead, estimated further on."""
    from earmark.domain.transcript import TimingSource

    session = window.session
    if not open_files(window, [SAMPLE / "sample.txt", SAMPLE / "sample.opus"]):
        return False
    window.playing.go_to(95_000)

    def enough() -> bool:
        sources = [one.source for one in session.transcript]
        return sources.count(TimingSource.ALIGNED) >= 4 and bool(window.background.shown())

    if not wait(enough):
        return False
    for number, _progress in window.background.shown():
        window.background.pause(number, True)
    window.message_line.hide()
    return True


def gap(window: MainWindow, home: Path) -> bool:
    """An advertisement that the text lacks, a line that nobody says, a line set by hand."""
    text = home / "without-advertisement.txt"
    lines = [one["text"] for one in json.loads((SAMPLE / "truth.json").read_text("utf-8"))]
    kept = [line for row, line in enumerate(lines) if row not in ADVERTISEMENT]
    kept.insert(*UNSPOKEN)
    text.write_text("\n".join(kept) + "\n", encoding="utf-8")
    if not open_files(window, [text, SAMPLE / "sample.opus"]):
        return False
    if not wait(lambda: window.aligning.report is not None and not window.background.shown()):
        return False
    window.message_line.hide()
    window.aligning.stop_by_itself()
    row = window.session.transcript.row_at(121_000)
    window.retiming.set_line(row, window.session.transcript[row].start_ms + 60)
    window.playing.go_to(118_000)
    window.transcript.back_to_playhead()
    window.dock.timeline.pan(window.dock.timeline.x_of(150_000) - WIDTH / 2)
    settle(200)
    window.message_line.hide()
    return True


def refused(window: MainWindow, home: Path) -> bool:
    """A text that belongs to another recording."""
    text = home / "bread.txt"
    text.write_text(OTHER_TEXT, encoding="utf-8")
    if not open_files(window, [text, SAMPLE / "sample.opus"]):
        return False
    return wait(lambda: window.aligning.report is not None and not window.background.shown())


def open_files(window: MainWindow, files: list[Path]) -> bool:
    """Open files and wait until they can be heard."""
    window.opening.open_files(files)
    return wait(lambda: window.session.player.duration_ms > 0)


def settle(ms: int) -> None:
    """Let the window paint and its animations end."""
    from PySide6.QtTest import QTest

    QTest.qWait(ms)


def wait(done: Callable[[], bool]) -> bool:
    """Wait until something is so; False when that takes too long."""
    for _ in range(WAIT_MS // 50):
        if done():
            return True
        settle(50)
    return False


if __name__ == "__main__":
    sys.exit(main())

"""Make the pictures of README and help from the real program on an episode, in light and dark.

    python packaging/screenshots.py [--to FOLDER] [--at 1:02] [FILES…]

Without files it takes the bundled sample. Runs on the offscreen platform where no display is set.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from earmark.ui.main_window import MainWindow
    from earmark.ui.session import Session

CHECKOUT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(CHECKOUT / "desktop"))
if "DISPLAY" not in os.environ and sys.platform.startswith("linux"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

WIDTH, HEIGHT = 1440, 900
WAIT_MS = 240_000
# (share of the episode, tag, words or 0 for the whole segment, status, note)
MARKS = (
    (0.06, "topic", 0, "draft", ""),
    (0.16, "claim", 9, "accepted", "Ask for the source of this figure."),
    (0.27, "sponsor", 0, "accepted", ""),
    (0.30, "sponsor", 0, "accepted", ""),
    (0.40, "claim", 7, "disputed", ""),
    (0.48, "topic", 0, "accepted", ""),
    (0.505, "claim", 8, "accepted", "Check against the survey; she says “pack”, not “cell”."),
    (0.52, "quote", 6, "draft", ""),
    (0.62, "claim", 8, "draft", ""),
    (0.74, "topic", 0, "draft", ""),
    (0.86, "claim", 6, "rejected", ""),
)


def main() -> int:
    """Make the pictures; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--to", type=Path, default=CHECKOUT / "resources" / "help" / "images")
    parser.add_argument("--at", type=float, default=0.51, help="where the playhead is, 0 to 1")
    chosen = parser.parse_args()
    chosen.to.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        os.environ["EARMARK_HOME"] = home
        return take(chosen.files, chosen.to, chosen.at)


def take(files: list[Path], to: Path, at: float) -> int:
    """Open the files, put some tags on, and take every picture."""
    from earmark.app.jobs import JobRunner
    from earmark.app.project import Project
    from earmark.app.settings import Settings
    from earmark.playback.fake_player import FakePlayer
    from earmark.ui import theme
    from earmark.ui.application import make_application
    from earmark.ui.background import Post
    from earmark.ui.main_window import ANNOTATE, REVIEW, MainWindow
    from earmark.ui.session import Session

    app = make_application()
    project = Project.open(Path(os.environ["EARMARK_HOME"]) / "tea.earmark", annotator="Ada")
    session = Session(project, FakePlayer(), JobRunner(Post()), Settings())
    window = MainWindow(session)
    window.resize(WIDTH, HEIGHT)
    window.show()
    if files:
        window.opening.open_files(files)
    else:
        window.opening.open_sample()
    if not wait(lambda: session.episode is not None and not window.background.shown()):
        print("The episode could not be opened:", window.message_line.text(), file=sys.stderr)
        return 1
    shown = mark(session)
    for name in ("light", "dark"):
        theme.apply(app, theme.load(name))
        for page, stem in ((ANNOTATE, "annotate"), (REVIEW, "review")):
            stage(window, page, at, shown)
            window.grab().save(str(to / f"{stem}-{name}.png"))
            print(to / f"{stem}-{name}.png")
    window.close()
    session.close()
    return 0


def mark(session: Session) -> int:
    """Put tags on as a person would have; returns the annotation to be shown."""
    from earmark.app import edits
    from earmark.domain.annotation import Status
    from earmark.domain.transcript import word_ranges

    project, episode = session.project, session.episode
    edits.add_tag(project, "quote", "#B0457F", "4", "Worth quoting word for word.")
    shown = 0
    for share, name, words, status, note in MARKS:
        row = session.transcript.row_at(round(episode.duration_ms * share))
        segment = session.transcript[max(0, row)]
        span = session.transcript.whole_span(max(0, row))
        places = word_ranges(segment.text)
        if words and len(places) > words:
            start = places[1 if len(places) > words + 1 else 0][0]
            end = places[min(len(places), words + 1) - 1][1]
            span = session.transcript.span(row, start, row, end)
        tag = session.codebook.by_name(name)
        made = edits.add_annotation(
            project, episode.id, tag.id, span, note=note, status=Status(status)
        )
        shown = made.id if share < 0.51 else shown
    return shown


def stage(window: MainWindow, page: str, at: float, shown: int) -> None:
    """Bring the window to what the picture is to show."""
    session, player = window.session, window.session.player
    window.show_page(page)
    player.pause()
    player.seek(round(player.duration_ms * at))
    player.play()
    session.select_annotation(shown)
    window.transcript.back_to_playhead()
    window.review.table.go_to_row(2)
    window.message_line.hide()
    settle(500)


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

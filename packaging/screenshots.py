"""Make the pictures of README and help from the real program on an episode, in light and dark.

    python packaging/screenshots.py [--to FOLDER] [--at 1:02] [FILES…]

Without files it takes the bundled sample, and then the pictures of `screenshots_reading`. Runs
on the offscreen platform where no display is set.
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

    from earmark.domain.transcript import Span
    from earmark.ui.main_window import MainWindow
    from earmark.ui.session import Session

CHECKOUT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(CHECKOUT / "desktop"))
if "DISPLAY" not in os.environ and sys.platform.startswith("linux"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

WIDTH, HEIGHT = 1440, 900
WAIT_MS = 600_000
QUIET = 40  # looks at the window, 50 ms apart; alignment begins a moment after opening
# Passages of the sample: first words, last words, tag, status, note.
PASSAGES = (
    ("People imagine", "very good idea wrapped around it.", "quote", "accepted", ""),
    ("Mostly housework.", "slept through the night.", "topic", "accepted", ""),
    ("So the romance", "really a timetable.", "quote", "draft", ""),
    ("The oldest tower", "north of Spain.", "claim", "accepted", "Jonas wants to check it."),
    ("Let me tell you about", "rings of glass.", "topic", "accepted", ""),
    ("His first great lens was lit", "eighteen twenty-three.", "claim", "accepted",
     "Check the year against the museum at Cordouan."),
    ("The largest kind", "double-decker bus.", "claim", "disputed", "Taken back a moment later."),
    ("This episode is brought", "supporting the show.", "sponsor", "accepted", ""),
    ("In Britain it was at", "nineteen ninety-eight.", "claim", "draft", ""),
    ("The American satellite", "nineteen ninety-five.", "claim", "draft", ""),
    ("A screen tells you", "the screen is right.", "quote", "accepted", ""),
    ("What should become", "by accident.", "topic", "draft", ""),
)  # fmt: skip
SHOWN = "His first great lens was lit"
SELECTED = ("Four years later", "he died.")
# Any other episode: share of it, tag, number of words or 0 for the whole segment, status.
SHARES = (
    (0.06, "topic", 0, "draft"),
    (0.16, "claim", 9, "accepted"),
    (0.27, "sponsor", 0, "accepted"),
    (0.40, "claim", 7, "disputed"),
    (0.499, "topic", 0, "accepted"),
    (0.507, "claim", 8, "accepted"),
    (0.515, "quote", 6, "draft"),
    (0.62, "claim", 8, "draft"),
    (0.86, "claim", 6, "rejected"),
)


def main() -> int:
    """Make the pictures; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--to", type=Path, default=CHECKOUT / "resources" / "help" / "images")
    parser.add_argument("--at", type=float, default=0.481, help="where the playhead is, 0 to 1")
    parser.add_argument("--now", action="store_true", help="do not wait for work in the background")
    chosen = parser.parse_args()
    chosen.to.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        os.environ["EARMARK_HOME"] = home
        status = take(chosen.files, chosen.to, chosen.at, now=chosen.now)
    if status or chosen.files:
        return status
    import screenshots_reading

    return screenshots_reading.main(["--to", str(chosen.to)])


def take(files: list[Path], to: Path, at: float, *, now: bool) -> int:
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

    def ready() -> bool:
        if session.player.duration_ms <= 0 or session.episode is None:
            return False
        aligned = session.project.timing_report(session.episode.id) is not None
        return now or (aligned and not window.background.shown())

    if not wait(ready):
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

    project, episode = session.project, session.episode
    edits.add_tag(project, "quote", "#B0457F", "4", "Worth quoting word for word.")
    found = [
        (passage(session, first, last), tag, status, note, first == SHOWN)
        for first, last, tag, status, note in PASSAGES
    ]
    marks = [one for one in found if one[0] is not None] or by_share(session)
    shown = 0
    for span, name, status, note, is_shown in marks:
        tag = session.codebook.by_name(name)
        made = edits.add_annotation(
            project, episode.id, tag.id, span, note=note, status=Status(status)
        )
        shown = made.id if is_shown else shown
    return shown


def by_share(session: Session) -> list[tuple[Span, str, str, str, bool]]:
    """Spans of an episode that nobody knows beforehand."""
    from earmark.domain.transcript import word_ranges

    marks = []
    for share, name, words, status in SHARES:
        row = max(0, session.transcript.row_at(round(session.episode.duration_ms * share)))
        places = word_ranges(session.transcript[row].text)
        last = places[min(words or len(places), len(places)) - 1]
        span = session.transcript.span(row, places[0][0], row, last[1])
        marks.append((span, name, status, "", name == "claim" and share > 0.5 > share - 0.1))
    return marks


def passage(session: Session, first: str, last: str) -> Span | None:
    """The span from some words to some others; None where they do not occur."""
    texts = [segment.text for segment in session.transcript]
    whole = " ".join(texts)
    start = whole.find(first)
    end = whole.find(last, start) if start >= 0 else -1
    if end < 0:
        return None
    return session.transcript.span(*place(texts, start), *place(texts, end + len(last)))


def place(texts: list[str], at: int) -> tuple[int, int]:
    """Row and offset of a place in the texts joined by blanks."""
    for row, text in enumerate(texts):
        if at <= len(text):
            return row, at
        at -= len(text) + 1
    return len(texts) - 1, len(texts[-1])


def stage(window: MainWindow, page: str, at: float, shown: int) -> None:
    """Bring the window to what the picture is to show."""
    session, player = window.session, window.session.player
    window.show_page(page)
    player.pause()
    player.seek(round(player.duration_ms * at))
    player.play()
    session.select_annotation(shown)
    session.select(passage(session, *SELECTED))
    window.transcript.back_to_playhead()
    window.review.table.go_to_row(2)
    window.message_line.hide()
    settle(500)


def settle(ms: int) -> None:
    """Let the window paint and its animations end."""
    from PySide6.QtTest import QTest

    QTest.qWait(ms)


def wait(done: Callable[[], bool]) -> bool:
    """Wait until something has been so for a while; False when that takes too long."""
    quiet = 0
    for _ in range(WAIT_MS // 50):
        quiet = quiet + 1 if done() else 0
        if quiet > QUIET:
            return True
        settle(50)
    return False


if __name__ == "__main__":
    sys.exit(main())

"""Make the pictures of the transcript's two forms, of themes, scripts and sizes.

    python packaging/screenshots_reading.py [--to FOLDER]

The sample as paragraphs and as lines, in light, dark and high contrast; with text twice as large;
and an invented episode whose scripts run in both directions.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from screenshots import CHECKOUT, mark, settle, stage, wait

if TYPE_CHECKING:
    from earmark.ui.main_window import MainWindow

WIDTH, HEIGHT = 1280, 800
AT = 0.481
THEMES = {"light": "light", "dark": "dark", "contrast": "contrast"}
TWICE_PX = 34
SCRIPTS = (
    ("ليلى", "مساء الخير، وأهلا بكم في حلقة جديدة من بودكاست المنارات."),
    ("ليلى", "ضيفنا اليوم يونس، مهندس من شركة FRESNEL Optics في مدينة Cordouan."),
    ("Jonas", "Thank you, ليلى. The word for lighthouse in Arabic is منارة, isn't it?"),
    ("ליאור", "בעברית אומרים מגדלור, ובאנגלית lighthouse 🗼 — שתי מילים יפות."),
    ("あおい", "日本では「灯台」と呼びます。一八七〇年に最初の西洋式灯台が建てられました。"),
    ("あおい", "コンピュータのない時代、灯台守は毎晩ランプに火をともしました 🕯️。"),
    ("Zoë", "Cafe\u0301 owners in Łódź — and 👩🏽‍🚀 astronauts — still navigate by light."),
    ("ليلى", "شكرا جزيلا، نلتقي الأسبوع القادم في الساعة 20:30."),
)
MARKED = (
    (1, "FRESNEL Optics في مدينة Cordouan", "sponsor"),
    (2, "The word for lighthouse in Arabic is منارة", "claim"),
    (3, "מגדלור, ובאנגלית lighthouse 🗼", "topic"),
    (4, "灯台", "topic"),
    (5, "毎晩ランプ", "claim"),
    (6, "👩🏽‍🚀 astronauts", "quote"),
)


def main(arguments: list[str] | None = None) -> int:
    """Make the pictures; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--to", type=Path, default=CHECKOUT / "resources" / "help" / "images")
    chosen = parser.parse_args(arguments)
    chosen.to.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        os.environ["EARMARK_HOME"] = home
        return take(chosen.to, Path(home))


def take(to: Path, home: Path) -> int:
    """Open the two episodes and take every picture."""
    from earmark.ui.application import make_application

    app = make_application()
    window = open_window(home)
    window.opening.open_sample()
    session = window.session

    def ready() -> bool:
        return session.player.duration_ms > 0 and not window.background.shown()

    if not wait(ready):
        print("The sample could not be opened:", window.message_line.text(), file=sys.stderr)
        return 1
    shown = mark(session)
    sample(window, app, to, shown)
    scripts(window, to)
    window.close()
    session.close()
    return 0


def open_window(home: Path) -> MainWindow:
    """A window on an empty project, without sound."""
    from earmark.app.jobs import JobRunner
    from earmark.app.project import Project
    from earmark.app.settings import Settings
    from earmark.playback.fake_player import FakePlayer
    from earmark.ui.background import Post
    from earmark.ui.main_window import MainWindow
    from earmark.ui.session import Session

    project = Project.open(home / "lights.earmark", annotator="Ada")
    window = MainWindow(Session(project, FakePlayer(), JobRunner(Post()), Settings()))
    window.resize(WIDTH, HEIGHT)
    window.show()
    return window


def sample(window: MainWindow, app: object, to: Path, shown: int) -> None:
    """The sample in both forms and all themes, and with text twice as large."""
    from earmark.ui import theme
    from earmark.ui.main_window import ANNOTATE

    lines = window.action_set["view.lines"]
    for stem, name in THEMES.items():
        theme.apply(app, theme.load(name))
        for form, on in (("reading", False), ("lines", True)):
            lines.setChecked(on)
            stage(window, ANNOTATE, AT, shown)
            save(window, to / f"{form}-{stem}.png")
    theme.apply(app, theme.load("light"))
    lines.setChecked(False)
    window.transcript.set_font_size(TWICE_PX)
    stage(window, ANNOTATE, AT, shown)
    save(window, to / "reading-200.png")
    window.transcript.set_font_size(17)


def scripts(window: MainWindow, to: Path) -> None:
    """The episode in several scripts, tagged across the change of direction."""
    from earmark.app import edits
    from earmark.domain.episode import ReadTranscript
    from earmark.domain.transcript import Segment, TimingSource

    session = window.session
    segments = tuple(
        Segment(0, row * 7000, row * 7000 + 6800, text, speaker, TimingSource.GIVEN)
        for row, (speaker, text) in enumerate(SCRIPTS)
    )
    read = ReadTranscript(
        "test", segments, True, len(segments), title="منارات · 灯台", show="Lights"
    )
    episode = edits.create_episode(session.project, read, segments, None)
    window.opening.open_episode(episode)
    for row, words, name in MARKED:
        start = SCRIPTS[row][1].index(words)
        span = session.transcript.span(row, start, row, start + len(words))
        tag = session.codebook.by_name(name)
        edits.add_annotation(session.project, episode, tag.id, span)
    session.select(session.transcript.span(1, 10, 2, 15))
    window.message_line.hide()
    settle(500)
    save(window, to / "reading-scripts.png")


def save(window: MainWindow, path: Path) -> None:
    """Write what the window shows."""
    window.grab().save(str(path))
    print(path)


if __name__ == "__main__":
    sys.exit(main())

"""The review page in a process of its own: `page_child.py KIND PROJECT`, KIND bare or review."""

import json
import sys
import time
from pathlib import Path

from benchmarks.window_child import peak_mb


def bare(path: Path) -> dict[str, float]:
    """A window of PySide6 with the project open and nothing of it shown."""
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

    from earmark.app.project import Project

    app = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(QLabel("Bare"))
    window.show()
    with Project.open(path):
        app.processEvents()
        return {"peak_mb": peak_mb()}


def review(path: Path) -> dict[str, float]:
    """The review page over everything: typed into, walked through, judged, scrolled."""
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QMainWindow

    from earmark.app.jobs import JobRunner
    from earmark.app.project import Project
    from earmark.app.settings import Settings
    from earmark.domain.annotation import Status
    from earmark.playback.fake_player import FakePlayer
    from earmark.ui import fonts, icons, theme
    from earmark.ui.actions import ActionSet
    from earmark.ui.background import Post
    from earmark.ui.messages import Messages
    from earmark.ui.review.page import ReviewPage
    from earmark.ui.session import Session
    from earmark.ui.shortcuts import keeps_key

    app = QApplication([])
    fonts.load()
    icons.install()
    theme.apply(app, theme.load("light"))
    session = Session(
        Project.open(path), FakePlayer(), JobRunner(Post()), Settings(path.parent / "s")
    )

    class Window(QMainWindow):
        """Leaves keys to the table the way the main window does."""

        def event(self, event: QEvent) -> bool:
            override = event.type() == QEvent.Type.ShortcutOverride
            if override and isinstance(event, QKeyEvent) and keeps_key(self.focusWidget(), event):
                event.accept()
                return True
            return super().event(event)

    window = Window()
    page = ReviewPage(session, ActionSet(window), Messages(window))
    window.setCentralWidget(page)
    window.resize(1440, 900)
    window.show()
    page.show_event()
    model = page._model

    def settle() -> None:
        end = time.monotonic() + 60
        quiet = 0
        while quiet < 5 and time.monotonic() < end:
            app.processEvents()
            time.sleep(0.01)
            quiet = quiet + 1 if model.counted and not session.jobs.active() else 0

    def work(what: object) -> float:
        """CPU time of this thread for something and the painting that follows, in ms."""
        start = time.thread_time()
        what()  # type: ignore[operator]
        app.processEvents()
        return (time.thread_time() - start) * 1000

    settle()
    assert model.total == 500_000
    words = page.filter_bar.words
    typed = []
    for character in "battery grid len:>7s" * 2:
        typed.append(work(lambda character=character: QTest.keyClicks(words, character)))
        QTest.qWait(30)
    settle()
    words.clear()
    page.narrowing.set_words("")
    settle()
    page.table.sortByColumn(4, Qt.SortOrder.AscendingOrder)
    settle()
    page.table.setFocus()
    page._hear.setChecked(False)  # what opening an episode takes is measured elsewhere
    down = [work(lambda: QTest.keyClick(page.table, Qt.Key.Key_Down)) for _ in range(60)]
    far = [work(lambda row=row: page.table.go_to_row(row)) for row in range(1, 500_000, 9_973)]
    page.table.go_to_row(250_000)
    settle()
    judged = []
    for _ in range(12):
        judged.append(work(lambda: page.set_status(Status.ACCEPTED)))
        settle()
    found = {
        "peak_mb": peak_mb(),
        "key_p95_ms": _p95(typed),
        "down_p95_ms": _p95(down),
        "far_p95_ms": _p95(far),
        "judge_p95_ms": _p95(judged),
    }
    session.close()
    return found


def _p95(times: list[float]) -> float:
    return sorted(times)[int(len(times) * 0.95) - 1]


if __name__ == "__main__":
    print(json.dumps({"bare": bare, "review": review}[sys.argv[1]](Path(sys.argv[2]))))

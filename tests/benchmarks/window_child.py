"""A window in a process of its own, measured from before the process was started.

`window_child.py KIND STARTED [PROJECT]`: KIND is `bare` (PySide6 window with a libvlc instance),
`earmark` (the real window with its first episode), `tagging` (tags while it is shown) or `playing`
(how much of a core it takes while it plays, pauses and is hidden).
"""

import gc
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import psutil

from benchmarks import children
from earmark.__main__ import start_sound_early

Spent = tuple[float, float]  # ms on the clock, ms of work of the processor


def peak_mb() -> float:
    """The most memory this program has held.

    Linux carries `ru_maxrss` over from the process that started this one, so it is asked for the
    high-water mark of this program alone.
    """
    status = Path("/proc/self/status")
    if status.exists():
        line = next(one for one in status.read_text().splitlines() if one.startswith("VmHWM"))
        return int(line.split()[1]) / 1024
    try:
        import resource
    except ImportError:  # Windows
        return float(psutil.Process().memory_info().peak_wset) / 2**20
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 2**20  # macOS counts bytes


def _usable(started: float) -> dict[str, float]:
    """How long it took until now, on the clock and in work of this process and its children."""
    own_s = time.process_time()
    return {
        "usable_s": time.time() - started,
        "usable_own_cpu_s": own_s,
        "usable_cpu_s": own_s + children.cpu_s(),
    }


def _settle(app: object, seconds: float = 0.0) -> None:
    """Let the event loop run until it has nothing to do, at least so long."""
    end = time.monotonic() + seconds
    while True:
        app.processEvents()  # type: ignore[attr-defined]
        if time.monotonic() >= end:
            return
        time.sleep(0.002)


def bare(started: float) -> dict[str, float]:
    """The baseline."""
    import vlc
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

    app = QApplication([])
    instance = vlc.Instance("--quiet", "--aout=adummy")
    window = QMainWindow()
    window.setCentralWidget(QLabel("Bare"))
    window.resize(1100, 800)
    window.show()
    _settle(app)
    usable = _usable(started)
    _settle(app, 0.5)
    instance.release()
    return {**usable, "peak_mb": peak_mb()}


def earmark(started: float, project: str) -> dict[str, float]:
    """The real window: usable when it is painted and takes keys; then an episode is opened."""
    gc.disable()  # as `earmark.__main__` does until the window is there
    start_sound_early()
    from earmark.ui import application

    app = application.make_application()
    window = application.open_window(app, Path(project))
    session = window.session
    _settle(app)
    usable = _usable(started)
    window.aligning.stop_by_itself()
    opened = [_opened(app, window) for _ in range(3)]
    _settle(app, 0.5)  # also for the waveform, which comes from another thread
    measured = {**usable, "open_s": min(opened[1:]), "own_peak_mb": peak_mb()}
    measured["sum_peak_mb"] = measured["own_peak_mb"] + children.peak_mb()
    measured["peak_mb"] = measured["sum_peak_mb"] - children.shared_mb()
    window.close()
    session.close()
    return measured


def _opened(app: object, window: object) -> float:
    """Open the first episode; until its text is painted and the player is ready."""
    session = window.session  # type: ignore[attr-defined]
    session.close_episode()
    _settle(app, 0.1)
    start = time.perf_counter()
    window.opening.open_episode(session.project.episodes()[0].id)  # type: ignore[attr-defined]
    window.transcript.viewport().repaint()  # type: ignore[attr-defined]
    app.processEvents()  # type: ignore[attr-defined]
    return time.perf_counter() - start


def tagging(started: float, project: str) -> dict[str, float]:
    """Put tags on and take them back with the real window on the screen."""
    gc.disable()
    from earmark.ui import application

    app = application.make_application()
    window = application.open_window(app, Path(project))
    session = window.session
    window.aligning.stop_by_itself()
    window.opening.open_episode(session.project.episodes()[0].id)
    _settle(app, 0.3)
    del started

    from benchmarks.paint_watch import PaintWatch  # after `earmark.ui`, which loads Qt its way

    painted: list[object] = []
    window.transcript.viewport().installEventFilter(PaintWatch(painted, window))
    tagged: list[Spent] = []
    undone: list[Spent] = []

    def spend(action: str, spent: list[Spent]) -> None:
        painted.clear()
        clock, work = time.perf_counter(), time.process_time()
        window.action_set[action].trigger()
        while not painted:
            app.processEvents()
        spent.append(((time.perf_counter() - clock) * 1000, (time.process_time() - work) * 1000))

    rows = len(session.transcript)
    for number in range(60):
        row = number * 7 % (rows - 1)
        session.select(session.transcript.span(row, 0, row, 30))
        window.transcript.show_span(session.selection)
        _settle(app, 0.02)
        spend(f"tag.{number % 3 + 1}", tagged)
        if number % 2:
            spend("edit.undo", undone)
    window.close()
    session.close()
    return {
        "tag_p95_ms": _p95([work for _clock, work in tagged[5:]]),
        "tag_median_ms": median(work for _clock, work in tagged[5:]),
        "tag_clock_ms": median(clock for clock, _work in tagged[5:]),
        "undo_p95_ms": _p95([work for _clock, work in undone[5:]]),
    }


def playing(started: float, project: str, seconds: str) -> dict[str, float]:
    """Play the first episode with the follow on: share of a core, on real libvlc if it is there."""
    del started
    from PySide6.QtCore import QEventLoop, QTimer

    from earmark.ui import application

    app = application.make_application()
    window = application.open_window(app, Path(project))
    window.aligning.stop_by_itself()
    window.resize(1440, 900)
    session = window.session
    window.opening.open_episode(session.project.episodes()[0].id)

    def share(after_s: float) -> float:
        for wait_s in (after_s, float(seconds)):
            clock, work = time.monotonic(), time.process_time() + children.cpu_s()
            loop = QEventLoop()
            QTimer.singleShot(round(wait_s * 1000), loop.quit)
            loop.exec()
        spent = time.process_time() + children.cpu_s() - work
        return 100 * spent / (time.monotonic() - clock)

    share(3.0)
    session.player.seek(session.player.duration_ms // 3)
    window.action_set["play.toggle"].trigger()
    found = {"playing": share(1.0), "moved_ms": session.player.position_ms()}
    found["moved_ms"] -= session.player.duration_ms // 3
    window.hide()
    found["hidden"] = share(1.0)
    window.show()
    session.player.pause()
    found["paused"] = share(1.0)
    window.close()
    session.close()
    return found


def _p95(values: list[float]) -> float:
    return sorted(values)[int(len(values) * 0.95)]


KINDS: dict[str, Callable[..., dict[str, float]]] = {
    "bare": bare, "earmark": earmark, "tagging": tagging, "playing": playing,
}  # fmt: skip


def main() -> None:
    """Measure what the command line asks for."""
    kind, started, *rest = sys.argv[1:]
    measured = KINDS[kind](float(started), *rest)
    print(json.dumps(measured))


if __name__ == "__main__":
    main()

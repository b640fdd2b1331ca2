"""Statistics of a thousand episodes: how long they take, and that another thread does it."""

import os
import tempfile
import threading
import time
from pathlib import Path
from statistics import median

from benchmarks.projects import build_project
from benchmarks.review import Row, figure
from earmark.analysis.drawing import draw
from earmark.app.project import Project
from earmark.app.statistics import Statistics, paper_look, statistics

EPISODES, SEGMENTS, ANNOTATIONS = 1000, 40_000, 100_000
RUNS = 3


def figures() -> list[Row]:
    """Warm runs, drawing, and the longest wait of an event loop while they run beside it."""
    with tempfile.TemporaryDirectory(prefix="statistics") as name:
        path = Path(name) / "many.earmark"
        build_project(path, EPISODES, SEGMENTS, ANNOTATIONS, history=False)
        with Project.open(path) as project:
            statistics(project)
            took, found = _timed(project)
            look = paper_look(project.codebook())
            drawing = []
            for one in found.figures:
                start = time.perf_counter()
                draw(one, look)
                drawing.append(time.perf_counter() - start)
            wait, threads = _beside_a_window(project)
    name = f"statistics of {EPISODES:,} episodes, {ANNOTATIONS:,} annotations"
    return [
        figure(f"{name}, warm, CPU time", took[0], "s", 1.0),
        figure(f"{name}, warm, on the clock", took[1], "s"),
        figure("the slowest figure drawn", 1000 * max(drawing), "ms", 50),
        figure("threads of the window that counted", threads, "", 0),
        figure("longest wait of the window while counting", 1000 * wait, "ms"),
    ]


def _timed(project: Project) -> tuple[tuple[float, float], Statistics]:
    """Medians of CPU time, which says the same on a busy machine, and of the clock."""
    cpu, clock = [], []
    for _ in range(RUNS):
        start, began = time.perf_counter(), time.process_time()
        found = statistics(project)
        cpu.append(time.process_time() - began)
        clock.append(time.perf_counter() - start)
    return (median(cpu), median(clock)), found


def _beside_a_window(project: Project) -> tuple[float, int]:
    """The longest time between two turns of the event loop, and whether it counted itself."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from earmark.app.jobs import JobRunner
    from earmark.ui.background import Post

    application = QApplication.instance() or QApplication([])
    jobs, done, where = JobRunner(Post()), list[Statistics](), set[int]()

    def work(_context: object) -> Statistics:
        where.add(threading.get_ident())
        return statistics(project)

    jobs.run("statistics", work, done.append, lambda error: done.append(error))  # type: ignore[arg-type]
    longest, last = 0.0, time.perf_counter()
    while not done:
        application.processEvents()
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
        time.sleep(0.001)
    jobs.shutdown()
    return longest, int(threading.get_ident() in where)

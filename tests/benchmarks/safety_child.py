"""The real window in a process of its own, for the group `safety`.

`safety_child.py backup PROJECT`: how long the window's thread waits while a backup is made.
`safety_child.py typing PROJECT`: how old what is typed in a note gets before it is on disk.
"""

import json
import random
import sqlite3
import sys
import threading
import time
from pathlib import Path
from typing import Any

TYPED_S = 12.0


def _window(project: str) -> tuple[Any, Any]:
    from earmark.ui import application

    app = application.make_application()
    window = application.open_window(app, Path(project))
    window.aligning.stop_by_itself()
    window.opening.open_episode(window.session.project.episodes()[0].id)
    _run(app, 3.0)  # until all that starts a moment after opening has started
    return app, window


def _run(app: Any, seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        app.processEvents()
        time.sleep(0.001)


def backup(project: str) -> dict[str, float]:
    """The longest time between two turns of the event loop, with a backup and without."""
    from earmark.app import care

    app, window = _window(project)
    session = window.session

    def longest(work: Any) -> tuple[float, float]:
        done = threading.Event()
        session.jobs.run(
            "bench", lambda _job: work(), lambda _made: done.set(), lambda _error: done.set()
        )
        waits, cpu, last, began = [], [], time.perf_counter(), time.perf_counter()
        while not done.is_set():
            time.sleep(0.001)
            before = time.thread_time()
            app.processEvents()
            window.transcript.viewport().repaint()
            cpu.append((time.thread_time() - before) * 1000)
            now = time.perf_counter()
            waits.append((now - last) * 1000)
            last = now
        return sorted(waits)[-1], time.perf_counter() - began

    size = Path(project).stat().st_size / 1e6
    longest(lambda: time.sleep(1))  # the first turns of all are no measure
    kept, took = longest(lambda: care.back_up(session.project, "bench"))
    idle, _ = longest(lambda: time.sleep(took))  # as long, as a longer time sees longer waits
    window.close()
    session.close()
    return {"longest_ms": kept, "idle_ms": idle, "took_s": took, "size_mb": size}


def typing(project: str) -> dict[str, float]:
    """Type without a pause, while another thread looks what is on disk."""
    from PySide6.QtTest import QTest

    app, window = _window(project)
    session = window.session
    session.select(session.transcript.whole_span(0))
    window.action_set["tag.1"].trigger()
    annotation = session.current_annotation
    window.action_set["tag.note"].trigger()
    typed: list[float] = []  # when each letter came
    ages: list[float] = []
    stop = threading.Event()

    def look() -> None:
        chance = random.Random(5)
        disk = sqlite3.connect(f"{Path(project).as_uri()}?mode=ro", uri=True)
        while not stop.is_set():
            time.sleep(chance.random() * 0.05)
            count, now = len(typed), time.perf_counter()
            (note,) = disk.execute(
                "SELECT note FROM annotation WHERE id = ?", (annotation.id,)
            ).fetchone()
            ages.append(now - typed[len(note)] if len(note) < count else 0.0)
        disk.close()

    watcher = threading.Thread(target=look)
    watcher.start()
    chance = random.Random(7)
    end = time.monotonic() + TYPED_S
    while time.monotonic() < end:
        typed.append(time.perf_counter())
        QTest.keyClick(window.form.note, "a")
        _run(app, chance.uniform(0.01, 0.06))
    stop.set()
    watcher.join()
    window.close()
    session.close()
    return {"oldest_s": max(ages), "looks": len(ages), "letters": len(typed)}


def main() -> None:
    """Measure what the command line asks for."""
    kind, project = sys.argv[1:]
    print(json.dumps({"backup": backup, "typing": typing}[kind](project)))


main()

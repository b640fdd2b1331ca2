"""The main job: start, open an episode, tag while it is shown, export; against bare baselines.

The window is measured in processes of its own (`window_child.py`): a bare PySide6 window with a
libvlc instance is the baseline of start and memory. Earmark plays in a second process, which
counts in both; pages that the two share count once in the bar.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.projects import build_project
from benchmarks.safety import export_rows
from earmark import paths
from earmark.app.importing import import_episode
from earmark.app.project import Project

HERE = Path(__file__).resolve().parent
SHARED = HERE.parents[2] / "shared" / "data" / "palm2"
RUNS = 5
Row = dict[str, Any]


def rows() -> list[Row]:
    """Figures with their bars.

    Starts are medians of several runs of processes in turn, compared by their CPU time, which
    says the same on a busy machine; figures that a person waits for are times on the clock.
    """
    with tempfile.TemporaryDirectory(prefix="main") as name:
        folder = Path(name)
        before = os.environ.get(paths.HOME_VARIABLE)
        os.environ[paths.HOME_VARIABLE] = str(folder / "home")
        try:
            return [*_window(folder), *_tagging(folder), *_export(folder)]
        finally:
            if before is None:
                del os.environ[paths.HOME_VARIABLE]
            else:
                os.environ[paths.HOME_VARIABLE] = before


def window_child(kind: str, *arguments: str) -> dict[str, float]:
    """Run `window_child.py` and read what it measured; it counts from before it was started."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "PYTHONPATH": os.pathsep.join(path for path in sys.path if path),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installation has its byte code
    done = subprocess.run(
        [sys.executable, str(HERE / "window_child.py"), kind, str(time.time()), *arguments],
        env=environment,
        capture_output=True,
        text=True,
        timeout=300,
        check=True,
    )
    measured: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return measured


def example_episode(folder: Path) -> tuple[Path, str]:
    """A project with the hour-long episode where it is at hand, else with the sample."""
    if SHARED.is_dir():
        transcript, audio, name = SHARED / "transcript.txt", SHARED / "episode.mp3", "palm2"
    else:
        sample = paths.resource("sample")
        transcript, audio, name = sample / "sample.txt", sample / "sample.opus", "sample"
    path = folder / "episode.earmark"
    with Project.open(path) as project:
        import_episode(project, transcript, audio)
    return path, name


def _window(folder: Path) -> list[Row]:
    project, name = example_episode(folder)
    bare, whole = [], []
    window_child("bare")
    window_child("earmark", str(project))
    for _ in range(RUNS):
        bare.append(window_child("bare"))
        whole.append(window_child("earmark", str(project)))
    cpu = [median(one["usable_cpu_s"] for one in ran) for ran in (bare, whole)]
    clock = [median(one["usable_s"] for one in ran) for ran in (bare, whole)]
    start = cpu[1] / cpu[0]
    own_cpu = median(one["usable_own_cpu_s"] for one in whole)
    own_mb, sum_mb, whole_mb = (
        median(one[key] for one in whole) for key in ("own_peak_mb", "sum_peak_mb", "peak_mb")
    )
    memory = whole_mb / median(one["peak_mb"] for one in bare)
    opening = median(one["open_s"] for one in whole)
    return [
        _row("bare window with libvlc usable, CPU time", cpu[0], "s", None),
        _row("window usable, CPU time without its sound engine", own_cpu, "s", None),
        _row("window usable, CPU time with its sound engine", cpu[1], "s", None),
        _row("window usable to bare window, CPU time", start, "x", 2.5, start),
        _row("window usable to bare window, on the clock", clock[1] / clock[0], "x", None),
        _row("bare window, peak memory", median(o["peak_mb"] for o in bare), "MB", None),
        _row(f"peak memory with {name} open, window alone", own_mb, "MB", None),
        _row(f"peak memory with {name} open, sum with its sound engine", sum_mb, "MB", None),
        _row(f"peak memory with {name} open, shared pages once", whole_mb, "MB", None),
        _row("peak memory to bare window", memory, "x", 2, memory),
        _row(f"opening {name}, warm", opening, "s", 0.5),
    ]


def _tagging(folder: Path) -> list[Row]:
    """Tags put on and taken back in the window, also where the project is a hundred episodes."""
    found = []
    for episodes, count in ((10, 10_000), (100, 100_000)):
        path = build_project(folder / f"tagging{count}.earmark", episodes, episodes * 543, count)
        measured = window_child("tagging", str(path))
        size = f"{count:,} annotations"
        found += [
            _row(f"tag stored and painted p95, {size}, CPU time", measured["tag_p95_ms"], "ms", 20),
            _row(f"tag stored and painted median, {size}, CPU time",
                 measured["tag_median_ms"], "ms", 20),
            _row(f"tag on disk and painted median, {size}, on the clock",
                 measured["tag_clock_ms"], "ms", None),
            _row(f"tag taken back and painted p95, {size}, CPU time",
                 measured["undo_p95_ms"], "ms", 20),
        ]  # fmt: skip
    return found


def _export(folder: Path) -> list[Row]:
    path = build_project(folder / "export.earmark", 100, 54_300, 100_000)
    with Project.open(path) as project:
        return [{**row, "group": "main"} for row in export_rows(project, folder)]


def _row(name: str, figure: float, unit: str, bar: float | None, ratio: float | None = None) -> Row:
    figure = round(figure, 3)
    ok = bar is None or figure <= bar
    made: Row = {
        "group": "main", "name": name, "figure": figure, "unit": unit, "bar": bar, "ok": ok,
    }  # fmt: skip
    return made if ratio is None else made | {"ratio": round(ratio, 2)}

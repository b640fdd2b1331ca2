"""Packages: how large they are, and how soon the bundled program's window can be used.

Measures what lies in `build/`, made by `make bundle`, `make deb` and `make wheels`; what was not
made is said in a row that is not ok.
"""

import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import Any

from earmark.app.importing import import_episode
from earmark.app.project import Project
from earmark.paths import HOME_VARIABLE
from earmark.paths import resource as bundled

CHECKOUT = Path(__file__).resolve().parents[2]
BUILD = CHECKOUT / "build"
BUNDLE = BUILD / "bundle" / "earmark"
RUNS = 5
LARGEST_MB = 250
Row = dict[str, Any]


def rows() -> list[Row]:
    """Figures with their bars."""
    return [*_sizes(), *_start()]


def _sizes() -> list[Row]:
    found = []
    if BUNDLE.is_dir():
        vlc = BUNDLE / "_internal" / "vlc"
        whole, of_vlc = _size(BUNDLE), _size(vlc)
        found += [
            _row("bundle, unpacked, without VLC", (whole - of_vlc) / 1e6, "MB", LARGEST_MB),
            _row("libvlc in the bundle", of_vlc / 1e6, "MB", None),
        ]
    else:
        found.append(_missing("bundle, unpacked, without VLC", "make bundle"))
    for pattern, name in (("*.deb", "Debian package"), ("dist/*.whl", "wheel")):
        for file in sorted(BUILD.glob(pattern))[-1:]:
            found.append(_row(name, file.stat().st_size / 1e6, "MB", None))
    return found


def _start() -> list[Row]:
    """Start both in turn until the window can be used; the median of several runs each."""
    program = BUNDLE / ("earmark.exe" if os.name == "nt" else "earmark")
    name = "bundled window usable to the same from source"
    if not program.exists():
        return [_missing(name, "make bundle")]
    with tempfile.TemporaryDirectory(prefix="packaging") as place:
        folder = Path(place)
        project = folder / "sample.earmark"
        sample = bundled("sample")
        os.environ[HOME_VARIABLE] = str(folder / "home")
        with Project.open(project) as opened:
            import_episode(opened, sample / "sample.txt", sample / "sample.opus")
        commands = ([str(program)], [sys.executable, "-m", "earmark"])
        for command in commands:
            _run([*command, str(project)], folder)
        ran = [[_run([*command, str(project)], folder) for command in commands]
               for _ in range(RUNS)]  # fmt: skip
        del os.environ[HOME_VARIABLE]
    clock = [median(pair[which][0] for pair in ran) for which in (0, 1)]
    cpu = [median(pair[which][1] for pair in ran) for which in (0, 1)]
    return [
        _row("bundled window usable, on the clock", clock[0], "s", None),
        _row("window from source usable, on the clock", clock[1], "s", None),
        _row(name, clock[0] / clock[1], "x", 1.5, clock[0] / clock[1]),
        _row(f"{name}, CPU time", cpu[0] / cpu[1], "x", None),
    ]


def _run(command: list[str], folder: Path) -> tuple[float, float]:
    """Seconds on the clock and of processor time until the window was usable and closed again."""
    environment = {
        **os.environ,
        "EARMARK_ONLY_START": "1",
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "PYTHONPATH": os.pathsep.join(path for path in sys.path if path),
    }
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    started = time.monotonic()
    subprocess.run(command, env=environment, cwd=folder, check=True, capture_output=True)
    took = time.monotonic() - started
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return took, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _size(folder: Path) -> int:
    files = (file for file in folder.rglob("*") if file.is_file() and not file.is_symlink())
    return sum(file.stat().st_size for file in files)


def _missing(name: str, command: str) -> Row:
    return {"group": "packaging", "name": f"{name}: run {command} first", "figure": None,
            "unit": "", "bar": None, "ok": False}  # fmt: skip


def _row(name: str, figure: float, unit: str, bar: float | None, ratio: float | None = None) -> Row:
    made: Row = {
        "group": "packaging",
        "name": name,
        "figure": round(figure, 3),
        "unit": unit,
        "bar": bar,
        "ok": bar is None or figure <= bar,
    }
    return made if ratio is None else {**made, "ratio": round(ratio, 2)}

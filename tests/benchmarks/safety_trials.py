"""Trials of the group `safety` in processes of their own: kills, typing, fuzzing, frames."""

import importlib.util
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
TESTS = HERE.parent
KILLS = int(os.environ.get("EARMARK_KILLS", "1000"))
FUZZ_S = float(os.environ.get("EARMARK_FUZZ_S", "60"))
Row = dict[str, Any]


def kill_rows() -> list[Row]:
    """Sessions killed at random moments; see `tests/store/killing.py`."""
    if not hasattr(os, "fork"):
        return []
    found = _json(str(TESTS / "store" / "killing.py"), str(KILLS))
    kills, reported = found["kills"], found["reported"]
    return [
        _row(f"lost or damaged in {kills:,} kills (seed {found['seed']})",
             len(found["problems"]), "", 0),
        _row("edits reported as saved before the kills, all there", reported, "", None),
        _row("kills in the middle of an edit", found["during_edit"], "", None),
    ]  # fmt: skip


def window_rows(project: Path) -> list[Row]:
    """The window while it types, and while a backup is made."""
    typed = _json(str(HERE / "safety_child.py"), "typing", str(project))
    kept = _json(str(HERE / "safety_child.py"), "backup", str(project))
    tagged = _json(str(HERE / "window_child.py"), "tagging", "0", str(project))
    return [
        _row(f"oldest text of a note not on disk yet, {typed['looks']:,} looks",
             typed["oldest_s"], "s", 1.0),
        _row(f"longest wait of the window, backup of {kept['size_mb']:.0f} MB",
             kept["longest_ms"], "ms", 16),
        _row("longest wait of the window, nothing going on", kept["idle_ms"], "ms", None),
        _row("that backup, verified", kept["took_s"], "s", None),
        _row("tag on disk and painted p95, 100,000 annotations, CPU time",
             tagged["tag_p95_ms"], "ms", 20),
        _row("tag on disk and painted median, on the clock", tagged["tag_clock_ms"], "ms", None),
        _row("tag taken back and painted p95, 100,000 annotations, CPU time",
             tagged["undo_p95_ms"], "ms", 20),
    ]  # fmt: skip


def fuzz_rows() -> list[Row]:
    """The opener and every importer, fed with broken files; by coverage where atheris is there."""
    plain = _json(str(TESTS / "fuzz" / "fuzzing.py"), str(FUZZ_S))
    made = [
        _row(f"fuzzing: findings in {plain['total']:,} executions of {len(plain['executions'])} "
             f"targets (seed {plain['seed']})", len(plain["findings"]), "", 0),
        _row("of these the project opener", plain["executions"]["project"], "", None),
    ]  # fmt: skip
    if importlib.util.find_spec("atheris") is not None:
        made += [_guided(name) for name in ("project", "transcript", "feed")]
    return made


def _guided(name: str) -> Row:
    done = _run(
        str(TESTS / "fuzz" / "guided.py"), name, f"-max_total_time={int(FUZZ_S / 3)}",
        "-print_final_stats=1",
    )  # fmt: skip
    counted = re.search(r"number_of_executed_units:\s*(\d+)", done.stderr)
    count = int(counted[1]) if counted else 0
    title = f"guided fuzzing: findings in {count:,} executions of {name}"
    return _row(title, int(done.returncode != 0), "", 0)


def _run(*arguments: str) -> "subprocess.CompletedProcess[str]":
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "PYTHONPATH": os.pathsep.join([str(TESTS), *(path for path in sys.path if path)]),
    }
    return subprocess.run(
        [sys.executable, *arguments], env=environment, capture_output=True, text=True, timeout=3600
    )


def _json(*arguments: str) -> Any:
    done = _run(*arguments)
    try:
        return json.loads(done.stdout[done.stdout.index("{") :])
    except ValueError:
        raise RuntimeError(done.stderr[-2000:]) from None


def _row(name: str, figure: float, unit: str, bar: float | None) -> Row:
    figure = round(figure, 3)
    return {
        "group": "safety", "name": name, "figure": figure, "unit": unit, "bar": bar,
        "ok": bar is None or figure <= bar,
    }  # fmt: skip

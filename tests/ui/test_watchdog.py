"""The window never keeps a person waiting: nothing holds its events up longer than 50 ms.

A person's day is walked through in a process of its own, as if the program had just been started,
on twenty hours with 20,000 annotations. What was held up longer is done again, in another process:
a block is what comes each time, and what the computer did once is nobody's fault.
"""

import json
import os
import subprocess
import sys
import time
import wave
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from benchmarks.projects import TALK, build_project
from ui.watchdog import Watchdog
from ui.watchdog_walk import PARTS

LONGEST_MS = float(os.environ.get("EARMARK_LONGEST_BLOCK_MS", "50"))
# Qt styles every widget anew in one go, or the whole window is made anew; and the first episode
# brings the page and the timeline into sight, with all their widgets, as it is shown.
BARS = {"view.dark": 300.0, "another language": 900.0, "open an episode": 100.0}
TRIES = 3
EPISODES, SEGMENTS, ANNOTATIONS = 40, 21_600, 20_000
HOUR = 540  # lines


def lay_ready(folder: Path) -> None:
    """A large project, and an hour's recording with its transcript."""
    build_project(folder / "big.earmark", EPISODES, SEGMENTS, ANNOTATIONS, history=False)
    with wave.open(str(folder / "hour.wav"), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(1)
        file.setframerate(4000)
        file.writeframes(b"\x80" * 4000 * 3600)
    words = TALK.split()
    cues = [
        f"{row + 1}\n{_clock(row * 20 // 3)} --> {_clock(row * 20 // 3 + 6)}\n"
        f"{' '.join(words[row % 20 :][:18])}.\n"
        for row in range(HOUR)
    ]
    (folder / "hour.srt").write_text("\n".join(cues), encoding="utf-8")


def _clock(s: int) -> str:
    return f"{s // 3600:02d}:{s // 60 % 60:02d}:{s % 60:02d},000"


def walk(folder: Path, parts: list[str]) -> dict[str, tuple[str, float, str]]:
    """What was held up too long, with its part of the walk, how long, and where in the code."""
    tests = Path(__file__).parent.parent
    found = subprocess.run(
        [sys.executable, tests / "ui" / "watchdog_walk.py", folder, *parts],
        env={**os.environ, "PYTHONPATH": os.pathsep.join((str(tests), *sys.path))},
        capture_output=True,
        text=True,
        check=False,
    )
    assert found.returncode == 0, found.stderr
    longest = json.loads(found.stdout)
    return {
        name: (one["part"], one["ms"], "\n    ".join(one["seen"][:4]))
        for name, one in longest.items()
        if one["ms"] > BARS.get(name, LONGEST_MS)
    }


@pytest.mark.slow
@pytest.mark.alone
def test_nothing_a_person_does_blocks_the_window(tmp_path: Path) -> None:
    lay_ready(tmp_path)
    blocks = walk(tmp_path, list(PARTS))
    for _ in range(TRIES - 1):
        if not blocks:
            break
        again = walk(tmp_path, sorted({part for part, _, _ in blocks.values()}))
        blocks = {name: one for name, one in again.items() if name in blocks}
    told = [f"{name}: {ms:.0f} ms\n    {seen}" for name, (_, ms, seen) in blocks.items()]
    assert not told, "\n".join(told)


def _work(seconds: float) -> None:
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        pass


@pytest.mark.parametrize("block", [_work, time.sleep])
def test_the_watchdog_sees_a_block(qtbot: QtBot, block: object) -> None:
    dog = Watchdog()
    for _ in range(3):  # the system may take the processor away once
        for name, seconds in (("short", 0.01), ("long", 0.4)):
            with dog.during(name):
                assert callable(block)
                block(seconds)
    dog.stop()
    assert list(dog.longer_than(50)) == ["long"]
    assert "test_watchdog.py" in dog.longest["long"].seen[0]

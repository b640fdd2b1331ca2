"""A screen reader gets text, caret and selection over a real accessibility bus."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
TOOLS = ("dbus-run-session", "gdbus", "Xvfb")


@pytest.mark.slow
def test_a_screen_reader_reads_and_selects(tmp_path: Path) -> None:
    launcher = next((path for path in LAUNCHERS if Path(path).exists()), None)
    if launcher is None or not all(map(shutil.which, TOOLS)):
        pytest.skip("needs at-spi2-core, dbus-run-session, gdbus and Xvfb")
    script = Path(__file__).with_name("at_spi_session.py")
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, str(script), launcher],
        env={**os.environ, "XDG_RUNTIME_DIR": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path)},
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    heard, shown = (json.loads(line) for line in done.stdout.splitlines() if line[:1] == "{")
    assert "Transcript" in heard["name"]
    assert "Batteries came early" in heard["text"]
    assert "Yes." in heard["text"]
    assert heard["caret"] == "(<9>,)"
    assert heard["selection"] == "(0, 9)"
    assert heard["set"] == "(true,)"
    assert "text" in heard["role"]
    assert "sponsor, from 15:30 to 17:26" in heard["announced"]
    assert shown["selected"] == "came"

"""Media keys: the player on a real session bus of its own obeys and tells what it does."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

_CLIENT = Path(__file__).with_name("mpris_client.py")


@pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="needs dbus-run-session")
def test_the_player_obeys_media_keys_and_announces_its_state(tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, str(_CLIENT), str(tmp_path)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    lines = done.stdout.splitlines()
    assert done.returncode == 0, done.stderr
    assert lines == [
        "PlayPause: playing",
        "announced: Playing",
        "Position: 2000000",
        "Seek: 5000000",
        "Rate: 1.5",
        "Pause: paused",
        "announced: Paused",
        "withdrawn: True",
    ]

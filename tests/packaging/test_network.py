"""Nothing is asked of the network by starting, playing and closing the program."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import connections
from earmark.app.importing import import_episode
from earmark.app.project import Project
from earmark.paths import resource

CHECKOUT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def strace() -> None:
    if not connections.can_watch():
        pytest.skip("needs strace, and leave to use it")


def seen(command: list[str], log: Path) -> list[str]:
    """Run a program and return what it asked of the network."""
    environment = {**os.environ, "EARMARK_ONLY_START": "1", "QT_QPA_PLATFORM": "offscreen"}
    environment["PYTHONPATH"] = str(CHECKOUT / "desktop")
    done = subprocess.run(
        connections.watched(command, log), env=environment, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return connections.to_the_network(log)


@pytest.mark.parametrize(
    "code",
    [
        "import socket; socket.socket(type=socket.SOCK_DGRAM).connect(('192.0.2.1', 9))",
        "import socket; socket.socket(type=socket.SOCK_DGRAM).sendto(b'', ('127.0.0.1', 9))",
        "import subprocess, sys; subprocess.run([sys.executable, '-c', 'import socket;"
        "socket.socket(socket.AF_INET6, socket.SOCK_DGRAM).connect((chr(58) * 2 + chr(49), 9))'])",
    ],
    ids=["connect", "send", "child"],
)
def test_what_goes_to_the_network_is_seen(code: str, tmp_path: Path) -> None:
    assert seen([sys.executable, "-c", code], tmp_path / "log")


def test_starting_the_window_asks_nothing_of_the_network(tmp_path: Path) -> None:
    project = tmp_path / "sample.earmark"
    with Project.open(project) as opened:
        sample = resource("sample")
        import_episode(opened, sample / "sample.txt", sample / "sample.opus")
    assert seen([sys.executable, "-m", "earmark", str(project)], tmp_path / "log") == []


def test_playing_asks_nothing_of_the_network(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "earmark", "doctor", "--play"]
    assert seen(command, tmp_path / "log") == []

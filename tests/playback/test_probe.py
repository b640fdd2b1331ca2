"""Finding out what can play, also where libvlc is broken in each of its ways."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from earmark.playback.choose import make_player
from earmark.playback.outputs import has_output
from earmark.playback.probe import Finding, probe

LOOK = """
from PySide6.QtCore import QCoreApplication
app = QCoreApplication([])
from earmark.playback.choose import make_player, probe
line = next(f for f in probe() if f.name == "libvlc")
print(line.ok, "|", line.value, "|", line.hint)
player = make_player()
print(player.name)
player.close()
"""


def look(checkout: Path, **environment: str) -> list[str]:
    """Run in a fresh interpreter, because libvlc can be imported only once."""
    surroundings = {**os.environ, "PYTHONPATH": str(checkout / "desktop"), **environment}
    done = subprocess.run(
        [sys.executable, "-c", LOOK],
        env=surroundings,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return done.stdout.splitlines()


def test_a_path_to_a_library_that_is_not_there_leads_to_another_player(checkout: Path) -> None:
    found, name = look(checkout, PYTHON_VLC_LIB_PATH="/nowhere/libvlc.so")
    assert found.startswith("False")
    assert "PYTHON_VLC_LIB_PATH" in found
    assert found.rsplit("|", 1)[-1].strip()
    assert name in {"qt", "silent"}


def test_a_library_that_is_something_else_leads_to_another_player(checkout: Path) -> None:
    found, name = look(checkout, PYTHON_VLC_LIB_PATH="/lib/x86_64-linux-gnu/libm.so.6")
    assert found.startswith("False")
    assert name in {"qt", "silent"}


@pytest.mark.vlc
@pytest.mark.no_qt_log
def test_libvlc_is_found_with_version_path_and_outputs() -> None:
    found = {each.name: each for each in probe()}
    assert found["libvlc"].ok
    assert found["libvlc"].value.startswith("3.")
    assert "libvlc" in found["libvlc path"].value
    assert found["libvlc audio outputs"].ok


@pytest.mark.no_qt_log
def test_each_thing_missing_says_how_to_mend_it() -> None:
    for each in probe():
        assert isinstance(each, Finding)
        assert each.ok or each.hint, each.name


def test_the_silent_player_can_be_asked_for(qtbot: QtBot) -> None:
    player = make_player("silent")
    assert player.name == "silent"
    assert player.notice[0]
    player.close()


@pytest.mark.vlc
def test_the_usual_player_is_libvlc_and_says_when_there_is_no_device(qtbot: QtBot) -> None:
    player = make_player("unheard of")
    assert player.name == "vlc"
    assert bool(player.notice[0]) == (not has_output())
    player.close()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks Linux")
def test_a_sound_service_counts_as_an_output(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PULSE_SERVER", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    without = has_output()
    (tmp_path / "pipewire-0").touch()
    assert has_output()
    (tmp_path / "pipewire-0").unlink()
    assert has_output() is without

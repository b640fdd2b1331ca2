"""The doctor tells what is there, and keeps its feet where hardly anything is."""

import importlib.metadata
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import earmark
from earmark.app import doctor
from earmark.app.doctor import Finding, State, examine

SOURCES = Path(earmark.__file__).resolve().parent.parent


def found(name: str) -> Finding:
    return next(one for one in examine() if one.name == name)


def test_everything_asked_for_is_looked_at() -> None:
    names = {one.name for one in examine()}
    assert {"earmark", "Python", "SQLite", "data folder", "libvlc", "sound device"} <= names
    assert {"window (Qt)", "display", "sample episode", "SQLAlchemy"} <= names


def test_whatever_is_not_well_says_how_to_mend_it() -> None:
    for one in examine():
        assert one.state is State.GOOD or one.hint, one


def test_a_file_where_a_folder_should_be_is_found(throw_away_home: Path) -> None:
    (throw_away_home / "data").write_text("in the way")
    finding = found("data folder")
    assert finding.state is State.BAD
    assert "is a file" in finding.value
    assert "EARMARK_HOME" in finding.hint


def test_a_folder_that_takes_no_files_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: object, **_named: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("tempfile.NamedTemporaryFile", refuse)
    assert found("cache folder").state is State.BAD
    assert "Permission denied" in found("cache folder").value


def test_a_missing_package_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> str:
        raise importlib.metadata.PackageNotFoundError(name)

    monkeypatch.setattr(importlib.metadata, "version", missing)
    finding = found("numpy")
    assert finding.state is State.BAD
    assert finding.hint.endswith("-m pip install numpy")


def test_a_check_that_breaks_is_itself_a_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> list[Finding]:
        raise RuntimeError("boom")

    monkeypatch.setattr(doctor, "_sqlite", broken)
    assert any("boom" in one.value for one in examine())


@pytest.mark.parametrize(
    ("blocked", "name", "state"),
    [
        (("PySide6",), "window (Qt)", "bad"),
        (("PySide6",), "libvlc", "good"),
        (("vlc",), "libvlc", "limited"),
        (("PySide6", "vlc", "av", "numpy", "sqlalchemy", "alembic"), "libvlc", "limited"),
    ],
)
def test_it_works_where_modules_are_missing(
    tmp_path: Path, blocked: tuple[str, ...], name: str, state: str
) -> None:
    for module in blocked:
        (tmp_path / f"{module}.py").write_text(f"raise ImportError('No module named {module}')")
    done = subprocess.run(
        [sys.executable, "-m", "earmark", "doctor", "--json"],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": os.pathsep.join((str(tmp_path), str(SOURCES)))},
    )
    assert done.returncode in (0, 1), done.stderr
    assert done.stderr == ""
    states = {one["name"]: one["state"] for one in json.loads(done.stdout)}
    if state == "good" and states[name] == "limited":
        pytest.skip("libvlc is not on this computer")
    assert states[name] == state


def test_hints_name_the_package_manager_that_is_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda name: name if name == "dnf" else None)
    assert "dnf install vlc-libs" in doctor.install_hint("libvlc5", "vlc-libs")
    monkeypatch.setattr("shutil.which", lambda _name: None)
    assert "libvlc5" in doctor.install_hint("libvlc5", "vlc-libs")


@pytest.mark.vlc
@pytest.mark.usefixtures("qapp")  # the one that all tests share
def test_the_sample_is_played_to_see_whether_it_can_be() -> None:
    finding = doctor.try_sound()
    assert finding.state is not State.BAD
    played = int(finding.value.split()[0])
    assert played >= 2000

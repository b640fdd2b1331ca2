"""What the two commands start."""

import importlib.util
import socket
import sys
from pathlib import Path
from types import ModuleType

import pytest

import run
from conftest import CHECKOUT

LINUX_ONLY = pytest.mark.skipif(sys.platform != "linux", reason="X sockets of Linux")


@pytest.fixture(autouse=True)
def no_desktop(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take the display of the person who runs the tests away."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")


def test_without_a_display_the_sample_is_done_on_the_command_line() -> None:
    assert run.earmark_arguments([]) == ["demo", "--no-window"]


@LINUX_ONLY
def test_with_a_display_the_window_opens_on_the_sample(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("\0/tmp/.X11-unix/X9871")
        server.listen()
        monkeypatch.setenv("DISPLAY", ":9871.0")
        assert run.earmark_arguments([]) == ["demo"]


@LINUX_ONLY
@pytest.mark.parametrize("display", [":9872", "nonsense", "", "localhost:9872"])
def test_a_display_that_does_not_answer_is_none(
    display: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", display)
    assert not run.has_display()


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_always_have_a_display(
    platform: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    assert run.has_display()


def test_arguments_are_passed_on() -> None:
    assert run.earmark_arguments(["import", "a.txt"]) == ["import", "a.txt"]


@pytest.fixture(scope="module")
def script() -> ModuleType:
    """packaging/test.py, under a name that is no package's."""
    spec = importlib.util.spec_from_file_location("run_tests", CHECKOUT / "packaging" / "test.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


def test_the_tests_that_listen_run_first_and_alone(script: ModuleType) -> None:
    alone, rest = script.pytest_runs([])
    assert "-n" not in alone
    assert rest[-2:] == ["-n", "auto"]
    assert script.pytest_runs(["--listening"]) == [alone]
    assert script.pytest_runs(["--others"]) == [rest]
    assert script.pytest_runs(["-k", "csv"]) == [["-k", "csv"]]


def test_a_folder_in_memory_is_used_where_it_has_room_and_is_left_empty(
    script: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("TMPDIR", raising=False)
    with script.folder_in_memory(tmp_path, 1) as folder:
        assert Path(folder).parent == tmp_path
        assert Path(folder).stat().st_mode & 0o777 == 0o755
        (Path(folder) / "left").touch()
    assert not list(tmp_path.iterdir())
    with script.folder_in_memory(tmp_path, 1 << 60) as folder:
        assert folder is None
    with script.folder_in_memory(tmp_path / "missing", 1) as folder:
        assert folder is None
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    with script.folder_in_memory(tmp_path, 1) as folder:
        assert folder is None

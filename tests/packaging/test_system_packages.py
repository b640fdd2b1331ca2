"""What is installed from the system, and what is said where that may not be."""

import os
from pathlib import Path

import pytest

import system_packages
from system_packages import Need


@pytest.fixture
def package_manager(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put an `apt-get` on the path that notes its arguments and knows no package `unknown`."""
    notes = tmp_path / "notes"
    program = tmp_path / "bin" / "apt-get"
    program.parent.mkdir()
    program.write_text(
        f'#!/bin/sh\necho "$@" >> {notes}\n'
        'case "$*" in *unknown*) echo "E: Unable to locate package unknown"; exit 100;; esac\n'
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(program.parent))
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    return notes


def test_every_need_names_a_package_for_every_manager() -> None:
    for need in system_packages.LINUX_NEEDS + system_packages.TEST_NEEDS:
        assert set(need.packages) == set(system_packages.INSTALL), need.name


def test_packages_are_installed_in_one_go(package_manager: Path) -> None:
    assert system_packages.install(["one", "two"])
    assert package_manager.read_text().splitlines() == [
        "update",
        "install -y --no-install-recommends one two",
    ]


def test_an_unknown_package_does_not_keep_the_others_from_being_installed(
    package_manager: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert not system_packages.install(["one", "unknown", "two"])
    tried = [line.removeprefix("install -y --no-install-recommends ") for line in
             package_manager.read_text().splitlines()[2:]]  # fmt: skip
    assert tried == ["one", "unknown", "two"]
    assert "Unable to locate package unknown" in capsys.readouterr().out


def test_without_root_and_sudo_nothing_is_run_and_the_command_is_named(
    package_manager: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    missing = Need("libnowhere.so.1", {"apt-get": "libnowhere1"}, for_sound=True)
    monkeypatch.setattr(system_packages, "LINUX_NEEDS", (missing,))
    monkeypatch.setattr("sys.platform", "linux")
    system_packages.ensure()
    said = capsys.readouterr().out
    assert not package_manager.exists()
    assert "sudo apt-get install -y --no-install-recommends libnowhere1" in said
    assert "the player that Qt brings along" in said


def test_nothing_is_said_or_run_when_nothing_is_missing(
    package_manager: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    present = Need("a thing", {"apt-get": "thing"}, is_met=lambda: True)
    monkeypatch.setattr(system_packages, "LINUX_NEEDS", (present,))
    monkeypatch.setattr("sys.platform", "linux")
    system_packages.ensure()
    assert capsys.readouterr().out == ""
    assert not package_manager.exists()


def test_what_only_tests_need_is_installed_for_tests_alone(
    package_manager: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    missing = Need("a bus", {"apt-get": "bus"}, is_met=lambda: False, for_tests=True)
    monkeypatch.setattr(system_packages, "LINUX_NEEDS", ())
    monkeypatch.setattr(system_packages, "TEST_NEEDS", (missing,))
    monkeypatch.setattr("sys.platform", "linux")
    system_packages.ensure()
    assert not package_manager.exists()
    system_packages.ensure(for_tests=True)
    assert package_manager.read_text().endswith("install -y --no-install-recommends bus\n")
    said = capsys.readouterr().out
    assert "tests that need it are skipped" in said
    assert "the window may not open" not in said


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_elsewhere_it_says_how_to_get_vlc(
    platform: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.platform", platform)
    monkeypatch.setenv("PATH", "")
    system_packages.ensure()
    assert "VLC" in capsys.readouterr().out

"""The steps of a check: none is lost, whatever fails and wherever it runs."""

import os
import select
import shutil
import subprocess
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]


def run_steps(record: Path, script: str, *held: int) -> tuple[int, str]:
    """Run lines of shell with the steps at hand; the exit status and what was printed."""
    bash = shutil.which("bash")
    if bash is None:
        pytest.skip("needs bash")
    head = f'set -uo pipefail\nrecord="{record}"\n. "{CHECKOUT}/.ci/steps.sh"\n'
    done = subprocess.run(
        [bash, "-c", head + script],
        capture_output=True,
        text=True,
        check=False,
        pass_fds=held,
    )
    return done.returncode, done.stdout + done.stderr


def test_all_steps_are_listed_with_their_time(tmp_path: Path) -> None:
    status, said = run_steps(
        tmp_path, 'step "one" true\nstep "two words" echo hello\nall_steps_passed'
    )
    assert status == 0
    assert "== two words\nhello\n" in said
    times = (tmp_path / "times").read_text().splitlines()
    assert [line.split("s", 1)[1].strip() for line in times] == ["one", "two words"]
    assert said.endswith("All steps passed.\n")


def test_a_failed_step_is_told_at_the_end_and_the_others_run(tmp_path: Path) -> None:
    status, said = run_steps(tmp_path, 'step "bad" false\nstep "good" echo ran\nall_steps_passed')
    assert status == 1
    assert "== good\nran\n" in said
    assert said.endswith("FAILED: bad\n")


def test_what_fails_beside_the_others_fails_the_whole(tmp_path: Path) -> None:
    script = """
    lane() { step "bad beside" false; step "late" echo late; }
    beside lane
    step "front" true
    beside_done
    all_steps_passed
    """
    status, said = run_steps(tmp_path, script)
    assert status == 1
    assert said.index("== front") < said.index("== bad beside") < said.index("\nlate\n")
    assert said.endswith("FAILED: bad beside\n")


def test_steps_beside_that_break_off_fail_the_whole(tmp_path: Path) -> None:
    status, said = run_steps(
        tmp_path, "lane() { kill -9 $BASHPID; }\nbeside lane\nbeside_done\nall_steps_passed"
    )
    assert status == 1
    assert "FAILED: the steps beside the tests" in said


def test_nothing_goes_on_beside_once_the_whole_has_ended(tmp_path: Path) -> None:
    script = f"""
    mkfifo "{tmp_path}/never"
    lane() {{ step "endless" cat "{tmp_path}/never"; }}
    beside lane
    exit 3
    """
    ended, held_by_all = os.pipe()
    try:
        status, _ = run_steps(tmp_path, script, held_by_all)
    finally:
        os.close(held_by_all)
    assert status == 3
    with os.fdopen(ended, "rb") as file:
        readable, _, _ = select.select([file], [], [], 30)
        assert readable, "a step still runs"
        assert file.read() == b""


def test_the_checks_come_as_far_as_their_first_step(tmp_path: Path) -> None:
    bash, python = shutil.which("bash"), tmp_path / "bin" / "python3"
    if bash is None:
        pytest.skip("needs bash")
    checkout = tmp_path / "checkout"
    shutil.copytree(CHECKOUT / ".ci", checkout / ".ci")
    python.parent.mkdir()
    python.write_text("#!/bin/sh\necho python: $*\nexit 1\n")
    python.chmod(0o755)
    path = os.pathsep.join([str(python.parent), os.defpath])
    environment = {"PATH": path, "EARMARK_NO_BUNDLE": "1"}
    done = subprocess.run(
        [bash, str(checkout / ".ci/run")], env=environment, capture_output=True, text=True
    )
    assert "== environment\npython: packaging/test.py --version\n" in done.stdout, done.stderr
    for name in ("environment", "tests", "types", "wheel and sdist"):
        assert f"FAILED: {name}\n" in done.stdout
    assert done.returncode == 1

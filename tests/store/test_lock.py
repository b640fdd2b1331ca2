"""One process writes, others read and learn who; the dead hold nothing."""

import json
import os
import socket
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

import psutil
import pytest

from earmark.app import edits
from earmark.app.project import Project
from earmark.store import lock
from earmark.store.lock import Holder, ProjectLock
from reversible import add_episode

_HOLD = """
import sys
from pathlib import Path
from earmark.app.project import Project
project = Project.open(Path(sys.argv[1]), annotator="Grace")
print("read only" if project.read_only else "writes", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def made(tmp_path: Path) -> Path:
    path = tmp_path / "made.earmark"
    with Project.open(path) as project:
        add_episode(project)
    return path


def test_a_second_opener_reads_and_learns_who_writes(made: Path) -> None:
    with Project.open(made, annotator="Ada") as first, Project.open(made) as second:
        assert not first.read_only
        assert second.read_only
        assert "Ada" in second.read_only_reason
        edits.add_tag(first, "fresh")
        assert second.codebook().by_name("fresh") is not None
    with Project.open(made) as third:
        assert not third.read_only


def test_the_writer_may_close_before_the_reader(made: Path) -> None:
    first = Project.open(made)
    with Project.open(made) as second:
        assert len(second.episodes()) == 1
        edits.add_tag(first, "fresh")
        first.close()
        assert second.codebook().by_name("fresh") is not None
        with Project.open(made) as third:
            assert not third.read_only
            assert third.codebook().by_name("fresh") is not None


def test_a_dead_holder_is_taken_over_and_a_living_one_is_named(made: Path) -> None:
    source = str(Path(lock.__file__).resolve().parents[2])
    with subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(made)],
        env=os.environ | {"PYTHONPATH": source},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "writes\n"
        with Project.open(made) as second:
            assert f"Grace (process {child.pid})" in second.read_only_reason
            assert len(second.episodes()) == 1
        child.kill()
    with Project.open(made) as third:
        assert not third.read_only
        assert any("did not close" in notice for notice in third.notices)


def _put(path: Path, holder: Holder) -> None:
    path.write_text(json.dumps(asdict(holder)), encoding="utf-8")


def test_a_holder_on_another_computer_is_only_taken_over_when_asked(made: Path) -> None:
    _put(lock.lock_path(made), Holder("Mary", "elsewhere", 1, 5.0))
    with Project.open(made) as project:
        assert "Mary on elsewhere" in project.read_only_reason
    with Project.open(made, take_over=True) as project:
        assert not project.read_only


def test_rubbish_in_the_lock_file_is_ignored(made: Path) -> None:
    lock.lock_path(made).write_bytes(b"\x00\xff{{{")
    with Project.open(made) as project:
        assert not project.read_only


def test_where_no_locks_are_known_the_process_id_decides(
    made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lock, "_try_lock", lambda _handle: None)
    path = lock.lock_path(made)
    here = socket.gethostname()
    living = Holder("Ada", here, os.getpid(), psutil.Process().create_time())
    _put(path, living)
    assert ProjectLock.acquire(made, "me") == living
    _put(path, Holder("Ada", here, os.getpid(), living.started - 1000))
    taken = ProjectLock.acquire(made, "me")
    assert isinstance(taken, ProjectLock), "that process had only the same number"
    assert taken.after_crash
    taken.release()
    assert not path.exists()


def test_releasing_twice_harms_nobody_who_came_after(made: Path) -> None:
    first = ProjectLock.acquire(made, "one")
    assert isinstance(first, ProjectLock)
    first.release()
    second = ProjectLock.acquire(made, "two")
    assert isinstance(second, ProjectLock)
    first.release()
    assert lock.lock_path(made).exists()
    second.release()

"""A disk that is full, a right that is lost, a signal to end: real ones, in other processes."""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from earmark.app import care
from earmark.app.project import Project
from earmark.store import engine
from reversible import add_episode

SOURCE = str(Path(engine.__file__).resolve().parents[3])

_SESSION = """
import json, os, resource, sys
from pathlib import Path
from earmark.app import care, edits
from earmark.app.project import Project
from earmark.errors import NotSavedError

path, kind = Path(sys.argv[1]), sys.argv[2]
ballast = path.with_name("ballast")
project = Project.open(path, annotator="Ada")
made, refused = 0, None
if kind == "limit":
    import signal
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    size = max(p.stat().st_size for p in path.parent.iterdir())
    resource.setrlimit(resource.RLIMIT_FSIZE, (size + 200_000, resource.RLIM_INFINITY))
while refused is None and made < 3000:
    try:
        edits.add_tag(project, f"tag {made}", definition="x" * 3000)
        made += 1
    except NotSavedError as error:
        refused = error.message
there = len(project.codebook())
waits = len(project.unsaved)
if kind == "limit":
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
elif ballast.exists():
    ballast.unlink()
project.unsaved.save()
after = len(project.codebook())
project.close()
left = sorted(p.name for p in path.parent.iterdir())
print(json.dumps([made, refused, there, waits, after, left, care.check(path)]))
"""


def _session(path: Path, kind: str, prefix: tuple[str, ...] = ()) -> list[object]:
    done = subprocess.run(
        [*prefix, sys.executable, "-c", _SESSION, str(path), kind],
        env=os.environ | {"PYTHONPATH": SOURCE},
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    found: list[object] = json.loads(done.stdout)
    return found


def _judge(found: list[object], name: str) -> None:
    made, refused, there, waits, after, left, problems = found
    assert isinstance(made, int)
    assert refused is not None, "the disk never was full"
    assert there == 3 + made  # all that was reported is there
    assert (waits, after) == (1, there + 1)  # and what was refused waited, and was saved
    assert problems == []
    assert left == [name]  # one plain file again


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of two megabytes, where we may mount one."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(place)]
    try:
        done = subprocess.run(mount, capture_output=True)
    except OSError:
        pytest.skip("there is no 'mount' here")
    if done.returncode:
        pytest.skip("no disk can be mounted here")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def test_a_disk_that_is_full_loses_nothing_and_goes_on_when_there_is_room(small_disk: Path) -> None:
    path = small_disk / "p.earmark"
    with Project.open(path) as project:
        add_episode(project)
    (small_disk / "ballast").write_bytes(b"x" * 900_000)
    _judge(_session(path, "disk"), path.name)


@pytest.mark.skipif(not hasattr(signal, "SIGXFSZ"), reason="this system has no file size limits")
def test_a_file_that_may_not_grow_loses_nothing(tmp_path: Path) -> None:
    path = tmp_path / "in" / "p.earmark"
    with Project.open(path) as project:
        add_episode(project)
    _judge(_session(path, "limit"), path.name)


_DENIED = """
import json, os, sys, tempfile
from pathlib import Path
from earmark.app import care, edits
from earmark.app.project import Project
from earmark.errors import NotSavedError

path = Path(sys.argv[1])
with tempfile.TemporaryDirectory() as warm, Project.open(Path(warm) / "w.earmark") as project:
    edits.add_tag(project, "all that is imported late")
    project.unsaved.save()
care.check(path)
if os.geteuid() == 0:
    os.setgid(65534), os.setuid(65534)
project = Project.open(path, annotator="Ada")
edits.add_tag(project, "before")
path.chmod(0o444)
path.parent.chmod(0o555)
project.database.engine.dispose()  # as when connections have to be made anew
refused = ""
try:
    edits.add_tag(project, "after")
except NotSavedError as error:
    refused = error.message
waits = len(project.unsaved)
path.parent.chmod(0o755)
path.chmod(0o644)
project.unsaved.save()
names = [tag.name for tag in project.codebook()]
project.close()
print(json.dumps([refused, waits, names[-2:], care.check(path)]))
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_a_right_that_is_lost_while_open_loses_nothing(request: pytest.FixtureRequest) -> None:
    place = Path(tempfile.mkdtemp())  # not below folders that pytest keeps to itself
    request.addfinalizer(lambda: shutil.rmtree(place))
    place.chmod(0o755)
    folder = place / "mine"
    with Project.open(folder / "p.earmark") as project:
        add_episode(project)
    if os.geteuid() == 0:  # the session must be somebody whom rights keep from something
        for path in (folder, folder / "p.earmark"):
            os.chown(path, 65534, 65534)
    done = subprocess.run(
        [sys.executable, "-c", _DENIED, str(folder / "p.earmark")],
        env=os.environ | {"PYTHONPATH": SOURCE, "EARMARK_HOME": str(folder / "home")},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    refused, waits, names, problems = json.loads(done.stdout)
    assert "can't be" in refused
    assert waits == 1
    assert names == ["before", "after"]
    assert problems == []


_TERMINATED = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from earmark.ui import application

def say(window):
    window.opening.open_episode(1)
    window.action_set["tag.1"].trigger()
    window.action_set["tag.note"].trigger()
    window.form.note.insertPlainText("typed a moment ago")
    print("ready", flush=True)

real = application.begin
def begin(window, files):
    real(window, files)
    QTimer.singleShot(0, window, lambda: say(window))
application.begin = begin
sys.exit(application.run(Path(sys.argv[1]), []))
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows ends programs in another way")
def test_being_asked_to_end_closes_the_window_cleanly(tmp_path: Path) -> None:
    path = tmp_path / "in" / "p.earmark"
    with Project.open(path) as project:
        add_episode(project)
    with subprocess.Popen(
        [sys.executable, "-c", _TERMINATED, str(path)],
        env=os.environ | {"PYTHONPATH": SOURCE, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
    ) as window:
        assert window.stdout is not None
        assert window.stdout.readline() == "ready\n"
        window.send_signal(signal.SIGTERM)
        assert window.wait(timeout=120) == 0
    assert [one.name for one in path.parent.iterdir()] == [path.name]
    with Project.open(path) as project:
        assert project.notices == ()  # no word of a crash
        assert project.annotation(1).note == "typed a moment ago"
    assert care.check(path) == []


def test_a_command_that_is_asked_to_end_closes_the_project(tmp_path: Path) -> None:
    from earmark.cli import main

    before = signal.getsignal(signal.SIGTERM)
    path = tmp_path / "in" / "p.earmark"

    def window(_project: Path | None, _files: object) -> int:
        with Project.open(path):
            os.kill(os.getpid(), signal.SIGTERM)
            raise AssertionError("it went on")

    try:
        assert main.run([], window) == 143
    finally:
        signal.signal(signal.SIGTERM, before)
    assert [one.name for one in path.parent.iterdir()] == [path.name]

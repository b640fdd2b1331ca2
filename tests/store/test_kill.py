"""A session killed at random moments has lost nothing that it reported as saved.

The child edits as fast as it can and says what is on disk only after the edit has returned.
`EARMARK_KILLS` sets how often it is killed; the slow test does it 1,000 times.
"""

import json
import os
import random
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from earmark.app import care
from earmark.app.project import Project
from earmark.store import engine
from reversible import add_episode

_SESSION = """
import json, random, sys
from pathlib import Path
from earmark.app import edits
from earmark.app.project import Project

chance = random.Random(int(sys.argv[2]))
project = Project.open(Path(sys.argv[1]), annotator="Ada")
episode_id = project.episodes()[0].id
transcript = project.transcript(episode_id)
print(json.dumps(["ready"]), flush=True)
while True:
    ids = [annotation.id for annotation in project.annotations(episode_id)]
    what = chance.choice(["tag", "tag", "note", "remove", "retag", "undo", "redo"])
    state = None
    if what == "tag" or not ids:
        row = chance.randrange(len(transcript))
        made = edits.add_annotation(project, episode_id, 1, transcript.whole_span(row))
        state = [made.id, made.tag_id, ""]
    elif what == "note":
        note = "n" * chance.randrange(1, 3000)
        edits.set_note(project, ids[-1], note)
        state = [ids[-1], project.annotation(ids[-1]).tag_id, note]
    elif what == "remove":
        victim = chance.choice(ids)
        edits.remove_annotations(project, [victim])
        state = [victim, None, None]
    elif what == "retag":
        edits.retag(project, [ids[0]], chance.randrange(1, 4))
    else:
        getattr(project, what)()
    found = project.annotations(episode_id)
    print(json.dumps([len(found), sum(a.id for a in found), project.undo_id, state]), flush=True)
"""


def _kill_once(path: Path, seed: int, most: int) -> int:
    """Let a session run for a random number of reports and a bit, kill it, and look.

    Returns:
        How many edits it had reported.
    """
    chance = random.Random(seed)
    source = str(Path(engine.__file__).resolve().parents[2])
    with subprocess.Popen(
        [sys.executable, "-c", _SESSION, str(path), str(seed)],
        env=os.environ | {"PYTHONPATH": source},
        stdout=subprocess.PIPE,
        text=True,
    ) as child:
        assert child.stdout is not None
        assert json.loads(child.stdout.readline()) == ["ready"]
        reports = [child.stdout.readline() for _ in range(chance.randrange(1, most))]
        killer = threading.Timer(chance.random() * 0.02, child.kill)
        killer.start()
        reports += child.stdout.readlines()
        killer.join()
    whole = [json.loads(line) for line in reports if line.endswith("\n")]
    _look(path, whole[-1])
    return len(whole)


def _look(path: Path, last: list[Any]) -> None:
    """Everything reported is there; at most the one edit under way came on top."""
    connection = sqlite3.connect(path)
    try:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    finally:
        connection.close()
    with Project.open(path) as project:
        assert not project.read_only
        states = [_state(project)]
        for step in (project.undo, project.redo):
            if states[-1] != last[:3] and step() is not None:
                states.append(_state(project))
        for step in (project.redo, project.undo):
            if last[:3] not in states and step() is not None:
                states.append(_state(project))
        assert last[:3] in states, f"reported {last[:3]}, found {states}"
    assert care.check(path) == []


def _state(project: Project) -> list[Any]:
    found = project.annotations(project.episodes()[0].id)
    return [len(found), sum(annotation.id for annotation in found), project.undo_id]


def _killed(tmp_path: Path, times: int, most: int) -> int:
    path = tmp_path / "p.earmark"
    with Project.open(path) as project:
        add_episode(project)
    return sum(_kill_once(path, seed, most) for seed in range(times))


def test_a_killed_session_loses_nothing_it_reported(tmp_path: Path) -> None:
    assert _killed(tmp_path, int(os.environ.get("EARMARK_KILLS", "6")), 40) > 0


@pytest.mark.slow
@pytest.mark.skipif("EARMARK_SLOW" not in os.environ, reason="takes half an hour: EARMARK_SLOW=1")
def test_a_session_killed_a_thousand_times_loses_nothing(tmp_path: Path) -> None:
    assert _killed(tmp_path, 1000, 25) > 1000

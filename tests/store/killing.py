"""Kill a session of edits at random moments and look at what is left, many times.

    python tests/store/killing.py [TIMES] [SEED]      (with desktop/ and tests/ on the path)

Each time a fresh process opens the project and edits as fast as it can: tags, notes, fields,
retagging, deleting, renaming a tag, undo, redo. It says what it is about to do and, only after the
edit has returned, what the project holds then. It is killed with SIGKILL at a moment that nobody
chose, also while it opens the project. Then: the file is whole, everything that was reported is
there, and nothing is there besides that and the one edit that was under way.

Processes are forked from one that has imported everything, so that a thousand take minutes.
"""

import json
import os
import random
import signal
import sys
import tempfile
import threading
import time
import traceback
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from earmark.app import care, edits
from earmark.app.project import Project
from earmark.domain.annotation import Annotation, Status
from earmark.errors import AppError
from earmark.store import engine
from reversible import add_episode

LONGEST_S = 0.25
OPENING_SHARE = 0.15  # of the kills come while the project is opened


@dataclass
class Tally:
    """What came of all kills; `problems` should stay empty."""

    kills: int = 0
    reported: int = 0
    during_edit: int = 0
    while_opening: int = 0
    problems: list[str] | None = None

    def __post_init__(self) -> None:
        self.problems = self.problems or []


def content(project: Project, without: int | None = None) -> int:
    """A number for everything that the session changes, perhaps but the note of one annotation."""
    found: list[Any] = [(tag.id, tag.name) for tag in project.codebook()]
    found += [_values(one, with_note=one.id != without) for one in project.annotations(1)]
    return zlib.crc32(repr(found).encode())


def _values(one: Annotation, *, with_note: bool) -> tuple[Any, ...]:
    span = (one.span.first_id, one.span.start, one.span.last_id, one.span.end)
    return one.id, one.tag_id, one.status.value, span, one.note if with_note else "", one.text


def session(path: Path, seed: int, report: int) -> None:
    """Edit until killed."""

    def say(*values: Any) -> None:
        os.write(report, (json.dumps(values) + "\n").encode())

    chance = random.Random(seed)
    project = Project.open(path, annotator="Ada")
    transcript = project.transcript(1)
    say("ready", content(project))
    while True:
        ids = [one.id for one in project.annotations(1)]
        kinds = ["tag", "tag", "tag", "note", "note", "remove", "retag", "status", "name", "undo",
                 "undo", "redo"]  # fmt: skip
        kind = chance.choice(kinds) if ids else "tag"
        victim = chance.choice(ids) if ids else 0
        noted = victim if kind == "note" else None
        say("begin", kind, noted, content(project, noted))
        if kind == "tag":
            span = transcript.whole_span(chance.randrange(len(transcript)))
            edits.add_annotation(project, 1, chance.randrange(1, 4), span)
        elif kind == "note":
            edits.set_note(project, victim, "n" * chance.randrange(1, 4000))
        elif kind == "remove":
            edits.remove_annotations(project, ids[: chance.randrange(1, 30)])
        elif kind == "retag":
            edits.retag(project, ids, chance.randrange(1, 4))
        elif kind == "status":
            edits.set_status(project, [victim], chance.choice(list(Status)))
        elif kind == "name":
            tag = project.codebook().tags[0]
            edits.update_tag(project, _renamed(tag, f"name {chance.random()}"))
        else:
            getattr(project, kind)()
        say("done", content(project))


def _renamed(tag: Any, name: str) -> Any:
    from dataclasses import replace

    return replace(tag, name=name)


def kill_once(path: Path, seed: int, tally: Tally) -> None:
    """Start a session, kill it at a random moment, and look."""
    chance = random.Random(seed * 7919)
    before = _looked_at(path)
    ours, theirs = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(ours)
        try:
            session(path, seed, theirs)
        except BaseException:
            os.write(theirs, (json.dumps(["broke", traceback.format_exc()]) + "\n").encode())
        os._exit(1)
    os.close(theirs)
    with os.fdopen(ours, "rb") as reports:
        lines: list[bytes] = []
        if chance.random() > OPENING_SHARE:
            lines.append(reports.readline())
            wait = chance.random() * LONGEST_S
        else:
            wait = chance.random() * 0.02
        killer = threading.Timer(wait, os.kill, (child, signal.SIGKILL))
        killer.start()
        lines += reports.readlines()
        killer.join()
        os.waitpid(child, 0)
    said = [json.loads(line) for line in lines if line.endswith(b"\n")]
    tally.kills += 1
    tally.reported += sum(one[0] == "done" for one in said)
    _judge(path, seed, before, said, tally)


def _looked_at(path: Path) -> int:
    with Project.open(path, read_only=True) as project:
        return content(project)


def _judge(path: Path, seed: int, before: int, said: list[list[Any]], tally: Tally) -> None:
    assert tally.problems is not None
    if broken := [one for one in said if one[0] == "broke"]:
        tally.problems.append(f"kill {seed}: the session broke by itself: {broken[0][1]}")
        return
    reported = [one[1] for one in said if one[0] in ("ready", "done")]
    expected = reported[-1] if reported else before
    under_way = said[-1] if said and said[-1][0] == "begin" else None
    tally.while_opening += not reported
    raw = engine.connect(path)
    try:
        found = engine.integrity_problems(raw, 5) + [str(one) for one in engine.dangling(raw)]
    finally:
        raw.close()
    if found:
        tally.problems.append(f"kill {seed}: {found}")
        return
    with Project.open(path) as project:
        if project.read_only:
            tally.problems.append(f"kill {seed}: the dead session still holds the project")
            return
        if content(project) != expected:
            tally.during_edit += 1
            if under_way is None or not _is_one_edit_on(project, expected, under_way):
                tally.problems.append(f"kill {seed}: lost or half done after {said[-2:]}")


def _is_one_edit_on(project: Project, expected: int, under_way: list[Any]) -> bool:
    """Whether the project differs from what was reported by the edit under way alone."""
    _, kind, noted, without_note = under_way
    if kind == "note":
        return content(project, noted) == without_note
    step, back = (project.redo, project.undo) if kind == "undo" else (project.undo, project.redo)
    try:
        if step() is None:
            return False
        same = content(project) == expected
        back()
    except AppError:
        return False
    return same


def run(times: int, seed: int = 1, folder: Path | None = None) -> Tally:
    """Kill that many times, and check the whole project at the end."""
    tally = Tally()
    assert tally.problems is not None
    with tempfile.TemporaryDirectory(prefix="killing", dir=folder) as name:
        os.environ["EARMARK_HOME"] = name
        path = Path(name) / "p.earmark"
        with Project.open(path) as project:
            add_episode(project)
        for number in range(times):
            kill_once(path, seed + number, tally)
            if (number + 1) % 50 == 0 and (problems := care.check(path)):
                tally.problems += problems
        tally.problems += care.check(path)
    return tally


def main() -> int:
    """Kill as often as asked for and print what came of it as JSON."""
    times = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else int(time.time())
    tally = run(times, seed)
    print(json.dumps({"seed": seed, **vars(tally)}))
    return 1 if tally.problems else 0


if __name__ == "__main__":
    sys.exit(main())

"""Backups are whole before an old one goes, and what is kept thins with age."""

import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from earmark.app import care, edits
from earmark.app.project import Project
from earmark.errors import ProjectError
from earmark.store import backup
from earmark.store.backup import Backup
from reversible import add_episode, dump

NOW = datetime(2026, 3, 15, 12, 0, tzinfo=UTC)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.open(tmp_path / "p.earmark") as opened:
        add_episode(opened)
        yield opened


def test_a_backup_while_open_holds_everything(project: Project, throw_away_home: Path) -> None:
    told: list[float] = []
    made = care.back_up(project, "import", progress=told.append)
    assert made.path.is_relative_to(throw_away_home / "data" / "backups")
    assert dump(made.path) == dump(project.path)
    assert told[-1] == 1.0
    assert care.backups(project) == [made]
    assert made.reason == "import"
    assert made.size > 10_000
    assert [path.name for path in made.path.parent.glob("*.earmark*")] == [made.path.name]


def test_nothing_is_backed_up_twice(project: Project) -> None:
    assert care.back_up_if_changed(project) is not None
    assert care.back_up_if_changed(project) is None
    edits.add_tag(project, "new")
    assert care.back_up_if_changed(project) is not None
    assert len(care.backups(project)) == 2


def test_a_restored_backup_is_a_project_of_its_own(project: Project, tmp_path: Path) -> None:
    made = care.back_up(project, "timed")
    before = dump(project.path)
    edits.add_tag(project, "later")
    edits.remove_episode(project, 1)
    kinds = {d.kind: (d.in_backup, d.now) for d in care.differences(project, made)}
    assert kinds == {"episode": (1, 0), "segment": (5, 0), "tag": (3, 4)}
    copy = care.restore(made, tmp_path / "restored.earmark")
    with Project.open(copy) as restored:
        assert not restored.read_only
        assert dump(copy) == before
    with pytest.raises(ProjectError, match="exists already"):
        care.restore(made, copy)


def test_a_copy_that_is_not_whole_is_refused_and_removes_nothing(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = care.back_up(project, "good")
    real = backup.counts
    calls: list[int] = []

    def short(connection: sqlite3.Connection) -> dict[str, int]:
        calls.append(1)
        found = real(connection)
        return found if len(calls) == 1 else found | {"annotation": -1}

    monkeypatch.setattr(backup, "counts", short)
    monkeypatch.setattr(backup, "superfluous", lambda found, _moment: found)
    with pytest.raises(ProjectError, match="not complete"):
        care.back_up(project, "bad")
    assert [path.name for path in old.path.parent.glob("*.earmark*")] == [old.path.name]


def test_a_folder_that_cannot_be_written_is_explained(
    project: Project, throw_away_home: Path
) -> None:
    (throw_away_home / "data").mkdir(exist_ok=True)
    (throw_away_home / "data" / "backups").write_text("in the way")
    with pytest.raises(ProjectError, match="No copy of the project can be written"):
        care.back_up(project, "timed")


def test_copies_do_not_overwrite(project: Project, tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="exists already"):
        care.save_copy(project, project.path)
    copy = care.save_copy(project, tmp_path / "copy.earmark")
    assert dump(copy) == dump(project.path)


def _made(hours: int) -> Backup:
    return Backup(Path(f"{hours}.earmark"), NOW - timedelta(hours=hours), "timed")


@given(st.sets(st.integers(0, 24 * 800), max_size=200))
def test_thinning_keeps_two_days_then_days_weeks_and_months(hours: set[int]) -> None:
    every = [_made(h) for h in hours]
    gone = backup.superfluous(every, NOW)
    kept = [b for b in every if b not in gone]
    age = {b: NOW - b.made_at for b in every}
    assert all(age[b] > timedelta(days=2) for b in gone)
    if every:
        assert max(every, key=lambda b: b.made_at) in kept
    for b in gone:
        near = timedelta(days=1 if age[b] <= timedelta(days=14) else 31)
        assert any(abs(other.made_at - b.made_at) <= near for other in kept)
    middle = [b for b in kept if timedelta(days=2) < age[b] <= timedelta(days=14)]
    assert len({b.made_at.date() for b in middle}) == len(middle)
    old = [b for b in kept if age[b] > timedelta(days=60)]
    assert len({(b.made_at.year, b.made_at.month) for b in old}) == len(old)
    assert backup.superfluous(kept, NOW) == []

"""Before an import or a change of many rows there is a verified backup of what was there."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from earmark.app import care, edits
from earmark.app.project import Project
from earmark.domain.annotation import Status
from earmark.errors import ProjectError
from earmark.store import backup, before_large, places
from reversible import add_episode, dump


@pytest.fixture(params=["log", "no log"])
def project(
    tmp_path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Project]:
    """A project with an annotation on each line, with a write-ahead log and without."""
    if request.param == "no log":
        monkeypatch.setattr("earmark.store.opening.unsafe_place", lambda _path: "a test")
    with Project.open(tmp_path / "p.earmark") as opened:
        add_episode(opened, "Bees")
        assert care.backups(opened) == []  # nothing was there to back up
        for row in range(5):
            edits.add_annotation(opened, 1, 1, opened.transcript(1).whole_span(row))
        yield opened


def test_an_import_is_preceded_by_a_backup(project: Project) -> None:
    before = dump(project.path)
    add_episode(project, "Wasps")
    (made,) = care.backups(project)
    assert made.reason == "import"
    assert dump(made.path) == before
    add_episode(project, "Ants")  # one of many files taken in together
    assert care.backups(project) == [made]


def test_a_change_of_many_rows_is_preceded_by_a_backup(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(before_large, "LARGE", 5)
    edits.set_status(project, [1, 2, 3, 4], Status.ACCEPTED)
    assert care.backups(project) == []
    before = dump(project.path)
    edits.set_status(project, [1, 2, 3, 4, 5], Status.REJECTED)
    (made,) = care.backups(project)
    assert made.reason == "bulk-change"
    assert dump(made.path) == before
    assert project.undo() is not None  # one step takes it all back
    assert dump(project.path) == before


def test_what_is_backed_up_already_is_not_again(project: Project) -> None:
    made = care.back_up(project, "timed")
    add_episode(project, "Wasps")
    assert care.backups(project) == [made]


def test_a_backup_that_fails_is_told_and_keeps_nothing_from_being_done(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[ProjectError] = []
    project.database.before_large.failed = told.append

    def refuse(*_args: object, **_options: object) -> None:
        raise ProjectError("The disk is full.")

    monkeypatch.setattr(backup, "keep", refuse)
    add_episode(project, "Wasps")
    assert [error.message for error in told] == ["The disk is full."]
    assert len(project.episodes()) == 2


def test_with_a_log_the_copy_is_made_beside_the_work(tmp_path: Path) -> None:
    assert places.unsafe_place(tmp_path) is None
    waiting: list[Callable[[], None]] = []
    with Project.open(tmp_path / "p.earmark") as project:
        add_episode(project, "Bees")
        before = dump(project.path)
        project.database.before_large.aside = waiting.append
        add_episode(project, "Wasps")
        edits.remove_episode(project, 1)
        assert care.backups(project) == []
        waiting[0]()
        (made,) = care.backups(project)
        assert dump(made.path) == before

"""Undo and redo: across restarts, to any step, and never over somebody else's change."""

import sqlite3
from pathlib import Path

import pytest

from earmark.app import edits, undo
from earmark.app.project import Project
from earmark.domain.changes import ChangeSet
from earmark.errors import EditError
from reversible import add_episode, dump


def test_undo_and_redo_work_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "p.earmark"
    with Project.open(path, annotator="Ada") as project:
        episode_id = add_episode(project)
        before = dump(path)
        edits.toggle_tag(project, episode_id, 1, project.transcript(episode_id).whole_span(0))
        after = dump(path)
    with Project.open(path) as project:
        assert project.undo_label == "Tag 0:00–0:03 sponsor"
        project.undo()
        assert dump(path) == before
    with Project.open(path) as project:
        assert project.redo_label == "Tag 0:00–0:03 sponsor"
        project.redo()
        assert dump(path) == after
        assert project.redo_label is None
        assert project.history()[0].annotator == "Ada"


def test_undo_of_nothing_is_none(tmp_path: Path) -> None:
    with Project.open(tmp_path / "p.earmark") as project:
        assert project.undo() is None
        assert project.redo() is None
        assert (project.undo_label, project.redo_label) == (None, None)


def test_a_new_edit_ends_what_could_be_redone(tmp_path: Path) -> None:
    with Project.open(tmp_path / "p.earmark") as project:
        edits.add_tag(project, "one")
        edits.add_tag(project, "two")
        project.undo()
        project.undo()
        edits.add_tag(project, "three")
        assert project.redo() is None
        assert [change.label for change in project.history()] == ["Add tag three"]


def test_every_change_is_told_after_it_is_on_disk(tmp_path: Path) -> None:
    path = tmp_path / "p.earmark"
    told: list[tuple[ChangeSet, int]] = []
    with Project.open(path) as project:
        project.changed.connect(lambda change: told.append((change, len(dump(path)["tag"]))))
        tag = edits.add_tag(project, "one")
        project.undo()
        project.redo()
    kinds = [(change.undone, change.redone, tags) for change, tags in told]
    assert kinds == [(False, False, 4), (True, False, 3), (False, True, 4)]
    assert {change.id for change, _ in told} == {told[0][0].id}
    assert all(change.touched == {"tag": frozenset({tag.id})} for change, _ in told)


def test_undo_refuses_when_rows_were_changed_by_something_else(tmp_path: Path) -> None:
    path = tmp_path / "p.earmark"
    with Project.open(path) as project:
        tag = edits.add_tag(project, "one")
        stranger = sqlite3.connect(path)
        stranger.execute("UPDATE tag SET name = 'other' WHERE id = ?", (tag.id,))
        stranger.commit()
        stranger.close()
        before = dump(path)
        with pytest.raises(EditError, match="changed by something else"):
            project.undo()
        assert dump(path) == before
        assert project.undo_label == "Add tag one"


@pytest.mark.parametrize("name", ["first", "third", "fifth"])
def test_go_to_reaches_any_step_from_any_other(tmp_path: Path, name: str) -> None:
    path = tmp_path / "p.earmark"
    states = {}
    with Project.open(path) as project:
        for each in ("first", "second", "third", "fourth", "fifth"):
            edits.add_tag(project, each)
            states[f"Add tag {each}"] = dump(path)
        target = next(step for step in undo.steps(project) if step.label == f"Add tag {name}")
        for start in (5, 0, 3):
            undo.go_to(project, 0)
            for _ in range(start):
                project.redo()
            undo.go_to(project, target.id)
            assert dump(path) == states[target.label]
            assert project.undo_label == target.label
        done = [step.label for step in undo.steps(project) if step.is_done]
        assert done[0] == target.label


def test_going_to_an_unknown_step_is_refused(tmp_path: Path) -> None:
    with Project.open(tmp_path / "p.earmark") as project, pytest.raises(EditError):
        undo.go_to(project, 77)

"""What the disk refuses waits, in order, and is written when it can be, here or in a copy."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from earmark.app import care, edits
from earmark.app.project import Project
from earmark.errors import EditError, NotSavedError
from reversible import add_episode, dump


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.open(tmp_path / "p.earmark") as opened:
        episode_id = add_episode(opened)
        edits.add_annotation(opened, episode_id, 1, opened.transcript(episode_id).whole_span(0))
        yield opened


@pytest.fixture
def away(project: Project, tmp_path: Path) -> Path:
    """Where the file of the project was put while it is open."""
    return project.path.rename(tmp_path / "away")


def test_a_change_waits_and_no_other_overtakes_it(project: Project, away: Path) -> None:
    told: list[NotSavedError | None] = []
    project.unsaved.changed.connect(told.append)
    with pytest.raises(NotSavedError) as refused:
        edits.add_tag(project, "first")
    assert refused.value.waits
    with pytest.raises(NotSavedError, match="This change was not made") as second:
        edits.remove_annotations(project, [1])
    assert not second.value.waits  # what is not kept has to be told, see `Messages.warn`
    assert len(project.unsaved) == 1
    assert [error is None for error in told] == [False]
    away.rename(project.path)
    project.unsaved.save()
    assert told[-1] is None
    assert project.codebook().by_name("first") is not None
    assert len(project.annotations(1)) == 1


def test_what_waits_is_written_before_the_next_change(project: Project, away: Path) -> None:
    with pytest.raises(NotSavedError):
        edits.add_tag(project, "first")
    away.rename(project.path)
    edits.remove_annotations(project, [1])
    labels = [change.label for change in project.history(2)]
    assert labels == ["Delete 0:00–0:03 sponsor", "Add tag first"]


def test_the_same_change_made_again_is_not_made_twice(project: Project, away: Path) -> None:
    span = project.transcript(1).whole_span(1)
    with pytest.raises(NotSavedError):
        edits.toggle_tag(project, 1, 2, span)
    away.rename(project.path)
    with pytest.raises(EditError, match="has just been saved"):
        edits.toggle_tag(project, 1, 2, span)
    assert len(project.annotations(1)) == 2


def test_what_is_typed_waits_in_its_last_version(project: Project, away: Path) -> None:
    with pytest.raises(NotSavedError):
        edits.add_tag(project, "first")
    for note in ("a", "ab", "abc"):
        with pytest.raises(NotSavedError):
            edits.set_note(project, 1, note)
    assert len(project.unsaved) == 2
    away.rename(project.path)
    edits.set_note(project, 1, "abcd")
    assert len(project.unsaved) == 0
    assert project.annotation(1).note == "abcd"
    assert project.codebook().by_name("first") is not None


def test_undo_writes_what_waits_first(project: Project, away: Path) -> None:
    with pytest.raises(NotSavedError):
        edits.add_tag(project, "first")
    with pytest.raises(NotSavedError):
        project.undo()
    away.rename(project.path)
    undone = project.undo()
    assert undone is not None
    assert undone.label == "Add tag first"


def test_a_change_that_no_longer_makes_sense_is_dropped(project: Project, away: Path) -> None:
    with pytest.raises(NotSavedError):
        edits.set_note(project, 1, "gone with it")
    shutil.copy(away, project.path)  # another file, so that it still can't be written
    with pytest.raises(NotSavedError):
        project.unsaved.save()
    away.replace(project.path)
    project.database.write(lambda session: _remove(session))
    with pytest.raises(EditError):
        project.unsaved.save()
    assert len(project.unsaved) == 0


def _remove(session: object) -> None:
    from earmark.store import annotations
    from earmark.store.recorder import Session

    assert isinstance(session, Session)
    annotations.remove(session, [1])


def test_a_copy_elsewhere_holds_everything_and_what_waits(project: Project, tmp_path: Path) -> None:
    before = dump(project.path)
    project.path.rename(tmp_path / "away")
    with pytest.raises(NotSavedError):
        edits.add_tag(project, "first")
    with care.move_elsewhere(project, tmp_path / "elsewhere.earmark") as copy:
        assert copy.codebook().by_name("first") is not None
        copy.undo()
        assert dump(copy.path) == before
        copy.redo()
    assert len(project.unsaved) == 0
    assert care.check(tmp_path / "elsewhere.earmark") == []

"""Many annotations at once: what would change, one step of undo, and notes in all their ways."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from earmark.app import bulk, edits
from earmark.app.project import Project
from earmark.domain.annotation import Status
from earmark.domain.bulk import BulkChange, NoteEdit
from earmark.errors import EditError
from reversible import add_episode, assert_reversible


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.open(tmp_path / "bulk.earmark", annotator="Ada") as opened:
        yield opened


@pytest.fixture
def ids(project: Project) -> list[int]:
    episode_id = add_episode(project)
    transcript = project.transcript(episode_id)
    tags = list(project.codebook())
    made = [
        edits.add_annotation(
            project, episode_id, tags[row % 3].id, transcript.whole_span(row),
            note="Check the DATE" if row == 1 else "", fields=(("verdict", "open"),),
        )
        for row in range(4)
    ]  # fmt: skip
    return [one.id for one in made]


def test_a_preview_counts_what_would_change_and_changes_nothing(
    project: Project, ids: list[int]
) -> None:
    before = project.annotations_by_ids(ids)
    found = bulk.preview(project, ids, BulkChange(tag_id=before[0].tag_id))
    assert (found.total, found.changing) == (4, 2)
    assert all(old.tag_id != new.tag_id == before[0].tag_id for old, new in found.examples)
    assert project.annotations_by_ids(ids) == before


def test_all_parts_change_in_one_step_of_undo(project: Project, ids: list[int]) -> None:
    tag = list(project.codebook())[2]
    change = BulkChange(
        tag.id, Status.ACCEPTED, (("verdict", ""), ("source", "a book")), NoteEdit.ADD, "seen"
    )
    assert assert_reversible(project, lambda: bulk.apply(project, ids, change)) == 4
    after = project.annotations_by_ids(ids)
    assert {one.tag_id for one in after} == {tag.id}
    assert {one.status for one in after} == {Status.ACCEPTED}
    assert {one.fields for one in after} == {(("source", "a book"),)}
    assert [one.note for one in after] == ["seen", "Check the DATE\nseen", "seen", "seen"]
    assert project.undo_label == "Change 4 annotations"


def test_what_is_as_wanted_already_is_left_alone(project: Project, ids: list[int]) -> None:
    edits.set_status(project, ids[:3], Status.ACCEPTED)
    before = project.annotations_by_ids(ids)
    assert bulk.apply(project, ids, BulkChange(status=Status.ACCEPTED)) == 1
    assert project.annotations_by_ids(ids)[:3] == before[:3]
    assert project.undo_label == "Change annotation"


def test_words_in_notes_are_replaced_whatever_their_case(project: Project, ids: list[int]) -> None:
    change = BulkChange(note_edit=NoteEdit.REPLACE, find="date", note=r"\1 day")
    assert bulk.preview(project, ids, change).changing == 1
    bulk.apply(project, ids, change)
    assert project.annotation(ids[1]).note == r"Check the \1 day"


def test_answers_typed_one_after_the_other_are_one_step(project: Project, ids: list[int]) -> None:
    bulk.set_field(project, [ids[0]], "verdict", "fal")
    bulk.set_field(project, [ids[0]], "verdict", "false")
    assert project.annotation(ids[0]).field("verdict") == "false"
    project.undo()
    assert project.annotation(ids[0]).field("verdict") == "open"


def test_what_is_gone_is_said_and_nothing_changes(project: Project, ids: list[int]) -> None:
    edits.remove_annotations(project, ids[:1])
    with pytest.raises(EditError):
        bulk.apply(project, ids, BulkChange(status=Status.ACCEPTED))
    assert {one.status for one in project.annotations_by_ids(ids)} == {Status.DRAFT}


@given(note=st.text(), other=st.text(), find=st.text(), edit=st.sampled_from(NoteEdit))
def test_a_change_of_notes_that_is_nothing_keeps_every_note(
    note: str, other: str, find: str, edit: NoteEdit
) -> None:
    change = BulkChange(note_edit=edit, note=other, find=find)
    if change.is_nothing:
        assert change.note_of(note) == note

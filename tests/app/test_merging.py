"""Several projects in one: what is in both is recognised, what differs is kept; one step."""

import shutil
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from earmark.app import codebook_edits, edits, episode_states, smart_lists
from earmark.app.merging import merge
from earmark.app.project import Project
from earmark.domain.annotation import Annotation, Status
from earmark.domain.episode import Media
from earmark.domain.progress import WorkState
from earmark.domain.same_text import SameText
from earmark.domain.transcript import Segment, Transcript
from earmark.errors import NotSavedError, ProjectError
from reversible import LINES, add_episode, assert_reversible, read_transcript, segments


@pytest.fixture
def ours(tmp_path: Path) -> Iterator[Project]:
    with Project.open(tmp_path / "ours.earmark", annotator="Ada") as project:
        yield project


@pytest.fixture
def theirs(tmp_path: Path) -> Iterator[Project]:
    with Project.open(tmp_path / "theirs.earmark", annotator="Ben") as project:
        yield project


def tag(project: Project, title: str, row: int, name: str = "claim", note: str = "") -> Annotation:
    episode_id = project.find_episode(title).id
    found = project.codebook().by_name(name)
    assert found is not None
    span = project.transcript(episode_id).whole_span(row)
    return edits.add_annotation(project, episode_id, found.id, span, note=note)


def everything(project: Project) -> list[tuple[str, str, str, str]]:
    names = {one.id: one.name for one in project.codebook()}
    return sorted(
        (episode.title, names[one.tag_id], one.text, one.annotator)
        for episode in project.episodes()
        for one in project.annotations(episode.id)
    )


def test_an_episode_that_is_new_comes_with_all_it_has(ours: Project, theirs: Project) -> None:
    episode_id = add_episode(theirs)
    codebook_edits.add_tag(theirs, "joke", definition="Something to laugh at")
    made = tag(theirs, "Bees", 1, "joke", "ha")
    episode_states.set_state(theirs, [episode_id], WorkState.DONE)
    smart_lists.save_list(theirs, "Jokes", "tag:joke")
    (report,) = assert_reversible(ours, lambda: merge(ours, [theirs.path]))
    assert (report.episodes_added, report.episodes_matched) == (1, 0)
    assert (report.annotations_added, report.tags_added) == (1, ("joke",))
    assert report.lists_added == 1
    (episode,) = ours.episodes()
    before = theirs.episode(episode_id)
    kept = ("id", "media")
    assert {name: getattr(episode, name) for name in episode.__slots__ if name not in kept} == {
        name: getattr(before, name) for name in before.__slots__ if name not in kept
    }
    assert episode.media == before.media
    texts = [one.text for one in ours.transcript(episode.id)]
    assert texts == [one.text for one in theirs.transcript(episode_id)]
    (found,) = ours.annotations(episode.id)
    assert (found.uuid, found.note, found.annotator) == (made.uuid, "ha", "Ben")
    assert (found.time, found.created_at) == (made.time, made.created_at)


def test_what_is_in_both_is_recognised(ours: Project, theirs: Project) -> None:
    add_episode(ours)
    add_episode(theirs)
    tag(ours, "Bees", 1)
    tag(theirs, "Bees", 1)  # by Ben: another annotator's view, kept
    tag(theirs, "Bees", 2)
    (report,) = merge(ours, [theirs.path])
    assert (report.episodes_added, report.episodes_matched) == (0, 1)
    assert report.annotations_added == 2
    assert {name for *_, name in everything(ours)} == {"Ada", "Ben"}
    before = everything(ours)
    (again,) = merge(ours, [theirs.path])
    assert (again.annotations_added, again.annotations_known) == (0, 2)
    assert everything(ours) == before


def test_a_copy_that_was_worked_on_brings_only_what_is_new(ours: Project, tmp_path: Path) -> None:
    add_episode(ours)
    first, second = tag(ours, "Bees", 0), tag(ours, "Bees", 1)
    path = tmp_path / "copy.earmark"
    ours.close()
    shutil.copy(ours.path, path)
    with Project.open(path, annotator="Ada") as copy:
        edits.set_status(copy, [first.id], Status.ACCEPTED)
        tag(copy, "Bees", 3)
    with Project.open(ours.path, annotator="Ada") as project:
        edits.set_note(project, second.id, "newer here")
        (report,) = merge(project, [path])
        assert (report.annotations_added, report.annotations_updated) == (1, 1)
        assert project.annotation(first.id).status is Status.ACCEPTED
        assert project.annotation(second.id).note == "newer here"


def test_the_same_recording_is_the_same_episode_and_corrected_lines_keep_their_tags(
    ours: Project, theirs: Project
) -> None:
    add_episode(ours)
    lines = (LINES[0], "Something that was heard as well.", *LINES[1:3], "Bees have many eyes.")
    other = read_transcript("Bees, corrected", lines)
    edits.create_episode(theirs, other, segments(lines), Media("/b.mp3", "hash of Bees", 20_000))
    tag(theirs, "Bees, corrected", 3, "sponsor")
    tag(theirs, "Bees, corrected", 4)
    (report,) = merge(ours, [theirs.path])
    assert report.episodes_matched == 1
    assert [text for *_, text, _ in everything(ours)] == [LINES[2]]
    assert len(report.not_placed) == 1
    assert "Bees have many eyes." in report.not_placed[0]


def test_an_episode_gets_what_it_lacks(ours: Project, theirs: Project) -> None:
    media = Media("/a.mp3", "hash of Bees", 20_000)
    edits.create_episode(ours, None, (), media, title="Sound alone")
    add_episode(theirs)
    tag(theirs, "Bees", 2)
    (report,) = merge(ours, [theirs.path])
    assert report.episodes_matched == 1
    (episode,) = ours.episodes()
    assert (episode.title, episode.show) == ("Sound alone", "Garden Hour")
    assert [one.text for one in ours.transcript(episode.id)] == list(LINES)
    assert len(ours.annotations(episode.id)) == 1


def test_looking_changes_nothing(ours: Project, theirs: Project) -> None:
    add_episode(theirs)
    tag(theirs, "Bees", 1)
    steps = len(ours.history())
    (report,) = merge(ours, [theirs.path], only_look=True)
    assert report.annotations_added == 1
    assert ours.episodes() == []
    assert len(ours.history()) == steps


def test_a_file_that_is_no_project_stops_everything(
    ours: Project, theirs: Project, tmp_path: Path
) -> None:
    add_episode(theirs)
    wrong = tmp_path / "wrong.earmark"
    wrong.write_text("no database")
    for path in (wrong, ours.path, tmp_path / "missing.earmark"):
        with pytest.raises(ProjectError):
            merge(ours, [theirs.path, path])
    assert ours.episodes() == []


def _transcript(lines: list[str]) -> Transcript:
    return Transcript(
        tuple(
            Segment(row + 1, row * 1000, row * 1000 + 900, text) for row, text in enumerate(lines)
        )
    )


@given(lines=st.lists(st.text("ab ", min_size=1, max_size=6), min_size=1, max_size=6))
def test_in_the_same_text_every_span_is_where_it_was(lines: list[str]) -> None:
    one = _transcript(lines)
    other = Transcript(tuple(replace(segment, id=segment.id + 100) for segment in one))
    same = SameText(one, other)
    for row in range(len(one)):
        span = one.whole_span(row)
        found = same.span(span)
        assert found is not None
        assert (found.first_id, found.start) == (span.first_id + 100, span.start)
        assert (found.last_id, found.end) == (span.last_id + 100, span.end)


def test_words_that_moved_to_other_lines_are_found_near_where_they_were() -> None:
    one = _transcript(["tea is good", "we said", "tea is good", "and so on"])
    other = _transcript(["tea is", "good we said and tea", "is good", "and so on and on"])
    found = SameText(one, other).span(one.whole_span(2))
    assert found is not None
    assert other.text_of(found).replace("\n", " ") == "tea is good"
    assert found.first_id == 2


def test_nobody_hangs_while_projects_are_merged(ours: Project, theirs: Project) -> None:
    add_episode(ours)
    add_episode(theirs)
    tag(theirs, "Bees", 1)
    reached, go_on = threading.Event(), threading.Event()

    def check() -> None:
        reached.set()
        assert go_on.wait(30)

    merging = threading.Thread(target=merge, args=(ours, [theirs.path]), kwargs={"check": check})
    merging.start()
    assert reached.wait(30)
    with pytest.raises(NotSavedError, match="is being merged") as refused:
        tag(ours, "Bees", 3)
    go_on.set()
    merging.join()
    assert refused.value.waits
    ours.unsaved.save()
    assert [one.annotator for one in ours.annotations(1)] == ["Ben", "Ada"]


def test_two_of_theirs_may_be_the_same_one_of_ours(ours: Project, theirs: Project) -> None:
    recording = Media("/audio/bees.mp3", "sound of bees", 20_000, 12345)
    same = (read_transcript("Bees"), segments())
    edits.create_episode(ours, *same, None, "/text/bees.srt", "text of bees")
    edits.create_episode(theirs, *same, recording, "/text/bees.srt", "text of bees")
    edits.create_episode(theirs, *same, recording, "/text/other.srt", "text of others")
    (report,) = merge(ours, [theirs.path])
    assert (report.episodes_added, report.episodes_matched) == (0, 2)
    (episode,) = ours.episodes()
    assert episode.media is not None
    assert episode.media.sha256 == "sound of bees"

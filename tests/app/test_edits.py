"""Every edit does what it says, in one step that can be taken back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from earmark.app import edits
from earmark.app.project import Project
from earmark.domain.annotation import Annotation, Status
from earmark.domain.changes import ChangeSet
from earmark.domain.episode import Media
from earmark.domain.ranges import TimeRange
from earmark.domain.transcript import Segment, Span, TimingSource, Word
from earmark.errors import EditError
from earmark.store.annotations import NewAnnotation, add_many
from reversible import LINES, add_episode, assert_reversible, dump, read_transcript, segments


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.open(tmp_path / "bees.earmark", annotator="Ada") as opened:
        yield opened


@pytest.fixture
def episode_id(project: Project) -> int:
    return add_episode(project)


@pytest.fixture
def tagged(project: Project, episode_id: int) -> Annotation:
    span = project.transcript(episode_id).whole_span(2)
    return edits.add_annotation(project, episode_id, 1, span)


def test_create_episode_is_one_reversible_step(project: Project) -> None:
    episode_id = assert_reversible(project, lambda: add_episode(project))
    episode = project.episode(episode_id)
    assert (episode.title, episode.show) == ("Bees", "Garden Hour")
    assert episode.keywords == ("bees", "honey")
    assert episode.chapters[1].title == "Eyes"
    assert episode.duration_ms == 20_000
    assert episode.transcript_sha256 == "text hash of Bees"


def test_a_transcript_comes_back_as_it_was_stored(project: Project, episode_id: int) -> None:
    stored = project.transcript(episode_id)
    assert [replace(segment, id=0) for segment in stored] == segments()
    assert [segment.id for segment in stored] == sorted({segment.id for segment in stored})


def test_an_episode_without_transcript_is_named_after_its_recording(project: Project) -> None:
    episode_id = edits.create_episode(project, None, media=Media("/somewhere/Talk 7.mp3"))
    assert project.episode(episode_id).title == "Talk 7"
    assert len(project.transcript(episode_id)) == 0


def test_files_are_known_again_by_their_content(project: Project, episode_id: int) -> None:
    by_text = project.find_by_transcript_hash("text hash of Bees")
    by_sound = project.find_by_media_hash("hash of Bees")
    assert by_text is not None
    assert by_sound is not None
    assert by_text.id == by_sound.id == episode_id
    assert project.find_by_transcript_hash("") is None
    assert project.find_by_media_hash("another") is None


def test_add_annotation_takes_time_text_and_speaker_from_the_words(
    project: Project, episode_id: int
) -> None:
    transcript = project.transcript(episode_id)
    span = transcript.span(1, 0, 1, LINES[1].index(" "))
    made = assert_reversible(
        project,
        lambda: edits.add_annotation(project, episode_id, 2, span, note="n", origin="suggester:x"),
    )
    assert made.time == TimeRange(4100, 4400)
    assert (made.timing_source, made.uncertainty_ms) == (TimingSource.ALIGNED, 20)
    assert (made.text, made.speaker, made.annotator) == ("Today", "Ada", "Ada")
    assert (made.note, made.origin, made.status) == ("n", "suggester:x", Status.DRAFT)
    assert project.annotation(made.id) == made
    assert project.annotations(episode_id) == [made]


def test_an_annotation_over_several_segments_joins_text_and_speakers(
    project: Project, episode_id: int
) -> None:
    transcript = project.transcript(episode_id)
    made = edits.add_annotation(project, episode_id, 1, transcript.span(2, 5, 3, 4))
    assert made.text == "part is brought to you by Larch & Sons. Bees"
    assert made.speaker == "Ada, Ben"
    assert made.timing_source is TimingSource.ESTIMATED  # the start lies inside a wordless line


def test_white_space_at_the_ends_is_left_out(project: Project, episode_id: int) -> None:
    transcript = project.transcript(episode_id)
    made = edits.add_annotation(project, episode_id, 1, transcript.span(0, 7, 1, 6))
    assert made.text == "back to the show. Today"


def test_a_span_of_white_space_is_refused_and_nothing_is_recorded(
    project: Project, episode_id: int
) -> None:
    transcript = project.transcript(episode_id)
    before = dump(project.path)
    with pytest.raises(EditError, match="no text"):
        edits.add_annotation(project, episode_id, 1, transcript.span(0, 7, 0, 8))
    assert dump(project.path) == before
    assert project.undo_label == "Import Bees"


@pytest.mark.parametrize(
    "span",
    [
        Span(999, 0, 999, 1),
        Span(1, 0, 1, 999),
        Span(1, -1, 1, 3),
        Span(2, 0, 1, 3),
        Span(1, 3, 1, 1),
    ],
)
def test_spans_outside_the_transcript_are_refused(
    project: Project, episode_id: int, span: Span
) -> None:
    with pytest.raises(EditError):
        edits.add_annotation(project, episode_id, 1, span)


def test_a_span_of_another_episode_is_refused(project: Project, episode_id: int) -> None:
    other = add_episode(project, "Wasps")
    with pytest.raises(EditError, match="no longer in the transcript"):
        edits.add_annotation(project, other, 1, project.transcript(episode_id).whole_span(0))


def test_an_unknown_tag_is_refused(project: Project, episode_id: int) -> None:
    with pytest.raises(EditError, match="no longer in the codebook"):
        edits.add_annotation(project, episode_id, 99, project.transcript(episode_id).whole_span(0))


def test_toggle_tag_puts_it_on_and_takes_it_off(project: Project, episode_id: int) -> None:
    span = project.transcript(episode_id).span(1, 3, 1, 8)
    made = assert_reversible(project, lambda: edits.toggle_tag(project, episode_id, 1, span))
    assert made is not None
    other = edits.toggle_tag(project, episode_id, 2, span)
    assert other is not None, "another tag on the same words is no toggle"
    gone = assert_reversible(project, lambda: edits.toggle_tag(project, episode_id, 1, span))
    assert gone is None
    assert [a.id for a in project.annotations(episode_id)] == [other.id]


def test_the_history_tells_what_was_tagged_in_words(project: Project, episode_id: int) -> None:
    edits.toggle_tag(project, episode_id, 1, project.transcript(episode_id).whole_span(3))
    assert project.undo_label == "Tag 0:12–0:15 sponsor"
    edits.toggle_tag(project, episode_id, 1, project.transcript(episode_id).whole_span(3))
    assert project.undo_label == "Untag 0:12–0:15 sponsor"


def test_the_history_tells_which_annotation_was_changed(project: Project, episode_id: int) -> None:
    span = project.transcript(episode_id).whole_span(3)
    made = edits.add_annotation(project, episode_id, 1, span)
    edits.set_note(project, made.id, "yes")
    assert project.undo_label == "Edit the note on 0:12–0:15 sponsor"
    edits.set_status(project, [made.id], Status.ACCEPTED)
    assert project.undo_label == "Mark 0:12–0:15 sponsor as accepted"
    edits.set_span(project, made.id, span, end_shift_ms=100)
    assert project.undo_label == "Move sponsor to 0:12.1–0:16.0"
    edits.retag(project, [made.id], 2)
    assert project.undo_label == "Retag 0:12–0:16 sponsor as claim"
    edits.remove_annotations(project, [made.id])
    assert project.undo_label == "Delete 0:12–0:16 claim"
    with pytest.raises(EditError):
        edits.remove_annotations(project, [made.id])


def test_remove_annotations_removes_all_or_none(
    project: Project, episode_id: int, tagged: Annotation
) -> None:
    before = dump(project.path)
    with pytest.raises(EditError):
        edits.remove_annotations(project, [tagged.id, 999])
    assert dump(project.path) == before
    assert_reversible(project, lambda: edits.remove_annotations(project, [tagged.id]))
    assert project.annotations(episode_id) == []


def test_numbers_of_annotations_are_never_used_again(
    project: Project, episode_id: int, tagged: Annotation
) -> None:
    project.undo()
    span = project.transcript(episode_id).whole_span(0)
    assert edits.add_annotation(project, episode_id, 1, span).id > tagged.id


def test_retag_and_set_status_change_many_at_once(
    project: Project, episode_id: int, tagged: Annotation
) -> None:
    other = edits.add_annotation(
        project, episode_id, 2, project.transcript(episode_id).whole_span(0)
    )
    both = [tagged.id, other.id]
    assert_reversible(project, lambda: edits.retag(project, both, 3))
    assert_reversible(project, lambda: edits.set_status(project, both, Status.ACCEPTED))
    found = project.annotations(episode_id)
    assert {(a.tag_id, a.status) for a in found} == {(3, Status.ACCEPTED)}
    assert all(a.modified_at is not None and a.created_at is not None for a in found)


def test_an_edit_that_changes_nothing_is_no_step(project: Project, tagged: Annotation) -> None:
    told: list[ChangeSet] = []
    project.changed.connect(told.append)
    steps = len(project.history())
    edits.retag(project, [tagged.id], tagged.tag_id)
    edits.set_note(project, tagged.id, "")
    edits.set_span(project, tagged.id, tagged.span)
    assert len(project.history()) == steps
    assert told == []


def test_typing_a_note_is_one_step(project: Project, tagged: Annotation) -> None:
    before = dump(project.path)
    steps = len(project.history())
    for length in range(1, 6):
        edits.set_note(project, tagged.id, "honey"[:length])
    assert project.annotation(tagged.id).note == "honey"
    assert len(project.history()) == steps + 1
    project.undo()
    assert dump(project.path) == before
    project.redo()
    assert project.annotation(tagged.id).note == "honey"


def test_notes_of_two_annotations_are_two_steps(
    project: Project, episode_id: int, tagged: Annotation
) -> None:
    other = edits.add_annotation(
        project, episode_id, 2, project.transcript(episode_id).whole_span(0)
    )
    edits.set_note(project, tagged.id, "one")
    edits.set_note(project, other.id, "two")
    project.undo()
    assert project.annotation(tagged.id).note == "one"
    assert project.annotation(other.id).note == ""


def test_typing_after_an_undo_starts_a_new_step(project: Project, tagged: Annotation) -> None:
    edits.set_note(project, tagged.id, "first")
    project.undo()
    edits.set_note(project, tagged.id, "second")
    assert project.redo_label is None
    project.undo()
    assert project.annotation(tagged.id).note == ""


def test_typing_that_ends_where_it_began_leaves_the_text_alone(
    project: Project, tagged: Annotation
) -> None:
    before = dump(project.path)["annotation"][0][16]
    edits.set_note(project, tagged.id, "x")
    edits.set_note(project, tagged.id, "")
    assert dump(project.path)["annotation"][0][16] == before
    project.undo()
    assert project.annotation(tagged.id).note == ""


def test_set_span_moves_words_and_ends(project: Project, tagged: Annotation) -> None:
    span = replace(tagged.span, last_id=tagged.span.last_id + 1, end=4)
    assert_reversible(
        project,
        lambda: edits.set_span(project, tagged.id, span, start_shift_ms=-500, end_shift_ms=250),
    )
    moved = project.annotation(tagged.id)
    assert moved.text.endswith("Sons. Bees")
    assert moved.time.start_ms == 8000 - 500
    assert moved.time.end_ms == 12_400 + 250
    assert moved.timing_source is TimingSource.MANUAL


def test_a_shift_never_leads_before_the_beginning(project: Project, episode_id: int) -> None:
    made = edits.add_annotation(
        project, episode_id, 1, project.transcript(episode_id).whole_span(0)
    )
    edits.set_span(project, made.id, made.span, start_shift_ms=-9000, end_shift_ms=-9000)
    assert project.annotation(made.id).time == TimeRange(0, 0)


def test_tags_are_added_changed_and_removed(project: Project) -> None:
    tag = assert_reversible(project, lambda: edits.add_tag(project, " fun  fact "))
    assert (tag.name, tag.key, tag.position) == ("fun fact", "4", 3)
    assert tag.color not in {other.color for other in project.codebook() if other.id != tag.id}
    changed = replace(tag, name="trivia", color="#123456", parent_id=1, retired=True, key="")
    assert_reversible(project, lambda: edits.update_tag(project, changed))
    assert project.codebook().get(tag.id) == changed
    assert_reversible(project, lambda: edits.remove_tag(project, tag.id))
    assert project.codebook().by_name("trivia") is None


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"name": "  "}, "needs a name"),
        ({"name": "CLAIM"}, "already"),
        ({"key": "2"}, "belongs to “claim”"),
        ({"color": "red"}, "no colour"),
        ({"color": "#12345g"}, "no colour"),
        ({"parent_id": 1}, "under itself"),
    ],
)
def test_tags_that_make_no_sense_are_refused(
    project: Project, change: dict[str, object], message: str
) -> None:
    tag = project.codebook().get(1)
    assert tag is not None
    with pytest.raises(EditError, match=message):
        edits.update_tag(project, replace(tag, **change))  # type: ignore[arg-type]


def test_a_tag_in_use_is_not_removed(project: Project, tagged: Annotation) -> None:
    with pytest.raises(EditError, match="one annotation has it"):
        edits.remove_tag(project, tagged.tag_id)


def test_retime_moves_annotations_with_their_words(
    project: Project, episode_id: int, tagged: Annotation
) -> None:
    def later(segment: Segment) -> Segment:
        words = tuple(
            replace(word, start_ms=word.start_ms + 700, end_ms=word.end_ms + 700)
            for word in segment.words
        )
        return replace(
            segment,
            start_ms=segment.start_ms + 700,
            end_ms=segment.end_ms + 700,
            source=TimingSource.ALIGNED,
            words=words,
        )

    moved = [later(segment) for segment in project.transcript(episode_id)]
    count = assert_reversible(
        project, lambda: edits.retime(project, episode_id, moved, "Align Bees")
    )
    assert count == len(LINES)
    assert list(project.transcript(episode_id)) == moved
    found = project.annotation(tagged.id)
    assert found.time == TimeRange(tagged.time.start_ms + 700, tagged.time.end_ms + 700)
    assert found.timing_source is TimingSource.ALIGNED
    assert found.text == tagged.text
    assert project.undo_label == "Align Bees"


def test_retime_tells_only_of_segments_that_changed(
    project: Project, episode_id: int, tagged: Annotation
) -> None:
    told: list[ChangeSet] = []
    project.changed.connect(told.append)
    transcript = project.transcript(episode_id)
    word = Word(0, 7, 10, 600, TimingSource.ALIGNED, 0.9, 5)
    changed = replace(transcript[0], words=(word,))
    edits.retime(project, episode_id, [changed, *transcript.segments[1:]], "Align")
    assert told[0].touched == {"segment": frozenset({changed.id})}
    assert told[0].episodes == {episode_id}
    assert project.transcript(episode_id)[0].words == (word,)


def test_retime_refuses_segments_of_another_episode(project: Project, episode_id: int) -> None:
    other = add_episode(project, "Wasps")
    with pytest.raises(EditError):
        edits.retime(project, episode_id, [project.transcript(other)[0]], "Align")


def test_media_is_set_and_replaced(project: Project, episode_id: int) -> None:
    media = Media("/new.mp3", "new", 99, 7, "/cache/new.mka", "/cache/new.peaks")
    assert_reversible(project, lambda: edits.set_media(project, episode_id, media))
    assert project.episode(episode_id).media == media


def test_attach_transcript_completes_an_episode_made_of_sound(project: Project) -> None:
    episode_id = edits.create_episode(project, None, media=Media("/a.mp3", "a", 20_000))
    assert_reversible(
        project,
        lambda: edits.attach_transcript(
            project, episode_id, read_transcript(), segments(), "/t.srt", "t"
        ),
    )
    assert len(project.transcript(episode_id)) == len(LINES)
    assert project.episode(episode_id).title == "Bees"
    assert project.episode(episode_id).transcript_sha256 == "t"


def test_an_annotated_transcript_is_not_replaced(
    project: Project, episode_id: int, tagged: Annotation
) -> None:
    with pytest.raises(EditError, match="one annotation"):
        edits.attach_transcript(project, episode_id, read_transcript(), segments())


def test_episodes_are_changed_and_removed(
    project: Project, episode_id: int, tagged: Annotation
) -> None:
    changed = replace(project.episode(episode_id), title="Bees, again", links=("https://a.b",))
    assert_reversible(project, lambda: edits.update_episode(project, changed))
    assert project.episode(episode_id) == changed
    assert_reversible(project, lambda: edits.remove_episode(project, episode_id))
    assert project.episodes() == []


def test_annotations_from_elsewhere_keep_who_made_them_and_when(
    project: Project, episode_id: int
) -> None:
    moment = datetime(2024, 5, 1, 12, 30, 15, 250_000, tzinfo=UTC)
    span = project.transcript(episode_id).whole_span(0)
    given = NewAnnotation(
        episode_id, 2, span, "a note", Status.DISPUTED, "import:x.csv",
        annotator="Grace", uuid="1c7e6f3a-0000-4000-8000-000000000001",
        created_at=moment, modified_at=moment,
    )  # fmt: skip
    other = NewAnnotation(episode_id, 1, span)
    ids = assert_reversible(
        project, lambda: project.edit("Import", lambda session: add_many(session, [given, other]))
    )
    assert len(ids) == 2
    found = project.annotation(ids[0])
    assert (found.uuid, found.annotator, found.created_at) == (given.uuid, "Grace", moment)
    assert (found.note, found.status, found.origin) == ("a note", Status.DISPUTED, "import:x.csv")
    assert found.text == project.transcript(episode_id)[0].text
    assert project.annotations_by_uuid([found.uuid, "x"]) == {found.uuid: found}

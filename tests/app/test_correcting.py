"""Corrected, split, merged, retimed and renamed: annotations stay on their words, undo works."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from earmark.app import correcting, edits
from earmark.app.project import Project
from earmark.domain.transcript import Span, TimingSource
from earmark.errors import EditError
from reversible import LINES, add_episode, assert_reversible, dump


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.open(tmp_path / "bees.earmark", annotator="Ada") as opened:
        yield opened


@pytest.fixture
def episode_id(project: Project) -> int:
    return add_episode(project)


def tag(project: Project, episode_id: int, row: int, words: str) -> int:
    segment = project.transcript(episode_id)[row]
    start = segment.text.index(words)
    span = Span(segment.id, start, segment.id, start + len(words))
    return edits.add_annotation(project, episode_id, 1, span).id


def test_a_corrected_word_stays_annotated_and_the_first_text_is_kept(
    project: Project, episode_id: int
) -> None:
    segment = project.transcript(episode_id)[3]
    tagged = tag(project, episode_id, 3, "five eyes")
    assert_reversible(
        project,
        lambda: correcting.set_text(
            project, episode_id, segment.id, "All the bees have fife ice, three of them small."
        ),
    )
    assert project.annotation(tagged).text == "fife ice"
    now = project.transcript(episode_id)[3]
    assert now.original_text == LINES[3]
    assert correcting.restore_text(project, episode_id, [segment.id]) == 1
    now = project.transcript(episode_id)[3]
    assert (now.text, now.original_text) == (LINES[3], None)
    assert project.annotation(tagged).text == "five eyes"


def test_typing_a_text_anew_in_many_saves_is_one_step_and_loses_no_annotation(
    project: Project, episode_id: int
) -> None:
    segment = project.transcript(episode_id)[3]
    tagged = tag(project, episode_id, 3, "five eyes")
    before = dump(project.path)
    correction = correcting.Correction(project, episode_id, segment)
    for text in ("B", "Bees have", "Bees have six eyes, three", "Bees have six eyes, all small."):
        assert correction.write(text)
    assert project.annotation(tagged).text == "six eyes"
    project.undo()
    assert dump(project.path) == before


def test_an_annotation_of_deleted_words_keeps_to_the_nearest_one(
    project: Project, episode_id: int
) -> None:
    segment = project.transcript(episode_id)[3]
    tagged = tag(project, episode_id, 3, "five eyes,")
    correcting.set_text(project, episode_id, segment.id, "Bees have three of them small.")
    assert project.annotation(tagged).text in ("have", "three")
    with pytest.raises(EditError):
        correcting.set_text(project, episode_id, segment.id, "  ")


@pytest.mark.parametrize("row", [1, 2, 4])
def test_a_split_and_a_merge_leave_every_annotation_on_its_words(
    project: Project, episode_id: int, row: int
) -> None:
    segment = project.transcript(episode_id)[row]
    words = segment.text.split()
    tagged = {text: tag(project, episode_id, row, text) for text in (words[0], words[-1])}
    tagged[segment.text] = tag(project, episode_id, row, segment.text)
    at = segment.text.index(" ", len(segment.text) // 2)
    second = assert_reversible(
        project, lambda: correcting.split(project, episode_id, segment.id, at)
    )
    transcript = project.transcript(episode_id)
    assert len(transcript) == len(LINES) + 1
    assert transcript[row + 1].id == second
    assert transcript[row].end_ms == transcript[row + 1].start_ms
    for text, number in tagged.items():
        assert project.annotation(number).text == text
    assert_reversible(project, lambda: correcting.merge_with_next(project, episode_id, segment.id))
    assert [one.text for one in project.transcript(episode_id)] == list(LINES)
    for text, number in tagged.items():
        assert project.annotation(number).text == text


def test_lines_of_two_people_and_the_last_line_are_not_merged(
    project: Project, episode_id: int
) -> None:
    transcript = project.transcript(episode_id)
    with pytest.raises(EditError, match="Ben"):
        correcting.merge_with_next(project, episode_id, transcript[0].id)
    with pytest.raises(EditError, match="no line after"):
        correcting.merge_with_next(project, episode_id, transcript[4].id)


def test_an_end_set_by_hand_pushes_the_next_line_but_not_a_pinned_one(
    project: Project, episode_id: int
) -> None:
    transcript = project.transcript(episode_id)
    one, other = transcript[1], transcript[2]
    assert_reversible(
        project,
        lambda: correcting.set_times(project, episode_id, one.id, end_ms=other.start_ms + 500),
    )
    now = project.transcript(episode_id)
    assert now[1].end_ms == now[2].start_ms == other.start_ms + 500
    assert now[1].source is TimingSource.MANUAL
    assert now[2].source is TimingSource.GIVEN
    with pytest.raises(EditError, match="set by hand"):
        correcting.set_times(project, episode_id, other.id, start_ms=now[1].end_ms - 300)
    with pytest.raises(EditError, match="after it starts"):
        correcting.set_times(project, episode_id, one.id, end_ms=one.start_ms)


def test_speakers_are_assigned_renamed_and_merged(project: Project, episode_id: int) -> None:
    assert correcting.speakers(project, episode_id) == [("Ben", 2), ("Ada", 3)]
    tagged = tag(project, episode_id, 3, "Bees")
    assert project.annotation(tagged).speaker == "Ben"
    changed = assert_reversible(
        project, lambda: correcting.rename_speaker(project, episode_id, "Ben", " Ada ")
    )
    assert changed == 2
    assert correcting.speakers(project, episode_id) == [("Ada", 5)]
    assert project.annotation(tagged).speaker == "Ada"
    ids = [one.id for one in project.transcript(episode_id)][3:]
    assert correcting.assign_speaker(project, episode_id, ids, "Cleo") == 2
    assert correcting.speakers(project, episode_id) == [("Ada", 3), ("Cleo", 2)]
    with pytest.raises(EditError, match="Nobody"):
        correcting.rename_speaker(project, episode_id, "Zoe", "Ada")


def test_a_turn_ends_where_somebody_else_speaks(project: Project, episode_id: int) -> None:
    segments = project.transcript(episode_id).segments
    assert list(correcting.turn_from(segments, 1)) == [1, 2]
    assert list(correcting.turn_from(segments, 3)) == [3]

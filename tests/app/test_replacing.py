"""The same words corrected everywhere: shown first, one step, annotations on their words."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from earmark.app import correcting, edits, replacing
from earmark.app.finding import FindOptions
from earmark.app.project import Project
from earmark.domain.transcript import Span
from earmark.errors import EditError
from reversible import add_episode, assert_reversible

LINES = (
    "Welcome to ChachiPT hour.",
    "We asked chachipt, and ChachiPT answered; Omni",
    "key did not. ChachiPT",
    "Omniki makes films with chat GBT.",
)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.open(tmp_path / "names.earmark", annotator="Ada") as opened:
        yield opened


@pytest.fixture
def episode_id(project: Project) -> int:
    return add_episode(project, lines=LINES)


def texts(project: Project, episode_id: int) -> list[str]:
    return [one.text for one in project.transcript(episode_id)]


def tag(project: Project, episode_id: int, row: int, words: str) -> int:
    segment = project.transcript(episode_id)[row]
    start = segment.text.index(words)
    span = Span(segment.id, start, segment.id, start + len(words))
    return edits.add_annotation(project, episode_id, 1, span).id


def test_every_place_is_shown_with_what_stands_around_it(project: Project, episode_id: int) -> None:
    found = replacing.proposals(project, [episode_id], "chachipt", "ChatGPT")
    assert [(one.old, one.new) for one in found.places] == [
        ("ChachiPT", "ChatGPT"),
        ("chachipt", "ChatGPT"),
        ("ChachiPT", "ChatGPT"),
        ("ChachiPT", "ChatGPT"),
    ]
    assert (found.places[0].before, found.places[0].after) == ("Welcome to ", " hour.")
    assert found.places[2].before == "We asked chachipt, and "
    assert [one.start_ms // 4000 for one in found.places] == [0, 1, 1, 2]
    assert texts(project, episode_id) == list(LINES)


def test_all_is_one_step_and_annotations_keep_their_words(
    project: Project, episode_id: int
) -> None:
    inside = tag(project, episode_id, 1, "ChachiPT answered")
    alone = tag(project, episode_id, 2, "ChachiPT")
    found = replacing.proposals(project, [episode_id], "chachipt", "ChatGPT")
    assert_reversible(project, lambda: replacing.replace(project, found.places, "ChachiPT"))
    assert texts(project, episode_id)[1] == "We asked ChatGPT, and ChatGPT answered; Omni"
    assert project.annotation(inside).text == "ChatGPT answered"
    assert project.annotation(alone).text == "ChatGPT"
    assert project.undo_label == "Correct “ChachiPT” to “ChatGPT”"
    first = project.transcript(episode_id)[0]
    assert first.original_text == LINES[0]
    project.undo()
    assert texts(project, episode_id) == list(LINES)


def test_only_what_was_left_in_the_list_is_corrected(project: Project, episode_id: int) -> None:
    found = replacing.proposals(project, [episode_id], "chachipt", "ChatGPT").places
    assert replacing.replace(project, [found[0], found[3]]) == 2
    assert texts(project, episode_id) == [
        "Welcome to ChatGPT hour.", LINES[1], "key did not. ChatGPT", LINES[3],
    ]  # fmt: skip


def test_words_that_sound_alike_are_corrected_over_the_border_of_lines(
    project: Project, episode_id: int
) -> None:
    options = FindOptions(sounds_like=True)
    found = replacing.proposals(project, [episode_id], "Omneky", "Omneky", options).places
    assert [one.old for one in found] == ["Omni key", "Omniki"]
    replacing.replace(project, found)
    assert texts(project, episode_id)[1:3] == [
        "We asked chachipt, and ChachiPT answered; Omneky", "did not. ChachiPT",
    ]  # fmt: skip
    assert texts(project, episode_id)[3].startswith("Omneky makes")


def test_as_many_words_as_before_stay_on_their_lines(project: Project, episode_id: int) -> None:
    found = replacing.proposals(project, [episode_id], "omni key", "Orange quay").places
    replacing.replace(project, found)
    assert texts(project, episode_id)[1].endswith("Orange")
    assert texts(project, episode_id)[2].startswith("quay did")


def test_a_line_is_never_left_empty(project: Project) -> None:
    episode_id = add_episode(project, title="Hm", lines=("Um, yes.", "Um hm.", "So it is."))
    found = replacing.proposals(project, [episode_id], "um hm.", "")
    assert (found.places, found.left_out) == ((), 1)
    found = replacing.proposals(project, [episode_id], r"Um,?\s", "", FindOptions(regex=True))
    replacing.replace(project, found.places)
    assert texts(project, episode_id) == ["yes.", "hm.", "So it is."]


def test_several_episodes_are_one_step(project: Project, episode_id: int) -> None:
    other = add_episode(project, title="Second", lines=LINES)
    found = replacing.proposals(project, [episode_id, other], "omniki", "Omneky")
    assert [one.episode_id for one in found.places] == [episode_id, other]
    assert_reversible(project, lambda: replacing.replace(project, found.places))
    assert texts(project, other)[3].startswith("Omneky")


def test_a_text_that_changed_meanwhile_is_left_alone(project: Project, episode_id: int) -> None:
    found = replacing.proposals(project, [episode_id], "omniki", "Omneky").places
    segment = project.transcript(episode_id)[3]
    correcting.set_text(project, episode_id, segment.id, "Nobody makes films.")
    with pytest.raises(EditError, match="no longer where"):
        replacing.replace(project, found)
    assert texts(project, episode_id)[3] == "Nobody makes films."


def test_a_regular_expression_that_cannot_be_read_is_said(
    project: Project, episode_id: int
) -> None:
    with pytest.raises(EditError, match="regular expression"):
        replacing.proposals(project, [episode_id], "(", "x", FindOptions(regex=True))

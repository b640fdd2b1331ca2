"""Recordings that moved are found by content and name; one that changed is noticed."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from earmark.app import relinking
from earmark.app.importing import import_episode
from earmark.app.project import Project
from earmark.cli.main import run
from earmark.errors import Cancelled
from reversible import assert_reversible
from ui.stage import tone


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    (tmp_path / "work").mkdir()
    with Project.open(tmp_path / "work" / "p.earmark", annotator="Ada") as opened:
        yield opened


@pytest.fixture
def sounds(tmp_path: Path, project: Project) -> list[Path]:
    """Three recordings of a show, one episode each."""
    folder = tmp_path / "show" / "old"
    folder.mkdir(parents=True)
    lengths = {"a": 1, "b": 2, "c": 3}
    made = [tone(folder / f"{name}.wav", seconds) for name, seconds in lengths.items()]
    for sound in made:
        import_episode(project, None, sound)
    return made


def test_nothing_is_missing_while_everything_is_there(project: Project, sounds: list[Path]) -> None:
    assert relinking.missing(project) == []


def test_recordings_in_a_sibling_folder_are_found_also_under_other_names(
    project: Project, sounds: list[Path], tmp_path: Path
) -> None:
    new = tmp_path / "show" / "new"
    new.mkdir()
    sounds[0].rename(new / "a.wav")
    sounds[1].rename(new / "episode two.wav")
    lost = relinking.missing(project)
    assert [one.title for one in lost] == ["a", "b"]
    found = relinking.look(lost, relinking.places_near(project, lost[0]))
    assert [(one.title, one.path.name, one.same) for one in found] == [
        ("a", "a.wav", True),
        ("b", "episode two.wav", True),
    ]
    assert_reversible(project, lambda: relinking.relink(project, found))
    assert relinking.missing(project) == []
    assert project.undo_label == "Find 2 recordings again"


def test_a_file_of_the_same_name_only_is_no_recording_found_again(
    project: Project, sounds: list[Path], tmp_path: Path
) -> None:
    sounds[2].unlink()
    tone(tmp_path / "show" / "c.wav", 5)
    lost = relinking.missing(project)
    (found,) = relinking.look(lost, [tmp_path / "show"])
    assert not found.same
    assert relinking.relink(project, [found]) == 0
    assert relinking.missing(project) == lost


def test_folders_within_are_looked_through_when_asked_and_hidden_ones_never(
    project: Project, sounds: list[Path], tmp_path: Path
) -> None:
    deep = tmp_path / "disk" / "2024" / "may"
    hidden = tmp_path / "disk" / ".trash"
    deep.mkdir(parents=True)
    hidden.mkdir()
    sounds[0].rename(hidden / "a.wav")
    sounds[1].rename(deep / "b.wav")
    lost = relinking.missing(project)
    assert relinking.look(lost, [tmp_path / "disk"]) == []
    (found,) = relinking.look(lost, [tmp_path / "disk"], deep=True)
    assert found.path == deep / "b.wav"


def test_looking_can_be_stopped(project: Project, sounds: list[Path], tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        relinking.look(project.episodes(), [tmp_path], cancelled=lambda: True)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="everything can be read here")
def test_a_folder_that_can_not_be_read_is_passed_over(
    project: Project, sounds: list[Path], tmp_path: Path
) -> None:
    shut = tmp_path / "shut"
    shut.mkdir(mode=0)
    try:
        assert relinking.look(project.episodes(), [shut, sounds[0].parent])
    finally:
        shut.chmod(0o700)


def test_a_file_that_holds_another_recording_now_is_noticed(
    project: Project, sounds: list[Path]
) -> None:
    (episode,) = [one for one in project.episodes() if one.title == "b"]
    assert relinking.changed(episode) is None
    os.utime(sounds[1])
    assert relinking.changed(episode) is None, "touched is not changed"
    tone(sounds[1], 7)
    found = relinking.changed(episode)
    assert found is not None
    assert (found.was_ms, found.now_ms) == (2000, 7000)
    sounds[1].write_bytes(b"not a recording any more")
    assert relinking.changed(episode) is None
    sounds[1].unlink()
    assert relinking.changed(episode) is None


def test_the_command_links_what_it_finds_and_tells_what_it_does_not(
    project: Project, sounds: list[Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project.close()
    new = tmp_path / "elsewhere" / "deep"
    new.mkdir(parents=True)
    sounds[0].rename(new / "x.wav")
    sounds[1].unlink()
    status = run(["relink", str(tmp_path / "elsewhere"), "--project", str(project.path)])
    lines = capsys.readouterr().out.splitlines()
    assert status == 1
    assert [line.split("\t")[1:3] for line in lines[1:]] == [["a", "linked"], ["b", "not found"]]

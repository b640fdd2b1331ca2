"""A project and its recordings move together: to another folder, computer or system."""

import shutil
import sqlite3
from pathlib import Path

import pytest

from earmark.app import care, edits
from earmark.app.collecting import collect, default_folder
from earmark.app.project import Project
from earmark.domain.episode import Media
from earmark.errors import Cancelled, MediaError
from earmark.store import media_places
from reversible import add_episode, dump


def _sound(path: Path, content: bytes = b"sound") -> Media:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return Media(str(path), content.hex(), 1000, len(content))


def _kept(path: Path) -> list[str]:
    connection = sqlite3.connect(path)
    found = [row[0] for row in connection.execute("SELECT path FROM media ORDER BY id")]
    connection.close()
    return found


def _path(project: Project, episode_id: int = 1) -> str:
    media = project.episode(episode_id).media
    assert media is not None
    return media.path


def test_recordings_beside_a_project_go_with_it(tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    with Project.open(here / "p.earmark") as project:
        add_episode(project)
        edits.set_media(project, 1, _sound(here / "audio" / "ä b.mp3"))
        assert _path(project) == str(here / "audio" / "ä b.mp3")
        far = _sound(tmp_path / "far.mp3")
        add_episode(project, "Wasps")
        edits.set_media(project, 2, far)
    assert _kept(here / "p.earmark") == ["audio/ä b.mp3", str(tmp_path / "far.mp3")]
    here.rename(there)
    with Project.open(there / "p.earmark") as project:
        assert _path(project) == str(there / "audio" / "ä b.mp3")
        assert Path(_path(project)).is_file()
        assert _path(project, 2) == far.path
        while project.undo() is not None:
            pass


@pytest.mark.parametrize(
    "path",
    ["C:\\Users\\ada\\a.mp3", "\\\\server\\share\\a.mp3", "/Volumes/Elsewhere/a.mp3", "/x/a.mp3"],
)
def test_paths_of_another_system_are_looked_for_beside_the_project(
    tmp_path: Path, path: str
) -> None:
    assert media_places.located(path, tmp_path) == path
    (tmp_path / "a.mp3").touch()
    windows = "\\" in path
    assert media_places.located(path, tmp_path) == (str(tmp_path / "a.mp3") if windows else path)


def test_addresses_and_odd_paths_stay_as_they_are(tmp_path: Path) -> None:
    for path in ("https://example.org/a.mp3", "", "tea.mp3"):
        assert media_places.kept(path, tmp_path) == path
    assert media_places.located("https://example.org/a.mp3", tmp_path).startswith("https://")
    assert media_places.located("a/b.mp3", tmp_path) == str(tmp_path / "a" / "b.mp3")


def test_recordings_are_collected_into_a_folder_that_moves_along(tmp_path: Path) -> None:
    project_path = tmp_path / "here" / "p.earmark"
    with Project.open(project_path) as project:
        for number, name in enumerate(("one/a.mp3", "two/a.mp3", "three/c.mp3"), start=1):
            add_episode(project, name)
            edits.set_media(project, number, _sound(tmp_path / name, name.encode()))
        add_episode(project, "Gone")
        edits.set_media(project, 4, Media(str(tmp_path / "gone.mp3"), "x", 1, 1))
        before = dump(project_path)
        made = collect(project)
        assert made.folder == default_folder(project) == tmp_path / "here" / "p recordings"
        assert (made.copied, made.missing) == (3, ("Gone",))
        assert sorted(one.name for one in made.folder.iterdir()) == ["a 2.mp3", "a.mp3", "c.mp3"]
        assert Path(_path(project, 2)).read_bytes() == b"two/a.mp3"
        again = collect(project)
        assert (again.copied, again.already) == (0, 3)
        assert project.undo() is not None  # one step
        assert dump(project_path) == before
        project.redo()
    shutil.rmtree(tmp_path / "one")
    (tmp_path / "here").rename(tmp_path / "usb")
    with Project.open(tmp_path / "usb" / "p.earmark") as project:
        assert Path(_path(project)).read_bytes() == b"one/a.mp3"


def test_collecting_that_is_cancelled_or_has_no_room_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Project.open(tmp_path / "here" / "p.earmark") as project:
        add_episode(project)
        edits.set_media(project, 1, _sound(tmp_path / "a.mp3"))
        before = dump(project.path)
        with pytest.raises(Cancelled):
            collect(project, cancelled=lambda: True)
        monkeypatch.setattr("earmark.app.collecting._ROOM", 1 << 62)
        with pytest.raises(MediaError, match="has room for"):
            collect(project)
        assert dump(project.path) == before


def test_copies_in_another_folder_find_the_recordings_where_they_are(tmp_path: Path) -> None:
    with Project.open(tmp_path / "here" / "p.earmark") as project:
        add_episode(project)
        sound = _sound(tmp_path / "here" / "a.mp3")
        edits.set_media(project, 1, sound)
        made = care.back_up(project, "by-hand")
        copies = [
            care.save_copy(project, tmp_path / "elsewhere" / "copy.earmark"),
            care.restore(made, tmp_path / "elsewhere" / "restored.earmark"),
            care.restore(made, tmp_path / "here" / "beside.earmark"),
        ]
    for copy in copies:
        with Project.open(copy) as project:
            assert _path(project) == sound.path
    assert _kept(copies[2]) == ["a.mp3"]

"""`earmark history`, `backups` and `collect`."""

import json
from pathlib import Path

import pytest

from earmark.app import edits
from earmark.app.project import Project
from earmark.cli.main import run
from earmark.domain.episode import Media
from reversible import add_episode


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "in" / "p.earmark"
    with Project.open(made, annotator="Ada") as project:
        add_episode(project)
        sound = tmp_path / "a.mp3"
        sound.write_bytes(b"sound")
        edits.set_media(project, 1, Media(str(sound), "x", 1, 5))
        edits.add_tag(project, "later")
        project.undo()
    return made


def test_the_history_is_listed(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["history", "--project", str(path)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[1].endswith("Ada\tAdd tag later (undone)")
    assert lines[-1].endswith("Import Bees")
    assert run(["history", "--project", str(path), "--json", "--limit", "1"]) == 0
    (step,) = json.loads(capsys.readouterr().out)
    assert step["undone"]


def test_backups_are_made_listed_compared_and_restored(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["backups", "--project", str(path), "--make"]) == 0
    assert "verified" in capsys.readouterr().out
    with Project.open(path) as project:
        edits.add_tag(project, "after")
    assert run(["backups", "--project", str(path)]) == 0
    assert "Asked for" in capsys.readouterr().out
    assert run(["backups", "--project", str(path), "--compare", "1"]) == 0
    assert "1 tag only in the project: “after”." in capsys.readouterr().out
    copy = tmp_path / "copy.earmark"
    assert run(["backups", "--project", str(path), "--restore", "1"]) == 2
    assert run(["backups", "--project", str(path), "--restore", "1", "--to", str(copy)]) == 0
    with Project.open(copy) as project:
        assert project.codebook().by_name("after") is None
    assert run(["backups", "--project", str(path), "--compare", "7"]) == 2
    capsys.readouterr()
    assert run(["backups", "--project", str(path), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)[0]["reason"] == "by-hand"


def test_recordings_are_collected(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["collect", "--project", str(path), "--json"]) == 0
    made = json.loads(capsys.readouterr().out)
    assert (made["copied"], made["missing"]) == (1, [])
    assert (path.parent / "p recordings" / "a.mp3").read_bytes() == b"sound"
    assert run(["collect", "--project", str(path)]) == 0
    assert "1 there already" in capsys.readouterr().out

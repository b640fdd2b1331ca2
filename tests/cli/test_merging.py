"""`earmark merge` says what became of each project, and looks without changing when asked."""

import json
from pathlib import Path

import pytest

from earmark.app import edits
from earmark.app.project import Project
from earmark.cli.main import run
from reversible import add_episode


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    paths = tmp_path / "ours.earmark", tmp_path / "theirs.earmark"
    for path, annotator in zip(paths, ("Ada", "Ben"), strict=True):
        with Project.open(path, annotator=annotator) as project:
            episode_id = add_episode(project)
            span = project.transcript(episode_id).whole_span(1)
            edits.add_annotation(project, episode_id, 2, span)
    return paths


def test_projects_are_merged(files: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    ours, theirs = files
    assert run(["merge", "--look", str(theirs), "-p", str(ours)]) == 0
    assert "Nothing was changed." in capsys.readouterr().out
    assert run(["merge", str(theirs), "-p", str(ours)]) == 0
    assert capsys.readouterr().out == (
        "theirs.earmark: 0 episodes added, 1 known; 1 annotations added, 0 brought up to date, "
        "0 known.\n"
    )
    assert run(["merge", str(theirs), "-p", str(ours), "--json"]) == 0
    (report,) = json.loads(capsys.readouterr().out)
    assert (report["annotations_added"], report["annotations_known"]) == (0, 1)


def test_a_missing_project_is_said(
    files: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["merge", str(tmp_path / "none.earmark"), "-p", str(files[0])]) == 2
    assert "none.earmark" in capsys.readouterr().err

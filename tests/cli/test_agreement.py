"""`earmark agreement` compares annotators and explains its measures."""

import json
from pathlib import Path

import pytest

from earmark.app import edits
from earmark.app.project import Project
from earmark.cli.main import run
from reversible import add_episode


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "bees.earmark"
    for annotator, rows in (("Ada", (0, 1)), ("Ben", (0, 2))):
        with Project.open(path, annotator=annotator) as opened:
            if not opened.episodes():
                add_episode(opened)
            for row in rows:
                span = opened.transcript(1).whole_span(row)
                edits.add_annotation(opened, 1, 1, span)
    return path


def test_a_row_for_each_tag_and_measure(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["agreement", "Bees", "--project", str(project)]) == 0
    lines = [line.split("\t") for line in capsys.readouterr().out.splitlines()]
    assert lines[0] == ["tag", "measure", "value", "low", "high", "by Ada", "by Ben"]
    values = {line[1]: line[2] for line in lines[1:]}
    assert values["Cohen’s κ per segment"] == f"{(3 / 5 - 13 / 25) / (1 - 13 / 25):.3f}"
    assert {line[0] for line in lines[1:]} == {"sponsor"}


def test_json_holds_the_same(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["agreement", "--annotators", "ben", "Ada", "--project", str(project), "--json"]
    assert run(arguments) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["annotators"] == ["Ben", "Ada"]
    (tag,) = found["tags"]
    assert tag["annotations"] == {"Ben": 2, "Ada": 2}
    assert tag["measures"]["f1"]["value"] == pytest.approx(0.5)


def test_measures_are_explained(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["agreement", "--explain"]) == 0
    out = capsys.readouterr().out
    assert "Cohen 1960" in out
    assert "bootstrap" in out


def test_one_annotator_alone_can_not_be_compared(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["agreement", "--annotators", "Ada", "--project", str(project)]) == 2
    assert "Ada, Ben" in capsys.readouterr().err

"""`earmark codebook` lists tags, writes them to files, and takes in those of files and projects."""

import json
from pathlib import Path

import pytest

from earmark.app import codebook_edits
from earmark.app.project import Project
from earmark.cli.main import run


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "p.earmark"
    with Project.open(path, annotator="Ada") as opened:
        above = next(tag for tag in opened.codebook() if tag.name == "claim")
        tag = codebook_edits.add_tag(opened, "checked claim")
        codebook_edits.place_tag(opened, tag.id, above.id)
    return path


@pytest.mark.parametrize("name", ["book.qdc", "book.json", "book.csv"])
def test_a_codebook_goes_out_and_into_another_project(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    file, other = tmp_path / name, tmp_path / "other.earmark"
    assert run(["codebook", "--export", str(file), "-p", str(project)]) == 0
    assert f"{file}: " in capsys.readouterr().out
    assert run(["codebook", "--import", str(file), "-p", str(other), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["imported"][0]["added"] == 1
    nested = next(one for one in told["tags"] if one["tag"] == "checked claim")
    assert nested["above"] == ["claim"]
    with Project.open(project) as one, Project.open(other) as two:
        names = [[tag.name for _, tag in each.codebook().walk()] for each in (one, two)]
    assert names[0] == names[1]


def test_the_tags_of_another_project_are_taken_in(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "other.earmark"
    assert run(["codebook", "--import", str(project), "-p", str(other)]) == 0
    assert "p.earmark: 1 tags added" in capsys.readouterr().out


def test_tags_are_listed_with_those_above_them(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["codebook", "-p", str(project)]) == 0
    header, *rows = capsys.readouterr().out.splitlines()
    assert header.split("\t") == ["tag", "key", "color", "annotations", "definition"]
    assert any(row.startswith("claim / checked claim\t") for row in rows)


def test_a_name_that_says_no_form_is_refused_unless_one_is_named(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "book.txt"
    assert run(["codebook", "--export", str(file), "-p", str(project)]) == 2
    assert ".qdc, .json, .csv" in capsys.readouterr().err
    assert not file.exists()
    assert run(["codebook", "--export", str(file), "--format", "csv", "-p", str(project)]) == 0
    assert file.read_text(encoding="utf-8-sig").startswith("name,")


def test_nothing_is_taken_in_where_one_of_the_files_is_no_codebook(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other, bad = tmp_path / "other.earmark", tmp_path / "bad.json"
    bad.write_text("[]")
    arguments = ["codebook", "--import", str(project), "--import", str(bad), "-p", str(other)]
    assert run(arguments) == 2
    assert "bad.json" in capsys.readouterr().err
    assert not other.exists()

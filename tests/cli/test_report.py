"""`earmark report` writes a page, and PDF through the program around the commands."""

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
    with Project.open(path, annotator="Ada") as opened:
        add_episode(opened)
        for row, tag in ((0, 1), (3, 2)):
            edits.add_annotation(opened, 1, tag, opened.transcript(1).whole_span(row))
    return path


def test_a_page_with_a_title_of_its_own(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    to = tmp_path / "r.html"
    arguments = ["report", "Bees", "--project", str(project), "--to", str(to)]
    assert run([*arguments, "--title", "All about bees", "--agreement"]) == 0
    assert "with 2 quotations" in capsys.readouterr().out
    assert "<h1>All about bees</h1>" in to.read_text(encoding="utf-8")


def test_a_filter_narrows_it(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    to = tmp_path / "r.html"
    arguments = ["report", "--project", str(project), "--to", str(to), "--filter", "tag:claim"]
    assert run([*arguments, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["quotations"] == 1


def test_pdf_is_handed_to_the_program_around(project: Path, tmp_path: Path) -> None:
    made: list[Path] = []
    arguments = ["report", "--project", str(project), "--to", str(tmp_path / "r.pdf")]
    assert run(arguments, pdf=lambda _report, _look, to: made.append(to)) == 0
    assert made == [tmp_path / "r.pdf"]
    assert run(arguments) == 2  # commands alone have no Qt


def test_other_kinds_of_files_are_refused(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["report", "--project", str(project), "--to", str(tmp_path / "r.docx")]) == 2
    assert ".html or .pdf" in capsys.readouterr().err

"""`earmark statistics` prints one figure and writes all of them."""

import csv
import json
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from earmark.analysis.statistics import MAKERS
from earmark.app import edits
from earmark.app.project import Project
from earmark.cli.main import run
from earmark.cli.statistics import FIGURES
from earmark.domain.annotation import Status
from reversible import add_episode


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "bees.earmark"
    with Project.open(path, annotator="Ada") as opened:
        add_episode(opened)
        for row, tag in ((0, 1), (1, 1), (2, 2)):
            edits.add_annotation(opened, 1, tag, opened.transcript(1).whole_span(row))
        edits.set_status(opened, [3], Status.REJECTED)
    return path


def test_the_names_of_figures_are_those_there_are() -> None:
    assert list(FIGURES) == list(MAKERS)


def test_one_figure_as_a_table(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["statistics", "--project", str(project)]) == 0
    header, *rows = [line.split("\t") for line in capsys.readouterr().out.splitlines()]
    assert header[:3] == ["tag", "annotations", "time in s"]
    assert [row[:2] for row in rows] == [["sponsor", "2"]]  # what was rejected does not count


def test_a_filter_narrows_what_is_counted(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["statistics", "--project", str(project), "--figure", "usage", "--json"]
    assert run([*arguments, "--filter", "status:rejected"]) == 0
    found = json.loads(capsys.readouterr().out)
    counts = {row["tag"]: row["annotations"] for row in found["rows"]}
    assert (counts["sponsor"], counts["claim"]) == (0, 1)
    assert found["reading"].startswith("How many annotations")


def test_all_figures_as_files(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    to = tmp_path / "figures"
    assert run(["statistics", "--project", str(project), "--to", str(to)]) == 0
    assert sorted(path.name for path in to.iterdir()) == sorted(
        f"{name}.{kind}" for name in FIGURES for kind in ("csv", "svg")
    )
    with (to / "tags.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[1][:2] == ["sponsor", "2"]
    assert ET.parse(to / "tags.svg").getroot().tag.endswith("svg")


def test_a_filter_that_can_not_be_understood_is_refused(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["statistics", "--project", str(project), "--filter", "tga:claim"]) == 2
    assert "There is no filter" in capsys.readouterr().err


def test_one_figure_as_the_file_that_is_named(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    common = ["statistics", "--project", str(project), "--figure", "usage", "--to"]
    assert run([*common, str(tmp_path / "new" / "use.svg")]) == 0
    assert run([*common, str(tmp_path / "new" / "use.csv")]) == 0
    assert sorted(path.name for path in (tmp_path / "new").iterdir()) == ["use.csv", "use.svg"]
    assert "Use of the codebook" in (tmp_path / "new" / "use.svg").read_text(encoding="utf-8")
    assert run([*common, str(tmp_path / "folder")]) == 0
    assert {path.stem for path in (tmp_path / "folder").iterdir()} == {"usage"}
    capsys.readouterr()


def test_a_picture_that_only_the_window_makes_is_refused(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    to = tmp_path / "use.png"
    assert run(["statistics", "--project", str(project), "--to", str(to)]) == 2
    assert "PNG" in capsys.readouterr().err
    assert not to.exists()

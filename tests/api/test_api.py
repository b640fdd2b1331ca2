"""Earmark from Python: what a script can do with a project."""

import sys
from pathlib import Path

import pytest

from earmark import api
from earmark.app.project import Project as Opened
from ui.stage import put_episode


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with one short episode."""
    monkeypatch.setenv("EARMARK_HOME", str(tmp_path / "home"))
    with Opened.open(tmp_path / "tea.earmark") as project:
        put_episode(project)
    return tmp_path / "tea.earmark"


def test_a_project_is_read_as_plain_values(path: Path) -> None:
    with api.open_project(path) as project:
        (episode,) = project.episodes()
        assert isinstance(episode, api.Episode)
        assert project.episode("tea").id == project.episode(episode.id).id == episode.id
        assert len(project.transcript(episode)) == 10
        assert [tag.name for tag in project.codebook()][:3] == ["sponsor", "claim", "topic"]


def test_tagging_by_time_takes_the_words_that_are_spoken_then(path: Path) -> None:
    with api.open_project(path, annotator="Ada") as project:
        made = project.annotate(
            "tea", "sponsor", start=6, end="0:12", note="x", fields={"advertiser": "Kettle"}
        )
        assert made.text.startswith("This episode is brought to you")
        assert (made.annotator, made.origin, made.note) == ("Ada", "script", "x")
    with api.open_project(path, read_only=True) as project:
        (kept,) = project.annotations()
        assert (kept.uuid, kept.field("advertiser")) == (made.uuid, "Kettle")


def test_an_unknown_tag_is_named_or_added(path: Path) -> None:
    with api.open_project(path) as project:
        with pytest.raises(api.EditError, match="There is no tag “joke”"):
            project.annotate("tea", "joke", start=0, end=5)
        project.annotate("tea", "joke", start=0, end=5, new_tag=True)
        assert project.codebook().by_name("joke") is not None


@pytest.mark.parametrize(
    ("start", "end"), [(12, 6), (3_000, 3_010), ("nonsense", 6), (None, 6)], ids=str
)
def test_times_that_make_no_sense_are_refused_in_a_sentence(
    path: Path, start: api.Time, end: api.Time
) -> None:
    with api.open_project(path) as project, pytest.raises(api.EditError):
        project.annotate("tea", "claim", start=start, end=end)


def test_removing_and_undoing(path: Path) -> None:
    with api.open_project(path) as project:
        made = project.annotate("tea", "claim", start=0, end=5)
        project.remove([made])
        assert list(project.annotations("tea")) == []
        assert project.undo()
        assert [one.uuid for one in project.annotations("tea")] == [made.uuid]


def test_a_frame_has_the_columns_of_the_csv_and_of_the_fields(path: Path) -> None:
    pandas = pytest.importorskip("pandas")
    with api.open_project(path) as project:
        project.annotate("tea", "claim", start=12, end=18)
        table, lines = project.frame(), project.segment_frame()
    assert isinstance(table, pandas.DataFrame)
    assert list(table.columns[:8]) == [
        "annotation_id", "show", "episode", "episode_date", "source_url", "audio_file", "tag",
        "start_s",
    ]  # fmt: skip
    assert (table["tag"][0], table["start_s"][0], table["end_s"][0]) == ("claim", 12.0, 18.0)
    assert len(lines) == 10
    assert list(lines["index"]) == list(range(10))


def test_an_empty_project_gives_an_empty_frame(tmp_path: Path) -> None:
    pytest.importorskip("pandas")
    with api.open_project(tmp_path / "new.earmark", create=True) as project:
        assert len(project.frame()) == len(project.segment_frame()) == 0


def test_a_missing_frame_library_is_named(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "polars", None)
    with (
        api.open_project(path) as project,
        pytest.raises(api.ExportError, match="polars is not installed"),
    ):
        project.frame("polars")


def test_exporting_writes_the_file(path: Path, tmp_path: Path) -> None:
    with api.open_project(path) as project:
        project.annotate("tea", "claim", start=12, end=18)
        assert project.export(tmp_path / "out.csv") == 1
    assert "Tea was first drunk" in (tmp_path / "out.csv").read_text("utf-8-sig")


def test_a_project_that_is_open_elsewhere_is_not_written(path: Path) -> None:
    with Opened.open(path), pytest.raises(api.ProjectError, match="can only be read"):
        api.open_project(path)


def test_nothing_of_qt_is_loaded() -> None:
    import subprocess

    code = "import sys, earmark.api; sys.exit(any(m.startswith('PySide6') for m in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], check=False, env=_env()).returncode == 0


def _env() -> dict[str, str]:
    import os

    return {**os.environ, "PYTHONPATH": str(Path(api.__file__).parent.parent)}

"""The demonstration does the whole job on the sample, twice without harm."""

import csv
import os
import subprocess
import sys
from pathlib import Path

import pytest

import earmark
from earmark import paths
from earmark.app.demo import run_demo, sample_files
from earmark.cli.demo import has_display
from earmark.errors import AppError, ExportError, ProjectError

SOURCES = Path(earmark.__file__).resolve().parent.parent

needs_sample = pytest.mark.skipif(
    not any((root / "sample" / "sample.opus").exists() for root in paths.resource_roots()),
    reason="the sample episode is not in this checkout",
)


@needs_sample
def test_the_demo_tags_and_exports(tmp_path: Path) -> None:
    demo = run_demo(tmp_path)
    assert demo.annotations >= 3
    with demo.table.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert len(rows) == demo.annotations
    assert {"sponsor", "claim", "topic"} == {row["tag"] for row in rows}
    assert all(float(row["end_s"]) > float(row["start_s"]) for row in rows)
    (advertisement,) = (row["text"] for row in rows if row["tag"] == "sponsor")
    assert advertisement.startswith("This episode is brought to you by Fernhill Tea.")
    assert advertisement.endswith("Thank you to Fernhill Tea for supporting the show.")
    assert all(row["text"][0].isupper() and row["text"][-1] in ".?" for row in rows)


@needs_sample
def test_the_demo_done_again_adds_nothing(tmp_path: Path) -> None:
    first = run_demo(tmp_path)
    table = first.table.read_bytes()
    second = run_demo(tmp_path)
    assert second.annotations == first.annotations
    assert second.table.read_bytes() == table


@needs_sample
def test_the_command_prints_where_the_table_lies(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "earmark", "demo", "--no-window", "--to", str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
        cwd=SOURCES,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stderr
    assert str(tmp_path / "sample-annotations.csv") in done.stdout


@needs_sample
def test_a_file_where_the_folder_should_be_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises((ProjectError, ExportError)) as caught:
        run_demo(tmp_path / "file")
    assert caught.value.hint


def test_a_missing_sample_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(paths, "resource_roots", lambda: (tmp_path,))
    with pytest.raises(AppError, match="sample episode is not"):
        sample_files()


def test_a_display_is_what_the_session_names(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert not has_display()
    monkeypatch.setitem(os.environ, "DISPLAY", ":0")
    assert has_display()
    monkeypatch.setitem(os.environ, "QT_QPA_PLATFORM", "offscreen")
    assert not has_display()

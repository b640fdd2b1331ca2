"""The bench runner: one table, and groups that fail leave the others standing."""

from pathlib import Path

import pytest

from benchmarks import __main__ as runner


def test_the_table_lines_up_and_names_a_missed_bar() -> None:
    rows = [
        {"group": "main", "name": "a", "figure": 1.23456, "unit": "ms", "bar": 20, "ok": True},
        {"group": "main", "name": "longer", "figure": 300, "unit": "ms", "bar": 2.5, "ok": False},
    ]  # fmt: skip
    lines = runner.table(rows).splitlines()
    assert lines[0].split() == list(runner.COLUMNS)
    assert lines[1].split() == ["main", "a", "1.235", "ms", "20", "ok"]
    assert lines[2].endswith("MISSED")
    assert lines[1].index("ms") == lines[2].index("ms")


def test_figures_of_a_matrix_are_printed_as_one() -> None:
    rows = [
        {"figure": 12.0, "ok": True, "cell": ("sync", "mp3", "×1 p95")},
        {"figure": 71.0, "ok": False, "cell": ("sync", "mp3", "×2 p95")},
        {"figure": None, "ok": False, "cell": ("sync", "wav", "×2 p95")},
        {"figure": 5.0, "ok": True},
    ]  # fmt: skip
    lines = runner.pivots(rows).splitlines()
    assert lines[0] == "sync"
    assert lines[1].split() == ["×1", "p95", "×2", "p95"]
    assert lines[2].split() == ["mp3", "12", "71!"]
    assert lines[3].split() == ["wav", "!"]


def test_playback_comes_with_the_timeline() -> None:
    assert runner._with_companions(["playback"]) == ["playback", "timeline"]
    assert runner._with_companions(["timeline", "playback"]) == ["timeline", "playback"]


def test_groups_are_the_modules_with_rows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "one.py").write_text("X = 1\n\ndef rows():\n    return []\n")
    (tmp_path / "two.py").write_text("def other():\n    return []\n")
    monkeypatch.setattr(runner, "HERE", tmp_path)
    assert runner.groups() == ["one"]


def test_a_group_that_breaks_off_is_a_row_that_is_not_ok(
    capsys: pytest.CaptureFixture[str],
) -> None:
    (row,) = runner.measure("no_such_group")
    assert row["ok"] is False
    assert "ModuleNotFoundError" in row["name"]
    assert "no_such_group" in capsys.readouterr().err

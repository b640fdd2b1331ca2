"""The reaction time is measured from corrections, where that is allowed."""

from pathlib import Path

import pytest

from earmark.app import open_spans
from earmark.app import settings as keys
from earmark.app.open_spans import OpenSpan
from earmark.app.project import Project
from earmark.app.reaction import FEWEST, ReactionLag
from earmark.app.settings import Settings
from earmark.store import facts


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.json")


def test_the_usual_lag_holds_until_it_is_measured(settings: Settings) -> None:
    lag = ReactionLag(settings)
    assert lag.ms == 300
    for _ in range(20):
        assert not lag.learn(10_000, 9_500)
    assert lag.samples() == []


def test_the_middle_of_several_corrections_becomes_the_lag(settings: Settings) -> None:
    settings.set(keys.LEARN_LAG, True)
    lag = ReactionLag(settings)
    changed = [lag.learn(10_000, 10_000 - ms) for ms in (400, 900, 410, 420, 100)]
    assert changed == [False] * (FEWEST - 1) + [True]
    assert lag.ms == 410
    assert not lag.learn(50_000, 10_000), "that was no matter of reaction"
    assert lag.samples() == [400, 900, 410, 420, 100]
    for _ in range(60):
        lag.learn(10_000, 10_100)
    assert lag.ms == 0, "nobody hears before it is said"
    assert len(lag.samples()) == 40


def test_open_spans_outlive_the_program(tmp_path: Path) -> None:
    spans = [OpenSpan(1, 2, 3000, 3300), OpenSpan(1, 3, 4000, 4300)]
    with Project.open(tmp_path / "p.earmark") as project:
        assert open_spans.read(project) == []
        open_spans.write(project, spans)
        assert project.undo_label is None
    with Project.open(tmp_path / "p.earmark") as project:
        assert open_spans.read(project) == spans
        open_spans.write(project, [])
        assert open_spans.read(project) == []


@pytest.mark.parametrize("kept", ["{", "7", "[7]", '[{"episode_id": 1}]', '["x"]', "null"])
def test_open_spans_that_make_no_sense_are_left_out(tmp_path: Path, kept: str) -> None:
    with Project.open(tmp_path / "p.earmark") as project:
        project.database.write(lambda session: facts.put(session, "open_spans", kept))
        assert open_spans.read(project) == []

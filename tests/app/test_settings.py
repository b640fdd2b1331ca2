"""Settings survive restarts, damage and nonsense."""

from pathlib import Path

import pytest

from earmark.app import settings
from earmark.app.settings import Setting, Settings


def test_values_survive_a_restart_with_their_types(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "settings.json"
    one = Settings(path)
    one.set(settings.ANNOTATOR, "Ädä 🐝")
    one.set(settings.FOLLOW, False)
    one.set(settings.RATE, 1.5)
    one.set(settings.FONT_SIZE, 20)
    one.set(settings.RECENT_PROJECTS, ("/a", "/b"))
    other = Settings(path)
    assert other.get(settings.ANNOTATOR) == "Ädä 🐝"
    assert other.get(settings.FOLLOW) is False
    assert other.get(settings.RATE) == 1.5
    assert other.get(settings.FONT_SIZE) == 20
    assert other.get(settings.RECENT_PROJECTS) == ("/a", "/b")
    assert [p.name for p in path.parent.iterdir()] == ["settings.json"]


def test_defaults_hold_where_nothing_was_chosen(tmp_path: Path) -> None:
    fresh = Settings(tmp_path / "settings.json")
    constants = [value for value in vars(settings).values() if isinstance(value, Setting)]
    assert len(constants) > 15
    for constant in constants:
        assert fresh.get(constant) == constant.default
    assert not fresh.path.exists()


@pytest.mark.parametrize(
    "text", ["", "{", "[1]", '"x"', "\x00\xff", '{"follow": "false"}', "[" * 100_000]
)
def test_a_damaged_file_means_defaults(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(text, encoding="utf-8")
    damaged = Settings(path)
    assert damaged.get(settings.FOLLOW) is True
    damaged.set(settings.FOLLOW, False)
    assert Settings(path).get(settings.FOLLOW) is False


def test_values_stay_within_their_limits(tmp_path: Path) -> None:
    kept = Settings(tmp_path / "settings.json")
    kept.set(settings.VOLUME, 400)
    kept.set(settings.RATE, 0.01)
    assert kept.get(settings.VOLUME) == 100
    assert kept.get(settings.RATE) == 0.5
    with pytest.raises(ValueError, match="theme"):
        kept.set(settings.THEME, "pink")
    with pytest.raises(ValueError, match="volume"):
        kept.set(settings.VOLUME, True)


def test_a_home_that_cannot_be_written_loses_only_the_wish(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    kept = Settings(tmp_path / "file" / "settings.json")
    kept.set(settings.FOLLOW, False)
    assert kept.get(settings.FOLLOW) is False


def test_reset_brings_the_default_back(tmp_path: Path) -> None:
    kept = Settings(tmp_path / "settings.json")
    kept.set(settings.VOLUME, 10)
    kept.reset(settings.VOLUME)
    assert Settings(kept.path).get(settings.VOLUME) == settings.VOLUME.default

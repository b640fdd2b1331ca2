"""Chosen keys are kept apart from the usual ones and never belong to two actions."""

import json
from pathlib import Path

import pytest

from earmark.app.settings import Settings
from earmark.app.shortcuts import Shortcuts, is_single_character
from earmark.errors import AppError

USUAL = {"play.toggle": ("Space", "F4"), "play.loop": ("Ctrl+L",), "tag.next": ("N",)}


@pytest.fixture
def shortcuts(tmp_path: Path) -> Shortcuts:
    return Shortcuts(Settings(tmp_path / "settings.json"), USUAL)


def test_actions_have_their_usual_keys_at_first(shortcuts: Shortcuts) -> None:
    assert shortcuts.keys("play.toggle") == ("Space", "F4")
    assert shortcuts.chosen() == {}
    assert shortcuts.owner("N") == "tag.next"


def test_chosen_keys_are_there_after_a_restart(shortcuts: Shortcuts, tmp_path: Path) -> None:
    shortcuts.set_keys("play.loop", ["F13", "Media Play", "F13"])
    again = Shortcuts(Settings(tmp_path / "settings.json"), USUAL)
    assert again.keys("play.loop") == ("F13", "Media Play")


def test_an_action_can_have_no_key(shortcuts: Shortcuts) -> None:
    shortcuts.set_keys("tag.next", [])
    assert shortcuts.keys("tag.next") == ()
    assert shortcuts.owner("N") is None


def test_taking_over_takes_the_key_from_the_other(shortcuts: Shortcuts) -> None:
    shortcuts.take_over("play.loop", "F4")
    assert shortcuts.keys("play.loop") == ("Ctrl+L", "F4")
    assert shortcuts.keys("play.toggle") == ("Space",)


def test_a_reset_leaves_the_keys_that_others_have_meanwhile(shortcuts: Shortcuts) -> None:
    shortcuts.take_over("play.loop", "F4")
    assert shortcuts.reset("play.toggle") == ["F4"]
    assert shortcuts.keys("play.toggle") == ("Space",)
    assert shortcuts.reset("play.loop") == []
    assert shortcuts.reset("play.toggle") == []
    assert shortcuts.chosen() == {}


def test_reset_all_gives_back_everything(shortcuts: Shortcuts) -> None:
    shortcuts.take_over("play.loop", "F4")
    shortcuts.reset_all()
    assert shortcuts.chosen() == {}


def test_what_was_chosen_goes_to_another_computer(shortcuts: Shortcuts, tmp_path: Path) -> None:
    shortcuts.take_over("play.loop", "F4")
    file = tmp_path / "keys.json"
    shortcuts.write(file)
    other = Shortcuts(Settings(tmp_path / "other.json"), USUAL)
    assert other.read(file) == 2
    assert other.chosen() == shortcuts.chosen()


@pytest.mark.parametrize(
    "content",
    [
        "no json",
        "[]",
        '{"kind": "earmark-settings", "keys": {}}',
        '{"kind": "earmark-shortcuts", "keys": {"play.loop": "F4"}}',
        '{"kind": "earmark-shortcuts", "keys": {"play.loop": ["F4"]}}',
    ],
)
def test_a_file_that_does_not_fit_changes_nothing(
    shortcuts: Shortcuts, tmp_path: Path, content: str
) -> None:
    shortcuts.set_keys("play.loop", ["F13"])
    file = tmp_path / "keys.json"
    file.write_text(content, "utf-8")
    with pytest.raises(AppError):
        shortcuts.read(file)
    assert shortcuts.chosen() == {"play.loop": ("F13",)}


def test_unknown_actions_of_a_file_are_left_out(shortcuts: Shortcuts, tmp_path: Path) -> None:
    file = tmp_path / "keys.json"
    table = {"play.loop": ["F14"], "play.of_the_future": ["F15"]}
    file.write_text(json.dumps({"kind": "earmark-shortcuts", "version": 1, "keys": table}))
    assert shortcuts.read(file) == 1


@pytest.mark.parametrize("key", ["N", "1", "<", "Shift+T", "+", "Num+5", "É"])
def test_characters_are_known(key: str) -> None:
    assert is_single_character(key)


@pytest.mark.parametrize("key", ["Space", "F13", "Ctrl+N", "Ctrl++", "Left", "Media Play", "Alt+,"])
def test_other_keys_are_no_characters(key: str) -> None:
    assert not is_single_character(key)

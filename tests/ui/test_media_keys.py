"""Media keys of Windows and macOS, with stand-ins for what only those systems have."""

import ctypes
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication

from earmark.playback.fake_player import FakePlayer
from earmark.ui import media_keys
from earmark.ui.main_window import MainWindow
from earmark.ui.media_keys import HotKeys, MediaKeys


class User32:
    """What Windows would keep of hot keys; Stop belongs to another program."""

    def __init__(self) -> None:
        self.taken: dict[int, int] = {}

    def RegisterHotKey(self, _window: object, number: int, _modifiers: int, key: int) -> int:  # noqa: N802 - its name there
        if key == 0xB2:
            return 0
        self.taken[number] = key
        return 1

    def UnregisterHotKey(self, _window: object, number: int) -> int:  # noqa: N802 - its name there
        return int(self.taken.pop(number, None) is not None)


def message(number: int, kind: int = 0x0312) -> media_keys._Message:
    return media_keys._Message(None, kind, number)


def test_hot_keys_are_taken_at_the_first_play_and_given_back(
    window: MainWindow, player: FakePlayer, monkeypatch: pytest.MonkeyPatch
) -> None:
    user32 = User32()
    app = QCoreApplication.instance()
    assert app is not None
    monkeypatch.setattr(type(app), "installNativeEventFilter", lambda *_: None)
    keys = media_keys._offer_hot_keys(window.session, window.action_set, window, user32)
    assert keys is not None
    assert user32.taken == {}
    player.play()
    assert sorted(user32.taken.values()) == [0xB0, 0xB1, 0xB3]
    player.pause()
    assert user32.taken, "paused is still in use"
    player.unload()
    assert user32.taken == {}


def test_a_hot_key_does_what_its_action_does(window: MainWindow, player: FakePlayer) -> None:
    keys = HotKeys(MediaKeys(window.session, window.action_set, window), User32())
    pressed = message(0xB100 + 0xB3)
    assert keys.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(pressed)) == (True, 0)
    assert player.is_playing
    other = message(0xB100 + 0xB3, kind=0x0100)
    assert keys.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(other)) == (False, 0)
    assert keys.nativeEventFilter(b"xcb_generic_event_t", 0) == (False, 0)
    stop = message(0xB100 + 0xB2)
    keys.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(stop))
    assert not player.is_playing


class Framework(SimpleNamespace):
    """As much of MediaPlayer as is used."""

    def __init__(self) -> None:
        super().__init__(MPRemoteCommandHandlerStatusSuccess=0)
        self.handlers: dict[str, Callable[[object], int]] = {}
        self.info: dict[str, Any] = {}
        self.state = ""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("MP"):
            return self if name.endswith("Center") else name
        if name.endswith("Command"):
            adder = SimpleNamespace(
                addTargetWithHandler_=lambda handler: self.handlers.update({name: handler})
            )
            return lambda: adder
        if name in ("sharedCommandCenter", "defaultCenter"):
            return lambda: self
        raise AttributeError(name)

    def setNowPlayingInfo_(self, info: dict[str, Any]) -> None:  # noqa: N802 - its name there
        self.info = info

    def setPlaybackState_(self, state: str) -> None:  # noqa: N802 - its name there
        self.state = state


def test_remote_commands_of_macos_are_answered(window: MainWindow, player: FakePlayer) -> None:
    framework = Framework()
    keys = MediaKeys(window.session, window.action_set, window)
    media_keys.use_remote_commands(keys, framework)
    assert framework.handlers["togglePlayPauseCommand"](None) == 0
    assert player.is_playing
    framework.handlers["pauseCommand"](None)
    assert not player.is_playing
    framework.handlers["playCommand"](None)
    assert player.is_playing


def test_macos_is_told_what_plays(window: MainWindow, player: FakePlayer) -> None:
    framework = Framework()
    player.seek(12_000)
    player.play()
    media_keys.tell_now_playing(window.session, framework)
    assert framework.info["MPMediaItemPropertyTitle"] == "Tea and cups"
    assert framework.info["MPNowPlayingInfoPropertyElapsedPlaybackTime"] == 12
    assert framework.state == "MPNowPlayingPlaybackStatePlaying"


def test_media_keys_are_in_the_table_for_systems_without_such_a_service(
    window: MainWindow,
) -> None:
    keys = window.action_set.keys
    assert {"Media Play", "Toggle Media Play/Pause"} <= set(keys("play.toggle"))
    assert "Media Next" in keys("tag.next")
    assert "Media Previous" in keys("tag.previous")

"""The media keys of keyboard and headset, also while another program has the keyboard.

Linux has MPRIS for that (`mpris`). Windows sends hot keys to the window that asked for them
(source: RegisterHotKey, https://learn.microsoft.com/windows/win32/api/winuser/), macOS calls the
remote commands of its MediaPlayer framework (source: MPRemoteCommandCenter,
https://developer.apple.com/documentation/mediaplayer/mpremotecommandcenter). Where there is none
of them the keys work while the window has the keyboard, as in the action table.
"""

import ctypes
import importlib
import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import (
    QAbstractNativeEventFilter,
    QByteArray,
    QCoreApplication,
    QObject,
    Signal,
    Slot,
)

from earmark.playback.player import PlayerState
from earmark.ui.actions import ActionSet
from earmark.ui.session import Session

_WM_HOTKEY = 0x0312
_FIRST_ID = 0xB100
_NO_REPEAT = 0x4000
_VIRTUAL_KEYS = {0xB3: "play.toggle", 0xB2: "stop", 0xB0: "tag.next", 0xB1: "tag.previous"}


class MediaKeys(QObject):
    """Carries out what the keys mean, in the thread of the window.

    Attributes:
        pressed: An action's id, or `play`, `pause`, `stop`.
    """

    pressed = Signal(str)

    def __init__(self, session: Session, actions: ActionSet, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = actions
        self.pressed.connect(self._on_pressed)

    @Slot(str)
    def _on_pressed(self, what: str) -> None:
        player = self._session.player
        if what == "play":
            player.play()
        elif what in ("pause", "stop"):  # an annotator's place is never given up
            player.pause()
        else:
            self._actions[what].trigger()


class _Message(ctypes.Structure):
    """The beginning of a `MSG` of Windows."""

    _fields_ = (
        ("window", ctypes.c_void_p),
        ("message", ctypes.c_uint),
        ("wparam", ctypes.c_size_t),
    )


class HotKeys(QAbstractNativeEventFilter):
    """Hot keys of Windows, taken when something is played for the first time and given back at
    the end, so that another player keeps them while Earmark only reads.
    """

    def __init__(self, keys: MediaKeys, user32: Any) -> None:
        super().__init__()
        self._keys = keys
        self._user32 = user32
        self._taken: list[int] = []

    def take(self) -> None:
        """Ask for the keys; those that another program has stay with it."""
        if self._taken:
            return
        for virtual_key in _VIRTUAL_KEYS:
            if self._user32.RegisterHotKey(None, _FIRST_ID + virtual_key, _NO_REPEAT, virtual_key):
                self._taken.append(virtual_key)

    def give_back(self) -> None:
        """Leave the keys to others."""
        for virtual_key in self._taken:
            self._user32.UnregisterHotKey(None, _FIRST_ID + virtual_key)
        self._taken.clear()

    def nativeEventFilter(
        self, kind: QByteArray | bytes | bytearray | memoryview, message: Any
    ) -> tuple[bool, int]:
        """Look out for the keys among the messages of the system."""
        name = kind.data() if isinstance(kind, QByteArray) else kind
        if bytes(name) in (b"windows_generic_MSG", b"windows_dispatcher_MSG"):
            found = _Message.from_address(int(message))
            what = _VIRTUAL_KEYS.get(int(found.wparam) - _FIRST_ID)
            if found.message == _WM_HOTKEY and what is not None:
                self._keys.pressed.emit(what)
                return True, 0
        return False, 0


def use_remote_commands(keys: MediaKeys, framework: Any) -> None:
    """Answer the remote commands of macOS; they come in threads of their own."""
    center = framework.MPRemoteCommandCenter.sharedCommandCenter()
    done = framework.MPRemoteCommandHandlerStatusSuccess
    for command, what in (
        (center.togglePlayPauseCommand(), "play.toggle"),
        (center.playCommand(), "play"),
        (center.pauseCommand(), "pause"),
        (center.stopCommand(), "stop"),
        (center.nextTrackCommand(), "tag.next"),
        (center.previousTrackCommand(), "tag.previous"),
    ):
        command.addTargetWithHandler_(_answer(keys, what, done))


def tell_now_playing(session: Session, framework: Any) -> None:
    """Tell macOS what plays: only then it sends the keys here."""
    player, episode = session.player, session.episode
    info = {
        framework.MPMediaItemPropertyTitle: episode.title if episode else "",
        framework.MPMediaItemPropertyAlbumTitle: episode.show if episode else "",
        framework.MPMediaItemPropertyPlaybackDuration: player.duration_ms / 1000,
        framework.MPNowPlayingInfoPropertyElapsedPlaybackTime: player.position_ms() / 1000,
        framework.MPNowPlayingInfoPropertyPlaybackRate: player.rate if player.is_playing else 0.0,
    }
    center = framework.MPNowPlayingInfoCenter.defaultCenter()
    center.setNowPlayingInfo_(info)
    center.setPlaybackState_(
        framework.MPNowPlayingPlaybackStatePlaying
        if player.is_playing
        else framework.MPNowPlayingPlaybackStatePaused
    )


def _answer(keys: MediaKeys, what: str, done: int) -> Callable[[object], int]:
    def answer(_event: object) -> int:
        keys.pressed.emit(what)
        return done

    return answer


def offer(session: Session, actions: ActionSet, parent: QObject) -> QObject | None:
    """Listen to the media keys of this system; None where it has none to offer."""
    if sys.platform == "win32":
        return _offer_hot_keys(session, actions, parent, ctypes.windll.user32)
    if sys.platform == "darwin":
        return _offer_remote_commands(session, actions, parent)
    from earmark.ui import mpris

    return mpris.offer(session, actions, parent)


def _offer_hot_keys(
    session: Session, actions: ActionSet, parent: QObject, user32: Any
) -> MediaKeys | None:
    app = QCoreApplication.instance()
    if app is None:
        return None
    keys = MediaKeys(session, actions, parent)
    hot_keys = HotKeys(keys, user32)
    app.installNativeEventFilter(hot_keys)

    def follow(state: PlayerState) -> None:
        if state is PlayerState.PLAYING:
            hot_keys.take()
        elif state is PlayerState.EMPTY:
            hot_keys.give_back()

    session.player.state_changed.connect(follow)
    keys.setProperty("filter", hot_keys)  # lives as long as the keys
    return keys


def _offer_remote_commands(
    session: Session, actions: ActionSet, parent: QObject
) -> MediaKeys | None:
    try:
        framework = importlib.import_module("MediaPlayer")  # of pyobjc-framework-MediaPlayer
    except ImportError:
        return None
    keys = MediaKeys(session, actions, parent)
    use_remote_commands(keys, framework)

    def tell(_what: object = None) -> None:
        tell_now_playing(session, framework)

    session.player.state_changed.connect(tell)
    session.player.rate_changed.connect(tell)
    session.episode_opened.connect(tell)
    return keys

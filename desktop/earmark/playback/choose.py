"""Pick the player that works on this computer."""

import time

from PySide6.QtCore import QObject

from earmark.errors import MediaError
from earmark.playback import early
from earmark.playback.fake_player import FakePlayer
from earmark.playback.libvlc import seems_there, vlc_hint
from earmark.playback.player import Player
from earmark.playback.probe import Finding, probe, qt_hint
from earmark.playback.vlc_player import VlcPlayer

__all__ = ["Finding", "make_player", "probe"]

ORDER = ("vlc", "qt", "silent")


def make_player(preferred: str | None = None, parent: QObject | None = None) -> Player:
    """Return the first player that works: the preferred one, libvlc, QtMultimedia, silence.

    Args:
        preferred: `"vlc"`, `"qt"` or `"silent"`; None and unknown names mean the usual order.
        parent: The owner.
    """
    order = [preferred] if preferred in ORDER else []
    for name in (*order, *ORDER):
        player = _try(name, parent)
        if player is not None:
            return player
    return FakePlayer(parent, now=time.monotonic)


def _try(name: str, parent: QObject | None) -> Player | None:
    if name == "silent":
        return FakePlayer(parent, now=time.monotonic)
    try:
        if name == "vlc":
            return _vlc_player(parent)
        return _qt_player(parent)
    except (MediaError, ImportError):
        return None


def _vlc_player(parent: QObject | None) -> Player:
    """Return the player on libvlc without waiting for its engine.

    Should the engine find later that it can't play after all, the player says so.
    """
    link = early.take()
    if (link is None or not link.early()) and not seems_there():
        if link is not None:
            link.end()
        raise MediaError("libvlc is not installed.", vlc_hint())
    return VlcPlayer(parent, link=link)


def _qt_player(parent: QObject | None) -> Player:
    from earmark.playback import qt_player

    if not qt_player.is_available():
        raise MediaError("QtMultimedia has no back end.", qt_hint())
    return qt_player.QtPlayer(parent)

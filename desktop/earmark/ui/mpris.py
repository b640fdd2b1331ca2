"""Media keys and desktop controls on Linux: the player on the session bus as MPRIS 2.2.

Source of the names: https://specifications.freedesktop.org/mpris-spec/2.2/. On other systems,
and without a bus, `offer` returns None and nothing else is lost.
"""

import os
import sys

from PySide6.QtCore import ClassInfo, Property, QObject, Slot
from PySide6.QtDBus import QDBusAbstractAdaptor, QDBusConnection, QDBusMessage, QDBusObjectPath
from PySide6.QtGui import QAction

from earmark.playback.player import MAX_RATE, MIN_RATE, Player, PlayerState
from earmark.ui.actions import ActionSet
from earmark.ui.session import Session

_PATH = "/org/mpris/MediaPlayer2"
_PLAYER = "org.mpris.MediaPlayer2.Player"
_SERVICE = "org.mpris.MediaPlayer2.earmark"


@ClassInfo({"D-Bus Interface": "org.mpris.MediaPlayer2"})  # type: ignore[call-arg]  # the stub knows keywords only
class _RootAdaptor(QDBusAbstractAdaptor):  # type: ignore[operator]  # as above
    """The program: its name, and how to raise or leave it."""

    def __init__(self, remote: "MediaRemote", actions: ActionSet) -> None:
        super().__init__(remote)
        self._window = actions.parent()
        self._quit: QAction = actions["file.quit"]

    @Property(str)
    def Identity(self) -> str:
        """What the program is called."""
        return "Earmark"

    @Property(str)
    def DesktopEntry(self) -> str:
        """The stem of its desktop file."""
        return "org.earmark.Earmark"

    @Property(bool)
    def CanQuit(self) -> bool:
        """It can be left."""
        return True

    @Property(bool)
    def CanRaise(self) -> bool:
        """Its window can be brought to the front."""
        return True

    @Property(bool)
    def HasTrackList(self) -> bool:
        """There is no list of tracks."""
        return False

    @Slot()
    def Raise(self) -> None:
        """Bring the window to the front."""
        for name in ("raise_", "activateWindow"):
            getattr(self._window, name)()

    @Slot()
    def Quit(self) -> None:
        """Leave the program."""
        self._quit.trigger()


@ClassInfo({"D-Bus Interface": _PLAYER})  # type: ignore[call-arg]  # the stub knows keywords only
class _PlayerAdaptor(QDBusAbstractAdaptor):  # type: ignore[operator]  # as above
    """What plays, and the keys that every keyboard and headset has. Times in microseconds."""

    def __init__(self, remote: "MediaRemote", session: Session, actions: ActionSet) -> None:
        super().__init__(remote)
        self._session = session
        self._actions = actions

    @property
    def _own(self) -> Player:
        return self._session.player

    @Property(str)
    def PlaybackStatus(self) -> str:
        """Playing, Paused or Stopped."""
        return status_name(self._own.state)

    @Property(float)
    def Rate(self) -> float:
        """How fast it plays."""
        return self._own.rate

    @Rate.setter  # type: ignore[no-redef]
    def Rate(self, rate: float) -> None:
        self._own.set_rate(rate)

    @Property(float)
    def MinimumRate(self) -> float:
        """The slowest it plays."""
        return MIN_RATE

    @Property(float)
    def MaximumRate(self) -> float:
        """The fastest it plays."""
        return MAX_RATE

    @Property(float)
    def Volume(self) -> float:
        """Loudness, 0 to 1."""
        return self._own.volume / 100

    @Volume.setter  # type: ignore[no-redef]
    def Volume(self, volume: float) -> None:
        self._own.set_volume(round(volume * 100))

    @Property("qlonglong")  # type: ignore[arg-type]  # a name is fine
    def Position(self) -> int:
        """Where the playhead is."""
        return self._own.position_ms() * 1000

    @Property("QVariantMap")  # type: ignore[arg-type]  # a name is fine
    def Metadata(self) -> dict[str, object]:
        """What plays."""
        episode = self._session.episode
        if episode is None:
            return {}
        return {
            "mpris:trackid": QDBusObjectPath(f"/earmark/episode/{episode.id}"),
            "mpris:length": self._own.duration_ms * 1000,
            "xesam:title": episode.title,
            "xesam:album": episode.show,
        }

    @Property(bool)
    def CanGoNext(self) -> bool:
        """Next goes to the next tagged span."""
        return True

    @Property(bool)
    def CanGoPrevious(self) -> bool:
        """Previous goes to the tagged span before."""
        return True

    @Property(bool)
    def CanPlay(self) -> bool:
        """Whether there is something to play."""
        return self._own.duration_ms > 0

    @Property(bool)
    def CanPause(self) -> bool:
        """Whether there is something to pause."""
        return self._own.duration_ms > 0

    @Property(bool)
    def CanSeek(self) -> bool:
        """Whether there is something to go about in."""
        return self._own.duration_ms > 0

    @Property(bool)
    def CanControl(self) -> bool:
        """It listens to these commands."""
        return True

    @Slot()
    def PlayPause(self) -> None:
        """Play, or pause."""
        self._actions["play.toggle"].trigger()

    @Slot()
    def Play(self) -> None:
        """Play."""
        self._own.play()

    @Slot()
    def Pause(self) -> None:
        """Pause."""
        self._own.pause()

    @Slot()
    def Stop(self) -> None:
        """Pause; an annotator's place is never given up."""
        self._own.pause()

    @Slot()
    def Next(self) -> None:
        """Go to the next tagged span."""
        self._actions["tag.next"].trigger()

    @Slot()
    def Previous(self) -> None:
        """Go to the tagged span before."""
        self._actions["tag.previous"].trigger()

    @Slot("qlonglong")
    def Seek(self, by_us: int) -> None:
        """Move the playhead by some microseconds."""
        self._own.seek(self._own.position_ms() + round(by_us / 1000))

    @Slot(QDBusObjectPath, "qlonglong")
    def SetPosition(self, _track: QDBusObjectPath, to_us: int) -> None:
        """Move the playhead to a position."""
        self._own.seek(round(to_us / 1000))


class MediaRemote(QObject):
    """Keeps the player on the bus and tells desktops what changed."""

    def __init__(
        self, session: Session, actions: ActionSet, bus: QDBusConnection, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._bus = bus
        self._session = session
        self._adaptors = (
            _RootAdaptor(self, actions),
            _PlayerAdaptor(self, session, actions),
        )
        self.service = f"{_SERVICE}.instance{os.getpid()}"
        self.is_offered = bus.registerObject(_PATH, self) and (bus.registerService(self.service))
        session.player.state_changed.connect(self._tell)
        session.player.rate_changed.connect(self._tell)
        session.episode_opened.connect(self._tell)

    def withdraw(self) -> None:
        """Take the player off the bus."""
        self._bus.unregisterObject(_PATH)
        self._bus.unregisterService(self.service)

    @Slot()
    def _tell(self) -> None:
        player = self._session.player
        signal = QDBusMessage.createSignal(
            _PATH, "org.freedesktop.DBus.Properties", "PropertiesChanged"
        )
        changed = {"PlaybackStatus": status_name(player.state), "Rate": player.rate}
        signal.setArguments([_PLAYER, changed, ["Metadata"]])
        self._bus.send(signal)


def status_name(state: PlayerState) -> str:
    """What MPRIS calls a state."""
    if state is PlayerState.PLAYING:
        return "Playing"
    return "Paused" if state in (PlayerState.PAUSED, PlayerState.ENDED) else "Stopped"


def offer(session: Session, actions: ActionSet, parent: QObject) -> MediaRemote | None:
    """Put the player on the session bus; None where there is none."""
    if not sys.platform.startswith("linux") or "DBUS_SESSION_BUS_ADDRESS" not in os.environ:
        return None
    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return None
    remote = MediaRemote(session, actions, bus, parent)
    return remote if remote.is_offered else None

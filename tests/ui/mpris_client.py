"""Run on a bus of its own by test_mpris: offers a player there and commands it from outside."""

import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, QTimer, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCall,
    QDBusPendingCallWatcher,
    QDBusVariant,
)
from PySide6.QtWidgets import QApplication, QWidget

from earmark.app import edits
from earmark.app.jobs import JobRunner
from earmark.app.project import Project
from earmark.app.settings import Settings
from earmark.domain.episode import ReadTranscript
from earmark.domain.transcript import Segment
from earmark.playback.fake_player import FakePlayer
from earmark.ui import mpris
from earmark.ui.actions import ActionSet
from earmark.ui.messages import Messages
from earmark.ui.playing import Playing
from earmark.ui.session import Session
from earmark.ui.sound_device import SoundDevice

PATH, PLAYER = "/org/mpris/MediaPlayer2", "org.mpris.MediaPlayer2.Player"
PROPERTIES = "org.freedesktop.DBus.Properties"


class Ear(QObject):
    """Hears the announcements."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[str] = []
        self.loop = QEventLoop()

    @Slot(QDBusMessage)
    def on_changed(self, message: QDBusMessage) -> None:
        self.heard.append(str(message.arguments()[0]))
        self.loop.quit()

    def wait(self) -> None:
        """Wait until the player has announced a change."""
        if not self.heard:
            QTimer.singleShot(5000, self.loop.quit)
            self.loop.exec()
        assert self.heard.pop(0) == PLAYER


def call(bus: QDBusConnection, service: str, interface: str, name: str, *values: object) -> object:
    message = QDBusMessage.createMethodCall(service, PATH, interface, name)
    message.setArguments(list(values))
    pending: QDBusPendingCall = bus.asyncCall(message)
    watcher, loop = QDBusPendingCallWatcher(pending), QEventLoop()
    watcher.finished.connect(loop.quit)
    QTimer.singleShot(5000, loop.quit)
    if not watcher.isFinished():
        loop.exec()
    reply = watcher.reply()
    assert reply.type() != QDBusMessage.MessageType.ErrorMessage, reply.errorMessage()
    arguments = reply.arguments()
    first = arguments[0] if arguments else None
    return first.variant() if isinstance(first, QDBusVariant) else first


def main(folder: Path) -> None:
    app = QApplication([])
    window = QWidget()
    project = Project.open(folder / "remote.earmark")
    segments = (Segment(0, 0, 20_000, "Tea."),)
    read = ReadTranscript("test", segments, True, 1, title="Tea")
    episode_id = edits.create_episode(project, read, segments)
    player = FakePlayer()
    jobs = JobRunner(lambda work: work())
    session = Session(project, player, jobs, Settings(folder / "settings.json"))
    actions = ActionSet(window)
    device = SoundDevice(session, Messages(), window)
    Playing(session, actions, device, window)
    session.open_episode(episode_id)
    player.load(Path("nowhere.mka"), 9_000_000)
    remote = mpris.offer(session, actions, window)
    assert remote is not None
    bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, "client")
    ear = Ear()
    heard = bus.connect(
        remote.service, PATH, PROPERTIES, "PropertiesChanged", ear, "1on_changed(QDBusMessage)"
    )
    assert heard, "no announcements"
    call(bus, remote.service, PLAYER, "PlayPause")
    print("PlayPause:", player.state.value)
    ear.wait()
    print("announced:", call(bus, remote.service, PROPERTIES, "Get", PLAYER, "PlaybackStatus"))
    player.advance(2000)
    print("Position:", call(bus, remote.service, PROPERTIES, "Get", PLAYER, "Position"))
    player.pause()
    ear.wait()
    player.play()
    ear.wait()
    player.seek(2000)
    call(bus, remote.service, PLAYER, "SetPosition", mpris.QDBusObjectPath("/x"), 5_000_000_000)
    print("Seek:", player.position_ms())
    player.set_rate(1.5)
    ear.wait()
    print("Rate:", call(bus, remote.service, PROPERTIES, "Get", PLAYER, "Rate"))
    call(bus, remote.service, PLAYER, "Pause")
    print("Pause:", player.state.value)
    ear.wait()
    print("announced:", call(bus, remote.service, PROPERTIES, "Get", PLAYER, "PlaybackStatus"))
    remote.withdraw()
    print("withdrawn:", remote.service not in bus.interface().registeredServiceNames().value())
    session.close()
    app.quit()


main(Path(sys.argv[1]))

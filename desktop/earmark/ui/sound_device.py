"""Which device the sound goes to: its own delay, and what happens when it is unplugged."""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from earmark.app.sync_offsets import is_measured, offset_of
from earmark.ui.messages import Messages
from earmark.ui.session import Session

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaDevices


class Outputs(NamedTuple):
    """The devices by name, and the one that is used."""

    names: tuple[str, ...]
    used: str


class SoundDevice(QObject):
    """Watches the output devices, once `watch` was called.

    Attributes:
        changed: The sound goes to another device, or to none.
    """

    changed = Signal()

    def __init__(self, session: Session, messages: Messages, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._messages = messages
        self._devices: QMediaDevices | None = None
        self._now = Outputs((), "")

    @property
    def name(self) -> str:
        """What the system calls the device in use; empty where that is not known."""
        return self._now.used

    @property
    def offset_ms(self) -> int:
        """How late its sound is."""
        return offset_of(self._session.settings, self.name)

    def watch(self) -> None:
        """Look for devices from now on; does nothing where QtMultimedia is not usable."""
        try:
            from PySide6.QtMultimedia import QMediaDevices
        except ImportError:  # libpulse is missing, for instance
            return
        self._devices = QMediaDevices(self)
        self._devices.audioOutputsChanged.connect(self._on_devices_changed)
        self._take(self._outputs())

    def _outputs(self) -> Outputs:
        from PySide6.QtMultimedia import QMediaDevices

        default = QMediaDevices.defaultAudioOutput()
        names = tuple(one.description() for one in QMediaDevices.audioOutputs())
        return Outputs(names, "" if default.isNull() else default.description())

    def _on_devices_changed(self) -> None:
        self._take(self._outputs())

    def _take(self, now: Outputs) -> None:
        before, self._now = self._now, now
        gone = bool(before.used) and before.used not in now.names
        if gone and self._session.player.is_playing:
            # Nobody wants the loudspeakers to go on where the headphones were pulled out.
            self._session.player.pause()
            self._messages.say(
                self.tr("{device} is gone, so playback is paused. Space goes on.").format(
                    device=before.used
                )
            )
        self._session.player.look_for_device()
        if now.used == before.used:
            return
        self.changed.emit()
        settings = self._session.settings
        if before.used and not gone and now.used and is_measured(settings, now.used):
            text = self.tr("The sound goes to {device} now; its delay of {ms} ms is used.")
            self._messages.say(text.format(device=now.used, ms=self.offset_ms))

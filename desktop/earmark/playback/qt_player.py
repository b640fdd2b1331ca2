"""The player on QtMultimedia, used where libvlc is missing."""

import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QUrl
from PySide6.QtMultimedia import QAudioBufferOutput, QAudioOutput, QMediaDevices, QMediaPlayer

from earmark.playback.cache import read_json
from earmark.playback.player import Onset, Player

NO_DEVICE = (
    "No sound device was found; Earmark plays in silence.",
    "Plug in headphones or a loudspeaker; playback goes over to it by itself.",
)
# Measured against position-coded sound, alike for all codings and rates.
_SEEK_DELAY_S = 0.01
_REPORTS_BEHIND_MS = 12.0


def is_available() -> bool:
    """Whether QtMultimedia has a back end that can play."""
    return QMediaPlayer().isAvailable()


class QtPlayer(Player):
    """Plays through QtMultimedia.

    Args:
        parent: The owner.
        listener: Receives what is heard as well, for measurements.
    """

    name = "qt"

    def __init__(
        self, parent: QObject | None = None, *, listener: QAudioBufferOutput | None = None
    ) -> None:
        super().__init__(parent)
        self._lead_ms = 0.0
        self._ready = False
        self._wanted_ms: int | None = None
        self._devices = QMediaDevices(self)
        self._output = QAudioOutput(self)
        self._mp = QMediaPlayer(self)
        self._mp.setAudioOutput(self._output)
        if listener is not None:
            self._mp.setAudioBufferOutput(listener)
        if hasattr(self._mp, "setPitchCompensation"):
            self._mp.setPitchCompensation(True)
        self._mp.positionChanged.connect(self._on_mp_position_changed)
        self._mp.mediaStatusChanged.connect(self._on_mp_media_status_changed)
        self._mp.errorOccurred.connect(self._on_mp_error_occurred)
        self._devices.audioOutputsChanged.connect(self._on_devices_audio_outputs_changed)
        self._on_devices_audio_outputs_changed()

    def _open(self, path: Path, start_ms: int) -> None:
        facts = read_json(path.with_suffix(".json"))
        self._lead_ms = float(facts.get("lead_ms", 0.0))
        self._ready = False
        self._wanted_ms = None
        self._mp.setSource(QUrl.fromLocalFile(str(path)))
        self._mp.setPlaybackRate(self._rate)
        if self._ready:
            self._mp.setPosition(round(start_ms + self._lead_ms))

    def _shut(self) -> None:
        self._wanted_ms = None
        self._ready = False
        self._mp.stop()
        self._mp.setSource(QUrl())

    def _start(self, ms: int) -> Onset:
        if not self._ready:
            self._wanted_ms = ms
            return Onset(_SEEK_DELAY_S)
        if self._mp.mediaStatus() is QMediaPlayer.MediaStatus.EndOfMedia:
            self._mp.stop()
        self._mp.setPosition(round(ms + self._lead_ms))
        self._mp.play()
        return Onset(_SEEK_DELAY_S)

    def _halt(self) -> None:
        self._wanted_ms = None
        self._mp.pause()

    def _apply_rate(self, rate: float) -> None:
        self._mp.setPlaybackRate(rate)

    def _apply_volume(self, percent: int) -> None:
        self._output.setVolume(percent / 100.0)

    def _release(self) -> None:
        self._mp.stop()
        self._mp.setAudioOutput(None)  # type: ignore[arg-type]  # Qt takes a null pointer
        self._mp.deleteLater()
        self._output.deleteLater()

    def _is_sounding(self) -> bool:
        if self._wanted_ms is not None:
            return True
        return self._mp.playbackState() is QMediaPlayer.PlaybackState.PlayingState

    def _on_mp_position_changed(self, ms: int) -> None:
        if self._ready:
            heard_ms = ms - self._lead_ms + _REPORTS_BEHIND_MS
            self._reported_position(self._generation, heard_ms, time.monotonic())

    def _on_mp_media_status_changed(self, status: QMediaPlayer.MediaStatus) -> None:
        kinds = QMediaPlayer.MediaStatus
        if status in (kinds.LoadedMedia, kinds.BufferedMedia) and not self._ready:
            self._ready = True
            wanted, self._wanted_ms = self._wanted_ms, None
            if wanted is not None and self.is_playing:
                self._clock.rebase(wanted, *self._start(wanted))
                self._arm_boundary()
        elif status is kinds.EndOfMedia:
            self._reported_end(self._generation)
        elif status is kinds.InvalidMedia:
            self._on_mp_error_occurred(None, "")

    def _on_mp_error_occurred(self, _error: Any, text: str) -> None:
        self._reported_failure(
            self._generation,
            f"The recording could not be played: {text or 'it is not understood'}.",
            "Open the episode again so that Earmark reads the original anew.",
        )

    def _on_devices_audio_outputs_changed(self) -> None:
        device = QMediaDevices.defaultAudioOutput()
        if device.isNull():
            self._set_notice(*NO_DEVICE)
        else:
            self._output.setDevice(device)
            self._set_notice("", "")

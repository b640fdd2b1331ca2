"""Hear what QtMultimedia plays, through its buffer output."""

import time
from collections.abc import Sequence

import numpy as np
from PySide6.QtMultimedia import QAudioBuffer, QAudioBufferOutput, QAudioFormat

from playback.coded_sound import WINDOW_S, position_of
from playback.ear import RATE

_SILENCE_S = 0.1


class QtEar:
    """Hears what QtMultimedia plays, through the `output` to give to a `QtPlayer`.

    A buffer arrives when it is due: where there is no device, nothing is later than that.
    """

    def __init__(self) -> None:
        wanted = QAudioFormat()
        wanted.setSampleRate(RATE)
        wanted.setChannelCount(1)
        wanted.setSampleFormat(QAudioFormat.SampleFormat.Float)
        self.output = QAudioBufferOutput(wanted)
        self.output.audioBufferReceived.connect(self._on_output_audio_buffer_received)
        self._buffers: list[tuple[float, np.ndarray]] = []

    def forget(self) -> None:
        """Drop what was heard so far."""
        self._buffers.clear()

    def positions(self, moments: Sequence[float]) -> list[float | None]:
        """Return the position in seconds heard at moments; None is silence."""
        starts = np.array([moment for moment, _ in self._buffers])
        return [self._position(starts, moment) for moment in moments]

    def _position(self, starts: np.ndarray, moment: float) -> float | None:
        at = int(np.searchsorted(starts, moment, side="right")) - 1
        if at < 0 or moment - starts[at] > _SILENCE_S:
            return None
        sound = np.concatenate([samples for _, samples in self._buffers[at : at + 4]])
        count = round(WINDOW_S * RATE)
        if len(sound) < count:
            return None
        found = position_of(sound[:count], RATE)
        if found is None:
            return None
        # The window begins with the buffer; what is asked for lies after its beginning.
        length_s = len(self._buffers[at][1]) / RATE
        since_s = min(length_s, (moment - float(starts[at])) * self._rate(at))
        return found - WINDOW_S / 2 + since_s

    def _rate(self, at: int) -> float:
        near = self._buffers[max(0, at - 20) : at + 20]
        taken_s = near[-1][0] - near[0][0]
        sound_s = sum(len(samples) for _, samples in near[:-1]) / RATE
        return min(3.2, max(0.4, sound_s / taken_s)) if taken_s > 0 else 1.0

    def _on_output_audio_buffer_received(self, buffer: QAudioBuffer) -> None:
        samples = np.frombuffer(bytes(buffer.constData()), np.float32).copy()
        self._buffers.append((time.monotonic(), samples))

"""Hear what libvlc plays: its samples with the moment each is due, through `amem`."""

import ctypes
import threading
import time
from collections.abc import Sequence
from typing import Any

import numpy as np

from playback.coded_sound import WINDOW_S, position_of

RATE = 44100
_TOUCH_S = 0.08


class Ear:
    """Takes the place of the sound device of a `VlcPlayer`.

    Pass `attach` as its `prepare`. Flushing and pausing are followed as a device would:
    what is flushed before it is due is never heard, what is paused is heard later.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._run = 0
        self._blocks: list[tuple[float, np.ndarray, int]] = []
        self._pending: list[tuple[float, np.ndarray, int]] = []
        self._paused_at: float | None = None
        self.deliveries: list[tuple[float, float, float]] = []
        self._callbacks: list[Any] = []

    def attach(self, media_player: Any) -> None:
        """Listen to a libvlc media player."""
        import vlc

        made = (
            vlc.CallbackDecorators.AudioPlayCb(self._on_play),
            vlc.CallbackDecorators.AudioPauseCb(self._on_pause),
            vlc.CallbackDecorators.AudioResumeCb(self._on_resume),
            vlc.CallbackDecorators.AudioFlushCb(self._on_flush),
        )
        self._callbacks.append(made)
        play, pause, resume, flush = made
        media_player.audio_set_format("S16N", RATE, 1)
        media_player.audio_set_callbacks(play, pause, resume, flush, None, None)

    def forget(self) -> None:
        """Drop what was heard so far."""
        now = time.monotonic()
        with self._lock:
            self._blocks = [block for block in self._blocks if self._end(block) > now - 0.1]

    def positions(self, moments: Sequence[float]) -> list[float | None]:
        """Return the position in seconds heard at moments; None is silence."""
        with self._lock:
            blocks = sorted(self._blocks, key=lambda block: block[0])
        starts = np.array([start for start, _, _ in blocks])
        return [self._position(blocks, starts, moment) for moment in moments]

    def _position(self, blocks: list[Any], starts: np.ndarray, moment: float) -> float | None:
        """Return what is heard, taking blocks that nearly touch as played without a gap."""
        count = round(WINDOW_S * RATE)
        begin = moment - WINDOW_S / 2
        at = int(np.searchsorted(starts, begin, side="right")) - 1
        if at < 0:
            return None
        offset = round((begin - blocks[at][0]) * RATE)
        if offset > len(blocks[at][1]) + _TOUCH_S * RATE:
            return None
        run = [samples for _, samples, run in blocks[at : at + 8] if run == blocks[at][2]]
        window = np.concatenate(run)[offset : offset + count]
        return position_of(window, RATE) if len(window) == count else None

    @staticmethod
    def _end(block: tuple[float, np.ndarray, int]) -> float:
        return block[0] + len(block[1]) / RATE

    def _on_play(self, _data: Any, samples: Any, count: int, pts: int) -> None:
        raw = ctypes.string_at(samples, count * 2)
        block = np.frombuffer(raw, np.int16).astype(np.float32) / 32768.0
        start, now = pts / 1e6, time.monotonic()
        self.deliveries.append((now, start, len(block) / RATE))
        if start < now:
            # It came too late to be heard in time; what is late is lost.
            block = block[round((now - start) * RATE) :]
            start = now
        if len(block):
            with self._lock:
                self._blocks.append((start, block, self._run))

    def _on_flush(self, _data: Any, _pts: int) -> None:
        with self._lock:
            self._run += 1
            self._pending = []
            self._cut(time.monotonic())

    def _on_pause(self, _data: Any, _pts: int) -> None:
        with self._lock:
            self._paused_at = since = time.monotonic()
            self._pending = [
                (max(start, since), samples[max(0, round((since - start) * RATE)) :], run)
                for start, samples, run in self._blocks
                if start + len(samples) / RATE > since
            ]
            self._cut(since)

    def _on_resume(self, _data: Any, _pts: int) -> None:
        with self._lock:
            if self._paused_at is not None:
                late = time.monotonic() - self._paused_at
                self._paused_at = None
                self._blocks += [(start + late, block, run) for start, block, run in self._pending]
                self._pending = []

    def _cut(self, moment: float) -> None:
        self._blocks = [
            (start, samples[: max(0, round((moment - start) * RATE))], run)
            for start, samples, run in self._blocks
            if start < moment
        ]

"""Hear what libvlc plays: its samples with the moment each is due, through `amem`."""

import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from playback import far_ear
from playback.coded_sound import WINDOW_S, position_of
from playback.far_ear import HEAD, RATE

_TOUCH_S = 0.08


class Ear:
    """Takes the place of the sound device of a `VlcPlayer`; close it at the end.

    Pass `prepare` as its `prepare`. Flushing and pausing are followed as a device would:
    what is flushed before it is due is never heard, what is paused is heard later, and what a
    process that is gone had not played yet is not heard either.
    """

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="ear")
        self._path = Path(self._folder.name) / "heard"
        self._path.touch()
        self._file = self._path.open("rb")
        self._run = 0
        self._blocks: list[tuple[float, np.ndarray, int]] = []
        self._pending: list[tuple[float, np.ndarray, int]] = []
        self._paused_at: float | None = None

    @property
    def prepare(self) -> tuple[str, str]:
        """What makes an engine play into this ear."""
        return "playback.far_ear", str(self._path)

    def close(self) -> None:
        """Take the file away."""
        self._file.close()
        self._folder.cleanup()

    def forget(self) -> None:
        """Drop what was heard so far."""
        self._read()
        now = time.monotonic()
        self._blocks = [block for block in self._blocks if self._end(block) > now - 0.1]

    def cut(self, moment: float) -> None:
        """Tell that the process that played was gone from a moment on."""
        self._read()
        self._run += 1
        self._pending = []
        self._cut(moment)

    def positions(self, moments: Sequence[float]) -> list[float | None]:
        """Return the position in seconds heard at moments; None is silence."""
        self._read()
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

    def _read(self) -> None:
        """Take in what was written since; a record that is half there is left for later."""
        while True:
            begin = self._file.tell()
            head = self._file.read(HEAD.size)
            kind, now, due, size = HEAD.unpack(head) if len(head) == HEAD.size else (b"", 0, 0, 0)
            raw = self._file.read(size)
            if not kind or len(raw) < size:
                self._file.seek(begin)
                return
            self._take(kind, now, due, raw)

    def _take(self, kind: bytes, now: float, due: float, raw: bytes) -> None:
        if kind == far_ear.PLAYED:
            self._play(now, due, raw)
        elif kind == far_ear.PAUSED:
            self._pause(now)
        elif kind == far_ear.RESUMED:
            self._resume(now)
        else:
            self._run += 1
            self._pending = []
            self._cut(now)

    def _play(self, now: float, due: float, raw: bytes) -> None:
        block = np.frombuffer(raw, np.int16).astype(np.float32) / 32768.0
        if due < now:
            # It came too late to be heard in time; what is late is lost.
            block = block[round((now - due) * RATE) :]
            due = now
        if len(block):
            self._blocks.append((due, block, self._run))

    def _pause(self, since: float) -> None:
        self._paused_at = since
        self._pending = [
            (max(start, since), samples[max(0, round((since - start) * RATE)) :], run)
            for start, samples, run in self._blocks
            if start + len(samples) / RATE > since
        ]
        self._cut(since)

    def _resume(self, now: float) -> None:
        if self._paused_at is not None:
            late = now - self._paused_at
            self._paused_at = None
            self._blocks += [(start + late, block, run) for start, block, run in self._pending]
            self._pending = []

    def _cut(self, moment: float) -> None:
        self._blocks = [
            (start, samples[: max(0, round((moment - start) * RATE))], run)
            for start, samples, run in self._blocks
            if start < moment
        ]

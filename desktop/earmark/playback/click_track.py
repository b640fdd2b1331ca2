"""A recording of one click a second, to find out how late a sound device is."""

import math
import os
import struct
import wave
from pathlib import Path

PERIOD_MS = 1000
LENGTH_MS = 60_000
_RATE = 44_100
_CLICK_S = 0.012
_PITCH_HZ = 1_600
_LOUD = 22_000


def write_click_track(path: Path) -> Path:
    """Write the recording, unless it is there; each click begins on the whole second.

    The first second is silent, as some decoders swallow the beginning.

    Raises:
        OSError: If it could not be written.
    """
    if path.is_file():
        return path
    path.parent.mkdir(parents=True, exist_ok=True)
    second = _RATE * PERIOD_MS // 1000
    click = _click()
    beat = click + bytes(2 * second - len(click))
    part = path.with_suffix(f".part{os.getpid()}")
    with wave.open(str(part), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(_RATE)
        file.writeframes(bytes(2 * second))
        for _ in range(LENGTH_MS // PERIOD_MS - 1):
            file.writeframes(beat)
    part.replace(path)
    return path


def _click() -> bytes:
    """A tone that is loud from its first sample and dies away, 16 bit."""
    count = int(_RATE * _CLICK_S)
    samples = (
        round(_LOUD * (1 - i / count) * math.cos(2 * math.pi * _PITCH_HZ * i / _RATE))
        for i in range(count)
    )
    return struct.pack(f"<{count}h", *samples)

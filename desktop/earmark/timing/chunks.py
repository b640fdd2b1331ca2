"""Cut a recording into pieces of about twelve seconds, at quiet points.

Each cut depends only on the sound around it, so a part of the recording is cut in the same
places whether or not the rest has been decoded.
"""

from pathlib import Path

import numpy as np

from earmark.timing.audio import RATE, read_sound
from earmark.timing.speech_length import Floats

CHUNK_MS = 12_000
_SLACK_MS = 2_500
_FRAME_MS = 10
_SMOOTH = 12  # frames
_QUIET = 1e-4 * 32768**2 / 100  # mean square of what counts as silence


def loudness(sound: bytes) -> Floats:
    """Mean square of each 10 ms of sound."""
    samples = np.frombuffer(sound, dtype=np.int16).astype(np.float64)
    step = RATE * _FRAME_MS // 1000
    whole = len(samples) // step * step
    power: Floats = (samples[:whole] ** 2).reshape(-1, step).mean(axis=1)
    return power


def cut_at(raw: Path, number: int, length_ms: int) -> int:
    """Time in milliseconds of cut `number`: the quietest point near its even place."""
    middle = number * CHUNK_MS
    if number <= 0:
        return 0
    if middle >= length_ms - _SLACK_MS:
        return length_ms
    start = middle - _SLACK_MS
    power = loudness(read_sound(raw, start, middle + _SLACK_MS))
    if len(power) <= _SMOOTH:
        return middle
    smooth = np.convolve(power, np.ones(_SMOOTH) / _SMOOTH, mode="valid")
    return start + (int(smooth.argmin()) + _SMOOTH // 2) * _FRAME_MS


def chunk_count(length_ms: int) -> int:
    """How many chunks a recording has."""
    return max(1, -(-(length_ms - _SLACK_MS) // CHUNK_MS)) if length_ms > 0 else 0


def chunk_bounds(raw: Path, number: int, length_ms: int) -> tuple[int, int]:
    """Start and end of a chunk in milliseconds."""
    return cut_at(raw, number, length_ms), cut_at(raw, number + 1, length_ms)


def sound_share(raw: Path, from_ms: int, to_ms: int) -> float:
    """What share of a stretch is not silence, 0 to 1; looks at a minute of it at most."""
    power = loudness(read_sound(raw, from_ms, min(to_ms, from_ms + 60_000)))
    return float((power > _QUIET).mean()) if len(power) else 0.0

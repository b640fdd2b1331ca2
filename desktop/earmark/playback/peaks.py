"""Waveform peaks: the loudest and lowest sample of each hundredth of a second.

An array of shape (n, 2), int16, columns minimum and maximum. Kept as `.npy`, so that the
peaks of ten hours are mapped into memory rather than read.
"""

import weakref
from pathlib import Path

import numpy as np
import numpy.typing as npt

PEAKS_PER_S = 100
_MS_PER_PEAK = 1000 // PEAKS_PER_S
_FACTORS = (16, 256, 4096)

Peaks = npt.NDArray[np.int16]

_coarse: dict[int, list[tuple[int, Peaks]]] = {}


class PeakCounter:
    """Takes mono samples as they are decoded and keeps one pair per hundredth of a second."""

    def __init__(self, sample_rate: int) -> None:
        self._rate = sample_rate
        self._taken = 0
        self._rest: npt.NDArray[np.int16] = np.empty(0, np.int16)
        self._parts: list[Peaks] = []

    def add(self, samples: npt.NDArray[np.int16]) -> None:
        """Take the next samples, shape (n,)."""
        samples = np.concatenate((self._rest, samples))
        first = self._bin(self._taken)
        last = self._bin(self._taken + len(samples))
        self._rest = samples
        if last == first:
            return
        edges = self._edge(np.arange(first, last + 1)) - self._taken
        self._reduce(samples[: int(edges[-1])], edges[:-1])
        self._rest = samples[int(edges[-1]) :]
        self._taken += int(edges[-1])

    def finish(self) -> Peaks:
        """Return all peaks, shape (n, 2)."""
        if len(self._rest):
            self._reduce(self._rest, np.zeros(1, np.int64))
            self._rest = self._rest[:0]
        return np.concatenate(self._parts) if self._parts else np.empty((0, 2), np.int16)

    def _reduce(self, samples: npt.NDArray[np.int16], edges: npt.NDArray[np.int64]) -> None:
        low = np.minimum.reduceat(samples, edges)
        high = np.maximum.reduceat(samples, edges)
        self._parts.append(np.stack((low, high), axis=1))

    def _bin(self, sample: int) -> int:
        """Return the bin that a sample, counted from the beginning, falls into."""
        return sample * PEAKS_PER_S // self._rate

    def _edge(self, bins: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
        """Return the first sample of bins; ceiling division, the inverse of `_bin`."""
        return -(-bins * self._rate // PEAKS_PER_S)


def load_peaks(path: Path) -> Peaks:
    """Map the peaks of a prepared recording into memory, shape (n, 2), int16."""
    peaks: Peaks = np.load(path, mmap_mode="r")
    return peaks


def peaks_for(
    peaks: Peaks, start_ms: int, end_ms: int, columns: int
) -> tuple[npt.NDArray[np.int16], npt.NDArray[np.int16]]:
    """Return lowest and highest sample for each of a number of equal slices of time.

    Args:
        peaks: From `load_peaks`.
        start_ms: Beginning of the first slice; may lie outside the recording.
        end_ms: End of the last slice.
        columns: How many slices, at least 1; usually the pixels across.

    Returns:
        Two arrays of shape (columns,); slices outside the recording are 0.
    """
    low = np.zeros(columns, np.int16)
    high = np.zeros(columns, np.int16)
    if not len(peaks) or end_ms <= start_ms:
        return low, high
    step_ms = (end_ms - start_ms) / columns
    factor, level = _level(peaks, step_ms / _MS_PER_PEAK)
    at = (start_ms + np.arange(columns + 1) * step_ms) / (_MS_PER_PEAK * factor)
    first = np.floor(at[:-1]).astype(np.int64)
    last = np.maximum(np.ceil(at[1:]).astype(np.int64), first + 1)
    inside = (last > 0) & (first < len(level))
    if not inside.any():
        return low, high
    first = np.clip(first[inside], 0, len(level) - 1)
    last = np.clip(last[inside], 1, len(level))
    begin, stop = int(first[0]), int(last[-1])
    window = np.asarray(level[begin:stop])
    edges = first - begin
    # The last peak of a slice is also the first of the next; `reduceat` gives it to that only.
    ends = window[last - begin - 1]
    low[inside] = np.minimum(np.minimum.reduceat(window[:, 0], edges), ends[:, 0])
    high[inside] = np.maximum(np.maximum.reduceat(window[:, 1], edges), ends[:, 1])
    return low, high


def _level(peaks: Peaks, peaks_per_column: float) -> tuple[int, Peaks]:
    """Return the coarsest version of the peaks that still has two values per column."""
    best: tuple[int, Peaks] = (1, peaks)
    if peaks_per_column < 2 * _FACTORS[0]:
        return best
    for factor, level in _levels(peaks):
        if factor * 2 <= peaks_per_column:
            best = (factor, level)
    return best


def _levels(peaks: Peaks) -> list[tuple[int, Peaks]]:
    key = id(peaks)
    if key not in _coarse:
        levels: list[tuple[int, Peaks]] = []
        finer, done = peaks, 1
        for factor in _FACTORS:
            finer = _coarser(finer, factor // done)
            done = factor
            levels.append((factor, finer))
        _coarse[key] = levels
        weakref.finalize(peaks, _coarse.pop, key, None)
    return _coarse[key]


def _coarser(peaks: Peaks, factor: int) -> Peaks:
    edges = np.arange(0, len(peaks), factor)
    whole = np.asarray(peaks)
    return np.stack(
        (np.minimum.reduceat(whole[:, 0], edges), np.maximum.reduceat(whole[:, 1], edges)), axis=1
    )

"""How loud a stretch of a recording is, for columns of any width, from its cached peaks.

The mean of the peaks shows speech, pauses and music at every zoom; the highest peak of a
minute is nearly the same everywhere.
"""

from typing import Any

import numpy as np
import numpy.typing as npt

from earmark.playback.peaks import PEAKS_PER_S, Peaks

_FACTOR = 16
_PIECE = 4096
_MS_PER_PEAK = 1000 / PEAKS_PER_S
_LOUD = 98  # percentile of a sixth of a second that fills the waveform

Levels = npt.NDArray[np.float64]


class Loudness:
    """Mean loudness of any stretch, in a time that depends on the number of columns only."""

    def __init__(self, peaks: Peaks) -> None:
        self._peaks = peaks
        means = _means(peaks)
        self._sums: Levels = np.concatenate((np.zeros(1), np.cumsum(means, dtype=np.float64)))
        loud = float(np.percentile(means, _LOUD)) if len(means) else 0.0
        self._full = max(loud, 1.0)

    def columns(self, start_ms: float, step_ms: float, count: int) -> Levels:
        """Loudness, 0–1, of `count` columns of `step_ms`; 0 outside of the recording."""
        edges = (start_ms + np.arange(count + 1) * step_ms) / _MS_PER_PEAK
        if step_ms >= 2 * _FACTOR * _MS_PER_PEAK:
            mean = self._coarse(edges / _FACTOR)
        else:
            mean = self._fine(edges)
        level: Levels = np.minimum(mean / self._full, 1.0)
        return level

    def _coarse(self, edges: npt.NDArray[np.floating[Any]]) -> Levels:
        at = np.clip(np.floor(edges).astype(np.int64), 0, len(self._sums) - 1)
        sums: Levels = np.diff(self._sums[at])
        means: Levels = sums / np.maximum(np.diff(at), 1)
        return means

    def _fine(self, edges: npt.NDArray[np.floating[Any]]) -> Levels:
        first = np.floor(edges[:-1]).astype(np.int64)
        stop = np.maximum(np.floor(edges[1:]).astype(np.int64), first + 1)
        inside = (first >= 0) & (first < len(self._peaks))
        mean = np.zeros(len(first))
        if inside.any():
            first, stop = first[inside], np.minimum(stop[inside], len(self._peaks))
            begin = int(first[0])
            loud = _amplitude(self._peaks[begin : int(stop[-1])])
            sums = np.concatenate((np.zeros(1), np.cumsum(loud, dtype=np.float64)))
            mean[inside] = (sums[stop - begin] - sums[first - begin]) / (stop - first)
        return mean


def _means(peaks: Peaks) -> npt.NDArray[np.float32]:
    """The mean loudness of each `_FACTOR` peaks, worked out in pieces that take little memory."""
    means = np.empty(len(peaks) // _FACTOR, np.float32)
    for first in range(0, len(means), _PIECE):
        part = means[first : first + _PIECE]
        loud = _amplitude(peaks[first * _FACTOR : (first + len(part)) * _FACTOR])
        loud.reshape(-1, _FACTOR).mean(axis=1, out=part)
    return means


def _amplitude(peaks: Peaks) -> npt.NDArray[np.float32]:
    """Distance of the farther of both peaks from silence."""
    low = peaks[:, 0].astype(np.float32)
    high = peaks[:, 1].astype(np.float32)
    return np.maximum(-low, high)

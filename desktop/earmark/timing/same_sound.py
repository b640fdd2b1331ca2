"""Find the stretches that two cuts of a recording have in common, by their loudness alone.

Loudness over time is like a fingerprint: windows of one cut are looked for in the other by
cross-correlation, runs of windows at one offset make a stretch, and its ends are put where going
on would fit worse than stopping. It needs no words, so it works in any language, and an hour
takes about a second.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt

_PER_S = 100  # peaks a second
_MS = 1000 // _PER_S
_COARSE = 5  # peaks in a frame of the search
_WINDOW = 8 * _PER_S // _COARSE
_STEP = _WINDOW // 4
_ALIKE = 0.85  # correlation of windows with the same sound; of others it stays below 0.7
_MARGIN = 10  # peaks to both sides in which an offset is made exact
_EXACT = 60 * _PER_S
_LOUD = 0.05  # windows with less life in them tell nothing
_LEAST = 4 * _PER_S
_SLACK = _WINDOW * _COARSE // 2  # a window may hang over the end of what is common
_SMOOTH = 10

Numbers = npt.NDArray[np.float64]
Told = Callable[[float], None]


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of both cuts: `[start_ms, end_ms)` of the old one, `offset_ms` later in the new."""

    start_ms: int
    end_ms: int
    offset_ms: int

    @property
    def new_start_ms(self) -> int:
        """Where it begins in the new cut."""
        return self.start_ms + self.offset_ms

    @property
    def new_end_ms(self) -> int:
        """Where it ends in the new cut."""
        return self.end_ms + self.offset_ms


def common_stretches(
    old: npt.NDArray[np.int16], new: npt.NDArray[np.int16], told: Told | None = None
) -> list[Stretch]:
    """The stretches that both cuts have, in order.

    Args:
        old: Peaks, shape (n, 2): lowest and highest sample of each hundredth of a second.
        new: The same of the other cut.
        told: Called with the share done; may raise to stop.
    """
    loud_old, loud_new = _loudness(old), _loudness(new)
    windows = _matches(_coarse(loud_old), _coarse(loud_new), told)
    runs = _in_order(_runs(windows))
    exact = (_exactly(run, loud_old, loud_new) for run in runs)
    placed = [one for one in exact if one is not None]
    if not placed:
        return []
    return _with_ends(placed, loud_old, loud_new)


@dataclass(frozen=True, slots=True)
class _Run:
    """Peaks `[start, stop)` of the old cut that are sure, at an offset in peaks."""

    start: int
    stop: int
    offset: int


def _loudness(peaks: npt.NDArray[np.int16]) -> Numbers:
    """How loud each hundredth of a second is, as the ear counts, and nearly free of volume."""
    span = peaks[:, 1].astype(np.float64) - peaks[:, 0]
    level: Numbers = np.log1p(np.maximum(span, 0.0) / 64.0)
    return level


def _coarse(loud: Numbers) -> Numbers:
    count = len(loud) // _COARSE
    frames: Numbers = loud[: count * _COARSE].reshape(count, _COARSE).mean(axis=1)
    return frames


def _matches(old: Numbers, new: Numbers, told: Told | None) -> list[tuple[int, int]]:
    """(frame of the old cut, offset) of the windows that were found."""
    if len(new) < _WINDOW:
        return []
    search = _Search(new)
    found: list[tuple[int, int]] = []
    offset: int | None = None
    missed = 0
    for at in range(0, len(old) - _WINDOW + 1, _STEP):
        window = old[at : at + _WINDOW]
        if told is not None:
            told(at / len(old))
        if window.std() < _LOUD:
            continue
        if offset is not None and search.fits(window, at + offset):
            found.append((at, offset))
            missed = 0
            continue
        missed += 1
        if missed > 8 and missed % 3:  # a long stretch of other sound: look less often
            continue
        place = search.find(window)
        if place is not None:
            offset = place - at
            found.append((at, offset))
            missed = 0
    return found


class _Search:
    """Looks for windows in a recording."""

    def __init__(self, frames: Numbers) -> None:
        self._frames = frames
        self._size = 1 << (len(frames) + _WINDOW - 1).bit_length()
        self._spectrum = np.fft.rfft(frames, self._size)
        sums = np.concatenate(([0.0], np.cumsum(frames)))
        squares = np.concatenate(([0.0], np.cumsum(frames * frames)))
        mean = (sums[_WINDOW:] - sums[:-_WINDOW]) / _WINDOW
        power = (squares[_WINDOW:] - squares[:-_WINDOW]) / _WINDOW - mean * mean
        self._spread = np.sqrt(np.maximum(power, 1e-9))

    def fits(self, window: Numbers, at: int) -> bool:
        """Whether the window is heard at a place, give or take a frame."""
        return any(
            0 <= place <= len(self._frames) - _WINDOW
            and _alike(window, self._frames[place : place + _WINDOW]) > _ALIKE
            for place in (at, at - 1, at + 1)
        )

    def find(self, window: Numbers) -> int | None:
        """Where the window is heard, None for nowhere."""
        centred = window - window.mean()
        products = np.fft.irfft(self._spectrum * np.conj(np.fft.rfft(centred, self._size)))
        count = len(self._spread)
        scores = products[:count] / (self._spread * window.std() * _WINDOW)
        scores[self._spread < _LOUD] = 0.0
        best = int(np.argmax(scores))
        return best if scores[best] > _ALIKE else None


def _alike(one: Numbers, other: Numbers) -> float:
    spread = one.std() * other.std()
    if spread < 1e-9:
        return 0.0
    return float(((one - one.mean()) * (other - other.mean())).mean() / spread)


def _runs(windows: Sequence[tuple[int, int]]) -> list[_Run]:
    """Windows one after the other at about one offset, put together; single ones are chance."""
    groups: list[list[tuple[int, int]]] = []
    for window in windows:
        if groups and abs(groups[-1][-1][1] - window[1]) <= 1:
            groups[-1].append(window)
        else:
            groups.append([window])
    runs = []
    for group in groups:
        if len(group) > 1:
            offset = round(float(np.median([one[1] for one in group])))
            start, stop = group[0][0], group[-1][0] + _WINDOW
            runs.append(_Run(start * _COARSE, stop * _COARSE, offset * _COARSE))
    return runs


def _in_order(runs: Sequence[_Run]) -> list[_Run]:
    """The runs, of those that go forward in both cuts, which together are the longest.

    An advertisement that moved from the beginning to the end, or a jingle that was taken for
    another one, drops out.
    """
    best: list[tuple[int, int]] = []  # (length of the best chain up to here, run before)
    for at, run in enumerate(runs):
        before = [
            (best[other][0], other)
            for other, earlier in enumerate(runs[:at])
            if earlier.stop + earlier.offset <= run.start + run.offset + _SLACK
        ]
        length, last = max(before, default=(0, -1))
        best.append((length + run.stop - run.start, last))
    chain: list[_Run] = []
    at = max(range(len(best)), key=lambda one: best[one][0], default=-1)
    while at >= 0:
        chain.append(runs[at])
        at = best[at][1]
    return chain[::-1]


def _exactly(run: _Run, old: Numbers, new: Numbers) -> _Run | None:
    """The run with its offset to the hundredth of a second."""
    middle = (run.start + run.stop) // 2
    first = max(run.start, middle - _EXACT // 2, _MARGIN - run.offset)
    last = min(run.stop, middle + _EXACT // 2, len(old), len(new) - run.offset - _MARGIN)
    if last - first < _WINDOW:
        return None
    part = old[first:last]
    shifts = range(-_MARGIN, _MARGIN + 1)
    scores = [
        _alike(part, new[first + run.offset + shift : last + run.offset + shift])
        for shift in shifts
    ]
    best = int(np.argmax(scores))
    return _Run(run.start, run.stop, run.offset + shifts[best]) if scores[best] > _ALIKE else None


def _with_ends(runs: Sequence[_Run], old: Numbers, new: Numbers) -> list[Stretch]:
    """Put the ends of runs where stopping fits better than going on."""
    price = _price(runs, old, new)
    starts, stops = [_first(runs[0], old, new, price)], []
    for before, after in pairwise(runs):
        stop, start = _between(before, after, old, new, price)
        stops.append(stop)
        starts.append(start)
    stops.append(_last(runs[-1], old, new, price))
    return [
        Stretch(start * _MS, stop * _MS, run.offset * _MS)
        for start, stop, run in zip(starts, stops, runs, strict=True)
        if stop - start >= _LEAST
    ]


def _misfit(old: Numbers, new: Numbers, first: int, last: int, offset: int) -> Numbers:
    """How badly each peak of `[first, last)` fits at an offset; outside of the new cut fully."""
    at = np.arange(first, last) + offset
    inside = (at >= 0) & (at < len(new))
    misfit = np.full(last - first, 10.0)
    misfit[inside] = np.abs(old[first:last][inside] - new[at[inside]])
    kernel = np.ones(_SMOOTH) / _SMOOTH
    smooth: Numbers = np.convolve(misfit, kernel, mode="same")
    return smooth


def _price(runs: Sequence[_Run], old: Numbers, new: Numbers) -> float:
    """What leaving a peak out costs: between the misfit of the same sound and of other sound."""
    run = max(runs, key=lambda one: one.stop - one.start)
    same = float(np.median(_misfit(old, new, run.start, run.stop, run.offset)))
    stop = min(run.stop, run.start + len(old) // 2, len(old))
    part = old[run.start : stop]
    other = float(np.mean(np.abs(part - np.roll(part, len(part) // 2))))
    return same + 0.4 * max(0.05, other - same)


def _first(run: _Run, old: Numbers, new: Numbers, price: float) -> int:
    misfit = _misfit(old, new, 0, run.start + _WINDOW, run.offset) - price
    rest = np.cumsum(misfit[::-1])[::-1]
    return int(np.argmin(rest))


def _last(run: _Run, old: Numbers, new: Numbers, price: float) -> int:
    first = run.stop - _WINDOW
    misfit = _misfit(old, new, first, len(old), run.offset) - price
    return first + int(np.argmin(np.cumsum(misfit))) + 1


def _between(
    before: _Run, after: _Run, old: Numbers, new: Numbers, price: float
) -> tuple[int, int]:
    """Where one run ends and the next begins, so that all between fits as well as it can."""
    first = max(before.start, before.stop - _WINDOW * _COARSE)
    last = min(after.stop, after.start + _WINDOW * _COARSE)
    ending: Any = np.cumsum(_misfit(old, new, first, last, before.offset) - price)
    ending = np.concatenate(([0.0], ending))
    misfit = _misfit(old, new, first, last, after.offset) - price
    begun = np.concatenate((np.cumsum(misfit[::-1])[::-1], [0.0]))
    # The best beginning at or after each place, as the new cut may not go back either.
    skip = max(0, before.offset - after.offset)
    best = np.minimum.accumulate(begun[::-1])[::-1]
    count = len(ending) - skip
    if count <= 0:
        return before.stop, max(before.stop, after.start)
    stop = int(np.argmin(ending[:count] + best[skip:]))
    later = stop + skip
    start = later + int(np.argmin(begun[later:]))
    return first + stop, first + start

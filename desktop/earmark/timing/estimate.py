"""Give every line and word a time at once, from the text alone, and say how sure that is.

Time over text is taken as a straight line with a random walk on it (people speak faster and
slower, pause, laugh, play music). Length, chapters and pins are observations of that walk with
their own noise; Gaussian regression then yields both the times and their uncertainty.
"""

from collections.abc import Sequence

import numpy as np

from earmark.domain.transcript import TimingSource, Word
from earmark.timing.chapters import find_chapters
from earmark.timing.speech_length import Floats, TextLength, measure
from earmark.timing.timed import TimedLine

_WALK = 1.5  # seconds of wandering per square root of a second: speakers, pauses, inserts
_RATE = 0.2  # spread of people's speed of speech
_EDGE_S = 12.0  # music before the first and after the last word
_CHAPTER_S = 12.0  # between a chapter mark and the words of its title
_GATE = 2.5
_WITHIN_80 = 1.2816  # 80 % of a normal distribution
_LEAST_UNCERTAINTY_S = 0.3


def estimate(
    lines: Sequence[str],
    duration_ms: int | None,
    chapters: Sequence[tuple[int, str]] = (),
    pins: Sequence[tuple[int, int]] = (),
    stated_ms: int | None = None,
) -> list[TimedLine]:
    """Estimate the time of every line and word of a text.

    Args:
        lines: The text, one string a line.
        duration_ms: Length of the recording; None if it is not known.
        chapters: (start_ms, title) of chapters that somebody has set.
        pins: (index of a line, its start_ms) set by hand; kept as they are.
        stated_ms: Length of the recording that the chapters were made for, if somebody stated
            it. Where it differs from `duration_ms` this is another cut, and the chapters
            count less, by that difference.

    Returns:
        One line for each line, in rising order, inside the recording.
    """
    if not lines:
        return []
    text = measure(lines)
    fixed = rising_pins(pins, len(lines), duration_ms)
    places, times, noise = _observations(text, duration_ms, fixed)
    strange_s = _difference_s(duration_ms, stated_ms)
    for row, start_ms in find_chapters(lines, chapters):
        place, time_s = float(text.line_starts[row]), start_ms / 1000
        if duration_ms is not None and start_ms >= duration_ms:
            continue
        spread = float(np.hypot(_CHAPTER_S, strange_s))
        mean, deviation = _regress(places, times, noise, np.array([place]))
        if abs(mean[0] - time_s) <= _GATE * float(np.hypot(deviation[0], spread)):
            places, times, noise = (*places, place), (*times, time_s), (*noise, spread)
    every = np.concatenate((text.line_starts, text.starts, text.ends))
    mean, deviation = _regress(places, times, noise, every)
    return _as_lines(text, mean, deviation, fixed, duration_ms)


def rising_pins(
    pins: Sequence[tuple[int, int]], line_count: int, duration_ms: int | None
) -> list[tuple[int, int]]:
    """The pins that can be kept together: known lines, inside the recording, rising."""
    kept: list[tuple[int, int]] = []
    for row, start_ms in sorted(dict(pins).items()):
        outside = start_ms < 0 or (duration_ms is not None and start_ms > duration_ms)
        if 0 <= row < line_count and not outside and (not kept or start_ms >= kept[-1][1]):
            kept.append((row, start_ms))
    return kept


def _difference_s(duration_ms: int | None, stated_ms: int | None) -> float:
    if duration_ms is None or stated_ms is None:
        return 0.0
    return abs(duration_ms - stated_ms) / 1000


def _observations(
    text: TextLength, duration_ms: int | None, pins: list[tuple[int, int]]
) -> tuple[tuple[float, ...], tuple[float, ...], tuple[float, ...]]:
    observed = [(float(text.line_starts[row]), start_ms / 1000, 0.01) for row, start_ms in pins]
    edge = _EDGE_S if duration_ms is None else min(_EDGE_S, 0.05 + duration_ms / 1000 / 20)
    observed.append((0.0, 0.0, edge))
    if duration_ms is not None:
        observed.append((text.total, duration_ms / 1000, edge))
    places, times, noise = zip(*observed, strict=True)
    return places, times, noise


def _kernel(one: Floats, other: Floats) -> Floats:
    walk = np.minimum(one[:, None], other[None, :])
    return (_WALK**2 * walk + _RATE**2 * one[:, None] * other[None, :]) + 1e-6


def _regress(
    places: tuple[float, ...], times: tuple[float, ...], noise: tuple[float, ...], at: Floats
) -> tuple[Floats, Floats]:
    """Mean and standard deviation of the time, in seconds, at places in the text."""
    seen, values = np.asarray(places), np.asarray(times)
    covariance = _kernel(seen, seen) + np.diag(np.asarray(noise) ** 2)
    cross = _kernel(at, seen)
    weights = np.linalg.solve(covariance, cross.T).T
    mean = at + weights @ (values - seen)
    variance = _WALK**2 * at + _RATE**2 * at * at - np.einsum("ij,ij->i", weights, cross)
    return mean, np.sqrt(np.maximum(variance, 0.0))


def _as_lines(
    text: TextLength,
    mean: Floats,
    deviation: Floats,
    pins: list[tuple[int, int]],
    duration_ms: int | None,
) -> list[TimedLine]:
    """Round to milliseconds, keep inside the recording and the pins, and build the lines."""
    count, words = len(text.line_starts), len(text.starts)
    low, high = np.zeros(count), np.full(count, np.inf if duration_ms is None else duration_ms)
    for row, start_ms in pins:
        low[row:] = start_ms
        high[: row + 1] = np.minimum(high[: row + 1], start_ms)
    ceiling = np.append(high[1:], np.inf if duration_ms is None else duration_ms)
    line_ms = np.clip(mean[:count] * 1000, low, high)
    line_ms = np.maximum.accumulate(line_ms)
    owner = np.repeat(np.arange(count), np.diff(np.asarray(text.first)))
    next_ms = np.minimum(np.append(line_ms[1:], np.inf), ceiling)
    starts = np.clip(mean[count : count + words] * 1000, line_ms[owner], next_ms[owner])
    ends = np.clip(mean[count + words :] * 1000, starts, next_ms[owner])
    spread = np.maximum(deviation * _WITHIN_80, _LEAST_UNCERTAINTY_S) * 1000
    start_ms, end_ms = np.rint(starts).astype(int).tolist(), np.rint(ends).astype(int).tolist()
    unsure, rows_ms = np.rint(spread).astype(int).tolist(), np.rint(line_ms).astype(int).tolist()
    pinned = {row for row, _start_ms in pins}
    result, source = [], TimingSource.ESTIMATED
    for row in range(count):
        first, last = text.first[row], text.first[row + 1]
        of_line = tuple(
            Word(*text.ranges[i], start_ms[i], end_ms[i], source, None, unsure[count + i])
            for i in range(first, last)
        )
        end = end_ms[last - 1] if last > first else rows_ms[row]
        by_hand = row in pinned
        result.append(
            TimedLine(
                rows_ms[row],
                end,
                TimingSource.MANUAL if by_hand else source,
                None,
                0 if by_hand else unsure[row],
                of_line,
            )
        )
    return result

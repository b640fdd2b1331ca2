"""Intervals of time as arrays: joined, measured and laid over a grid of units."""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

Spans = NDArray[np.int64]  # rows of (start_ms, end_ms), half open
Floats = NDArray[np.float64]


def spans_of(pairs: Iterable[tuple[int, int]]) -> Spans:
    """Rows of (start_ms, end_ms) by start, without empty ones."""
    made = np.array(sorted(pair for pair in pairs if pair[1] > pair[0]), dtype=np.int64)
    return made.reshape(-1, 2)


def joined(spans: Spans) -> Spans:
    """The same time as intervals that do not overlap; those that only touch stay apart."""
    if len(spans) < 2:
        return spans
    reach = np.maximum.accumulate(spans[:, 1])
    fresh = np.concatenate(([True], spans[1:, 0] >= reach[:-1]))
    first = np.flatnonzero(fresh)
    last = np.concatenate((first[1:] - 1, [len(spans) - 1]))
    return np.column_stack((spans[first, 0], reach[last]))


def time_before(spans: Spans, moments: Floats) -> Floats:
    """How much of the time before each moment lies in joined intervals, in milliseconds."""
    if not len(spans):
        return np.zeros(len(moments))
    done = np.concatenate(([0], np.cumsum(spans[:, 1] - spans[:, 0])))
    levels = np.column_stack((done[:-1], done[1:])).ravel()
    return np.interp(moments, spans.ravel().astype(np.float64), levels.astype(np.float64))


def covered_share(spans: Spans, edges: Spans) -> Floats:
    """The share of each row of `edges` that joined intervals cover, 0 for an empty row."""
    inside = time_before(spans, edges[:, 1].astype(np.float64)) - time_before(
        spans, edges[:, 0].astype(np.float64)
    )
    length = (edges[:, 1] - edges[:, 0]).astype(np.float64)
    return np.divide(inside, length, out=np.zeros(len(edges)), where=length > 0)


def joined_by_group(
    groups: NDArray[np.int64], starts: NDArray[np.int64], ends: NDArray[np.int64]
) -> tuple[NDArray[np.int64], Spans]:
    """Join the intervals of each group.

    Args:
        groups: A number for each interval, such as episode and tag in one.
        starts: Their starts in milliseconds, not negative.
        ends: Their ends.

    Returns:
        The group of each joined interval, in rising order, and the intervals.
    """
    full = ends > starts
    groups, starts, ends = groups[full], starts[full], ends[full]
    if not len(groups):
        return np.array([], dtype=np.int64), np.zeros((0, 2), dtype=np.int64)
    order = np.lexsort((starts, groups))
    kinds, place = np.unique(groups[order], return_inverse=True)
    room = int(ends.max()) + 1  # groups one behind the other, so that one sweep serves all
    shift = place * room
    made = joined(np.column_stack((starts[order] + shift, ends[order] + shift)))
    at = made[:, 0] // room
    return kinds[at], made - (at * room)[:, None]

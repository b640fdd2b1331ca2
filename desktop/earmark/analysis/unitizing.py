"""Krippendorff's alpha for unitizing: do annotators mark the same stretches of a continuum?

Source: K. Krippendorff (1995), "On the reliability of unitizing continuous data", Sociological
Methodology 25, 47-76; (2004) Content Analysis, 2nd edition, pp. 251-256. One category is compared
at a time; what an annotator did not mark is a gap.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from earmark.analysis.intervals import Floats, Spans


@dataclass(frozen=True, slots=True)
class Unitizing:
    """Observed and expected disagreement, and where the observed one comes from.

    `places` are the starts of what differs, `parts` what each adds to `observed`.
    """

    observed: float
    expected: float
    places: NDArray[np.int64]
    parts: Floats

    @property
    def alpha(self) -> float:
        """1 - D_o / D_e; nan where nobody marked anything or everybody marked everything."""
        return 1.0 - self.observed / self.expected if self.expected > 0 else float("nan")


def unitizing(units: Sequence[Spans], length: int) -> Unitizing:
    """Compare annotators' units on a continuum of whole steps, such as milliseconds.

    Args:
        units: For each annotator, units by start that do not overlap; (start, end) from 0 on.
        length: How long the continuum is.
    """
    count = len(units)
    places, parts = [np.array([], dtype=np.int64)], [np.array([])]
    for one, other in combinations(units, 2):
        for found, amount in _differences(one, other, length):
            places.append(found)
            parts.append(amount)
    # Each pair counts in both directions, as the sum over i and j ≠ i does.
    scale = 2.0 / (count * (count - 1) * float(length) ** 2) if count > 1 and length else 0.0
    weighed = np.concatenate(parts) * scale
    return Unitizing(
        float(weighed.sum()), _expected(units, length), np.concatenate(places), weighed
    )


def gaps(units: Spans, length: int) -> Spans:
    """What units leave of the continuum."""
    edges = np.concatenate(([0], units.ravel(), [length])).reshape(-1, 2)
    return edges[edges[:, 1] > edges[:, 0]]


def _differences(one: Spans, other: Spans, length: int) -> list[tuple[NDArray[np.int64], Floats]]:
    """(places, squared differences) of overlapping units, and of units inside gaps."""
    found = [_overlapping(one, other)]
    for units, holes in ((one, gaps(other, length)), (other, gaps(one, length))):
        if not len(units) or not len(holes):
            continue
        at = np.searchsorted(holes[:, 0], units[:, 0], side="right") - 1
        inside = (at >= 0) & (units[:, 1] <= holes[at, 1])
        alone = units[inside]
        found.append((alone[:, 0], (alone[:, 1] - alone[:, 0]).astype(np.float64) ** 2))
    return found


def _overlapping(one: Spans, other: Spans) -> tuple[NDArray[np.int64], Floats]:
    """Squared distances of starts and ends of all pairs that overlap."""
    if not len(one) or not len(other):
        return np.array([], dtype=np.int64), np.array([])
    first = np.searchsorted(other[:, 1], one[:, 0], side="right")
    after = np.searchsorted(other[:, 0], one[:, 1], side="left")
    many = np.maximum(0, after - first)
    rows = np.repeat(np.arange(len(one)), many)
    step = np.arange(len(rows)) - np.repeat(np.cumsum(many) - many, many)
    columns = np.repeat(first, many) + step
    apart = (one[rows] - other[columns]).astype(np.float64)
    return np.minimum(one[rows, 0], other[columns, 0]), (apart**2).sum(axis=1)


def _expected(units: Sequence[Spans], length: int) -> float:
    """What would differ if all units and gaps of all annotators met at random."""
    lengths = np.concatenate([one[:, 1] - one[:, 0] for one in units]).astype(np.float64)
    if not len(lengths):
        return 0.0
    free = np.concatenate([_lengths(gaps(one, length)) for one in units]).astype(np.float64)
    free.sort()
    tail = np.concatenate((np.cumsum(free[::-1])[::-1], [0.0]))
    fitting = np.searchsorted(free, lengths, side="left")
    among_units = (len(lengths) - 1) / 3.0 * (2 * lengths**3 - 3 * lengths**2 + lengths)
    in_gaps = lengths**2 * (tail[fitting] - (len(free) - fitting) * (lengths - 1.0))
    whole = len(units) * float(length)
    ways = whole * (whole - 1.0) - (lengths * (lengths - 1.0)).sum()
    if ways <= 0:
        return 0.0
    return float(2.0 / length * (among_units + in_gaps).sum() / ways)


def _lengths(spans: Spans) -> NDArray[np.int64]:
    return spans[:, 1] - spans[:, 0]

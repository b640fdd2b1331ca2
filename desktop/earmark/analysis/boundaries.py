"""How well ends meet: overlap, errors of starts and ends in seconds, F1, boundary similarity."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from earmark.analysis.intervals import Floats, Spans

_Pairs = NDArray[np.int64]  # rows of (row of the one, row of the other)


@dataclass(frozen=True, slots=True)
class Matching:
    """Which of two annotators' spans belong together.

    `pairs` overlap each other most, each span at most once. `hits` are the most pairs that can be
    made of spans whose ends both lie within the tolerance.
    """

    one: Spans
    other: Spans
    pairs: _Pairs
    hits: _Pairs

    @property
    def overlap(self) -> Floats:
        """Intersection over union of each pair.

        Source: P. Jaccard (1912), "The distribution of the flora in the alpine zone", New
        Phytologist 11(2), 37-50, on lengths of time.
        """
        return overlaps(self.one[self.pairs[:, 0]], self.other[self.pairs[:, 1]])

    @property
    def errors_ms(self) -> Floats:
        """For each pair, how much later the other's start and end are, in milliseconds."""
        apart = self.other[self.pairs[:, 1]] - self.one[self.pairs[:, 0]]
        return apart.astype(np.float64)

    @property
    def f1(self) -> float:
        """2 TP / (2 TP + FP + FN); nan where neither has a span.

        Source: A. Mesaros, T. Heittola, T. Virtanen (2016), "Metrics for polyphonic sound event
        detection", Applied Sciences 6(6), 162, event-based, with onset and offset condition.
        """
        both = len(self.one) + len(self.other)
        return 2 * len(self.hits) / both if both else float("nan")


def match(one: Spans, other: Spans, tolerance_ms: int) -> Matching:
    """Find out which spans of two annotators belong together; each must be in order of start."""
    return Matching(one, other, pairs_by_overlap(one, other), _hits(one, other, tolerance_ms))


def overlaps(one: Spans, other: Spans) -> Floats:
    """Intersection over union, row by row."""
    shared = np.minimum(one[:, 1], other[:, 1]) - np.maximum(one[:, 0], other[:, 0])
    whole = np.maximum(one[:, 1], other[:, 1]) - np.minimum(one[:, 0], other[:, 0])
    share: Floats = np.divide(
        np.maximum(0, shared).astype(np.float64), whole, out=np.zeros(len(one)), where=whole > 0
    )
    return share


def _candidates(one: Spans, other: Spans) -> _Pairs:
    """All pairs that share time; spans of one annotator may overlap each other."""
    if not len(one) or not len(other):
        return np.zeros((0, 2), dtype=np.int64)
    reach = np.maximum.accumulate(other[:, 1])
    first = np.searchsorted(reach, one[:, 0], side="right")
    after = np.searchsorted(other[:, 0], one[:, 1], side="left")
    many = np.maximum(0, after - first)
    rows = np.repeat(np.arange(len(one)), many)
    step = np.arange(len(rows)) - np.repeat(np.cumsum(many) - many, many)
    columns = np.repeat(first, many) + step
    touching = other[columns, 1] > one[rows, 0]
    pairs: _Pairs = np.column_stack((rows[touching], columns[touching]))
    return pairs


def pairs_by_overlap(one: Spans, other: Spans) -> _Pairs:
    """Take the pair that overlaps most, then the next of those left, and so on."""
    pairs = _candidates(one, other)
    share = overlaps(one[pairs[:, 0]], other[pairs[:, 1]])
    taken_one, taken_other = set[int](), set[int]()
    chosen: list[tuple[int, int]] = []
    order = np.lexsort((pairs[:, 1], pairs[:, 0], -share))
    for row, column in pairs[order].tolist():
        if row not in taken_one and column not in taken_other:
            taken_one.add(row)
            taken_other.add(column)
            chosen.append((row, column))
    return np.array(sorted(chosen), dtype=np.int64).reshape(-1, 2)


def _hits(one: Spans, other: Spans, tolerance_ms: int) -> _Pairs:
    """The largest set of pairs whose ends both lie within the tolerance.

    Augmenting paths, without recursion because chains can be as long as the lists.
    """
    low = np.searchsorted(other[:, 0], one[:, 0] - tolerance_ms, side="left")
    high = np.searchsorted(other[:, 0], one[:, 0] + tolerance_ms, side="right")
    near: list[list[int]] = []
    for row, (first, after) in enumerate(zip(low.tolist(), high.tolist(), strict=True)):
        within = np.abs(other[first:after, 1] - one[row, 1]) <= tolerance_ms
        near.append((np.flatnonzero(within) + first).tolist())
    taken: dict[int, int] = {}  # by row of the other
    owned: dict[int, int] = {}  # the same by row of the one
    for row in range(len(near)):
        _augment(row, near, taken, owned)
    return np.array(sorted(owned.items()), dtype=np.int64).reshape(-1, 2)


def _augment(
    start: int, near: list[list[int]], taken: dict[int, int], owned: dict[int, int]
) -> None:
    """Give a row a partner, moving others to another one if that makes room."""
    came_from: dict[int, int] = {}
    queue = [start]
    for row in queue:
        for column in near[row]:
            if column in came_from:
                continue
            came_from[column] = row
            if column in taken:
                queue.append(taken[column])
                continue
            at: int | None = column
            while at is not None:  # hand partners on along the path
                mover = came_from[at]
                before = owned.get(mover)
                taken[at], owned[mover] = mover, at
                at = before
            return


@dataclass(frozen=True, slots=True)
class Edits:
    """What turns one set of boundaries into another: matches, misses, and near misses."""

    matches: int
    misses: int
    near: int
    near_cost: float

    def __add__(self, more: "Edits") -> "Edits":
        """Both together."""
        return Edits(
            self.matches + more.matches,
            self.misses + more.misses,
            self.near + more.near,
            self.near_cost + more.near_cost,
        )

    @property
    def similarity(self) -> float:
        """Boundary similarity B, 0-1; 1 where there is no boundary at all."""
        all_edits = self.matches + self.misses + self.near
        return 1.0 - (self.misses + self.near_cost) / all_edits if all_edits else 1.0


def boundary_edits(one: Iterable[int], other: Iterable[int], reach: int = 2) -> Edits:
    """Compare two sets of boundaries, positions in whole steps.

    Two boundaries less than `reach` steps apart are a near miss that costs its share of `reach`;
    nearer ones are paired first.

    Source: C. Fournier (2013), "Evaluating text segmentation using boundary edit distance",
    Proceedings of ACL 2013, 1702-1712; `reach` is its n_t.
    """
    first, second = set(one), set(other)
    matches = len(first & second)
    left, right = first - second, second - first
    near, cost = 0, 0.0
    for step in range(1, reach):
        for position in sorted(left | right):
            further = position + step
            for mine, theirs in ((left, right), (right, left)):
                if position in mine and further in theirs:
                    mine.discard(position)
                    theirs.discard(further)
                    near, cost = near + 1, cost + step / reach
                    break
    return Edits(matches, len(left) + len(right), near, cost)

"""Which rows the review table has when annotations are grouped: headings, open and closed."""

from array import array
from bisect import bisect_right
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import accumulate

from earmark.domain.review import Group


@dataclass(frozen=True, slots=True)
class Heading:
    """A row that names a group."""

    group: Group
    closed: bool


class Rows:
    """Maps rows of the table to annotations, counted from 0 in the order of the query.

    Args:
        total: How many annotations there are.
        groups: The groups they fall into, in order; none: no headings.
        closed: Values of the groups whose annotations are not shown.
    """

    def __init__(
        self, total: int = 0, groups: Sequence[Group] = (), closed: Collection[str] = ()
    ) -> None:
        self.groups = tuple(groups)
        self._closed = [group.value in closed for group in groups]
        counts = [group.count for group in groups]
        shown = [
            1 + (0 if shut else count) for count, shut in zip(counts, self._closed, strict=True)
        ]
        self._firsts = [0, *accumulate(counts)]
        self._starts = [0, *accumulate(shown)]
        self.count = self._starts[-1] if groups else total

    def heading(self, row: int) -> Heading | None:
        """The heading in a row, None where an annotation stands."""
        if not self.groups or not 0 <= row < self.count:
            return None
        place = bisect_right(self._starts, row) - 1
        if self._starts[place] != row:
            return None
        return Heading(self.groups[place], self._closed[place])

    def place(self, row: int) -> int | None:
        """Which annotation stands in a row, None for a heading or where there is no such row."""
        if not 0 <= row < self.count:
            return None
        if not self.groups:
            return row
        group = bisect_right(self._starts, row) - 1
        inside = row - self._starts[group] - 1
        return None if inside < 0 else self._firsts[group] + inside

    def row(self, place: int) -> int:
        """The row in which an annotation stands, -1 where its group is closed."""
        if not self.groups:
            return place if 0 <= place < self.count else -1
        group = min(bisect_right(self._firsts, place) - 1, len(self.groups) - 1)
        if place < 0 or self._closed[group] or place >= self._firsts[-1]:
            return -1
        return self._starts[group] + 1 + place - self._firsts[group]


_BLOCK = 4096


def difference(before: "array[int]", after: "array[int]") -> tuple[int, int, int]:
    """Where two rows of numbers differ: (first place, how many are gone, how many are new)."""
    shorter = min(len(before), len(after))
    first = 0
    while first < shorter:
        block = min(_BLOCK, shorter - first)
        if before[first : first + block] != after[first : first + block]:
            while before[first] == after[first]:
                first += 1
            break
        first += block
    rest, same = shorter - first, 0
    while same < rest:
        block = min(_BLOCK, rest - same)
        old = before[len(before) - same - block : len(before) - same]
        new = after[len(after) - same - block : len(after) - same]
        if old != new:
            while before[-1 - same] == after[-1 - same]:
                same += 1
            break
        same += block
    return first, len(before) - first - same, len(after) - first - same

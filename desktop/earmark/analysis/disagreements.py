"""Where annotators of one episode differ: what only some marked, other ends, other tags."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

import numpy as np

from earmark.analysis.boundaries import overlaps, pairs_by_overlap
from earmark.analysis.intervals import Spans
from earmark.domain.annotation import Annotation
from earmark.domain.ranges import TimeRange

_ALIKE = 0.5  # share of overlap from which two tags mean the same passage
_INSIDE = 0.5  # share of a span inside another one that makes it a part of that


class Difference(StrEnum):
    """How annotators differ about a passage."""

    NONE = "none"
    MISSING = "missing"
    ENDS = "ends"
    TAG = "tag"
    SPLIT = "split"


@dataclass(frozen=True, slots=True)
class Passage:
    """What several annotators marked in the same place.

    `by_voice` has an entry for each voice, empty where it marked nothing. `start_apart_ms` and
    `end_apart_ms` are the largest differences of the ends, 0 where only one marked it.
    """

    difference: Difference
    time: TimeRange
    by_voice: tuple[tuple[Annotation, ...], ...]
    start_apart_ms: int = 0
    end_apart_ms: int = 0

    @property
    def annotations(self) -> tuple[Annotation, ...]:
        """All of them, in the order of voices."""
        return tuple(one for own in self.by_voice for one in own)

    @property
    def tag_ids(self) -> tuple[int, ...]:
        """The tags in it, in the order of voices, each once."""
        return tuple(dict.fromkeys(one.tag_id for one in self.annotations))


@dataclass(frozen=True, slots=True)
class _Item:
    voice: int
    annotation: Annotation


def passages(voices: Sequence[Sequence[Annotation]], tolerance_ms: int) -> list[Passage]:
    """Lay the annotations of an episode side by side.

    Args:
        voices: The annotations of each voice by start.
        tolerance_ms: Ends that are no further apart than this agree.

    Returns:
        Every passage once, by start; those that differ and those that do not.
    """
    by_tag: dict[int, list[list[Annotation]]] = defaultdict(lambda: [[] for _ in voices])
    for number, own in enumerate(voices):
        for one in own:
            by_tag[one.tag_id][number].append(one)
    groups = [group for lists in by_tag.values() for group in _grouped(lists)]
    made = [_passage(group, len(voices), tolerance_ms) for group in _across_tags(groups)]
    return sorted(made, key=lambda one: (one.time.start_ms, one.time.end_ms))


def _grouped(lists: list[list[Annotation]]) -> list[list[_Item]]:
    """Annotations with one tag that mean the same passage."""
    items = [_Item(voice, one) for voice, own in enumerate(lists) for one in own]
    numbers = {id(item.annotation): number for number, item in enumerate(items)}
    parent = list(range(len(items)))
    spans = [_spans(own) for own in lists]
    for a, b in combinations(range(len(lists)), 2):
        for row, column in pairs_by_overlap(spans[a], spans[b]).tolist():
            _join(parent, numbers[id(lists[a][row])], numbers[id(lists[b][column])])
    return _parts_joined(_collected(items, parent))


def _parts_joined(groups: list[list[_Item]]) -> list[list[_Item]]:
    """A span that stands alone inside what others marked as a whole becomes a part of that."""
    alone = [group for group in groups if len(group) == 1]
    whole = sorted((group for group in groups if len(group) > 1), key=_start)
    if not alone or not whole:
        return groups
    starts = np.array([_start(group) for group in whole])
    reach = np.maximum.accumulate([max(i.annotation.time.end_ms for i in g) for g in whole])
    left = []
    for group in alone:
        (item,) = group
        time = item.annotation.time
        first = int(np.searchsorted(reach, time.start_ms, side="right"))
        after = int(np.searchsorted(starts, time.end_ms, side="left"))
        home = next((one for one in whole[first:after] if _holds(one, item)), None)
        if home is None:
            left.append(group)
        else:
            home.append(item)
    return whole + left


def _holds(group: list[_Item], item: _Item) -> bool:
    """Whether another voice's span in the group covers most of the item."""
    time = item.annotation.time
    return any(
        other.voice != item.voice
        and _shared(other.annotation.time, time) > _INSIDE * time.duration_ms
        for other in group
    )


def _across_tags(groups: list[list[_Item]]) -> list[list[_Item]]:
    """Join passages that only one voice each marked, with different tags, in the same place."""
    alone = sorted((group for group in groups if _is_alone(group)), key=_start)
    rest = [group for group in groups if not _is_alone(group)]
    spans = np.array([_extent(group) for group in alone], dtype=np.int64).reshape(-1, 2)
    pairs = _overlapping_pairs(spans)
    share = overlaps(spans[pairs[:, 0]], spans[pairs[:, 1]])
    taken: set[int] = set()
    for at in np.argsort(-share, kind="stable").tolist():
        one, other = pairs[at].tolist()
        if share[at] < _ALIKE:
            break
        apart = alone[one][0].voice != alone[other][0].voice
        tags = alone[one][0].annotation.tag_id != alone[other][0].annotation.tag_id
        if apart and tags and one not in taken and other not in taken:
            taken.update((one, other))
            rest.append(alone[one] + alone[other])
    return rest + [group for number, group in enumerate(alone) if number not in taken]


def _overlapping_pairs(spans: Spans) -> Spans:
    """(earlier, later) rows that share time; spans are in order of start."""
    after = np.searchsorted(spans[:, 0], spans[:, 1], side="left")
    first = np.arange(len(spans)) + 1
    many = np.maximum(0, after - first)
    rows = np.repeat(np.arange(len(spans)), many)
    step = np.arange(len(rows)) - np.repeat(np.cumsum(many) - many, many)
    return np.column_stack((rows, np.repeat(first, many) + step)).astype(np.int64)


def _passage(group: list[_Item], voices: int, tolerance_ms: int) -> Passage:
    lists: list[list[Annotation]] = [[] for _ in range(voices)]
    for item in group:
        lists[item.voice].append(item.annotation)
    for own in lists:
        if len(own) > 1:
            own.sort(key=_begin)
    by_voice = tuple(map(tuple, lists))
    ends = [(own[0].time.start_ms, max(one.time.end_ms for one in own)) for own in lists if own]
    starts, stops = zip(*ends, strict=True)
    start_apart, end_apart = max(starts) - min(starts), max(stops) - min(stops)
    if len({item.annotation.tag_id for item in group}) > 1:
        difference = Difference.TAG
    elif len(ends) < voices:
        difference = Difference.MISSING
    elif any(len(own) > 1 for own in lists):
        difference = Difference.SPLIT
    else:
        within = max(start_apart, end_apart) <= tolerance_ms
        difference = Difference.NONE if within else Difference.ENDS
    time = TimeRange(min(starts), max(stops))
    return Passage(difference, time, by_voice, start_apart, end_apart)


def _spans(own: Sequence[Annotation]) -> Spans:
    rows = [(one.time.start_ms, one.time.end_ms) for one in own]
    return np.array(rows, dtype=np.int64).reshape(-1, 2)


def _collected(items: list[_Item], parent: list[int]) -> list[list[_Item]]:
    groups: dict[int, list[_Item]] = defaultdict(list)
    for number, item in enumerate(items):
        groups[_root(parent, number)].append(item)
    return list(groups.values())


def _join(parent: list[int], one: int, other: int) -> None:
    parent[_root(parent, one)] = _root(parent, other)


def _root(parent: list[int], number: int) -> int:
    while parent[number] != number:
        parent[number] = parent[parent[number]]
        number = parent[number]
    return number


def _is_alone(group: list[_Item]) -> bool:
    return len({item.voice for item in group}) == 1


def _start(group: list[_Item]) -> int:
    return min(item.annotation.time.start_ms for item in group)


def _extent(group: list[_Item]) -> tuple[int, int]:
    return _start(group), max(item.annotation.time.end_ms for item in group)


def _begin(one: Annotation) -> tuple[int, int]:
    return one.time.start_ms, one.id


def _shared(one: TimeRange, other: TimeRange) -> int:
    return min(one.end_ms, other.end_ms) - max(one.start_ms, other.start_ms)

"""One lane per tag: its annotations as arrays sorted by start, stacked where they overlap."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import attrgetter

import numpy as np
import numpy.typing as npt

from earmark.domain.annotation import Annotation, Status
from earmark.domain.codebook import Codebook, Tag

MAX_DEPTH = 3
"""Overlaps of one tag are told apart up to this depth; deeper ones share the last row."""
SOLID, HATCHED, PALE = 0, 1, 2
"""Styles: decided or draft, suggested, rejected."""

_STYLES = dict.fromkeys(Status, SOLID) | {Status.SUGGESTED: HATCHED, Status.REJECTED: PALE}
_start = attrgetter("time.start_ms")
_end = attrgetter("time.end_ms")
_tag_id = attrgetter("tag_id")
_status = attrgetter("status")

Numbers = npt.NDArray[np.int64]
Short = npt.NDArray[np.int32]
Small = npt.NDArray[np.int8]
Kind = tuple[int, int, int, int]
"""Lane, row, depth and style of a bar."""


@dataclass(frozen=True, eq=False)
class Lane:
    """The annotations of one tag, sorted by start.

    `reach[i]` is the latest end up to and with i, which makes "what is visible" a bisection
    although annotations overlap. `row` of `depth` is the place in the stack; `rank` is the
    place in the list that was given.
    """

    tag: Tag
    start: Numbers
    end: Numbers
    reach: Numbers
    row: Small
    depth: Small
    style: Small
    rank: Numbers

    def __len__(self) -> int:
        return len(self.start)

    def between(self, start_ms: float, end_ms: float) -> slice:
        """The smallest slice that holds everything visible in a stretch of time."""
        return _between(self.start, self.reach, start_ms, end_ms)


@dataclass(frozen=True, eq=False)
class Bars:
    """What is drawn, of all lanes together, sorted by start.

    `kind` is an index into `kinds`: bars of one kind share lane, row, depth and style.
    """

    start: Short
    end: Short
    reach: Short
    kind: Short
    kinds: tuple[Kind, ...]

    def between(self, start_ms: float, end_ms: float) -> slice:
        """The smallest slice that holds everything visible in a stretch of time."""
        return _between(self.start, self.reach, start_ms, end_ms)


def _between(
    start: Numbers | Short, reach: Numbers | Short, start_ms: float, end_ms: float
) -> slice:
    first = int(np.searchsorted(reach, start_ms, side="left"))
    stop = int(np.searchsorted(start, end_ms, side="right"))
    return slice(first, max(first, stop))


@dataclass(frozen=True)
class Hit:
    """An annotation under the pointer. `part` is `start`, `end` or `body`."""

    annotation: Annotation
    lane: int
    row: int
    depth: int
    part: str


class Lanes:
    """All lanes of an episode, in the order of the codebook."""

    def __init__(self, annotations: Sequence[Annotation] = (), codebook: Codebook | None = None):
        self.annotations = annotations
        lanes, self.bars = _sort(annotations, codebook or Codebook())
        self.lanes = tuple(lanes)

    def __len__(self) -> int:
        return len(self.lanes)

    def hit(
        self, lane: int, share: float, ms: float, ms_per_px: float, grip_px: float
    ) -> Hit | None:
        """What lies at a moment, `share` (0–1) of the way down a lane; the shortest wins.

        An end can be taken `grip_px` outside of it and up to a third of the annotation inside.
        """
        found = self.lanes[lane]
        grip = grip_px * ms_per_px
        window = found.between(ms - grip, ms + grip)
        best: tuple[float, int, str] | None = None
        for index in range(window.start, window.stop):
            start, end = int(found.start[index]), int(found.end[index])
            depth = int(found.depth[index])
            if int(share * depth) != int(found.row[index]):
                continue
            part = _part(start, end, ms, grip)
            if part and (best is None or (end - start) < best[0]):
                best = (end - start, index, part)
        if best is None:
            return None
        _, index, part = best
        return Hit(
            self.annotations[int(found.rank[index])],
            lane,
            int(found.row[index]),
            int(found.depth[index]),
            part,
        )

    def place(self, annotation_id: int) -> Hit | None:
        """Where an annotation is drawn."""
        rank = next((i for i, one in enumerate(self.annotations) if one.id == annotation_id), -1)
        for number, lane in enumerate(self.lanes):
            for at in np.flatnonzero(lane.rank == rank):
                row, depth = int(lane.row[at]), int(lane.depth[at])
                return Hit(self.annotations[rank], number, row, depth, "body")
        return None


def _part(start: int, end: int, ms: float, grip: float) -> str:
    inner = min(grip, (end - start) / 3)
    if start - grip <= ms <= start + inner:
        return "start"
    if end - inner <= ms <= end + grip:
        return "end"
    return "body" if start <= ms <= end else ""


def _sort(annotations: Sequence[Annotation], codebook: Codebook) -> tuple[list[Lane], Bars]:
    """Sort annotations into lanes and, all together, into bars."""
    count = len(annotations)
    start = np.fromiter(map(_start, annotations), np.int64, count)
    end = np.fromiter(map(_end, annotations), np.int64, count)
    tag_id = np.fromiter(map(_tag_id, annotations), np.int64, count)
    style = np.fromiter(map(_STYLES.__getitem__, map(_status, annotations)), np.int8, count)
    order = np.argsort(start, kind="stable")
    start, end, tag_id, style = start[order], end[order], tag_id[order], style[order]
    lanes: list[Lane] = []
    codes = np.full(count, -1, np.int64)
    for tag in codebook:
        at = np.flatnonzero(tag_id == tag.id)
        if tag.retired and not len(at):
            continue
        starts, ends = start[at], end[at]
        reach = np.maximum.accumulate(ends)
        row, depth = _stacked(starts.tobytes(), ends.tobytes())
        codes[at] = ((len(lanes) * 4 + row.astype(np.int64)) * 4 + depth) * 4 + style[at]
        lanes.append(Lane(tag, starts, ends, reach, row, depth, style[at], order[at]))
    known = codes >= 0  # tags that the codebook does not have can't be drawn
    return lanes, _bars(start[known], end[known], codes[known])


def _bars(start: Numbers, end: Numbers, codes: Numbers) -> Bars:
    present = np.flatnonzero(np.bincount(codes, minlength=1))
    numbers = np.zeros(int(present[-1]) + 1 if len(present) else 1, np.int32)
    numbers[present] = np.arange(len(present), dtype=np.int32)
    kinds = tuple(
        (code // 64, code // 16 % 4, code // 4 % 4, code % 4) for code in present.tolist()
    )
    reach = np.maximum.accumulate(end)
    short = start.astype(np.int32), end.astype(np.int32), reach.astype(np.int32)
    return Bars(*short, numbers[codes], kinds)


@lru_cache(maxsize=16)
def _stacked(starts: bytes, ends: bytes) -> tuple[Small, Small]:
    """`stack`, remembered: one more annotation leaves the lanes of all other tags as they are."""
    begun, done = np.frombuffer(starts, np.int64), np.frombuffer(ends, np.int64)
    return stack(begun, done, np.maximum.accumulate(done))


def stack(starts: Numbers, ends: Numbers, reach: Numbers) -> tuple[Small, Small]:
    """Rows for annotations that overlap, and how many rows each group of them takes.

    Only groups with overlaps are looked at one by one; the rest is one comparison.
    """
    count = len(starts)
    row, depth = np.zeros(count, np.int8), np.ones(count, np.int8)
    if count < 2:
        return row, depth
    fresh = np.ones(count, bool)
    fresh[1:] = starts[1:] >= reach[:-1]
    firsts = np.append(np.nonzero(fresh)[0], count)
    begun, done = starts.tolist(), ends.tolist()  # single elements of arrays are slow to read
    for group in np.nonzero(np.diff(firsts) > 1)[0]:
        first, stop = int(firsts[group]), int(firsts[group + 1])
        rows: list[int] = []  # the end of the last annotation in each row
        row[first:stop] = [
            _free_row(rows, start, end)
            for start, end in zip(begun[first:stop], done[first:stop], strict=True)
        ]
        depth[first:stop] = len(rows)
    return row, depth


def _free_row(rows: list[int], start: int, end: int) -> int:
    for number, taken_until in enumerate(rows):
        if start >= taken_until:
            rows[number] = end
            return number
    if len(rows) < MAX_DEPTH:
        rows.append(end)
        return len(rows) - 1
    rows[-1] = max(rows[-1], end)
    return MAX_DEPTH - 1

"""How segments flow into paragraphs, worked out only for the stretch that is looked at.

The rows are cut into stretches of about 64 at places where a paragraph ends anyway. A stretch
is broken into blocks when it is first needed; until then its height is estimated from its
number of characters. That keeps opening 100,000 segments as cheap as opening 600.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate
from math import ceil
from typing import NamedTuple

from earmark.domain.transcript import Segment, TimingSource
from earmark.ui.transcript.positions import Place

STRETCH_ROWS = 64
FULL_CHARS = 380
LONGEST_CHARS = 1200
PAUSE_MS = 2000
LONG_PAUSE_MS = 4000

_SENTENCE = re.compile(
    r"(?<!\b\w)(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bMrs)(?<!\bSt)(?<!\bvs)[.!?…]+[\"'”’)\]»]*\s+"
    r"(?=[\"'“‘(\[«¿¡]?[^\Wa-z_])"
    r"|[。！？][”’」』）]*"
)
_ENDS_SENTENCE = re.compile(r"(?:(?<!\b\w)[.!?…؟۔]|[。！？])[\"'”’)\]»」』）]*\s*$")


class Form(StrEnum):
    """The two ways to show the same segments."""

    READING = "reading"
    LINES = "lines"


class Key(NamedTuple):
    """Names a block: its stretch and its number in it."""

    stretch: int
    number: int


@dataclass(slots=True)
class Block:
    """Consecutive text laid out as one paragraph, from `start` to `end` (half-open).

    `speaker` is the heading above it, empty where there is none.
    """

    start: Place
    end: Place
    speaker: str
    chars: int
    height: float = 0.0


@dataclass(frozen=True, slots=True)
class Metrics:
    """What heights are estimated from, in pixels."""

    line: float = 27.2
    char: float = 8.0
    width: float = 670.0
    gap: float = 16.0
    heading: float = 34.0

    def estimate(self, chars: int, *, heading: bool) -> float:
        """The height of a block with that many characters."""
        lines = max(1, ceil(chars * self.char * 1.02 / self.width))
        return lines * self.line + self.gap + (self.heading if heading else 0.0)


def ends_sentence(text: str) -> bool:
    """Whether a text ends where a sentence ends."""
    return _ENDS_SENTENCE.search(text[-12:]) is not None


def _turns(previous: Segment, segment: Segment) -> bool:
    """Whether a paragraph must end between two neighbours: a new turn, a pause, or as given."""
    if segment.paragraph or segment.speaker != previous.speaker:
        return True
    pause_ms = segment.start_ms - previous.end_ms
    if pause_ms < PAUSE_MS or TimingSource.ESTIMATED in (segment.source, previous.source):
        return False
    return pause_ms >= LONG_PAUSE_MS or ends_sentence(previous.text)


def reading_blocks(segments: Sequence[Segment], first: int, last: int) -> list[Block]:
    """Break the rows `first` to `last` (exclusive) into paragraphs."""
    blocks: list[Block] = []
    start, size = Place(first, 0), 0

    def close(end: Place) -> None:
        nonlocal start, size
        if end > start:
            before = segments[start.row - 1].speaker if start.row else ""
            speaker = segments[start.row].speaker
            heading = speaker if start.offset == 0 and speaker != before else ""
            blocks.append(Block(start, end, heading, size))
        start, size = end, 0

    for row in range(first, last):
        segment = segments[row]
        text = segment.text
        if row > first:
            previous = segments[row - 1]
            full = size >= LONGEST_CHARS or (size >= FULL_CHARS and ends_sentence(previous.text))
            if full or _turns(previous, segment):
                close(Place(row - 1, len(previous.text)))
                start = Place(row, 0)
        done = 0
        while size + len(text) - done > FULL_CHARS:
            cut = _SENTENCE.search(text, done + max(0, FULL_CHARS - size - 40))
            if cut is None or len(text) - cut.end() < 3:
                break
            size += cut.end() - done
            done = cut.end()
            close(Place(row, done))
        size += len(text) - done + 1
    if last > first:
        end = Place(last - 1, len(segments[last - 1].text))
        if end > start or not blocks:
            close(end)
            if not blocks:
                blocks.append(Block(Place(first, 0), end, segments[first].speaker, 0))
    return blocks


def line_blocks(segments: Sequence[Segment], first: int, last: int) -> list[Block]:
    """One block for each row."""
    blocks = []
    before = segments[first - 1].speaker if first else ""
    for row in range(first, last):
        segment = segments[row]
        heading = segment.speaker if segment.speaker != before else ""
        before = segment.speaker
        size = len(segment.text)
        blocks.append(Block(Place(row, 0), Place(row, size), heading, size))
    return blocks


class Flow:
    """The blocks of a transcript with their heights, measured or estimated."""

    def __init__(self, segments: Sequence[Segment], form: Form, metrics: Metrics) -> None:
        self.form = form
        self._segments = segments
        self._count = ceil(len(segments) / STRETCH_ROWS)
        self._blocks: list[list[Block] | None] = [None] * self._count
        self._starts: list[int | None] = [None] * self._count
        sizes = [len(segment.text) for segment in segments]
        self._chars = [sum(sizes[i : i + STRETCH_ROWS]) for i in range(0, len(sizes), STRETCH_ROWS)]
        self._heights: list[float] = []
        self._estimated: list[bool] = []
        self.metrics = metrics
        self.set_metrics(metrics)

    def __bool__(self) -> bool:
        return self._count > 0

    def set_metrics(self, metrics: Metrics) -> None:
        """Forget every height and estimate anew."""
        self.metrics = metrics
        self._estimated = [True] * self._count
        self._heights = [self._rough(number) for number in range(self._count)]

    def _rough(self, number: int) -> float:
        """The height of a stretch that nobody has looked at."""
        metrics, chars = self.metrics, self._chars[number]
        rows = min(STRETCH_ROWS, len(self._segments) - number * STRETCH_ROWS)
        if self.form is Form.LINES:
            each = metrics.estimate(chars // max(1, rows), heading=False)
            return rows * each
        blocks = max(1.0, chars / (FULL_CHARS * 1.35))
        lines = chars * metrics.char / metrics.width + blocks * 0.5
        return lines * metrics.line + blocks * metrics.gap

    def replace(self, segments: Sequence[Segment], rows: Sequence[int]) -> None:
        """Take new segments of which only the texts of `rows` differ."""
        self._segments = segments
        stale = {row // STRETCH_ROWS + step for row in rows for step in (-1, 0, 1)}
        for number in stale:
            if 0 <= number < self._count:
                self._blocks[number] = self._starts[number] = None
                first = number * STRETCH_ROWS
                texts = segments[first : first + STRETCH_ROWS]
                self._chars[number] = sum(len(segment.text) for segment in texts)
                self._estimated[number] = True
                self._heights[number] = self._rough(number)

    def retimed(self, segments: Sequence[Segment]) -> None:
        """Take new segments of which only times differ; paragraphs stay as they are."""
        self._segments = segments

    def _start_of(self, number: int) -> int:
        """The row at which a stretch begins: where a paragraph may end, near its nominal row."""
        nominal = number * STRETCH_ROWS
        if number <= 0 or self.form is Form.LINES:
            return max(nominal, 0)
        if number >= self._count:
            return len(self._segments)
        known = self._starts[number]
        if known is not None:
            return known
        segments = self._segments
        start = nominal
        for row in range(nominal, min(nominal + STRETCH_ROWS // 2, len(segments))):
            previous = segments[row - 1]
            if ends_sentence(previous.text) or _turns(previous, segments[row]):
                start = row
                break
        self._starts[number] = start
        return start

    def blocks(self, number: int) -> list[Block]:
        """The blocks of a stretch, with heights."""
        blocks = self._blocks[number]
        if blocks is None:
            first, last = self._start_of(number), self._last_row(number)
            make = reading_blocks if self.form is Form.READING else line_blocks
            blocks = make(self._segments, first, last)
            self._blocks[number] = blocks
            self._estimated[number] = True
        if self._estimated[number]:
            estimate = self.metrics.estimate
            for block in blocks:
                block.height = estimate(block.chars, heading=bool(block.speaker))
            self._estimated[number] = False
            self._heights[number] = sum(block.height for block in blocks)
        return blocks

    def _last_row(self, number: int) -> int:
        if self.form is Form.LINES:
            return min((number + 1) * STRETCH_ROWS, len(self._segments))
        return self._start_of(number + 1)

    def block(self, key: Key) -> Block:
        """The block with a key."""
        return self.blocks(key.stretch)[key.number]

    def set_height(self, key: Key, height: float) -> None:
        """Note the true height of a block."""
        block = self.block(key)
        self._heights[key.stretch] += height - block.height
        block.height = height

    def find(self, place: Place) -> Key:
        """The block that holds a place; at a border inside a row, the later one."""
        number = min(max(place.row // STRETCH_ROWS, 0), self._count - 1)
        if place.row < self._start_of(number):
            number -= 1
        blocks = self.blocks(number)
        index = bisect_right(blocks, place, key=lambda block: block.start) - 1
        return Key(number, max(0, index))

    def after(self, key: Key) -> Key | None:
        """The next block, None at the end."""
        number, index = key.stretch, key.number + 1
        while index >= len(self.blocks(number)):
            number, index = number + 1, 0
            if number >= self._count:
                return None
        return Key(number, index)

    def before(self, key: Key) -> Key | None:
        """The previous block, None at the beginning."""
        number, index = key.stretch, key.number - 1
        while index < 0:
            number -= 1
            if number < 0:
                return None
            index = len(self.blocks(number)) - 1
        return Key(number, index)

    @property
    def last(self) -> Key:
        """The last block."""
        return Key(self._count - 1, len(self.blocks(self._count - 1)) - 1)

    def total_height(self) -> float:
        """The height of everything."""
        return sum(self._heights)

    def top_of(self, key: Key) -> float:
        """Where a block begins, counted from the first one."""
        blocks = self.blocks(key.stretch)
        above = sum(block.height for block in blocks[: key.number])
        return sum(self._heights[: key.stretch]) + above

    def at_height(self, y: float) -> tuple[Key, float]:
        """The block at a height and how far into it that is."""
        ends = list(accumulate(self._heights))
        number = min(bisect_right(ends, y), self._count - 1)
        inside = max(0.0, y - (ends[number] - self._heights[number]))
        blocks = self.blocks(number)
        for index, block in enumerate(blocks):
            if inside < block.height:
                return Key(number, index), inside
            inside -= block.height
        return Key(number, len(blocks) - 1), blocks[-1].height

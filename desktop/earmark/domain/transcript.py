"""Segments, words and spans: the text of an episode and where in time each piece of it lies."""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from earmark.domain.ranges import TimeRange
from earmark.errors import EditError

_WORD = re.compile(r"\S+")
# Scripts that set no spaces between words: Thai, Lao, Burmese, Khmer, kana, Han.
UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uf900-\ufaff\U00020000-\U0003ffff"
)
_IS_UNSPACED = re.compile(f"[{UNSPACED}]")
# A character of theirs (katakana: a run) with what belongs to it, or a run of another script;
# and the punctuation behind it.
_UNIT = re.compile(
    rf"(?:[\u30a0-\u30ff]+|[{UNSPACED}]|(?:(?![{UNSPACED}])[^\s\u3000-\u303f\uff00-\uff20])+)"
    r"[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ecd\u102b-\u103e\u17b6-\u17d3"
    r"\u3099\u309a\ufe00-\ufe0f]*[\u3000-\u303f\uff00-\uff20.,!?…」』”’]*|\S"
)


class TimingSource(StrEnum):
    """How a time came about."""

    GIVEN = "given"
    ALIGNED = "aligned"
    ESTIMATED = "estimated"
    MANUAL = "manual"


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a segment, `text[start:end]` in code points, with its own time.

    `confidence` is 0–1, None where nobody measured it.
    """

    start: int
    end: int
    start_ms: int
    end_ms: int
    source: TimingSource = TimingSource.ESTIMATED
    confidence: float | None = None
    uncertainty_ms: int = 0


@dataclass(frozen=True, slots=True)
class Segment:
    """A timed piece of transcript, `[start_ms, end_ms)`.

    `id` is the stable identity inside a project (0 while unsaved). `words` is empty where no
    word has a time of its own; `word_times` then spreads the segment's time over its text.
    `paragraph` says that a new paragraph starts here. `original_text` is the text that the file
    had, None where nobody has corrected it.
    """

    id: int
    start_ms: int
    end_ms: int
    text: str
    speaker: str = ""
    source: TimingSource = TimingSource.GIVEN
    uncertainty_ms: int = 0
    confidence: float | None = None
    words: tuple[Word, ...] = ()
    paragraph: bool = False
    spoken: bool = True
    original_text: str | None = None

    @property
    def time(self) -> TimeRange:
        """The segment's time as a range."""
        return TimeRange(self.start_ms, self.end_ms)


class Place(NamedTuple):
    """A point in a transcript: a segment's row and an offset into its text, in code points."""

    row: int
    offset: int


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open text range: from (segment id, offset) to (segment id, offset), code points."""

    first_id: int
    start: int
    last_id: int
    end: int


def word_ranges(text: str) -> list[tuple[int, int]]:
    """Where the words of a text start and end, in code points; words are runs of non-space."""
    return [match.span() for match in _WORD.finditer(text)]


def unit_ranges(text: str) -> list[tuple[int, int]]:
    """What one steps through a text by: its words, and single characters where none are spaced."""
    if text.isascii() or not _IS_UNSPACED.search(text):
        return word_ranges(text)
    found = []
    for start, end in word_ranges(text):
        if _IS_UNSPACED.search(text, start, end):
            found += [match.span() for match in _UNIT.finditer(text, start, end)]
        else:
            found.append((start, end))
    return found


def word_times(segment: Segment) -> tuple[Word, ...]:
    """The words of a segment with times: its own, or its time spread over the text by length."""
    if segment.words:
        return segment.words
    ranges = unit_ranges(segment.text)
    if not ranges:
        return ()
    total = sum(end - start + 1 for start, end in ranges)
    duration = segment.end_ms - segment.start_ms
    words, done = [], 0
    for start, end in ranges:
        begin_ms = segment.start_ms + duration * done // total
        done += end - start + 1
        words.append(
            Word(
                start,
                end,
                begin_ms,
                segment.start_ms + duration * done // total,
                TimingSource.ESTIMATED,
                None,
                max(segment.uncertainty_ms, min(duration // 4, 2000)),
            )
        )
    return tuple(words)


def word_at_offset(words: Sequence[Word], offset: int) -> int:
    """Index of the word that holds a text offset, or of the nearest before it (0 if none)."""
    return max(0, bisect_right(words, offset, key=lambda word: word.start) - 1)


def offset_to_ms(segment: Segment, offset: int, *, end: bool = False) -> int:
    """The time at a text offset; with `end`, the time at which the text before it has ended."""
    words = word_times(segment)
    if not words:
        return segment.end_ms if end else segment.start_ms
    if end:
        before = [word for word in words if word.start < offset]
        if not before:
            return segment.start_ms
        word = before[-1]
        if offset >= word.end:
            return word.end_ms
    else:
        after = [word for word in words if word.end > offset]
        if not after:
            return segment.end_ms
        word = after[0]
        if offset <= word.start:
            return word.start_ms
    share = (offset - word.start) / (word.end - word.start)
    return round(word.start_ms + (word.end_ms - word.start_ms) * share)


@dataclass(frozen=True)
class Transcript:
    """The ordered segments of one episode."""

    segments: tuple[Segment, ...] = field(default_factory=tuple)

    @cached_property
    def _rows(self) -> dict[int, int]:
        return {segment.id: row for row, segment in enumerate(self.segments)}

    @cached_property
    def _starts(self) -> list[int]:
        return [segment.start_ms for segment in self.segments]

    def __len__(self) -> int:
        return len(self.segments)

    def __iter__(self) -> Iterator[Segment]:
        return iter(self.segments)

    def __getitem__(self, row: int) -> Segment:
        return self.segments[row]

    def row_of(self, segment_id: int) -> int:
        """The row of a segment.

        Raises:
            EditError: If the transcript has no such segment.
        """
        try:
            return self._rows[segment_id]
        except KeyError:
            raise EditError("That segment is no longer in the transcript.") from None

    def has_all(self, segment_ids: Collection[int]) -> bool:
        """Whether all of these segments are in the transcript."""
        return all(segment_id in self._rows for segment_id in segment_ids)

    def row_at(self, ms: int) -> int:
        """The row spoken at a time, or the last one before it; -1 before the first."""
        return bisect_right(self._starts, ms) - 1

    def word_at(self, ms: int) -> tuple[int, int, int] | None:
        """(row, start, end) of the word heard at a time; None in a pause or outside."""
        row = self.row_at(ms)
        if row < 0 or ms >= self.segments[row].end_ms:
            return None
        for word in word_times(self.segments[row]):
            if word.start_ms <= ms < word.end_ms:
                return row, word.start, word.end
        return None

    def whole_span(self, row: int) -> Span:
        """The span that covers one row."""
        segment = self.segments[row]
        return Span(segment.id, 0, segment.id, len(segment.text))

    def span(self, first_row: int, start: int, last_row: int, end: int) -> Span:
        """A span between two (row, offset) places in either order, clamped to the texts."""
        if (last_row, end) < (first_row, start):
            first_row, start, last_row, end = last_row, end, first_row, start
        first, last = self.segments[first_row], self.segments[last_row]
        return Span(first.id, min(start, len(first.text)), last.id, min(end, len(last.text)))

    def time_of(self, span: Span) -> TimeRange:
        """The time in which a span is spoken."""
        first, last = self.row_of(span.first_id), self.row_of(span.last_id)
        start_ms = offset_to_ms(self.segments[first], span.start)
        end_ms = offset_to_ms(self.segments[last], span.end, end=True)
        return TimeRange(start_ms, max(start_ms, end_ms))

    def text_of(self, span: Span) -> str:
        """The text of a span, segments joined by a space."""
        first, last = self.row_of(span.first_id), self.row_of(span.last_id)
        if first == last:
            return self.segments[first].text[span.start : span.end]
        middle = [segment.text for segment in self.segments[first + 1 : last]]
        return " ".join(
            [self.segments[first].text[span.start :], *middle, self.segments[last].text[: span.end]]
        )

    def rows_of(self, span: Span) -> range:
        """The rows that a span touches."""
        return range(self.row_of(span.first_id), self.row_of(span.last_id) + 1)

    def with_segment(self, row: int, segment: Segment) -> "Transcript":
        """The same transcript with one segment replaced."""
        return Transcript((*self.segments[:row], segment, *self.segments[row + 1 :]))

    def with_newer(self, segments: Iterable[Segment]) -> "Transcript":
        """The same transcript with newer versions of some segments, told by their ids.

        Cheap where few of many change: what was looked up before is carried over.

        Raises:
            EditError: If the transcript has no such segment.
        """
        newer = list(self.segments)
        changed = [(self.row_of(segment.id), segment) for segment in segments]
        for row, segment in changed:
            newer[row] = segment
        made = Transcript(tuple(newer))
        made.__dict__["_rows"] = self._rows
        if "_starts" in self.__dict__:
            starts = self._starts.copy()
            for row, segment in changed:
                starts[row] = segment.start_ms
            made.__dict__["_starts"] = starts
        return made


def trim_span(transcript: Transcript, span: Span) -> Span:
    """Shrink a span so that it neither starts nor ends with white space.

    Raises:
        EditError: If nothing but white space is in it.
    """
    first, last = transcript.row_of(span.first_id), transcript.row_of(span.last_id)
    start, end = span.start, span.end
    while first <= last:
        text = transcript[first].text
        limit = end if first == last else len(text)
        while start < limit and text[start].isspace():
            start += 1
        if start < limit:
            break
        first, start = first + 1, 0
    if first > last:
        raise EditError("There is no text in the selection to tag.")
    while True:
        text = transcript[last].text
        floor = start if first == last else 0
        while end > floor and text[end - 1].isspace():
            end -= 1
        if end > floor:
            break
        last -= 1
        end = len(transcript[last].text)
    return replace(
        span, first_id=transcript[first].id, start=start, last_id=transcript[last].id, end=end
    )

"""What stays of a recording when parts are taken out, and where everything lies then."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from earmark.domain.episode import Chapter
from earmark.domain.ranges import TimeRange, gaps_between, merge_ranges
from earmark.domain.transcript import Segment, Word, word_times


@dataclass(frozen=True)
class Cut:
    """Parts of a recording, one after the other: `kept` in the time of the recording."""

    kept: tuple[TimeRange, ...]

    @classmethod
    def of(cls, ranges: Iterable[TimeRange]) -> "Cut":
        """Keep some ranges; those that overlap or touch become one."""
        return cls(tuple(merge_ranges(ranges)))

    @classmethod
    def without(cls, ranges: Iterable[TimeRange], duration_ms: int) -> "Cut":
        """Keep all of a recording but some ranges."""
        return cls(tuple(gaps_between(merge_ranges(ranges), duration_ms)))

    @property
    def duration_ms(self) -> int:
        """How long the result is."""
        return sum(one.duration_ms for one in self.kept)

    @cached_property
    def _starts(self) -> list[int]:
        return [one.start_ms for one in self.kept]

    @cached_property
    def _lengths_before(self) -> list[int]:
        lengths, at = [], 0
        for one in self.kept:
            lengths.append(at)
            at += one.duration_ms
        return lengths

    def moved(self, ms: int) -> int:
        """Where a moment of the recording lies in the result; what is taken out, at the seam."""
        number = bisect_right(self._starts, ms) - 1
        if number < 0:
            return 0
        inside = min(ms - self.kept[number].start_ms, self.kept[number].duration_ms)
        return self._lengths_before[number] + inside

    def moved_range(self, time: TimeRange) -> TimeRange | None:
        """Where a stretch lies in the result; None where nothing of it is left."""
        start_ms, end_ms = self.moved(time.start_ms), self.moved(time.end_ms)
        return TimeRange(start_ms, end_ms) if end_ms > start_ms else None

    def keeps(self, ms: int) -> bool:
        """Whether a moment is left."""
        number = bisect_right(self._starts, ms) - 1
        return number >= 0 and self.kept[number].contains(ms)


def cut_chapters(chapters: Sequence[Chapter], cut: Cut) -> tuple[Chapter, ...]:
    """The chapters of the result; those of which nothing is left go."""
    found: list[Chapter] = []
    for number, chapter in enumerate(chapters):
        last = number + 1 == len(chapters)
        end_ms = cut.kept[-1].end_ms if last and cut.kept else chapters[number + 1 - last].start_ms
        time = TimeRange(chapter.start_ms, max(chapter.start_ms, end_ms))
        if (moved := cut.moved_range(time)) is not None:
            found.append(replace(chapter, start_ms=moved.start_ms))
    return tuple(found)


def cut_segments(segments: Iterable[Segment], cut: Cut) -> tuple[Segment, ...]:
    """The lines of the result: words whose middle is taken out go, the others move along."""
    found: list[Segment] = []
    for segment in segments:
        words = word_times(segment)
        left = [word for word in words if cut.keeps((word.start_ms + word.end_ms) // 2)]
        if left:
            found.extend(_shortened(segment, part, cut) for part in _runs(words, left))
    return tuple(found)


def _runs(words: Sequence[Word], left: Sequence[Word]) -> list[list[Word]]:
    """Words that are left, divided where something between them is not."""
    runs: list[list[Word]] = []
    wanted, open_run = set(left), False
    for word in words:
        if word not in wanted:
            open_run = False
        elif open_run:
            runs[-1].append(word)
        else:
            runs.append([word])
            open_run = True
    return runs


def _shortened(segment: Segment, words: Sequence[Word], cut: Cut) -> Segment:
    start, end = words[0].start, words[-1].end
    is_whole = start == word_times(segment)[0].start and end == word_times(segment)[-1].end
    begin_ms = segment.start_ms if is_whole else words[0].start_ms
    end_ms = segment.end_ms if is_whole else words[-1].end_ms
    begin, finish = cut.moved(begin_ms), cut.moved(end_ms)
    own = segment.words and tuple(
        replace(
            word,
            start=word.start - start,
            end=word.end - start,
            start_ms=cut.moved(word.start_ms),
            end_ms=cut.moved(word.end_ms),
        )
        for word in words
    )
    return replace(
        segment,
        start_ms=begin,
        end_ms=max(begin, finish),
        text=segment.text[start:end],
        words=own or (),
        original_text=None,
    )

"""What timing returns: lines with times, words, and how far each time can be trusted."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from earmark.domain.transcript import TimingSource, Word


@dataclass(frozen=True, slots=True)
class TimedLine:
    """One line of a transcript with its time in the recording, `[start_ms, end_ms)`.

    `uncertainty_ms` says within what distance the true start lies in 80 % of the cases.
    `spoken` is False for a line of the text that nobody says in the recording; it then has
    an empty place between its neighbours.
    """

    start_ms: int
    end_ms: int
    source: TimingSource
    confidence: float | None
    uncertainty_ms: int
    words: tuple[Word, ...] = ()
    spoken: bool = True


def move_line(line: TimedLine, offset_ms: int) -> TimedLine:
    """The same line with every time moved by an offset."""
    words = tuple(
        replace(word, start_ms=word.start_ms + offset_ms, end_ms=word.end_ms + offset_ms)
        for word in line.words
    )
    return replace(
        line, start_ms=line.start_ms + offset_ms, end_ms=line.end_ms + offset_ms, words=words
    )


def is_monotone(lines: Sequence[TimedLine]) -> bool:
    """Tell whether lines and words follow one another and none ends before it starts."""
    words = [word for line in lines for word in line.words]
    return all(
        one.start_ms <= one.end_ms and one.start_ms <= other.start_ms
        for group in (lines, words)
        for one, other in pairwise([*group, *group[-1:]])
    )

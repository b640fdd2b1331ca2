"""How long a text takes to say, in characters: letters, digits that are said as words, pauses."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from earmark.domain.transcript import word_ranges

CHARACTERS_PER_SECOND = 15.0
_DIGIT = 4.0  # "7" is said "seven"
_IDEOGRAPH = 4.0  # one character is a syllable or more
_CAPITAL = 1.5  # acronyms are spelled
_SENTENCE_PAUSE = 5.0
_CLAUSE_PAUSE = 2.0

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class TextLength:
    """A text as a stretch of speech: every word's place on one axis of nominal seconds.

    `starts` and `ends` hold the words of all lines one after the other, `first[i]` is the index
    of line `i`'s first word (`first[-1]` their number), `line_starts` the place of each line.
    """

    ranges: list[tuple[int, int]]
    first: list[int]
    starts: Floats
    ends: Floats
    line_starts: Floats
    total: float


def _weight(word: str) -> float:
    if word.isascii() and word.isalpha():
        return len(word) + 1.0
    weight = 1.0
    capital = word.isupper()
    for character in word:
        if character.isdigit():
            weight += _DIGIT
        elif "\u3040" <= character <= "\u9fff" or "\uac00" <= character <= "\ud7af":
            weight += _IDEOGRAPH
        elif character.isalpha():
            weight += _CAPITAL if capital else 1.0
    return weight


def _pause(word: str) -> float:
    last = word[-1]
    if last.isalnum():
        return 0.0
    if last in ".?!…。？！":
        return _SENTENCE_PAUSE
    return _CLAUSE_PAUSE if last in ",;:–—-、，；：" else 0.0


def measure(lines: Sequence[str]) -> TextLength:
    """Lay a text out on an axis of nominal seconds, at an ordinary speed of speech."""
    ranges: list[tuple[int, int]] = []
    first = [0]
    weights: list[float] = []
    pauses: list[float] = []
    for line in lines:
        for start, end in word_ranges(line):
            word = line[start:end]
            ranges.append((start, end))
            weights.append(_weight(word))
            pauses.append(_pause(word))
        first.append(len(ranges))
    spoken = np.asarray(weights, dtype=np.float64)
    steps = spoken + np.asarray(pauses, dtype=np.float64)
    edges = np.concatenate(([0.0], np.cumsum(steps))) / CHARACTERS_PER_SECOND
    starts = edges[:-1]
    return TextLength(
        ranges,
        first,
        starts,
        starts + spoken / CHARACTERS_PER_SECOND,
        edges[np.asarray(first[:-1], dtype=np.intp)],
        float(edges[-1]),
    )

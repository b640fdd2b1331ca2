"""The words of a text as the recogniser meets them: one token a word, whatever it looks like."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from earmark.timing.speech_length import TextLength, measure

_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "`": "'"})
_EDGES = re.compile(r"^[^\w$€£]+|[^\w%']+$")
_LATIN_OR_DIGIT = re.compile(r"[0-9A-Za-zÀ-ɏ]")
_ACRONYM = re.compile(r"[A-Z][A-Z&]{1,4}s?")


def token_of(word: str) -> str:
    """The form under which a word is looked up and compared; empty if nobody says it.

    Capitals are kept only where they tell an acronym from a word (`US`, `us`).
    """
    bare = _EDGES.sub("", word.translate(_APOSTROPHES))
    if not _LATIN_OR_DIGIT.search(bare):
        return ""
    return bare if _ACRONYM.fullmatch(bare) else bare.lower().rstrip("'")


@dataclass(frozen=True)
class TokenText:
    """A transcript as a sequence of tokens, each the number of its kind in `vocabulary`.

    Words that nobody says (a lone dash) are left out of `ids`; `words[k]` is the index, in
    `length`, of the word behind token `k`.
    """

    length: TextLength
    vocabulary: tuple[str, ...]
    ids: tuple[int, ...]
    words: tuple[int, ...]

    @cached_property
    def places(self) -> list[float]:
        """Where each token starts on the axis of nominal seconds."""
        starts: list[float] = self.length.starts[list(self.words)].tolist() if self.words else []
        return starts

    @cached_property
    def place_ends(self) -> list[float]:
        """Where each token ends on the axis of nominal seconds."""
        ends: list[float] = self.length.ends[list(self.words)].tolist() if self.words else []
        return ends

    @cached_property
    def line_of(self) -> list[int]:
        """The line of each token."""
        rows: list[int] = []
        row = 0
        for word in self.words:
            while self.length.first[row + 1] <= word:
                row += 1
            rows.append(row)
        return rows


def tokenise(lines: Sequence[str]) -> TokenText:
    """Turn the lines of a transcript into tokens."""
    length = measure(lines)
    numbers: dict[str, int] = {}
    ids: list[int] = []
    words: list[int] = []
    index = 0
    for row, line in enumerate(lines):
        for start, end in length.ranges[length.first[row] : length.first[row + 1]]:
            token = token_of(line[start:end])
            if token:
                ids.append(numbers.setdefault(token, len(numbers)))
                words.append(index)
            index += 1
    return TokenText(length, tuple(numbers), tuple(ids), tuple(words))

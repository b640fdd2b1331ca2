"""Words that sound alike: what speech recognition makes of a name it does not know.

Two stretches of text are compared by their consonants (Lawrence Philips' Metaphone, with voiced
and unvoiced sounds taken for one) and by their letters, half and half. A name may be heard as
several words ("Cooper Netties" for Kubernetes), so neighbours are also compared together.
Metaphone knows English spelling; names in other scripts are compared by their letters alone.
"""

import re
from array import array
from functools import lru_cache
from itertools import accumulate

import jellyfish
import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import Indel, Levenshtein

ENOUGH = 0.625
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_MERGED = str.maketrans("BDGVJ0ZQ", "PTKFXTSK")
_SILENT = str.maketrans("", "", "HWY ")
_ALIKE = 0.5  # of the consonants, before letters are looked at
_MORE_WORDS = 2  # a name may be heard as that many words more than it has


@lru_cache(maxsize=65536)
def sound_of(word: str) -> str:
    """The consonants of a word as they sound, an `A` before them where it begins with a vowel."""
    code = jellyfish.metaphone(word).translate(_MERGED) if word.isascii() else ""
    if not code:
        return word.casefold()
    head = "A" if code[0] in "AEIOU" else code[0]
    return head + code[1:].translate(_SILENT)


def likeness(one: str, other: str) -> float:
    """How much two stretches of text sound alike, 0 to 1."""
    a, b = (["".join(map(sound_of, _words(text))), "".join(_words(text))] for text in (one, other))
    return _likeness(a[0], a[1], b[0], b[1])


def _words(text: str) -> list[str]:
    return [match[0].casefold() for match in _WORD.finditer(text)]


def _likeness(sound: str, letters: str, other_sound: str, other_letters: str) -> float:
    by_sound = Levenshtein.normalized_similarity(sound, other_sound)
    if by_sound < _ALIKE:
        return 0.0
    return (by_sound + Indel.normalized_similarity(letters, other_letters)) / 2


class SoundIndex:
    """The words of a text by their sound; made once, asked often."""

    def __init__(self, text: str) -> None:
        numbers: dict[str, int] = {}
        self._spans = [match.span() for match in _WORD.finditer(text)]
        words = map(str.casefold, _WORD.findall(text))
        kinds = [numbers.setdefault(word, len(numbers)) for word in words]
        self._kinds = array("L", kinds)
        self._words = list(numbers)
        self._sounds = [sound_of(word) for word in self._words]

    def like(self, query: str) -> list[tuple[int, int]]:
        """Where the text sounds like a query, (start, end) in code points, in order."""
        words = _words(query)
        if not words or not self._spans:
            return []
        sound, letters = "".join(map(sound_of, words)), "".join(words)
        most = len(words) + _MORE_WORDS
        known: dict[tuple[int, ...], tuple[float, int]] = {}
        alike = []
        for first in self._starts(sound):
            kinds = tuple(self._kinds[first : first + most])
            if kinds not in known:
                known[kinds] = self._best(kinds, sound, letters)
            score, size = known[kinds]
            if size:
                alike.append((-score, size, first))
        taken: set[int] = set()
        found: list[tuple[int, int]] = []
        for _score, size, first in sorted(alike):  # of those that overlap, the likest
            tokens = range(first, first + size)
            if taken.isdisjoint(tokens):
                taken.update(tokens)
                found.append((self._spans[first][0], self._spans[first + size - 1][1]))
        return sorted(found)

    def _starts(self, sound: str) -> list[int]:
        """The tokens with which something that sounds so may begin."""
        whole = process.extract(
            sound,
            self._sounds,
            scorer=Levenshtein.normalized_similarity,
            processor=None,
            limit=None,
            score_cutoff=_ALIKE,
        )
        may = np.zeros(len(self._words), bool)
        may[[number for _, _, number in whole]] = True
        for number, begin in enumerate(self._sounds):
            may[number] |= _begins(begin, sound)
        return np.nonzero(may[np.frombuffer(self._kinds, np.dtype("L"))])[0].tolist()

    def _best(self, kinds: tuple[int, ...], sound: str, letters: str) -> tuple[float, int]:
        """How much tokens sound like it at best, and how many of them; 0 where none do."""
        heard = accumulate(self._sounds[kind] for kind in kinds)
        read = accumulate(self._words[kind] for kind in kinds)
        best, size = ENOUGH, 0
        for count, (other, text) in enumerate(zip(heard, read, strict=True), 1):
            if len(other) > 2 * len(sound) + 1:
                break
            score = _likeness(sound, letters, other, text)
            if score >= best + (1e-9 if size else 0.0):
                best, size = score, count
        return best, size


def _begins(begin: str, sound: str) -> bool:
    """Whether a sound may be the first part of another; one slip is let pass in longer ones."""
    if len(begin) >= len(sound):
        return False
    if sound.startswith(begin):
        return bool(begin)
    return len(begin) > 1 and Levenshtein.distance(begin, sound[: len(begin)], score_cutoff=1) <= 1

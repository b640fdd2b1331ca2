"""Finds words in a transcript, across the borders of segments, and says where they are."""

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING
from unicodedata import combining, normalize

from earmark.domain.transcript import Place, Transcript

if TYPE_CHECKING:
    from earmark.analysis.sounds import SoundIndex

Range = tuple[Place, Place]
MANY_FOLDS = 40


@dataclass(frozen=True, slots=True)
class FindOptions:
    """How words are compared; of `regex` and `sounds_like` at most one."""

    match_case: bool = False
    whole_words: bool = False
    regex: bool = False
    ignore_accents: bool = True
    sounds_like: bool = False


class TextFinder:
    """All matches of a query in one transcript, in order.

    A blank in a plain query also matches where one segment ends and the next one begins. In a
    regular expression that place is a line break, so that `^` and `$` mean a segment's ends.

    Attributes:
        error: Why a regular expression can't be read; empty when it can.
    """

    def __init__(self) -> None:
        self._transcript = Transcript()
        self._row_starts: list[int] = []
        self._haystack: tuple[FindOptions, str, array[int] | None] | None = None
        self._starts = array("L")
        self._ends = array("L")
        self._asked: tuple[str, FindOptions] = ("", FindOptions())
        self._pattern: re.Pattern[str] | None = None
        self._sounds: SoundIndex | None = None
        self.error = ""

    def __len__(self) -> int:
        return len(self._starts)

    def set_transcript(self, transcript: Transcript) -> None:
        """Search another transcript, or another state of it; the last query is asked again."""
        self._transcript = transcript
        self._row_starts = []
        self._haystack = self._sounds = None
        if self._asked[0]:
            self.find(*self._asked)

    def find(self, query: str, options: FindOptions | None = None) -> int:
        """Find all matches; returns how many there are."""
        options = options or FindOptions()
        self._asked = (query, options)
        self.error, self._pattern = "", None
        self._starts, self._ends = array("L"), array("L")
        if not query or not len(self._transcript):
            self._haystack = None if not query else self._haystack
            return 0
        if options.sounds_like:
            self._find_alike(query)
            return len(self._starts)
        text, back = self._folded(options)
        if options.regex:
            self._find_regex(query, options, text)
        else:
            self._find_plain(query, options, text)
        if back is not None:
            self._starts = array("L", (back[start] for start in self._starts))
            self._ends = array("L", (back[end - 1] + 1 for end in self._ends))
        return len(self._starts)

    def _joined(self) -> str:
        """The texts of all segments, one to a line."""
        if not self._row_starts:
            lengths = (len(segment.text) + 1 for segment in self._transcript)
            self._row_starts = [0, *accumulate(lengths)][:-1]
        return "\n".join([segment.text for segment in self._transcript])

    def _find_alike(self, query: str) -> None:
        if self._sounds is None:
            from earmark.analysis.sounds import SoundIndex

            self._sounds = SoundIndex(self._joined())
        for start, end in self._sounds.like(query):
            self._starts.append(start)
            self._ends.append(end)

    def _folded(self, options: FindOptions) -> tuple[str, "array[int] | None"]:
        """The text to search, kept for the next query with the same options."""
        if self._haystack is None or self._haystack[0] != options:
            text = self._joined()
            if not options.regex:
                text = text.replace("\n", " ")
            if options.ignore_accents and not text.isascii():
                text = _without_accents(text)
            if not options.match_case and not options.regex:
                text = _lower(text)
            back = None
            if options.ignore_accents and any(combining(char) for char in _letters(text)):
                kept = [i for i, char in enumerate(text) if not combining(char)]
                back = array("L", kept)
                text = "".join([text[i] for i in kept])
            self._haystack = (options, text, back)
        return self._haystack[1], self._haystack[2]

    def _find_plain(self, query: str, options: FindOptions, text: str) -> None:
        wanted = " ".join(query.split()) or query
        if options.ignore_accents:
            wanted = "".join(char for char in normalize("NFD", wanted) if not combining(char))
        if not options.match_case:
            wanted = _lower(wanted)
        size = len(wanted)
        starts = self._starts
        at = text.find(wanted)
        while at >= 0:
            if not options.whole_words or _is_word(text, at, at + size):
                starts.append(at)
            at = text.find(wanted, at + size)
        self._ends = array("L", (start + size for start in starts))

    def _find_regex(self, query: str, options: FindOptions, text: str) -> None:
        pattern = rf"\b(?:{query})\b" if options.whole_words else query
        flags = re.MULTILINE | (0 if options.match_case else re.IGNORECASE)
        try:
            compiled = re.compile(pattern, flags)
        except (re.error, OverflowError) as error:
            self.error = f"This regular expression can't be read: {error}."
            return
        self._pattern = compiled
        for match in compiled.finditer(text):
            if match.end() > match.start():
                self._starts.append(match.start())
                self._ends.append(match.end())

    def match(self, number: int) -> Range:
        """Where a match is."""
        return self._place(self._starts[number]), self._end_place(self._ends[number])

    def matches_in(self, start: Place, end: Place) -> list[Range]:
        """The matches that touch the text between two places."""
        if not self._starts or start.row >= len(self._row_starts):
            return []
        first = bisect_right(self._ends, self._row_starts[start.row] + start.offset)
        last = bisect_left(self._starts, self._row_starts[end.row] + end.offset)
        return [self.match(number) for number in range(first, last)]

    def nearest(self, place: Place, *, forward: bool = True) -> int | None:
        """The number of the first match after a place or the last before it, round the end."""
        if not self._starts:
            return None
        at = self._row_starts[min(place.row, len(self._row_starts) - 1)] + place.offset
        if forward:
            return bisect_left(self._starts, at) % len(self._starts)
        return (bisect_left(self._starts, at) - 1) % len(self._starts)

    def replacement(self, number: int, template: str) -> str:
        r"""What stands in the place of a match; in a regular expression `\1` is its first group."""
        if self._pattern is None or self._haystack is None:
            return template
        _options, text, back = self._haystack
        at = self._starts[number]
        found = self._pattern.match(text, bisect_left(back, at) if back is not None else at)
        if found is None:
            return template
        joined = self._joined()

        def group(name: str) -> str:
            start, end = found.span(int(name) if name.isdigit() else name)
            if start == end:
                return ""
            if back is not None:
                start, end = back[start], back[end - 1] + 1
            return joined[start:end]

        return _expanded(template, group)

    def _place(self, at: int) -> Place:
        row = bisect_right(self._row_starts, at) - 1
        return Place(row, min(at - self._row_starts[row], len(self._transcript[row].text)))

    def _end_place(self, at: int) -> Place:
        place = self._place(at - 1)
        size = len(self._transcript[place.row].text)
        return Place(place.row, min(place.offset + 1, size))


def _is_word(text: str, start: int, end: int) -> bool:
    before = start > 0 and (text[start - 1].isalnum() or text[start - 1] == "_")
    after = end < len(text) and (text[end].isalnum() or text[end] == "_")
    return not before and not after


def _letters(text: str) -> set[str]:
    return set() if text.isascii() else set(text)


def _lower(text: str) -> str:
    """Lower case of the same length: `İ` would become two characters."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(char.lower()[0] for char in text)


def _without_accents(text: str) -> str:
    """Every letter replaced by its base, one for one; combining marks stay where they are."""
    folds: dict[str, str] = {}
    for char in set(text):
        if char > "\x7f" and not combining(char):
            base = normalize("NFD", char)
            if len(base) > 1 and all(combining(mark) for mark in base[1:]):
                folds[char] = base[0]
    if len(folds) > MANY_FOLDS:
        return text.translate({ord(char): base for char, base in folds.items()})
    for char, base in folds.items():
        text = text.replace(char, base)
    return text


def _expanded(template: str, group: Callable[[str], str]) -> str:
    r"""A template with `\1` and `\g<name>` filled in; what names no group stands as it is typed."""

    def fill(mark: re.Match[str]) -> str:
        try:
            return group(mark[1] or mark[2])
        except IndexError:
            return mark[0]

    return re.sub(r"\\(?:(\d)|g<(\w+)>)", fill, template)

"""Find the place in a text that a chapter's title speaks of, when there is only one such place."""

import re
from collections.abc import Sequence
from math import log

from rapidfuzz import fuzz, process

_WORD = re.compile(r"[^\W_]+")
_COMMON_TEXT = """
a about an and are as at be been being but by can could did do does for from had has
have he how i in into is it its ll my no not of on or our out re s she should so t that
the their these they this those to up ve versus vs was we were what when where which who
why will with would you your
"""
_COMMON = frozenset(_COMMON_TEXT.split())
_NOT_SPOKEN = re.compile(
    r"\b(sponsors?|ads?|advert\w*|intro|outro|preview|break|teaser|credits)\b", re.IGNORECASE
)
_SPAN = 4  # lines in which the words of a title must come together
_NEAR = 8  # lines around the best place that do not count as another place
_ENOUGH = 0.7
_AHEAD = 0.25


def _words(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(text)]


def _content_words(title: str) -> list[str]:
    return list(dict.fromkeys(word for word in _words(title) if word not in _COMMON))


def _index(lines: Sequence[str]) -> dict[str, list[int]]:
    places: dict[str, list[int]] = {}
    for row, line in enumerate(lines):
        for word in set(_words(line)):
            places.setdefault(word, []).append(row)
    return places


def _rows_with(word: str, places: dict[str, list[int]]) -> list[int]:
    """Rows holding a word, also misheard or inflected."""
    rows = set(places.get(word, ()))
    if len(word) >= 4:
        near = process.extract(word, places.keys(), scorer=fuzz.ratio, score_cutoff=80, limit=4)
        for found, _score, _place in near:
            if found[0] == word[0]:
                rows.update(places[found])
    return sorted(rows)


def find_title(title: str, places: dict[str, list[int]], line_count: int) -> int | None:
    """Row at which the words of a title come together, None if that is nowhere or not unique.

    Words count by their rarity. The best stretch of lines must hold most of the title, and
    clearly more of it than any stretch elsewhere.
    """
    words = _content_words(title)
    if len(words) < 2 or _NOT_SPOKEN.search(title):
        return None
    scores = [0.0] * line_count
    firsts: dict[int, int] = {}
    total = 0.0
    for word in words:
        rows = _rows_with(word, places)
        worth = log((line_count + 1) / (len(rows) + 0.5)) if rows else log(line_count + 1)
        total += worth
        covered: set[int] = set()
        for row in rows:
            for start in range(max(0, row - _SPAN + 1), row + 1):
                covered.add(start)
                firsts[start] = min(firsts.get(start, row), row)
        for start in covered:
            scores[start] += worth
    best = max(range(line_count), key=scores.__getitem__)
    elsewhere = [*scores[: max(0, best - _NEAR)], *scores[best + _NEAR + 1 :]]
    second = max(elsewhere, default=0.0)
    if scores[best] < _ENOUGH * total or scores[best] - second < _AHEAD * total:
        return None
    ties = [
        row for row in range(best, min(best + _NEAR, line_count)) if scores[row] == scores[best]
    ]
    return firsts[ties[-1]]


def find_chapters(
    lines: Sequence[str], chapters: Sequence[tuple[int, str]]
) -> list[tuple[int, int]]:
    """Find (row, start_ms) of the chapters that the text names distinctively, in rising order.

    Of contradicting finds the largest set that rises in both time and text is kept.
    """
    if not lines or not chapters:
        return []
    places = _index(lines)
    found = []
    for start_ms, title in sorted(chapters):
        row = find_title(title, places, len(lines)) if start_ms > 0 else None
        if row is not None:
            found.append((row, start_ms))
    return _longest_rising(found)


def _longest_rising(found: list[tuple[int, int]]) -> list[tuple[int, int]]:
    best: list[list[tuple[int, int]]] = []
    for item in found:
        before = [chain for chain in best if chain[-1][0] < item[0] and chain[-1][1] < item[1]]
        best.append([*max(before, key=len, default=[]), item])
    return max(best, key=len, default=[])

"""Where a person wants to go who types a time or the name of a chapter."""

import re
import unicodedata
from collections.abc import Sequence

from earmark.domain.episode import Chapter
from earmark.domain.timecode import format_clock, parse_timecode
from earmark.errors import AppError

_RELATIVE = re.compile(r"^\s*([+\-−–])\s*(\S.*)$")
_SHARE = re.compile(r"^\s*(\d{1,3}(?:[.,]\d+)?)\s*%\s*$")
_CLOSE_ENOUGH = 0.75  # likeness from which a misspelt chapter is understood


def parse_target(text: str, chapters: Sequence[Chapter], position_ms: int, duration_ms: int) -> int:
    """Understand a time, a step from here, a share of the episode, or a chapter.

    `1:02:03`, `62m`, `1h 2m`, `90` (seconds); `+30`, `-1:00` from the playhead; `50 %`; the
    name of a chapter or part of it. A chapter that is called like a time has to give way.

    Args:
        text: What was typed.
        chapters: The chapters of the episode.
        position_ms: Where the playhead is.
        duration_ms: Length of the episode; 0 if it isn't known.

    Raises:
        AppError: If it is none of these, or lies behind the end of the episode.
    """
    if not text.strip():
        raise AppError("There is nothing to go to.", "Type a time such as 12:30, or a chapter.")
    if match := _SHARE.match(text):
        share = float(match[1].replace(",", "."))
        if share <= 100:
            return round(duration_ms * share / 100)
    if match := _RELATIVE.match(text):
        step_ms = _time(match[2])
        if step_ms is not None:
            there = position_ms + (step_ms if match[1] == "+" else -step_ms)
            return _clamped(there, duration_ms)
    ms = _time(text)
    if ms is not None:
        if duration_ms and ms > duration_ms:
            raise AppError(
                f"The episode ends at {format_clock(duration_ms)}.",
                f"Type a time before that; {format_clock(ms)} lies behind it.",
            )
        return ms
    return _clamped(_chapter(text, chapters).start_ms, duration_ms)


def _time(text: str) -> int | None:
    try:
        return parse_timecode(text)
    except ValueError:
        return None


def _clamped(ms: int, duration_ms: int) -> int:
    return max(0, min(ms, duration_ms) if duration_ms else ms)


def _chapter(text: str, chapters: Sequence[Chapter]) -> Chapter:
    """The chapter that is meant: called so, beginning so, holding these words, or spelt alike."""
    wanted = _plain(text)
    titles = [(_plain(chapter.title), chapter) for chapter in chapters if wanted]
    words = wanted.split()
    tests = (
        lambda title: title == wanted,
        lambda title: title.startswith(wanted),
        lambda title: wanted in title,
        lambda title: bool(words) and all(word in title for word in words),
    )
    for test in tests:
        for title, chapter in titles:
            if test(title):
                return chapter
    likeness = [(_likeness(wanted, title), chapter) for title, chapter in titles]
    best = max(likeness, key=lambda one: one[0], default=None)
    if best is not None and best[0] >= _CLOSE_ENOUGH:
        return best[1]
    raise AppError(
        f"“{text.strip()}” is neither a time nor a chapter of this episode.",
        "Type 12:30, 62m, +30, -1:00, 50 % or part of a chapter's name.",
    )


def _likeness(one: str, other: str) -> float:
    from difflib import SequenceMatcher

    return SequenceMatcher(None, one, other).ratio()


def _plain(text: str) -> str:
    """Letters and figures only, without case and accents, words parted by single blanks."""
    spread = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(c if c.isalnum() else " " for c in spread if not unicodedata.combining(c))
    return " ".join(kept.split())

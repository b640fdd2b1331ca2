"""Chapters, sponsors and links as people write them into the description of an episode."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from earmark.domain.episode import Chapter, Remark
from earmark.domain.timecode import format_clock

_STAMP = r"(?:\d{1,2}:)?\d{1,3}:\d{2,3}(?:[.,]\d{1,3}(?!\d))?"
_LEADING = re.compile(
    rf"^[\s•*·▶►–—-]*(?:\d{{1,3}}[.)]\s+)?(?P<open>[(\[]?)(?P<stamp>{_STAMP})(?![\d:])"
    rf"(?:\s*(?:-|–|—|to)\s*{_STAMP}(?![\d:]))?(?P<close>[)\]]?)"
    r"(?P<gap>\s*(?:[-–—:|~→»]|->|=>)?\s*)(?P<title>\S.*)$"
)
_TRAILING = re.compile(
    r"^(?P<title>\S.*?)(?:\s*[-–—|:@…]\s*|\s*\.{2,}\s*|\s+|\s*(?P<open>[(\[]))"
    rf"(?P<stamp>{_STAMP})(?![\d:])"
    rf"(?:\s*(?:-|–|—|to)\s*{_STAMP})?[)\]]?\s*$"
)
_LINKED = re.compile(
    rf"(?:\[(?P<marked>{_STAMP})\]|(?<![\d:])(?P<plain>{_STAMP}) )\(https?://[^)\s]*\)"
)  # a time that is a link, in Markdown or as `html_text` writes it
_TIME_OF_DAY = re.compile(
    r"^(?:[ap]\.?m\b|o['’]clock|uhr\b|h\b|[CE]?[SD]?E?T\b|UTC\b)", re.IGNORECASE
)
_HEADING = re.compile(
    r"^\W*(?:time\s?-?stamps?|chapters?|outline|table of contents|contents)\W*:?\W*$", re.IGNORECASE
)
_OTHER_HEADING = re.compile(r"^[A-Z][A-Z /&]{2,}:")
_SPONSORS = re.compile(
    r"^\W*(?:our |episode |today'?s )?sponsors?\s*:\s*(?P<names>.*)$", re.IGNORECASE
)
_URL = re.compile(r"(?:https?://|www\.)[^\s<>\"'“”]+", re.IGNORECASE)
_BARE_LINK = re.compile(r"^[\w.-]+\.[a-z]{2,}(?:/[^\s]*)$", re.IGNORECASE)
_NO_SPONSOR = {"outro", "intro", "break", "ad", "ads", "end", "none", "sponsor", "sponsors", "n/a"}

_FIRST_BY_MS = 300_000
_SHORTEST_MS = 5000
_QUARTERS = {"00", "15", "30", "45"}


@dataclass(slots=True)
class _Found:
    line: int
    stamp: str
    title: str
    ms: int | None
    is_bracketed: bool = False


def read_chapters(
    lines: Sequence[str], first_line: int = 1, length_ms: int = 0
) -> tuple[tuple[Chapter, ...], tuple[Remark, ...]]:
    """Find the chapters in a description.

    Lines that start (or all end) with a time count as chapters below a heading, or where they
    look like nothing else, see `_convinces`: a lone `3:10 to Yuma`, verses, scores and times
    of day are none.

    Args:
        lines: The description.
        first_line: The line number of its first line, for remarks.
        length_ms: Length of the recording if known; later times are remarked on.
    """
    trailing = False
    found, under_heading = _collect(lines, first_line, _LEADING)
    if len(found) < 2 and not under_heading:
        found, under_heading = _collect(lines, first_line, _TRAILING)
        trailing = True
    if not under_heading and not _convinces(found, trailing=trailing):
        return (), ()
    remarks = _mend(found)
    chapters = [Chapter(item.ms, item.title) for item in found if item.ms is not None]
    ordered = sorted(chapters, key=lambda chapter: chapter.start_ms)
    if ordered != chapters:
        remarks.append(
            Remark(found[0].line, "The chapters were out of order and have been sorted.")
        )
    for item in found:
        if length_ms and item.ms is not None and item.ms > length_ms:
            text = f"The chapter “{item.title}” starts after the end of the recording."
            remarks.append(Remark(item.line, text))
    return tuple(ordered), tuple(remarks)


def _collect(
    lines: Sequence[str], first_line: int, shape: re.Pattern[str]
) -> tuple[list[_Found], bool]:
    found: list[_Found] = []
    heading = False
    for number, line in enumerate(lines, first_line):
        if _HEADING.match(line):
            heading = True
            continue
        match = shape.match(_LINKED.sub(lambda link: link["marked"] or link["plain"], line))
        if not match:
            continue
        bracketed = bool(match["open"])
        if not (heading or bracketed) and _TIME_OF_DAY.match(match["title"]):
            continue
        if "gap" in match.groupdict() and not (match["gap"] or match["close"]):
            continue
        title = match["title"].strip()
        stamp = match["stamp"]
        found.append(_Found(number, stamp, title, _stamp_ms(stamp), bracketed))
    return found, heading and bool(found)


def _stamp_ms(stamp: str) -> int | None:
    """Milliseconds of `H:MM:SS` or `M:SS`, None where it is no time."""
    *hours, minutes, seconds = re.split("[.,]", stamp)[0].split(":")
    if len(seconds) != 2 or int(seconds) > 59 or (hours and int(minutes) > 59):
        return None
    return ((int(hours[0]) if hours else 0) * 3600 + int(minutes) * 60 + int(seconds)) * 1000


def _convinces(found: Sequence[_Found], *, trailing: bool) -> bool:
    """Whether times without a heading are those of chapters.

    They rise and begin at 0:00, or in the first minutes where they stand before titles, or
    anywhere in brackets. Verses follow each other by a second or two; a day is cut into
    quarters of hours.
    """
    times = [item.ms for item in found if item.ms is not None]
    gaps = [other - one for one, other in pairwise(times)]
    if len(times) < 2 or min(gaps) < 0:
        return False
    if times[0] == 0:
        return True
    bracketed = all(item.is_bracketed for item in found)
    latest = _FIRST_BY_MS if not trailing else 0
    if len(times) < 3 or (times[0] > latest and not bracketed):
        return False
    of_day = all(item.stamp.count(":") == 1 and item.stamp[-2:] in _QUARTERS for item in found)
    return median(gaps) >= _SHORTEST_MS and not (of_day and not bracketed)


def _mend(found: Sequence[_Found]) -> list[Remark]:
    """Give chapters with an impossible time the nearest reading between their neighbours."""
    remarks = []
    for place, item in enumerate(found):
        if item.ms is not None:
            continue
        before = next((one.ms for one in reversed(found[:place]) if one.ms is not None), 0)
        after = next((one.ms for one in found[place + 1 :] if one.ms is not None), None)
        readings = [
            ms
            for ms in _possible_times(item.stamp)
            if before <= ms and (after is None or ms <= after)
        ]
        item.ms = readings[0] if readings else before if after is None else (before + after) // 2
        remarks.append(
            Remark(
                item.line,
                f"The chapter time ({item.stamp}) is no time; "
                f"“{item.title}” is put at {format_clock(item.ms)}, between its neighbours.",
            )
        )
    return remarks


def _possible_times(stamp: str) -> list[int]:
    """Times that a slip of the finger may have made this stamp of: one digit too many."""
    tries = []
    for place in range(len(stamp) - 1, -1, -1):
        ms = _stamp_ms(stamp[:place] + stamp[place + 1 :]) if stamp[place].isdigit() else None
        if ms is not None and ms not in tries:
            tries.append(ms)
    return tries


def read_sponsors(lines: Sequence[str], chapters: Sequence[Chapter] = ()) -> tuple[str, ...]:
    """The sponsors a description names, `Sponsors: A | B`, in lines and in chapter titles."""
    names: dict[str, str] = {}
    for line in [*lines, *(chapter.title for chapter in chapters)]:
        if match := _SPONSORS.match(line):
            for part in re.split(r"\s*[|;]\s*|\s*,\s+", match["names"]):
                name = part.strip(" .")
                if name and name.casefold() not in _NO_SPONSOR and not _URL.match(name):
                    names.setdefault(name.casefold(), name)
    return tuple(names.values())


def read_links(lines: Sequence[str]) -> tuple[str, ...]:
    """The links in a description, each once: URLs, and `site.tld/path` after a label."""
    links: dict[str, None] = {}
    for line in lines:
        for match in _URL.finditer(line):
            links[_trimmed(match[0])] = None
        label, colon, rest = line.partition(": ")
        if colon and label and _BARE_LINK.match(rest.strip()):
            links[rest.strip()] = None
    return tuple(links)


def _trimmed(url: str) -> str:
    url = url.rstrip(".,;:!?*")
    while url.endswith(")") and url.count(")") > url.count("("):
        url = url[:-1].rstrip(".,;:!?*")
    return url

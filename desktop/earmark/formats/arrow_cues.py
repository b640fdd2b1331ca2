"""Files whose cues stand below `start --> end` lines (SRT, WebVTT), as they are in the wild.

Public readers drop cues of such files without a word: hours or numbers missing, dots for
commas, no blank lines, blank lines inside. Here the time line alone makes a cue.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from earmark.formats.decode import Source

_CLOCK = r"\d+(?:[:.,;][ ]?\d+)*"
_TIMING = re.compile(
    rf"^[ \t]*(?P<start>{_CLOCK}|[^\s>]*\d[:.,][^\s>]*)[ \t]*-{{1,3}}>[ \t]*"
    rf"(?P<end>{_CLOCK}(?![^\s])|[^\s>]*)(?P<settings>[ \t][^\n]*)?$",
    re.MULTILINE,
)
_STAMP = re.compile(r"^(?:(\d+):)?(?:(\d+):)?(\d+)(?:[.,:;](\d{1,9}))?$")
_COUNTED = re.compile(r"^[^\n]*\d[^\n]*-->[^\n]*\d", re.MULTILINE)


@dataclass(slots=True)
class Block:
    """A time line and the text below it. Times are None where they cannot be read.

    The text still ends with the number or name line of the next block, unless `is_last`.
    """

    line: int
    start_ms: int | None
    end_ms: int | None
    text: str
    is_last: bool = False


def count(source: Source) -> int:
    """Count the lines that hold an arrow between digits: the cues of the file."""
    return sum(1 for _ in _COUNTED.finditer(unix(source.text)))


def unix(text: str) -> str:
    """The text with LF line ends."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def stamp_ms(stamp: str) -> int | None:
    """Milliseconds of `01:02:03,450`, `2:03.4`, `0.860`; None where it is no time."""
    match = _STAMP.match(stamp.replace(" ", ""))
    if not match:
        return None
    first, second, seconds, fraction = match.groups()
    if first is None and fraction is None:
        return None
    if int(seconds) > 59 and first is not None:
        return None
    hours, minutes = (first, second) if second is not None else (0, first or 0)
    millis = int((fraction or "0").ljust(3, "0")[:3])
    return ((int(hours or 0) * 60 + int(minutes)) * 60 + int(seconds)) * 1000 + millis


def head_of(text: str) -> str:
    """What stands above the first time line of a file with LF line ends."""
    match = _TIMING.search(text)
    return text[: match.start()] if match else text


def blocks_of(text: str) -> Iterator[Block]:
    """Cut a file with LF line ends at its time lines, one block at a time."""
    matches = _TIMING.finditer(text)
    match = next(matches, None)
    line, counted_to = 1, 0
    while match is not None:
        following = next(matches, None)
        line += text.count("\n", counted_to, match.start())
        counted_to = match.start()
        body = text[match.end() + 1 : following.start() if following else len(text)]
        start_ms, end_ms = stamp_ms(match["start"]), stamp_ms(match["end"])
        yield Block(line, start_ms, end_ms, body, following is None)
        match = following

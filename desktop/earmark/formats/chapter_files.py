"""Files of chapters alone: Podcasting 2.0 and Podlove JSON, Podlove Simple Chapters, and lists.

Lists are `CHAPTER01=00:00:00.000` with `CHAPTER01NAME=Title` (Vorbis, Matroska), the
`[CHAPTER]` blocks of FFmpeg, labels of Audacity, and `00:00:00.000 Title` as mp4chaps and
video sites write it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any
from xml.etree.ElementTree import Element

from earmark.domain.episode import Chapter, Remark
from earmark.domain.timecode import parse_timecode
from earmark.errors import ImportFailed
from earmark.formats.chapter_text import read_chapters
from earmark.formats.decode import Source
from earmark.formats.json_values import record, records, string
from earmark.formats.words import milliseconds
from earmark.formats.xml_tree import attribute, descendants, parse

_VORBIS = re.compile(r"^CHAPTER(?P<number>\d{1,3})(?P<name>NAME)?=(?P<value>.*)$", re.IGNORECASE)
_TIMED = re.compile(
    r"^\[?(?P<time>\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?)\]?[ \t]+(?P<title>\S.*)$"
)
_LABEL = re.compile(r"^(?P<start>\d+[.,]\d+)\t\d+[.,]\d+\t(?P<title>\S.*)$")
_FFMPEG = re.compile(r"^\[CHAPTER\]\s*$", re.MULTILINE)
_PSC = re.compile(r"<(?:\w+:)?chapters?[\s>]")
_START = ("startTime", "start", "start_time", "time")


@dataclass(frozen=True, slots=True)
class ReadChapters:
    """The chapters of a file, in order of time. `counted` is how many it holds in all."""

    chapters: tuple[Chapter, ...]
    links: tuple[str, ...]
    counted: int
    remarks: tuple[Remark, ...]


@dataclass(slots=True)
class _Entry:
    line: int
    start_ms: int | None
    title: str
    link: str = ""
    is_hidden: bool = False


def sniff(source: Source) -> float:
    """How sure it is that a file holds chapters and no transcript, 0–1."""
    if isinstance(source.outline, dict | list):
        return 0.9 if _json_items(source.outline) else 0.0
    head = source.head
    if head.lstrip().startswith("<"):
        return 0.9 if _PSC.search(head) and "chapter" in head and "start=" in head else 0.0
    if head.startswith(";FFMETADATA"):
        return 0.95 if _FFMPEG.search(source.text) else 0.0
    lines = [line for line in source.first_lines[:200] if line.strip()]
    if not lines:
        return 0.0
    vorbis = sum(1 for line in lines if _VORBIS.match(line.strip()))
    timed = sum(1 for line in lines if _TIMED.match(line.strip()))
    return 0.9 if vorbis * 2 > len(lines) else 0.5 if timed * 10 >= len(lines) * 9 else 0.0


def read(source: Source) -> ReadChapters:
    """Read a file of chapters.

    Raises:
        ImportFailed: If it holds none.
    """
    entries = list(_entries(source))
    remarks = list(source.remarks)
    kept: list[_Entry] = []
    for entry in entries:
        if entry.start_ms is None:
            remarks.append(Remark(entry.line, f"“{entry.title}” has no readable time; left out."))
        elif entry.is_hidden:
            name = f"“{entry.title}”" if entry.title else "A chapter without a title"
            remarks.append(Remark(entry.line, f"{name} is marked as hidden; left out."))
        elif not entry.title:
            remarks.append(Remark(entry.line, "A chapter without a title is left out."))
        else:
            kept.append(entry)
    if not kept:
        raise ImportFailed(
            f"{source.path.name} holds no chapters that Earmark can read.",
            "It reads Podcasting 2.0 and Podlove JSON, Podlove Simple Chapters and lists.",
        )
    chapters = [Chapter(entry.start_ms or 0, entry.title) for entry in kept]
    if any(a.start_ms > b.start_ms for a, b in pairwise(chapters)):
        remarks.append(Remark(kept[0].line, "The chapters were out of order and have been sorted."))
    links = dict.fromkeys(entry.link for entry in kept if entry.link.startswith("http"))
    ordered = tuple(sorted(chapters, key=lambda one: one.start_ms))
    return ReadChapters(ordered, tuple(links), len(entries), tuple(remarks))


def psc_chapters(root: Element) -> tuple[Chapter, ...]:
    """The Podlove Simple Chapters in an XML tree, such as an item of a feed."""
    entries = [_psc(one) for one in descendants(root, "chapter")]
    found = [Chapter(one.start_ms, one.title) for one in entries if one.start_ms is not None]
    return tuple(sorted(found, key=lambda one: one.start_ms))


def _entries(source: Source) -> Iterator[_Entry]:
    if source.outline is not None:
        for number, item in enumerate(_json_items(source.document), 1):
            yield _json_entry(number, item)
    elif source.head.lstrip().startswith("<"):
        for number, one in enumerate(descendants(parse(source), "chapter"), 1):
            entry = _psc(one)
            entry.line = number
            yield entry
    elif source.head.startswith(";FFMETADATA"):
        yield from _ffmpeg(source.lines)
    else:
        yield from _listed(source)


def _json_items(document: Any) -> Sequence[dict[str, Any]]:
    items = records(document) if isinstance(document, list) else []
    items = items or records(record(document).get("chapters"))
    first = items[0] if items else {}
    has_text = any(key in first for key in ("text", "body", "words", "transcript"))
    return items if "title" in first and not has_text and _json_start(first) is not None else []


def _json_start(item: dict[str, Any]) -> int | None:
    value = next((item[key] for key in _START if key in item), None)
    return _time(value) if isinstance(value, str) else milliseconds(value)


def _json_entry(number: int, item: dict[str, Any]) -> _Entry:
    link = string(item.get("url")) or string(item.get("href"))
    title = " ".join(string(item.get("title")).split())
    return _Entry(number, _json_start(item), title, link, item.get("toc") is False)


def _psc(element: Element) -> _Entry:
    title = " ".join(attribute(element, "title").split())
    return _Entry(0, _time(attribute(element, "start")), title, attribute(element, "href"))


def _time(text: str) -> int | None:
    """`1:02:03.4`, and `01` or `75.5` as seconds."""
    try:
        return parse_timecode(text)
    except ValueError:
        return milliseconds(text)


def _ffmpeg(lines: Sequence[str]) -> Iterator[_Entry]:
    """Blocks of `[CHAPTER]` with START in units of TIMEBASE seconds."""
    entry: _Entry | None = None
    numerator, denominator = 1, 1_000_000_000
    for number, line in enumerate(lines, 1):
        name, _, value = line.partition("=")
        if line.startswith("["):
            if entry is not None:
                yield entry
            entry = _Entry(number, None, "") if line.strip() == "[CHAPTER]" else None
            numerator, denominator = 1, 1_000_000_000
        elif entry is not None and name == "TIMEBASE" and re.fullmatch(r"\d+/[1-9]\d*", value):
            numerator, denominator = map(int, value.split("/"))
        elif entry is not None and name == "START" and value.isdigit():
            entry.start_ms = int(value) * numerator * 1000 // denominator
        elif entry is not None and name == "title":
            entry.title = re.sub(r"\\([=;#\\])", r"\1", value).strip()
    if entry is not None:
        yield entry


def _listed(source: Source) -> Iterator[_Entry]:
    named: dict[int, _Entry] = {}
    plain: list[_Entry] = []
    for number, line in enumerate(source.lines, 1):
        text = line.strip()
        if match := _VORBIS.match(text):
            entry = named.setdefault(int(match["number"]), _Entry(number, None, ""))
            if match["name"]:
                entry.title = match["value"].strip()
            else:
                entry.start_ms = _time(match["value"].strip())
        elif match := _TIMED.match(text):
            plain.append(_Entry(number, _time(match["time"]), match["title"].strip(" -–—|")))
        elif match := _LABEL.match(line):
            seconds = match["start"].replace(",", ".")
            plain.append(_Entry(number, milliseconds(seconds), match["title"].strip()))
    if named or len(plain) > 1:
        yield from named.values()
        yield from plain
        return
    for chapter in read_chapters(source.lines)[0]:
        yield _Entry(0, chapter.start_ms, chapter.title)

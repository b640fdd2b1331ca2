"""Annotations back from captions, labels, tiers and REFI-QDA projects, as far as these hold them.

They name no episode, but for projects; who asks says which one is meant. Their texts are hints:
where a text is not found, its time says what is tagged.
"""

import html
import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from xml.etree.ElementTree import Element

from earmark.domain.annotation import Status
from earmark.domain.transcript import TimingSource
from earmark.errors import ImportFailed
from earmark.formats import arrow_cues, elan, qdpx, srt, textgrid, time_table, webvtt
from earmark.formats.archives import opened
from earmark.formats.csv_annotations import CsvAnnotation, CsvProblem
from earmark.formats.decode import Source, decode, load
from earmark.formats.refi_qda import guid_of_sound
from earmark.formats.xml_tree import attribute, children, descendants, parse

Rows = Iterator[CsvAnnotation | CsvProblem]
_BRACKETS = re.compile(r"\[(?P<tag>[^\]]+)\]\s*(?P<text>.*)", re.DOTALL)
_VOICE = re.compile(r"<v(?:\.[^\s>]*)?\s+(?P<who>[^>]*)>")
_MARKUP = re.compile(r"<[^>]*>")
_UUID = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_LANE = re.compile(r"(?P<base>.*\S) \d+")
_HEADING = re.compile(r".{1,80}:")


def reader_of(path: Path) -> Callable[[Source], Rows] | None:
    """What reads the annotations of a file, by its content; None where it is a table or JSON."""
    if path.suffix.lower() in (".csv", ".tsv", ".jsonl"):
        return None
    source = load(path)
    for sniff, reader in (
        (qdpx.sniff, _qdpx),
        (elan.sniff, _elan),
        (textgrid.sniff, _textgrid),
        (webvtt.sniff, _webvtt),
        (srt.sniff, _srt),
        (time_table.sniff_labels, _labels),
    ):
        if sniff(source) > 0.5:
            return reader
    return None


def read_marks(path: Path) -> Rows:
    """Read the annotations of such a file; `row` counts them from 1.

    Raises:
        ImportFailed: If it is none of these.
    """
    reader = reader_of(path)
    if reader is None:
        raise ImportFailed(
            f"{path.name} holds no annotations that can be read.",
            "CSV, JSON Lines, SRT, WebVTT, Audacity labels, ELAN, TextGrid and QDPX can.",
        )
    yield from reader(load(path))


def mark(
    number: int, tag: str, start_ms: int | None, end_ms: int | None, text: str
) -> CsvAnnotation:
    """A row with little more than a tag, a time and a text."""
    return CsvAnnotation(
        number, "", "", "", "", "", tag, start_ms, end_ms, TimingSource.MANUAL.value, text, "",
        Status.DRAFT, "", "", None, None, None, None, None, None, is_loose=True,
    )  # fmt: skip


def _blocks(source: Source) -> Iterator[tuple[int, arrow_cues.Block, str, str]]:
    """(number, block, its text, the line above its time)."""
    text = source.text.replace("\r\n", "\n").replace("\r", "\n")
    label = arrow_cues.head_of(text).rstrip("\n").rpartition("\n")[2]
    for number, block in enumerate(arrow_cues.blocks_of(text), 1):
        body = block.text if block.is_last else block.text.rstrip("\n").rpartition("\n")[0]
        yield number, block, " ".join(body.split()), label
        label = block.text.rstrip("\n").rpartition("\n")[2]


def _bracketed(number: int, block: arrow_cues.Block, text: str) -> CsvAnnotation | CsvProblem:
    found = _BRACKETS.fullmatch(text)
    if found is None:
        return CsvProblem(block.line, "The cue names no tag in brackets.")
    return mark(number, found["tag"], block.start_ms, block.end_ms, found["text"])


def _srt(source: Source) -> Rows:
    for number, block, text, _label in _blocks(source):
        yield _bracketed(number, block, text)


def _webvtt(source: Source) -> Rows:
    for number, block, text, label in _blocks(source):
        voice = _VOICE.match(text)
        plain = html.unescape(_MARKUP.sub("", text[voice.end() :] if voice else text))
        row = _bracketed(number, block, plain)
        if isinstance(row, CsvAnnotation) and _UUID.fullmatch(label.strip()):
            row = replace(row, uuid=label.strip())
        yield row


def _labels(source: Source) -> Rows:
    for number, cue in enumerate(time_table.label_cues(source), 1):
        tag, colon, text = cue.text.partition(": ")
        if not tag.strip():
            yield CsvProblem(cue.line, "The label names no tag.")
        else:
            yield mark(number, tag.rstrip(":"), cue.start_ms, cue.end_ms, text if colon else "")


def _elan(source: Source) -> Rows:
    root = parse(source)
    who = {
        attribute(one, "TIER_ID"): attribute(one, "ANNOTATOR") for one in descendants(root, "TIER")
    }
    number = 0
    for tier in elan.read_tiers(source, root):
        annotator = who.get(tier.name, "")
        tag = _tag_of(tier.name, set(who)).removesuffix(f" ({annotator})")
        for cue in tier.cues:
            if tier.name.split(" ")[0] != "transcript" and cue.start_ms is not None:
                number += 1
                row = mark(number, tag, cue.start_ms, cue.end_ms, cue.text)
                yield replace(row, annotator=annotator)


def _textgrid(source: Source) -> Rows:
    tiers = textgrid.read_tiers(source)
    names, number = {tier.name for tier in tiers}, 0
    for tier in tiers:
        for cue in tier.cues:
            if cue.text and tier.name.split(" ")[0] != "transcript" and not tier.is_points:
                number += 1
                yield mark(number, _tag_of(tier.name, names), cue.start_ms, cue.end_ms, cue.text)


def _tag_of(tier: str, names: set[str]) -> str:
    """The tag of a tier: a number behind the name of another tier is that of a further lane."""
    lane = _LANE.fullmatch(tier)
    return lane["base"] if lane and lane["base"] in names else tier


@dataclass(frozen=True, slots=True)
class _Project:
    """What the codings of a project refer to."""

    codes: dict[str, str]
    users: dict[str, str]
    times: dict[str, tuple[int, int]]
    starts: dict[str, list[int]]


def _qdpx(source: Source) -> Rows:
    with opened(source.data, source.path.name) as archive:
        member = next((one for one in archive.names if one.lower().endswith(".qde")), "")
        root = parse(replace(source, text=archive.read(member).decode("utf-8-sig", "replace")))
        known, number = _known(root), 0
        for text_source in descendants(root, "TextSource"):
            path = attribute(text_source, "plainTextPath").removeprefix("internal://")
            inside = next((one for one in archive.names if path and one.endswith(f"/{path}")), "")
            data = archive.read(inside) if inside else b""
            text = decode(source.path, data).text if data.strip() else ""
            for selection in children(text_source, "PlainTextSelection"):
                for coding in children(selection, "Coding"):
                    number += 1
                    yield _coding(number, text_source, text, selection, coding, known)


def _known(root: Element) -> _Project:
    times = {
        attribute(coding, "guid"): (int(attribute(one, "begin")), int(attribute(one, "end")))
        for one in descendants(root, "AudioSelection")
        for coding in children(one, "Coding")
    }
    starts = {
        attribute(one, "plainTextPath"): sorted(
            int(attribute(point, "position")) for point in children(one, "SyncPoint")
        )
        for one in descendants(root, "Transcript")
    }
    codes = {attribute(one, "guid"): attribute(one, "name") for one in descendants(root, "Code")}
    users = {attribute(one, "guid"): attribute(one, "name") for one in descendants(root, "User")}
    return _Project(codes, users, times, starts)


def _coding(
    number: int,
    text_source: Element,
    text: str,
    selection: Element,
    coding: Element,
    known: _Project,
) -> CsvAnnotation | CsvProblem:
    first, last = (int(attribute(selection, f"{end}Position")) for end in ("start", "end"))
    reference = next(iter(children(coding, "CodeRef")), None)
    tag = known.codes.get(attribute(reference, "targetGUID"), "") if reference is not None else ""
    if not tag:
        return CsvProblem(number, "The coding refers to no code of the project.")
    guid = attribute(coding, "guid")
    start_ms, end_ms = known.times.get(guid_of_sound(guid), (None, None))
    row = mark(number, tag, start_ms, end_ms, _spoken(text, first, last))
    starts = known.starts.get(attribute(text_source, "plainTextPath"), [])
    if starts and first >= starts[0]:
        row_first, row_last = bisect_right(starts, first) - 1, bisect_right(starts, last - 1) - 1
        row = replace(
            row, segment_first=row_first, char_start=first - starts[row_first],
            segment_last=row_last, char_end=last - starts[row_last],
        )  # fmt: skip
    notes = [one.text or "" for one in children(selection, "Description")]
    titles = [one.text or "" for one in children(text_source, "Description")]
    return replace(
        row,
        uuid=guid,
        episode=next(iter(titles), "") or attribute(text_source, "name"),
        note="".join(notes),
        annotator=known.users.get(attribute(coding, "creatingUser"), ""),
        created_at=_moment(attribute(coding, "creationDateTime")),
    )


def _spoken(text: str, first: int, last: int) -> str:
    """A passage of a text without the headings that say who speaks, on one line."""
    before_blank = text[:first].endswith("\n\n") or first == 0
    lines: list[str] = []
    for line in text[first:last].split("\n"):
        if before_blank and _HEADING.fullmatch(line):
            before_blank = False
            continue
        before_blank = not line
        if line:
            lines.append(line)
    return " ".join(lines)


def _moment(stamp: str) -> datetime | None:
    try:
        return datetime.fromisoformat(stamp.replace("Z", "+00:00")) if stamp else None
    except ValueError:
        return None

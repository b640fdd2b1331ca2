"""The show-notes transcript: a header of `Key: value` lines, a title, then `*  ` lines.

The header looks like YAML and is not: descriptions hold `: `, `@`, `(` and `---`. It ends
at the first `---` line that is followed by blank lines and a `# ` title.
"""

import ast
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from earmark.domain.episode import ReadTranscript, Remark
from earmark.domain.transcript import Segment, TimingSource
from earmark.errors import ImportFailed
from earmark.formats.chapter_text import read_chapters, read_links, read_sponsors
from earmark.formats.decode import Source

_FIELDS = (
    "Date Generated",
    "Transcription Model",
    "Length",
    "Video Keywords",
    "Video Views",
    "Video Rating",
    "Video Description",
)
_FIELD = re.compile(rf"^({'|'.join(_FIELDS)}):[ \t]?(.*)$")
_BYLINE = re.compile(
    r"^\*\*(?P<show>.+?):?\*\*:?\s*(?:\[(?P<date>[^\]]*)\]\((?P<url>[^)]*)\)|(?P<rest>.*))\s*$"
)
_LINE = re.compile(r"^\*(?:[ \t]+|$)(.*)$")
_LENGTH = re.compile(r"^\s*(\d+(?:\.\d+)?)\s*s?\s*$")
_DATE = re.compile(r"^\s*([A-Za-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\s*$")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NOT_KEPT = ("Date Generated", "Video Views", "Video Rating")


@dataclass
class _Parts:
    """The file in pieces; line numbers count from 1."""

    fields: dict[str, str] = field(default_factory=dict)
    field_lines: dict[str, int] = field(default_factory=dict)
    description: list[str] = field(default_factory=list)
    body_at: int = 0
    remarks: list[Remark] = field(default_factory=list)


def sniff(source: Source) -> float:
    """How sure it is that this is a show-notes transcript, 0–1."""
    lines = source.first_lines
    first = next((line for line in lines if line.strip()), "")
    fields = sum(1 for line in lines[:12] if _FIELD.match(line))
    if first.strip() == "---" and fields >= 2:
        return 1.0
    starred = sum(1 for line in lines[:200] if _LINE.match(line))
    byline = any(_BYLINE.match(line) for line in lines[:6])
    return 0.95 if byline and starred else 0.0


def count(source: Source) -> int:
    """Count the transcript lines: what is not blank below the title and the byline."""
    text = source.text.replace("\r\n", "\n").replace("\r", "\n")
    title = re.search(r"(?:\A|^---[ \t]*\n\s*)# .*\n(?:\*\*.*\n)?", text, re.MULTILINE)
    return len(re.findall(r"^(?!\*?[ \t]*$).+$", text[title.end() :], re.MULTILINE)) if title else 0


def read(source: Source) -> ReadTranscript:
    """Read a show-notes transcript whole; its lines have no times.

    Raises:
        ImportFailed: If the file ends inside its header or has no lines.
    """
    parts = _split(source)
    lines = source.lines
    title = lines[parts.body_at].removeprefix("# ").strip()
    start = parts.body_at + 1
    show, published, url = "", None, ""
    if start < len(lines) and (match := _BYLINE.match(lines[start])):
        show, url = match["show"].strip(), (match["url"] or "").strip()
        published = _read_date(match["date"] or match["rest"] or "", start + 1, parts.remarks)
        start += 1
    segments = _read_lines(lines, start, parts.remarks)
    if not segments:
        raise ImportFailed(
            f"{source.path.name} has a header but no transcript lines.",
            "The file may have been cut off; get it again.",
        )
    length_ms = _read_length(parts)
    chapters, remarks = read_chapters(
        parts.description, parts.field_lines.get("Video Description", 1), length_ms
    )
    return ReadTranscript(
        format="show-notes",
        segments=tuple(segments),
        timed=False,
        cues_in_file=count(source),
        title=title,
        show=show,
        published=published,
        source_url=url,
        length_ms=length_ms,
        model=parts.fields.get("Transcription Model", "").strip(),
        keywords=_read_keywords(parts),
        description="\n".join(parts.description).strip(),
        links=read_links(parts.description),
        sponsors=read_sponsors(parts.description, chapters),
        chapters=chapters,
        remarks=(*source.remarks, *parts.remarks, *remarks),
    )


def _split(source: Source) -> _Parts:
    """Cut the file at the end of its header and collect the fields above it."""
    lines, parts = source.lines, _Parts()
    header_from = next((i for i, line in enumerate(lines) if line.strip()), 0)
    if lines[header_from].strip() != "---":
        parts.body_at = _title_after(lines, header_from - 1)
    else:
        ends = (i for i in range(header_from + 1, len(lines)) if lines[i].strip() == "---")
        end = next((i for i in ends if _title_after(lines, i) >= 0), -1)
        if end < 0:
            parts.body_at = -1
        else:
            _read_fields(lines[header_from + 1 : end], header_from + 2, parts)
            parts.body_at = _title_after(lines, end)
    if parts.body_at < 0:
        raise ImportFailed(
            f"{source.path.name} ends inside its header.",
            "The file may have been cut off; get it again.",
        )
    return parts


def _title_after(lines: Sequence[str], row: int) -> int:
    """The row of the `# ` title that follows a row and blank lines; -1 if something else does."""
    follow = next((i for i in range(row + 1, len(lines)) if lines[i].strip()), -1)
    return follow if follow >= 0 and lines[follow].startswith("# ") else -1


def _read_fields(header: Sequence[str], first_line: int, parts: _Parts) -> None:
    in_description = False
    for number, line in enumerate(header, first_line):
        match = None if in_description else _FIELD.match(line)
        if match:
            name, value = match.groups()
            parts.fields[name], parts.field_lines[name] = value, number
            in_description = name == "Video Description"
            if in_description:
                parts.description.append(value)
        elif in_description:
            parts.description.append(line)
        elif line.strip():
            parts.remarks.append(Remark(number, f"Header line not understood: {line.strip()}"))
    dropped = [name for name in _NOT_KEPT if parts.fields.get(name, "").strip() not in {"", "None"}]
    if dropped:
        facts = ", ".join(f"{name}: {parts.fields[name].strip()}" for name in dropped)
        parts.remarks.append(Remark(parts.field_lines[dropped[0]], f"Not kept: {facts}."))


def _read_length(parts: _Parts) -> int:
    value = parts.fields.get("Length", "")
    if not value.strip():
        return 0
    if match := _LENGTH.match(value):
        return round(float(match[1]) * 1000)
    parts.remarks.append(Remark(parts.field_lines["Length"], f"Not a length: {value.strip()}"))
    return 0


def _read_keywords(parts: _Parts) -> tuple[str, ...]:
    value = parts.fields.get("Video Keywords", "").strip()
    if not value:
        return ()
    try:
        words = ast.literal_eval(value)
    except (ValueError, SyntaxError, MemoryError, RecursionError):
        words = None
    if not isinstance(words, list | tuple):
        line = parts.field_lines["Video Keywords"]
        parts.remarks.append(Remark(line, f"The keywords are no list; kept as one: {value}"))
        return (value,)
    return tuple(str(word) for word in words)


def _read_date(text: str, line: int, remarks: list[Remark]) -> date | None:
    if match := _DATE.match(text):
        month = match[1][:3].lower()
        if month in _MONTHS:
            try:
                return date(int(match[3]), _MONTHS.index(month) + 1, int(match[2]))
            except ValueError:
                pass
    if text.strip():
        remarks.append(Remark(line, f"Not a date: {text.strip()}"))
    return None


def _read_lines(lines: Sequence[str], start: int, remarks: list[Remark]) -> list[Segment]:
    segments = []
    for number, line in enumerate(lines[start:], start + 1):
        match = _LINE.match(line)
        text = (match[1] if match else line).strip()
        if not text:
            continue
        if not match:
            remarks.append(Remark(number, "The line does not start with *; kept as it stands."))
        segments.append(Segment(0, 0, 0, text, source=TimingSource.ESTIMATED))
    return segments

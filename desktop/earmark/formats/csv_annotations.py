"""Annotations from CSV (RFC 4180), one row each, and the guard that keeps spreadsheets from acting.

Text that a spreadsheet would run as a formula gets a `'` in front; so does text that already
starts with `'` and then such a character. Taking one `'` off such text is the exact inverse.
"""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from earmark.domain.annotation import Status
from earmark.errors import ImportFailed
from earmark.formats.decode import load
from earmark.formats.table_rows import FIELD

DELIMITERS = ",;\t|"
REQUIRED = ("episode", "tag")
_SUSPECT = frozenset("=+-@\t\r'")
_GUARDED = re.compile(r"'+[=+\-@\t\r]")
_LARGEST_CELL = 2**31 - 1


@dataclass(frozen=True, slots=True)
class CsvAnnotation:
    """A row of an annotation file. `row` counts as a spreadsheet does, the header being row 1.

    None stands for a cell that is missing or empty. `fields` holds (name, answer) for every column
    of answers that the file has, the empty ones too; a field without a column is left as it is.
    With `is_loose` the text is a hint: what is not found by it is found by its time.
    """

    row: int
    uuid: str
    show: str
    episode: str
    source_url: str
    audio_file: str
    tag: str
    start_ms: int | None
    end_ms: int | None
    timing_source: str
    text: str
    note: str
    status: Status
    origin: str
    annotator: str
    segment_first: int | None
    char_start: int | None
    segment_last: int | None
    char_end: int | None
    created_at: datetime | None
    modified_at: datetime | None
    fields: tuple[tuple[str, str], ...] = ()
    tier: str = ""
    sources: tuple[str, ...] = ()
    is_loose: bool = False


@dataclass(frozen=True, slots=True)
class CsvProblem:
    """A row that can't be understood, and why."""

    row: int
    message: str


def guard(text: str) -> str:
    """Make text safe from being run as a formula."""
    if text[:1] in _SUSPECT and (text[0] != "'" or _GUARDED.match(text)):
        return "'" + text
    return text


def unguard(text: str) -> str:
    """Take the guard off again; the exact inverse of `guard`."""
    return text[1:] if text.startswith("'") and _GUARDED.match(text) else text


def read_csv(path: Path) -> Iterator[CsvAnnotation | CsvProblem]:
    """Read an annotation file, as written here or saved again by a spreadsheet.

    Raises:
        ImportFailed: If it is no such file.
    """
    source = load(path)
    text = source.text.removeprefix("\ufeff")
    first = text.partition("\n")[0]
    delimiter = max(DELIMITERS, key=first.count)
    csv.field_size_limit(_LARGEST_CELL)
    lines = text.splitlines(keepends=True)
    reader = csv.reader(_joined(lines), delimiter=delimiter)
    header = [name.strip() for name in next(reader, [])]
    missing = [name for name in REQUIRED if name not in header]
    if missing:
        raise ImportFailed(
            f"{path.name} has no column “{missing[0]}” in its first row.",
            "Import a CSV file that Earmark exported.",
        )
    for number, values in enumerate(reader, 2):
        if any(values):
            yield _read_row(number, dict(zip(header, map(unguard, values), strict=False)))


def _joined(lines: list[str]) -> Iterator[str]:
    """Lines that end at CR, LF or CRLF only: `splitlines` also cuts at form feeds and others."""
    held = ""
    for line in lines:
        held += line
        if held.endswith(("\n", "\r")):
            yield held
            held = ""
    if held:
        yield held


def _read_row(number: int, values: dict[str, str]) -> CsvAnnotation | CsvProblem:
    get = values.get
    try:
        return CsvAnnotation(
            row=number,
            uuid=get("annotation_uuid", "").strip(),
            show=get("show", ""),
            episode=get("episode", ""),
            source_url=get("source_url", ""),
            audio_file=get("audio_file", ""),
            tag=get("tag", ""),
            start_ms=_seconds(get("start_s", "")),
            end_ms=_seconds(get("end_s", "")),
            timing_source=get("timing_source", ""),
            text=get("text", ""),
            note=get("note", ""),
            status=Status(get("status", "").strip().lower() or Status.DRAFT.value),
            origin=get("origin", ""),
            annotator=get("annotator", ""),
            segment_first=_number(get("segment_first", "")),
            char_start=_number(get("char_start", "")),
            segment_last=_number(get("segment_last", "")),
            char_end=_number(get("char_end", "")),
            created_at=_moment(get("created_at", "")),
            modified_at=_moment(get("modified_at", "")),
            fields=tuple(
                (name.removeprefix(FIELD), value)
                for name, value in values.items()
                if name.startswith(FIELD)
            ),
            tier=get("tier", ""),
            sources=tuple(get("sources", "").split()),
        )
    except ValueError as error:
        return CsvProblem(number, f"Not understood: {error}.")


def _seconds(cell: str) -> int | None:
    """Milliseconds of a cell in seconds, also with the comma of some spreadsheets."""
    cell = cell.strip().replace(",", ".")
    return round(float(cell) * 1000) if cell else None


def _number(cell: str) -> int | None:
    return int(cell) if cell.strip() else None


def _moment(cell: str) -> datetime | None:
    if not cell.strip():
        return None
    moment = datetime.fromisoformat(cell.strip())
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)

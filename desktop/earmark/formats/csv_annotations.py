"""Annotations as CSV (RFC 4180): one row each, safe to open in a spreadsheet, read back whole.

Text that a spreadsheet would run as a formula gets a `'` in front; so does text that already
starts with `'` and then such a character. Taking one `'` off such text is the exact inverse.
"""

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from earmark.domain.annotation import Status
from earmark.domain.episode import Episode
from earmark.domain.review import ExportedAnnotation
from earmark.domain.timecode import format_seconds, format_timecode
from earmark.errors import ImportFailed
from earmark.formats.atomic import replacing_text
from earmark.formats.decode import load

COLUMNS = (
    "annotation_id", "show", "episode", "episode_date", "source_url", "audio_file", "tag",
    "start_s", "end_s", "duration_s", "start_time", "end_time", "timing_source",
    "timing_uncertainty_s", "speaker", "text", "note", "status", "origin", "annotator",
    "context_before", "context_after", "segment_first", "char_start", "segment_last", "char_end",
    "created_at", "modified_at", "annotation_uuid",
)  # fmt: skip
FIELD = "field:"  # columns of answers are called so, with the field's name behind it
REQUIRED = ("episode", "tag")
_SUSPECT = frozenset("=+-@\t\r'")
_GUARDED = re.compile(r"'+[=+\-@\t\r]")
_NO_EPISODE: tuple[str, ...] = ()
_LARGEST_CELL = 2**31 - 1


@dataclass(frozen=True, slots=True)
class CsvAnnotation:
    """A row of an annotation file. `row` counts as a spreadsheet does, the header being row 1.

    None stands for a cell that is missing or empty. `fields` holds (name, answer) for every column
    of answers that the file has, the empty ones too; a field without a column is left as it is.
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


def _episode_cells(episode: Episode) -> tuple[str, ...]:
    return (
        guard(episode.show),
        guard(episode.title),
        episode.published.isoformat() if episode.published else "",
        guard(episode.source_url),
        guard(episode.media.path) if episode.media else "",
    )


def header(fields: Sequence[str] = ()) -> tuple[str, ...]:
    """The names of all columns: the fixed ones, then those of fields."""
    return (*COLUMNS, *(FIELD + name for name in fields))


def write_csv(
    path: Path,
    rows: Iterable[ExportedAnnotation],
    *,
    plain: bool = False,
    fields: Sequence[str] = (),
) -> int:
    """Write annotations, one at a time, to a file that then takes the place of `path`.

    Args:
        path: The file.
        rows: The annotations.
        plain: Leave the byte-order mark out, by which Excel knows UTF-8.
        fields: The names of the fields that get a column each after the fixed ones.

    Returns:
        How many rows were written, without the header.

    Raises:
        ExportError: If the file can't be written; what was there stays.
    """
    count = 0
    with replacing_text(path, "utf-8") as stream:
        if not plain:  # by hand: Python's own utf-8-sig costs a call for every row
            stream.write("\ufeff")
        writer = csv.writer(stream, lineterminator="\r\n")
        writer.writerow(header(fields))
        episode, shared = None, _NO_EPISODE
        for row in rows:
            if row.episode is not episode:
                episode, shared = row.episode, _episode_cells(row.episode)
            writer.writerow(cells(row, shared, fields))
            count += 1
    return count


def cells(
    row: ExportedAnnotation,
    episode_cells: tuple[str, ...] = _NO_EPISODE,
    fields: Sequence[str] = (),
) -> tuple[object, ...]:
    """The cells of one row, in the order of `header`.

    Args:
        row: The annotation.
        episode_cells: What the rows of an episode share, where it is known already.
        fields: The names of the fields that have a column.
    """
    one = row.annotation
    answers = dict(one.fields) if fields else {}
    start_ms, end_ms = one.time.start_ms, one.time.end_ms
    created = _stamp(one.created_at)
    return (
        one.id,
        *(episode_cells or _episode_cells(row.episode)),
        guard(row.tag.name),
        format_seconds(start_ms),
        format_seconds(end_ms),
        format_seconds(end_ms - start_ms),
        format_timecode(start_ms),
        format_timecode(end_ms),
        one.timing_source,
        format_seconds(one.uncertainty_ms),
        guard(one.speaker),
        guard(one.text),
        guard(one.note),
        one.status,
        guard(one.origin),
        guard(one.annotator),
        guard(row.context_before),
        guard(row.context_after),
        row.segment_first,
        one.span.start,
        row.segment_last,
        one.span.end,
        created,
        created if one.modified_at is one.created_at else _stamp(one.modified_at),
        one.uuid,
        *(guard(answers.get(name, "")) for name in fields),
    )


def read_csv(path: Path) -> Iterator[CsvAnnotation | CsvProblem]:
    """Read an annotation file, as written here or saved again by a spreadsheet.

    Raises:
        ImportFailed: If it is no such file.
    """
    source = load(path)
    text = source.text.removeprefix("\ufeff")
    first = text.partition("\n")[0]
    delimiter = max(",;\t", key=first.count)
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


def _stamp(moment: datetime | None) -> str:
    """ISO 8601 in UTC, as exact as the moment is."""
    if moment is None:
        return ""
    if moment.tzinfo is not UTC:
        moment = moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    spec = "microseconds" if moment.microsecond % 1000 else "milliseconds"
    return moment.isoformat(timespec=spec).removesuffix("+00:00") + "Z"

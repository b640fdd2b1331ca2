"""Annotations as CSV (RFC 4180) and its relatives: one row each, safe to open in a spreadsheet.

Text that a spreadsheet would run as a formula is guarded, see `csv_annotations.guard`.
"""

import csv
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from earmark.domain.codebook import Tag
from earmark.domain.episode import Episode
from earmark.domain.export import ExportOptions, Material, Shape
from earmark.domain.review import ExportedAnnotation
from earmark.domain.timecode import format_seconds, format_timecode
from earmark.formats.atomic import replacing_text
from earmark.formats.csv_annotations import guard
from earmark.formats.table_rows import (
    COLUMNS,
    FIELD,
    chosen_columns,
    segment_columns,
    segment_values,
    values,
)

_NO_EPISODE: tuple[str, ...] = ()


def _episode_cells(episode: Episode) -> tuple[str, ...]:
    return (
        guard(episode.show),
        guard(episode.title),
        episode.published.isoformat() if episode.published else "",
        guard(episode.source_url),
        guard(episode.media.path) if episode.media else "",
    )


def write_csv(
    path: Path,
    rows: Iterable[ExportedAnnotation],
    *,
    plain: bool = False,
    columns: Sequence[str] = COLUMNS,
    delimiter: str = ",",
    decimal: str = ".",
) -> int:
    """Write annotations, one at a time, to a file that then takes the place of `path`.

    Args:
        path: The file.
        rows: The annotations.
        plain: Leave the byte-order mark out, by which Excel knows UTF-8.
        columns: Names of columns, see `table_rows`.
        delimiter: What stands between cells.
        decimal: What stands before the thousandths of a second.

    Returns:
        How many rows were written, without the header.

    Raises:
        ExportError: If the file can't be written; what was there stays.
    """
    lines = _cell_rows(rows, columns, decimal)
    return _write(path, columns, lines, delimiter, with_mark=not plain)


def write_csv_file(path: Path, material: Material, options: ExportOptions) -> int:
    """Write CSV as a person chose it: columns, delimiter, decimal sign, what a row stands for."""
    delimiter = options.delimiter or (";" if options.decimal == "," else ",")
    return _write_table(path, material, options, delimiter, with_mark=not options.plain)


def write_tsv(path: Path, material: Material, options: ExportOptions) -> int:
    """Write the same separated by tabs, without a mark."""
    return _write_table(path, material, options, options.delimiter or "\t", with_mark=False)


def used_tags(material: Material) -> list[Tag]:
    """The tags that get a column of their own: those in use, and those that are not retired."""
    used = {row.tag.id for row in material.rows()}
    return [tag for tag in material.codebook if tag.id in used or not tag.retired]


def _write_table(
    path: Path, material: Material, options: ExportOptions, delimiter: str, *, with_mark: bool
) -> int:
    if options.shape is Shape.SEGMENTS:
        tags = used_tags(material)
        lines = _lines(segment_values(material, tags), options.decimal)
        return _write(path, segment_columns(tags), lines, delimiter, with_mark=with_mark)
    return write_csv(
        path,
        material.rows(),
        plain=not with_mark,
        columns=chosen_columns(options.columns, material.fields),
        delimiter=delimiter,
        decimal=options.decimal,
    )


def _write(
    path: Path,
    header: Sequence[str],
    lines: Iterable[Sequence[object]],
    delimiter: str,
    *,
    with_mark: bool,
) -> int:
    count = 0
    with replacing_text(path, "utf-8") as stream:
        if with_mark:  # by hand: Python's own utf-8-sig costs a call for every row
            stream.write("\ufeff")
        # CRLF for all: the module quotes a carriage return only where lines end with one.
        writer = csv.writer(stream, delimiter=delimiter, lineterminator="\r\n")
        writer.writerow(header)
        for line in lines:
            writer.writerow(line)
            count += 1
    return count


def _cell_rows(
    rows: Iterable[ExportedAnnotation], columns: Sequence[str], decimal: str
) -> Iterator[Sequence[object]]:
    usual, rest = tuple(columns[: len(COLUMNS)]), columns[len(COLUMNS) :]
    is_usual = usual == COLUMNS and all(name.startswith(FIELD) for name in rest)
    if is_usual and decimal == ".":
        return _usual_lines(rows, columns)
    return _lines(values(columns, rows), decimal)


def _usual_lines(
    rows: Iterable[ExportedAnnotation], columns: Sequence[str]
) -> Iterator[tuple[object, ...]]:
    """The fixed columns the fast way, then answers to fields."""
    names = [name.removeprefix(FIELD) for name in columns[len(COLUMNS) :]]
    unanswered = ("",) * len(names)
    episode, shared = None, _NO_EPISODE
    for row in rows:
        if row.episode is not episode:
            episode, shared = row.episode, _episode_cells(row.episode)
        line = cells(row, shared)
        if row.annotation.fields:
            yield *line, *(guard(row.annotation.field(name)) for name in names)
        else:  # most have no answers
            yield line + unanswered


def _lines(found: Iterable[Sequence[Any]], decimal: str) -> Iterator[list[object]]:
    for line in found:
        yield [as_text(value, decimal) for value in line]


def as_text(value: Any, decimal: str = ".") -> object:
    """A value as it stands in a cell of a text table."""
    if isinstance(value, str):
        return guard(value)
    if isinstance(value, float):
        return f"{value:.3f}".replace(".", decimal)
    if isinstance(value, datetime):
        return stamp(value)
    if isinstance(value, date):
        return value.isoformat()
    return "" if value is None else value


def cells(
    row: ExportedAnnotation, episode_cells: tuple[str, ...] = _NO_EPISODE
) -> tuple[object, ...]:
    """The cells of one row, in the order of `COLUMNS`.

    Args:
        row: The annotation.
        episode_cells: What the rows of an episode share, where it is known already.
    """
    one = row.annotation
    start_ms, end_ms = one.time.start_ms, one.time.end_ms
    created = stamp(one.created_at)
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
        created if one.modified_at is one.created_at else stamp(one.modified_at),
        one.uuid,
    )


def stamp(moment: datetime | None) -> str:
    """ISO 8601 in UTC, as exact as the moment is."""
    if moment is None:
        return ""
    if moment.tzinfo is not UTC:
        moment = moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    spec = "microseconds" if moment.microsecond % 1000 else "milliseconds"
    return moment.isoformat(timespec=spec).removesuffix("+00:00") + "Z"

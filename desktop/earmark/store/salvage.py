"""Save every row that can still be read from a damaged project into a new one."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import Boolean, Connection, Float, Integer, LargeBinary, Table, delete, insert

from earmark.errors import ProjectError
from earmark.store import engine
from earmark.store.failures import explained
from earmark.store.mending import mend
from earmark.store.opening import create_file
from earmark.store.recorder import Values, batches
from earmark.store.rows import (
    AnnotationRow,
    Base,
    ChangeRow,
    EpisodeRow,
    FactRow,
    MediaRow,
    PlaceRow,
    SegmentRow,
    SmartListRow,
    TagRow,
    TimingRow,
)

_TABLES = (
    FactRow,
    TagRow,
    EpisodeRow,
    MediaRow,
    PlaceRow,
    TimingRow,
    SegmentRow,
    AnnotationRow,
    SmartListRow,
    ChangeRow,
)
_RANGE = 512
_UNKNOWN_END = 1 << 20
_MOST_FAILURES = 20_000


@dataclass
class Salvaged:
    """What a salvage saved, by table, and what it could not, in words."""

    saved: dict[str, int] = field(default_factory=dict)
    remarks: list[str] = field(default_factory=list)


def salvage(source: Path, target: Path) -> Salvaged:
    """Copy all readable rows of a project into a new one; the source is only read.

    Annotations whose episode, tag or words are lost get a stand-in for them, so that their
    text, times and notes survive. The history is kept when nothing else was lost.

    Raises:
        ProjectError: If the target exists, can't be written, or nothing at all can be read.
    """
    if target.exists():
        raise ProjectError(f"{target.name} exists already.", "Choose another name.")
    if not source.is_file():
        raise ProjectError(f"There is no file at {source}.", "Check the path.")
    report = Salvaged()
    with explained(source):
        connection = engine.connect(source, mode="ro")
        try:
            engine.forgive_schema(connection)
            found = {row.__tablename__: _readable(connection, row, report) for row in _TABLES}
        except engine.DatabaseError as error:
            raise ProjectError(
                f"Nothing can be read from {source.name}: {error}.", "Restore a backup."
            ) from error
        finally:
            connection.close()
    if not any(found[name] for name in ("episode", "segment", "annotation", "tag")):
        raise ProjectError(f"Nothing can be read from {source.name}.", "Restore a backup.")
    report.remarks += mend(found)
    if found["change"] and report.remarks:
        report.remarks.append("The history was left out, as it no longer fits.")
        found["change"] = []
    _write(target, found)
    report.saved = {name: len(rows) for name, rows in found.items()}
    return report


def _readable(connection: engine.Raw, row: type[Base], report: Salvaged) -> list[Values]:
    """The rows of one table that can be read and have the right kind of value everywhere."""
    table = row.__table__
    assert isinstance(table, Table)
    name = table.name
    if not engine.has_table(connection, name):
        report.remarks.append(f"The table {name} is missing.")
        return []
    there = engine.columns_of(connection, name)
    columns = [column.name for column in table.columns if column.name in there]
    rows, lost = [], 0
    keys = [column.name for column in table.primary_key.columns]
    seen: set[tuple[Any, ...]] = set()
    for values in _rows(connection, name, columns):
        if values is None:
            lost += 1
            continue
        fitting = _fitting(table, dict(zip(columns, values, strict=True)))
        key = tuple(fitting[name] for name in keys) if fitting is not None else ()
        if fitting is None or key in seen:  # a damaged page may hold a row twice
            lost += 1
        else:
            rows.append(fitting)
            seen.add(key)
    if lost:
        report.remarks.append(f"{lost} damaged places in the table {name} could not be read.")
    return rows


def _rows(
    connection: engine.Raw, table: str, columns: list[str]
) -> Iterator[tuple[Any, ...] | None]:
    """All rows of a table in the order of their ids, None for each that can't be read."""
    with suppress(engine.DatabaseError):
        yield from engine.rows_between(connection, table, columns, None)
        return
    end = min(engine.last_id(connection, table) or _UNKNOWN_END, _UNKNOWN_END * 16)
    ranges = [(low, min(low + _RANGE - 1, end)) for low in range(1, end + 1, _RANGE)][::-1]
    failures = 0
    while ranges and failures < _MOST_FAILURES:
        low, high = ranges.pop()
        try:
            yield from engine.rows_between(connection, table, columns, (low, high))
        except engine.DatabaseError:
            failures += 1
            if low == high:
                yield None
                continue
            middle = (low + high) // 2  # what lies beside the damage can still be read
            ranges += [(middle + 1, high), (low, middle)]


def _fitting(table: Table, values: Values) -> Values | None:
    """A row with every value of its column's kind, or None; what may be missing is filled in."""
    for column in table.columns:
        value = values.get(column.name)
        if value is None:
            if column.primary_key:
                return None
            if column.nullable:
                values[column.name] = None
                continue
        kind: type | tuple[type, ...] = str
        empty: Any = ""
        if isinstance(column.type, Boolean):
            kind, empty = int, False
        elif isinstance(column.type, Integer):
            kind, empty = int, 0
        elif isinstance(column.type, Float):
            kind, empty = (int, float), 0.0
        elif isinstance(column.type, LargeBinary):
            kind, empty = bytes, b""
        if value is None:
            value = empty
        if not isinstance(value, kind):
            return None
        values[column.name] = bool(value) if isinstance(column.type, Boolean) else value
    return values


def _write(target: Path, found: dict[str, list[Values]]) -> None:
    create_file(target)
    try:
        with explained(target):
            writing = engine.make_engine(target, wal=False)
            try:
                with engine.writing(writing) as connection, connection.begin():
                    _fill(connection, found)
            finally:
                writing.dispose()
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def _defaults(table: Table) -> Values:
    """What columns hold that an older file does not have."""
    return {
        column.name: getattr(column.server_default, "arg", None)
        for column in table.columns
        if column.nullable or column.server_default is not None
    }


def _fill(connection: Connection, found: dict[str, list[Values]]) -> None:
    connection.execute(delete(TagRow))
    if any(row["name"] == "uuid" for row in found["fact"]):
        connection.execute(delete(FactRow))
    else:
        found["fact"] = []
    for table in Base.metadata.sorted_tables:
        for batch in batches(found.get(table.name, ())):
            connection.execute(insert(table), [{**_defaults(table), **row} for row in batch])

"""What only a SQLite file can be asked: its marks, its soundness, its pages, what is left of it."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from earmark.errors import Cancelled
from earmark.store.engine.setting_up import Raw, raw_of

PAGES = 256  # at once at least
# After each step a thread that others go before wants its turn in Python, and on a busy computer
# the window's thread waits until it has had it: few steps, then.
STEPS = 20


@dataclass(frozen=True, slots=True)
class Marks:
    """What a file says it is: whose, and of which schema."""

    application_id: int
    version: int


def marks_of(connection: Raw) -> Marks:
    """Read the marks of a file."""
    return Marks(
        int(connection.execute("PRAGMA application_id").fetchone()[0]),
        int(connection.execute("PRAGMA user_version").fetchone()[0]),
    )


def set_marks(connection: Connection, marks: Marks) -> None:
    """Write the marks of a file, in the transaction of a connection."""
    connection.exec_driver_sql(f"PRAGMA application_id={marks.application_id:d}")
    connection.exec_driver_sql(f"PRAGMA user_version={marks.version:d}")


def objects(connection: Raw) -> list[tuple[str, str, str]]:
    """(kind, name, table) of all that a file's schema holds."""
    return connection.execute("SELECT type, name, tbl_name FROM sqlite_master").fetchall()


def has_table(connection: Raw, name: str) -> bool:
    """Whether the schema of a file holds a table of that name."""
    question = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?"
    return bool(connection.execute(question, (name,)).fetchone()[0])


def forgive_schema(connection: Raw) -> None:
    """Let what is damaged in the schema, such as one index, keep nobody from reading the rest."""
    connection.execute("PRAGMA writable_schema=ON")


def columns_of(connection: Raw, table: str) -> list[str]:
    """The columns that a table has in this file; none where there is no such table."""
    return [row[1] for row in connection.execute(f"PRAGMA table_info({_quoted(table)})")]


def quick_problems(connection: Raw, most: int) -> list[str]:
    """What a quick look over the pages finds wrong."""
    return _problems(connection.execute(f"PRAGMA quick_check({most:d})"))


def integrity_problems(connection: Raw, most: int) -> list[str]:
    """What a full look over pages and indexes finds wrong."""
    return _problems(connection.execute(f"PRAGMA integrity_check({most:d})"))


def dangling(connection: Raw | Connection) -> Iterator[tuple[str, int, str]]:
    """(table, row id, parent table) of rows that point to something that is not there."""
    raw = raw_of(connection) if isinstance(connection, Connection) else connection
    for table, row_id, parent, _ in raw.execute("PRAGMA foreign_key_check"):
        yield table, row_id, parent


@contextmanager
def snapshot(connection: Raw) -> Iterator[None]:
    """Within it, a connection sees the file as it is now, whatever others write meanwhile."""
    connection.execute("BEGIN")
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        yield
    finally:
        connection.execute("ROLLBACK")


@contextmanager
def interruptible(connection: Raw, cancelled: Callable[[], bool]) -> Iterator[None]:
    """Within it, long questions end when `cancelled` says so.

    Raises:
        Cancelled: If it did.
    """
    connection.set_progress_handler(cancelled, 20_000)
    try:
        yield
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_INTERRUPT:
            raise Cancelled from error
        raise
    finally:
        connection.set_progress_handler(None, 0)


def copy_pages(source: Raw, target: Raw, progress: Callable[[float], None] | None = None) -> None:
    """Copy every page through the backup interface, as the source's transaction sees them."""

    def on_pages(_status: int, remaining: int, total: int) -> None:
        if progress is not None and total:
            progress(1 - remaining / total)

    (total,) = source.execute("PRAGMA page_count").fetchone()
    source.backup(target, pages=max(PAGES, total // STEPS), progress=on_pages, sleep=0)
    target.execute("PRAGMA journal_mode=DELETE").fetchall()


def count_rows(connection: Raw, table: str) -> int:
    """How many rows a table has."""
    found = connection.execute(f"SELECT count(*) FROM {_quoted(table)}")  # noqa: S608
    return int(found.fetchone()[0])


def has_rows(connection: Raw, table: str) -> bool:
    """Whether a table has any row."""
    found = connection.execute(f"SELECT 1 FROM {_quoted(table)} LIMIT 1")  # noqa: S608
    return found.fetchone() is not None


def rows_between(
    connection: Raw, table: str, columns: Sequence[str], ids: tuple[int, int] | None
) -> list[tuple[Any, ...]]:
    """Rows of a table, all or those with an id between two, as they lie in the file.

    Raises:
        DatabaseError: If something among them is damaged.
    """
    listed = ", ".join(map(_quoted, columns))
    query = f"SELECT {listed} FROM {_quoted(table)}"  # noqa: S608 - names of ours, quoted
    try:
        if ids is None:
            return connection.execute(query).fetchall()
        return connection.execute(f"{query} WHERE rowid BETWEEN ? AND ?", ids).fetchall()
    except UnicodeDecodeError as error:  # what SQLite says of the damage may quote it
        raise sqlite3.DatabaseError(str(error)) from error


def last_id(connection: Raw, table: str) -> int | None:
    """The highest id that a table of a damaged file may have; None where nothing tells."""
    for question, values in (
        ("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)),
        (f"SELECT max(rowid) FROM {_quoted(table)}", ()),  # noqa: S608
    ):
        with suppress(sqlite3.DatabaseError):
            row = connection.execute(question, values).fetchone()
            if row and isinstance(row[0], int):
                return row[0]
    return None


def about() -> tuple[tuple[int, ...], bool, str]:
    """The version of SQLite, whether it can search texts, and how it copes with threads."""
    connection = sqlite3.connect(":memory:")
    try:
        options = {row[0] for row in connection.execute("PRAGMA compile_options")}
        try:
            connection.execute("CREATE VIRTUAL TABLE t USING fts5(x)")
            searches = True
        except sqlite3.OperationalError:
            searches = False
    finally:
        connection.close()
    threads = next((one for one in options if one.startswith("THREADSAFE")), "")
    return sqlite3.sqlite_version_info, searches, threads


def _problems(rows: sqlite3.Cursor) -> list[str]:
    return [row[0] for row in rows if row[0] != "ok"]


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'

"""How SQLite is set up: every connection alike, transactions when we say so, one file at last."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from earmark.store.engine.trouble import Trouble, trouble_of

Raw = sqlite3.Connection
Error = sqlite3.Error
DatabaseError = sqlite3.DatabaseError
BUSY_MS = 5000
FOLDER = "earmark_folder"  # execution option: where the project lies
_WRITES = "earmark_writes"
# Of each connection, and several are open: what is not in here the system has in memory anyhow.
_CACHE = "PRAGMA cache_size=-4000"


def connect(path: Path, *, mode: str = "rw", immutable: bool = False) -> sqlite3.Connection:
    """Open a database file without any transaction handling by the driver.

    Args:
        path: The file.
        mode: `ro`, `rw` or `rwc` (create), as in SQLite's URI file names.
        immutable: Promise that nobody changes the file; needed to read a WAL database in a
            folder in which nothing can be written.
    """
    uri = f"{path.absolute().as_uri()}?mode={mode}{'&immutable=1' if immutable else ''}"
    connection = sqlite3.connect(
        uri, uri=True, isolation_level=None, check_same_thread=False, timeout=BUSY_MS / 1000
    )
    connection.execute("PRAGMA trusted_schema=OFF")
    connection.execute("PRAGMA cell_size_check=ON")
    return connection


def make_engine(
    path: Path, *, read_only: bool = False, immutable: bool = False, wal: bool = True
) -> Engine:
    """An engine on a project file: foreign keys on, WAL where it is safe, every commit synced."""

    def creator() -> sqlite3.Connection:
        connection = connect(path, mode="ro" if read_only else "rw", immutable=immutable)
        try:
            set_up(connection, read_only=read_only, wal=wal)
        except BaseException:
            connection.close()
            raise
        return connection

    made = engine_over(creator)
    made.update_execution_options(**{FOLDER: str(path.absolute().parent)})
    return made


def engine_over(creator: Callable[[], sqlite3.Connection]) -> Engine:
    """An engine whose transactions begin when SQLAlchemy says so, not when the driver guesses."""
    engine = create_engine(
        "sqlite://", creator=creator, poolclass=QueuePool, pool_size=4, max_overflow=12,
        pool_use_lifo=True,  # the one that was used last has the pages that are wanted next
    )  # fmt: skip
    event.listen(engine, "begin", _begin)
    return engine


def set_up(connection: sqlite3.Connection, *, read_only: bool, wal: bool) -> None:
    """The settings that every connection to a project has."""
    run = connection.execute
    run("PRAGMA foreign_keys=ON")
    run(_CACHE)
    run("PRAGMA temp_store=MEMORY")
    if read_only:
        run("PRAGMA query_only=ON")
        return
    wanted = "wal" if wal else "delete"
    if not wal:  # others can read what is on disk until the very moment of the commit
        run("PRAGMA cache_spill=OFF")
    if run("PRAGMA journal_mode").fetchone()[0] != wanted:
        run(f"PRAGMA journal_mode={wanted}")
    run("PRAGMA synchronous=FULL")
    run("PRAGMA wal_autocheckpoint=2000")


@contextmanager
def thrifty(connection: Connection) -> Iterator[None]:
    """Let a connection look through everything in little memory: what it sorts goes to a file.

    To be entered before its first question; what it had in memory is given back at the end.
    """
    raw = raw_of(connection)
    raw.execute("PRAGMA temp_store=FILE")
    raw.execute("PRAGMA cache_size=-2000")
    try:
        yield
    finally:
        if raw.in_transaction:
            connection.rollback()
        raw.execute("PRAGMA temp_store=MEMORY")
        raw.execute(_CACHE)
        raw.execute("PRAGMA shrink_memory")


def writing(engine: Engine) -> Connection:
    """A connection whose transactions take the write lock when they begin."""
    return engine.connect().execution_options(**{_WRITES: True})


def raw_of(connection: Connection) -> Raw:
    """The driver's own connection under one of SQLAlchemy."""
    raw = connection.connection.driver_connection
    assert isinstance(raw, sqlite3.Connection)
    return raw


@contextmanager
def foreign_keys_off(connection: Connection) -> Iterator[None]:
    """Let rows point nowhere for a while, as when a table is rebuilt.

    A pragma inside a transaction does nothing, so this comes before one begins.
    """
    raw = raw_of(connection)
    raw.execute("PRAGMA foreign_keys=OFF")
    try:
        yield
    finally:
        raw.execute("PRAGMA foreign_keys=ON")


def checkpoint(connection: sqlite3.Connection) -> None:
    """Bring everything into the main file and leave WAL, so that the project is one plain file.

    Where somebody else still reads the project this does what it can; the last to close ends it.
    A disk that filled up keeps the log beside the file; nothing is lost by leaving it.
    """
    connection.execute("PRAGMA busy_timeout=200")
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        connection.execute("PRAGMA journal_mode=DELETE").fetchall()
    except sqlite3.OperationalError as error:
        if trouble_of(error) not in (Trouble.BUSY, Trouble.FULL):
            raise


def _begin(connection: Connection) -> None:
    writes: Any = connection.get_execution_options().get(_WRITES)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

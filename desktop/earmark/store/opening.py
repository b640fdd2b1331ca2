"""Open a project file, whatever is found at its path, or say clearly why not."""

import os
import tempfile
from collections.abc import Callable
from contextlib import closing, suppress
from itertools import islice
from pathlib import Path

from sqlalchemy import Engine

from earmark.domain.codebook import Codebook
from earmark.domain.templates import DEFAULT, template
from earmark.errors import DamagedError, ProjectError
from earmark.store import backup, engine, schema
from earmark.store.database import Database
from earmark.store.failures import SALVAGE_HINT, explained
from earmark.store.lock import Holder, ProjectLock
from earmark.store.places import unsafe_place

SMALL = 4 << 20  # bytes; larger ones are checked while one works on them


def open_database(
    path: Path,
    annotator: str,
    *,
    create: bool,
    read_only: bool,
    take_over: bool = False,
    codebook: Codebook | None = None,
) -> Database:
    """Open a project, making it first where there is none.

    Args:
        path: The file.
        annotator: The name that others see while this project is open here.
        create: Make a new project where nothing is at the path.
        read_only: Change nothing, not even beside the file.
        take_over: Take the project from a holder on another computer.
        codebook: What a new project begins with; the usual one when left out.

    Raises:
        ProjectError: If the file is no project, damaged, or can't be reached.
    """
    path = path.expanduser().absolute()
    if create and not read_only and not os.path.lexists(path):
        create_file(path, codebook)
    header = schema.read_header(path)
    lock, reason, notices, holder = None, "it was opened that way", [], None
    if not read_only:
        lock, reason, holder = _lock(path, annotator, take_over=take_over)
        if lock is not None and lock.after_crash:
            notices.append(
                "Earmark did not close this project properly last time. It was checked and is "
                "whole; nothing that was saved is lost."
            )
    try:
        with explained(path):
            wal = unsafe_place(path) is None
            if not wal:
                notices.append(
                    f"This project lies in {unsafe_place(path)}. Close it before you open it on "
                    "another computer."
                )
            checked = False
            if lock is not None:
                checked = lock.after_crash or path.stat().st_size <= SMALL
                reason = _prepare(path, check=checked)
            db_engine = _engine(path, header, reason, wal=wal)
            if reason:
                _look(path, header)
            return Database(
                path,
                db_engine,
                lock=lock,
                read_only_reason=reason,
                notices=tuple(notices),
                wal=wal,
                holder=holder,
                is_checked=checked,
            )
    except BaseException:
        if lock is not None:
            lock.release()
        raise


def create_file(path: Path, codebook: Codebook | None = None) -> None:
    """Make an empty project, complete before it appears under its name.

    Args:
        path: The file.
        codebook: What it begins with; the usual one when left out.

    Raises:
        ProjectError: If nothing can be written there.
    """
    partial: Path | None = None
    if codebook is None:
        codebook = template(DEFAULT).codebook
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".new")
        os.close(handle)
        partial = Path(name)
        with explained(path):
            fresh = engine.make_engine(partial, wal=False)
            try:
                schema.create(fresh, codebook)
            finally:
                fresh.dispose()
        partial.chmod(0o644 & ~_umask())
        partial.replace(path)
    except OSError as error:
        raise ProjectError(
            f"No project can be made at {path}: {error.strerror or error}.",
            "Choose a folder in which you may write.",
        ) from error
    finally:
        if partial is not None:
            partial.unlink(missing_ok=True)


def _lock(
    path: Path, annotator: str, *, take_over: bool
) -> tuple[ProjectLock | None, str, Holder | None]:
    """The lock, or why there is none and who has it."""
    if not os.access(path, os.W_OK):
        return None, "the file is write-protected", None
    try:
        lock = ProjectLock.acquire(path, annotator, take_over=take_over)
    except OSError:
        return None, "nothing can be written to its folder", None
    if isinstance(lock, Holder):
        return None, f"{lock} has it open", lock
    return lock, "", None


def _prepare(path: Path, *, check: bool) -> str:
    """Check a file that is to be written to and bring it up to date; why it can't, or nothing."""
    connection = engine.connect(path)
    try:
        if check:
            _look_over(connection, path.name)
        schema.refuse_foreign_objects(connection, path.name)
        version = schema.version_of(connection)
    finally:
        connection.close()
    if version == schema.SCHEMA_VERSION:
        return ""
    if version > schema.SCHEMA_VERSION:
        return "it was made by a newer version of Earmark"
    from earmark.store.migrate import migrate

    backup.make(path, "before-update")
    old = engine.make_engine(path, wal=False)
    try:
        migrate(old, path.name)
    finally:
        old.dispose()
    return ""


def _look(path: Path, header: schema.Header) -> None:
    """Check a file that is only read.

    Raises:
        ProjectError: If its schema is one that can't be read.
    """
    connection = engine.connect(path, mode="ro", immutable=_is_immutable(path, header))
    try:
        schema.refuse_foreign_objects(connection, path.name)
        version = schema.version_of(connection)
        if version < schema.SCHEMA_VERSION:
            raise ProjectError(
                f"{path.name} was made by an older version of Earmark and can't be brought up to "
                "date because it is open for reading only.",
                "Copy it to a folder in which you may write and open the copy.",
            )
        if version > schema.SCHEMA_VERSION and not schema.can_read(connection):
            raise ProjectError(
                f"{path.name} was made by a newer version of Earmark that this one can't read.",
                "Install the newest version of Earmark. The file was not changed.",
            )
    finally:
        connection.close()


def _engine(path: Path, header: schema.Header, reason: str, *, wal: bool) -> Engine:
    immutable = bool(reason) and _is_immutable(path, header)
    return engine.make_engine(path, read_only=bool(reason), immutable=immutable, wal=wal)


def _is_immutable(path: Path, header: schema.Header) -> bool:
    """Whether a file must be read as if on a medium that can't be written.

    SQLite makes helper files even to read a WAL database. Where it can't, and none are there,
    nobody can be writing either.
    """
    return (
        header.is_wal
        and not path.with_name(path.name + "-wal").exists()
        and not os.access(path.parent, os.W_OK)
    )


def _look_over(connection: engine.Raw, name: str) -> None:
    """Check the pages of a file and what its rows point to.

    Raises:
        DamagedError: If anything is wrong.
    """
    problems = engine.quick_problems(connection, 5)
    problems += [
        f"{table} {row_id} points to a {parent} that is not there"
        for table, row_id, parent in islice(engine.dangling(connection), 5)
    ]
    if problems:
        raise DamagedError(f"{name} is damaged: {problems[0]}.", SALVAGE_HINT)


def look_over(path: Path, cancelled: Callable[[], bool]) -> None:
    """Check a project while it is open, as is done with small ones before they open.

    Raises:
        DamagedError: If anything is wrong.
        Cancelled: If `cancelled` said so.
    """
    with (
        explained(path),
        closing(engine.connect(path, mode="ro")) as connection,
        engine.interruptible(connection, cancelled),
    ):
        _look_over(connection, path.name)


def _umask() -> int:
    mask = os.umask(0o022)
    with suppress(OSError):
        os.umask(mask)
    return mask

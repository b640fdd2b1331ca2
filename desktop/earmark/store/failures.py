"""What a failure of SQLite means for a person, in one sentence, and what to do about it."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from earmark.errors import EditError, ProjectError

SALVAGE_HINT = (
    "Nothing was changed. Restore the newest backup, or save what can be read with "
    "'earmark salvage'."
)
# What SQLite says as a mere "error" when the structure of a file is not what it was.
_BROKEN = (
    "no such table", "no such column", "malformed", "unsupported file format", "could not decode",
    "unknown error", "datatype mismatch", "no such index", "already another table",
)  # fmt: skip
_NOT_SAVED = "Everything up to the last change is safe."


def explain(error: BaseException, path: Path) -> ProjectError | EditError | None:
    """The error to show for a failure of SQLite, None where it is a bug of ours."""
    if not isinstance(error, sqlite3.Error):
        return None
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    name = path.name
    if code == sqlite3.SQLITE_FULL:
        return ProjectError(
            "The disk is full, so the last change could not be saved.",
            f"{_NOT_SAVED} Free some space and try again, or save a copy of {name} elsewhere.",
        )
    if code == sqlite3.SQLITE_READONLY:
        return ProjectError(
            f"{name} can't be written to, so the last change could not be saved.",
            f"{_NOT_SAVED} Check the permissions of the file and its folder, or save a copy "
            "elsewhere.",
        )
    if code in (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM):
        return ProjectError(
            f"{name} can't be reached on its disk.",
            f"{_NOT_SAVED} Check that the disk is connected and that you may write there, then "
            "try again, or save a copy elsewhere.",
        )
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return ProjectError(
            f"Another program is writing to {name}, so the last change could not be saved.",
            f"{_NOT_SAVED} Close the other program, then try again.",
        )
    if code == sqlite3.SQLITE_NOTADB:
        return ProjectError(f"{name} is not an Earmark project.", "Choose another file.")
    message = str(error).casefold()
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_FORMAT, sqlite3.SQLITE_MISMATCH) or (
        code in (0, sqlite3.SQLITE_ERROR) and any(words in message for words in _BROKEN)
    ):
        return ProjectError(f"{name} is damaged.", SALVAGE_HINT)
    if code == sqlite3.SQLITE_CONSTRAINT and "FOREIGN KEY" in str(error):
        return EditError(
            "This is still in use by something else in the project.", "Remove or change that first."
        )
    return None


class DamagedRowError(ValueError):
    """A row holds something that no version of Earmark writes there."""


@contextmanager
def understood() -> Iterator[None]:
    """Around code that makes domain values of rows: what does not fit is damage, no bug.

    Raises:
        DamagedRowError: If a value can't be understood.
    """
    try:
        yield
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise DamagedRowError(str(error)) from error


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn failures of SQLite inside into errors that a person can act on.

    Raises:
        ProjectError: If the file or its disk is at fault.
        EditError: If something still refers to what was to be removed.
    """
    try:
        yield
    except DamagedRowError as error:
        raise ProjectError(
            f"{path.name} holds something that can't be understood ({error}).", SALVAGE_HINT
        ) from error
    except DBAPIError as error:
        shown = explain(error.orig, path) if error.orig is not None else None
        if shown is None:
            raise
        raise shown from error
    except sqlite3.Error as error:
        shown = explain(error, path)
        if shown is None:
            raise
        raise shown from error

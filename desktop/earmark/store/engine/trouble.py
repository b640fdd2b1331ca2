"""What kind of trouble a failure of SQLite is."""

import sqlite3
from enum import Enum, auto

# What SQLite says as a mere "error" when the structure of a file is not what it was.
_BROKEN = (
    "no such table", "no such column", "malformed", "unsupported file format", "could not decode",
    "unknown error", "datatype mismatch", "no such index", "already another table",
)  # fmt: skip
_CODES: dict[int, "Trouble"] = {}


class Trouble(Enum):
    """Kinds of trouble that a person can do something about."""

    FULL = auto()
    READ_ONLY = auto()
    UNREACHABLE = auto()
    BUSY = auto()
    NO_PROJECT = auto()
    DAMAGED = auto()
    IN_USE = auto()


_CODES |= {
    sqlite3.SQLITE_FULL: Trouble.FULL,
    sqlite3.SQLITE_READONLY: Trouble.READ_ONLY,
    sqlite3.SQLITE_IOERR: Trouble.UNREACHABLE,
    sqlite3.SQLITE_CANTOPEN: Trouble.UNREACHABLE,
    sqlite3.SQLITE_PERM: Trouble.UNREACHABLE,
    sqlite3.SQLITE_BUSY: Trouble.BUSY,
    sqlite3.SQLITE_LOCKED: Trouble.BUSY,
    sqlite3.SQLITE_NOTADB: Trouble.NO_PROJECT,
    sqlite3.SQLITE_CORRUPT: Trouble.DAMAGED,
    sqlite3.SQLITE_FORMAT: Trouble.DAMAGED,
    sqlite3.SQLITE_MISMATCH: Trouble.DAMAGED,
}


def trouble_of(error: BaseException) -> Trouble | None:
    """What kind of trouble an error of SQLite is, None where it is a bug of ours."""
    if not isinstance(error, sqlite3.Error):
        return None
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in (0, sqlite3.SQLITE_ERROR):
        message = str(error).casefold()
        return Trouble.DAMAGED if any(words in message for words in _BROKEN) else None
    if code == sqlite3.SQLITE_CONSTRAINT:
        return Trouble.IN_USE if "FOREIGN KEY" in str(error) else None
    return _CODES.get(code)

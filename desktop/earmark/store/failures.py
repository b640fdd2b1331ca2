"""What a failure of SQLite means for a person, in one sentence, and what to do about it."""

import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from earmark.errors import DamagedError, EditError, NotSavedError, ProjectError
from earmark.store import engine
from earmark.store.engine import Trouble

SALVAGE_HINT = (
    "Nothing was changed. Restore the newest backup, or save what can be read with "
    "'earmark salvage'."
)
_NOT_SAVED = "Everything up to the last change is safe."


def explain(error: BaseException, path: Path) -> ProjectError | EditError | None:
    """The error to show for a failure of the database, None where it is a bug of ours."""
    name = path.name
    match engine.trouble_of(error):
        case Trouble.FULL:
            return NotSavedError(
                "The disk is full, so the last change could not be saved.",
                f"{_NOT_SAVED} Free some space and try again, or save a copy of {name} elsewhere.",
            )
        case Trouble.READ_ONLY:
            return NotSavedError(
                f"{name} can't be written to, so the last change could not be saved.",
                f"{_NOT_SAVED} Check the permissions of the file and its folder, or save a copy "
                "elsewhere.",
            )
        case Trouble.UNREACHABLE:
            return NotSavedError(
                f"{name} can't be reached on its disk.",
                f"{_NOT_SAVED} Check that the disk is connected and that you may write there, then "
                "try again, or save a copy elsewhere.",
            )
        case Trouble.BUSY:
            return NotSavedError(
                f"Another program is writing to {name}, so the last change could not be saved.",
                f"{_NOT_SAVED} Close the other program, then try again.",
            )
        case Trouble.NO_PROJECT:
            return ProjectError(f"{name} is not an Earmark project.", "Choose another file.")
        case Trouble.DAMAGED:
            return DamagedError(f"{name} is damaged.", SALVAGE_HINT)
        case Trouble.IN_USE:
            return EditError(
                "This is still in use by something else in the project.",
                "Remove or change that first.",
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
    except (ValueError, KeyError, TypeError, RecursionError, zlib.error) as error:
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
        raise DamagedError(
            f"{path.name} holds something that can't be understood ({error}).", SALVAGE_HINT
        ) from error
    except UnicodeDecodeError as error:  # of a name or text that SQLite hands over as it lies there
        raise DamagedError(f"{path.name} is damaged.", SALVAGE_HINT) from error
    except DBAPIError as error:
        shown = explain(error.orig, path) if error.orig is not None else None
        if shown is None:
            raise
        raise shown from error
    except engine.Error as error:
        shown = explain(error, path)
        if shown is None:
            raise
        raise shown from error

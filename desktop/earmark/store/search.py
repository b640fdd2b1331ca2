"""Looking for text; with `engine`, the only module that may lean on one database's dialect."""

from array import array
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, or_

_PIECE = 4000


def contains(text: str, *columns: ColumnElement[Any]) -> ColumnElement[bool]:
    """The condition that one of some columns contains a text, upper and lower case alike.

    SQLite folds the case of ASCII letters only. A text with others is looked for in the few
    spellings that people write: as given, small, capital, and capitalised.
    """
    spellings = {text} if text.isascii() else {
        text, text.lower(), text.upper(), text.capitalize(), text.title(),
    }  # fmt: skip
    return or_(
        *(
            func.lower(column).like(f"%{_escaped(spelling.lower())}%", escape="\\")
            if spelling.isascii()
            else column.like(f"%{_escaped(spelling)}%", escape="\\")
            for column in columns
            for spelling in sorted(spellings)
        )
    )


def equals(text: str, column: ColumnElement[Any]) -> ColumnElement[bool]:
    """The condition that a column is a text, upper and lower case alike."""
    return or_(func.lower(column) == text.lower(), column == text)


def starts(text: str, column: ColumnElement[Any]) -> ColumnElement[bool]:
    """The condition that a column starts with a text, upper and lower case alike."""
    return func.lower(column).like(f"{_escaped(text.lower())}%", escape="\\")


def in_order(connection: Connection, numbers: Select[tuple[int]]) -> "array[int]":
    """All numbers of a query in its order, eight bytes each.

    They come from the driver's own cursor: half a million rows of SQLAlchemy take ten times the
    room. It gives way to other threads at every row, so that the window does not wait.
    """
    found = array("q")
    result = connection.execute(numbers)
    cursor = result.cursor
    assert cursor is not None
    while rows := cursor.fetchmany(_PIECE):
        found.extend(row[0] for row in rows)
    result.close()
    return found


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")

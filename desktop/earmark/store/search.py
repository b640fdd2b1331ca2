"""Looking for text; with `engine`, the only module that may lean on one database's dialect."""

from sqlalchemy import Column, ColumnElement, func, or_


def contains(text: str, *columns: "Column[str]") -> ColumnElement[bool]:
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


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")

"""What people write into the fields of an annotation, in the one form in which it is kept."""

import re
from datetime import date, timedelta

from earmark.domain.codebook import Field, FieldKind

YES, NO = "true", "false"
_YES_WORDS = frozenset({"true", "yes", "y", "1"})
_NO_WORDS = frozenset({"false", "no", "n", "0"})
_NUMBER = re.compile(r"[+-]?(\d+([.,]\d*)?|[.,]\d+)")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")
_HOST = re.compile(r"[^\s/?#@]+\.[^\s/?#.]+([/?#]\S*)?")
_GERMAN = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})")
_DAYS = {"today": 0, "yesterday": 1}


def normal(field: Field, text: str, today: date | None = None) -> str:
    """An answer as it is kept; empty where nothing is answered.

    Args:
        field: What is answered.
        text: What was written.
        today: The day that `today` means; the present one when left out.

    Raises:
        ValueError: If it is no answer to a field of this kind; the text says what is wanted.
    """
    if field.kind is FieldKind.LONG_TEXT:
        return text.strip("\n")
    text = " ".join(text.split())
    if not text:
        return ""
    match field.kind:
        case FieldKind.NUMBER:
            return _number(text)
        case FieldKind.DATE:
            return _date(text, today or date.today())
        case FieldKind.URL:
            return _url(text)
        case FieldKind.YES_NO:
            return _yes_no(text)
        case FieldKind.CHOICE:
            return next((one for one in field.choices if one.casefold() == text.casefold()), text)
        case _:
            return text


def _number(text: str) -> str:
    if not _NUMBER.fullmatch(text):
        raise ValueError("Write a number, such as 3 or 2.5.")
    return text.replace(",", ".").removeprefix("+").rstrip(".")


def _date(text: str, today: date) -> str:
    days = _DAYS.get(text.casefold())
    if days is not None:
        return (today - timedelta(days)).isoformat()
    day_first = _GERMAN.fullmatch(text)
    try:
        if day_first:
            day, month, year = (int(part) for part in day_first.groups())
            return date(year, month, day).isoformat()
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise ValueError("Write a date as 2026-11-27, or “today”.") from None


def _url(text: str) -> str:
    if " " in text:
        raise ValueError("An address has no spaces: https://example.org/page.")
    if _SCHEME.match(text):
        if text.partition("://")[2]:
            return text
    elif re.match(r"(doi|urn|mailto):\S+", text, re.IGNORECASE):
        return text
    elif _HOST.fullmatch(text):
        return f"https://{text}"
    raise ValueError("Write an address, such as https://example.org/page.")


def _yes_no(text: str) -> str:
    word = text.casefold()
    if word in _YES_WORDS:
        return YES
    if word in _NO_WORDS:
        return NO
    raise ValueError("Write yes or no.")

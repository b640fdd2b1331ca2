"""The small language of the filter bar: `tag:sponsor len:>30s -status:rejected "climate"`.

A filter is a row of terms that must all hold. A term is a key, a colon and a value, or only words.

    tag:sponsor,claim        one of several values
    show:"Garden Hour"       values with blanks in quotation marks
    -status:rejected         a minus turns a term round
    len:>30s  len:10s..2m    lengths and places in time: >, <, >=, <= or a range
    made:2026-11..2026-12    dates, whole years, months or days
    field.verdict:false      answers to a field; field.verdict:* for any answer
    has:note  no:speaker     whether something is there
    tier:gold                what was adjudicated
    climate "heat pump"      words of the passage, the note or the speaker
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from earmark.domain.annotation import Status
from earmark.domain.timecode import parse_timecode
from earmark.domain.transcript import TimingSource


class Kind(StrEnum):
    """What sort of value a key takes."""

    TEXT = "text"
    WORDS = "words"
    LENGTH = "length"
    TIME = "time"
    DATE = "date"
    CHOICE = "choice"
    FIELD = "field"


@dataclass(frozen=True, slots=True)
class Key:
    """A key of the language: its name, what it takes, and its choices where they are fixed."""

    name: str
    kind: Kind
    choices: tuple[str, ...] = ()


PRESENCE = ("note", "speaker", "field", "annotator")
KEYS = {
    key.name: key
    for key in (
        Key("tag", Kind.TEXT),
        Key("show", Kind.TEXT),
        Key("episode", Kind.TEXT),
        Key("speaker", Kind.TEXT),
        Key("annotator", Kind.TEXT),
        Key("origin", Kind.TEXT),
        Key("note", Kind.WORDS),
        Key("text", Kind.WORDS),
        Key("status", Kind.CHOICE, tuple(status.value for status in Status)),
        Key("timing", Kind.CHOICE, tuple(source.value for source in TimingSource)),
        Key("tier", Kind.CHOICE, ("gold", "own")),
        Key("has", Kind.CHOICE, PRESENCE),
        Key("no", Kind.CHOICE, PRESENCE),
        Key("len", Kind.LENGTH),
        Key("start", Kind.TIME),
        Key("end", Kind.TIME),
        Key("date", Kind.DATE),
        Key("made", Kind.DATE),
        Key("changed", Kind.DATE),
    )
}
FIELD = "field."
ANY = "*"

_TERM = re.compile(
    r'(?P<minus>-)?(?:(?P<key>[A-Za-z_]+(?:\.(?:"[^"]*"|[^\s:"]+))?):)?'
    r'(?P<value>(?:"[^"]*"?|[^\s"])*)'
)
_PART = re.compile(r'"([^"]*)"?|([^",]+)')
_BOUND = re.compile(r"(>=|<=|>|<)?(.+)", re.DOTALL)
_LENGTH = re.compile(r"(\d+(?:[.,]\d+)?)\s*(ms|s|m|min|h)?")
_UNITS = {"ms": 1, "s": 1000, "": 1000, "m": 60_000, "min": 60_000, "h": 3_600_000}
_DATE = re.compile(r"(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?")


@dataclass(frozen=True, slots=True)
class Term:
    """One condition. `start` and `end` say where it stands in the filter's text.

    `values` are texts, one of which must fit. Where the key takes lengths or times, `low` and
    `high` are milliseconds, and dates as ISO 8601: the value lies in [low, high), None is open.
    `key` is empty for words.
    """

    key: str
    values: tuple[str, ...] = ()
    low: int | str | None = None
    high: int | str | None = None
    negated: bool = False
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Problem:
    """A term that can't be understood, where it stands, and why."""

    start: int
    end: int
    message: str


@dataclass(frozen=True, slots=True)
class Filter:
    """What a filter's text means: the terms that were understood and those that were not."""

    terms: tuple[Term, ...] = ()
    problems: tuple[Problem, ...] = ()


class _NotUnderstoodError(ValueError):
    """A value that its key can't take."""


def parse(text: str) -> Filter:
    """Understand a filter; never fails, what can't be understood is listed."""
    terms: list[Term] = []
    problems: list[Problem] = []
    for found in _TERM.finditer(text):
        if not found.group().strip("-"):
            continue
        try:
            terms.append(_term(found))
        except _NotUnderstoodError as error:
            problems.append(Problem(found.start(), found.end(), str(error)))
    return Filter(tuple(terms), tuple(problems))


def _term(found: re.Match[str]) -> Term:
    understood = _meaning(found["key"], found["value"])
    return replace(understood, negated=bool(found["minus"]), start=found.start(), end=found.end())


def _meaning(name: str | None, value: str) -> Term:
    if name is None:
        return Term("", (_unquoted(value),))
    if name.lower().startswith(FIELD):
        return Term(FIELD + name[len(FIELD) :].strip('"'), _values(value, name))
    key = KEYS.get(name.lower())
    if key is None:
        known = ", ".join(KEYS)
        raise _NotUnderstoodError(f"There is no filter “{name}”. Known: {known}, field.<name>.")
    if key.kind in (Kind.LENGTH, Kind.TIME, Kind.DATE):
        return Term(key.name, (), *_range(key, value))
    values = _values(value, name)
    if key.choices:
        values = tuple(_choice(key, one) for one in values)
    return Term(key.name, values)


def _values(text: str, name: str) -> tuple[str, ...]:
    values = tuple(
        value for quoted, plain in _PART.findall(text) if (value := (quoted or plain).strip())
    )
    if not values:
        raise _NotUnderstoodError(f"“{name}:” needs a value after the colon.")
    return values


def _choice(key: Key, value: str) -> str:
    fitting = [one for one in key.choices if one.startswith(value.lower())]
    if len(fitting) != 1 and value.lower() not in key.choices:
        known = ", ".join(key.choices)
        raise _NotUnderstoodError(f"“{key.name}” is one of {known}, not “{value}”.")
    return value.lower() if value.lower() in key.choices else fitting[0]


def _unquoted(text: str) -> str:
    return text.replace('"', "").strip()


def _range(key: Key, text: str) -> tuple[int | str | None, int | str | None]:
    """(low, high) of a bound or a range, high being the first value that is too much."""
    text = _unquoted(text)
    low_text, dots, high_text = text.partition("..")
    if dots:
        low = _point(key, low_text)[0] if low_text else None
        high = _point(key, high_text)[1] if high_text else None
        if low is None and high is None:
            raise _NotUnderstoodError(f"“{key.name}:..” needs a value on one side.")
        return low, high
    found = _BOUND.fullmatch(text)
    if found is None:
        raise _NotUnderstoodError(f"“{key.name}:” needs a value after the colon.")
    first, after = _point(key, found[2])
    match found[1]:
        case ">":
            return after, None
        case ">=":
            return first, None
        case "<":
            return None, first
        case "<=":
            return None, after
    return first, after


def _point(key: Key, text: str) -> tuple[int | str, int | str]:
    """What a value means: where it begins and where the next one begins."""
    text = text.strip()
    if key.kind is Kind.DATE:
        return _day(text)
    if key.kind is Kind.LENGTH and (found := _LENGTH.fullmatch(text)):
        ms = round(float(found[1].replace(",", ".")) * _UNITS[found[2] or ""])
    else:
        try:
            ms = parse_timecode(text)
        except ValueError:
            example = "len:>30s, len:10s..2m" if key.kind is Kind.LENGTH else "start:>15:30"
            raise _NotUnderstoodError(f"“{text}” is no time; write {example}.") from None
    return ms, ms + 1


def _day(text: str) -> tuple[str, str]:
    found = _DATE.fullmatch(text)
    try:
        if found is None:
            raise ValueError
        year, month, day = int(found[1]), found[2], found[3]
        first = date(year, int(month or 1), int(day or 1))
        if day:
            after = first + timedelta(days=1)
        elif month:
            after = date(year + int(month) // 12, int(month) % 12 + 1, 1)
        else:
            after = date(year + 1, 1, 1)
    except (ValueError, OverflowError):
        raise _NotUnderstoodError(
            f"“{text}” is no date; write 2026, 2026-11 or 2026-11-23."
        ) from None
    return first.isoformat(), after.isoformat()


def quoted(value: str) -> str:
    """A value as it is written in a filter."""
    return f'"{value.replace(chr(34), "")}"' if re.search(r'[\s,":]', value) else value


@dataclass(frozen=True, slots=True)
class Completion:
    """What may stand at the cursor: `text` in place of the characters from `start` to `end`."""

    text: str
    start: int
    end: int


def completions(text: str, cursor: int, known: dict[str, Sequence[str]]) -> list[Completion]:
    """What can be written at the cursor.

    Args:
        text: The filter.
        cursor: Where the cursor stands.
        known: Values by key, such as the names of the tags; keys `field.<name>` for fields.
    """
    for found in _TERM.finditer(text):
        if not found.start() <= cursor <= found.end() or not found.group():
            continue
        if found["key"] is not None and cursor > found.end("key"):
            return _value_completions(found, text[found.start("value") : cursor], known)
        start = found.end() - len(found.group().lstrip("-"))
        typed = text[start:cursor].lower()
        names = [*KEYS, *(name for name in known if name.startswith(FIELD))]
        return [
            Completion(f"{_key_text(name)}:", start, found.end())
            for name in names
            if name.lower().startswith(typed) and len(typed) > 1
        ]
    return []


def _key_text(name: str) -> str:
    if not name.startswith(FIELD):
        return name
    field = name[len(FIELD) :]
    return f'{FIELD}"{field}"' if re.search(r'[\s:"]', field) else name


def _value_completions(
    found: re.Match[str], typed: str, known: dict[str, Sequence[str]]
) -> list[Completion]:
    name = found["key"].replace('"', "")
    key = KEYS.get(name.lower())
    values = known.get(name, ()) or (key.choices if key else ())
    comma = typed.rfind(",") + 1 if typed.count('"') % 2 == 0 else 0
    start = found.start("value") + comma
    part = typed[comma:].strip('"').casefold()
    fitting = [value for value in values if value.casefold().startswith(part)]
    fitting += [value for value in values if part in value.casefold() and value not in fitting]
    return [Completion(quoted(value), start, found.end()) for value in fitting]

"""What a figure is: a title, a table, and a plot of it, before anybody draws it."""

from dataclasses import dataclass

Cell = str | int | float | None


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a bar; `shade` counts up from 0 with the order of pieces."""

    name: str
    value: float
    shade: int
    filter: str = ""


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar. `tag_id` gives it a tag's colour, `filter` is what a click on it shows."""

    label: str
    value: float
    text: str
    tag_id: int | None = None
    filter: str = ""
    parts: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class Bars:
    """Bars to compare lengths by. `left_out` bars are only in the table."""

    bars: tuple[Bar, ...]
    unit: str
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class Field:
    """A cell of a matrix: its value, how it is written, what a click on it shows."""

    value: float
    text: str
    filter: str = ""


@dataclass(frozen=True, slots=True)
class Matrix:
    """Rows by tags. `as_bars` draws lengths in the tags' colours, else shades of one colour."""

    rows: tuple[str, ...]
    tag_ids: tuple[int, ...]
    fields: tuple[tuple[Field | None, ...], ...]
    as_bars: bool = False
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class Series:
    """Values in order; None where there is none. `filters` are one for each value, or one."""

    label: str
    tag_id: int | None
    values: tuple[float | None, ...]
    filters: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Lines:
    """Several series over the same places."""

    places: tuple[str, ...]
    series: tuple[Series, ...]
    percent: bool = True


@dataclass(frozen=True, slots=True)
class Profiles:
    """Several series, each in a strip of its own, from the start of an episode to its end."""

    series: tuple[Series, ...]


@dataclass(frozen=True, slots=True)
class Box:
    """Lengths of time as five numbers in seconds: ends of the middle 90 %, quartiles, median."""

    label: str
    tag_id: int | None
    low: float
    first: float
    median: float
    third: float
    high: float
    filter: str = ""


@dataclass(frozen=True, slots=True)
class Boxes:
    """Spreads beside each other, on an axis whose steps multiply."""

    boxes: tuple[Box, ...]


Plot = Bars | Matrix | Lines | Profiles | Boxes


@dataclass(frozen=True, slots=True)
class Figure:
    """A plot, the table behind it, and how to read it.

    `filters` has for each row of the table what shows its annotations. `plot` is None where there
    is nothing to draw; `reading` then says why.
    """

    id: str
    title: str
    reading: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    filters: tuple[str, ...]
    plot: Plot | None

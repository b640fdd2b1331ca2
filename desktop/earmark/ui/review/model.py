"""A table of annotations that asks the project only for the rows that are looked at."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import IntEnum
from typing import Protocol

from PySide6.QtCore import (
    QAbstractTableModel,
    QDateTime,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from earmark.domain.annotation import Annotation
from earmark.domain.codebook import Codebook
from earmark.domain.filters import FIELD
from earmark.domain.review import AnnotationPage, AnnotationQuery, Group
from earmark.domain.timecode import format_clock
from earmark.ui.review.rows import Heading, Rows

PAGE_ROWS = 200
ANNOTATION_ROLE = int(Qt.ItemDataRole.UserRole)
HEADING_ROLE = ANNOTATION_ROLE + 1

Index = QModelIndex | QPersistentModelIndex


class Source(Protocol):
    """Answers queries."""

    def page(self, query: AnnotationQuery) -> AnnotationPage:
        """One window of what a query asks for."""

    def by_ids(self, ids: Sequence[int]) -> tuple[Annotation, ...]:
        """Annotations by their numbers, in the order asked for; those that are gone left out."""


class Column(IntEnum):
    """The columns that every project has, in order; those of fields follow."""

    TAG = 0
    TIME = 1
    LENGTH = 2
    SPEAKER = 3
    PASSAGE = 4
    NOTE = 5
    STATUS = 6
    EPISODE = 7
    ANNOTATOR = 8
    ORIGIN = 9
    TIMING = 10
    CREATED = 11
    MODIFIED = 12


SORT_KEYS = {
    Column.TAG: "tag",
    Column.TIME: "start_ms",
    Column.LENGTH: "duration_ms",
    Column.SPEAKER: "speaker",
    Column.PASSAGE: "text",
    Column.NOTE: "note",
    Column.STATUS: "status",
    Column.EPISODE: "episode",
    Column.ANNOTATOR: "annotator",
    Column.ORIGIN: "origin",
    Column.TIMING: "timing_source",
    Column.CREATED: "created_at",
    Column.MODIFIED: "modified_at",
}


@dataclass(frozen=True, slots=True)
class Result:
    """What a query found: its first page, how many in all, and the groups it falls into."""

    query: AnnotationQuery
    page: AnnotationPage
    groups: tuple[Group, ...] = ()


class ReviewModel(QAbstractTableModel):
    """Annotations that match a query, fetched a page at a time.

    Args:
        source: Answers queries.
        save_note: Stores the note of the annotation with an id.

    Attributes:
        total_changed: How many annotations match now.
        asked: A `AnnotationQuery` is to be answered with `show`, by whoever runs queries.
    """

    total_changed = Signal(int)
    asked = Signal(object)

    def __init__(
        self,
        source: Source,
        save_note: Callable[[int, str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._source = source
        self._save_note = save_note
        self._query = AnnotationQuery()
        self._codebook = Codebook()
        self._episode_titles: dict[int, str] = {}
        self._fields: tuple[str, ...] = ()
        self._pages: dict[int, tuple[Annotation, ...]] = {}
        self._order: Sequence[int] = ()
        self._closed: set[str] = set()
        self._rows = Rows()
        self._total = 0

    @property
    def query(self) -> AnnotationQuery:
        """What the table shows now."""
        return self._query

    @property
    def total(self) -> int:
        """How many annotations match."""
        return self._total

    @property
    def fields(self) -> tuple[str, ...]:
        """The names of the fields that have columns."""
        return self._fields

    def set_names(self, codebook: Codebook, episode_titles: dict[int, str]) -> None:
        """Tell what tags, their fields and episodes are called."""
        self._codebook = codebook
        self._episode_titles = episode_titles
        fields = tuple(dict.fromkeys(field.name for tag in codebook for field in tag.fields))
        if fields != self._fields:
            self.beginResetModel()
            self._fields = fields
            self.endResetModel()
        self._repaint()

    def set_query(self, query: AnnotationQuery) -> None:
        """Ask for what matches another query; it is shown when the answer is there."""
        self.asked.emit(query)

    def show(self, result: Result) -> None:
        """Show an answer, in place where rows and groups stayed the same."""
        same = (
            result.query == self._query
            and result.page.total == self._total
            and result.groups == self._rows.groups
        )
        if result.query.group != self._query.group:
            self._closed.clear()
        if not same:
            self.beginResetModel()
        self._query, self._total = result.query, result.page.total
        self._pages = {0: result.page.annotations}
        self._order = ()
        self._rows = Rows(self._total, result.groups, self._closed)
        if same:
            self._repaint()
            return
        self.endResetModel()
        self.total_changed.emit(self._total)

    def set_order(self, query: AnnotationQuery, ids: Sequence[int]) -> None:
        """Take over all numbers in order, by which far pages are found without counting."""
        if query == self._query and len(ids) == self._total:
            self._order = ids

    def toggle_group(self, row: int) -> None:
        """Close the group under a heading, or open it."""
        heading = self._rows.heading(row)
        if heading is not None:
            self._close({heading.group.value} ^ self._closed)

    def close_all(self, closed: bool) -> None:
        """Close all groups, or open them."""
        self._close({group.value for group in self._rows.groups} if closed else set())

    def heading(self, row: int) -> Heading | None:
        """The heading in a row, None where an annotation stands."""
        return self._rows.heading(row)

    def heading_text(self, heading: Heading) -> str:
        """What a heading says: the value in the words of the person, and how many."""
        name = self._group_name(heading.group.value)
        length = format_clock(heading.group.duration_ms)
        if heading.group.count == 1:
            return self.tr("{name} · 1 annotation · {length}").format(name=name, length=length)
        return self.tr("{name} · {n} annotations · {length}").format(
            name=name, n=QLocale().toString(heading.group.count), length=length
        )

    def annotation(self, row: int) -> Annotation | None:
        """The annotation in a row, None where there is none."""
        place = self._rows.place(row)
        if place is None:
            return None
        number, inside = divmod(place, PAGE_ROWS)
        if number not in self._pages:
            self._read_page(number)
        page = self._pages[number]
        return page[inside] if inside < len(page) else None

    def row_of(self, annotation_id: int) -> int:
        """The row of an annotation among those read so far, -1 if it is not there."""
        for number, page in self._pages.items():
            for place, annotation in enumerate(page):
                if annotation.id == annotation_id:
                    return self._rows.row(number * PAGE_ROWS + place)
        return -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many rows there are, with headings."""
        return 0 if parent.isValid() else self._rows.count

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many columns there are."""
        return 0 if parent.isValid() else len(Column) + len(self._fields)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The title of a column."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.title(section).upper()

    def title(self, column: int) -> str:
        """What a column is called."""
        titles = (*self._titles(), *self._fields)
        return titles[column] if 0 <= column < len(titles) else ""

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Notes can be edited where they stand; headings can't be selected."""
        if self._rows.heading(index.row()) is not None:
            return Qt.ItemFlag.ItemIsEnabled
        flags = super().flags(index)
        if index.column() == Column.NOTE:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows, the annotation behind it, or what a screen reader says."""
        heading = self._rows.heading(index.row()) if index.isValid() else None
        if heading is not None:
            return self._heading_data(heading, role)
        annotation = self.annotation(index.row()) if index.isValid() else None
        if annotation is None:
            return None
        if role == ANNOTATION_ROLE:
            return annotation
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._text(annotation, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            title = self.title(index.column()) or self.tr("Tag")
            return f"{title}: {self._text(annotation, index.column())}"
        if role == Qt.ItemDataRole.ToolTipRole and index.column() in (Column.PASSAGE, Column.NOTE):
            return self._text(annotation, index.column()) or None
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Store an edited note."""
        annotation = self.annotation(index.row())
        if role != Qt.ItemDataRole.EditRole or index.column() != Column.NOTE or annotation is None:
            return False
        if str(value) != annotation.note:
            self._save_note(annotation.id, str(value))
        return True

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column, the former first key second; -1 is the order of the recordings."""
        if column < 0:
            self.set_query(replace(self._query, sort=()))
            return
        key = self.sort_key(column)
        rest = tuple(pair for pair in self._query.sort if pair[0] != key)
        first = (key, order is Qt.SortOrder.DescendingOrder)
        self.set_query(replace(self._query, sort=(first, *rest)[:3]))

    def sort_key(self, column: int) -> str:
        """By what a column is sorted."""
        if column < len(Column):
            return SORT_KEYS[Column(column)]
        return FIELD + self._fields[column - len(Column)]

    def _close(self, closed: set[str]) -> None:
        self.beginResetModel()
        self._closed = closed
        self._rows = Rows(self._total, self._rows.groups, closed)
        self.endResetModel()

    def _heading_data(self, heading: Heading, role: int) -> object:
        if role == HEADING_ROLE:
            return heading
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.heading_text(heading)
        return None

    def _group_name(self, value: str) -> str:
        key = self._query.group
        if key == "tag":
            tag = self._codebook.get(int(value))
            return tag.name if tag else value
        if key == "episode":
            return self._episode_titles.get(int(value), value)
        if key == "status":
            return self._status_names().get(value, value)
        return value or self.tr("(nothing)")

    def _titles(self) -> tuple[str, ...]:
        return (
            "",
            self.tr("Time"),
            self.tr("Length"),
            self.tr("Speaker"),
            self.tr("Passage"),
            self.tr("Note"),
            self.tr("Status"),
            self.tr("Episode"),
            self.tr("Annotator"),
            self.tr("Origin"),
            self.tr("Times"),
            self.tr("Made"),
            self.tr("Changed"),
        )

    def _text(self, annotation: Annotation, column: int) -> str:
        match column:
            case Column.TAG:
                tag = self._codebook.get(annotation.tag_id)
                return tag.name if tag else ""
            case Column.TIME:
                return format_clock(annotation.time.start_ms)
            case Column.LENGTH:
                return format_clock(annotation.time.duration_ms)
            case Column.SPEAKER:
                return annotation.speaker
            case Column.PASSAGE:
                return annotation.text
            case Column.NOTE:
                return annotation.note
            case Column.STATUS:
                return self._status_names()[annotation.status.value]
            case Column.EPISODE:
                return self._episode_titles.get(annotation.episode_id, "")
            case Column.ANNOTATOR:
                return annotation.annotator
            case Column.ORIGIN:
                return annotation.origin
            case Column.TIMING:
                return annotation.timing_source.value
            case Column.CREATED:
                return _moment(annotation.created_at)
            case Column.MODIFIED:
                return _moment(annotation.modified_at)
            case _:
                return annotation.field(self._fields[column - len(Column)])

    def _status_names(self) -> dict[str, str]:
        return {
            "suggested": self.tr("suggested"),
            "draft": self.tr("draft"),
            "accepted": self.tr("accepted"),
            "rejected": self.tr("rejected"),
            "disputed": self.tr("disputed"),
        }

    def _read_page(self, number: int) -> None:
        first = number * PAGE_ROWS
        if self._order:
            self._pages[number] = self._source.by_ids(self._order[first : first + PAGE_ROWS])
            return
        page = self._source.page(replace(self._query, offset=first, limit=PAGE_ROWS))
        self._pages[number] = page.annotations

    def _repaint(self) -> None:
        if self._rows.count:
            last = self.index(self._rows.count - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)


def _moment(moment: datetime | None) -> str:
    """A moment as people of this place write it, in their time."""
    if moment is None:
        return ""
    local = QDateTime.fromSecsSinceEpoch(round(moment.timestamp()))
    return QLocale().toString(local, QLocale.FormatType.ShortFormat)

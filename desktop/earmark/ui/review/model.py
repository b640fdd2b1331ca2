"""A table of annotations that asks the project only for the rows that are looked at."""

from array import array
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from earmark.domain.annotation import Annotation
from earmark.domain.codebook import Codebook
from earmark.domain.review import AnnotationQuery, Group
from earmark.ui.numbers import clock
from earmark.ui.review.columns import Cells, Column
from earmark.ui.review.rows import Heading, Rows, difference

PAGE_ROWS = 100
_MOST_PAGES = 24
ANNOTATION_ROLE = int(Qt.ItemDataRole.UserRole)
HEADING_ROLE = ANNOTATION_ROLE + 1
EPISODE_ROLE = ANNOTATION_ROLE + 2

Index = QModelIndex | QPersistentModelIndex
_WORDS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)


class Source(Protocol):
    """Reads annotations."""

    def by_ids(self, ids: Sequence[int]) -> tuple[Annotation, ...]:
        """Annotations by their numbers, in the order asked for; those that are gone left out."""


@dataclass(frozen=True, slots=True)
class Result:
    """What a query found.

    `first` is its first window. `ids` are the numbers of all that it found, in order, None while
    they are still looked for. `groups` are those that they fall into.
    """

    query: AnnotationQuery
    first: tuple[Annotation, ...]
    ids: Sequence[int] | None = None
    groups: tuple[Group, ...] = ()


class ReviewModel(QAbstractTableModel):
    """Annotations that match a query, fetched a page at a time.

    Args:
        source: Reads annotations.
        save_note: Stores the note of the annotation with an id.

    Attributes:
        total_changed: How many annotations match now, as far as it is known.
        rows_going: First and last of the rows that go away next, before any view moves on.
        asked: A `AnnotationQuery` is to be answered with `show`, by whoever runs queries.
    """

    total_changed = Signal(int)
    asked = Signal(object)
    rows_going = Signal(int, int)

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
        self._pages: dict[int, tuple[Annotation, ...]] = {}
        self._ids = array("q")
        self._closed: set[str] = set()
        self._rows = Rows()
        self.cells = Cells()
        self.counted = False

    @property
    def query(self) -> AnnotationQuery:
        """What the table shows now."""
        return self._query

    @property
    def total(self) -> int:
        """How many annotations match, as far as `counted` says that it is known."""
        return len(self._ids)

    @property
    def ids(self) -> Sequence[int]:
        """The numbers of all that match, in order."""
        return self._ids

    def set_names(self, codebook: Codebook, episode_titles: dict[int, str]) -> None:
        """Tell what tags, their fields and episodes are called."""
        fields = tuple(dict.fromkeys(field.name for tag in codebook for field in tag.fields))
        other = fields != self.cells.fields
        if other:
            self.beginResetModel()
        self.cells.codebook, self.cells.episode_titles = codebook, episode_titles
        self.cells.fields = fields
        if other:
            self.endResetModel()
        self._repaint()

    def set_query(self, query: AnnotationQuery) -> None:
        """Ask for what matches another query; it is shown when the answer is there."""
        self.asked.emit(query)

    def refresh(self) -> None:
        """Read again what is shown, row by row, before it is known what matches now."""
        self._pages.clear()
        self._repaint()

    def show(self, result: Result) -> None:
        """Show an answer; where it answers the same query, rows that stay are left in place."""
        if result.query == self._query and self.counted:
            if result.ids is not None:
                self._renew(result.ids, result.groups)
            return
        if result.query.group != self._query.group:
            self._closed.clear()
        self.beginResetModel()
        self._query = result.query
        self.counted = result.ids is not None
        found = result.ids
        self._ids = _packed([one.id for one in result.first] if found is None else found)
        self._pages = {0: result.first}
        self._rows = Rows(self.total, result.groups, self._closed)
        self.endResetModel()
        self.total_changed.emit(self.total)

    def set_order(self, query: AnnotationQuery, ids: Sequence[int]) -> None:
        """Take over the numbers of all that match, when they have been found."""
        if query == self._query:
            was_counted, self.counted = self.counted, True
            self._renew(ids, self._rows.groups)
            if not was_counted:
                self.total_changed.emit(self.total)

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
        name = self.cells.group_name(self._query.group, heading.group.value)
        length = clock(heading.group.duration_ms)
        if heading.group.count == 1:
            return self.tr("{name} · 1 annotation · {length}").format(name=name, length=length)
        return self.tr("{name} · {n} annotations · {length}").format(
            name=name, n=QLocale().toString(heading.group.count), length=length
        )

    def annotation(self, row: int) -> Annotation | None:
        """The annotation in a row, None where there is none."""
        place = self._rows.place(row)
        if place is None or place >= self.total:
            return None
        number, inside = divmod(place, PAGE_ROWS)
        page = self._pages.get(number)
        if page is None:
            page = self._read_page(number)
        if inside < len(page) and page[inside].id == self._ids[place]:
            return page[inside]
        # Something of this page is gone since the numbers were found.
        return next((one for one in page if one.id == self._ids[place]), None)

    def ids_in_rows(self, rows: Iterable[int]) -> list[int]:
        """The numbers of the annotations in some rows, without reading them."""
        places = (self._rows.place(row) for row in rows)
        return [self._ids[place] for place in places if place is not None]

    def row_of(self, annotation_id: int) -> int:
        """The row of an annotation, -1 if it is not there."""
        for number, page in self._pages.items():
            for place, annotation in enumerate(page):
                if annotation.id == annotation_id:
                    return self._rows.row(number * PAGE_ROWS + place)
        try:
            return self._rows.row(self._ids.index(annotation_id))
        except ValueError:
            return -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many rows there are, with headings."""
        return 0 if parent.isValid() else self._rows.count

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many columns there are."""
        return 0 if parent.isValid() else len(self.cells)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The title of a column, with its place in the order where several sort."""
        if orientation is not Qt.Orientation.Horizontal or role not in _WORDS:
            return None
        title = self.cells.title(section).upper()
        keys = [key for key, _ in self._query.sort]
        key = self.cells.sort_key(section)
        if key in keys[1:]:
            place, down = keys.index(key), dict(self._query.sort)[key]
            return f"{title} {'↓' if down else '↑'}{place + 1}"
        return title

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
            if role == HEADING_ROLE:
                return heading
            texts = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return self.heading_text(heading) if role in texts else None
        annotation = self.annotation(index.row()) if index.isValid() else None
        if annotation is None:
            return None
        if role == ANNOTATION_ROLE:
            return annotation
        if role == EPISODE_ROLE:
            return self.cells.episode(annotation)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self.cells.text(annotation, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            title = self.cells.title(index.column()) or self.tr("Tag")
            return f"{title}: {self.cells.text(annotation, index.column())}"
        if role == Qt.ItemDataRole.ToolTipRole and index.column() in _LONG:
            return self.cells.text(annotation, index.column()) or None
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
        key = self.cells.sort_key(column)
        rest = tuple(pair for pair in self._query.sort if pair[0] != key)
        first = (key, order is Qt.SortOrder.DescendingOrder)
        self.set_query(replace(self._query, sort=(first, *rest)[:3]))

    def _close(self, closed: set[str]) -> None:
        self.beginResetModel()
        self._closed = closed
        self._rows = Rows(self.total, self._rows.groups, closed)
        self.endResetModel()

    def _renew(self, numbers: Sequence[int], groups: tuple[Group, ...]) -> None:
        """Take over other numbers with as few rows coming and going as can be."""
        before, ids = self.total, _packed(numbers)
        if groups or self._rows.groups:
            if groups == self._rows.groups and ids == self._ids:
                self.refresh()
                return
            self.beginResetModel()
            self._take(ids, groups)
            self.endResetModel()
        else:
            first, gone, new = difference(self._ids, ids)
            if gone:
                self.rows_going.emit(first, first + gone - 1)
                self.beginRemoveRows(QModelIndex(), first, first + gone - 1)
                self._take(self._ids[:first] + self._ids[first + gone :], ())
                self.endRemoveRows()
            if new:
                self.beginInsertRows(QModelIndex(), first, first + new - 1)
            self._take(ids, ())
            if new:
                self.endInsertRows()
        self._repaint()
        if self.total != before:
            self.total_changed.emit(self.total)

    def _take(self, ids: "array[int]", groups: tuple[Group, ...]) -> None:
        self._ids = ids
        self._pages.clear()
        self._rows = Rows(self.total, groups, self._closed)

    def _read_page(self, number: int) -> tuple[Annotation, ...]:
        first = number * PAGE_ROWS
        while len(self._pages) >= _MOST_PAGES:
            del self._pages[next(iter(self._pages))]
        page = self._source.by_ids(self._ids[first : first + PAGE_ROWS])
        self._pages[number] = page
        return page

    def _repaint(self) -> None:
        if self._rows.count:
            last = self.index(self._rows.count - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)


def _packed(numbers: Sequence[int]) -> "array[int]":
    return numbers if isinstance(numbers, array) else array("q", numbers)


_LONG = (Column.PASSAGE, Column.FIELDS, Column.NOTE)

"""A table of annotations that asks the project only for the rows that are looked at."""

from collections.abc import Callable
from dataclasses import replace
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from earmark.domain.annotation import Annotation
from earmark.domain.codebook import Codebook
from earmark.domain.review import AnnotationPage, AnnotationQuery
from earmark.domain.timecode import format_clock

PAGE_ROWS = 200
ANNOTATION_ROLE = int(Qt.ItemDataRole.UserRole)

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns of the table, in order."""

    TAG = 0
    TIME = 1
    LENGTH = 2
    SPEAKER = 3
    PASSAGE = 4
    NOTE = 5
    STATUS = 6
    EPISODE = 7


SORT_KEYS = {
    Column.TAG: "tag",
    Column.TIME: "start_ms",
    Column.LENGTH: "duration_ms",
    Column.SPEAKER: "speaker",
    Column.PASSAGE: "text",
    Column.NOTE: "note",
    Column.STATUS: "status",
    Column.EPISODE: "episode",
}


class ReviewModel(QAbstractTableModel):
    """Annotations that match a query, fetched a page at a time.

    Args:
        fetch: Answers a query with one page of annotations and their total number.
        save_note: Stores the note of the annotation with an id.
    """

    total_changed = Signal(int)

    def __init__(
        self,
        fetch: Callable[[AnnotationQuery], AnnotationPage],
        save_note: Callable[[int, str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._save_note = save_note
        self._query = AnnotationQuery()
        self._codebook = Codebook()
        self._episode_titles: dict[int, str] = {}
        self._pages: dict[int, tuple[Annotation, ...]] = {}
        self._total = 0

    @property
    def query(self) -> AnnotationQuery:
        """What the table shows now."""
        return self._query

    @property
    def total(self) -> int:
        """How many annotations match."""
        return self._total

    def set_names(self, codebook: Codebook, episode_titles: dict[int, str]) -> None:
        """Tell what tags and episodes are called."""
        self._codebook = codebook
        self._episode_titles = episode_titles
        self._repaint()

    def set_query(self, query: AnnotationQuery) -> None:
        """Show what matches another query."""
        self.beginResetModel()
        self._query = query
        self._pages.clear()
        self._read_page(0)
        self.endResetModel()
        self.total_changed.emit(self._total)

    def refresh(self) -> None:
        """Read again after an edit, in place where the number of rows stayed the same."""
        before = self._total
        self._pages.clear()
        page = self._fetch(replace(self._query, offset=0, limit=PAGE_ROWS))
        if page.total == before:
            self._pages[0] = page.annotations
            self._repaint()
            return
        self.beginResetModel()
        self._pages[0], self._total = page.annotations, page.total
        self.endResetModel()
        self.total_changed.emit(self._total)

    def annotation(self, row: int) -> Annotation | None:
        """The annotation in a row, None where there is none."""
        if not 0 <= row < self._total:
            return None
        number, place = divmod(row, PAGE_ROWS)
        if number not in self._pages:
            self._read_page(number)
        page = self._pages[number]
        return page[place] if place < len(page) else None

    def row_of(self, annotation_id: int) -> int:
        """The row of an annotation among those read so far, -1 if it is not there."""
        for number, page in self._pages.items():
            for place, annotation in enumerate(page):
                if annotation.id == annotation_id:
                    return number * PAGE_ROWS + place
        return -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many annotations match."""
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The title of a column."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._titles()[section].upper() if 0 <= section < len(Column) else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Notes can be edited where they stand."""
        flags = super().flags(index)
        if index.column() == Column.NOTE:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows, the annotation behind it, or what a screen reader says."""
        annotation = self.annotation(index.row()) if index.isValid() else None
        if annotation is None:
            return None
        if role == ANNOTATION_ROLE:
            return annotation
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._text(annotation, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            title = self._titles()[index.column()] or self.tr("Tag")
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
        key = SORT_KEYS[Column(column)]
        rest = tuple(pair for pair in self._query.sort if pair[0] != key)
        first = (key, order is Qt.SortOrder.DescendingOrder)
        self.set_query(replace(self._query, sort=(first, *rest)[:3]))

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
            case _:
                return self._episode_titles.get(annotation.episode_id, "")

    def _status_names(self) -> dict[str, str]:
        return {
            "suggested": self.tr("suggested"),
            "draft": self.tr("draft"),
            "accepted": self.tr("accepted"),
            "rejected": self.tr("rejected"),
            "disputed": self.tr("disputed"),
        }

    def _read_page(self, number: int) -> None:
        page = self._fetch(replace(self._query, offset=number * PAGE_ROWS, limit=PAGE_ROWS))
        self._pages[number] = page.annotations
        if number == 0:
            self._total = page.total

    def _repaint(self) -> None:
        if self._total:
            self.dataChanged.emit(self.index(0, 0), self.index(self._total - 1, len(Column) - 1))

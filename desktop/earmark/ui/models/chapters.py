"""The chapters of the open episode as a list that knows which one is heard."""

from bisect import bisect_right
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from earmark.domain.episode import Chapter
from earmark.ui.models.replacing import replace_rows
from earmark.ui.numbers import clock

TIME_ROLE = Qt.ItemDataRole.UserRole + 1
CURRENT_ROLE = Qt.ItemDataRole.UserRole + 2
START_ROLE = Qt.ItemDataRole.UserRole + 3
_Index = QModelIndex | QPersistentModelIndex


class ChaptersModel(QAbstractListModel):
    """Chapters by start time."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Chapter] = []
        self._starts: list[int] = []
        self._current = -1

    def set_chapters(self, chapters: tuple[Chapter, ...]) -> None:
        """Show other chapters."""
        replace_rows(
            self, self.rows, list(chapters), lambda chapter: (chapter.start_ms, chapter.title)
        )
        self._starts = [chapter.start_ms for chapter in chapters]
        self._current = -1

    def set_position(self, ms: int) -> bool:
        """Mark the chapter at a time; tells whether that is another one than before."""
        current = bisect_right(self._starts, ms) - 1
        if current == self._current:
            return False
        before, self._current = self._current, current
        for row in (before, current):
            if 0 <= row < len(self.rows):
                self.dataChanged.emit(self.index(row), self.index(row), [CURRENT_ROLE])
        return True

    def current_row(self) -> int:
        """The row that is heard, -1 before the first."""
        return self._current

    def rowCount(self, parent: _Index | None = None) -> int:
        """Number of chapters."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Title, time and whether it is the one that is heard."""
        if not index.isValid():
            return None
        chapter = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return chapter.title
        if role == TIME_ROLE:
            return clock(chapter.start_ms)
        if role == START_ROLE:
            return chapter.start_ms
        if role == CURRENT_ROLE:
            return index.row() == self._current
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{clock(chapter.start_ms)} {chapter.title}"
        return None

"""Lines with a time and a quiet end: the history of a project, its backups."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from earmark.ui.models.replacing import replace_rows

WHEN_ROLE = Qt.ItemDataRole.UserRole + 1
END_ROLE = Qt.ItemDataRole.UserRole + 2
FAINT_ROLE = Qt.ItemDataRole.UserRole + 3
NOW_ROLE = Qt.ItemDataRole.UserRole + 4
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Line:
    """One line; `key` tells it from the others."""

    key: int | str
    when: str
    what: str
    end: str = ""
    faint: bool = False
    now: bool = False


class LinesModel(QAbstractListModel):
    """Lines, newest first; more are fetched when somebody scrolls to the end.

    Args:
        read: Gives up to so many lines.
        step: How many more are fetched at a time.
    """

    def __init__(
        self, read: Callable[[int], Sequence[Line]], step: int, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.rows: list[Line] = []
        self._read = read
        self._step = self._wanted = step
        self._all = False

    def refresh(self) -> None:
        """Read the lines that are shown again."""
        found = list(self._read(self._wanted))
        self._all = len(found) < self._wanted
        replace_rows(self, self.rows, found, lambda line: line.key)

    def canFetchMore(self, parent: _Index) -> bool:
        """Whether there may be older lines."""
        return not parent.isValid() and not self._all

    def fetchMore(self, parent: _Index) -> None:
        """Read older lines too."""
        self._wanted += self._step
        self.refresh()

    def row_of_now(self) -> int:
        """The line where the project is, -1 if it is not shown."""
        return next((row for row, line in enumerate(self.rows) if line.now), -1)

    def rowCount(self, parent: _Index | None = None) -> int:
        """Number of lines."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The parts of a line."""
        if not index.isValid():
            return None
        line = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return line.what
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(part for part in (line.when, line.what, line.end) if part)
        parts = {
            WHEN_ROLE: line.when, END_ROLE: line.end, FAINT_ROLE: line.faint, NOW_ROLE: line.now,
        }  # fmt: skip
        return parts.get(role)

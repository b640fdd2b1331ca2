"""The prepared recordings of the cache as a table."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QDateTime,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from earmark.playback.cache import CachedItem
from earmark.ui.numbers import clock

NAME, LENGTH, SIZE, USED = range(4)
_Index = QModelIndex | QPersistentModelIndex


class CachedModel(QAbstractTableModel):
    """Recordings, the one used last first; one that is open can't be deleted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[CachedItem] = []
        self._kept: frozenset[str] = frozenset()

    def set_items(self, items: Sequence[CachedItem], kept: frozenset[str]) -> None:
        """Show what is there; `kept` are the hashes in use."""
        self.beginResetModel()
        self.rows = sorted(items, key=lambda item: -item.used_at)
        self._kept = kept
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        """Number of recordings."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        """Name, length, size, last use."""
        return 0 if parent is not None and parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Titles of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (
                self.tr("Recording"), self.tr("Length"), self.tr("Size"), self.tr("Last used"),
            )[section]  # fmt: skip
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Rows in use can be seen, not chosen."""
        flags = super().flags(index)
        if index.isValid() and self.rows[index.row()].sha256 in self._kept:
            flags &= ~Qt.ItemFlag.ItemIsSelectable
        return flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell."""
        if not index.isValid():
            return None
        item = self.rows[index.row()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in (LENGTH, SIZE):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if index.column() == NAME:
            in_use = item.sha256 in self._kept
            return (
                self.tr("{name} (open)").format(name=item.source_name)
                if in_use
                else (item.source_name)
            )
        if index.column() == LENGTH:
            return clock(item.duration_ms)
        if index.column() == SIZE:
            return size_text(item.size_bytes)
        used = QDateTime.fromSecsSinceEpoch(round(item.used_at))
        return QLocale().toString(used.date(), QLocale.FormatType.ShortFormat)


def size_text(size: int) -> str:
    """A size as people say it."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)

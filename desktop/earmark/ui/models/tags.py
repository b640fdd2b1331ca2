"""The codebook as a list with counts."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from earmark.domain.codebook import Codebook, Tag
from earmark.ui.models.replacing import replace_rows

TAG_ROLE = Qt.ItemDataRole.UserRole + 1
COUNT_ROLE = Qt.ItemDataRole.UserRole + 2
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class TagRow:
    """A tag and how often it is used in the open episode."""

    tag: Tag
    count: int = 0


class TagsModel(QAbstractListModel):
    """Tags in the order of the codebook; retired ones are left out."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[TagRow] = []

    def set_codebook(self, codebook: Codebook, counts: dict[int, int]) -> None:
        """Show tags and their counts."""
        rows = [TagRow(tag, counts.get(tag.id, 0)) for tag in codebook if not tag.retired]
        replace_rows(self, self.rows, rows, lambda row: row.tag.id)

    def rowCount(self, parent: _Index | None = None) -> int:
        """Number of tags."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name, tag and count."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.tag.name
        if role == TAG_ROLE:
            return row.tag
        if role == COUNT_ROLE:
            return row.count
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.tag.definition or row.tag.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            key = f", key {row.tag.key}" if row.tag.key else ""
            return f"{row.tag.name}{key}, {row.count}"
        return None

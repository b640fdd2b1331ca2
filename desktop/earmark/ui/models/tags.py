"""The codebook as a list with counts."""

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from earmark.domain.codebook import Codebook, Tag
from earmark.ui.models.replacing import replace_rows

TAG_ROLE = Qt.ItemDataRole.UserRole + 1
COUNT_ROLE = Qt.ItemDataRole.UserRole + 2
OPEN_ROLE = Qt.ItemDataRole.UserRole + 3
DEPTH_ROLE = Qt.ItemDataRole.UserRole + 4
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class TagRow:
    """A tag and how often it is used in the open episode.

    `depth` is how deep it is nested, `open_for` how long its span has been open, if one is.
    """

    tag: Tag
    count: int = 0
    depth: int = 0
    open_for: str = ""


class TagsModel(QAbstractListModel):
    """Tags in the order of the codebook; retired ones are left out."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[TagRow] = []
        self._open: dict[int, str] = {}

    def set_codebook(self, codebook: Codebook, counts: dict[int, int]) -> None:
        """Show tags and their counts, each under the one that it belongs to."""
        rows = [
            TagRow(tag, counts.get(tag.id, 0), depth, self._open.get(tag.id, ""))
            for depth, tag in codebook.walk()
            if not tag.retired
        ]
        replace_rows(self, self.rows, rows, lambda row: row.tag.id)

    def set_open(self, lengths: dict[int, str]) -> None:
        """Tell how long the spans of tags have been open, by the ids of the tags."""
        if lengths == self._open:
            return
        self._open = lengths
        for number, row in enumerate(self.rows):
            now = lengths.get(row.tag.id, "")
            if now != row.open_for:
                self.rows[number] = replace(row, open_for=now)
                self.dataChanged.emit(self.index(number), self.index(number))

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
        if role == OPEN_ROLE:
            return row.open_for
        if role == DEPTH_ROLE:
            return row.depth
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.tag.definition or row.tag.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            key = f", key {row.tag.key}" if row.tag.key else ""
            state = f", open for {row.open_for}" if row.open_for else ""
            return f"{row.tag.name}{key}, {row.count}{state}"
        return None

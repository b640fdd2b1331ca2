"""The annotations of the open episode as a list."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from earmark.domain.annotation import Annotation
from earmark.domain.codebook import Codebook
from earmark.ui.models.replacing import replace_rows
from earmark.ui.numbers import clock

TAG_ROLE = Qt.ItemDataRole.UserRole + 1
TIME_ROLE = Qt.ItemDataRole.UserRole + 2
ID_ROLE = Qt.ItemDataRole.UserRole + 3
_Index = QModelIndex | QPersistentModelIndex


class AnnotationsModel(QAbstractListModel):
    """Annotations by start time."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Annotation] = []
        self._row_of: dict[int, int] = {}
        self._codebook = Codebook()

    def set_annotations(self, annotations: list[Annotation]) -> None:
        """Show other annotations."""
        replace_rows(self, self.rows, list(annotations), lambda annotation: annotation.id)
        self._row_of = {}

    def set_codebook(self, codebook: Codebook) -> None:
        """Take names and colours from another codebook."""
        if codebook is self._codebook:
            return
        self._codebook = codebook
        if self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))

    def row_of(self, annotation_id: int) -> int:
        """The row of an annotation, -1 where it is not."""
        if not self._row_of:
            self._row_of = {annotation.id: row for row, annotation in enumerate(self.rows)}
        return self._row_of.get(annotation_id, -1)

    def rowCount(self, parent: _Index | None = None) -> int:
        """Number of annotations."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, tag and start."""
        if not index.isValid():
            return None
        annotation = self.rows[index.row()]
        tag = self._codebook.get(annotation.tag_id)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return annotation.text
        if role == TAG_ROLE:
            return tag
        if role == TIME_ROLE:
            return clock(annotation.time.start_ms)
        if role == ID_ROLE:
            return annotation.id
        if role == Qt.ItemDataRole.AccessibleTextRole:
            name = tag.name if tag else ""
            return f"{clock(annotation.time.start_ms)} {name}: {annotation.text}"
        return None

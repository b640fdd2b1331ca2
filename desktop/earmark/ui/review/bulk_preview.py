"""What a change to many annotations would do, as a table: the passage, and before → after."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from earmark.domain.annotation import Annotation
from earmark.domain.codebook import Codebook
from earmark.ui.numbers import clock
from earmark.ui.review.facet_rows import status_names

Index = QModelIndex | QPersistentModelIndex
TIME, PASSAGE, CHANGE = range(3)
_LONGEST = 160


class PreviewModel(QAbstractTableModel):
    """Some annotations that would change, and how."""

    def __init__(self, codebook: Codebook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._codebook = codebook
        self._statuses = dict(status_names())
        self._examples: tuple[tuple[Annotation, Annotation], ...] = ()

    def set_examples(self, examples: Sequence[tuple[Annotation, Annotation]]) -> None:
        """Show other ones."""
        self.beginResetModel()
        self._examples = tuple(examples)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many examples there are."""
        return 0 if parent.isValid() else len(self._examples)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Time, passage, change."""
        return 0 if parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The titles."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("TIME"), self.tr("PASSAGE"), self.tr("WHAT CHANGES"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell says."""
        roles = (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        )
        if not index.isValid() or role not in roles:
            return None
        before, after = self._examples[index.row()]
        if index.column() == TIME:
            return clock(before.time.start_ms)
        if index.column() == PASSAGE:
            return _cut(before.text)
        return self.change(before, after)

    def change(self, before: Annotation, after: Annotation) -> str:
        """What differs, each part as before → after."""
        parts: list[str] = []
        if before.tag_id != after.tag_id:
            parts.append(_arrow(self._tag(before.tag_id), self._tag(after.tag_id)))
        if before.status is not after.status:
            parts.append(_arrow(self._statuses[before.status], self._statuses[after.status]))
        for name in sorted({name for name, _ in (*before.fields, *after.fields)}):
            old, new = before.field(name), after.field(name)
            if old != new:
                parts.append(f"{name}: {_arrow(old, new)}")
        if before.note != after.note:
            name = self.tr("note")
            parts.append(f"{name}: {_arrow(_cut(before.note), _cut(after.note))}")
        return " · ".join(parts)

    def _tag(self, tag_id: int) -> str:
        tag = self._codebook.get(tag_id)
        return tag.name if tag else ""


def _arrow(old: str, new: str) -> str:
    return f"{old or '—'} → {new or '—'}"


def _cut(text: str) -> str:
    text = text.replace("\n", " ")
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"

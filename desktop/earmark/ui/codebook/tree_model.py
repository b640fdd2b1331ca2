"""The codebook as a tree with counts, whose tags are dragged to where they belong."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from earmark.domain.codebook import Codebook, Tag
from earmark.ui import badge

TAG_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_MIME = "application/x-earmark-tag"
_Index = QModelIndex | QPersistentModelIndex
_WORDS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)


class CodebookTreeModel(QAbstractItemModel):
    """Tags with what is nested under them; retired ones too, which say so.

    Attributes:
        placed: A tag was dropped: its id, the id of the tag above or None, and the id of the
            sibling before it or None.
    """

    placed = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._codebook = Codebook()
        self._counts: dict[int, int] = {}

    def set_codebook(self, codebook: Codebook, counts: dict[int, int]) -> None:
        """Show tags and how many annotations have each."""
        if codebook != self._codebook:
            self.beginResetModel()
            self._codebook, self._counts = codebook, counts
            self.endResetModel()
        elif counts != self._counts:
            self._counts = counts
            for tag in codebook:
                index = self.index_of(tag.id, 1)
                self.dataChanged.emit(index, index)

    def tag(self, index: _Index) -> Tag | None:
        """The tag in a row."""
        return self._codebook.get(int(index.internalId())) if index.isValid() else None

    def index_of(self, tag_id: int, column: int = 0) -> QModelIndex:
        """Where a tag stands, nowhere if it is gone."""
        tag = self._codebook.get(tag_id)
        if tag is None:
            return QModelIndex()
        return self.createIndex(self._siblings(tag).index(tag), column, tag.id)

    def index(self, row: int, column: int, parent: _Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's signature
        """The cell in a row under another."""
        children = self._codebook.children(self._id(parent))
        if not 0 <= row < len(children) or not 0 <= column < 2:
            return QModelIndex()
        return self.createIndex(row, column, children[row].id)

    def parent(self, index: _Index = QModelIndex()) -> Any:  # noqa: B008 - Qt's signature
        """The row above a row."""
        tag = self.tag(index)
        above = self._codebook.path_ids(tag)[-2:-1] if tag is not None else ()
        return self.index_of(above[0]) if above else QModelIndex()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many tags stand under one."""
        if parent.isValid() and parent.column() != 0:
            return 0
        return len(self._codebook.children(self._id(parent)))

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Name and count."""
        return 2

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """What the columns are."""
        if orientation is Qt.Orientation.Horizontal and role in _WORDS:
            return (self.tr("Tag"), self.tr("Used"))[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Name, key, state and count."""
        tag = self.tag(index)
        if tag is None:
            return None
        count = self._counts.get(tag.id, 0)
        if role == TAG_ROLE:
            return tag
        if index.column() == 1:
            if role == Qt.ItemDataRole.DisplayRole:
                return f"{count:,}"
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            retired = self.tr(" (retired)") if tag.retired else ""
            key = f"   {tag.key}" if tag.key and not tag.retired else ""
            return f"{tag.name}{retired}{key}"
        if role == Qt.ItemDataRole.DecorationRole:
            return badge.badge_icon(tag)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tag.definition or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("{tag}, used {n} times").format(tag=tag.name, n=count)
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Every tag can be dragged, and dropped on."""
        flags = super().flags(index) | Qt.ItemFlag.ItemIsDropEnabled
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def supportedDropActions(self) -> Qt.DropAction:
        """Tags are moved, never copied."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """What is dragged: one tag of this codebook."""
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The tag that is dragged."""
        data = QMimeData()
        data.setData(_MIME, QByteArray(str(int(indexes[0].internalId())).encode()))
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: _Index
    ) -> bool:
        """Tell where a tag is to stand; the view takes nothing out by itself."""
        dropped = bytes(data.data(_MIME).data()).decode()
        if not dropped.isdigit():
            return False
        above, tag_id = self._id(parent), int(dropped)
        siblings = [tag.id for tag in self._codebook.children(above)]
        row = len(siblings) if row < 0 else row
        before = [one for one in siblings[:row] if one != tag_id]
        self.placed.emit(tag_id, above, before[-1] if before else None)
        return False

    def _id(self, index: _Index) -> int | None:
        return int(index.internalId()) if index.isValid() else None

    def _siblings(self, tag: Tag) -> tuple[Tag, ...]:
        above = self._codebook.path_ids(tag)[-2:-1]
        return self._codebook.children(above[0] if above else None)

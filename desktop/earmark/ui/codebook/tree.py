"""The tree of tags: dragged, or moved by Alt and the arrows."""

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTreeView, QWidget

from earmark.domain.codebook import Codebook, Tag
from earmark.ui.codebook.tree_model import CodebookTreeModel

_OWN = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_F2, Qt.Key.Key_Insert})
_ARROWS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right})
_USED_PX = 64


class CodebookTree(QTreeView):
    """Shows the codebook; tells what the person wants done with the tag that is current.

    Attributes:
        current_changed: The current `Tag`, or None.
        placed: Id of the tag, id of the tag above or None, id of the sibling before or None.
        add_requested: A new tag is wanted.
        rename_requested: The name is to be written.
        delete_requested: The tag is to go.
    """

    current_changed = Signal(object)
    placed = Signal(int, object, object)
    add_requested = Signal()
    rename_requested = Signal()
    delete_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("codebookTree")
        self.setAccessibleName(self.tr("Tags of the codebook"))
        self._book = Codebook()
        self._model = CodebookTreeModel(self)
        self.setModel(self._model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(True)
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(False)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(1, _USED_PX)
        self._model.placed.connect(self.placed)
        self.selectionModel().currentChanged.connect(self._on_selection_current_changed)

    def show_codebook(self, codebook: Codebook, counts: dict[int, int]) -> None:
        """Show tags and counts; the current tag and what is open stay."""
        current = self.tag()
        anew = codebook != self._book
        self._book = codebook
        self._model.set_codebook(codebook, counts)
        if anew:
            self.expandAll()
            if current is not None:
                self.go_to(current.id)

    def tag(self) -> Tag | None:
        """The current tag."""
        return self._model.tag(self.currentIndex())

    def go_to(self, tag_id: int) -> None:
        """Make a tag the current one."""
        index = self._model.index_of(tag_id)
        if index.isValid():
            self.selectionModel().setCurrentIndex(
                index,
                QItemSelectionModel.SelectionFlag.ClearAndSelect
                | QItemSelectionModel.SelectionFlag.Rows,
            )
            self.scrollTo(index)

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the tree from the actions of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            moved = event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in _ARROWS
            if moved or (event.key() in _OWN and not event.modifiers()):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt and arrows move the tag, Ins adds one, F2 renames, Del deletes."""
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and key in _ARROWS:
            self._move(key)
        elif key == Qt.Key.Key_Delete:
            self.delete_requested.emit()
        elif key == Qt.Key.Key_Insert:
            self.add_requested.emit()
        elif key in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.rename_requested.emit()
        elif event.text().isprintable() and event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _move(self, key: Qt.Key) -> None:
        """Move the current tag among its siblings, under the one before, or out again."""
        tag = self.tag()
        if tag is None:
            return
        path = self._book.path_ids(tag)
        above = path[-2] if len(path) > 1 else None
        siblings = [one.id for one in self._book.children(above)]
        row = siblings.index(tag.id)
        match key:
            case Qt.Key.Key_Up if row > 0:
                self.placed.emit(tag.id, above, siblings[row - 2] if row > 1 else None)
            case Qt.Key.Key_Down if row + 1 < len(siblings):
                self.placed.emit(tag.id, above, siblings[row + 1])
            case Qt.Key.Key_Right if row > 0:
                under = siblings[row - 1]
                last = self._book.children(under)[-1:]
                self.placed.emit(tag.id, under, last[0].id if last else None)
            case Qt.Key.Key_Left if above is not None:
                self.placed.emit(tag.id, path[-3] if len(path) > 2 else None, above)

    def _on_selection_current_changed(self) -> None:
        self.current_changed.emit(self.tag())

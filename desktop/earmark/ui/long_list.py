"""A list of any length in a side panel.

It is a table of one column: `QListView` asks the model about every row whenever one is added,
which takes tens of milliseconds with ten thousand; a table with rows of one height does not.
"""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QTableView,
    QWidget,
)

from earmark.ui import theme
from earmark.ui.delegates.rows import ROW_PX


class LongList(QTableView):
    """Shows a list model; `chosen` carries the row that was clicked or entered."""

    chosen = Signal(int)

    def __init__(
        self,
        model: QAbstractItemModel,
        delegate: QStyledItemDelegate,
        parent: QWidget | None = None,
        *,
        name: str,
        label: str,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setItemDelegate(delegate)
        delegate.setParent(self)
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.hide()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        down.hide()
        down.setMinimumSectionSize(ROW_PX)
        down.setDefaultSectionSize(ROW_PX)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.clicked.connect(self._on_index_clicked)
        theme.notifier().theme_changed.connect(self._on_theme_changed)

    def minimumSizeHint(self) -> QSize:
        """Two rows at least."""
        return QSize(120, 2 * ROW_PX)

    def event(self, event: QEvent) -> bool:
        """Keep Enter from the shortcuts also in a sheet, which passes nothing on to the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose a row with Enter; letters are commands, not a search in the list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_index_clicked(self.currentIndex())
        elif event.text() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _on_index_clicked(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.row())

    def _on_theme_changed(self) -> None:
        self.viewport().update()

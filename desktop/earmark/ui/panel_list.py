"""A list as the side panels show it: as high as its rows, painted by a delegate."""

from PySide6.QtCore import QAbstractItemModel, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QSizePolicy,
    QStyledItemDelegate,
    QWidget,
)

from earmark.ui import theme
from earmark.ui.delegates.rows import ROW_PX


class PanelList(QListView):
    """A plain list; `chosen` carries the row that was clicked or entered."""

    chosen = Signal(int)

    def __init__(
        self,
        model: QAbstractItemModel,
        delegate: QStyledItemDelegate,
        parent: QWidget | None = None,
        *,
        name: str,
        label: str,
        grows: bool = True,
    ) -> None:
        """Make a list.

        Args:
            model: What it shows.
            delegate: How.
            parent: Owner.
            name: Object name.
            label: Accessible name.
            grows: As high as its rows, without scrolling of its own; else it fills its place.
        """
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setModel(model)
        self.setItemDelegate(delegate)
        delegate.setParent(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self._grows = grows
        self._most_rows: int | None = None
        if grows:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            for changed in (model.rowsInserted, model.rowsRemoved, model.modelReset):
                changed.connect(self._on_model_rows_changed)
        self.clicked.connect(self._on_index_clicked)
        theme.notifier().theme_changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        """As high as the rows."""
        if not self._grows:
            return super().sizeHint()
        rows = self.model().rowCount()
        return QSize(120, min(rows, self._most_rows or rows) * ROW_PX)

    def set_most_rows(self, rows: int | None) -> None:
        """Be no higher than so many rows and scroll then; None for as many as there are."""
        if rows == self._most_rows:
            return
        self._most_rows = rows
        held = rows is not None and rows < self.model().rowCount()
        policy = (
            Qt.ScrollBarPolicy.ScrollBarAsNeeded if held else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        self.setVerticalScrollBarPolicy(policy)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """A list that grows is never cut."""
        return self.sizeHint() if self._grows else QSize(120, 2 * ROW_PX)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose a row with Enter; letters are commands, not a search in the list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.currentIndex().isValid():
                self.chosen.emit(self.currentIndex().row())
            return
        if event.text().isprintable() and event.text():
            event.ignore()
            return
        super().keyPressEvent(event)

    def _on_index_clicked(self) -> None:
        self.chosen.emit(self.currentIndex().row())

    def _on_model_rows_changed(self) -> None:
        self.updateGeometry()

    def _on_theme_changed(self) -> None:
        self.viewport().update()

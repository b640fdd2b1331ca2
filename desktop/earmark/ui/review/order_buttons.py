"""The buttons that choose by what the table is sorted, and which columns it has in what order."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QGridLayout,
    QListView,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from earmark.ui import texts, theme

Sort = tuple[tuple[str, bool], ...]
_LEVELS = 3


class PopupButton(QToolButton):
    """A button with a frame that opens below it; Escape and a click beside it close it."""

    def __init__(self, text: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("role", "chip")
        self.setText(text)
        self.popup = QFrame(self, Qt.WindowType.Popup)
        self.popup.setObjectName(f"{name}Popup")
        self.clicked.connect(self.open)

    @Slot()
    def open(self) -> None:
        """Show the frame."""
        self.popup.adjustSize()
        below = self.mapToGlobal(QPoint(self.width(), self.height() + 2))
        self.popup.move(below.x() - self.popup.width(), below.y())
        self.popup.show()
        self.focus_first()

    def focus_first(self) -> None:
        """Put the focus where one begins."""


class SortButton(PopupButton):
    """Sorts by up to three columns, each up or down.

    Attributes:
        sort_chosen: (key, descending) pairs.
    """

    sort_chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", "sortBy", parent)
        self._names: dict[str, str] = {}
        self._sort: Sort = ()
        self._filling = False
        grid = QGridLayout(self.popup)
        grid.setContentsMargins(*(3 * theme.UNIT,) * 4)
        firsts = (self.tr("Sort by"), self.tr("then by"), self.tr("then by"))
        self._rows: list[tuple[QComboBox, QPushButton]] = []
        for row, first in enumerate(firsts):
            box, down = QComboBox(self.popup), QPushButton("↑", self.popup)
            box.setObjectName(f"sortKey{row}")
            box.setAccessibleName(f"{first} {row + 1}")
            down.setObjectName(f"sortDown{row}")
            down.setCheckable(True)
            down.setAccessibleName(self.tr("Downwards: largest first"))
            down.setToolTip(down.accessibleName())
            grid.addWidget(texts.label(first, "field", self.popup), row, 0)
            grid.addWidget(box, row, 1)
            grid.addWidget(down, row, 2)
            box.currentIndexChanged.connect(self._on_chosen)
            down.toggled.connect(self._on_chosen)
            self._rows.append((box, down))
        self.setToolTip(self.tr("Sort by up to three columns; a click on a title sorts too"))
        self._show()

    def set_keys(self, names: dict[str, str]) -> None:
        """Tell by what can be sorted, and what that is called."""
        if names == self._names:
            return
        self._names, self._filling = dict(names), True
        for row, (box, _) in enumerate(self._rows):
            box.clear()
            box.addItem(self.tr("order of the recording") if not row else "—", "")
            for key, name in names.items():
                box.addItem(name, key)
        self._filling = False
        self._show()

    def set_sort(self, sort: Sort) -> None:
        """Show by what the table is sorted."""
        if sort != self._sort:
            self._sort = sort
            self._show()

    def focus_first(self) -> None:
        """Begin with the first key."""
        self._rows[0][0].setFocus(Qt.FocusReason.PopupFocusReason)

    def _show(self) -> None:
        self._filling = True
        for row, (box, down) in enumerate(self._rows):
            key, descending = self._sort[row] if row < len(self._sort) else ("", False)
            box.setCurrentIndex(max(0, box.findData(key)))
            down.setChecked(descending)
            down.setText("↓" if descending else "↑")
            down.setEnabled(bool(key))
            box.setEnabled(row <= len(self._sort))
        self._filling = False
        told = ", ".join(
            f"{self._names.get(key, key)} {'↓' if down else '↑'}" for key, down in self._sort
        )
        self.setText(told or self.tr("Sort"))
        self.setAccessibleName(self.tr("Sorted by: {0}").format(told or "—"))

    def _on_chosen(self) -> None:
        if self._filling:
            return
        pairs = {box.currentData(): down.isChecked() for box, down in self._rows}
        self.set_sort(tuple((key, down) for key, down in pairs.items() if key)[:_LEVELS])
        self.sort_chosen.emit(self._sort)


class ColumnsButton(PopupButton):
    """Shows and hides columns and puts them in order: Space ticks, Alt+Up and Alt+Down move.

    Attributes:
        columns_chosen: Sort keys of the columns to be shown, in order; empty for those at first.
    """

    columns_chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", "columnsButton", parent)
        self.setText(self.tr("Columns"))
        self.setAccessibleName(self.tr("Choose the columns"))
        self.setToolTip(self.tr("Which columns, in what order"))
        self._model = QStandardItemModel(self)
        self.list = QListView(self.popup)
        self.list.setObjectName("columnList")
        self.list.setAccessibleName(self.tr("Columns; Alt and an arrow moves one"))
        self.list.setModel(self._model)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.list.setMinimumHeight(80 * theme.UNIT)
        self.list.installEventFilter(self)
        reset = QPushButton(self.tr("As at first"), self.popup)
        reset.setObjectName("columnsReset")
        column = QVBoxLayout(self.popup)
        column.setContentsMargins(*(2 * theme.UNIT,) * 4)
        column.addWidget(self.list)
        column.addWidget(reset)
        reset.clicked.connect(self._on_reset_clicked)
        self._filling = False
        self._model.itemChanged.connect(self._tell)
        self._model.rowsRemoved.connect(self._tell)  # a drag ends with that

    def set_columns(self, columns: Sequence[tuple[str, str, bool]]) -> None:
        """Show (key, name, shown) of all columns in their order."""
        self._filling = True
        self._model.clear()
        for key, name, shown in columns:
            item = QStandardItem(name)
            item.setData(key)
            item.setCheckable(True)
            item.setEditable(False)
            item.setDropEnabled(False)
            item.setCheckState(Qt.CheckState.Checked if shown else Qt.CheckState.Unchecked)
            self._model.appendRow(item)
        self._filling = False

    def focus_first(self) -> None:
        """Begin at the top."""
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)
        self.list.setCurrentIndex(self._model.index(0, 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt and an arrow moves the column."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.modifiers() & Qt.KeyboardModifier.AltModifier
            and event.key() in steps
        ):
            self._move(steps[Qt.Key(event.key())])
            return True
        return super().eventFilter(watched, event)

    def _move(self, step: int) -> None:
        row = self.list.currentIndex().row()
        target = row + step
        if not 0 <= row < self._model.rowCount() or not 0 <= target < self._model.rowCount():
            return
        self._filling = True
        items = self._model.takeRow(row)
        self._model.insertRow(target, items)
        self._filling = False
        self.list.setCurrentIndex(self._model.index(target, 0))
        self._tell()

    def _tell(self) -> None:
        if self._filling:
            return
        items = (self._model.item(row) for row in range(self._model.rowCount()))
        self.columns_chosen.emit(
            tuple(item.data() for item in items if item.checkState() is Qt.CheckState.Checked)
        )

    def _on_reset_clicked(self) -> None:
        self.columns_chosen.emit(())
        self.popup.hide()

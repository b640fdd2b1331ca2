"""The list of figures and the table behind one, as Qt sees them."""

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from earmark.analysis.figures import Cell, Figure
from earmark.ui import fonts, theme
from earmark.ui.delegates.rows import RowDelegate

Index = QModelIndex | QPersistentModelIndex
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class FiguresModel(QAbstractListModel):
    """The titles of the figures."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles: tuple[str, ...] = ()

    def set_titles(self, titles: tuple[str, ...]) -> None:
        """Show these; the same number of others changes in place."""
        if len(titles) == len(self._titles):
            self._titles = titles
            if titles:
                self.dataChanged.emit(self.index(0), self.index(len(titles) - 1))
            return
        self.beginResetModel()
        self._titles = titles
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many figures there are."""
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title."""
        if index.isValid() and role in (
            Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole
        ):  # fmt: skip
            return self._titles[index.row()]
        return None


class FigureDelegate(RowDelegate):
    """A title in one line; the figure that is shown stands out."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one title."""
        tokens = theme.current().tokens
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        self.ground(painter, option, strong=chosen)
        rect = option.rect.adjusted(6, 0, -6, 0)
        ink = tokens.accent if chosen else tokens.text
        self.write(painter, rect, str(index.data()), ink, fonts.interface_font())
        painter.restore()


class TableModel(QAbstractTableModel):
    """The table behind a figure."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.figure: Figure | None = None

    def set_figure(self, figure: Figure | None) -> None:
        """Show the table of another figure."""
        self.beginResetModel()
        self.figure = figure
        self.endResetModel()

    def filter_of(self, row: int) -> str:
        """What shows the annotations that a row counts."""
        return self.figure.filters[row] if self.figure else ""

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many rows."""
        return len(self.figure.rows) if self.figure and not parent.isValid() else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many columns."""
        return len(self.figure.columns) if self.figure and not parent.isValid() else 0

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell as people read it; numbers at the right."""
        if not index.isValid() or self.figure is None:
            return None
        cell = self.figure.rows[index.row()][index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return written(cell)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.figure.columns[index.column()]}: {written(cell)}"
        if role == Qt.ItemDataRole.TextAlignmentRole and not isinstance(cell, str):
            return _RIGHT
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The names of the columns."""
        if self.figure is None or orientation is Qt.Orientation.Vertical:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.figure.columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            numbers = self.figure.rows and not isinstance(self.figure.rows[0][section], str)
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            return _RIGHT if numbers else left
        return None


def written(cell: Cell) -> str:
    """A cell in the ways of the person's country."""
    if cell is None:
        return ""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, int):
        return QLocale().toString(cell)
    digits = 3 if abs(cell) < 10 else 1
    return QLocale().toString(cell, "f", digits)

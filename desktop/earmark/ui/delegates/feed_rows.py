"""Rows of a feed: a box to tick, the title, and quiet facts beside it."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from earmark.ui import fonts, theme
from earmark.ui.delegates.rows import RowDelegate, row_has_focus
from earmark.ui.mirror import Mirror
from earmark.ui.models import feed

_HEIGHT = 36
_PAD = 8
_BOX = 16
_CHECK = Qt.ItemDataRole.CheckStateRole
_Index = QModelIndex | QPersistentModelIndex


class FeedDelegate(RowDelegate):
    """Paints the cells of one episode; a click on the box or the space bar ticks it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """A line with air."""
        return QSize(80, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one cell."""
        tokens = theme.current().tokens
        painter.save()
        seen, rect = Mirror(option), option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.accent_ground))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(tokens.hover))
        painter.setPen(QColor(tokens.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inner = rect.adjusted(_PAD, 0, -_PAD, 0)
        is_title = index.column() == feed.TITLE
        can_be_ticked = bool(index.flags() & Qt.ItemFlag.ItemIsUserCheckable)
        if is_title:
            self._paint_box(painter, seen.box(_box(inner)), index, can_be_ticked)
            inner.setLeft(inner.left() + _BOX + _PAD)
            if row_has_focus(option, index):
                edge = seen.box(QRectF(rect.x(), rect.y(), 2, rect.height() - 1))
                painter.fillRect(edge, QColor(tokens.accent))
        strong = is_title and can_be_ticked
        ink = tokens.text if strong else tokens.muted
        self.write(painter, seen.rect(inner), str(index.data() or ""), ink,
                   fonts.interface_font(14 if is_title else 13, tabular=not is_title))  # fmt: skip
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: _Index,
    ) -> bool:
        """Tick by the mouse on the box, or by the space bar on the row."""
        if isinstance(event, QMouseEvent):
            rect = option.rect
            near = Mirror(option).rect(QRect(rect.x(), rect.y(), _BOX + 2 * _PAD, rect.height()))
            on_box = near.contains(event.position().toPoint())
            wanted = on_box and event.type() == QEvent.Type.MouseButtonRelease
        else:
            wanted = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space
        if not wanted or index.column() != feed.TITLE:
            return False
        ticked = Qt.CheckState(index.data(_CHECK)) is Qt.CheckState.Checked
        new = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
        return model.setData(model.index(index.row(), index.column()), new, _CHECK)

    def _paint_box(
        self, painter: QPainter, box: QRectF, index: _Index, can_be_ticked: bool
    ) -> None:
        tokens = theme.current().tokens
        ticked = Qt.CheckState(index.data(_CHECK)) is Qt.CheckState.Checked
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if ticked and can_be_ticked:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent))
        else:
            painter.setPen(QPen(QColor(tokens.muted if can_be_ticked else tokens.line), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 3, 3)
        if ticked:
            colour = tokens.accent_ink if can_be_ticked else tokens.muted
            painter.setPen(QPen(QColor(colour), 1.8))
            x, y = box.x(), box.y()
            painter.drawPolyline(
                [QPointF(x + 3.5, y + 8), QPointF(x + 6.5, y + 11), QPointF(x + 12, y + 4.5)]
            )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _box(inner: QRect) -> QRectF:
    """Where the box to tick is."""
    middle = QRectF(inner).center().y()
    return QRectF(inner.x() + 0.5, middle - _BOX / 2 + 0.5, _BOX - 1, _BOX - 1)

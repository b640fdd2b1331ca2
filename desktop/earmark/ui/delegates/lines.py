"""Rows of history and backups: when, what, and a quiet word at the end."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from earmark.ui import fonts, theme
from earmark.ui.delegates.rows import ROW_PX, RowDelegate
from earmark.ui.mirror import Mirror
from earmark.ui.models.lines import END_ROLE, FAINT_ROLE, NOW_ROLE, WHEN_ROLE

_PAD = 10
_WHEN_PX, _END_PX = 124, 116
_Index = QModelIndex | QPersistentModelIndex


class LineDelegate(RowDelegate):
    """Paints one line."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """One line."""
        return QSize(200, ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint the line; the one where the project is now carries a mark."""
        tokens = theme.current().tokens
        painter.save()
        seen, rect = Mirror(option), option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.accent_ground))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(tokens.hover))
        now = bool(index.data(NOW_ROLE))
        if now:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent))
            painter.drawRect(seen.box(QRectF(rect.x(), rect.y() + 3, 3, rect.height() - 6)))
        weight = QFont.Weight.DemiBold if now else QFont.Weight.Normal
        text = tokens.muted if index.data(FAINT_ROLE) else tokens.text
        inside = rect.adjusted(_PAD, 0, -_PAD, 0)
        when = QRect(inside.x(), inside.y(), _WHEN_PX, inside.height())
        end = QRect(inside.right() - _END_PX, inside.y(), _END_PX, inside.height())
        what = QRect(when.right() + 8, inside.y(), end.x() - when.right() - 16, inside.height())
        self.write(painter, seen.rect(when), str(index.data(WHEN_ROLE) or ""), tokens.muted,
                   fonts.interface_font(12, tabular=True))  # fmt: skip
        self.write(painter, seen.rect(what), str(index.data() or ""), text,
                   fonts.interface_font(13, weight))  # fmt: skip
        self.write(painter, seen.rect(end), str(index.data(END_ROLE) or ""), tokens.muted,
                   fonts.interface_font(12, tabular=True))  # fmt: skip
        painter.restore()

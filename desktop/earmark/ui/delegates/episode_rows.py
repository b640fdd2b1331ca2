"""Rows of the Library: the title strong, the rest quiet, a hairline below."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from earmark.ui import fonts, theme
from earmark.ui.delegates.rows import RowDelegate
from earmark.ui.models import episodes

_HEIGHT = 44
_PAD = 8
_Index = QModelIndex | QPersistentModelIndex


class EpisodeDelegate(RowDelegate):
    """Paints the cells of one episode."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """A roomy line."""
        return QSize(80, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one cell."""
        tokens = theme.current().tokens
        painter.save()
        rect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.accent_ground))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(tokens.hover))
        painter.setPen(QColor(tokens.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus and index.column() == episodes.TITLE:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent))
            painter.drawRect(QRectF(rect.x(), rect.y(), 2, rect.height() - 1))
        title = index.column() == episodes.TITLE
        font = (
            fonts.interface_font(14, QFont.Weight.DemiBold)
            if title
            else fonts.interface_font(tabular=index.column() != episodes.DATE)
        )
        self.write(painter, rect.adjusted(_PAD, 0, -_PAD, 0), str(index.data() or ""),
                   tokens.text if title else tokens.muted, font)  # fmt: skip
        painter.restore()

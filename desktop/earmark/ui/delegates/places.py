"""How a place to be corrected is shown: what stands there struck out, the new words beside it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from earmark.app.replacing import Proposal
from earmark.ui import fonts, theme
from earmark.ui.delegates.rows import RowDelegate
from earmark.ui.mirror import Mirror, draw_pieces
from earmark.ui.models.places import EPISODE_ROLE, PLACE_ROLE
from earmark.ui.numbers import clock

PLACE_PX = 44
_Index = QModelIndex | QPersistentModelIndex


class PlaceDelegate(RowDelegate):
    """A tick, the time, and the words struck out with the new ones beside them."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Two lines with air."""
        return QSize(80, PLACE_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one place."""
        place: Proposal = index.data(PLACE_ROLE)
        tokens = theme.current().tokens
        on = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
        painter.save()
        self.ground(painter, option, strong=False)
        seen, rect = Mirror(option), option.rect.adjusted(10, 4, -10, -4)
        box = QRectF(rect.x() + 0.5, rect.center().y() - 7.5, 16, 16)
        self._tick(painter, seen.box(box), on)
        inner = rect.adjusted(28, 0, 0, 0)
        upper = QRect(inner.x(), inner.y(), inner.width(), inner.height() // 2 + 1)
        lower = QRect(inner.x(), upper.bottom(), inner.width(), inner.height() // 2)
        ink = tokens.text if on else tokens.muted
        pieces = [
            (place.before, QColor(ink), fonts.interface_font()),
            (place.old, QColor(tokens.danger if on else tokens.muted), _struck()),
            (f" {place.new}" if on and place.new else "", QColor(tokens.accepted), _bold()),
            (place.after, QColor(ink), fonts.interface_font()),
        ]
        draw_pieces(painter, seen.rect(upper), pieces)
        episode = index.data(EPISODE_ROLE)
        at = clock(place.start_ms)
        small = fonts.interface_font(12, tabular=True)
        where = f"{episode} · {at}" if episode else at
        self.write(painter, seen.rect(lower), where, tokens.muted, small)
        painter.restore()

    @staticmethod
    def _tick(painter: QPainter, box: QRectF, on: bool) -> None:
        tokens = theme.current().tokens
        painter.setPen(QPen(QColor(tokens.accent if on else tokens.muted), 1))
        painter.setBrush(QColor(tokens.accent if on else tokens.ground))
        painter.drawRoundedRect(box, 4, 4)
        if on:
            painter.setPen(QPen(QColor(tokens.accent_ink), 1.8))
            left, middle = box.left(), box.center().y()
            hook = [(4, 0.5), (7, 3.5), (12, -3)]
            painter.drawPolyline([QPointF(left + x, middle + y) for x, y in hook])


def _struck() -> QFont:
    font = fonts.interface_font()
    font.setStrikeOut(True)
    return font


def _bold() -> QFont:
    return fonts.interface_font(weight=QFont.Weight.Bold)

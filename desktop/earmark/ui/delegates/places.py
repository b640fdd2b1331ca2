"""How a place to be corrected is shown: what stands there struck out, the new words beside it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from earmark.app.replacing import Proposal
from earmark.domain.timecode import format_clock
from earmark.ui import fonts, theme
from earmark.ui.delegates.rows import RowDelegate
from earmark.ui.models.places import EPISODE_ROLE, PLACE_ROLE

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
        rect = option.rect.adjusted(10, 4, -10, -4)
        self._tick(painter, QRect(rect.x(), rect.y(), 18, rect.height()), on)
        inner = rect.adjusted(28, 0, 0, 0)
        upper = QRect(inner.x(), inner.y(), inner.width(), inner.height() // 2 + 1)
        lower = QRect(inner.x(), upper.bottom(), inner.width(), inner.height() // 2)
        ink = tokens.text if on else tokens.muted
        pieces = [
            (place.before, ink, fonts.interface_font()),
            (place.old, tokens.danger if on else tokens.muted, _struck()),
            (f" {place.new}" if on and place.new else "", tokens.accepted, _bold()),
            (place.after, ink, fonts.interface_font()),
        ]
        _write_pieces(painter, upper, pieces)
        episode = index.data(EPISODE_ROLE)
        clock = format_clock(place.start_ms)
        small = fonts.interface_font(12, tabular=True)
        where = f"{episode} · {clock}" if episode else clock
        self.write(painter, lower, where, tokens.muted, small)
        painter.restore()

    @staticmethod
    def _tick(painter: QPainter, rect: QRect, on: bool) -> None:
        tokens = theme.current().tokens
        box = QRectF(rect.x() + 0.5, rect.center().y() - 7.5, 16, 16)
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


def _write_pieces(painter: QPainter, rect: QRect, pieces: list[tuple[str, str, QFont]]) -> None:
    """Write texts beside each other, cut where the room ends."""
    x = rect.x()
    for text, color, font in pieces:
        metrics, room = QFontMetrics(font), max(0, rect.right() - x)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.setFont(font)
        painter.setPen(QColor(color))
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        painter.drawText(QRect(x, rect.y(), room, rect.height()), flags, shown)
        x += metrics.horizontalAdvance(shown)
        if shown != text:
            return

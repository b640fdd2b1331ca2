"""The pill that floats over the page and leads back to the playhead."""

from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QWidget

from earmark.ui import fonts
from earmark.ui.mirror import Mirror, draw_text
from earmark.ui.theme import Theme
from earmark.ui.transcript.page import Page
from earmark.ui.transcript.positions import Place

SHADOW = 10
HEIGHT = 32
PADDING = 18


class BackChip(QAbstractButton):
    """A button that says where it leads and which key does the same.

    It is there while following has yielded and the line that is heard is out of sight.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._font = fonts.interface_font(13)
        self.setObjectName("back_to_playhead")
        self.setText(QCoreApplication.translate("BackChip", "Back to the playhead"))
        self.setToolTip(QCoreApplication.translate("BackChip", "Follow the playhead again (Enter)"))
        self.setAccessibleName(self.text())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._wanted = self._up = False
        self._key = QCoreApplication.translate("BackChip", "Enter")
        self.resize(self.sizeHint())

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.update()

    def want(self, wanted: bool) -> None:
        """Say whether there is a way back at all; `lead` then tells where it goes."""
        self._wanted = wanted

    def lead(self, page: Page, place: Place | None) -> None:
        """Point to a place that is above or below what is in sight, else go away."""
        above, below = page.is_beyond(place) if self._wanted and place else (False, False)
        if above != self._up:
            self._up = above
            self.update()
        if self.isHidden() == (above or below):
            self.setVisible(above or below)

    def sizeHint(self) -> QSize:
        """The pill with room for its shadow."""
        metrics = QFontMetricsF(self._font)
        width = metrics.horizontalAdvance(f"↓ {self.text()}{self._key}") + 8 + 2 * PADDING
        return QSize(round(width) + 2 * SHADOW, HEIGHT + 2 * SHADOW)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint shadow, pill, arrow, text and key."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.drawPixmap(0, 0, _ground(self.size(), self.devicePixelRatioF(), tokens.chip))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pill = QRectF(self.rect()).adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(QColor(tokens.chip_muted), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inner = pill.adjusted(1.5, 1.5, -1.5, -1.5)
            painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2)
        self._paint_text(painter, pill)

    def _paint_text(self, painter: QPainter, pill: QRectF) -> None:
        tokens, font = self._theme.tokens, QFont(self._font)
        painter.setFont(font)
        painter.setPen(QPen(QColor(tokens.chip_text), 1.2))
        seen = Mirror.of(self)
        arrow = seen.box(QRectF(pill.left() + PADDING, pill.top(), 8, pill.height()))
        x, y = arrow.left(), arrow.center().y()
        tip, wings = (y - 5, y - 1) if self._up else (y + 5, y + 1)
        painter.drawLine(QPointF(x + 4, y - 5), QPointF(x + 4, y + 5))
        painter.drawPolyline([QPointF(x, wings), QPointF(x + 4, tip), QPointF(x + 8, wings)])
        draw_text(painter, seen.box(pill.adjusted(PADDING + 14, 0, 0, -1)), self.text())
        painter.setPen(QColor(tokens.chip_muted))
        key = seen.box(pill.adjusted(0, 0, -PADDING + 2, -1))
        draw_text(painter, key, self._key, end=True)


@lru_cache(maxsize=4)
def _ground(size: QSize, ratio: float, color: str) -> QPixmap:
    """The pill with its shadow, drawn once: it lies over a page that is painted often."""
    drawn = QPixmap(size * ratio)
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pill = QRectF(0, 0, size.width(), size.height()).adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
    painter.setPen(Qt.PenStyle.NoPen)
    for spread in range(8, 0, -2):
        painter.setBrush(QColor(0, 0, 0, 9))
        shade = pill.adjusted(-spread, -spread + 3, spread, spread + 1)
        painter.drawRoundedRect(shade, shade.height() / 2, shade.height() / 2)
    painter.setBrush(QColor(color))
    painter.drawRoundedRect(pill, HEIGHT / 2, HEIGHT / 2)
    painter.end()
    return drawn

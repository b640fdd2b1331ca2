"""The square with a tag's letter, painted the same in lists, panels and margins."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from earmark.domain.codebook import Tag
from earmark.ui import fonts, theme

SIZE = 18
_RADIUS = 4


def paint_badge(painter: QPainter, rect: QRectF, tag: Tag) -> None:
    """Paint a tag's badge into a square."""
    ground, ink = theme.current().badge_colors(tag)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
    painter.setPen(QColor(ink))
    painter.setFont(fonts.interface_font(round(rect.height() * 0.6), QFont.Weight.DemiBold))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, tag.letter)
    painter.restore()


def badge_icon(tag: Tag) -> QIcon:
    """The badge as an icon for menus and buttons."""
    drawn = QPixmap(SIZE * 2, SIZE * 2)
    drawn.fill(Qt.GlobalColor.transparent)
    drawn.setDevicePixelRatio(2)
    painter = QPainter(drawn)
    paint_badge(painter, QRectF(0, 0, SIZE, SIZE), tag)
    painter.end()
    icon = QIcon(drawn)
    icon.addPixmap(drawn, QIcon.Mode.Selected)  # or it would be tinted in a selected row
    return icon


class TagBadge(QWidget):
    """The badge of one tag; shows nothing without one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tag: Tag | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.notifier().theme_changed.connect(self._on_theme_changed)

    def set_tag(self, tag: Tag | None) -> None:
        """Show another tag."""
        self._tag = tag
        self.setAccessibleName(tag.name if tag else "")
        self.update()

    def sizeHint(self) -> QSize:
        """The size of every badge."""
        return QSize(SIZE, SIZE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the badge."""
        if self._tag is not None:
            painter = QPainter(self)
            paint_badge(painter, QRectF(0, 0, SIZE, SIZE), self._tag)
            painter.end()

    def _on_theme_changed(self) -> None:
        self.update()

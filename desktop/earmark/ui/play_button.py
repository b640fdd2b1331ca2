"""The round button that plays and pauses."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QFont, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from earmark.ui import theme
from earmark.ui.key_button import KeyButton

SIZE = 36
_BAR = QRectF(0, 0, 4, 13)
_APART = 9


class PlayButton(KeyButton):
    """Shows what a press would do: a triangle to play, two bars to pause."""

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        self._playing = False
        super().__init__("", action, parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_playing(False)

    @property
    def playing(self) -> bool:
        """Whether it offers to pause."""
        return self._playing

    def set_playing(self, playing: bool) -> None:
        """Show what is going on."""
        self._playing = playing
        self.setAccessibleName(self.tr("Pause") if playing else self.tr("Play"))
        self.update()

    def sizeHint(self) -> QSize:
        """A circle's square."""
        return QSize(SIZE, SIZE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw circle and sign."""
        tokens = theme.current().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circle = QRectF(0, 0, SIZE, SIZE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent if self.isEnabled() else tokens.faint))
        inset = 1.0 if self.isDown() else 0.5
        painter.drawEllipse(circle.adjusted(inset, inset, -inset, -inset))
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent_ink), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(circle.adjusted(3, 3, -3, -3))
            painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent_ink))
        middle = circle.center()
        if self._playing:
            bar = _BAR.translated(middle.x() - (_APART + 3) / 2, middle.y() - _BAR.height() / 2)
            painter.drawRoundedRect(bar, 1, 1)
            painter.drawRoundedRect(bar.translated(_APART - 1, 0), 1, 1)
        else:
            corners = ((-4.5, -7.0), (7.5, 0.0), (-4.5, 7.0))
            painter.drawPolygon(QPolygonF([middle + QPointF(x, y) for x, y in corners]))
        painter.end()

    def _font(self) -> QFont:
        return self.font()

    def _on_action_changed(self) -> None:
        super()._on_action_changed()
        self.set_playing(self._playing)

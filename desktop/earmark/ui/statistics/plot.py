"""A figure on the screen: drawn in the colours of the theme, every mark a click or a key away."""

import re

from PySide6.QtCore import QByteArray, QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from earmark.analysis.canvas import Drawing, Look, Spot
from earmark.analysis.drawing import draw
from earmark.analysis.figures import Figure
from earmark.domain.codebook import Codebook
from earmark.ui import fonts, theme
from earmark.ui.languages import said
from earmark.ui.numbers import digits

_LEAST_PX = 320
_MOST_PX = 1100
_ON = {Qt.Key.Key_Right, Qt.Key.Key_Down}
_BACK = {Qt.Key.Key_Left, Qt.Key.Key_Up}


def screen_look(codebook: Codebook) -> Look:
    """The colours of the theme that is on, and the tags of a codebook."""
    now = theme.current()
    tokens = now.tokens
    return Look(
        tokens.text,
        tokens.muted,
        tokens.line,
        tokens.surface,
        tokens.accent,
        {tag.id: now.tag_color(tag) for tag in codebook},
        {tag.id: tag.name for tag in codebook},
        fonts.interface_font().family(),
    )


class PlotView(QWidget):
    """Draws a figure as wide as it is itself.

    Arrow keys walk through the marks, Enter does what a click does.

    Attributes:
        filter_chosen: The filter that shows what a mark stands for.
    """

    filter_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plot")
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(_LEAST_PX)
        self._codebook = Codebook()
        self._figure: Figure | None = None
        self._drawing: Drawing | None = None
        self._renderer = QSvgRenderer(self)
        self._at: Spot | None = None
        theme.notifier().theme_changed.connect(self._redraw)
        self._tell()

    def show_figure(self, figure: Figure | None, codebook: Codebook) -> None:
        """Show another figure, None for none."""
        same = figure is not None and self._figure is not None and figure.id == self._figure.id
        self._figure, self._codebook = figure, codebook
        before = self._at if same else None
        self._at = None
        self._redraw()
        if before is not None and self._drawing is not None:
            label = before.label.split(":")[0]
            spots = self._drawing.spots
            self._at = next((one for one in spots if one.label.split(":")[0] == label), None)
        self._tell()

    def drawing(self) -> Drawing | None:
        """What is drawn now."""
        return self._drawing

    def sizeHint(self) -> QSize:
        """As high as the drawing."""
        return QSize(760, self._drawing.height if self._drawing else 120)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw anew for another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._redraw()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the drawing, and a frame around the mark that is pointed at."""
        if self._drawing is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._renderer.render(painter, QRectF(0, 0, self._drawing.width, self._drawing.height))
        if self._at is not None:
            spot = QRectF(self._at.x, self._at.y, self._at.width, self._at.height)
            painter.setPen(QPen(QColor(theme.current().tokens.accent), 2 if self.hasFocus() else 1))
            painter.drawRoundedRect(spot.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def event(self, event: QEvent) -> bool:
        """Keep the arrow keys and Enter for the marks."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            plain = event.modifiers() in (
                Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier
            )  # fmt: skip
            if plain and key in _ON | _BACK | {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from mark to mark, and into what one stands for."""
        key = Qt.Key(event.key())
        if key in _ON:
            self._step(1)
        elif key in _BACK:
            self._step(-1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._at is not None:
            self.filter_chosen.emit(self._at.filter)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what is under the pointer."""
        spot = self._spot(event)
        if spot != self._at:
            self._at = spot
            self._tell()
        shape = Qt.CursorShape.PointingHandCursor if spot else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)
        QToolTip.showText(event.globalPosition().toPoint(), spot.label if spot else "", self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Show what the mark stands for."""
        spot = self._spot(event)
        if spot is not None and event.button() == Qt.MouseButton.LeftButton:
            self.filter_chosen.emit(spot.filter)

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        if not self.hasFocus():
            self._at = None
            self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin with the first mark."""
        super().focusInEvent(event)
        if self._at is None and self._drawing is not None and self._drawing.spots:
            self._at = self._drawing.spots[0]
        self._tell()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Point at nothing."""
        super().focusOutEvent(event)
        self._at = None
        self._tell()

    def _spot(self, event: QMouseEvent) -> Spot | None:
        if self._drawing is None:
            return None
        return self._drawing.spot_at(event.position().x(), event.position().y())

    def _step(self, by: int) -> None:
        spots = self._drawing.spots if self._drawing else ()
        if not spots:
            return
        at = spots.index(self._at) + by if self._at in spots else 0
        self._at = spots[at % len(spots)]
        self._tell()

    def _tell(self) -> None:
        figure = self._figure
        name = figure.title if figure else self.tr("No figure")
        self.setAccessibleName(f"{name}: {self._at.label}" if self._at else name)
        self.setAccessibleDescription(figure.reading if figure else "")
        self.update()

    def _redraw(self) -> None:
        self._drawing = None
        if self._figure is not None:
            width = max(_LEAST_PX, min(_MOST_PX, self.width()))
            look = screen_look(self._codebook)
            self._drawing = draw(self._figure, look, width=width, titled=False, say=said)
            self._renderer.load(QByteArray(_in_digits(self._drawing.svg).encode()))
            self.setFixedHeight(self._drawing.height)
        self.update()


def _in_digits(svg: str) -> str:
    """A drawing whose numbers have the digits of the country; names stay as they are."""
    return _FIGURES.sub(lambda found: digits(found[0]), svg)


_FIGURES = re.compile(r">[0-9.,:%·  hmins–-]+<")

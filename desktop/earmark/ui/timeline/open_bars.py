"""Spans that are open, growing with the playhead over their lanes."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from earmark.domain.codebook import Tag
from earmark.ui import theme
from earmark.ui.timeline.view import TimelineView

_ALPHA = 120


class OpenBars(QWidget):
    """Lies over a timeline and lets the pointer through."""

    def __init__(self, timeline: TimelineView) -> None:
        super().__init__(timeline)
        self.setObjectName("openBars")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._timeline = timeline
        self._spans: tuple[tuple[int, Tag, int], ...] = ()
        self._position_ms = 0
        timeline.installEventFilter(self)
        self.setGeometry(timeline.rect())
        self.hide()

    def spans(self) -> tuple[tuple[int, Tag, int], ...]:
        """(lane, tag, start in ms) of each."""
        return self._spans

    def set_spans(self, spans: Sequence[tuple[int, Tag, int]]) -> None:
        """Show spans: (lane, tag, start in ms)."""
        self._spans = tuple(spans)
        self.setVisible(bool(self._spans))
        self.update()

    def set_position(self, ms: int) -> None:
        """Let them reach to the playhead."""
        self._position_ms = ms
        if self._spans:
            self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be as large as the timeline."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._timeline.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint each span, its open end without an edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        areas = self._timeline.areas()
        painter.setClipRect(areas.lanes)
        for lane, tag, start_ms in self._spans:
            top, height = areas.bar(lane, 0, 1)
            ends = sorted((start_ms, self._position_ms))
            left, right = (self._timeline.x_of(ms) for ms in ends)
            color = QColor(theme.current().tag_color(tag))
            edge = QPen(color, 1.5)
            color.setAlpha(_ALPHA)
            painter.fillRect(QRectF(left, top, max(3.0, right - left), height), color)
            painter.setPen(edge)
            start = self._timeline.x_of(start_ms)
            painter.drawLine(round(start), round(top) - 1, round(start), round(top + height) + 1)
        painter.end()

"""Where the lines of the transcript start, as ticks at the foot of the waveform."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from earmark.domain.transcript import TimingSource, Transcript
from earmark.ui.timeline.palette import Palette
from earmark.ui.timeline.viewport import Viewport

TICK_PX = 7.0
REACH_PX = 11.0  # how high above the foot of the waveform a tick can be taken hold of
GRIP_PX = 4.0
_LEAST_APART_PX = 18.0  # closer than that on the average, ticks are not shown
_PIN_PX = 3.0

Times = npt.NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Lines:
    """The starts of all lines in rising order, and which of them were set by hand."""

    starts_ms: Times
    pinned: npt.NDArray[np.bool_]

    @classmethod
    def of(cls, transcript: Transcript) -> "Lines":
        """The lines of a transcript."""
        count = len(transcript)
        manual = TimingSource.MANUAL
        starts = np.fromiter((one.start_ms for one in transcript), np.int64, count)
        pinned = np.fromiter((one.source is manual for one in transcript), np.bool_, count)
        return cls(starts, pinned)

    def shown(self, viewport: Viewport) -> range:
        """The rows whose starts are in view; none where they would stand too close."""
        first, last = np.searchsorted(self.starts_ms, (viewport.start_ms, viewport.end_ms))
        if (last - first) * _LEAST_APART_PX > viewport.width:
            return range(0)
        return range(int(first), int(last))

    def row_at(self, viewport: Viewport, x: float) -> int | None:
        """The row whose tick is nearest to an x, None where there is none."""
        rows = self.shown(viewport)
        if not rows:
            return None
        x_of = viewport.x_of
        row = min(rows, key=lambda row: abs(x_of(int(self.starts_ms[row])) - x))
        return row if abs(x_of(int(self.starts_ms[row])) - x) <= GRIP_PX else None


def no_lines() -> Lines:
    """Lines of an episode without a transcript."""
    return Lines.of(Transcript())


def draw_lines(
    painter: QPainter, lines: Lines, palette: Palette, wave: QRectF, viewport: Viewport
) -> None:
    """Draw a tick for each line in view; a line that was set by hand has a head."""
    rows = lines.shown(viewport)
    if not rows:
        return
    tick, accent = QColor(palette.muted), QColor(palette.accent)
    bottom = wave.bottom()
    painter.save()
    painter.setClipRect(wave.adjusted(0, 0, 0, 3))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(accent)
    for row in rows:
        x = round(viewport.x_of(int(lines.starts_ms[row])))
        pinned = bool(lines.pinned[row])
        painter.fillRect(QRectF(x, bottom - TICK_PX, 1, TICK_PX), accent if pinned else tick)
        if pinned:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
            painter.drawEllipse(QPointF(x + 0.5, bottom - TICK_PX), _PIN_PX, _PIN_PX)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.restore()

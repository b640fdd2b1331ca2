"""What lies over the still parts: selection, frame, playhead; drawn at each paint."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from earmark.domain.ranges import TimeRange
from earmark.ui.timeline.lanes import Hit
from earmark.ui.timeline.palette import Palette

if TYPE_CHECKING:
    from earmark.ui.timeline.view import TimelineView

_SELECTION_ALPHA = 44
PLAYHEAD_PX = 2


@dataclass(frozen=True, slots=True)
class Overlay:
    """What moves over a timeline."""

    palette: Palette
    selection: TimeRange | None
    current: Hit | None
    edge: tuple[Hit, TimeRange] | None
    line_ms: int | None
    playhead_ms: int
    focused: bool


def draw(painter: QPainter, view: "TimelineView", what: Overlay) -> None:
    """Draw everything that moves, clipped to what has to be repainted."""
    if not view.viewport().duration_ms:
        return
    areas = view.areas()
    strip = areas.body.adjusted(0, 0, 0, 1)
    painter.save()
    painter.setClipRect(strip, Qt.ClipOperation.IntersectClip)
    if what.selection is not None:
        _draw_selection(painter, view, what.selection, what.palette)
    if what.current is not None:
        pen = QPen(QColor(what.palette.text), 1.5)
        bar = view.bar_rect(what.current, what.current.annotation.time)
        _outline(painter, bar.adjusted(-1, -1, 1, 1), pen, 3)
    if what.edge is not None:
        hit, time = what.edge
        bar = view.bar_rect(hit, time)
        color = QColor(what.palette.accent)
        painter.fillRect(bar, _faded(color, 70))
        _outline(painter, bar, QPen(color, 1.5), 2)
    if what.line_ms is not None:
        x, wave = round(view.x_of(what.line_ms)), areas.wave
        painter.fillRect(QRectF(x, wave.top(), 1, wave.height()), QColor(what.palette.accent))
    painter.restore()
    _draw_frame(painter, view, what.palette)
    _draw_playheads(painter, view, what)
    if what.focused:
        ring = QRectF(view.rect()).adjusted(1, 1, -1, -1)
        _outline(painter, ring, QPen(QColor(what.palette.accent), 2), 6)


def _draw_selection(
    painter: QPainter, view: "TimelineView", time: TimeRange, palette: Palette
) -> None:
    body = view.areas().body
    left, right = view.x_of(time.start_ms), view.x_of(time.end_ms)
    accent = QColor(palette.accent)
    painter.fillRect(
        QRectF(left, body.top(), max(1.0, right - left), body.height()),
        _faded(accent, _SELECTION_ALPHA),
    )
    for x in (left, right):
        painter.fillRect(QRectF(x - 0.5, body.top(), 1, body.height()), accent)


def _draw_frame(painter: QPainter, view: "TimelineView", palette: Palette) -> None:
    frame = view.frame_rect()
    _outline(painter, frame, QPen(QColor(palette.accent), 2), 4)


def _draw_playheads(painter: QPainter, view: "TimelineView", what: Overlay) -> None:
    areas, ratio = view.areas(), view.devicePixelRatioF()
    x = view.overview_x_of(what.playhead_ms)
    overview = areas.overview
    painter.fillRect(
        QRectF(round(x * ratio) / ratio - 0.5, overview.top(), 1, overview.height()),
        QColor(what.palette.text),
    )
    if view.viewport().shows(what.playhead_ms):
        x = round(view.x_of(what.playhead_ms) * ratio) / ratio
        painter.fillRect(
            QRectF(x - 1, areas.wave.top() - 2, 2, areas.lanes.bottom() - areas.wave.top() + 4),
            QColor(what.palette.accent),
        )


def _outline(painter: QPainter, rect: QRectF, pen: QPen, radius: float) -> None:
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect, radius, radius)


def _faded(color: QColor, alpha: int) -> QColor:
    faded = QColor(color)
    faded.setAlpha(alpha)
    return faded


def playhead_box(area: QRectF, x: float, ratio: float) -> QRect:
    """What a playhead at x covers of an area, to the pixel of the screen.

    Args:
        area: Where it stands.
        x: Its middle.
        ratio: Pixels of the screen in one of the window.
    """
    left = int(round(x * ratio) / ratio) - PLAYHEAD_PX
    return QRect(left, int(area.top()) - 4, 2 * PLAYHEAD_PX + 2, int(area.height()) + 10)

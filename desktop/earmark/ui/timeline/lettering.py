"""Words on the timeline: letters of lanes and bars, titles of chapters, labels of gaps."""

from collections.abc import Sequence
from functools import cache, lru_cache

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from earmark.domain.episode import Chapter
from earmark.domain.ranges import TimeRange
from earmark.ui import fonts
from earmark.ui.timeline.lanes import SOLID, Lane, Lanes
from earmark.ui.timeline.layout import MARGIN, Layout
from earmark.ui.timeline.palette import Palette
from earmark.ui.timeline.viewport import Viewport

_TITLE_PX = 11
_LEAST_TITLE = 28  # px of room from which a title is begun
_LETTER_ROOM = 22  # px of bar from which it carries its tag's letter
_LETTER_HEIGHT = 14  # px of lane from which it does
_MANY_LETTERS = 60


@cache
def _title_font() -> QFont:
    return fonts.interface_font(_TITLE_PX)


@cache
def _title_metrics() -> QFontMetricsF:
    return QFontMetricsF(_title_font())


@lru_cache(maxsize=1024)
def _elided(title: str, room: int) -> str:
    return _title_metrics().elidedText(title, Qt.TextElideMode.ElideRight, room)


@cache
def _letter_font(height: int) -> QFont:
    return fonts.interface_font(max(7, min(11, height - 1)), QFont.Weight.DemiBold)


def letter_lanes(painter: QPainter, lanes: Lanes, palette: Palette, layout: Layout) -> None:
    """Write each tag's letter beside its lane."""
    painter.setFont(_letter_font(int(layout.lane_height)))
    painter.setPen(QColor(palette.muted))
    for number, lane in enumerate(lanes.lanes):
        area = layout.lane(number)
        place = QRectF(0, area.top() - 2, MARGIN, area.height() + 4)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, lane.tag.letter)


def letter_bars(
    painter: QPainter, lanes: Lanes, palette: Palette, layout: Layout, viewport: Viewport
) -> None:
    """Write each tag's letter into its bars, where lanes are high enough for it."""
    if layout.lane_height < _LETTER_HEIGHT:
        return
    painter.save()
    painter.setClipRect(layout.lanes)
    painter.setFont(_letter_font(int(layout.lane_height)))
    for number, lane in enumerate(lanes.lanes):
        _letter_lane_bars(painter, lane, number, palette, layout, viewport)
    painter.restore()


def _letter_lane_bars(
    painter: QPainter, lane: Lane, number: int, palette: Palette, layout: Layout, viewport: Viewport
) -> None:
    window = lane.between(viewport.start_ms, viewport.end_ms)
    room = (lane.end[window] - lane.start[window]) / viewport.ms_per_px
    plain = (lane.style[window] == SOLID) & (lane.depth[window] == 1)
    chosen = np.flatnonzero((room >= _LETTER_ROOM) & plain)
    if len(chosen) > _MANY_LETTERS:
        return
    painter.setPen(QColor(palette.bars(lane.tag).ink))
    top, height = layout.bar(number, 0, 1)
    for index in chosen + window.start:
        end = viewport.x_of(int(lane.end[index]))
        left = min(max(viewport.x_of(int(lane.start[index])), viewport.left), end - 16)
        place = QRectF(left + 5, top - 2, 16, height + 4)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, lane.tag.letter)


def draw_chapters(
    painter: QPainter, chapters: Sequence[Chapter], palette: Palette, layout: Layout,
    viewport: Viewport,
) -> None:  # fmt: skip
    """A title per chapter; that of the one under way stays at the left edge."""
    painter.setFont(_title_font())
    painter.setPen(QColor(palette.muted))
    baseline = layout.titles.top() + 11
    edges = np.array([one.start_ms for one in chapters] + [viewport.duration_ms], np.float64)
    x = viewport.left + (edges - viewport.start_ms) / viewport.ms_per_px
    left = np.where(x[:-1] >= viewport.left, x[:-1] + 5, viewport.left)
    room = np.minimum(x[1:], viewport.right) - left - 6
    for number in np.flatnonzero(room >= _LEAST_TITLE):
        title = _elided(chapters[int(number)].title, int(room[number]))
        painter.drawText(QPointF(float(left[number]), baseline), title)


def draw_gap_labels(
    painter: QPainter, gaps: Sequence[tuple[TimeRange, str]], palette: Palette, layout: Layout,
    viewport: Viewport,
) -> None:  # fmt: skip
    """Say on the waveform why the transcript does not cover a stretch, where there is room."""
    painter.setFont(_title_font())
    for gap, label in gaps:
        if not label or gap.end_ms <= viewport.start_ms or gap.start_ms >= viewport.end_ms:
            continue
        left = max(viewport.x_of(gap.start_ms), viewport.left)
        room = min(viewport.x_of(gap.end_ms), viewport.right) - left - 16
        wide = _title_metrics().horizontalAdvance(label)
        if wide > room:
            continue
        chip = QRectF(left + 4, layout.wave.center().y() - 8, wide + 8, 16)
        painter.fillRect(chip, QColor(palette.track))
        painter.setPen(QColor(palette.muted))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, label)

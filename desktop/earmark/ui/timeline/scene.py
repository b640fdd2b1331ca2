"""All of the timeline that stands still while it plays, as one cached image per viewport."""

from dataclasses import dataclass, field
from math import ceil, floor

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter

from earmark.domain.episode import Chapter
from earmark.domain.ranges import TimeRange
from earmark.ui import fonts
from earmark.ui.timeline import raster
from earmark.ui.timeline.lanes import HATCHED, PALE, SOLID, Lane, Lanes
from earmark.ui.timeline.layout import MARGIN, Layout
from earmark.ui.timeline.loudness import Loudness
from earmark.ui.timeline.palette import Palette, pixel
from earmark.ui.timeline.raster import Canvas
from earmark.ui.timeline.viewport import Viewport

Gap = tuple[TimeRange, str]

_PITCH, _STROKE = 3, 2  # px of the waveform
_HATCH, _HATCH_STROKE = 5, 2
_LEAST_TITLE = 28
_LETTER_ROOM = 22  # px of bar from which it carries its tag's letter
_LETTER_HEIGHT = 11
_MANY_LETTERS = 60


@dataclass(frozen=True, eq=False)
class Content:
    """What there is to show of an episode."""

    loudness: Loudness | None = None
    chapters: tuple[Chapter, ...] = ()
    lanes: Lanes = field(default_factory=Lanes)
    gaps: tuple[Gap, ...] = ()


class Scene:
    """Draws the still parts and keeps them until something they show changes."""

    def __init__(self) -> None:
        self._canvas = Canvas(1, 1, 1.0)
        self._overview_key: object = None
        self._overview: raster.Pixels | None = None
        self._key: object = None
        self._held: object = None
        self._overview_held: object = None

    def image(
        self, content: Content, palette: Palette, layout: Layout, viewport: Viewport, size: QRectF,
        ratio: float,
    ) -> QImage:  # fmt: skip
        """The image of a widget of this size; drawn anew only when something differs."""
        key = (id(content), id(palette), layout.count, viewport, size.width(), size.height(), ratio)
        if key == self._key:
            return self._canvas.image
        if not self._canvas.fits(size.width(), size.height(), ratio):
            self._canvas = Canvas(size.width(), size.height(), ratio)
        self._held = content, palette  # ids in the key stay theirs
        self._key = key
        canvas = self._canvas
        canvas.pixels.fill(pixel(palette.ground))
        self._draw_overview(canvas, content, palette, layout, viewport.duration_ms)
        _draw_gaps(canvas, content, palette, layout, viewport)
        _draw_waveform(canvas, content, palette, layout, viewport)
        for number, lane in enumerate(content.lanes.lanes):
            _draw_lane(canvas, lane, number, palette, layout, viewport)
        painter = QPainter(canvas.image)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        _draw_letters(painter, content.lanes, palette, layout, viewport)
        _draw_chapters(painter, content.chapters, palette, layout, viewport)
        _draw_gap_labels(painter, content, palette, layout, viewport)
        painter.end()
        return canvas.image

    def _draw_overview(
        self, canvas: Canvas, content: Content, palette: Palette, layout: Layout, duration_ms: int
    ) -> None:
        area = layout.overview
        part = canvas.part(area.left(), area.top(), area.width(), area.height())
        key = (id(content.lanes), id(content.chapters), id(palette), duration_ms, part.shape)
        if self._overview is None or key != self._overview_key:
            self._overview_key = key
            self._overview_held = content.lanes, content.chapters, palette
            self._overview = _overview(part.copy(), content, palette, duration_ms, canvas.ratio)
        part[:] = self._overview


def _overview(
    part: raster.Pixels, content: Content, palette: Palette, duration_ms: int, ratio: float
) -> raster.Pixels:
    """The whole episode on one line; tags that cover much lie under those that cover little."""
    rows, width = part.shape
    ground, well = pixel(palette.ground), pixel(palette.well)
    part[:] = well
    whole = np.array([0.0]), np.array([float(width)])
    raster.round_corners(part, *whole, 4 * ratio, ground, 1)
    per_ms = width / max(duration_ms, 1)
    line = max(1, round(ratio))
    for chapter in content.chapters[1:]:
        x = round(chapter.start_ms * per_ms)
        part[:, max(0, x) : max(0, x + line)] = pixel(palette.line)
    air = round(2 * ratio)
    inner = part[air : rows - air]
    order = sorted(content.lanes.lanes, key=lambda lane: -int((lane.end - lane.start).sum()))
    for lane in order:
        colors = palette.bars(lane.tag)
        for style in (HATCHED, SOLID):
            chosen = lane.style == style
            if not chosen.any():
                continue
            first, last = lane.start[chosen] * per_ms, lane.end[chosen] * per_ms
            under = raster.covered(first, last, width, max(1, round(2 * ratio)))
            _paint(inner, under, style, (colors.solid, colors.between, colors.pale), 0, ratio)
            raster.round_corners(inner, first, last, 2 * ratio, well, 1)
    return part


def _draw_gaps(
    canvas: Canvas, content: Content, palette: Palette, layout: Layout, viewport: Viewport
) -> None:
    if not content.gaps:
        return
    area, ratio = layout.wave, canvas.ratio
    part = canvas.part(area.left(), area.top(), area.width(), area.height())
    scale = ratio / viewport.ms_per_px
    first = np.array([gap.start_ms for gap, _ in content.gaps], np.float64)
    last = np.array([gap.end_ms for gap, _ in content.gaps], np.float64)
    under = raster.covered(
        (first - viewport.start_ms) * scale, (last - viewport.start_ms) * scale, part.shape[1], 1
    )
    if under.any():
        raster.fill(part, under, pixel(palette.track))
        at = round(viewport.start_ms * scale)
        step = round(2 * _HATCH * ratio)
        raster.hatch(part, under, pixel(palette.hatch), step, max(1, round(ratio)), at)


def _draw_waveform(
    canvas: Canvas, content: Content, palette: Palette, layout: Layout, viewport: Viewport
) -> None:
    area, ratio = layout.wave, canvas.ratio
    part = canvas.part(area.left(), area.top(), area.width(), area.height())
    pitch = max(2, round(_PITCH * ratio))
    stroke = max(1, round(_STROKE * ratio))
    step_ms = pitch / ratio * viewport.ms_per_px
    first = floor(viewport.start_ms / step_ms)
    count = ceil(part.shape[1] / pitch) + 2
    height = np.zeros(count)
    if content.loudness is not None:
        height = content.loudness.columns(first * step_ms, step_ms, count) ** 0.8
    height = height[: max(0, ceil(viewport.duration_ms / step_ms) - first)]
    offset = (first * step_ms - viewport.start_ms) / viewport.ms_per_px * ratio
    raster.waveform(part, height, offset, pitch, stroke, pixel(palette.wave))


def _draw_lane(
    canvas: Canvas, lane: Lane, number: int, palette: Palette, layout: Layout, viewport: Viewport
) -> None:
    area, ratio = layout.lane(number), canvas.ratio
    middle = canvas.part(area.left(), area.center().y() - 1, area.width(), 2)
    middle[:] = pixel(palette.track)
    window = lane.between(viewport.start_ms, viewport.end_ms)
    if window.start == window.stop:
        return
    scale = ratio / viewport.ms_per_px
    first = (lane.start[window] - viewport.start_ms) * scale
    last = (lane.end[window] - viewport.start_ms) * scale
    kinds = (lane.depth[window] * 4 + lane.row[window]) * 4 + lane.style[window]
    present = np.nonzero(np.bincount(kinds))[0]
    colors = palette.bars(lane.tag)
    shades = (colors.solid, colors.between, colors.pale)
    at = round(viewport.start_ms * scale)
    for kind in present:
        depth, row, style = int(kind) // 16, int(kind) // 4 % 4, int(kind) % 4
        top, height = layout.bar(number, row, depth)
        part = canvas.part(area.left(), top, area.width(), height)
        if depth > 1 and part.shape[0] > 2 * ratio:
            part = part[: -max(1, round(ratio))]
        chosen = slice(None) if len(present) == 1 else kinds == kind
        here, there = first[chosen], last[chosen]
        under = raster.covered(here, there, part.shape[1], max(1, round(2 * ratio)))
        _paint(part, under, style, shades, at, ratio)
        raster.round_corners(part, here, there, 2 * ratio, pixel(palette.ground), 1)


def _paint(
    part: raster.Pixels, under: raster.Columns, style: int, shades: tuple[str, str, str], at: int,
    ratio: float,
) -> None:  # fmt: skip
    """Fill columns in a style: full colour, hatched, or pale."""
    solid, between, pale = (pixel(shade) for shade in shades)
    if style == HATCHED:
        raster.fill(part, under, between)
        step, stroke = round(_HATCH * ratio), round(_HATCH_STROKE * ratio)
        raster.hatch(part, under, solid, step, stroke, at)
    else:
        raster.fill(part, under, pale if style == PALE else solid)


def _draw_letters(
    painter: QPainter, lanes: Lanes, palette: Palette, layout: Layout, viewport: Viewport
) -> None:
    """Each lane's letter in the margin, and in its bars where they have room for one."""
    height = layout.lane_height
    size = max(7, min(11, int(height - 1)))
    painter.setFont(fonts.interface_font(size, QFont.Weight.DemiBold))
    painter.setPen(QColor(palette.muted))
    for number, lane in enumerate(lanes.lanes):
        area = layout.lane(number)
        place = QRectF(0, area.top() - 2, MARGIN, area.height() + 4)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, lane.tag.letter)
    if height < _LETTER_HEIGHT + 3:
        return
    for number, lane in enumerate(lanes.lanes):
        _letter_bars(painter, lane, number, palette, layout, viewport)


def _letter_bars(
    painter: QPainter, lane: Lane, number: int, palette: Palette, layout: Layout, viewport: Viewport
) -> None:
    window = lane.between(viewport.start_ms, viewport.end_ms)
    room = (lane.end[window] - lane.start[window]) / viewport.ms_per_px
    plain = (lane.style[window] == SOLID) & (lane.depth[window] == 1)
    (chosen,) = np.nonzero((room >= _LETTER_ROOM) & plain)
    if len(chosen) > _MANY_LETTERS:
        return
    painter.setPen(QColor(palette.bars(lane.tag).ink))
    top, height = layout.bar(number, 0, 1)
    painter.save()
    painter.setClipRect(layout.lanes)
    for index in chosen:
        left = viewport.x_of(int(lane.start[window][index]))
        end = viewport.x_of(int(lane.end[window][index]))
        left = min(max(left, viewport.left), end - 16)
        place = QRectF(left + 5, top - 2, 16, height + 4)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, lane.tag.letter)
    painter.restore()


def _draw_chapters(
    painter: QPainter, chapters: tuple[Chapter, ...], palette: Palette, layout: Layout,
    viewport: Viewport,
) -> None:  # fmt: skip
    """A tick and a title per chapter; the title of the one under way stays at the left edge."""
    font = fonts.interface_font(11)
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    area = layout.titles
    ends = [chapter.start_ms for chapter in chapters[1:]] + [viewport.duration_ms]
    for chapter, end_ms in zip(chapters, ends, strict=True):
        if end_ms <= viewport.start_ms or chapter.start_ms >= viewport.end_ms:
            continue
        x, end = viewport.x_of(chapter.start_ms), min(viewport.x_of(end_ms), viewport.right)
        left = viewport.left
        if x >= left:
            tick = QRectF(x, area.top() + 2, 1, layout.wave.bottom() - area.top() - 2)
            painter.fillRect(tick, QColor(palette.line))
            left = x + 5
        room = end - left - 6
        if room < _LEAST_TITLE:
            continue
        title = metrics.elidedText(chapter.title, Qt.TextElideMode.ElideRight, room)
        painter.setPen(QColor(palette.muted))
        painter.drawText(QPointF(left, area.top() + 11), title)


def _draw_gap_labels(
    painter: QPainter, content: Content, palette: Palette, layout: Layout, viewport: Viewport
) -> None:
    font = fonts.interface_font(11)
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    for gap, label in content.gaps:
        if not label or gap.end_ms <= viewport.start_ms or gap.start_ms >= viewport.end_ms:
            continue
        left = max(viewport.x_of(gap.start_ms), viewport.left)
        room = min(viewport.x_of(gap.end_ms), viewport.right) - left - 16
        wide = metrics.horizontalAdvance(label)
        if wide > room:
            continue
        chip = QRectF(left + 4, layout.wave.center().y() - 8, wide + 8, 16)
        painter.fillRect(chip, QColor(palette.track))
        painter.setPen(QColor(palette.muted))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, label)

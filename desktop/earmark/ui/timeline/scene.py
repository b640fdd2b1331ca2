"""All of the timeline that stands still while it plays, as one cached image per viewport."""

from dataclasses import dataclass, field
from math import ceil, floor

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from earmark.domain.episode import Chapter
from earmark.domain.ranges import TimeRange
from earmark.ui.timeline import lettering, raster
from earmark.ui.timeline.bars import draw_bars, draw_overview, draw_tracks
from earmark.ui.timeline.lanes import Lanes
from earmark.ui.timeline.layout import Layout
from earmark.ui.timeline.lines import Lines, draw_lines, no_lines
from earmark.ui.timeline.loudness import Loudness
from earmark.ui.timeline.palette import Palette, pixel
from earmark.ui.timeline.raster import Canvas
from earmark.ui.timeline.viewport import Viewport

Gap = tuple[TimeRange, str]

_PITCH, _STROKE = 3, 2  # px of the waveform
_GAP_HATCH = 12


@dataclass(frozen=True, eq=False)
class Content:
    """What there is to show of an episode."""

    loudness: Loudness | None = None
    chapters: tuple[Chapter, ...] = ()
    lanes: Lanes = field(default_factory=Lanes)
    gaps: tuple[Gap, ...] = ()
    lines: Lines = field(default_factory=no_lines)


class Scene:
    """Draws the still parts and keeps them until something they show changes."""

    def __init__(self) -> None:
        self._canvas = Canvas(1, 1, 1.0)
        self._key: object = None
        self._held: object = None
        self._base: raster.Pixels | None = None
        self._base_key: object = None
        self._base_held: object = None

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
            self._base = None
        self._key, self._held = key, (content, palette)  # what an id in a key stands for stays
        self._draw_base(content, palette, layout, viewport.duration_ms)
        canvas = self._canvas
        _draw_gaps(canvas, content, palette, layout, viewport)
        _draw_waveform(canvas, content, palette, layout, viewport)
        _draw_ticks(canvas, content, palette, layout, viewport)
        draw_bars(canvas, content.lanes, palette, layout, viewport)
        painter = QPainter(canvas.image)
        lettering.letter_bars(painter, content.lanes, palette, layout, viewport)
        lettering.draw_chapters(painter, content.chapters, palette, layout, viewport)
        draw_lines(painter, content.lines, palette, layout.wave, viewport)
        lettering.draw_gap_labels(painter, content.gaps, palette, layout, viewport)
        painter.end()
        return canvas.image

    def _draw_base(
        self, content: Content, palette: Palette, layout: Layout, duration_ms: int
    ) -> None:
        """What no zooming or panning changes: ground, overview, lines and letters of lanes."""
        canvas = self._canvas
        lanes, chapters = content.lanes, content.chapters
        key = (id(lanes), id(chapters), id(palette), duration_ms)
        if self._base is not None and key == self._base_key:
            canvas.pixels[:] = self._base
            return
        canvas.pixels.fill(pixel(palette.ground))
        area = layout.overview
        part = canvas.part(area.left(), area.top(), area.width(), area.height())
        draw_overview(part, lanes, chapters, palette, duration_ms, canvas.ratio)
        draw_tracks(canvas, palette, layout)
        painter = QPainter(canvas.image)
        lettering.letter_lanes(painter, lanes, palette, layout)
        painter.end()
        self._base, self._base_key = canvas.pixels.copy(), key
        self._base_held = lanes, chapters, palette


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
    width = part.shape[1]
    *_, left, right = raster.columns(
        (first - viewport.start_ms) * scale, (last - viewport.start_ms) * scale, width, 1
    )
    (under,) = raster.coverage(left, right, 0, 1, width)
    if under.any():
        raster.fill(part, under, pixel(palette.track))
        at, step = round(viewport.start_ms * scale), round(_GAP_HATCH * ratio)
        strokes = raster.hatching(part.shape[0], width, step, max(1, round(ratio)), at)
        raster.fill_hatched(part, under, strokes, pixel(palette.hatch))


def _draw_ticks(
    canvas: Canvas, content: Content, palette: Palette, layout: Layout, viewport: Viewport
) -> None:
    """An upright line where a chapter starts."""
    top = layout.titles.top() + 2
    part = canvas.part(layout.wave.left(), top, layout.wave.width(), layout.wave.bottom() - top)
    starts = np.array([chapter.start_ms for chapter in content.chapters], np.float64)
    x = np.round((starts - viewport.start_ms) / viewport.ms_per_px * canvas.ratio).astype(np.int64)
    x = x[(x >= 0) & (x < part.shape[1])]
    for beside in range(max(1, round(canvas.ratio))):
        part[:, np.minimum(x + beside, part.shape[1] - 1)] = pixel(palette.line)


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

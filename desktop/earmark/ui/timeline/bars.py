"""Annotations as bars: in lanes below the waveform, and all on one line in the overview."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from earmark.domain.episode import Chapter
from earmark.ui.timeline import raster
from earmark.ui.timeline.lanes import HATCHED, PALE, SOLID, Kind, Lanes, Short
from earmark.ui.timeline.layout import Layout, bar_in_lane
from earmark.ui.timeline.palette import BarColors, Palette, pixel
from earmark.ui.timeline.raster import Canvas
from earmark.ui.timeline.viewport import Viewport

_HATCH, _STROKE = 5, 2
_RADIUS = 2
_LEAST = 2  # px: what is shorter is still seen


def draw_tracks(canvas: Canvas, palette: Palette, layout: Layout) -> None:
    """A thin line for each lane, so that empty ones are seen."""
    area = layout.lanes
    part = canvas.part(area.left(), area.top(), area.width(), area.height())
    for number in range(layout.count):
        top, bottom = _track_rows(number, layout.lane_height, canvas.ratio)
        part[top:bottom] = pixel(palette.track)


def _track_rows(number: int, lane_height: float, ratio: float) -> tuple[int, int]:
    middle = (number + 0.5) * lane_height
    return round((middle - 1) * ratio), round((middle + 1) * ratio)


def draw_bars(
    canvas: Canvas, lanes: Lanes, palette: Palette, layout: Layout, viewport: Viewport
) -> None:
    """All visible annotations. One pass over the arrays, then one fill per kind of bar."""
    bars = lanes.bars
    window = bars.between(viewport.start_ms, viewport.end_ms)
    if window.start == window.stop:
        return
    ratio, area = canvas.ratio, layout.lanes
    part = canvas.part(area.left(), area.top(), area.width(), area.height())
    rows, width = part.shape
    scale = ratio / viewport.ms_per_px
    # Single precision is enough for a distance, and half as much to move for 50,000 of them.
    whole = int(viewport.start_ms)
    shift = np.float32((whole - viewport.start_ms) * scale)
    first = (bars.start[window] - whole).astype(np.float32) * np.float32(scale) + shift
    last = (bars.end[window] - whole).astype(np.float32) * np.float32(scale) + shift
    left, right, inner_left, inner_right = raster.columns(
        first, last, width, max(1, round(_LEAST * ratio))
    )
    kind = bars.kind[window]
    present, group = _groups(kind, len(bars.kinds))
    under = raster.coverage(inner_left, inner_right, group, len(present), width)
    # Number the kinds from 1 in the order in which they lie over one another: the highest
    # number in a column is the one that is seen, 0 is the ground.
    numbers = np.arange(1, len(present) + 1, dtype=np.uint16)[:, None]
    layers = under * numbers
    shades = _shades([bars.kinds[found] for found in present], lanes, palette)
    hatched = shades[0] != shades[1]
    step, stroke = max(2, round(_HATCH * ratio)), max(1, round(_STROKE * ratio))
    strokes = raster.hatching(rows, width, step, stroke, round(viewport.start_ms * scale))
    places = {found: number for number, found in enumerate(present)}
    for block in _blocks(bars.kinds, layout.lane_height, ratio):
        inside = [places[found] for found in block.kinds if found in places]
        if inside:
            seen = layers[inside].max(axis=0) if len(inside) > 1 else layers[inside[0]]
            hatch = strokes[block.top : block.bottom] if hatched[1:][inside].any() else None
            _paint_block(part[block.top : block.bottom], seen, shades, hatch)
    tops, bottoms = np.array(_rows_of(bars.kinds, layout.lane_height, ratio), np.int32).T
    raster.round_corners(
        part, left, right, tops[kind], bottoms[kind], _RADIUS * ratio, pixel(palette.ground)
    )


def _groups(kind: Short, count: int) -> tuple[list[int], Short]:
    """The kinds that occur, and for each bar the place of its kind among them."""
    found = np.bincount(kind, minlength=count) > 0
    places = np.cumsum(found, dtype=np.int32) - 1
    return np.flatnonzero(found).tolist(), places[kind]


@lru_cache(maxsize=16)
def _rows_of(kinds: tuple[Kind, ...], lane_height: float, ratio: float) -> list[tuple[int, int]]:
    """First and last row of pixels of each kind of bar, counted from the top of the lanes."""
    rows = []
    for lane, row, depth, _ in kinds:
        top, height = bar_in_lane(lane_height, row, depth)
        top += lane * lane_height
        first, stop = round(top * ratio), round((top + height) * ratio)
        if depth > 1 and stop - first > 2 * ratio:  # air between the rows of a stack
            stop -= max(1, round(ratio))
        rows.append((first, max(stop, first + 1)))
    return rows


@dataclass(frozen=True)
class _Block:
    """Neighbouring rows of pixels that the same kinds of bars run through."""

    top: int
    bottom: int
    kinds: tuple[int, ...]


@lru_cache(maxsize=16)
def _blocks(kinds: tuple[Kind, ...], lane_height: float, ratio: float) -> list[_Block]:
    rows = _rows_of(kinds, lane_height, ratio)
    lanes = {lane for lane, *_ in kinds}
    tracks = [_track_rows(lane, lane_height, ratio) for lane in lanes]
    cuts = sorted({edge for both in (*rows, *tracks) for edge in both})
    blocks = []
    for top, bottom in pairwise(cuts):
        inside = tuple(k for k, (first, stop) in enumerate(rows) if first <= top < stop)
        if inside:
            blocks.append(_Block(top, bottom, inside))
    return blocks


def _paint_block(
    rows: raster.Pixels,
    seen: npt.NDArray[np.uint16],
    shades: raster.Pixels,
    strokes: raster.Columns | None,
) -> None:
    """Put one row together, then lay it over all rows of the block, which look alike so far.

    Args:
        rows: Where to paint, shape (rows, width).
        seen: What is seen in each column, an index into the shades.
        shades: Colours of strokes and of what lies between them, shape (2, kinds + 1).
        strokes: The hatch, None where no bar has one.
    """
    shades[:, 0] = rows[0, 0]
    on = shades[0].take(seen)
    rows[:] = on if strokes is None else np.where(strokes, on, shades[1].take(seen))


def _shades(kinds: Sequence[Kind], lanes: Lanes, palette: Palette) -> raster.Pixels:
    """Colours of strokes and of what lies between them, the same but for hatches.

    Shape (2, kinds + 1); the first column is left for the ground.
    """
    colors = [palette.bars(lane.tag) for lane in lanes.lanes]
    shades = np.zeros((2, len(kinds) + 1), np.uint32)
    for number, (lane, _, _, style) in enumerate(kinds, start=1):
        shades[:, number] = _style_shades(style, colors[lane])
    return shades


def _style_shades(style: int, colors: BarColors) -> tuple[np.uint32, np.uint32]:
    if style == HATCHED:
        return pixel(colors.solid), pixel(colors.between)
    shade = pixel(colors.pale if style == PALE else colors.solid)
    return shade, shade


def draw_overview(
    part: raster.Pixels,
    lanes: Lanes,
    chapters: Sequence[Chapter],
    palette: Palette,
    duration_ms: int,
    ratio: float,
) -> None:
    """The whole episode on one line; tags that cover much lie under those that cover little."""
    rows, width = part.shape
    ground, well = pixel(palette.ground), pixel(palette.well)
    part[:] = well
    per_ms = width / max(duration_ms, 1)
    line = max(1, round(ratio))
    for chapter in chapters[1:]:
        x = max(0, round(chapter.start_ms * per_ms))
        part[:, x : x + line] = pixel(palette.line)
    _cut_corners(part, np.zeros(1, np.int32), np.full(1, width, np.int32), 4 * ratio, ground)
    air = round(2 * ratio)
    inner = part[air : rows - air]
    strokes = raster.hatching(rows, width, round(_HATCH * ratio), round(_STROKE * ratio), 0)
    least = max(1, round(_LEAST * ratio))
    for lane in sorted(lanes.lanes, key=lambda lane: -int((lane.end - lane.start).sum())):
        for style in (HATCHED, SOLID):
            chosen = lane.style == style
            if chosen.any():
                columns = raster.columns(
                    lane.start[chosen] * per_ms, lane.end[chosen] * per_ms, width, least
                )
                (under,) = raster.coverage(*columns[2:], 0, 1, width)
                on, between = _style_shades(style, palette.bars(lane.tag))
                raster.fill(inner, under, on)
                if on != between:
                    raster.fill_hatched(inner, under, ~strokes, between)
                _cut_corners(inner, columns[0], columns[1], _RADIUS * ratio, well)


def _cut_corners(
    part: raster.Pixels, left: raster.Whole, right: raster.Whole, radius: float, ground: np.uint32
) -> None:
    tops = np.zeros(len(left), np.int32)
    raster.round_corners(part, left, right, tops, tops + part.shape[0], radius, ground)

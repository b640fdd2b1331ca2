"""Waveform, bars and hatches, written by NumPy straight into the pixels of an image.

Everything here counts in device pixels. Lines drawn one by one through QPainter cost three
to ten times as much per frame.
"""

from functools import cache
from math import hypot
from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage

Pixels = npt.NDArray[np.uint32]
Columns = npt.NDArray[np.bool_]
Whole = npt.NDArray[np.signedinteger[Any]]
Floats = npt.NDArray[np.floating[Any]]

_MANY = 600  # boxes beyond which rounded corners can't be seen


class Canvas:
    """An opaque image and its pixels as an array of shape (height, width)."""

    def __init__(self, width: float, height: float, ratio: float) -> None:
        self.ratio = ratio
        self.pixels: Pixels = np.zeros(
            (max(1, round(height * ratio)), max(1, round(width * ratio))), np.uint32
        )
        rows, columns = self.pixels.shape
        # The image borrows the array's memory; both live as long as this object.
        self.image = QImage(
            self.pixels.data, columns, rows, columns * 4, QImage.Format.Format_RGB32
        )
        self.image.setDevicePixelRatio(ratio)

    def fits(self, width: float, height: float, ratio: float) -> bool:
        """Whether it has the size for a widget."""
        return ratio == self.ratio and self.pixels.shape == (
            max(1, round(height * ratio)),
            max(1, round(width * ratio)),
        )

    def part(self, left: float, top: float, width: float, height: float) -> Pixels:
        """The pixels of a rectangle given in logical pixels."""
        ratio = self.ratio
        rows = slice(round(top * ratio), round((top + height) * ratio))
        return self.pixels[rows, round(left * ratio) : round((left + width) * ratio)]


def columns(
    first: Floats, last: Floats, width: int, least: int
) -> tuple[Whole, Whole, Whole, Whole]:
    """Whole columns of intervals `[first, last)`, each at least `least` wide.

    Neighbours keep a column between them where there is room for it.

    Returns:
        Left and right of each, then the same clipped to `0…width`.
    """
    left = np.floor(first).astype(np.int32)
    right = np.floor(last).astype(np.int32)
    right -= (right - left) > 3 * least
    np.maximum(right, left + least, out=right)
    inner = np.minimum(np.maximum(left, 0), width), np.minimum(np.maximum(right, 0), width)
    return left, right, *inner


def coverage(left: Whole, right: Whole, group: Whole | int, groups: int, width: int) -> Columns:
    """Which columns each group of clipped intervals covers, shape (groups, width)."""
    stride = width + 1
    places = groups * stride
    steps = np.bincount(left + group * stride, minlength=places)
    steps -= np.bincount(right + group * stride, minlength=places)
    under: Columns = np.cumsum(steps.reshape(groups, stride)[:, :width], axis=1) > 0
    return under


def fill(part: Pixels, under: Columns, color: np.uint32) -> None:
    """Paint whole columns."""
    np.copyto(part, color, where=under[None, :])


def hatching(rows: int, width: int, step: int, stroke: int, at: int) -> Columns:
    """Diagonal strokes, shape (rows, width); `at` moves them along with what scrolls."""
    line = (np.arange(width + rows - 1) + at) % step < stroke
    diagonal: Columns = np.lib.stride_tricks.sliding_window_view(line, width)
    return diagonal


def fill_hatched(part: Pixels, under: Columns, strokes: Columns, color: np.uint32) -> None:
    """Paint columns where there are strokes."""
    np.copyto(part, color, where=strokes[: part.shape[0]] & under[None, :])


def round_corners(
    pixels: Pixels, left: Whole, right: Whole, top: Whole, bottom: Whole, radius: float,
    ground: np.uint32,
) -> None:  # fmt: skip
    """Take the corners off boxes that are wide and high enough for it."""
    wide = (right - left >= 3 * radius) & (bottom - top >= 2 * radius)
    if not 0 < int(np.count_nonzero(wide)) <= _MANY:
        return
    left, right, top, bottom = left[wide], right[wide], top[wide], bottom[wide]
    across, down, share = _corner(radius)
    dx, dy = across[:, None], down[:, None]
    lefts, rights = left + dx, right - 1 - dx
    tops, bottoms = top + dy, bottom - 1 - dy
    x = np.concatenate((lefts, rights, lefts, rights)).ravel()
    y = np.concatenate((tops, tops, bottoms, bottoms)).ravel()
    weight = np.tile(np.broadcast_to(share[:, None], lefts.shape).ravel(), 4)
    inside = (x >= 0) & (x < pixels.shape[1])
    x, y = x[inside], y[inside]
    pixels[y, x] = blend(pixels[y, x], ground, weight[inside])


def blend(under: Pixels, over: np.uint32, weight: Pixels) -> Pixels:
    """Lay a colour over pixels; `weight` is its opacity, 0–256."""
    rest = 256 - weight
    red_blue = ((under & 0xFF00FF) * rest + (over & 0xFF00FF) * weight) >> 8
    green = ((under & 0x00FF00) * rest + (over & 0x00FF00) * weight) >> 8
    mixed = 0xFF000000 | (red_blue & 0xFF00FF) | (green & 0x00FF00)
    return mixed.astype(np.uint32)


@cache
def _corner(radius: float) -> tuple[Whole, Whole, Pixels]:
    """dx, dy and share of ground (0–256) of the pixels that a rounded corner touches."""
    size = int(np.ceil(radius))
    touched = []
    for dy in range(size):
        for dx in range(size):
            away = hypot(radius - dx - 0.5, radius - dy - 0.5) - radius + 0.5
            if away > 0:
                touched.append((dx, dy, round(256 * min(1.0, away))))
    table = np.array(touched, np.int32).reshape(-1, 3)
    return table[:, 0], table[:, 1], table[:, 2].astype(np.uint32)


def waveform(
    part: Pixels, height: Floats, offset: float, pitch: int, stroke: int, color: np.uint32
) -> None:
    """Draw upright strokes, mirrored at the middle.

    Args:
        part: Where to draw.
        height: Loudness of each stroke, 0–1.
        offset: Column of the first stroke, usually just left of the first column.
        pitch: Columns from stroke to stroke.
        stroke: Columns of a stroke.
        color: Pixel value.
    """
    rows, width = part.shape
    away = np.arange(width) - round(offset)
    number = away // pitch
    inside = (away % pitch < stroke) & (number >= 0) & (number < len(height))
    # Twice the distance to the middle is a whole number, and those are compared much faster.
    reach = np.zeros(width, np.int16)
    reach[inside] = np.ceil(np.maximum(height[number[inside]] * rows, stroke))
    from_middle = np.abs(2 * np.arange(rows, dtype=np.int16) + 1 - rows)
    np.copyto(part, color, where=from_middle[:, None] < reach[None, :])

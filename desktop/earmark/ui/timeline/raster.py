"""Waveform, bars and hatches, written by NumPy straight into the pixels of an image.

Everything here counts in device pixels. Lines drawn one by one through QPainter cost three
to ten times as much per frame.
"""

from math import hypot
from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage

Pixels = npt.NDArray[np.uint32]
Columns = npt.NDArray[np.bool_]
Floats = npt.NDArray[np.floating[Any]]

_MANY = 400  # bars beyond which rounded corners can't be seen


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


def covered(first: Floats, last: Floats, width: int, least: int) -> Columns:
    """Which columns lie under any of the intervals `[first, last)`, each `least` wide or more."""
    left, right = edges(first, last, width, least)
    steps = np.bincount(left, minlength=width + 1) - np.bincount(right, minlength=width + 1)
    under: Columns = np.cumsum(steps[:width]) > 0
    return under


def edges(
    first: Floats, last: Floats, width: int, least: int
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Whole columns of intervals, clipped; neighbours keep a column between them where it fits."""
    left = np.floor(np.clip(first, -1e6, 1e6)).astype(np.int64)
    right = np.floor(np.clip(last, -1e6, 1e6)).astype(np.int64)
    right -= (right - left) > 3 * least
    right = np.maximum(right, left + least)
    return np.clip(left, 0, width), np.clip(right, 0, width)


def fill(part: Pixels, under: Columns, color: np.uint32) -> None:
    """Paint whole columns."""
    np.copyto(part, color, where=under[None, :])


def hatch(part: Pixels, under: Columns, color: np.uint32, step: int, stroke: int, at: int) -> None:
    """Paint diagonal strokes into columns; `at` moves the pattern along with what scrolls."""
    rows, width = part.shape
    diagonal = (np.arange(width)[None, :] + np.arange(rows)[:, None] + at) % step < stroke
    np.copyto(part, color, where=diagonal & under[None, :])


def round_corners(
    part: Pixels, first: Floats, last: Floats, radius: float, ground: np.uint32, least: int
) -> None:
    """Take the corners off bars that are wide enough for it."""
    rows, width = part.shape
    wide = (last - first) >= 3 * radius
    if rows < 2 * radius or not wide.any() or int(wide.sum()) > _MANY:
        return
    left, right = edges(first[wide], last[wide], width, least)
    left = left[(first[wide] >= 0) & (left < width)]
    right = right[(last[wide] < width) & (right > 0)] - 1
    for dx, dy, share in _corner(radius):
        for y in (dy, rows - 1 - dy):
            for x in (left + dx, right - dx):
                inside = x[(x >= 0) & (x < width)]
                part[y, inside] = blend(part[y, inside], ground, share)


def blend(under: Pixels, over: np.uint32, share: float) -> Pixels:
    """Lay a colour over pixels with an opacity of 0–1."""
    weight = round(share * 256)
    red_blue = ((under & 0xFF00FF) * (256 - weight) + (int(over) & 0xFF00FF) * weight) >> 8
    green = ((under & 0x00FF00) * (256 - weight) + (int(over) & 0x00FF00) * weight) >> 8
    mixed: Pixels = (0xFF000000 | (red_blue & 0xFF00FF) | (green & 0x00FF00)).astype(np.uint32)
    return mixed


def _corner(radius: float) -> list[tuple[int, int, float]]:
    """(dx, dy, share of ground) of the pixels that a rounded corner touches."""
    size = int(np.ceil(radius))
    touched = []
    for dy in range(size):
        for dx in range(size):
            away = hypot(radius - dx - 0.5, radius - dy - 0.5) - radius + 0.5
            if away > 0:
                touched.append((dx, dy, min(1.0, away)))
    return touched


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
    reach = np.zeros(width)
    reach[inside] = np.maximum(height[number[inside]] * rows / 2, stroke / 2)
    from_middle = np.abs(np.arange(rows) + 0.5 - rows / 2)
    np.copyto(part, color, where=from_middle[:, None] < reach[None, :])

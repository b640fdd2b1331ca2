"""Underlines of four kinds, so that tags differ by more than colour; broken where undecided.

A tag keeps its kind: plain, double, dotted or wavy. Suggestions are dashed, and where people
disagree dashes and dots alternate, whatever the kind.
"""

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from earmark.domain.annotation import Status
from earmark.domain.codebook import Tag

UNDERLINE_PX = 2.0
PLAIN, DOUBLE, DOTTED, WAVY = range(4)
KINDS = 4
_TILE = 20  # px after which every pattern repeats
_HEIGHT = 6  # px, with the line in the middle; even, or lines fall between pixels
_MASKS = {
    Status.SUGGESTED: ((0, 6), (10, 6)),
    Status.DISPUTED: ((0, 12), (15, 2)),
}


class Underline(NamedTuple):
    """What is drawn under the text of one mark in one paragraph."""

    lines: list[QLineF]
    color: str
    kind: int
    status: Status


def style_of(tag: Tag) -> int:
    """The kind of line under a tag's text; neighbours in a new codebook differ."""
    return (tag.id - 1) % KINDS


def paint_underlines(painter: QPainter, underlines: list[Underline]) -> None:
    """Paint the underlines, relative to the text's corner."""
    device = painter.device()
    ratio = device.devicePixelRatioF() if device is not None else 1.0
    for lines, color, kind, status in underlines:
        if kind == PLAIN and status not in _MASKS:
            pen = QPen(QColor(color), UNDERLINE_PX)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.drawLines(lines)
            continue
        tile = _tile(color, kind, status if status in _MASKS else None, ratio)
        for line in lines:
            rect = QRectF(line.x1(), line.y1() - _HEIGHT / 2, line.length(), _HEIGHT)
            painter.drawTiledPixmap(rect, tile, QPointF(line.x1() % _TILE, 0))


@lru_cache(maxsize=256)
def _tile(color: str, kind: int, status: Status | None, ratio: float) -> QPixmap:
    """The picture that a line is tiled with."""
    picture = QPixmap(round(_TILE * ratio), round(_HEIGHT * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if status is not None:
        masks = QPainterPath()
        for left, width in _MASKS[status]:
            masks.addRect(left, 0, width, _HEIGHT)
        painter.setClipPath(masks)
    _draw(painter, QColor(color), kind)
    painter.end()
    return picture


def _draw(painter: QPainter, color: QColor, kind: int) -> None:
    middle = _HEIGHT / 2
    if kind == DOTTED:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        for x in range(2, _TILE, 4):
            painter.drawEllipse(QPointF(x, middle), 1.25, 1.25)
        return
    if kind == DOUBLE:
        for y in (middle - 2, middle + 1):
            painter.fillRect(QRectF(0, y, _TILE, 1), color)
        return
    if kind == WAVY:
        path = QPainterPath(QPointF(-5, middle))
        for x in range(-5, _TILE + 5, 10):
            path.quadTo(x + 2.5, middle - 3, x + 5, middle)
            path.quadTo(x + 7.5, middle + 3, x + 10, middle)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color, 1.4))
        painter.drawPath(path)
        return
    painter.fillRect(QRectF(0, middle - UNDERLINE_PX / 2, _TILE, UNDERLINE_PX), color)

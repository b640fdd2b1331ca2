"""Where painted parts go, and how their words run, in windows of either direction.

Delegates reckon as if the window read from left to right. In one that reads from right to left
each part is put at the other side of its row; a text keeps the direction of its own letters, so
that the ellipsis and the full stop of an English title stay behind its last word.
"""

import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOption, QWidget

_RTL, _LTR = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_PIECE = int(_MIDDLE | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
_HEAD = 200  # characters in which the first letter is looked for


class Mirror:
    """Puts the parts of one row where they are seen."""

    def __init__(self, option: QStyleOption) -> None:
        self._whole = QRect(option.rect)  # a copy, which outlives the option
        self._direction: Qt.LayoutDirection = option.direction

    @classmethod
    def of(cls, widget: QWidget) -> "Mirror":
        """That of a widget that paints itself."""
        option = QStyleOption()
        option.initFrom(widget)
        return cls(option)

    def rect(self, part: QRect) -> QRect:
        """Where a part lies, in whole pixels."""
        return QStyle.visualRect(self._direction, self._whole, part)

    def box(self, part: QRectF) -> QRectF:
        """Where a part lies."""
        if self._direction is not _RTL:
            return part
        sides = 2 * self._whole.x() + self._whole.width()
        return QRectF(sides - part.x() - part.width(), part.y(), part.width(), part.height())


def draw_text(
    painter: QPainter, place: QRect | QRectF, text: str, *, end: bool = False,
    vertical: Qt.AlignmentFlag = _MIDDLE,
) -> None:  # fmt: skip
    """Draw one line where it begins in the window's direction, in its own letters' direction.

    Args:
        painter: Where to; its direction is that of the window.
        place: Room for the line, as it is seen.
        text: What to draw.
        end: Whether it stands at the end of its room.
        vertical: Where it stands between top and bottom.
    """
    window = painter.layoutDirection()
    at_right = end is not (window is _RTL)
    side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
    painter.setLayoutDirection(direction_of(text, window))
    flags = int(side | Qt.AlignmentFlag.AlignAbsolute | vertical)
    painter.drawText(place, flags, text)
    painter.setLayoutDirection(window)


def draw_key(painter: QPainter, cap: QRectF, key: str) -> None:
    """Draw the name of a key in the middle of its cap; `<` stays `<` in every window."""
    window = painter.layoutDirection()
    painter.setLayoutDirection(_LTR)
    painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
    painter.setLayoutDirection(window)


def draw_pieces(
    painter: QPainter, place: QRect, pieces: Sequence[tuple[str, QColor, QFont]]
) -> None:
    """Draw texts one after the other, cut where the room ends.

    They run in the direction of the first letter that any of them has.
    """
    window = painter.layoutDirection()
    runs = direction_of("".join(text for text, _, _ in pieces), window)
    shown = _fitting(pieces, place.width() - 1)
    wide = sum(width for *_, width in shown)
    left = place.x() if window is not _RTL else place.x() + place.width() - wide
    x = left if runs is not _RTL else left + wide
    painter.setLayoutDirection(runs)
    for text, color, font, width in shown:
        painter.setFont(font)
        painter.setPen(color)
        x -= width if runs is _RTL else 0
        painter.drawText(QRect(x, place.y(), width + 2, place.height()), _PIECE, text)
        x += width if runs is not _RTL else 0
    painter.setLayoutDirection(window)


def _fitting(
    pieces: Sequence[tuple[str, QColor, QFont]], room: int
) -> list[tuple[str, QColor, QFont, int]]:
    """The pieces that fit, the last one of them cut, with their widths."""
    fitting: list[tuple[str, QColor, QFont, int]] = []
    for text, color, font in pieces:
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        width = metrics.horizontalAdvance(shown)
        fitting.append((shown, color, font, width))
        room = max(0, room - width)
        if shown != text:
            break
    return fitting


def direction_of(text: str, otherwise: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """The direction of a text's first letter; another one where it has none, as times do."""
    for letter in text[:_HEAD]:
        kind = unicodedata.bidirectional(letter)
        if kind == "L":
            return _LTR
        if kind in ("R", "AL"):
            return _RTL
    return otherwise

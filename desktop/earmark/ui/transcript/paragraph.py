"""One paragraph laid out: its `QTextLayout`, its lines, and where its characters are on them."""

import re
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from typing import Any
from unicodedata import bidirectional

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QTextLayout, QTextLine, QTextOption

from earmark.domain.transcript import Segment
from earmark.ui.transcript.flow import Block, Form
from earmark.ui.transcript.positions import ParagraphMap, Piece, Place

CACHED = 160
MOST_RECTS = 400
_BREAKS = re.compile(r"[\n\r\v\f\x1c-\x1e\x85\u2028\u2029\t\0\ud800-\udfff]")
_WIDE = re.compile(r"[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]")


@dataclass(frozen=True, slots=True)
class Style:
    """How text is set: font, line pitch and width, all in pixels."""

    font: QFont
    pitch: float
    width: float


def shown_text(text: str, form: Form) -> str:
    """The text as it is laid out: as long as the original, without what Qt would break at."""
    if not _BREAKS.search(text):
        return text
    line = "\u2028" if form is Form.LINES else " "
    return _BREAKS.sub(
        lambda match: line if match[0] in "\n\u2028\u2029" else " " if match[0] < "\ud800" else "�",
        text,
    )


def paragraph_text(
    segments: Sequence[Segment], block: Block, form: Form
) -> tuple[str, list[Piece]]:
    """The text of a block and the pieces of segments it is made of."""
    parts: list[str] = []
    pieces: list[Piece] = []
    length = 0
    for row in range(block.start.row, block.end.row + 1):
        text = segments[row].text
        first = block.start.offset if row == block.start.row else 0
        last = block.end.offset if row == block.end.row else len(text)
        if row == block.end.row and form is Form.READING:
            last = max(first, len(text[:last].rstrip()))
        part = shown_text(text[first:last], form)
        if parts and parts[-1] and part:
            left, right = parts[-1][-1], part[0]
            wide = _WIDE.match(left) and _WIDE.match(right)
            if not (left.isspace() or right.isspace() or wide):
                parts.append(" ")
                length += 1
        pieces.append(Piece(row, first, last, length))
        parts.append(part)
        length += len(part)
    return "".join(parts), pieces


class Paragraph:
    """A laid-out block. Positions are Qt positions, points are relative to the text's corner."""

    def __init__(self, segments: Sequence[Segment], block: Block, form: Form, style: Style) -> None:
        self.text, pieces = paragraph_text(segments, block, form)
        self.map = ParagraphMap(self.text, pieces)
        self.layout = QTextLayout(self.text, style.font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self.right_to_left = starts_right_to_left(self.text)
        if self.right_to_left:
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        option.setUseDesignMetrics(True)
        self.layout.setTextOption(option)
        self.layout.setCacheEnabled(True)
        self.pitch = style.pitch
        self.shapes: dict[tuple[int, int, int], tuple[list[QRectF], list[QLineF]]] = {}
        self._rects: dict[tuple[int, int], list[QRectF]] = {}
        self.lines: list[QTextLine] = []
        self.starts: list[int] = []
        self.tops: list[float] = []
        self.height = self._break_lines(style)
        self._bidi = not self.text.isascii() and _has_right_to_left(self.text)

    def _break_lines(self, style: Style) -> float:
        y = 0.0
        self.layout.beginLayout()
        while (line := self.layout.createLine()).isValid():
            line.setLineWidth(style.width)
            natural = line.height()
            pitch = max(style.pitch, ceil(natural))
            # Whole pixels keep letters and underlines crisp.
            top = round(y)
            line.setPosition(QPointF(0, top + round((pitch - natural) / 2)))
            self.lines.append(line)
            self.starts.append(line.textStart())
            self.tops.append(top)
            y += pitch
        self.layout.endLayout()
        if not self.lines:
            self.tops.append(0.0)
            y = style.pitch
        self.tops.append(round(y))
        return round(y)

    def line_at(self, qt_pos: int) -> int:
        """The number of the line that holds a position."""
        return max(0, bisect_right(self.starts, qt_pos) - 1)

    def line_at_y(self, y: float) -> int:
        """The number of the line at a height, the nearest one outside."""
        return min(max(0, bisect_right(self.tops, y) - 1), max(0, len(self.lines) - 1))

    def line_end(self, number: int) -> int:
        """Where a line's text ends."""
        return self.starts[number] + self.lines[number].textLength()

    def position_at(self, point: QPointF) -> int:
        """The position between two characters that is nearest to a point."""
        if not self.lines:
            return 0
        number = self.line_at_y(point.y())
        position = self.lines[number].xToCursor(point.x())
        if position >= self.line_end(number) and number + 1 < len(self.lines):
            # The end of a wrapped line is the beginning of the next one: stay on this line.
            position = self.layout.previousCursorPosition(self.line_end(number))
        return position

    def character_at(self, point: QPointF) -> int | None:
        """The position of the character under a point, None where there is no text."""
        if not self.lines or not 0 <= point.y() < self.height:
            return None
        line = self.lines[self.line_at_y(point.y())]
        rect = line.naturalTextRect()
        if not rect.left() - 2 <= point.x() <= rect.right() + 2:
            return None
        position = line.xToCursor(point.x(), QTextLine.CursorPosition.CursorOnCharacter)
        return min(position, max(0, self.map.length_qt - 1))

    def caret(self, qt_pos: int) -> QRectF:
        """The caret before a position: as high as its line, no width."""
        if not self.lines:
            return QRectF(0, 0, 0, self.height)
        number = self.line_at(qt_pos)
        x = _x(self.lines[number], qt_pos)
        top = self.tops[number]
        return QRectF(x, top, 0, self.tops[number + 1] - top)

    def rects(self, start: int, end: int) -> list[QRectF]:
        """What the text from `start` to `end` covers, as high as the lines, one or more a line."""
        known = self._rects.get((start, end))
        if known is None:
            if len(self._rects) > MOST_RECTS:
                self._rects.clear()
                self.shapes.clear()
            known = self._rects[start, end] = self._find_rects(start, end)
        return known

    def _find_rects(self, start: int, end: int) -> list[QRectF]:
        found: list[QRectF] = []
        if end <= start:
            return found
        for number in range(self.line_at(start), len(self.lines)):
            first, last = max(start, self.starts[number]), min(end, self.line_end(number))
            if self.starts[number] >= end:
                break
            if last > first:
                top, bottom = self.tops[number], self.tops[number + 1]
                found += [
                    QRectF(left, top, right - left, bottom - top)
                    for left, right in self._extents(self.lines[number], first, last)
                ]
        return found

    def _extents(self, line: QTextLine, first: int, last: int) -> list[tuple[float, float]]:
        """Left and right of a stretch of one line; several where directions mix."""
        if not self._bidi:
            natural = line.naturalTextRect()
            left = _x(line, first)
            right = min(_x(line, last), natural.right())
            return [(left, right)] if right > left else []
        extents = []
        for run in line.glyphRuns(first, last - first):
            box = run.boundingRect()
            if box.width() > 0:
                extents.append((box.left(), box.right()))
        merged: list[tuple[float, float]] = []
        for left, right in sorted(extents):
            if merged and left <= merged[-1][1] + 0.5:
                merged[-1] = (merged[-1][0], max(right, merged[-1][1]))
            else:
                merged.append((left, right))
        return merged


def _x(line: QTextLine, qt_pos: int) -> float:
    """The x of a position on a line; the binding gives (x, position) for an in-out argument."""
    value: Any = line.cursorToX(qt_pos)
    return float(value[0]) if isinstance(value, tuple) else float(value)


def starts_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction runs from right to left (UAX 9, rule P2)."""
    if text[:1].isascii() and text[:1].isalpha():
        return False
    for char in text:
        direction = bidirectional(char)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False


def _has_right_to_left(text: str) -> bool:
    """Whether any character of a text belongs to a script written from right to left."""
    return any(
        "\u0590" <= char <= "\u08ff" or "\ufb1d" <= char <= "\ufefc" or char >= "\U00010800"
        for char in text
        if char > "\u058f" and not "\U0001f000" <= char <= "\U0003ffff"
    )


class ParagraphCache:
    """The paragraphs laid out last; the least recently used one goes first."""

    def __init__(self) -> None:
        self._held: OrderedDict[Place, Paragraph] = OrderedDict()

    def get(self, place: Place) -> Paragraph | None:
        """The paragraph that begins at a place, if it is held."""
        paragraph = self._held.get(place)
        if paragraph is not None:
            self._held.move_to_end(place)
        return paragraph

    def put(self, place: Place, paragraph: Paragraph) -> None:
        """Hold a paragraph."""
        self._held[place] = paragraph
        if len(self._held) > CACHED:
            self._held.popitem(last=False)

    def drop_rows(self, first: int, last: int) -> None:
        """Forget what begins in the rows `first` to `last` (inclusive)."""
        for place in [place for place in self._held if first <= place.row <= last]:
            del self._held[place]

    def clear(self) -> None:
        """Forget everything."""
        self._held.clear()

    def __len__(self) -> int:
        return len(self._held)

"""Paints marks in the text: a tint behind it, an underline below it, one slot per overlap."""

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from earmark.domain.annotation import Status
from earmark.domain.codebook import Codebook
from earmark.ui.theme import MOST_TINTS, Theme
from earmark.ui.transcript.marks import Mark
from earmark.ui.transcript.paragraph import Paragraph
from earmark.ui.transcript.positions import Place
from earmark.ui.transcript.underlines import UNDERLINE_PX, Underline, style_of

_USUAL_PITCH = 27.2
# Tops of underlines below the top of a line of the usual pitch, by slot, so that overlaps stack.
_SLOTS = (23.0, 26.0, 20.0, 17.0)


def paint_tints(
    painter: QPainter,
    paragraph: Paragraph,
    marks: list[Mark],
    theme: Theme,
    codebook: Codebook,
    current_id: int | None,
) -> list[Underline]:
    """Paint the tints, relative to the text's corner; returns the underlines.

    The underlines come on top of the text and are painted by `underlines.paint_underlines`.
    """
    underlines: list[Underline] = []
    ends: list[Place] = []
    painter.setPen(Qt.PenStyle.NoPen)
    to_qt = paragraph.map.to_qt
    for mark in marks:
        slot = next((i for i, end in enumerate(ends) if end <= mark.start), len(ends))
        ends[slot : slot + 1] = [mark.end]
        tag = codebook.get(mark.annotation.tag_id)
        if tag is None:
            continue
        tints, lines = _shape(paragraph, to_qt(mark.start), to_qt(mark.end), slot)
        color = QColor(theme.tag_color(tag))
        status = mark.annotation.status
        underlines.append(Underline(lines, color.name(), style_of(tag), status))
        if slot >= MOST_TINTS:
            continue  # the text has to stay readable
        opacity = theme.tint_opacity(tag, current=mark.annotation.id == current_id)
        color.setAlphaF(opacity * (0.5 if status is Status.SUGGESTED else 1.0))
        painter.setBrush(color)
        # One path for all of them would take three times as long to fill.
        for tint in tints:
            painter.drawRoundedRect(tint, 3, 3)
    return underlines


def _shape(
    paragraph: Paragraph, start: int, end: int, slot: int
) -> tuple[list[QRectF], list[QLineF]]:
    """The tints and the underlines of a stretch of text, made once per layout."""
    known = paragraph.shapes.get((start, end, slot))
    if known is not None:
        return known
    tints, lines = [], []
    for rect in paragraph.rects(start, end):
        below = min(slot, 1)
        bottom = _underline_top(below, rect, paragraph.pitch) + 1
        tints.append(QRectF(rect.left(), rect.top(), rect.width(), bottom))
        y = round(rect.top() + _underline_top(slot, rect, paragraph.pitch)) + UNDERLINE_PX / 2
        lines.append(QLineF(rect.left(), y, rect.right(), y))
    paragraph.shapes[start, end, slot] = (tints, lines)
    return tints, lines


def _underline_top(slot: int, rect: QRectF, pitch: float) -> float:
    """How far below the top of its line an underline begins."""
    return _SLOTS[slot % len(_SLOTS)] * pitch / _USUAL_PITCH + max(0.0, rect.height() - pitch)

"""Words that a recogniser was not sure of, outlined for those who correct a transcript."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from earmark.domain.transcript import Segment, TimingSource
from earmark.ui.theme import Tokens
from earmark.ui.transcript.page import Page, Shown
from earmark.ui.transcript.positions import Place

UNSURE_BELOW = 0.5
_Range = tuple[Place, Place]


def unsure_words(segment: Segment) -> Iterator[tuple[int, int]]:
    """Where the unsure words of a segment lie; all of it where only the whole was judged.

    Only what came with the file counts: alignment is sure or not of times, not of words.
    """
    judged = False
    for word in segment.words:
        if word.confidence is not None and word.source is TimingSource.GIVEN:
            judged = True
            if word.confidence < UNSURE_BELOW:
                yield word.start, word.end
    whole = segment.confidence is not None and segment.confidence < UNSURE_BELOW
    if whole and not judged and segment.source is TimingSource.GIVEN and segment.text:
        yield 0, len(segment.text)


def unsure_ranges(page: Page, shown: Shown) -> Iterator[_Range]:
    """The unsure words of a paragraph."""
    block = shown.block
    for row in range(block.start.row, block.end.row + 1):
        for start, end in unsure_words(page.transcript[row]):
            first, last = Place(row, start), Place(row, end)
            if first < block.end and last > block.start:
                yield max(first, block.start), min(last, block.end)


def paint_unsure(
    painter: QPainter, page: Page, shown: Shown, origin: QPointF, tokens: Tokens
) -> None:
    """Outline the unsure words: dashes all round, which no tag has."""
    pen = QPen(QColor(tokens.muted), 1.0, Qt.PenStyle.CustomDashLine)
    pen.setDashPattern([3.0, 2.0])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    to_qt = shown.paragraph.map.to_qt
    for first, last in unsure_ranges(page, shown):
        for rect in shown.paragraph.rects(to_qt(first), to_qt(last)):
            box = QRectF(rect).translated(origin).adjusted(-1.5, 1.5, 1.5, -3.5)
            painter.drawRoundedRect(box, 3, 3)

"""How a page says where its times come from: pins, doubtful times, lines nobody says, gaps."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from earmark.domain.timing_report import SoundGap
from earmark.domain.transcript import Segment, TimingSource, Transcript
from earmark.errors import EditError
from earmark.ui.numbers import clock
from earmark.ui.theme import Tokens
from earmark.ui.transcript.page import Page, Shown
from earmark.ui.transcript.positions import Place

UNSURE_MS = 1000
UNSURE_CONFIDENCE = 0.5
_PIN_PX = 2.2
_CONTEXT = "TimingMarks"


@dataclass(frozen=True, slots=True)
class GapMark:
    """Sound that is not in the text: before which row, and how long."""

    row: int
    duration_ms: int


def gap_marks(gaps: Sequence[SoundGap], transcript: Transcript) -> list[GapMark]:
    """Where gaps lie among the rows; those whose segment is gone are left out."""
    found = []
    for gap in gaps:
        try:
            row = (
                len(transcript)
                if gap.before_segment_id is None
                else transcript.row_of(gap.before_segment_id)
            )
        except EditError:
            continue
        found.append(GapMark(row, gap.time.duration_ms))
    return found


def is_unsure(segment: Segment) -> bool:
    """Whether a time was found in the sound, but not surely."""
    if segment.source is not TimingSource.ALIGNED:
        return False
    doubtful = segment.confidence is not None and segment.confidence < UNSURE_CONFIDENCE
    return doubtful or segment.uncertainty_ms > UNSURE_MS


def timing_tip(segment: Segment) -> str:
    """Where the time of a segment comes from, and how sure it is."""
    if not segment.spoken:
        return _tr("not found in the recording")
    seconds = segment.uncertainty_ms / 1000
    match segment.source:
        case TimingSource.MANUAL:
            return _tr("set by hand")
        case TimingSource.GIVEN:
            return _tr("given by the file")
        case TimingSource.ALIGNED:
            return _tr("aligned ±{seconds} s").format(seconds=f"{seconds:.2f}")
        case _:
            return _tr("estimated ±{seconds} s").format(seconds=f"{seconds:.0f}")


def gap_text(duration_ms: int) -> str:
    """What a gap says."""
    length = clock(duration_ms)
    return _tr("— {length} of sound that is not in the text —").format(length=length)


def unspoken_ranges(segments: Transcript, shown: Shown) -> list[tuple[Place, Place]]:
    """The stretches of a paragraph that nobody says in the recording."""
    return [
        (Place(piece.row, piece.start), Place(piece.row, piece.end))
        for piece in shown.paragraph.map.pieces
        if not segments[piece.row].spoken
    ]


def paint_pins(painter: QPainter, page: Page, shown: Shown, tokens: Tokens) -> None:
    """Put a dot beside the text where a line starts that was set by hand."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.accent))
    for piece in shown.paragraph.map.pieces:
        if piece.start == 0 and page.transcript[piece.row].source is TimingSource.MANUAL:
            rect = shown.paragraph.caret(shown.paragraph.map.to_qt(Place(piece.row, 0)))
            y = shown.y + rect.center().y()
            painter.drawEllipse(QPointF(page.column.text_left - 7, y), _PIN_PX, _PIN_PX)


def paint_unspoken(
    painter: QPainter, page: Page, shown: Shown, rects: Sequence[QRectF], tokens: Tokens
) -> None:
    """Draw a dashed line left of lines that nobody says; `rects` are those of their text."""
    pen = QPen(QColor(tokens.muted), 1.4, Qt.PenStyle.DashLine)
    pen.setDashPattern([2.5, 2.5])
    painter.setPen(pen)
    x = page.column.text_left - 7.5
    for rect in rects:
        painter.drawLine(QPointF(x, shown.y + rect.top() + 3), QPointF(x, shown.y + rect.bottom()))


def paint_dots(painter: QPainter, left: float, right: float, y: float, color: QColor) -> None:
    """Draw the dotted line under a time that is not sure."""
    pen = QPen(color, 1.1, Qt.PenStyle.CustomDashLine)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setDashPattern([0.01, 2.6])
    painter.setPen(pen)
    painter.drawLine(QPointF(left, y), QPointF(right, y))


class GapPainter:
    """Draws the lines between paragraphs that tell of sound without text."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self.by_row: dict[int, int] = {}

    def take(self, marks: Sequence[GapMark]) -> None:
        """Show these gaps."""
        self.by_row = {mark.row: mark.duration_ms for mark in marks}

    def paint(self, painter: QPainter, shown: Shown, font: QFont, tokens: Tokens) -> None:
        """Draw the gaps around a paragraph; each lies in the space of the paragraph above it."""
        if not self.by_row:
            return
        page = self._page
        after = page.flow.after(shown.key)
        if page.flow.before(shown.key) is None and 0 in self.by_row:
            self._line(painter, shown.top - page.gap / 2, self.by_row[0], font, tokens)
        following = page.flow.block(after).start if after else Place(len(page.transcript), 0)
        first = shown.block.start.row + 1
        last = following.row if following.offset == 0 else following.row - 1
        durations = [ms for row, ms in self.by_row.items() if first <= row <= last]
        if durations:
            y = shown.y + shown.paragraph.height + page.gap / 2
            self._line(painter, y, sum(durations), font, tokens)

    def _line(
        self, painter: QPainter, y: float, duration_ms: int, font: QFont, tokens: Tokens
    ) -> None:
        column = self._page.column
        text = gap_text(duration_ms)
        width = QFontMetricsF(font).horizontalAdvance(text) + 16
        left, right = column.text_left, column.text_left + column.text_width
        middle = (left + right) / 2
        painter.setPen(QPen(QColor(tokens.line), 1))
        y = round(y) + 0.5
        painter.drawLine(QPointF(left, y), QPointF(max(left, middle - width / 2), y))
        painter.drawLine(QPointF(min(right, middle + width / 2), y), QPointF(right, y))
        painter.setFont(font)
        painter.setPen(QColor(tokens.muted))
        box = QRectF(left, y - 10, right - left, 20)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)

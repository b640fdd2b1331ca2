"""Paints a row of the review table: badge, times, passage set for reading, status pill."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from earmark.domain.annotation import Annotation
from earmark.domain.codebook import Codebook
from earmark.ui import badge, fonts, theme
from earmark.ui.mirror import Mirror, draw_text
from earmark.ui.review.columns import Column
from earmark.ui.review.model import ANNOTATION_ROLE, EPISODE_ROLE, HEADING_ROLE
from earmark.ui.review.rows import Heading

ROW_HEIGHT = 21 * theme.UNIT
_PAD = 2 * theme.UNIT
_PASSAGE_PX = 15
_ABOVE, _BELOW = 3 * theme.UNIT, 2 * theme.UNIT
HEADING_HEIGHT = 10 * theme.UNIT

Index = QModelIndex | QPersistentModelIndex


class ReviewDelegate(QStyledItemDelegate):
    """Paints the cells; every row is as high as three lines of a passage."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._codebook = Codebook()

    def set_codebook(self, codebook: Codebook) -> None:
        """Tell which tags there are."""
        self._codebook = codebook

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Every row is equally high, so that half a million cost nothing."""
        return QSize(super().sizeHint(option, index).width(), ROW_HEIGHT)

    def height(self, index: Index, width: int) -> int:
        """How high a row wants to be where the passage has a width."""
        if index.data(HEADING_ROLE) is not None:
            return HEADING_HEIGHT
        annotation = index.data(ANNOTATION_ROLE)
        if not isinstance(annotation, Annotation):
            return ROW_HEIGHT
        metrics = QFontMetrics(fonts.reading_font(_PASSAGE_PX))
        episode = bool(index.data(EPISODE_ROLE))
        most = 2 if episode else 3
        lines = _line_count(
            annotation.text, fonts.reading_font(_PASSAGE_PX), width - 2 * _PAD, most
        )
        passage = lines * _step(metrics)
        small = _step(QFontMetrics(fonts.interface_font()))
        answers = min(3, len(annotation.fields) + bool(annotation.note)) * small
        return max(passage + (small + 2 if episode else 0), answers, small) + _ABOVE + _BELOW

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        annotation = index.data(ANNOTATION_ROLE)
        if not isinstance(annotation, Annotation):
            _paint_heading(painter, option, index)
            return
        tokens = theme.current().tokens
        painter.save()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.accent_ground))
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inner = rect.adjusted(_PAD, _ABOVE, -_PAD, -_PAD)
        self._paint_content(painter, Mirror(option).rect(inner), index, annotation)
        painter.restore()

    def _paint_content(
        self, painter: QPainter, inner: QRect, index: Index, annotation: Annotation
    ) -> None:
        tokens = theme.current().tokens
        column, text = index.column(), str(index.data() or "")
        if column == Column.TAG:
            tag = self._codebook.get(annotation.tag_id)
            if tag is not None:
                badge.paint_badge(painter, _at_start(painter, inner, badge.SIZE, badge.SIZE), tag)
        elif column == Column.PASSAGE:
            self._paint_passage(painter, inner, text, str(index.data(EPISODE_ROLE) or ""))
        elif column == Column.FIELDS:
            _paint_answers(painter, inner, text, annotation.note)
        elif column in (Column.NOTE, Column.EPISODE):
            _paint_lines(painter, inner, text, fonts.interface_font(), tokens.muted, 3)
        elif column == Column.STATUS:
            _paint_pill(painter, inner, text, theme.current().status_colors(annotation.status))
        else:
            muted = column in (Column.TIME, Column.LENGTH)
            painter.setFont(fonts.interface_font(tabular=muted))
            painter.setPen(QColor(tokens.muted if muted else tokens.text))
            line = painter.fontMetrics().elidedText(
                text, Qt.TextElideMode.ElideRight, inner.width()
            )
            draw_text(painter, inner, line, vertical=Qt.AlignmentFlag.AlignTop)

    @staticmethod
    def _paint_passage(painter: QPainter, inner: QRect, text: str, episode: str) -> None:
        """Paint three lines of a passage, or two and the title of its episode."""
        tokens = theme.current().tokens
        font = fonts.reading_font(_PASSAGE_PX)
        if not episode:
            _paint_lines(painter, inner, text, font, tokens.text, 3)
            return
        used = _paint_lines(painter, inner, text, font, tokens.text, 2)
        below = inner.adjusted(0, used + 2, 0, 0)
        _paint_lines(painter, below, episode, fonts.interface_font(12), tokens.muted, 1)


def _paint_answers(painter: QPainter, inner: QRect, answers: str, note: str) -> None:
    """Paint a line for each answer and the note below, as far as there is room."""
    muted, font = theme.current().tokens.muted, fonts.interface_font()
    place = QRect(inner)
    lines = answers.split("\n")[:3] if answers else []
    for line in lines:
        place.adjust(0, _paint_lines(painter, place, line, font, muted, 1), 0, 0)
    if note and len(lines) < 3:
        slanted = fonts.interface_font()
        slanted.setItalic(True)
        _paint_lines(painter, place, note, slanted, muted, 3 - len(lines))


def _paint_heading(painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
    """Paint a cell's part of the heading that runs through all cells of its row."""
    heading = index.data(HEADING_ROLE)
    if not isinstance(heading, Heading):
        return
    tokens = theme.current().tokens
    rect: QRect = option.rect
    state: QStyle.StateFlag = option.state
    painter.save()
    painter.setClipRect(rect)
    focused = bool(state & QStyle.StateFlag.State_HasFocus)
    painter.fillRect(rect, QColor(tokens.accent_ground if focused else tokens.ground))
    painter.setPen(QPen(QColor(tokens.line), 1))
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    seen = Mirror.of(option.widget) if option.widget else Mirror(option)
    whole = seen.rect(QRect(_PAD, rect.top(), 4000, rect.height() - _PAD))
    painter.setFont(fonts.interface_font(weight=QFont.Weight.DemiBold))
    painter.setPen(QColor(tokens.text))
    closed = "◂" if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft else "▸"
    sign = closed if heading.closed else "▾"
    painter.drawText(whole, int(Qt.AlignmentFlag.AlignBottom), f"{sign}  {index.data()}")
    painter.restore()


def _at_start(painter: QPainter, inner: QRect, width: float, height: float) -> QRectF:
    """A box where a cell begins in the direction of the window."""
    left: float = inner.left()
    if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        left += inner.width() - width
    return QRectF(left, inner.top(), width, height)


def _step(metrics: QFontMetrics) -> int:
    return round(metrics.height() * 1.08)


def _line_count(text: str, font: QFont, width: int, most: int) -> int:
    layout = QTextLayout(text[:600].replace("\n", " "), font)
    layout.beginLayout()
    lines = 0
    while lines < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        lines += 1
    layout.endLayout()
    return lines


def _paint_lines(
    painter: QPainter, inner: QRect, text: str, font: QFont, color: str, lines: int
) -> int:
    """Paint at most so many lines, the last one elided; returns the height that they took."""
    metrics = QFontMetrics(font)
    painter.setFont(font)
    painter.setPen(QColor(color))
    layout = QTextLayout(text[:600].replace("\n", " "), font)
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeading))
    layout.beginLayout()
    top = inner.top() - metrics.leading()
    step, painted = _step(metrics), 0
    for number in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(inner.width())
        start = line.textStart()
        shown = layout.text()[start : start + line.textLength()]
        if number == lines - 1:
            shown = metrics.elidedText(
                layout.text()[start:], Qt.TextElideMode.ElideRight, inner.width()
            )
        place = QRect(inner.left(), top + number * step, inner.width(), step)
        draw_text(painter, place, shown.rstrip(), vertical=Qt.AlignmentFlag.AlignTop)
        painted += 1
    layout.endLayout()
    return painted * step


def _paint_pill(painter: QPainter, inner: QRect, text: str, colors: tuple[str, str]) -> None:
    """Paint the name of a status on a rounded ground of its own colour."""
    ground, ink = colors
    font = fonts.interface_font(12)
    metrics = QFontMetrics(font)
    width = metrics.horizontalAdvance(text) + 4 * theme.UNIT
    height = metrics.height() + 4
    pill = _at_start(painter, inner, min(width, inner.width()), height).translated(0, -1)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
    painter.setFont(font)
    painter.setPen(QColor(ink))
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)

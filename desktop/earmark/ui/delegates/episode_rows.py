"""Rows of the Library: cover, title over show, state as a pill, progress as a bar of the tags."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPainterPath
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from earmark.domain.annotation import Status
from earmark.domain.codebook import Codebook, Tag
from earmark.domain.progress import WorkState
from earmark.ui import fonts, theme
from earmark.ui.delegates.rows import RowDelegate, row_has_focus
from earmark.ui.mirror import Mirror, draw_text
from earmark.ui.models import episodes
from earmark.ui.models.episodes import EpisodeLine
from earmark.ui.numbers import number

HEIGHT = 60
COVER = 44
_PAD = 8
_BAR = 5
_LOOKS = {  # the pills of states look like those of statuses
    WorkState.NOT_STARTED: Status.DRAFT,
    WorkState.IN_PROGRESS: Status.DISPUTED,
    WorkState.DONE: Status.SUGGESTED,
    WorkState.REVIEWED: Status.ACCEPTED,
}
_Index = QModelIndex | QPersistentModelIndex


class EpisodeDelegate(RowDelegate):
    """Paints the cells of one episode."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.covers: dict[int, QImage] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Two lines with air."""
        return QSize(80, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one cell."""
        line = index.data(episodes.LINE_ROLE)
        tokens, rect, seen = theme.current().tokens, option.rect, Mirror(option)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.accent_ground))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(tokens.hover))
        painter.setPen(QColor(tokens.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if index.column() == episodes.TITLE and row_has_focus(option, index):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent))
            painter.drawRect(seen.box(QRectF(rect.x(), rect.y(), 2, rect.height() - 1)))
        inner = rect.adjusted(_PAD, 0, -_PAD, 0)
        if index.column() == episodes.TITLE:
            self._paint_title(painter, inner, line, seen)
        elif index.column() == episodes.STATE:
            _paint_pill(painter, inner, str(index.data()), line.state, seen)
        elif index.column() == episodes.PROGRESS:
            _paint_progress(painter, inner, line, index.data(episodes.CODEBOOK_ROLE), seen)
        else:
            font = fonts.interface_font(tabular=True)
            self.write(painter, seen.rect(inner), str(index.data() or ""), tokens.muted, font)
        painter.restore()

    def _paint_title(
        self, painter: QPainter, inner: QRect, line: EpisodeLine, seen: Mirror
    ) -> None:
        tokens = theme.current().tokens
        square = QRectF(inner.x(), inner.y() + (HEIGHT - COVER) / 2, COVER, COVER)
        self._paint_cover(painter, seen.box(square), line)
        text = inner.adjusted(COVER + 12, 9, 0, -9)
        if not line.episode.show:
            self.write(painter, seen.rect(text), line.episode.title, tokens.text, _strong())
            return
        upper = QRect(text.x(), text.y(), text.width(), text.height() // 2)
        lower = QRect(text.x(), upper.bottom() + 1, text.width(), text.height() // 2)
        self.write(painter, seen.rect(upper), line.episode.title, tokens.text, _strong())
        self.write(painter, seen.rect(lower), line.episode.show, tokens.muted,
                   fonts.interface_font(12))  # fmt: skip

    def _paint_cover(self, painter: QPainter, square: QRectF, line: EpisodeLine) -> None:
        """Paint the cover, or the first letters of the show on a ground of its own colour."""
        shape = QPainterPath()
        shape.addRoundedRect(square, 6, 6)
        painter.save()
        painter.setClipPath(shape)
        cover = self.covers.get(line.episode.id)
        if cover is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(square, cover)
            painter.restore()
            return
        name = line.episode.show or line.episode.title
        tag = Tag(0, name, _color_of(name))
        painter.fillRect(square, QColor(theme.current().tag_tint(tag)))
        painter.setPen(QColor(theme.current().tag_color(tag)))
        painter.setFont(fonts.reading_font(17))
        letters = "".join(word[:1] for word in name.split()[:2]).upper()
        painter.drawText(square, Qt.AlignmentFlag.AlignCenter, letters)
        painter.restore()


def _strong() -> QFont:
    return fonts.interface_font(14, QFont.Weight.DemiBold)


def _color_of(name: str) -> str:
    """A colour of the palette that a show always has."""
    from earmark.domain.codebook import PALETTE

    return PALETTE[sum(map(ord, name)) % len(PALETTE)]


def _paint_pill(painter: QPainter, inner: QRect, text: str, state: WorkState, seen: Mirror) -> None:
    ground, ink = theme.current().status_colors(_LOOKS[state])
    font = fonts.interface_font(12)
    metrics = QFontMetrics(font)
    width = min(metrics.horizontalAdvance(text) + 18, inner.width())
    height = metrics.height() + 4
    pill = seen.box(QRectF(inner.x(), inner.center().y() - height / 2, width, height))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(pill, height / 2, height / 2)
    painter.setFont(font)
    painter.setPen(QColor(ink))
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)


def _paint_progress(
    painter: QPainter, inner: QRect, line: EpisodeLine, codebook: Codebook, seen: Mirror
) -> None:
    """Paint how many are tagged, and a bar that shows how they share out among the tags."""
    progress, tokens = line.progress, theme.current().tokens
    if not progress.total:
        return
    upper = QRect(inner.x(), inner.y() + 10, inner.width(), 20)
    painter.setFont(fonts.interface_font(12, tabular=True))
    painter.setPen(QColor(tokens.muted))
    decided = f"{number(progress.decided)} / {number(progress.total)}"
    draw_text(painter, seen.rect(upper), decided)
    left, bar = float(inner.x()), QRectF(inner.x(), inner.y() + 36, inner.width(), _BAR)
    painter.setPen(Qt.PenStyle.NoPen)
    for tag_id, count in progress.by_tag:
        tag, width = codebook.get(tag_id), bar.width() * count / progress.total
        if tag is not None:
            painter.setBrush(QColor(theme.current().tag_color(tag)))
            part = QRectF(QPointF(left, bar.y()), QPointF(left + max(1.0, width - 1), bar.bottom()))
            painter.drawRoundedRect(seen.box(part), 2, 2)
        left += width

"""Voices as lanes under each other: the whole episode, and the surroundings of one passage."""

from bisect import bisect_left
from collections import defaultdict

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from earmark.analysis.disagreements import Difference, Passage
from earmark.app.comparing import Comparison
from earmark.domain.annotation import Annotation
from earmark.domain.codebook import Codebook, ink_on
from earmark.domain.ranges import TimeRange
from earmark.ui import fonts, theme
from earmark.ui.compare.models import voice_name
from earmark.ui.numbers import clock

_LABEL_PX = 120
_LANE, _BAR = 14, 10  # of the whole episode
_WIDE_LANE, _WIDE_BAR = 26, 20  # of the surroundings
_GAP = 14
_AROUND = 0.6  # of a passage's length are shown on either side of it
_LEAST_AROUND_MS = 4000


class Lanes(QWidget):
    """Draws a comparison.

    Attributes:
        passage_chosen: The `Passage` that was clicked.
    """

    passage_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("compareLanes")
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time runs so in every language
        self.setAccessibleName(self.tr("Annotations side by side"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._comparison: Comparison | None = None
        self._codebook = Codebook()
        self._lanes: list[tuple[str, list[Annotation]]] = []
        self._current: Passage | None = None
        self._position_ms = 0
        self._whole: QPixmap | None = None
        theme.notifier().theme_changed.connect(self._forget)

    def show_comparison(self, comparison: Comparison | None, codebook: Codebook) -> None:
        """Draw another comparison."""
        self._comparison, self._codebook = comparison, codebook
        self._lanes = []
        if comparison is not None:
            own: list[list[Annotation]] = [[] for _ in comparison.voices]
            for passage in comparison.passages:
                for number, found in enumerate(passage.by_voice):
                    own[number] += found
            names = [f"{n}  {voice_name(one)}" for n, one in enumerate(comparison.voices, 1)]
            self._lanes = list(zip(names, own, strict=True))
            gold = {one.id: one for found in comparison.gold.values() for one in found}
            kept = [one for one in gold.values() if one.status.value != "rejected"]
            self._lanes.append((self.tr("Gold tier"), kept))
        self.setFixedHeight(self.sizeHint().height())
        self._forget()

    def show_passage(self, passage: Passage | None) -> None:
        """Draw the surroundings of a passage."""
        self._current = passage
        self.update()

    def set_position(self, ms: int) -> None:
        """Move the playhead."""
        self._position_ms = ms
        self.update()

    def sizeHint(self) -> QSize:
        """Both pictures under each other."""
        lanes = max(1, len(self._lanes))
        return QSize(600, lanes * (_LANE + _WIDE_LANE) + _GAP + 22)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw anew."""
        super().resizeEvent(event)
        self._whole = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """The whole episode from a picture, the surroundings anew."""
        if self._comparison is None or not self._comparison.length_ms:
            return
        painter = QPainter(self)
        if self._whole is None:
            self._whole = self._paint_whole(self._comparison)
        painter.drawPixmap(0, 0, self._whole)
        tokens = theme.current().tokens
        whole = TimeRange(0, self._comparison.length_ms)
        bottom = len(self._lanes) * _LANE
        if self._current is not None:
            window = self._window(self._current)
            left, right = self._x(window.start_ms, whole), self._x(window.end_ms, whole)
            painter.setPen(QColor(tokens.accent))
            painter.drawRect(QRectF(left, 0.5, max(3.0, right - left), bottom - 1))
            self._paint_window(painter, window, bottom + _GAP)
        painter.setPen(QColor(tokens.accent))
        x = self._x(self._position_ms, whole)
        painter.drawLine(QPointF(x, 0), QPointF(x, bottom))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the passage that lies nearest in the whole episode."""
        comparison = self._comparison
        bottom = len(self._lanes) * _LANE
        if comparison is None or not comparison.passages:
            return
        if event.position().y() > bottom + _GAP / 2 and self._current is not None:
            window = self._window(self._current)
        else:
            window = TimeRange(0, comparison.length_ms)
        share = (event.position().x() - _LABEL_PX) / max(1, self.width() - _LABEL_PX)
        ms = window.start_ms + share * window.duration_ms
        near = bisect_left(comparison.passages, ms, key=lambda one: one.time.start_ms)
        choice = comparison.passages[max(0, near - 3) : near + 3]
        self.passage_chosen.emit(min(choice, key=lambda one: _distance(one.time, ms)))

    def _window(self, passage: Passage) -> TimeRange:
        assert self._comparison is not None
        around = max(_LEAST_AROUND_MS, round(passage.time.duration_ms * _AROUND))
        end_ms = min(self._comparison.length_ms, passage.time.end_ms + around)
        return TimeRange(max(0, min(passage.time.start_ms, end_ms) - around), end_ms)

    def _x(self, ms: float, window: TimeRange) -> float:
        room = self.width() - _LABEL_PX
        return _LABEL_PX + room * (ms - window.start_ms) / max(1, window.duration_ms)

    def _paint_whole(self, comparison: Comparison) -> QPixmap:
        """All bars of all voices, tags of one colour in one go."""
        ratio = self.devicePixelRatioF()
        height = len(self._lanes) * _LANE
        drawn = QPixmap(round(self.width() * ratio), max(1, round(height * ratio)))
        drawn.setDevicePixelRatio(ratio)
        tokens = theme.current().tokens
        drawn.fill(QColor(tokens.surface))
        painter = QPainter(drawn)
        painter.setPen(Qt.PenStyle.NoPen)
        scale = (self.width() - _LABEL_PX) / comparison.length_ms
        for row, (name, own) in enumerate(self._lanes):
            top = row * _LANE
            ground = QRectF(_LABEL_PX, top + 1, self.width() - _LABEL_PX, _LANE - 2)
            painter.fillRect(ground, QColor(tokens.lane))
            by_tag: dict[int, list[QRectF]] = defaultdict(list)
            for one in own:
                left, right = one.time.start_ms * scale, one.time.end_ms * scale
                wide = max(1.0, right - left)
                by_tag[one.tag_id].append(QRectF(_LABEL_PX + left, top + 2, wide, _BAR))
            for tag_id, rects in by_tag.items():
                painter.setBrush(QColor(self._color(tag_id)))
                painter.drawRects(rects)
            self._label(painter, name, top, _LANE, 10)
        self._mark_differences(painter, comparison, scale, height)
        painter.end()
        return drawn

    def _mark_differences(
        self, painter: QPainter, comparison: Comparison, scale: float, height: int
    ) -> None:
        """A tick along the lower edge for everything that is still open."""
        painter.setBrush(QColor(theme.current().tokens.danger))
        open_ = [
            QRectF(_LABEL_PX + one.time.start_ms * scale, height - 2, 2, 2)
            for one in comparison.passages
            if one.difference is not Difference.NONE and comparison.decision(one) is None
        ]
        painter.drawRects(open_)

    def _paint_window(self, painter: QPainter, window: TimeRange, top: float) -> None:
        """The bars around the passage, with their words."""
        tokens = theme.current().tokens
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        for row, (name, own) in enumerate(self._lanes):
            y = top + row * _WIDE_LANE
            ground = QRectF(_LABEL_PX, y, self.width() - _LABEL_PX, _WIDE_LANE - 3)
            painter.fillRect(ground, QColor(tokens.lane))
            self._label(painter, name, y, _WIDE_LANE - 3, 12)
            painter.setClipRect(ground)
            first = bisect_left(own, window.start_ms, key=lambda one: one.time.end_ms)
            for one in own[max(0, first - 20) :]:
                if one.time.start_ms > window.end_ms:
                    break
                if one.time.end_ms >= window.start_ms:
                    self._bar(painter, one, window, y)
            painter.setClipping(False)
        bottom = top + len(self._lanes) * _WIDE_LANE + 12
        painter.setPen(QColor(tokens.muted))
        painter.setFont(fonts.interface_font(11, tabular=True))
        painter.drawText(QPointF(_LABEL_PX, bottom), clock(window.start_ms))
        end = clock(window.end_ms)
        width = QFontMetricsF(painter.font()).horizontalAdvance(end)
        painter.drawText(QPointF(self.width() - width, bottom), end)
        if window.contains(self._position_ms):
            x = self._x(self._position_ms, window)
            painter.setPen(QColor(tokens.accent))
            painter.drawLine(QPointF(x, top), QPointF(x, bottom - 14))
        painter.restore()

    def _bar(self, painter: QPainter, one: Annotation, window: TimeRange, top: float) -> None:
        left, right = self._x(one.time.start_ms, window), self._x(one.time.end_ms, window)
        color = self._color(one.tag_id)
        rect = QRectF(left, top + 1, max(3.0, right - left), _WIDE_BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(color))
        painter.drawRoundedRect(rect, 4, 4)
        tag = self._codebook.get(one.tag_id)
        seen = rect.intersected(QRectF(_LABEL_PX, top, self.width() - _LABEL_PX, _WIDE_BAR))
        painter.setFont(fonts.interface_font(11))
        painter.setPen(QColor(ink_on(color)))
        text = f"{tag.name if tag else ''} · {one.text}"
        short = QFontMetricsF(painter.font()).elidedText(
            text, Qt.TextElideMode.ElideRight, seen.width() - 10
        )
        inner = seen.adjusted(5, 0, -5, 0)
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, short)

    def _label(self, painter: QPainter, name: str, top: float, height: float, size: int) -> None:
        painter.setPen(QColor(theme.current().tokens.muted))
        painter.setFont(fonts.interface_font(size))
        metrics = QFontMetricsF(painter.font())
        short = metrics.elidedText(name, Qt.TextElideMode.ElideRight, _LABEL_PX - 8)
        place = QRectF(0, top, _LABEL_PX - 8, height)
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, short)
        painter.setPen(Qt.PenStyle.NoPen)

    def _color(self, tag_id: int) -> str:
        tag = self._codebook.get(tag_id)
        return theme.tag_color(tag) if tag else theme.current().tokens.muted

    def _forget(self) -> None:
        self._whole = None
        self.update()


def _distance(time: TimeRange, ms: float) -> float:
    return max(time.start_ms - ms, ms - time.end_ms, 0.0)

"""Two cuts of an episode above each other: what both have, what is gone, what is new."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from earmark.ui import fonts, theme

if TYPE_CHECKING:
    from earmark.app.cuts import NewCut

_BAR = 18
_BETWEEN = 20
_LABEL = 44

Times = list[tuple[int, int]]


class CutStrip(QWidget):
    """Draws the old cut above the new one, joined where they are the same."""

    def __init__(self, cut: "NewCut", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cutStrip")
        self.setAccessibleName(self.tr("The old cut and the new one"))
        self.setAccessibleDescription(cut.describe())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._old_ms, self._new_ms = max(1, cut.old_ms), max(1, cut.media.duration_ms)
        self._common = cut.common
        self._gone = [(one.start_ms, one.end_ms) for one in cut.recut.removed]
        self._fresh = [(one.start_ms, one.end_ms) for one in cut.recut.inserted]

    def sizeHint(self) -> QSize:
        """Two bars with air between."""
        return QSize(480, 2 * _BAR + _BETWEEN + 8)

    def kept(self) -> tuple[Times, Times]:
        """What is in both, in the old cut and in the new one."""
        return _rest(self._gone, self._old_ms), _rest(self._fresh, self._new_ms)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw both bars and what joins them."""
        tokens = theme.current().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(fonts.interface_font(12))
        top, bottom = 4.0, 4.0 + _BAR + _BETWEEN
        painter.setPen(QColor(tokens.muted))
        for y, label in ((top, self.tr("old")), (bottom, self.tr("new"))):
            place = QRectF(0, y, _LABEL, _BAR)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, label)
        painter.setPen(Qt.PenStyle.NoPen)
        joined = QColor(tokens.accent)
        joined.setAlpha(36)
        for old, new in self._pairs():
            corners = (
                (old[0], top + _BAR), (old[1], top + _BAR), (new[1], bottom), (new[0], bottom),
            )  # fmt: skip
            painter.setBrush(joined)
            painter.drawPolygon(QPolygonF([QPointF(self._x(ms), y) for ms, y in corners]))
        kept_old, kept_new = self.kept()
        for times, y, color in (
            (kept_old, top, tokens.accent),
            (kept_new, bottom, tokens.accent),
            (self._gone, top, tokens.faint),
            (self._fresh, bottom, tokens.word),
        ):
            painter.setBrush(QColor(color))
            for start, stop in times:
                left, right = self._x(start), self._x(stop)
                painter.drawRect(QRectF(left, y, max(2.0, right - left), _BAR))
        painter.end()

    def _pairs(self) -> list[tuple[tuple[int, int], tuple[int, int]]]:
        """What belongs together in both cuts, as far as that is known."""
        if self._common:
            return [
                ((one.start_ms, one.end_ms), (one.new_start_ms, one.new_end_ms))
                for one in self._common
            ]
        old, new = self.kept()
        return list(zip(old, new, strict=True)) if len(old) == len(new) else []

    def _x(self, ms: int) -> float:
        longest = max(self._old_ms, self._new_ms)
        return _LABEL + ms / longest * (self.width() - _LABEL - 1)


def _rest(holes: Times, length_ms: int) -> Times:
    """What lies between holes."""
    at, found = 0, []
    for start, stop in sorted(holes):
        if start > at:
            found.append((at, start))
        at = max(at, stop)
    if length_ms > at:
        found.append((at, length_ms))
    return found

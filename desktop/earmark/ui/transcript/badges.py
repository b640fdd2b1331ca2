"""The right margin: a bracket along each annotation with its tag's letter on a badge."""

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPainterPathStroker, QPen, QPixmap

from earmark.domain.annotation import Status
from earmark.domain.codebook import Tag
from earmark.ui import fonts
from earmark.ui.transcript.marks import Mark
from earmark.ui.transcript.page import Page, Shown

if TYPE_CHECKING:
    from earmark.ui.transcript.painter import Scene

BADGE = 17.0
TICK = 7.0
LANE = 29.0


class _Strip(NamedTuple):
    """What one annotation takes up beside one paragraph."""

    mark: Mark
    tag: Tag
    top: float
    bottom: float
    begins: bool
    ends: bool


class BadgePainter:
    """Deals out lanes beside the text and paints brackets and badges in them.

    An annotation keeps its lane from paragraph to paragraph, whichever comes into sight first.
    """

    def __init__(self, page: Page) -> None:
        self._page = page
        self._lanes: dict[int, int] = {}
        self._frame: list[tuple[_Strip, int]] = []
        self._placed: list[tuple[float, float]] = []
        self._hits: list[tuple[QRectF, int]] = []
        self._size = BADGE

    def set_font_px(self, px: int) -> None:
        """Let badges grow with the text, up to half again."""
        scale = min(1.5, max(1.0, px / 17))
        self._size = round(BADGE * scale)

    def forget(self) -> None:
        """Forget which lane each annotation has."""
        self._lanes.clear()

    def start(self) -> None:
        """Begin a frame."""
        self._frame.clear()

    def at(self, point: QPointF) -> int | None:
        """The annotation painted under a point."""
        return next((number for rect, number in self._hits if rect.contains(point)), None)

    def collect(self, shown: Shown, marks: list[Mark], scene: "Scene") -> None:
        """Take in what belongs beside one paragraph."""
        taken: dict[int, list[tuple[float, float]]] = {}
        for strip in self._strips(shown, marks, scene):
            self._frame.append((strip, self._lane(strip, taken)))

    def finish(self, painter: QPainter, scene: "Scene") -> None:
        """Paint what was collected, brackets first so that no badge is crossed by one."""
        column = self._page.column
        self._hits.clear()
        self._placed.clear()
        most = max((lane for _strip, lane in self._frame), default=0)
        room = column.margin_right - column.ground_right - 6 - (TICK + 3 + self._size)
        step = max(6.0, min(LANE, room / most)) if most else LANE
        lefts = [column.ground_right + 6 + lane * step for _strip, lane in self._frame]
        for (strip, _lane), left in zip(self._frame, lefts, strict=True):
            self._paint_bracket(painter, strip, left, scene)
        badged: set[int] = set()
        for (strip, _lane), left in zip(self._frame, lefts, strict=True):
            number = strip.mark.annotation.id
            if number not in badged and (strip.begins or strip.top <= 0):
                badged.add(number)
                self._paint_badge(painter, strip, left + TICK + 3, scene)

    def _strips(self, shown: Shown, marks: list[Mark], scene: "Scene") -> list[_Strip]:
        strips = []
        paragraph, block = shown.paragraph, shown.block
        for mark in marks:
            tag = scene.codebook.get(mark.annotation.tag_id)
            if tag is None:
                continue
            begins, ends = mark.start >= block.start, mark.end <= block.end
            first = paragraph.line_at(paragraph.map.to_qt(mark.start)) if begins else 0
            last_pos = max(0, paragraph.map.to_qt(mark.end) - 1)
            last = paragraph.line_at(last_pos) if ends else len(paragraph.tops) - 2
            top = shown.y + paragraph.tops[first] + 2 if begins else shown.top - self._page.gap / 2
            bottom = shown.y + paragraph.tops[last + 1] - 3
            if not ends:
                bottom = shown.y + paragraph.height + self._page.gap / 2
            strips.append(_Strip(mark, tag, top, bottom, begins, ends))
        return strips

    def _lane(self, strip: _Strip, taken: dict[int, list[tuple[float, float]]]) -> int:
        bottom = max(strip.bottom, strip.top + self._size + 2)

        def free(lane: int) -> bool:
            return all(bottom <= top or low <= strip.top for top, low in taken.get(lane, ()))

        number = strip.mark.annotation.id
        lane = self._lanes.get(number, 0)
        if number not in self._lanes or not free(lane):
            lane = next(lane for lane in range(1000) if free(lane))
        self._lanes[number] = lane
        taken.setdefault(lane, []).append((strip.top, bottom))
        return lane

    def _paint_bracket(self, painter: QPainter, strip: _Strip, left: float, scene: "Scene") -> None:
        annotation = strip.mark.annotation
        top, bottom = round(strip.top) + 1, round(strip.bottom) - 1
        suggested = annotation.status is Status.SUGGESTED
        path = _bracket(max(4, bottom - top), strip.begins, strip.ends, suggested)
        painter.translate(round(left), top)
        painter.fillPath(path, QColor(scene.theme.tag_color(strip.tag)))
        painter.translate(-round(left), -top)
        self._hits.append((QRectF(left - 2, top - 2, TICK + 5, bottom - top + 4), annotation.id))

    def _paint_badge(self, painter: QPainter, strip: _Strip, left: float, scene: "Scene") -> None:
        size = self._size
        tall = strip.bottom - strip.top > size + 14
        top = strip.top + (7 if tall else (strip.bottom - strip.top - size) / 2)
        if top < 6:
            # It began further up: its badge stays at the upper edge as long as it goes on.
            top = max(top, min(6.0, strip.bottom - size - 2))
        rect = self._clear_place(QRectF(round(left), round(top), size, size))
        annotation = strip.mark.annotation
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        suggested = annotation.status is Status.SUGGESTED
        look = _Look(
            scene.theme.badge_colors(strip.tag),
            scene.theme.tag_color(strip.tag) if suggested else "",
            scene.theme.tokens.ground,
            strip.tag.letter,
            size,
            ratio,
        )
        painter.drawPixmap(rect.topLeft(), _badge(look))
        if annotation.id == scene.current_annotation:
            painter.setPen(QPen(QColor(scene.theme.tokens.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(-2.5, -2.5, 2.5, 2.5), 6, 6)
        # A target is at least 24 px, whatever is painted.
        pad = max(0.0, (24 - size) / 2)
        self._hits.insert(0, (rect.adjusted(-pad, -pad, pad, pad), annotation.id))

    def _clear_place(self, rect: QRectF) -> QRectF:
        """The place nearest below where a badge covers no other one."""
        left, top, size = rect.left(), rect.top(), rect.width()
        near = [at for there, at in self._placed if abs(there - left) < size]
        while hit := next((at for at in near if abs(at - top) < size), None):
            top = hit + size + 1
        self._placed.append((left, top))
        return QRectF(left, top, size, size)


@lru_cache(maxsize=512)
def _bracket(height: int, begins: bool, ends: bool, dashed: bool) -> QPainterPath:
    """The outline of a bracket; stroking it anew for each frame would cost twice as much."""
    path = QPainterPath()
    if begins:
        path.moveTo(0, 0)
        path.lineTo(TICK - 2, 0)
        path.quadTo(TICK, 0, TICK, 2)
    else:
        path.moveTo(TICK, 0)
    path.lineTo(TICK, height - 2 if ends else height)
    if ends:
        path.quadTo(TICK, height, TICK - 2, height)
        path.lineTo(0, height)
    stroker = QPainterPathStroker()
    stroker.setWidth(2.0)
    stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if dashed:
        stroker.setDashPattern([2.0, 1.5])
    return stroker.createStroke(path)


class _Look(NamedTuple):
    """All that a badge's picture depends on. `outline` is set while nobody has decided."""

    colors: tuple[str, str]
    outline: str
    page: str
    letter: str
    size: float
    ratio: float


@lru_cache(maxsize=256)
def _badge(look: _Look) -> QPixmap:
    """The picture of a badge: filled, or only an outline for a suggestion."""
    pixels = round(look.size * look.ratio)
    picture = QPixmap(pixels, pixels)
    picture.setDevicePixelRatio(look.ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    rect = QRectF(0, 0, look.size, look.size)
    if look.outline:
        pen = QPen(QColor(look.outline), 1.4)
        pen.setDashPattern([2.0, 1.5])
        painter.setPen(pen)
        painter.setBrush(QColor(look.page))
        painter.drawRoundedRect(rect.adjusted(0.7, 0.7, -0.7, -0.7), 4, 4)
        painter.setPen(QColor(look.outline))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.colors[0]))
        painter.drawRoundedRect(rect, 4, 4)
        painter.setPen(QColor(look.colors[1]))
    painter.setFont(fonts.interface_font(round(look.size * 0.6), QFont.Weight.Bold))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, look.letter)
    painter.end()
    return picture

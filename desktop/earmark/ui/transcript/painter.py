"""Paints paragraphs: ground, tints, selection, current word, text, underlines, gutter."""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen, QTextCharFormat, QTextLayout

from earmark.domain.annotation import Status
from earmark.domain.codebook import Codebook
from earmark.domain.transcript import Segment, TimingSource, offset_to_ms
from earmark.ui import fonts
from earmark.ui.numbers import clock
from earmark.ui.theme import Theme
from earmark.ui.transcript import timing_marks
from earmark.ui.transcript.badges import BadgePainter
from earmark.ui.transcript.marks import Mark, Marks
from earmark.ui.transcript.page import Page, Shown
from earmark.ui.transcript.positions import Place
from earmark.ui.transcript.tints import paint_tints
from earmark.ui.transcript.underlines import paint_underlines
from earmark.ui.transcript.unsure import paint_unsure

_ON_PAGE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute

Range = tuple[Place, Place]
FoundIn = Callable[[Place, Place], list[Range]]


@dataclass
class Scene:
    """Everything besides the text itself that the page shows."""

    theme: Theme
    marks: Marks = field(default_factory=Marks)
    codebook: Codebook = field(default_factory=Codebook)
    hidden_tags: frozenset[int] = frozenset()
    current_annotation: int | None = None
    adjusted: Range | None = None
    place: Place | None = None
    word: Range | None = None
    selection: Range | None = None
    caret: Place | None = None
    focused: bool = False
    ring: bool = False
    empty_text: str = ""
    found_in: FoundIn | None = None
    found_current: Range | None = None
    unsure: bool = False

    def visible_marks(self, start: Place, end: Place) -> list[Mark]:
        """The marks to paint between two places, with the ends that are being dragged."""
        marks = self.marks.between(start, end)
        if self.adjusted and self.current_annotation is not None:
            first, last = self.adjusted
            mark = self.marks.by_id(self.current_annotation)
            marks = [each for each in marks if each.annotation.id != self.current_annotation]
            if mark is not None and first < end and last > start:
                marks.append(Mark(first, last, mark.annotation))
        hidden = self.hidden_tags
        return [
            mark
            for mark in marks
            if mark.annotation.tag_id not in hidden
            and mark.annotation.status is not Status.REJECTED
        ]


class PagePainter:
    """Paints the part of a page that a rectangle asks for."""

    def __init__(self, page: Page, scene: Scene) -> None:
        self._page = page
        self._scene = scene
        self._badges = BadgePainter(page)
        self.gaps = timing_marks.GapPainter(page)
        self._clip = QRectF(0, 0, page.width, page.height)
        self._time_font = fonts.interface_font(13, tabular=True)
        self._heading_font = fonts.interface_font(13, QFont.Weight.DemiBold)
        self.set_font_px(page.font_px)

    def set_font_px(self, px: int) -> None:
        """Let times and headings grow with the text."""
        small = max(11, round(px * 13 / 17))
        self._time_font = fonts.interface_font(small, tabular=True)
        self._heading_font = fonts.interface_font(small, QFont.Weight.DemiBold)
        self._badges.set_font_px(px)

    def forget_lanes(self) -> None:
        """Deal out the lanes of the margin anew, after annotations changed."""
        self._badges.forget()

    def badge_at(self, point: QPointF) -> int | None:
        """The annotation whose badge or bracket was painted under a point."""
        return self._badges.at(point)

    def paint(self, painter: QPainter, clip: QRectF) -> None:
        """Paint what lies in `clip` (window coordinates)."""
        tokens = self._scene.theme.tokens
        painter.fillRect(clip, QColor(tokens.ground))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        margin = clip.right() > self._page.column.ground_right
        if margin:
            self._badges.start()
        if margin:
            # Badges keep clear of each other, which takes all of them.
            clip = QRectF(0, 0, self._page.width, self._page.height)
        self._clip = clip
        for shown in self._page.shown(clip.top(), clip.bottom()):
            self._paint_block(painter, shown, clip, margin=margin)
        if margin:
            self._badges.finish(painter, self._scene)
        self._paint_handles(painter)
        self._paint_around(painter)

    def _paint_around(self, painter: QPainter) -> None:
        """Paint what says that there is nothing to read, and that the keyboard is here."""
        page, tokens = self._page, self._scene.theme.tokens
        whole = QRectF(0, 0, page.width, page.height)
        if not page.flow:
            painter.setFont(self._time_font)
            painter.setPen(QColor(tokens.muted))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(whole.adjusted(40, 0, -40, 0), flags, self._scene.empty_text)
        if self._scene.focused and self._scene.ring:
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(whole.adjusted(2, 2, -2, -2), 6, 6)

    def current_range(self) -> Range | None:
        """Where the selected annotation begins and ends, as shown."""
        scene = self._scene
        if scene.current_annotation is None:
            return None
        if scene.adjusted is not None:
            return scene.adjusted
        mark = scene.marks.by_id(scene.current_annotation)
        return (mark.start, mark.end) if mark else None

    def handle_rects(self) -> tuple[QRectF | None, QRectF | None]:
        """Where the two handles of the selected annotation stand, None out of sight."""
        ends = self.current_range()
        if ends is None:
            return None, None
        last = Place(ends[1].row, max(0, ends[1].offset - 1))
        first_rect = self._page.caret_rect(ends[0])
        last_line, end_rect = self._page.caret_rect(last), self._page.caret_rect(ends[1])
        if last_line is not None and (end_rect is None or end_rect.top() != last_line.top()):
            end_rect = self._last_edge(last, ends[1]) or last_line
        return first_rect, end_rect

    def _last_edge(self, last: Place, end: Place) -> QRectF | None:
        """The trailing edge of the last character, where the text wraps right after it."""
        shown = self._page.locate(last)
        if shown is None:
            return None
        to_qt = shown.paragraph.map.to_qt
        rects = shown.paragraph.rects(to_qt(last), to_qt(end))
        if not rects:
            return None
        rect = rects[-1].translated(self._page.column.text_left, shown.y)
        return QRectF(rect.right(), rect.top(), 0, rect.height())

    def _paint_handles(self, painter: QPainter) -> None:
        for number, rect in enumerate(self.handle_rects()):
            if rect is None:
                continue
            color = QColor(self._scene.theme.tokens.accent)
            painter.fillRect(QRectF(rect.left() - 1, rect.top() + 1, 2, rect.height() - 3), color)
            painter.setPen(QPen(QColor(self._scene.theme.tokens.ground), 1.2))
            painter.setBrush(color)
            y = rect.top() + 1 if number == 0 else rect.bottom() - 3
            painter.drawEllipse(QPointF(rect.left(), y), 4.5, 4.5)

    def _paint_block(self, painter: QPainter, shown: Shown, clip: QRectF, *, margin: bool) -> None:
        scene, page = self._scene, self._page
        block, paragraph = shown.block, shown.paragraph
        origin = QPointF(page.column.text_left, round(shown.y))
        marks = scene.visible_marks(block.start, block.end)
        if self._is_current(shown):
            self._paint_ground(painter, shown)
        self._paint_gutter(painter, shown)
        timing_marks.paint_pins(painter, page, shown, scene.theme.tokens)
        self.gaps.paint(painter, shown, self._time_font, scene.theme.tokens)
        painter.translate(origin)
        underlines = paint_tints(
            painter, paragraph, marks, scene.theme, scene.codebook, scene.current_annotation
        )
        painter.translate(-origin)
        self._paint_found(painter, shown, origin)
        self._paint_selection(painter, shown, origin)
        formats = self._mute_unspoken(painter, shown, marks)
        formats += self._paint_word(painter, shown, origin)
        painter.setPen(QColor(scene.theme.tokens.text))
        paragraph.layout.draw(painter, origin, formats, clip.adjusted(0, -8, 0, 8))
        painter.translate(origin)
        paint_underlines(painter, underlines)
        painter.translate(-origin)
        if scene.unsure:
            paint_unsure(painter, page, shown, origin, scene.theme.tokens)
        self._paint_caret(painter, shown, origin)
        if margin:
            self._badges.collect(shown, marks, scene)

    def _is_current(self, shown: Shown) -> bool:
        place = self._scene.place
        if place is None or not shown.block.start <= place <= shown.block.end:
            return False
        return place < shown.block.end or self._page.flow.find(place) == shown.key

    def _paint_ground(self, painter: QPainter, shown: Shown) -> None:
        column, pad = self._page.column, min(8.0, self._page.gap / 2)
        rect = QRectF(
            column.ground_left,
            shown.y - pad,
            column.ground_right - column.ground_left,
            shown.paragraph.height + 2 * pad,
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._scene.theme.tokens.row))
        painter.drawRoundedRect(rect, 8, 8)

    def _paint_gutter(self, painter: QPainter, shown: Shown) -> None:
        tokens, column = self._scene.theme.tokens, self._page.column
        if shown.block.speaker:
            painter.setFont(self._heading_font)
            painter.setPen(QColor(tokens.text))
            rect = QRectF(column.text_left, shown.y - 30, column.text_width, 22)
            side = Qt.AlignmentFlag.AlignLeft
            if shown.paragraph.right_to_left:
                side = Qt.AlignmentFlag.AlignRight
            painter.drawText(rect, _ON_PAGE | side, shown.block.speaker)
        width = column.gutter_right - column.ground_left
        if width < 30:
            return
        segment = self._page.transcript[shown.block.start.row]
        offset = shown.block.start.offset
        start_ms = offset_to_ms(segment, offset) if offset else segment.start_ms
        painter.setFont(self._time_font)
        painter.setPen(QColor(tokens.muted))
        rect = QRectF(column.ground_left, shown.y, width, self._page.style.pitch - 3)
        flags = _ON_PAGE | Qt.AlignmentFlag.AlignRight
        text, dotted = clock(start_ms), 56.0
        if self._page.shows_ranges:
            start, end = (clock(ms, tenths=True) for ms in (start_ms, segment.end_ms))
            text = f"{start} – {end}"
            dotted = painter.fontMetrics().horizontalAdvance(text)
        painter.drawText(rect, flags, text)
        estimated = _is_estimated(segment, offset)
        if estimated or timing_marks.is_unsure(segment):
            left = column.gutter_right - min(width - 4, dotted)
            y = round(shown.y + self._page.style.pitch - 2) - 0.5
            color = QColor(tokens.muted)
            color.setAlphaF(1.0 if estimated else 0.5)
            timing_marks.paint_dots(painter, left, column.gutter_right, y, color)

    def _mute_unspoken(
        self, painter: QPainter, shown: Shown, marks: list[Mark]
    ) -> list[QTextLayout.FormatRange]:
        """Mark lines that nobody says; returns the formats their text is drawn with.

        On a tint or a match muted text could not be read: there the line beside it must do.
        """
        tokens, to_qt = self._scene.theme.tokens, shown.paragraph.map.to_qt
        found_in = self._scene.found_in
        formats = []
        for start, end in timing_marks.unspoken_ranges(self._page.transcript, shown):
            tinted = any(mark.start < end and start < mark.end for mark in marks)
            if not tinted and not (found_in is not None and found_in(start, end)):
                formats.append(_ink(to_qt(start), to_qt(end), tokens.muted))
            rects = shown.paragraph.rects(to_qt(start), to_qt(end))
            timing_marks.paint_unspoken(painter, self._page, shown, rects, tokens)
        return formats

    def _rects(self, shown: Shown, start: Place, end: Place) -> list[QRectF]:
        """What a stretch of text covers, as far as it is to be painted."""
        to_qt = shown.paragraph.map.to_qt
        above, below = self._clip.top() - shown.y, self._clip.bottom() - shown.y
        rects = shown.paragraph.rects(to_qt(start), to_qt(end))
        if above <= 0 and below >= shown.paragraph.height:
            return rects
        return [rect for rect in rects if rect.bottom() > above and rect.top() < below]

    def _paint_found(self, painter: QPainter, shown: Shown, origin: QPointF) -> None:
        if self._scene.found_in is None:
            return
        tokens = self._scene.theme.tokens
        for start, end in self._scene.found_in(shown.block.start, shown.block.end):
            current = (start, end) == self._scene.found_current
            # Opaque, as the selection: on tints of tags the text could not be read.
            painter.setBrush(QColor(tokens.selection if current else tokens.accent_ground))
            painter.setPen(QPen(QColor(tokens.accent), 1.6 if current else 1.0))
            for rect in self._rects(shown, start, end):
                box = rect.translated(origin).adjusted(-0.5, 1.5, 0.5, -3.5)
                painter.drawRoundedRect(box, 3, 3)

    def _paint_selection(self, painter: QPainter, shown: Shown, origin: QPointF) -> None:
        selection = self._scene.selection
        if selection is None or selection[1] <= shown.block.start:
            return
        if selection[0] >= shown.block.end:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._scene.theme.tokens.selection))
        for rect in self._rects(shown, *selection):
            painter.drawRect(rect.translated(origin).adjusted(0, 1, 0, -2.5))

    def _paint_word(
        self, painter: QPainter, shown: Shown, origin: QPointF
    ) -> list[QTextLayout.FormatRange]:
        """Paint the current word's ground; returns the formats its text is drawn with."""
        formats: list[QTextLayout.FormatRange] = []
        tokens = self._scene.theme.tokens
        selection, word = self._scene.selection, self._scene.word
        to_qt = shown.paragraph.map.to_qt
        if selection is not None and tokens.selection_text != tokens.text:
            formats.append(_ink(to_qt(selection[0]), to_qt(selection[1]), tokens.selection_text))
        if word is None or word[0] >= shown.block.end or word[1] <= shown.block.start:
            return formats
        selected = selection is not None and selection[0] < word[1] and word[0] < selection[1]
        painter.setBrush(QColor(tokens.word))
        pen = QPen(QColor(tokens.accent), 1.6)
        painter.setPen(pen if selected else QPen(Qt.PenStyle.NoPen))
        for rect in self._rects(shown, *word):
            painter.drawRoundedRect(rect.translated(origin).adjusted(-2, 0.5, 2, -2.5), 3, 3)
        formats.append(_ink(to_qt(word[0]), to_qt(word[1]), tokens.word_text))
        return formats

    def _paint_caret(self, painter: QPainter, shown: Shown, origin: QPointF) -> None:
        caret = self._scene.caret
        if caret is None or not shown.block.start <= caret <= shown.block.end:
            return
        if caret == shown.block.end and self._page.flow.find(caret) != shown.key:
            return
        color = QColor(self._scene.theme.tokens.accent)
        color.setAlphaF(1.0 if self._scene.focused else 0.45)
        rect = shown.paragraph.caret(shown.paragraph.map.to_qt(caret)).translated(origin)
        painter.fillRect(QRectF(rect.left() - 0.75, rect.top() + 2, 1.5, rect.height() - 5), color)


def _ink(start: int, end: int, color: str) -> QTextLayout.FormatRange:
    """A stretch of text in another colour."""
    made = QTextLayout.FormatRange()
    made.start = start
    made.length = max(0, end - start)
    style = QTextCharFormat()
    style.setForeground(QBrush(QColor(color)))
    made.format = style
    return made


def _is_estimated(segment: Segment, offset: int) -> bool:
    """Whether the time at an offset is a guess."""
    if segment.source is TimingSource.ESTIMATED:
        return True
    return offset > 0 and not segment.words

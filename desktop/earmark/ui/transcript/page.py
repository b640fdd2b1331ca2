"""The transcript as a page under a window: where every paragraph is, and what is scrolled where.

The truth about scrolling is an anchor, (block, distance of its top from the window's top).
Everything above and below is laid out only when it comes into sight.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF

from earmark.domain.transcript import Transcript
from earmark.ui import fonts
from earmark.ui.transcript.flow import Block, Flow, Form, Key, Metrics
from earmark.ui.transcript.paragraph import Paragraph, ParagraphCache, Style
from earmark.ui.transcript.positions import Place

TOP = 24.0
BOTTOM = 96.0
COLUMN = 760.0
GUTTER = 78.0
RANGE_GUTTERS = (124.0, 160.0)  # for starts and ends below an hour and above
RANGES_FROM = 620.0  # px of width from which lines show both
SAMPLE_ROWS = 40


@dataclass(frozen=True, slots=True)
class Column:
    """Left edges and widths of what stands side by side on the page, in pixels."""

    ground_left: float
    text_left: float
    text_width: float
    ground_right: float
    margin_right: float

    @property
    def gutter_right(self) -> float:
        """Where times end."""
        return self.text_left - 14


class Shown(NamedTuple):
    """A paragraph in sight. `y` is the top of its text, `top` the top of the whole block."""

    key: Key
    block: Block
    paragraph: Paragraph
    top: float
    y: float


class Pin(NamedTuple):
    """A place whose line is to stay at a height of the window."""

    place: Place
    y: float


def column_for(width: float, font_px: float, gutter: float = GUTTER) -> Column:
    """Centre a column of at most 760 px (more for bigger text) that leaves room for badges."""
    scale = max(1.0, font_px / 17)
    gutter = gutter * min(scale, 1.5) if width > 420 else 16.0
    margin = 58.0 if width > 420 else 34.0
    ground = max(160.0, min(COLUMN * scale, width - margin - 8))
    left = max(8.0, min((width - ground) / 2, width - ground - margin))
    text_left = left + gutter
    return Column(
        round(left),
        round(text_left),
        max(80.0, round(left + ground - 12 - text_left)),
        round(left + ground),
        width,
    )


class Page:
    """Paragraphs, their places in the window, and the anchor that scrolling moves."""

    def __init__(self) -> None:
        self.transcript = Transcript()
        self.form = Form.READING
        self.font_px = 17
        self.type = ""
        self.spacing = 1.6
        self.width = 600.0
        self.height = 400.0
        self._spread()
        self.flow = Flow((), self.form, self._metrics())
        self.cache = ParagraphCache()
        self.anchor = Key(0, 0)
        self.offset = TOP
        self._pin: Pin | None = None

    def _spread(self) -> None:
        self.shows_ranges = self.form is Form.LINES and self.width >= RANGES_FROM
        last_ms = self.transcript[-1].end_ms if len(self.transcript) else 0
        wide = RANGE_GUTTERS[last_ms >= 3_600_000] if self.shows_ranges else GUTTER
        self.column = column_for(self.width, self.font_px, wide)
        font = fonts.reading_font(self.font_px)
        self.style = Style(font, round(self.font_px * self.spacing), self.column.text_width)
        self.heading_height = round(self.font_px * 0.6 + 24)
        self.gap = round(self.font_px * (0.95 if self.form is Form.READING else 0.35))

    def _metrics(self) -> Metrics:
        segments = self.transcript.segments
        step = max(1, len(segments) // SAMPLE_ROWS)
        sample = " ".join(segment.text[:200] for segment in segments[::step])
        width = QFontMetricsF(self.style.font).horizontalAdvance(sample)
        char = width / len(sample) if sample else self.font_px * 0.5
        return Metrics(self.style.pitch, char, self.style.width, self.gap, self.heading_height)

    # What is shown

    def set_transcript(self, transcript: Transcript) -> None:
        """Show another transcript, or the same after rows came or went; stands at the top."""
        self.transcript = transcript
        self._spread()
        self.flow = Flow(transcript.segments, self.form, self._metrics())
        self.cache.clear()
        self.anchor, self.offset = Key(0, 0), TOP
        self._pin = None

    def stand_at_top(self) -> None:
        """Keep the first line in sight when the window changes its width before it is shown."""
        if self.flow:
            above = self._above(self.flow.block(self.anchor))
            self._pin = Pin(Place(0, 0), TOP + above)

    def set_form(self, form: Form) -> None:
        """Show the segments as paragraphs or one to a row; the first text in sight stays."""
        pin = self.pin()
        self.form = form
        self.set_transcript(self.transcript)
        self.restore(pin)

    def update(self, transcript: Transcript, rows: Sequence[int]) -> None:
        """Take new texts or times for some rows; the first text in sight stays where it is."""
        old = self.transcript
        changed = [row for row in rows if old[row].text != transcript[row].text]
        changed += [row for row in rows if old[row].speaker != transcript[row].speaker]
        pin = self.pin()
        self.transcript = transcript
        if not changed:
            self.flow.retimed(transcript.segments)
            return
        self.flow.replace(transcript.segments, changed)
        self.cache.clear()
        self.restore(pin)

    def resize(self, width: float, height: float) -> None:
        """Fit a window of another size; the first text in sight stays where it is."""
        pin = self.pin()
        rewrap = width != self.width
        self.width, self.height = width, height
        if rewrap:
            self._reflow()
            self.restore(pin)
        self.clamp()
        self._pin = pin

    def set_font_px(self, px: int) -> None:
        """Set the text in another size."""
        pin = self.pin()
        self.font_px = px
        self._reflow()
        self.restore(pin)
        self._pin = pin

    def set_type(self, kind: str, spacing: float) -> bool:
        """Set the text in another font or with other space between lines; False if as before."""
        if (kind, spacing) == (self.type, self.spacing):
            return False
        pin = self.pin()
        self.type, self.spacing = kind, spacing
        self._reflow()
        self.restore(pin)
        self._pin = pin
        return True

    def _reflow(self) -> None:
        self._spread()
        self.flow.set_metrics(self._metrics())
        self.cache.clear()

    # Paragraphs

    def paragraph(self, key: Key) -> Paragraph:
        """A block laid out; its true height is noted."""
        block = self.flow.block(key)
        paragraph = self.cache.get(block.start)
        if paragraph is None:
            paragraph = Paragraph(self.transcript.segments, block, self.form, self.style)
            self.cache.put(block.start, paragraph)
            self.flow.set_height(key, paragraph.height + self._above(block) + self.gap)
        return paragraph

    def _above(self, block: Block) -> float:
        return self.heading_height if block.speaker else 0.0

    def _height(self, key: Key) -> float:
        self.paragraph(key)
        return self.flow.block(key).height

    def shown(self, top: float = 0.0, bottom: float | None = None) -> list[Shown]:
        """The paragraphs between two heights of the window, from the top down."""
        if not self.flow:
            return []
        limit = self.height if bottom is None else bottom
        self.normalise()
        found: list[Shown] = []
        key: Key | None = self.anchor
        y = self.offset
        while key is not None and y < limit:
            paragraph = self.paragraph(key)
            block = self.flow.block(key)
            if y + block.height > top:
                found.append(Shown(key, block, paragraph, y, y + self._above(block)))
            y += block.height
            key = self.flow.after(key)
        return found

    def locate(self, place: Place) -> Shown | None:
        """The paragraph of a place if it is in sight."""
        for shown in self.shown():
            if shown.block.start <= place <= shown.block.end and (
                place < shown.block.end or self.flow.find(place) == shown.key
            ):
                return shown
        return None

    def place_at(self, point: QPointF) -> Place | None:
        """The place between two characters that is nearest to a point of the window."""
        shown = self.shown()
        if not shown:
            return None
        hit = shown[0]
        for each in shown:
            if each.top > point.y():
                break
            hit = each
        inside = QPointF(point.x() - self.column.text_left, point.y() - hit.y)
        return hit.paragraph.map.to_place(hit.paragraph.position_at(inside))

    def character_at(self, point: QPointF) -> Place | None:
        """The place of the character under a point of the window, None beside the text."""
        for each in self.shown():
            if each.y <= point.y() < each.y + each.paragraph.height:
                inside = QPointF(point.x() - self.column.text_left, point.y() - each.y)
                qt_pos = each.paragraph.character_at(inside)
                return None if qt_pos is None else each.paragraph.map.to_place(qt_pos)
        return None

    def caret_rect(self, place: Place) -> QRectF | None:
        """Where the caret before a place stands in the window, None when it is out of sight."""
        shown = self.locate(place)
        if shown is None:
            return None
        rect = shown.paragraph.caret(shown.paragraph.map.to_qt(place))
        return rect.translated(self.column.text_left, shown.y)

    def is_beyond(self, place: Place) -> tuple[bool, bool]:
        """Whether the line of a place is above what is in sight, and whether it is below."""
        rect = self.caret_rect(place)
        if rect is not None:
            middle = rect.center().y()
            return middle < 0, middle > self.height
        above = bool(self.flow) and self.flow.find(place) < self.anchor
        return above, not above

    # Scrolling

    def normalise(self) -> None:
        """Make the first block in sight the anchor."""
        if not self.flow:
            return
        while self.offset > 0 and (key := self.flow.before(self.anchor)) is not None:
            self.anchor = key
            self.offset -= self._height(key)
        while self.offset + self._height(self.anchor) <= 0:
            after = self.flow.after(self.anchor)
            if after is None:
                break
            self.offset += self._height(self.anchor)
            self.anchor = after

    def clamp(self) -> None:
        """Stay between the first and the last line."""
        if not self.flow:
            return
        self.normalise()
        room = self.height - BOTTOM
        y = self.offset
        key: Key | None = self.anchor
        while key is not None and y <= room:
            y += self._height(key)
            key = self.flow.after(key)
        if key is None and y < room:
            self.offset += room - y
            self.normalise()
        if self.flow.before(self.anchor) is None and self.offset > TOP:
            self.offset = TOP

    def scroll_by(self, dy: float) -> None:
        """Move the text up by `dy` pixels (down when negative)."""
        self._pin = None
        self.offset -= dy
        self.clamp()

    def value(self) -> int:
        """Where the scroll bar stands."""
        return round(self.flow.top_of(self.anchor) - self.offset + TOP) if self.flow else 0

    def maximum(self) -> int:
        """How far the scroll bar goes."""
        whole = self.flow.total_height() + TOP + BOTTOM - self.height
        return max(0, round(whole)) if self.flow else 0

    def scroll_to_value(self, value: float) -> None:
        """Go where the scroll bar points: by estimate, but its ends are the text's ends."""
        if not self.flow:
            return
        self._pin = None
        if value >= self.maximum():
            self.anchor = self.flow.last
            self.offset = self.height - BOTTOM - self._height(self.anchor)
            self.clamp()
            return
        key, inside = self.flow.at_height(max(0.0, value - TOP))
        share = inside / max(1.0, self.flow.block(key).height)
        self.anchor = key
        self.offset = min(TOP, TOP - value) if value < TOP else -share * self._height(key)
        self.clamp()

    def show_line(self, place: Place, y: float) -> None:
        """Put the line of a place at a height of the window (its top)."""
        self._pin = None
        self._put(place, y)
        self.clamp()

    def _put(self, place: Place, y: float) -> None:
        if not self.flow:
            return
        key = self.flow.find(place)
        paragraph = self.paragraph(key)
        line_top = paragraph.caret(paragraph.map.to_qt(place)).top()
        self.anchor = key
        self.offset = y - line_top - self._above(self.flow.block(key))

    def distance_to(self, place: Place, y: float) -> float | None:
        """How far to scroll so that a place's line stands at `y`; None when it is far away."""
        if not self.flow:
            return None
        self.normalise()
        key = self.flow.find(place)
        if abs(self.flow.top_of(key) - self.flow.top_of(self.anchor)) > 2 * self.height:
            return None
        top, walk = self.offset, self.anchor
        while walk < key:
            top += self._height(walk)
            walk = self.flow.after(walk) or key
        while walk > key:
            walk = self.flow.before(walk) or key
            top -= self._height(walk)
        paragraph = self.paragraph(key)
        line_top = paragraph.caret(paragraph.map.to_qt(place)).top()
        return top + self._above(self.flow.block(key)) + line_top - y

    # Staying in place

    def pin(self) -> Pin | None:
        """The first text in sight. The same one again until somebody scrolls."""
        if self._pin is not None:
            return self._pin
        for shown in self.shown():
            for number, line_top in enumerate(shown.paragraph.tops[:-1]):
                if shown.y + line_top >= -1 and shown.paragraph.starts:
                    start = shown.paragraph.starts[number]
                    return Pin(shown.paragraph.map.to_place(start), shown.y + line_top)
        return None

    def restore(self, pin: Pin | None) -> None:
        """Put a pinned text back where it was."""
        if pin is None or not self.flow:
            return
        row = min(pin.place.row, len(self.transcript) - 1)
        offset = min(pin.place.offset, len(self.transcript[row].text))
        self._put(Place(row, offset), pin.y)
        self.normalise()

    def rects_of(self, start: Place, end: Place) -> list[QRectF]:
        """What the text between two places covers in the window, as far as it is in sight."""
        found = []
        for shown in self.shown():
            if shown.block.start < end and start < shown.block.end:
                to_qt = shown.paragraph.map.to_qt
                rects = shown.paragraph.rects(to_qt(start), to_qt(end))
                left = self.column.text_left
                found += [rect.translated(left, shown.y) for rect in rects]
        return found

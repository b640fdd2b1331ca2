"""Moves the page: by hand, after the playhead, to a place; keeps the scroll bar in step."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QAbstractScrollArea

from earmark.ui.transcript.follow import SHARE, Follower, Glide
from earmark.ui.transcript.page import Page
from earmark.ui.transcript.painter import Scene
from earmark.ui.transcript.positions import Place

KEPT_CLEAR = 60.0


class Scroller(QObject):
    """Everything that changes what part of the page is in sight.

    Attributes:
        moved: Another part may be in sight.
    """

    moved = Signal()

    def __init__(self, area: QAbstractScrollArea, page: Page, scene: Scene) -> None:
        super().__init__(area)
        self._area = area
        self._page = page
        self._scene = scene
        self._syncing = False
        self.follower = Follower(self)
        self.glide = Glide(self._move_page, self)

    def _move_page(self, dy: float) -> None:
        self._page.scroll_by(dy)
        self.sync()

    def by(self, dy: float) -> None:
        """Scroll by some pixels, at once."""
        self.glide.stop()
        self._move_page(dy)

    def to_value(self, value: float) -> None:
        """Go where the scroll bar would point with a value."""
        self.glide.stop()
        self._page.scroll_to_value(value)
        self.sync()

    def to_place(self, place: Place) -> None:
        """Put the line of a place at reading height."""
        self.glide.stop()
        self._page.show_line(place, self.reading_line())
        self.sync()

    def by_hand(self, dy: float) -> None:
        """Scroll because the person did, which suspends following."""
        self.yield_to_person()
        self.by(dy)

    def yield_to_person(self) -> None:
        """Suspend following, where there is a playhead to follow."""
        if self._scene.place is not None:
            self.follower.suspend()

    def take_bar(self, dy: int) -> None:
        """Take a move of the scroll bar by the person."""
        if self._syncing or not dy:
            return
        self.yield_to_person()
        bar = self._area.verticalScrollBar()
        at_end = bar.value() in (bar.minimum(), bar.maximum())
        if at_end or abs(dy) > 3 * self._page.height:
            self.to_value(bar.value())
        else:
            self.by(-dy)

    def sync(self) -> None:
        """Let scroll bar and screen show what the page says."""
        bar = self._area.verticalScrollBar()
        self._syncing = True
        try:
            maximum, value = self._page.maximum(), self._page.value()
            maximum = max(maximum, value)
            bar.setPageStep(round(self._page.height))
            bar.setSingleStep(round(self._page.style.pitch))
            if maximum != bar.maximum() and self._shows(maximum - bar.maximum(), maximum):
                bar.setRange(0, maximum)
            at_end = value <= 0 or value >= maximum
            if not bar.isSliderDown() and (at_end or self._shows(value - bar.value(), maximum)):
                bar.setRange(0, maximum)
                bar.setValue(value)
        finally:
            self._syncing = False
        self._area.viewport().update()
        self.moved.emit()

    def make_room(self) -> None:
        """Let the scroll bar take its width before text is laid out, which it then is but once."""
        self._syncing = True
        try:
            self._area.verticalScrollBar().setRange(0, self._page.maximum())
        finally:
            self._syncing = False

    def _shows(self, change: int, maximum: int) -> bool:
        """Whether a change moves the bar by half a pixel; less is not worth painting it."""
        return abs(change) * self._page.height >= 0.5 * max(1, maximum)

    def reading_line(self) -> float:
        """The top of the current line when its middle is at 40 % of the height."""
        return self._page.height * SHARE - self._page.style.pitch / 2

    def follow(self) -> None:
        """Bring the current line to reading height, if it is another line than before."""
        place = self._scene.place
        if place is None or not self._page.flow:
            return
        paragraph = self._page.paragraph(self._page.flow.find(place))
        line = paragraph.line_at(paragraph.map.to_qt(place))
        start = paragraph.starts[line] if paragraph.starts else 0
        if not self.follower.must_move(paragraph.map.to_place(start)):
            return
        distance = self._page.distance_to(place, self.reading_line())
        if distance is None:
            self.to_place(place)
        elif abs(distance) >= 1:
            self.glide.start(distance)

    def stay(self) -> None:
        """After the page was wrapped anew: a glide that was measured before leads astray."""
        place = self._scene.place
        if place is not None and self.follower.active and self._page.flow:
            self.to_place(place)
        else:
            self.sync()

    def bring_into_sight(self, place: Place, below: float = 0.0) -> None:
        """Go to a place unless it is well in sight already, `below` a height of the window."""
        rect = self._page.caret_rect(place)
        if rect is None or rect.top() < below or rect.bottom() > self._page.height - KEPT_CLEAR:
            self.yield_to_person()
            self.to_place(place)

    def keep_caret_in_sight(self) -> None:
        """Scroll just so far that the caret is in sight."""
        caret = self._scene.caret
        if caret is None:
            return
        rect = self._page.caret_rect(caret)
        pitch = self._page.style.pitch
        if rect is None:
            self.to_place(caret)
        elif rect.top() < pitch:
            self.by(rect.top() - pitch)
        elif rect.bottom() > self._page.height - pitch:
            self.by(rect.bottom() - self._page.height + pitch)

"""Caret and selection on the page, kept while it plays and while times change."""

from PySide6.QtCore import QObject, Signal

from earmark.domain.transcript import Span, Transcript
from earmark.errors import EditError
from earmark.ui.transcript.caret import Step, dragged, span_between, step_caret
from earmark.ui.transcript.page import Page
from earmark.ui.transcript.painter import Range, Scene
from earmark.ui.transcript.positions import Place


class Selection(QObject):
    """Where the caret is, and where the selection that it extends began.

    Attributes:
        shown_changed: Something is to be painted anew.
        span_changed: The selected `Span` is another one, or None; not sent while dragging.
        made_by_hand: The person has just selected something.
    """

    shown_changed = Signal()
    span_changed = Signal(object)
    made_by_hand = Signal()

    def __init__(self, page: Page, scene: Scene, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._scene = scene
        self._anchor: Place | None = None
        self._announced: Span | None = None

    @property
    def caret(self) -> Place | None:
        """Where the caret is, None when nobody has put it anywhere."""
        return self._scene.caret

    @property
    def anchor(self) -> Place | None:
        """Where the selection began; the caret itself when nothing is selected."""
        return self._anchor

    @property
    def range(self) -> Range | None:
        """What is selected, in order of the text."""
        return self._scene.selection

    def span(self) -> Span | None:
        """What is selected, as a span."""
        if self.range is None:
            return None
        return span_between(self._page.transcript, *self.range)

    def put(self, anchor: Place | None, caret: Place | None, *, announce: bool = True) -> None:
        """Put both ends somewhere, or nowhere."""
        self._anchor, self._scene.caret = anchor, caret
        self._scene.selection = None
        if anchor is not None and caret is not None and anchor != caret:
            self._scene.selection = (min(anchor, caret), max(anchor, caret))
        self.shown_changed.emit()
        if announce:
            self.announce()

    def announce(self) -> None:
        """Tell others what is selected, if it is not what they know."""
        span = self.span()
        if span != self._announced:
            self._announced = span
            self.span_changed.emit(span)

    def select(self, start: Place, end: Place) -> None:
        """Select from one place to another; the caret stands at the second."""
        self.put(start, end, announce=False)
        self._by_hand()
        self.announce()

    def extend_to(self, place: Place, *, announce: bool = True) -> None:
        """Extend the selection to a place."""
        self.put(self._anchor or place, place, announce=False)
        self._by_hand()
        if announce:
            self.announce()

    def drag(self, origin: Place, place: Place, *, whole: bool, announce: bool = True) -> None:
        """Select by mouse from one place to another, in whole words beyond the first."""
        anchor, caret = dragged(self._page.transcript, origin, place, whole=whole)
        self.put(anchor, caret, announce=False)
        self._by_hand()
        if announce:
            self.announce()

    def extend_by(self, step: Step, *, forward: bool) -> None:
        """Extend the selection by a step."""
        if self.caret is not None:
            self.extend_to(step_caret(self._page, self.caret, step, forward=forward))

    def move_by(self, step: Step, *, forward: bool) -> None:
        """Move the caret by a step; a single step out of a selection stops at its edge."""
        if self.caret is None:
            return
        if self.range is not None and step is Step.CHARACTER:
            place = self.range[1 if forward else 0]
        else:
            place = step_caret(self._page, self.caret, step, forward=forward)
        self.put(place, place)

    def collapse(self) -> None:
        """Select nothing; the caret stays where it is."""
        self.put(self.caret, self.caret)

    def select_paragraph(self, place: Place) -> None:
        """Select the paragraph of a place."""
        if self._page.flow:
            block = self._page.flow.block(self._page.flow.find(place))
            self.select(block.start, block.end)

    def select_more(self) -> None:
        """Select the paragraph of the caret; when it is selected already, the whole episode."""
        if not self._page.flow:
            return
        selected = self.range
        place = selected[0] if selected else self.caret or self._scene.place
        if place is not None:
            block = self._page.flow.block(self._page.flow.find(place))
            if selected is None or selected[0] > block.start or selected[1] < block.end:
                self.select(block.start, block.end)
                return
        last = step_caret(self._page, Place(0, 0), Step.ALL, forward=True)
        self.select(Place(0, 0), last)

    def _by_hand(self) -> None:
        if self.range is not None:
            self.made_by_hand.emit()

    def carry_over(self, old: Transcript, *, keep: bool) -> None:
        """Stay on the same segments after the page has taken another transcript."""
        new = self._page.transcript
        anchor = same_place(old, new, self._anchor) if keep else None
        caret = same_place(old, new, self.caret) if keep else None
        if anchor is None or caret is None:
            anchor = caret = None
        self.put(anchor, caret)


def same_place(old: Transcript, new: Transcript, place: Place | None) -> Place | None:
    """A place of the old transcript in the new one, by the id of its segment."""
    if place is None or place.row >= len(old):
        return None
    row = place.row
    if row >= len(new) or new[row].id != old[row].id:
        try:
            row = new.row_of(old[row].id)
        except EditError:
            return None
    return Place(row, min(place.offset, len(new[row].text)))

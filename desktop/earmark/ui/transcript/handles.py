"""The two handles of the selected annotation, by which its ends are moved word by word."""

from PySide6.QtCore import QPointF

from earmark.domain.transcript import Span
from earmark.ui.transcript.caret import span_between, word_around
from earmark.ui.transcript.page import Page
from earmark.ui.transcript.painter import PagePainter, Scene
from earmark.ui.transcript.positions import Place

_REACH_X, _REACH_Y = 12, 3  # px around a handle that still count as on it: a target of 24 px


class Handles:
    """Finds, drags and drops the handles; painting them is the painter's."""

    def __init__(self, page: Page, scene: Scene, painter: PagePainter) -> None:
        self._page, self._scene, self._painter = page, scene, painter

    def at(self, point: QPointF) -> int | None:
        """0 on the first handle, 1 on the last, else None."""
        reached = [
            (abs(point.x() - rect.center().x()), number)
            for number, rect in enumerate(self._painter.handle_rects())
            if rect is not None
            and rect.adjusted(-_REACH_X, -_REACH_Y, _REACH_X, _REACH_Y).contains(point)
        ]
        return min(reached)[1] if reached else None

    def drag(self, number: int, place: Place) -> bool:
        """Move an end to the border of a word, for now on screen; tells whether it moved."""
        ends = self._painter.current_range()
        word = word_around(self._page.transcript, place)
        if ends is None or word is None:
            return False
        start, end = ends
        if number == 0:
            start = word[0]
        else:
            end = word[1]
        if start < end:
            self._scene.adjusted = (start, end)
        return start < end

    def dropped(self) -> tuple[int, Span] | None:
        """The annotation and the span that the handles were dragged to, if they were."""
        adjusted, number = self._scene.adjusted, self._scene.current_annotation
        if adjusted is None or number is None:
            return None
        span = span_between(self._page.transcript, *adjusted)
        return None if span is None else (number, span)

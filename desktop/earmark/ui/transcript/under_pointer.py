"""What lies under a point of the page: marks, a line's time, and what is to be said about them."""

from PySide6.QtCore import QPointF

from earmark.ui.transcript.marks import Mark
from earmark.ui.transcript.page import Page
from earmark.ui.transcript.painter import PagePainter, Scene
from earmark.ui.transcript.positions import Place
from earmark.ui.transcript.timing_marks import timing_tip
from earmark.ui.transcript.tips import tip_for


class UnderPointer:
    """Answers for a view what stands at a place or under a point."""

    def __init__(self, page: Page, scene: Scene, painter: PagePainter) -> None:
        self._page, self._scene, self._painter = page, scene, painter

    def marks_at(self, place: Place) -> list[Mark]:
        """The visible marks on the character at a place, the shortest first."""
        shown = self._scene.visible_marks(place, Place(place.row, place.offset + 1))
        ids = {mark.annotation.id for mark in shown}
        return [mark for mark in self._scene.marks.at(place) if mark.annotation.id in ids]

    def badge_at(self, point: QPointF) -> int | None:
        """The annotation whose badge or bracket is under a point."""
        return self._painter.badge_at(point)

    def tip_at(self, point: QPointF) -> str:
        """What to say about the marks or the line under a point, as rich text."""
        badge = self.badge_at(point)
        place = self._page.character_at(point)
        marks = [] if place is None else self.marks_at(place)
        if badge is not None:
            mark = self._scene.marks.by_id(badge)
            marks = [mark] if mark else []
        if not marks and (row := self._row_at(point)) is not None:
            segment = self._page.transcript[row]
            beside = point.x() < self._page.column.text_left
            return timing_tip(segment) if beside or not segment.spoken else ""
        return tip_for([mark.annotation for mark in marks], self._scene.codebook)

    def _row_at(self, point: QPointF) -> int | None:
        """The row at a height of the window; in the gutter, the first that starts on the line."""
        column = self._page.column
        place = self._page.character_at(QPointF(max(point.x(), column.text_left + 1), point.y()))
        if place is None or not column.ground_left <= point.x() <= column.ground_right:
            return None
        return place.row

"""Words found on the page: their marks, the bar they are typed in, the way from one to the next."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from earmark.app.finding import TextFinder
from earmark.ui.transcript.find_bar import FindBar
from earmark.ui.transcript.painter import Range, Scene
from earmark.ui.transcript.positions import Place

if TYPE_CHECKING:
    from earmark.ui.transcript.view import TranscriptView


class Finding(QObject):
    """Shows on a page what is found in its text.

    Attributes:
        replace_wanted: (`TextFinder`, number of a match, words to put in its place).
        everywhere_wanted: (words, words to put in their place, `FindOptions`): look at all places.
    """

    replace_wanted = Signal(object, int, str)
    everywhere_wanted = Signal(str, str, object)

    def __init__(self, view: "TranscriptView", scene: Scene) -> None:
        super().__init__(view)
        self._view = view
        self._scene = scene
        self._bar: FindBar | None = None

    @property
    def bar(self) -> FindBar:
        """The bar in which one types what to find, made when it is first asked for."""
        if self._bar is None:
            self._bar = FindBar(self._view, self)
        return self._bar

    def open(self, *, replacing: bool = False) -> None:
        """Show the bar, starting from the selection; with a second row to replace what is found."""
        self.bar.open(self._view.selected_text(), replacing=replacing)

    def mark(self, finder: TextFinder | None) -> None:
        """Mark what a finder has found; None takes the marks away. Call again after each query."""
        self._scene.found_in = finder.matches_in if finder is not None and len(finder) else None
        if self._scene.found_in is None:
            self._scene.found_current = None
        self._view.viewport().update()

    def show(self, match: Range) -> None:
        """Bring one match into sight and set it apart from the others."""
        self._scene.found_current = match
        self._view.scroller.bring_into_sight(match[0], self._covered())
        self._view.viewport().update()

    def first_place(self) -> Place:
        """Where to go on from: the selection, else the first text in sight."""
        selected = self._view.text_selection.range
        if selected is not None:
            return selected[0]
        pin = self._view.page.pin()
        return pin.place if pin is not None else Place(0, 0)

    def take_text(self) -> None:
        """Search the text as it is now, if the bar is open."""
        if self._bar is not None and self._bar.isVisible():
            self._bar.refresh()

    def place(self) -> None:
        """Let the bar stand where it belongs after the page changed its size."""
        if self._bar is not None:
            self._bar.place()

    def _covered(self) -> float:
        """How much of the top of the page the bar covers."""
        if self._bar is None or not self._bar.isVisible():
            return 0.0
        return float(self._bar.geometry().bottom())

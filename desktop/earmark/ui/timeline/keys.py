"""The keys that the timeline obeys while it has the focus."""

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from earmark.ui.timeline.viewport import Viewport


class Movable(Protocol):
    """What keys can move."""

    def zoom_in(self) -> None:
        """Show less, larger."""

    def zoom_out(self) -> None:
        """Show more, smaller."""

    def pan(self, px: float) -> None:
        """Move the stretch that is shown."""

    def viewport(self) -> Viewport:
        """The stretch that is shown."""


def obey(view: Movable, event: QKeyEvent) -> bool:
    """Do what a key asks for; tells whether it was one of the timeline's."""
    match event.key():
        case Qt.Key.Key_Plus:
            view.zoom_in()
        case Qt.Key.Key_Minus:
            view.zoom_out()
        case Qt.Key.Key_PageUp:
            view.pan(-view.viewport().width)
        case Qt.Key.Key_PageDown:
            view.pan(view.viewport().width)
        case _:
            return False
    return True

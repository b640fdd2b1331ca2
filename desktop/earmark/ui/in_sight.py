"""Scrolls a form so far that what gets the focus, by whatever key, is in sight.

Qt does this for Tab alone; a key that leads into a field, or Enter from one field to the next,
would let a person type where nobody sees it.
"""

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

_AROUND_PX = 30  # the label above a field comes along


def keep_focus_in_sight(area: QScrollArea) -> None:
    """Let an area follow the focus as long as it is there."""
    _FocusInSight(area)


class _FocusInSight(QObject):
    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_app_focus_changed)

    def _on_app_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        body = self._area.widget()
        if now is not None and body is not None and body.isAncestorOf(now):
            self._show(now.mapTo(body, QPoint()).y(), now.height())

    def _show(self, top: int, height: int) -> None:
        """Scroll just so far that all of a field is there; its top, where it is too high."""
        bar, room = self._area.verticalScrollBar(), self._area.viewport().height()
        least = min(top + height + _AROUND_PX - room, top - _AROUND_PX)
        most = max(top - _AROUND_PX, least)
        bar.setValue(min(max(bar.value(), least), most))

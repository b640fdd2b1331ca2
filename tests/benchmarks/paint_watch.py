"""Tells when a widget is painted, for measurements."""

from PySide6.QtCore import QEvent, QObject


class PaintWatch(QObject):
    """Notes when a widget is painted; what the window shows is then painted with it."""

    def __init__(self, painted: list[object], parent: QObject) -> None:
        super().__init__(parent)
        self._painted = painted

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Look at an event, and let it pass."""
        if event.type() == QEvent.Type.Paint:
            self._painted.append(watched)
        return False

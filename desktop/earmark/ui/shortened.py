"""A label of one line that is cut where there is no room for all of it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

_LEAST_PX = 24


class Shortened(QLabel):
    """A label that gives way: it is cut with an ellipsis where there is no room."""

    def __init__(
        self,
        parent: QWidget,
        name: str,
        side: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        """Make an empty label.

        Args:
            parent: Owner.
            name: Object name.
            side: Where it is cut.
        """
        super().__init__(parent)
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(_LEAST_PX)
        self._side = side
        self._whole = ""

    def set_whole(self, text: str) -> None:
        """Show a text, or as much of it as fits."""
        self._whole = text
        self.setToolTip(text)
        self.setAccessibleName(text)
        self.setMaximumWidth(self.fontMetrics().horizontalAdvance(text) + 4)
        self._cut()

    def resizeEvent(self, event: object) -> None:
        """Cut anew."""
        self._cut()

    def sizeHint(self) -> QSize:
        """The room that the whole text takes."""
        hint = super().sizeHint()
        hint.setWidth(self.fontMetrics().horizontalAdvance(self._whole) + 2)
        return hint

    def _cut(self) -> None:
        self.setText(self.fontMetrics().elidedText(self._whole, self._side, self.width()))

"""A row of buttons of which one is down: the pages of the window, the status of an annotation."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QWidget


class Cell(QPushButton):
    """One value; has room for its text in the weight that it gets when it is chosen."""

    def sizeHint(self) -> QSize:
        """As wide as its text is when it is strong."""
        return super().sizeHint() + QSize(self._strong_px(), 0)

    def _strong_px(self) -> int:
        strong = QFont(self.font())
        strong.setWeight(QFont.Weight.DemiBold)
        text = self.text()
        plain = self.fontMetrics().horizontalAdvance(text)
        return max(0, QFontMetrics(strong).horizontalAdvance(text) - plain)


class Segmented(QFrame):
    """Shows a few values side by side and lets one be chosen.

    `chosen` carries the value; it is emitted when a person chooses, not by `set_value`.
    """

    chosen = Signal(str)

    def __init__(
        self,
        values: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
        *,
        name: str,
        role: str = "segments",
    ) -> None:
        """Make a row.

        Args:
            values: (value, text) of each button.
            parent: Owner.
            name: Object name; also the stem of the buttons' names.
            role: How the style sheet draws it.
        """
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("role", role)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for number, (value, text) in enumerate(values):
            button = Cell(text, self)
            button.setObjectName(f"{name}_{value}")
            button.setCheckable(True)
            button.setAccessibleName(text)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            ends = ("last", "first") if self.isRightToLeft() else ("first", "last")
            place = {0: ends[0], len(values) - 1: ends[1]}.get(number, "middle")
            button.setProperty("place", place)
            button.setProperty("value", value)
            button.setAutoExclusive(True)
            self._group.addButton(button)
            self._buttons[value] = button
            row.addWidget(button, 1)
        self._group.buttonClicked.connect(self._on_group_button_clicked)

    def value(self) -> str:
        """The chosen value, empty when none is."""
        button = self._group.checkedButton()
        return str(button.property("value")) if button else ""

    def set_value(self, value: str) -> None:
        """Show a value as chosen; one that has no button leaves none chosen."""
        self._group.setExclusive(value in self._buttons)
        for own, button in self._buttons.items():
            button.setChecked(own == value)

    def button(self, value: str) -> QPushButton:
        """The button of a value."""
        return self._buttons[value]

    def _on_group_button_clicked(self, button: QPushButton) -> None:
        value = str(button.property("value"))
        self.set_value(value)
        self.chosen.emit(value)

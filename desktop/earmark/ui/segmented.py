"""A row of buttons of which one is down: the pages of the window, the status of an annotation."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QPushButton, QWidget


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


def _half(count: int) -> int:
    return max(1, (count + 1) // 2)


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
        wraps: bool = False,
    ) -> None:
        """Make a row.

        Args:
            values: (value, text) of each button.
            parent: Owner.
            name: Object name; also the stem of the buttons' names.
            role: How the style sheet draws it.
            wraps: Whether it takes two rows where one has not room for all texts.
        """
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("role", role)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
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
        self._across, self._wraps = 0, wraps
        self._arrange(len(values))
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

    def minimumSizeHint(self) -> QSize:
        """As narrow as its values are, in two rows if it may take them."""
        if not self._wraps:
            return super().minimumSizeHint()
        return QSize(self._width_of(_half(len(self._buttons))), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take two rows where one has not room for all texts."""
        super().resizeEvent(event)
        count = len(self._buttons)
        if not self._wraps:
            return
        self._arrange(count if self._width_of(count) <= self.width() else _half(count))

    def changeEvent(self, event: QEvent) -> None:
        """Think again where the font changes."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()

    def _width_of(self, across: int) -> int:
        widest = max((one.sizeHint().width() for one in self._buttons.values()), default=0)
        if across == len(self._buttons):  # in one row each is as wide as its text
            return sum(one.sizeHint().width() for one in self._buttons.values())
        return widest * across

    def _arrange(self, across: int) -> None:
        if across == self._across:
            return
        self._across = across
        for number, button in enumerate(self._buttons.values()):
            self._grid.addWidget(button, number // across, number % across)
        for column in range(len(self._buttons)):
            self._grid.setColumnStretch(column, 1 if column < across else 0)
        self.updateGeometry()

    def _on_group_button_clicked(self, button: QPushButton) -> None:
        value = str(button.property("value"))
        self.set_value(value)
        self.chosen.emit(value)

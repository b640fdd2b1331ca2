"""How annotations are heard: whether an arrow key plays, and the silence between two in a row."""

from functools import partial

from PySide6.QtCore import QLocale, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton, QWidget

from earmark.app import settings as keys
from earmark.app.settings import Settings
from earmark.ui.actions import ActionSet
from earmark.ui.numbers import number

_GAPS_MS = (0, 250, 500, 1000, 2000, 5000)


class GapButton(QToolButton):
    """Offers some lengths of silence.

    Attributes:
        gap_changed: The silence in milliseconds.
    """

    gap_changed = Signal(int)

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setObjectName("sequenceGap")
        self.setProperty("role", "chip")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolTip(self.tr("Silence between two annotations that are played in a row"))
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        for gap_ms in _GAPS_MS:
            self._menu.addAction(self._name(gap_ms)).triggered.connect(
                partial(self._on_chosen, gap_ms)
            )
        self._show()

    @property
    def gap_ms(self) -> int:
        """The silence that was chosen."""
        return self._settings.get(keys.SEQUENCE_GAP_MS)

    def _name(self, gap_ms: int) -> str:
        if not gap_ms:
            return self.tr("No gap")
        return self.tr("{n} s gap").format(n=number(gap_ms / 1000, 1 if gap_ms % 1000 else 0))

    def _on_chosen(self, gap_ms: int, _checked: bool = False) -> None:
        self._settings.set(keys.SEQUENCE_GAP_MS, gap_ms)
        self._show()
        self.gap_changed.emit(gap_ms)

    def _show(self) -> None:
        self.setText(self._name(self.gap_ms))
        self.setAccessibleName(
            self.tr("Silence between two: {gap}").format(gap=self._name(self.gap_ms))
        )


class HearButton(QToolButton):
    """Lets the arrow keys play what they go to, or not."""

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setObjectName("hearOn")
        self.setProperty("role", "chip")
        self.setCheckable(True)
        self.setChecked(settings.get(keys.REVIEW_HEAR))
        self.setText(self.tr("↓ plays"))
        self.setAccessibleName(self.tr("Arrow keys play the row they go to"))
        self.setToolTip(self.accessibleName())
        self.toggled.connect(self._on_toggled)

    @property
    def is_on(self) -> bool:
        """Whether arrow keys play."""
        return self.isChecked()

    def _on_toggled(self, on: bool) -> None:
        self._settings.set(keys.REVIEW_HEAR, on)


class PlayAllButton(QPushButton):
    """Plays what the table shows, one after the other; says how many and with which key."""

    def __init__(self, actions: ActionSet, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = actions
        self._says = ""
        self.setObjectName("playAll")
        self.setProperty("role", "floating")
        self.setToolTip(actions["review.play_all"].toolTip())
        self.clicked.connect(actions["review.play_all"].trigger)
        actions.keys_changed.connect(self._show)

    def set_total(self, total: int, *, counted: bool) -> None:
        """Say how many would be heard, if that is known; hides where there are none."""
        self.setVisible(total > 0)
        if total == 1:
            self._says = self.tr("Play this one")
        elif counted:
            n = QLocale().toString(total)
            self._says = self.tr("Play these {n} in a row").format(n=n)
        else:
            self._says = self.tr("Play these in a row")
        self._show()

    def sizeHint(self) -> QSize:
        """Room for words and key, whatever is written now."""
        return self._size_of(super().sizeHint(), self._long())

    def minimumSizeHint(self) -> QSize:
        """Room for the words alone; the key is what can be spared."""
        return self._size_of(super().sizeHint(), self._short())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the key out where it would be cut."""
        super().resizeEvent(event)
        self._write()

    def _size_of(self, now: QSize, text: str) -> QSize:
        metrics = self.fontMetrics()
        more = metrics.horizontalAdvance(text) - metrics.horizontalAdvance(self.text())
        return QSize(now.width() + more, now.height())

    def _short(self) -> str:
        return f"▶  {self._says}"

    def _long(self) -> str:
        key = self._actions.key("review.play_all").replace("Return", "Enter")
        return f"{self._short()}    {key}".rstrip()

    def _write(self) -> None:
        wanted = self._long() if self.width() >= self.sizeHint().width() else self._short()
        if wanted != self.text():
            self.setText(wanted)

    def _show(self) -> None:
        self.setAccessibleName(self._says)
        self.updateGeometry()
        self._write()

"""A button that waits for one key, whichever it is, and tells which."""

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

_ALONE = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_Meta,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_ScrollLock,
        Qt.Key.Key_unknown,
    }
)


def written(event: QKeyEvent) -> str:
    """A key as the table writes it; empty for modifiers alone.

    Shift is left out where it only makes another character: `>` is not `Shift+>`.
    """
    if event.key() in _ALONE or not event.key():
        return ""
    key, modifiers = Qt.Key(event.key()), event.modifiers()
    modifiers &= ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier)
    text = event.text()
    shift = Qt.KeyboardModifier.ShiftModifier
    if modifiers == shift and text and text.isprintable() and not text.isalpha() and text != " ":
        modifiers = Qt.KeyboardModifier.NoModifier
    if key == Qt.Key.Key_Backtab:
        key = Qt.Key.Key_Tab
    return QKeySequence(QKeyCombination(modifiers, key)).toString()


class KeyCatcher(QPushButton):
    """Pressed once, it takes the next key instead of letting it do anything; Escape ends it.

    Attributes:
        caught: The key as the table writes it.
    """

    caught = Signal(str)

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._usual = text
        self._waiting = False
        self.setAccessibleName(text)
        self.setAutoDefault(False)
        self.clicked.connect(self.wait)

    @property
    def waiting(self) -> bool:
        """Whether the next key is taken."""
        return self._waiting

    def wait(self) -> None:
        """Take the next key."""
        self._waiting = True
        self.setText(self.tr("Press a key… (Esc: none)"))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        """Take keys before shortcuts, the dialog and the focus see them."""
        if self._waiting and isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                self._take(event)
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Looking elsewhere ends the waiting."""
        self._end()
        super().focusOutEvent(event)

    def _take(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self._end()
            return
        key = written(event)
        if key and not event.isAutoRepeat():
            self._end()
            self.caught.emit(key)

    def _end(self) -> None:
        self._waiting = False
        self.setText(self._usual)

"""Which keys stay with the part that has the focus instead of becoming a command.

Text fields keep what they type by themselves. Lists keep the keys that walk through them,
and a button is pressed by Enter, because the space bar always plays.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QMenu,
    QWidget,
)

from earmark.app.shortcuts import is_single_character

_WALK = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End})
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_SIDEWAYS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right})


_CONTENT = frozenset({"transcript", "timeline"})  # and every list and table


def keeps_key(focus: QWidget | None, event: QKeyEvent, narrow: bool = False) -> bool:
    """Whether the part that has the focus keeps a key from the shortcuts.

    To be asked when a `ShortcutOverride` has come up to the window without being accepted.

    Args:
        focus: What has the focus.
        event: The key.
        narrow: Single characters are commands only on a transcript, timeline or table.
    """
    if narrow and not _is_content(focus) and _is_character(event):
        return True
    key = Qt.Key(event.key())
    if _extends_selection(focus, event):
        return True
    if _modified(event):
        return False
    if isinstance(focus, QAbstractItemView):
        return key in _WALK or key in _ENTER
    if isinstance(focus, QComboBox | QMenu):
        return key in _WALK or key in _ENTER or key == Qt.Key.Key_Space
    if isinstance(focus, QAbstractSlider):
        return key in _WALK or key in _SIDEWAYS
    if isinstance(focus, QLineEdit | QAbstractSpinBox):
        return key in _WALK or key in _ENTER
    return isinstance(focus, QAbstractButton) and key in _ENTER


def press_button(focus: QWidget | None, event: QKeyEvent) -> bool:
    """Press the button that has the focus, when the key is Enter; tells whether it did."""
    if isinstance(focus, QAbstractButton) and event.key() in _ENTER and not _modified(event):
        focus.click()
        return True
    return False


def _extends_selection(focus: QWidget | None, event: QKeyEvent) -> bool:
    """Whether a key with Shift selects further rows of a list in which many can be selected."""
    extended = QAbstractItemView.SelectionMode.ExtendedSelection
    return (
        isinstance(focus, QAbstractItemView)
        and focus.selectionMode() is extended
        and event.key() in _WALK
        and event.modifiers() == Qt.KeyboardModifier.ShiftModifier
    )


def _is_content(focus: QWidget | None) -> bool:
    return isinstance(focus, QAbstractItemView) or (
        focus is not None and focus.objectName() in _CONTENT
    )


def _is_character(event: QKeyEvent) -> bool:
    return is_single_character(QKeySequence(event.keyCombination()).toString())


def _modified(event: QKeyEvent) -> bool:
    keypad = Qt.KeyboardModifier.KeypadModifier
    return bool(event.modifiers() & ~keypad)

"""Keys written on labels and buttons, which change when a person chooses others."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from earmark.ui import texts
from earmark.ui.actions import ActionSet


def keycap(actions: ActionSet, action_id: str, parent: QWidget) -> QLabel:
    """A key cap with the key of an action; away while it has none."""
    cap = texts.keycap("", parent)
    _CapKey(cap, actions, action_id)
    return cap


def write_on(button: QPushButton, text: str, actions: ActionSet, action_id: str) -> None:
    """Write a label and the key of an action on a button; the tooltip says the key as well."""
    _ButtonKey(button, text, actions, action_id)


class _CapKey(QObject):
    """Keeps a cap true as long as the cap is there."""

    def __init__(self, cap: QLabel, actions: ActionSet, action_id: str) -> None:
        super().__init__(cap)
        self._cap, self._actions, self._id = cap, actions, action_id
        actions.keys_changed.connect(self._on_keys_changed)
        self._on_keys_changed()

    def _on_keys_changed(self) -> None:
        key = self._actions.key(self._id)
        self._cap.setText(key)
        self._cap.setAccessibleName(key)
        if self._cap.isHidden() == bool(key):
            self._cap.setVisible(bool(key))


class _ButtonKey(QObject):
    """Keeps a button true as long as the button is there."""

    def __init__(self, button: QPushButton, text: str, actions: ActionSet, action_id: str) -> None:
        super().__init__(button)
        self._button, self._text, self._actions, self._id = button, text, actions, action_id
        actions.keys_changed.connect(self._on_keys_changed)
        self._on_keys_changed()

    def _on_keys_changed(self) -> None:
        key = self._actions.key(self._id)
        self._button.setText(f"{self._text}   {key}" if key else self._text)
        self._button.setToolTip(self._actions[self._id].toolTip())

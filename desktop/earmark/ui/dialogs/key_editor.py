"""The keys of one action: add one, take one away, settle who keeps it, go back to the usual."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from earmark.ui import texts, theme
from earmark.ui.actions import ActionSet, key_text
from earmark.ui.dialogs.key_catcher import KeyCatcher

_TWO_ROWS_PX = 88


class KeyEditor(QFrame):
    """Changes the keys of the action that was chosen.

    Attributes:
        changed: Other keys are kept; the actions are to be built anew.
    """

    changed = Signal()

    def __init__(self, actions: ActionSet, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("keyEditor")
        self.setAccessibleName(self.tr("Keys of the action"))
        self._actions = actions
        self._id = ""
        self._wanted = ""
        self._name = texts.label("", parent=self, name="keyEditorName")
        self._caps = QHBoxLayout()
        self.add = KeyCatcher(self.tr("Add a key…"), self)
        self.add.setObjectName("keyAdd")
        self.add.caught.connect(self.offer)
        self.reset = self._button("keyReset", self.tr("Reset"), self._on_reset_clicked)
        self._said = texts.label("", "muted", self, name="keyConflict")
        self._said.setWordWrap(True)
        self.take = self._button("keyTake", self.tr("Take it over"), self._on_take_clicked)
        self.keep = self._button("keyKeep", self.tr("Leave it there"), self._on_keep_clicked)
        self._arrange()
        self.setMinimumHeight(_TWO_ROWS_PX)  # the list above must not jump when a question comes
        self.show_action("")

    def show_action(self, action_id: str) -> None:
        """Show the keys of an action; none for an empty id."""
        self._id = action_id
        self._settle("")
        self.refresh()

    def refresh(self) -> None:
        """Show what holds now."""
        while self._caps.count():
            item = self._caps.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        fixed = bool(self._id) and self._actions.spec(self._id).fixed
        shortcuts = self._actions.shortcuts
        free = bool(self._id) and not fixed and shortcuts is not None
        for part in (self.add, self.reset):
            part.setEnabled(free)
        if not self._id:
            self._name.setText(self.tr("Choose an action above to change its keys."))
            return
        self._name.setText(self._actions.name(self._id))
        if fixed:
            self._settle(self.tr("The codebook decides on the key of a tag; change it there."))
            return
        own = shortcuts.keys(self._id) if shortcuts else ()
        for key in own:
            self._caps.addWidget(self._cap(key))
        self.reset.setEnabled(free and shortcuts is not None and own != shortcuts.usual(self._id))

    def offer(self, key: str) -> None:
        """Add a key, or ask first when another action has it."""
        shortcuts = self._actions.shortcuts
        if shortcuts is None or not self._id:
            return
        owner = shortcuts.owner(key)
        if owner == self._id:
            self._settle(self.tr("{key} does this already.").format(key=key_text(key)))
        elif owner is None or not self._actions[owner].isVisible():
            self._give(key)
        elif self._actions.spec(owner).fixed:
            name = self._actions.name(owner)
            said = self.tr("{key} puts on the tag “{name}”. Change that in the codebook first.")
            self._settle(said.format(key=key_text(key), name=name))
        else:
            name = self._actions.name(owner)
            said = self.tr("{key} belongs to “{name}”.").format(key=key_text(key), name=name)
            self._settle(said, key)

    def _give(self, key: str) -> None:
        if self._actions.shortcuts is not None:
            self._actions.shortcuts.take_over(self._id, key)
            self._settle("")
            self.changed.emit()
            self.refresh()

    def _settle(self, said: str, wanted: str = "") -> None:
        self._wanted = wanted
        self._said.setText(said)
        self._said.setVisible(bool(said))
        for button in (self.take, self.keep):
            button.setVisible(bool(wanted))
        if wanted:
            self.take.setFocus(Qt.FocusReason.OtherFocusReason)

    def _cap(self, key: str) -> QPushButton:
        button = QPushButton(f"{key_text(key)}   ✕", self)
        button.setObjectName(f"keyRemove_{key}")
        button.setAccessibleName(self.tr("Take {key} away").format(key=key_text(key)))
        button.setToolTip(button.accessibleName())
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._on_cap_clicked(key))
        return button

    def _button(self, name: str, text: str, slot: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        return button

    def _arrange(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(2 * theme.UNIT)
        first.addWidget(self._name, 1)
        first.addLayout(self._caps)
        first.addWidget(self.add)
        first.addWidget(self.reset)
        second = QHBoxLayout()
        second.setSpacing(2 * theme.UNIT)
        second.addWidget(self._said, 1)
        second.addWidget(self.take)
        second.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.addLayout(first)
        column.addLayout(second)

    def _on_cap_clicked(self, key: str) -> None:
        shortcuts = self._actions.shortcuts
        if shortcuts is not None:
            left = [one for one in shortcuts.keys(self._id) if one != key]
            shortcuts.set_keys(self._id, left)
            self.changed.emit()
            self.refresh()
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_reset_clicked(self) -> None:
        shortcuts = self._actions.shortcuts
        if shortcuts is None:
            return
        taken = shortcuts.reset(self._id)
        self.changed.emit()
        self.refresh()
        if taken:
            key, owner = taken[0], shortcuts.owner(taken[0])
            name = self._actions.name(owner) if owner else ""
            said = self.tr("{key} belongs to “{name}”.").format(key=key_text(key), name=name)
            self._settle(said, key)

    def _on_take_clicked(self) -> None:
        self._give(self._wanted)

    def _on_keep_clicked(self) -> None:
        self._settle("")
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)

"""The actions of the window, made from the table: menus, shortcuts, buttons and palette."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from earmark.domain.codebook import Codebook
from earmark.ui.action_table import MENUS, SEPARATOR, SPECS, TAG_KEYS, ActionSpec

_CONTEXT = "Actions"


def key_text(shortcut: str) -> str:
    """How a key is written on a button: arrows as arrows, the rest as the platform writes it."""
    signs = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓", "Return": "Enter"}
    if shortcut in signs:
        return signs[shortcut]
    return QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)


class ActionSet(QObject):
    """The actions of a window, by id: `actions["play.toggle"]`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._specs = {spec.id: spec for spec in SPECS}
        self._actions: dict[str, QAction] = {}
        for spec in SPECS:
            if spec.text != SEPARATOR:
                self._actions[spec.id] = self._make(spec)

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def __iter__(self) -> Iterator[ActionSpec]:
        return (spec for spec in SPECS if spec.text != SEPARATOR)

    def spec(self, action_id: str) -> ActionSpec:
        """The row of the table."""
        return self._specs[action_id]

    def key(self, action_id: str) -> str:
        """The key to show on a button, empty where there is none."""
        keys = self._specs[action_id].shortcut.split()
        return key_text(keys[0]) if keys else ""

    def fill_menu_bar(self, bar: QMenuBar) -> dict[str, QMenu]:
        """Put all menus on a menu bar; returns them by their name in the table."""
        menus: dict[str, QMenu] = {}
        for name in MENUS:
            menu = bar.addMenu("&" + QCoreApplication.translate(_CONTEXT, name))
            menu.setObjectName(f"menu{name}")
            for spec in SPECS:
                if spec.menu == name:
                    if spec.text == SEPARATOR:
                        menu.addSeparator()
                    else:
                        menu.addAction(self._actions[spec.id])
            menus[name] = menu
        return menus

    def show_codebook(self, codebook: Codebook) -> None:
        """Name the nine tagging actions after the tags that have those keys."""
        for key in TAG_KEYS:
            action, tag = self._actions[f"tag.{key}"], codebook.by_key(key)
            action.setVisible(tag is not None)
            action.setEnabled(tag is not None)
            action.setText(tag.name.replace("&", "&&") if tag else f"Tag {key}")

    def _make(self, spec: ActionSpec) -> QAction:
        action = QAction(QCoreApplication.translate(_CONTEXT, spec.text), self._window)
        action.setObjectName(spec.id)
        action.setCheckable(spec.checkable)
        action.setShortcuts([QKeySequence(key) for key in spec.shortcut.split()])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        tip = QCoreApplication.translate(_CONTEXT, spec.tip)
        key = self.key(spec.id)
        action.setToolTip(f"{tip} ({key})" if key else tip)
        action.setStatusTip(tip)
        action.setMenuRole(_role(spec.id))
        self._window.addAction(action)
        return action


def _role(action_id: str) -> QAction.MenuRole:
    """Where macOS puts an action; elsewhere this has no effect."""
    roles = {
        "file.quit": QAction.MenuRole.QuitRole,
        "file.settings": QAction.MenuRole.PreferencesRole,
        "help.about": QAction.MenuRole.AboutRole,
    }
    return roles.get(action_id, QAction.MenuRole.NoRole)


def plain_text(action: QAction) -> str:
    """An action's text without the mark of its access key."""
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&")

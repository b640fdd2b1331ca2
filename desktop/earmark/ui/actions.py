"""The actions of the window, made from the table and the keys that a person chose instead.

Menus, tooltips, buttons, palette and the page of keys all take them from here, and follow when
`rebuild` reads the chosen keys again.
"""

import re
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcutEvent
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from earmark.app import settings as keys
from earmark.app.settings import Settings
from earmark.app.shortcuts import Shortcuts, is_single_character
from earmark.domain.codebook import Codebook
from earmark.ui.action_table import MENUS, SEPARATOR, SPECS, TAG_KEYS, ActionSpec

_CONTEXT = "Actions"
_ACCESS_KEY = re.compile(r"\s*\(&\w\)")  # as Japanese texts have it


def key_text(shortcut: str) -> str:
    """How a key is written on a button: arrows as arrows, the rest as the platform writes it."""
    signs = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓", "Return": "Enter"}
    if shortcut in signs:
        return signs[shortcut]
    return QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)


def usual_keys(spec: ActionSpec) -> tuple[str, ...]:
    """The keys of a row of the table as Qt writes them."""
    return tuple(QKeySequence(key.replace("_", " ")).toString() for key in spec.shortcut.split())


class HeldAction(QAction):
    """An action that lasts as long as its key is down.

    Attributes:
        pressed: The `QKeyCombination` that has gone down; `triggered` is the menu's.
    """

    pressed = Signal(object)

    def event(self, event: QEvent) -> bool:
        """Tell a key from the menu."""
        if isinstance(event, QShortcutEvent):
            self.pressed.emit(event.key()[0])  # type: ignore[index]  # the stubs lack __getitem__
            return True
        return super().event(event)


class ActionSet(QObject):
    """The actions of a window, by id: `actions["play.toggle"]`.

    Attributes:
        keys_changed: Some actions have other keys than before.
    """

    keys_changed = Signal()

    def __init__(self, parent: QWidget, settings: Settings | None = None) -> None:
        """Make the actions.

        Args:
            parent: The window that they belong to.
            settings: Where the chosen keys are kept; the table alone decides when left out.
        """
        super().__init__(parent)
        self._window = parent
        self._settings = settings
        self._specs = {spec.id: spec for spec in SPECS}
        self._usual = {spec.id: usual_keys(spec) for spec in self}
        self.shortcuts = Shortcuts(settings, self._usual) if settings else None
        self._keys: dict[str, tuple[str, ...]] = {}
        self._actions = {spec.id: self._make(spec) for spec in self}
        self.rebuild()

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def __iter__(self) -> Iterator[ActionSpec]:
        return (spec for spec in SPECS if spec.text != SEPARATOR)

    def spec(self, action_id: str) -> ActionSpec:
        """The row of the table."""
        return self._specs[action_id]

    def name(self, action_id: str) -> str:
        """What an action is called: as in the menu, without what undo would take back now."""
        return plain_text(self._actions[action_id]).partition(":")[0].rstrip("…")

    def keys(self, action_id: str) -> tuple[str, ...]:
        """The keys that work now, the first is the one that is shown."""
        return self._keys[action_id]

    def key(self, action_id: str) -> str:
        """The key to show on a button, empty where there is none."""
        own = self._keys[action_id]
        return key_text(own[0]) if own else ""

    def rebuild(self) -> None:
        """Give every action the keys that hold now."""
        chosen = self.shortcuts.chosen() if self.shortcuts else {}
        off = self._settings is not None and self._settings.get(keys.SINGLE_KEYS) == "off"
        changed = False
        for action_id, usual in self._usual.items():
            own = chosen.get(action_id, usual)
            if off:
                own = tuple(key for key in own if not is_single_character(key))
            if own != self._keys.get(action_id):
                self._keys[action_id] = own
                self._put_keys(self._specs[action_id])
                changed = True
        if changed:
            self.keys_changed.emit()

    def fill_menu_bar(self, bar: QMenuBar) -> dict[str, QMenu]:
        """Put all menus on a menu bar; returns them by their name in the table."""
        menus: dict[str, QMenu] = {}
        for name in MENUS:
            menu = bar.addMenu("&" + QCoreApplication.translate(_CONTEXT, name))
            menu.setObjectName(f"menu{name}")
            inner: dict[str, QMenu] = {}
            for spec in SPECS:
                if spec.menu != name:
                    continue
                if spec.text == SEPARATOR:
                    menu.addSeparator()
                    continue
                if spec.submenu and spec.submenu not in inner:
                    title = QCoreApplication.translate(_CONTEXT, spec.submenu)
                    inner[spec.submenu] = menu.addMenu(title)
                    inner[spec.submenu].setObjectName(f"menu{name}{len(inner)}")
                inner.get(spec.submenu, menu).addAction(self._actions[spec.id])
            menus[name] = menu
        return menus

    def show_codebook(self, codebook: Codebook) -> None:
        """Name the actions with the keys of tags after the tags that have those keys."""
        forms = (
            ("tag", "{tag}"),
            ("span", QCoreApplication.translate(_CONTEXT, "Open or close {tag}")),
            ("back", QCoreApplication.translate(_CONTEXT, "Tag the last seconds {tag}")),
        )
        for key in TAG_KEYS:
            tag = codebook.by_key(key)
            name = tag.name.replace("&", "&&") if tag else key
            for part, form in forms:
                action, text = self._actions[f"{part}.{key}"], form.format(tag=name)
                if action.text() != text or action.isEnabled() != (tag is not None):
                    action.setVisible(tag is not None)
                    action.setEnabled(tag is not None)
                    action.setText(text)

    def _make(self, spec: ActionSpec) -> QAction:
        kind = HeldAction if spec.held else QAction
        action = kind(QCoreApplication.translate(_CONTEXT, spec.text), self._window)
        action.setObjectName(spec.id)
        action.setCheckable(spec.checkable)
        action.setAutoRepeat(not spec.held)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setStatusTip(QCoreApplication.translate(_CONTEXT, spec.tip))
        action.setMenuRole(_role(spec.id))
        self._window.addAction(action)
        return action

    def _put_keys(self, spec: ActionSpec) -> None:
        action, tip = self._actions[spec.id], QCoreApplication.translate(_CONTEXT, spec.tip)
        action.setShortcuts([QKeySequence(key) for key in self._keys[spec.id]])
        key = self.key(spec.id)
        action.setToolTip(f"{tip} ({key})" if key else tip)


def _role(action_id: str) -> QAction.MenuRole:
    """Where macOS puts an action; elsewhere this has no effect."""
    roles = {
        "file.quit": QAction.MenuRole.QuitRole,
        "file.settings": QAction.MenuRole.PreferencesRole,
        "help.about": QAction.MenuRole.AboutRole,
    }
    return roles.get(action_id, QAction.MenuRole.NoRole)


def plain_text(action: QAction) -> str:
    """An action's text without the mark of its access key, also where it stands in brackets."""
    return (
        _ACCESS_KEY.sub("", action.text()).replace("&&", "\0").replace("&", "").replace("\0", "&")
    )

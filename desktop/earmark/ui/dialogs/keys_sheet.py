"""All keys on one page: found by name or by pressing them, changed, put back, sent to others."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from earmark.errors import AppError
from earmark.ui import texts, theme
from earmark.ui.action_table import MENUS
from earmark.ui.actions import ActionSet, key_text
from earmark.ui.delegates.keycaps import KEYS_ROLE, KeycapDelegate
from earmark.ui.dialogs.key_catcher import KeyCatcher
from earmark.ui.dialogs.key_editor import KeyEditor
from earmark.ui.dialogs.sheets import Sheet
from earmark.ui.messages import Messages

ID_ROLE = Qt.ItemDataRole.UserRole + 10
_FILE = "earmark-keys.json"


class KeysSheet(Sheet):
    """Every action with its keys, in the order of the menus; made from the table of actions.

    Attributes:
        changed: Some keys were chosen; the actions have them already.
    """

    changed = Signal()

    def __init__(self, actions: ActionSet, messages: Messages, window: QWidget) -> None:
        super().__init__(self.tr("Keys"), "keysSheet", window)
        self.resize(760, 680)
        self._actions = actions
        self._messages = messages
        self._items: dict[str, QTreeWidgetItem] = {}
        self.column.addLayout(self._head())
        self.table = self._make_table()
        self.column.addWidget(self.table, 1)
        self._nothing = texts.label("", "muted", self, name="keysNothing")
        self._nothing.hide()
        self.column.addWidget(self._nothing)
        self.editor = KeyEditor(actions, self)
        self.editor.changed.connect(self._on_editor_changed)
        self.column.addWidget(self.editor)
        self._wrong = texts.label("", "danger", self, name="keysWrong")
        self._wrong.setWordWrap(True)
        self._wrong.hide()
        self.column.addWidget(self._wrong)
        self.column.addLayout(self._foot())
        actions.keys_changed.connect(self._on_actions_keys_changed)
        self.table.currentItemChanged.connect(self._on_table_current_item_changed)
        self._fill()
        self.search.setFocus()

    def show_found(self, text: str) -> None:
        """Show the actions whose name, menu or explanation holds all words."""
        words = text.casefold().split()
        self._show_only(
            {
                spec.id
                for spec in self._actions
                if all(
                    word in f"{self._actions.name(spec.id)} {spec.menu} {spec.tip}".casefold()
                    for word in words
                )
            },
            self.tr("No action is called so."),
        )

    def show_key(self, key: str) -> None:
        """Show the actions that have a key."""
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        found = {spec.id for spec in self._actions if key in self._actions.keys(spec.id)}
        self._show_only(found, self.tr("{key} is free.").format(key=key_text(key)))
        for action_id in found:
            self.select(action_id)

    def select(self, action_id: str) -> None:
        """Make an action the current one."""
        self.table.setCurrentItem(
            self._items[action_id], 0, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )

    def shown_ids(self) -> set[str]:
        """The actions that are in the list now."""
        return {action_id for action_id, item in self._items.items() if not item.isHidden()}

    def export_to(self, to: Path) -> None:
        """Write the chosen keys to a file."""
        shortcuts = self._actions.shortcuts
        if shortcuts is not None:
            self._try(lambda: shortcuts.write(to))

    def import_from(self, source: Path) -> None:
        """Take over the keys of a file."""

        def read() -> None:
            if self._actions.shortcuts is not None:
                self._actions.shortcuts.read(source)
                self._actions.rebuild()

        self._try(read)

    def reset_all(self) -> None:
        """Give every action its usual keys."""
        if self._actions.shortcuts is not None:
            self._actions.shortcuts.reset_all()
            self._actions.rebuild()

    def _head(self) -> QHBoxLayout:
        self.search = QLineEdit(self)
        self.search.setObjectName("keysSearch")
        self.search.setPlaceholderText(self.tr("Search by name"))
        self.search.setAccessibleName(self.tr("Search actions by name"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self.show_found)
        self.catcher = KeyCatcher(self.tr("Search by key…"), self)
        self.catcher.setObjectName("keysByKey")
        self.catcher.caught.connect(self.show_key)
        row = QHBoxLayout()
        row.setSpacing(2 * theme.UNIT)
        row.addWidget(self.search, 1)
        row.addWidget(self.catcher)
        return row

    def _make_table(self) -> QTreeWidget:
        table = QTreeWidget(self)
        table.setObjectName("keysTable")
        table.setAccessibleName(self.tr("Actions and their keys"))
        table.setColumnCount(2)
        table.setHeaderHidden(True)
        table.setRootIsDecorated(False)
        table.setIndentation(0)
        table.setUniformRowHeights(True)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setItemDelegate(KeycapDelegate(table))
        table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        table.header().setStretchLastSection(False)
        return table

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2 * theme.UNIT)
        for name, text, slot in (
            ("keysImport", self.tr("Import…"), self._on_import_clicked),
            ("keysExport", self.tr("Export…"), self._on_export_clicked),
            ("keysResetAll", self.tr("Reset all keys"), self.reset_all),
            ("sheetClose", self.tr("Close"), self.close),
        ):
            if name == "sheetClose":
                row.addStretch(1)
            button = QPushButton(text, self)
            button.setObjectName(name)
            button.setAccessibleName(text)
            button.setAutoDefault(False)
            button.clicked.connect(slot)
            row.addWidget(button)
        return row

    def _fill(self) -> None:
        for menu in MENUS:
            group = QTreeWidgetItem(self.table, [self._menu_name(menu)])
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            group.setFirstColumnSpanned(True)
            group.setExpanded(True)
            for spec in self._actions:
                if spec.menu == menu and self._actions[spec.id].isVisible():
                    item = QTreeWidgetItem(group, [self._actions.name(spec.id)])
                    item.setData(0, ID_ROLE, spec.id)
                    item.setToolTip(0, self._actions[spec.id].statusTip())
                    self._items[spec.id] = item
        self._on_actions_keys_changed()

    def _menu_name(self, menu: str) -> str:
        return QCoreApplication.translate("Actions", menu)

    def _show_only(self, found: set[str], nothing: str) -> None:
        for action_id, item in self._items.items():
            item.setHidden(action_id not in found)
        for row in range(self.table.topLevelItemCount()):
            group = self.table.topLevelItem(row)
            if group is not None:
                children = (group.child(place) for place in range(group.childCount()))
                group.setHidden(all(child is None or child.isHidden() for child in children))
        self._nothing.setText(nothing)
        self._nothing.setVisible(not self.shown_ids())

    def _try(self, do: Callable[[], None]) -> None:
        self._wrong.hide()
        try:
            do()
        except AppError as error:
            self._wrong.setText(str(error))
            self._wrong.show()

    def _on_actions_keys_changed(self) -> None:
        for action_id, item in self._items.items():
            own = tuple(key_text(key) for key in self._actions.keys(action_id))
            item.setData(1, KEYS_ROLE, own)
            said = ", ".join(own) or self.tr("no key")
            item.setData(1, Qt.ItemDataRole.AccessibleTextRole, said)
        self.editor.refresh()

    def _on_editor_changed(self) -> None:
        self._actions.rebuild()
        self.changed.emit()

    def _on_table_current_item_changed(self, now: QTreeWidgetItem | None) -> None:
        self.editor.show_action(str(now.data(0, ID_ROLE) or "") if now is not None else "")

    def _on_import_clicked(self) -> None:
        kinds = self.tr("Keys (*.json)")
        for source in self._messages.ask_open(self.tr("Import keys"), kinds)[:1]:
            self.import_from(source)

    def _on_export_clicked(self) -> None:
        title, kinds = self.tr("Export keys"), self.tr("Keys (*.json)")
        to = self._messages.ask_save(title, Path.home() / _FILE, kinds)
        if to is not None:
            self.export_to(to)

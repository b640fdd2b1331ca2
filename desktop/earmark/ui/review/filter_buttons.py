"""The buttons of the filter bar: save what narrows the table, and group it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)

from earmark.domain.filters import FIELD
from earmark.ui import theme


class SaveButton(QToolButton):
    """Asks for a name under the button.

    Attributes:
        name_given: The name.
    """

    name_given = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("saveFilter")
        self.setProperty("role", "chip")
        self.setText(self.tr("Save…"))
        self.setToolTip(self.tr("Keep this filter in the list at the left"))
        self.setAccessibleName(self.tr("Save the filter"))
        self._popup = QFrame(self, Qt.WindowType.Popup)
        self._popup.setObjectName("saveFilterPopup")
        self.field = QLineEdit(self._popup)
        self.field.setObjectName("saveFilterName")
        self.field.setAccessibleName(self.tr("Name of the filter"))
        self.field.setPlaceholderText(self.tr("Name of the filter"))
        self.field.setMinimumWidth(60 * theme.UNIT)
        keep = QPushButton(self.tr("Save"), self._popup)
        row = QHBoxLayout(self._popup)
        row.setContentsMargins(*(2 * theme.UNIT,) * 4)
        row.addWidget(self.field)
        row.addWidget(keep)
        self.clicked.connect(self._on_clicked)
        keep.clicked.connect(self._on_given)
        self.field.returnPressed.connect(self._on_given)

    def _on_clicked(self) -> None:
        self.field.clear()
        self._popup.adjustSize()
        below = self.mapToGlobal(QPoint(self.width(), self.height() + 2))
        self._popup.move(below.x() - self._popup.width(), below.y())
        self._popup.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _on_given(self) -> None:
        name = self.field.text().strip()
        if name:
            self._popup.hide()
            self.name_given.emit(name)


class GroupButton(QToolButton):
    """Offers what the table can be grouped by.

    Attributes:
        key_chosen: The key, empty for no groups.
        close_requested: Whether all groups are to be closed (True) or opened.
    """

    key_chosen = Signal(str)
    close_requested = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("groupBy")
        self.setProperty("role", "chip")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolTip(self.tr("Put what belongs together under a heading"))
        self._fields: tuple[str, ...] = ()
        self._key = ""
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self._fill()

    def set_fields(self, names: Sequence[str]) -> None:
        """Tell which fields there are."""
        if tuple(names) != self._fields:
            self._fields = tuple(names)
            self._fill()

    def set_key(self, key: str) -> None:
        """Show by what the table is grouped."""
        self._key = key
        self._fill()

    def _names(self) -> dict[str, str]:
        return {
            "": self.tr("No groups"),
            "tag": self.tr("Tag"),
            "episode": self.tr("Episode"),
            "show": self.tr("Show"),
            "speaker": self.tr("Speaker"),
            "annotator": self.tr("Annotator"),
            "status": self.tr("Status"),
            **{f"{FIELD}{name}": name for name in self._fields},
        }

    def _fill(self) -> None:
        self._menu.clear()
        group = QActionGroup(self._menu)
        names = self._names()
        for key, name in names.items():
            action = QAction(name, self._menu)
            action.setCheckable(True)
            action.setChecked(key == self._key)
            action.triggered.connect(partial(self._on_chosen, key))
            group.addAction(action)
            self._menu.addAction(action)
        if self._key:
            self._menu.addSeparator()
            for closed, text in ((True, self.tr("Close all")), (False, self.tr("Open all"))):
                self._menu.addAction(text).triggered.connect(partial(self._on_close_chosen, closed))
        name = names.get(self._key, self._key)
        self.setText(self.tr("By {name}").format(name=name) if self._key else self.tr("Group"))
        self.setAccessibleName(self.tr("Group by: {name}").format(name=name))

    def _on_chosen(self, key: str, _checked: bool = False) -> None:
        self.set_key(key)
        self.key_chosen.emit(key)

    def _on_close_chosen(self, closed: bool, _checked: bool = False) -> None:
        self.close_requested.emit(closed)

"""Preferences on one page; each takes effect at once and is kept at once."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from earmark.app import settings as keys
from earmark.app.settings import Setting, Settings
from earmark.ui import texts
from earmark.ui.dialogs.sheets import Sheet


class SettingsSheet(Sheet):
    """Shows the preferences.

    Attributes:
        changed: Name of the setting that changed.
    """

    changed = Signal(str)

    def __init__(self, settings: Settings, window: QWidget) -> None:
        super().__init__(self.tr("Settings"), "settingsSheet", window)
        self.setMinimumWidth(480)
        self._settings = settings
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(24)
        self._form.setVerticalSpacing(12)
        self.column.addLayout(self._form)
        self._add_text(keys.ANNOTATOR, self.tr("Your name"), self.tr("as in annotations"))
        self._add_choice(
            keys.THEME,
            self.tr("Colours"),
            {
                "system": self.tr("as the system"),
                "light": self.tr("light"),
                "dark": self.tr("dark"),
            },
        )
        self._add_number(keys.FONT_SIZE, self.tr("Size of the transcript"), " px", 1)
        self._add_switch(keys.CLICK_SEEKS, self.tr("A single click moves the playhead"))
        self._add_switch(
            keys.REDUCED_MOTION, self.tr("No moving pictures: the page does not glide")
        )
        self._add_number(keys.SKIP_MS, self.tr("← and → move by"), " ms", 500)
        self._add_number(keys.STEP_BACK_MS, self.tr("Step back after a pause"), " ms", 250)
        self._add_number(keys.SYNC_OFFSET_MS, self.tr("Sound comes later by"), " ms", 10)
        self._add_choice(
            keys.PLAYER,
            self.tr("Player (from the next start)"),
            {"auto": self.tr("the best there is"), "vlc": "VLC", "qt": "Qt"},
        )
        self._add_switch(keys.EXPORT_PLAIN, self.tr("Plain CSV, not made ready for spreadsheets"))
        self.column.addStretch(1)
        self.add_close()

    def _row(self, key: Setting[Any], text: str, field: QWidget) -> None:
        field.setObjectName(f"setting_{key.name}")
        field.setAccessibleName(text)
        self._form.addRow(texts.label(text, "muted", self), field)

    def _add_text(self, key: Setting[str], text: str, hint: str) -> None:
        field = QLineEdit(self._settings.get(key), self)
        field.setPlaceholderText(hint)
        field.editingFinished.connect(lambda: self._keep(key, field.text().strip()))
        self._row(key, text, field)

    def _add_number(self, key: Setting[int], text: str, unit: str, step: int) -> None:
        field = QSpinBox(self)
        field.setRange(int(key.low or 0), int(key.high or 0))
        field.setSingleStep(step)
        field.setSuffix(unit)
        field.lineEdit().setTextMargins(6, 0, 6, 0)  # a spin box leaves no room by its style
        field.setValue(self._settings.get(key))
        field.valueChanged.connect(lambda value: self._keep(key, value))
        self._row(key, text, field)

    def _add_choice(self, key: Setting[str], text: str, choices: dict[str, str]) -> None:
        field = QComboBox(self)
        for value, shown in choices.items():
            field.addItem(shown, value)
        field.setCurrentIndex(max(0, field.findData(self._settings.get(key))))
        field.activated.connect(lambda _row: self._keep(key, str(field.currentData())))
        self._row(key, text, field)

    def _add_switch(self, key: Setting[bool], text: str) -> None:
        field = QCheckBox(text, self)
        field.setObjectName(f"setting_{key.name}")
        field.setAccessibleName(text)
        field.setChecked(self._settings.get(key))
        field.toggled.connect(lambda on: self._keep(key, on))
        self._form.addRow(field)

    def _keep(self, key: Setting[Any], value: Any) -> None:
        self._settings.set(key, value)
        self.changed.emit(key.name)

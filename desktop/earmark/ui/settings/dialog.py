"""Preferences on one page with search; each takes effect at once and is kept at once."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from earmark.app import settings_file
from earmark.app.project import Project
from earmark.app.project_settings import ProjectSettings
from earmark.app.settings import Settings
from earmark.errors import AppError
from earmark.ui import texts, theme
from earmark.ui.dialogs.sheets import Sheet
from earmark.ui.in_sight import keep_focus_in_sight
from earmark.ui.messages import Messages
from earmark.ui.settings.rows import SettingRow
from earmark.ui.settings.table import SECTIONS, SETTINGS, SettingSpec, shown

_FILE = "earmark-settings.json"


class SettingsSheet(Sheet):
    """Shows the preferences, made from the one table of settings.

    Attributes:
        changed: Name of the setting that changed; empty when many did.
        keys_requested: The person wants to choose keys.
    """

    changed = Signal(str)
    keys_requested = Signal()

    def __init__(
        self, settings: Settings, project: Project, messages: Messages, window: QWidget
    ) -> None:
        super().__init__(self.tr("Settings"), "settingsSheet", window)
        self.resize(820, 640)
        self._settings = settings
        self._here = ProjectSettings(project)
        self._messages = messages
        self.search = QLineEdit(self)
        self.search.setObjectName("settingsSearch")
        self.search.setPlaceholderText(self.tr("Search the settings"))
        self.search.setAccessibleName(self.tr("Search the settings"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self.show_found)
        self.column.addWidget(self.search)
        self.rows: dict[str, SettingRow] = {}
        self._headings: dict[str, QLabel] = {}
        self._besides: dict[str, tuple[QWidget, str]] = {}
        self._sections: dict[str, QPushButton] = {}
        self._nothing = texts.label(self.tr("No setting is called so."), "muted", self)
        self._nothing.hide()
        self.column.addLayout(self._body(), 1)
        self._wrong = texts.label("", "danger", self, name="settingsWrong")
        self._wrong.setWordWrap(True)
        self._wrong.hide()
        self.column.addWidget(self._wrong)
        self.column.addLayout(self._foot())
        self.search.setFocus()

    def show_found(self, text: str) -> None:
        """Show the settings that some words are about; all of them without words."""
        words = text.casefold().split()
        full = set()
        for row in self.rows.values():
            row.setVisible(row.matches(words))
            if row.matches(words):
                full.add(row.spec.section)
        for section, (part, about) in self._besides.items():
            found = all(word in f"{section} {shown(section)} {about}".casefold() for word in words)
            part.setVisible(found)
            if found:
                full.add(section)
        for section, heading in self._headings.items():
            heading.setVisible(section in full)
            self._sections[section].setEnabled(section in full)
        self._nothing.setVisible(not full)

    def export_to(self, to: Path) -> None:
        """Write the person's settings to a file."""
        self._try(lambda: settings_file.write(self._settings, to))

    def import_from(self, source: Path) -> None:
        """Take over the settings of a file."""

        def read() -> None:
            settings_file.read(self._settings, source)
            for row in self.rows.values():
                row.show_value(self._value(row.spec))
            self.changed.emit("")

        self._try(read)

    def _body(self) -> QHBoxLayout:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 16, 0)
        column.setSpacing(0)
        column.addWidget(self._nothing)
        names = QVBoxLayout()
        names.setSpacing(2)
        for section in SECTIONS:
            self._add_section(section, page, column)
            names.addWidget(self._section_button(section))
        names.addStretch(1)
        column.addStretch(1)
        self._scroll = QScrollArea(self)
        self._scroll.setObjectName("settingsScroll")
        self._scroll.setAccessibleName(self.tr("Settings"))
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidget(page)
        keep_focus_in_sight(self._scroll)
        body = QHBoxLayout()
        body.setSpacing(6 * theme.UNIT)
        body.addLayout(names)
        body.addWidget(self._scroll, 1)
        return body

    def _add_section(self, section: str, page: QWidget, column: QVBoxLayout) -> None:
        heading = texts.heading(shown(section), page)
        heading.setContentsMargins(0, 14, 0, 4)
        self._headings[section] = heading
        column.addWidget(heading)
        for spec in SETTINGS:
            if spec.section == section:
                row = SettingRow(spec, self._value(spec), self._keep, page)
                row.setEnabled(not (spec.project and self._here.read_only))
                self.rows[spec.key.name] = row
                column.addWidget(row)
        if section == "Keys":
            choose = QPushButton(self.tr("Choose keys…"), page)
            choose.setObjectName("settingsKeys")
            choose.setAccessibleName(self.tr("Choose keys"))
            choose.clicked.connect(self.keys_requested)
            column.addWidget(choose, 0, Qt.AlignmentFlag.AlignLeft)
            self._besides[section] = choose, choose.text()
        if section == "Privacy":
            said = self.tr(
                "Earmark sends nothing: no use is counted, no report leaves this computer. "
                "The log stays in its folder; Help ▸ Open the folder of the log shows it."
            )
            words = texts.label(said, "muted", page, name="settingsPrivacy")
            words.setWordWrap(True)
            column.addWidget(words)
            self._besides[section] = words, said

    def _section_button(self, section: str) -> QPushButton:
        button = QPushButton(shown(section), self)
        button.setObjectName(f"section_{section.replace(' ', '_').lower()}")
        button.setAccessibleName(button.text())
        button.setProperty("role", "quiet")
        button.setMinimumWidth(140)
        button.clicked.connect(lambda: self._go_to(section))
        self._sections[section] = button
        return button

    def _go_to(self, section: str) -> None:
        self._scroll.verticalScrollBar().setValue(self._headings[section].y())

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2 * theme.UNIT)
        for name, text, slot in (
            ("settingsImport", self.tr("Import…"), self._on_import_clicked),
            ("settingsExport", self.tr("Export…"), self._on_export_clicked),
        ):
            button = QPushButton(text, self)
            button.setObjectName(name)
            button.setAccessibleName(text)
            button.clicked.connect(slot)
            row.addWidget(button)
        row.addStretch(1)
        close = QPushButton(self.tr("Close"), self)
        close.setObjectName("sheetClose")
        close.setAccessibleName(close.text())
        close.clicked.connect(self.close)
        row.addWidget(close)
        return row

    def _value(self, spec: SettingSpec) -> Any:
        return self._here.get(spec.key) if spec.project else self._settings.get(spec.key)

    def _keep(self, spec: SettingSpec, value: Any) -> None:
        if spec.project:
            self._try(lambda: self._here.set(spec.key, value))
        elif value == spec.key.default:
            self._settings.reset(spec.key)
        else:
            self._settings.set(spec.key, value)
        self.changed.emit(spec.key.name)

    def _try(self, do: Any) -> None:
        self._wrong.hide()
        try:
            do()
        except AppError as error:
            self._wrong.setText(str(error))
            self._wrong.show()

    def _on_import_clicked(self) -> None:
        kinds = self.tr("Settings (*.json)")
        for source in self._messages.ask_open(self.tr("Import settings"), kinds)[:1]:
            self.import_from(source)

    def _on_export_clicked(self) -> None:
        title, kinds = self.tr("Export settings"), self.tr("Settings (*.json)")
        to = self._messages.ask_save(title, Path.home() / _FILE, kinds)
        if to is not None:
            self.export_to(to)

"""The settings dialog: made from one table, applied at once, found by search."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from earmark.app import settings as keys
from earmark.app import settings_file
from earmark.app.project_settings import PLAIN_HERE, ProjectSettings
from earmark.ui import theme
from earmark.ui.main_window import MainWindow
from earmark.ui.settings.dialog import SettingsSheet
from earmark.ui.settings.table import SECTIONS, SETTINGS, Kind, choices_of

# What parts of the window keep for themselves, and what has a place of its own.
ELSEWHERE = {
    "volume", "rate", "left_panel", "right_panel", "window", "recent_projects", "last_folder",
    "last_episode", "shortcuts", "review_columns", "sequence_gap_ms", "review_hear", "lag_samples",
    "export_format", "export_scope", "export_each", "export_options", "export_folder",
    "tour_seen", "skip_tags", "only_tags", "picture", "sync_offsets",
}  # fmt: skip


@pytest.fixture
def sheet(window: MainWindow) -> SettingsSheet:
    window.action_set["file.settings"].trigger()
    (made,) = window.commands.sheets()
    assert isinstance(made, SettingsSheet)
    return made


@pytest.fixture(autouse=True)
def light_again(qtbot: QtBot) -> object:
    yield
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, theme.load("light"))


def shown(sheet: SettingsSheet) -> set[str]:
    return {name for name, row in sheet.rows.items() if row.isVisibleTo(sheet)}


def test_every_setting_with_limits_or_choices_fits_its_widget() -> None:
    for spec in SETTINGS:
        assert spec.section in SECTIONS
        if spec.kind is Kind.NUMBER:
            assert spec.key.low is not None, spec.key.name
            assert spec.key.high is not None, spec.key.name
        if spec.kind is Kind.CHOICE and spec.key.choices:
            assert set(choices_of(spec)) == set(spec.key.choices), spec.key.name


def test_search_finds_by_name_reason_and_other_words(sheet: SettingsSheet) -> None:
    sheet.search.setText("dyslexia")
    assert shown(sheet) == {"reading_font"}
    sheet.search.setText("bluetooth")
    assert shown(sheet) == {"sync_offset_ms"}
    sheet.search.setText("zzz")
    assert shown(sheet) == set()
    sheet.search.clear()
    assert shown(sheet) == {spec.key.name for spec in SETTINGS}


def test_a_search_hides_also_what_is_no_setting(sheet: SettingsSheet) -> None:
    choose = sheet.findChild(QPushButton, "settingsKeys")
    privacy = sheet.findChild(QLabel, "settingsPrivacy")
    assert choose is not None
    assert privacy is not None
    for words, parts in (("wxyz", ()), ("choose keys", (choose,)), ("", (choose, privacy))):
        sheet.search.setText(words)
        for part in (choose, privacy):
            assert part.isVisibleTo(sheet) == (part in parts), words


def test_a_setting_is_applied_and_reset_at_once(window: MainWindow, sheet: SettingsSheet) -> None:
    row = sheet.rows["font_size"]
    assert isinstance(row.field, QSpinBox)
    assert row.reset.isHidden()
    row.field.setValue(30)
    assert window.transcript.page.font_px == 30
    row.reset.click()
    assert window.transcript.page.font_px == keys.FONT_SIZE.default
    assert "font_size" not in window.session.settings.values()


def test_high_contrast_is_on_at_once(sheet: SettingsSheet) -> None:
    box = sheet.rows["theme"].field
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData("contrast"))
    box.activated.emit(box.currentIndex())
    assert theme.current() == theme.load("contrast")


def test_a_switch_can_be_pressed_by_keys(window: MainWindow, sheet: SettingsSheet) -> None:
    box = sheet.rows["click_seeks"].field
    assert isinstance(box, QCheckBox)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert window.transcript.click_seeks()


def test_what_holds_for_the_project_stays_with_it(window: MainWindow, sheet: SettingsSheet) -> None:
    box = sheet.rows["plain_here"].field
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData("yes"))
    box.activated.emit(box.currentIndex())
    assert ProjectSettings(window.session.project).get(PLAIN_HERE) == "yes"
    assert "plain_here" not in window.session.settings.values()


def test_import_shows_the_new_values(
    window: MainWindow, sheet: SettingsSheet, tmp_path: Path
) -> None:
    file = tmp_path / "given.json"
    window.session.settings.set(keys.FONT_SIZE, 22)
    sheet.export_to(file)
    window.session.settings.reset(keys.FONT_SIZE)
    sheet.import_from(file)
    field = sheet.rows["font_size"].field
    assert isinstance(field, QSpinBox)
    assert field.value() == 22
    assert window.transcript.page.font_px == 22


def test_a_bad_file_is_refused_in_a_sentence(
    window: MainWindow, sheet: SettingsSheet, tmp_path: Path
) -> None:
    file = tmp_path / "bad.json"
    file.write_text('{"kind": "earmark-settings", "settings": {"theme": "pink"}}', "utf-8")
    sheet.import_from(file)
    wrong = sheet.findChild(QLabel, "settingsWrong")
    assert wrong is not None
    assert "theme" in wrong.text()
    assert "pink" in wrong.text()


def test_every_setting_of_a_person_can_be_seen() -> None:
    seen = {spec.key.name for spec in SETTINGS}
    assert set(settings_file.known()) - seen - ELSEWHERE == set()


def test_from_settings_to_keys(window: MainWindow, sheet: SettingsSheet) -> None:
    button = sheet.findChild(QPushButton, "settingsKeys")
    assert button is not None
    button.click()
    assert {one.objectName() for one in window.commands.sheets()} == {"settingsSheet", "keysSheet"}

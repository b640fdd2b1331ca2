"""The page of keys: find by name or by key, choose, settle conflicts, put back, send to others."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from earmark.ui.dialogs.key_catcher import written
from earmark.ui.dialogs.keys_sheet import KeysSheet
from earmark.ui.main_window import MainWindow


@pytest.fixture
def sheet(window: MainWindow) -> KeysSheet:
    window.action_set["help.keys"].trigger()
    (made,) = window.commands.sheets()
    assert isinstance(made, KeysSheet)
    return made


def press(sheet: KeysSheet, key: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
    sheet.editor.add.click()
    assert sheet.editor.add.waiting
    QTest.keyClick(sheet.editor.add, key, modifiers or Qt.KeyboardModifier.NoModifier)
    assert not sheet.editor.add.waiting


def said(sheet: KeysSheet) -> str:
    label = sheet.findChild(QLabel, "keyConflict")
    assert label is not None
    return label.text()


def test_actions_are_found_by_name(sheet: KeysSheet) -> None:
    everything = sheet.shown_ids()
    assert {"play.toggle", "tag.1", "view.dark"} <= everything
    sheet.search.setText("louder")
    assert sheet.shown_ids() == {"play.louder"}
    sheet.search.clear()
    assert sheet.shown_ids() == everything


def test_actions_are_found_by_pressing_their_key(sheet: KeysSheet) -> None:
    sheet.catcher.click()
    QTest.keyClick(sheet.catcher, Qt.Key.Key_F9)
    assert sheet.shown_ids() == {"view.left"}
    sheet.catcher.click()
    QTest.keyClick(sheet.catcher, Qt.Key.Key_F24)
    assert sheet.shown_ids() == set()
    nothing = sheet.findChild(QLabel, "keysNothing")
    assert nothing is not None
    assert nothing.text() == "F24 is free."


def test_a_free_key_is_given_at_once(window: MainWindow, sheet: KeysSheet) -> None:
    sheet.select("play.loop")
    press(sheet, Qt.Key.Key_F14)
    assert window.action_set.keys("play.loop") == ("Ctrl+L", "F14")


def test_a_taken_key_names_its_owner_and_can_be_taken_over(
    window: MainWindow, sheet: KeysSheet
) -> None:
    sheet.select("play.loop")
    press(sheet, Qt.Key.Key_F9)
    assert "Left panel" in said(sheet)
    assert window.action_set.keys("play.loop") == ("Ctrl+L",)
    sheet.editor.take.click()
    assert window.action_set.keys("play.loop") == ("Ctrl+L", "F9")
    assert window.action_set.keys("view.left") == ()


def test_a_taken_key_can_be_left_where_it_is(window: MainWindow, sheet: KeysSheet) -> None:
    sheet.select("play.loop")
    press(sheet, Qt.Key.Key_F9)
    sheet.editor.keep.click()
    assert window.action_set.keys("view.left") == ("F9",)
    assert sheet.editor.take.isHidden()


def test_the_key_of_a_tag_is_not_taken(window: MainWindow, sheet: KeysSheet) -> None:
    sheet.select("play.loop")
    press(sheet, Qt.Key.Key_1)
    assert "sponsor" in said(sheet)
    assert sheet.editor.take.isHidden()
    assert window.action_set.keys("tag.1") == ("1",)


def test_the_key_of_a_tag_is_changed_in_the_codebook(sheet: KeysSheet) -> None:
    sheet.select("tag.1")
    assert not sheet.editor.add.isEnabled()
    assert "codebook" in said(sheet)


def test_a_key_is_taken_away_and_the_usual_ones_come_back(
    window: MainWindow, sheet: KeysSheet
) -> None:
    sheet.select("play.toggle")
    button = sheet.findChild(QPushButton, "keyRemove_F4")
    assert button is not None
    button.click()
    assert window.action_set.keys("play.toggle")[:2] == ("Space", "Ctrl+Space")
    sheet.editor.reset.click()
    assert window.action_set.keys("play.toggle")[:3] == ("Space", "F4", "Ctrl+Space")
    assert not sheet.editor.reset.isEnabled()


def test_reset_all(window: MainWindow, sheet: KeysSheet) -> None:
    sheet.select("play.loop")
    press(sheet, Qt.Key.Key_F14)
    sheet.reset_all()
    assert window.action_set.keys("play.loop") == ("Ctrl+L",)


def test_keys_go_to_a_file_and_come_back(
    window: MainWindow, sheet: KeysSheet, tmp_path: Path
) -> None:
    sheet.select("play.loop")
    press(sheet, Qt.Key.Key_F14)
    sheet.export_to(tmp_path / "keys.json")
    sheet.reset_all()
    sheet.import_from(tmp_path / "keys.json")
    assert window.action_set.keys("play.loop") == ("Ctrl+L", "F14")
    (tmp_path / "bad.json").write_text("[]", "utf-8")
    sheet.import_from(tmp_path / "bad.json")
    wrong = sheet.findChild(QLabel, "keysWrong")
    assert wrong is not None
    assert "bad.json" in wrong.text()
    assert window.action_set.keys("play.loop") == ("Ctrl+L", "F14")


def test_escape_ends_waiting_and_leaves_the_page_open(sheet: KeysSheet) -> None:
    sheet.select("play.loop")
    press(sheet, Qt.Key.Key_Escape)
    assert sheet.isVisible()


@pytest.mark.parametrize(
    ("key", "modifiers", "text", "name"),
    [
        (Qt.Key.Key_F13, Qt.KeyboardModifier.NoModifier, "", "F13"),
        (Qt.Key.Key_MediaPlay, Qt.KeyboardModifier.NoModifier, "", "Media Play"),
        (Qt.Key.Key_Greater, Qt.KeyboardModifier.ShiftModifier, ">", ">"),
        (Qt.Key.Key_T, Qt.KeyboardModifier.ShiftModifier, "T", "Shift+T"),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.KeypadModifier, "", "Left"),
        (Qt.Key.Key_Shift, Qt.KeyboardModifier.ShiftModifier, "", ""),
        (Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier, " ", "Shift+Space"),
    ],
)
def test_keys_are_written_as_in_the_table(
    key: Qt.Key, modifiers: Qt.KeyboardModifier, text: str, name: str
) -> None:
    assert written(QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text)) == name

"""Words are replaced in the transcript: one by one, or everywhere after a look at each place."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from earmark.app import edits
from earmark.domain.transcript import Span
from earmark.ui.dialogs.everywhere import EverywhereSheet
from earmark.ui.main_window import MainWindow
from earmark.ui.models.places import PLACE_ROLE
from earmark.ui.transcript.find_bar import FindBar
from ui.stage import LINES, RecordedMessages, put_episode

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def texts(window: MainWindow) -> list[str]:
    return [one.text for one in window.session.transcript]


@pytest.fixture
def bar(window: MainWindow) -> FindBar:
    """The find bar with its second row, opened by its key."""
    QTest.keyClick(window.transcript, Key.Key_H, CONTROL)
    bar = window.transcript.finding.bar
    assert bar.isVisible()
    assert bar.instead.isVisible()
    return bar


@pytest.fixture
def sheet(qtbot: QtBot, window: MainWindow, bar: FindBar) -> EverywhereSheet:
    """The list of places where “cup” would become “mug”."""
    bar.field.setText("cup")
    bar.instead.setText("mug")
    bar.every.click()
    sheet = window.findChild(EverywhereSheet)
    assert sheet is not None
    qtbot.waitUntil(lambda: sheet.model.rowCount() == 5)
    return sheet


def test_enter_presses_the_buttons_of_the_bar_also_away_from_the_playhead(
    qtbot: QtBot, window: MainWindow, bar: FindBar
) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.transcript.scroller.yield_to_person()
    assert window.transcript.is_suspended()
    bar.field.setText("cup")
    bar.regex.setFocus()
    QTest.keyClick(bar.regex, Key.Key_Return)
    assert bar.regex.isChecked()
    bar.every.setFocus()
    QTest.keyClick(bar.every, Key.Key_Return)
    assert window.findChild(EverywhereSheet) is not None
    assert window.transcript.is_suspended()


def test_enter_replaces_the_match_and_goes_on(window: MainWindow, bar: FindBar) -> None:
    bar.field.setText("cup")
    bar.instead.setText("mug")
    assert bar.count.text() == "1 of 5"
    QTest.keyClick(bar.instead, Key.Key_Return)
    assert texts(window)[0] == "Welcome to the show about tea and its mugs."
    assert bar.count.text() == "1 of 4"
    QTest.keyClick(bar.instead, Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.count.text() == "4 of 4"
    bar.one.click()
    assert texts(window)[7] == "The oldest mug that we know is made of bronze."
    window.action_set["edit.undo"].trigger()
    window.action_set["edit.undo"].trigger()
    assert texts(window) == list(LINES)


def test_every_place_is_looked_at_before_all_are_corrected(
    window: MainWindow, sheet: EverywhereSheet, messages: RecordedMessages
) -> None:
    assert texts(window) == list(LINES)
    assert sheet.do.text() == "Correct 5 places"
    sheet.list.setCurrentIndex(sheet.model.index(1))
    QTest.keyClick(sheet.list, Key.Key_Space)
    assert sheet.do.text() == "Correct 4 places"
    sheet.do.click()
    assert texts(window)[4] == "Let us turn to cups, because mugs matter."
    assert texts(window)[5] == "A mug without a handle is called a bowl."
    assert messages.texts[-1] == "Corrected in 4 places"
    window.action_set["edit.undo"].trigger()
    assert texts(window) == list(LINES)


def test_a_screen_reader_hears_what_becomes_of_a_place(sheet: EverywhereSheet) -> None:
    spoken = sheet.model.index(3).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("cup becomes mug, at 0:30: A mug without a handle is called")


def test_all_episodes_can_be_corrected_at_once(
    qtbot: QtBot, window: MainWindow, sheet: EverywhereSheet
) -> None:
    other = put_episode(window.session.project, "More tea")
    sheet.all_episodes.click()
    qtbot.waitUntil(lambda: sheet.model.rowCount() == 10)
    sheet.do.click()
    lines = [one.text for one in window.session.project.transcript(other)]
    assert lines == texts(window) == [line.replace("cup", "mug") for line in
                                      (one.replace("Cup", "mug") for one in LINES)]  # fmt: skip


def test_what_sounds_alike_is_corrected_too(qtbot: QtBot, sheet: EverywhereSheet) -> None:
    sheet.old.setText("Kettel")
    sheet.new.setText("Kettle Ltd")
    sheet.sounds.click()
    qtbot.waitUntil(lambda: sheet.model.rowCount() == 2)
    assert {sheet.model.index(row).data(PLACE_ROLE).old for row in (0, 1)} == {"Kettle", "kettle"}
    sheet.none.click()
    assert not sheet.do.isEnabled()


def test_the_bar_finds_what_sounds_alike(window: MainWindow, bar: FindBar) -> None:
    bar.field.setText("Kettel")
    assert bar.count.text() == "no match"
    bar.sounds.click()
    assert bar.count.text() == "1 of 2"
    assert not bar.whole_words.isEnabled()
    bar.regex.click()
    assert not bar.sounds.isChecked()


def test_after_a_name_was_corrected_the_others_are_offered(
    qtbot: QtBot, window: MainWindow, messages: RecordedMessages
) -> None:
    segment = window.session.transcript[5]
    assert window.session.episode is not None
    span = Span(segment.id, 2, segment.id, 5)
    made = edits.add_annotation(window.session.project, window.session.episode.id, 1, span)
    window.session.select(window.session.transcript.whole_span(5))
    window.action_set["text.edit"].trigger()
    words = window.correcting.card.words
    words.selectAll()
    QTest.keyClicks(words, "A mug without a handle is called a bowl.")
    QTest.keyClick(words, Key.Key_Return)
    assert messages.texts[-1] == "“cup” stands in one more place"
    action = window.message_line.findChild(QPushButton, "messageAction")
    assert action is not None
    action.click()
    sheet = window.findChild(EverywhereSheet)
    assert sheet is not None
    qtbot.waitUntil(lambda: sheet.model.rowCount() == 1)
    assert (sheet.old.text(), sheet.new.text()) == ("cup", "mug")
    sheet.do.click()
    assert texts(window)[7].startswith("The oldest mug")
    again = window.session.annotation(made.id)
    assert again is not None
    assert again.text == "mug"


def test_the_list_of_places_behaves_as_a_model(
    qtmodeltester: object, sheet: EverywhereSheet
) -> None:
    qtmodeltester.check(sheet.model)  # type: ignore[attr-defined]

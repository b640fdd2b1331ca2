"""The find bar counts while one types and goes round the matches."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from earmark.ui.transcript.find_bar import FindBar
from earmark.ui.transcript.positions import Place
from earmark.ui.transcript.view import TranscriptView


@pytest.fixture
def bar(view: TranscriptView) -> FindBar:
    """Return the open find bar of a view."""
    view.finding.open()
    bar = view.findChild(FindBar)
    assert bar is not None
    return bar


def in_sight(view: TranscriptView, row: int) -> bool:
    rect = view.page.caret_rect(Place(row, 0))
    return rect is not None and 0 <= rect.top() < view.page.height


def test_typing_counts_and_shows_the_first_match(
    qtbot: QtBot, view: TranscriptView, bar: FindBar
) -> None:
    qtbot.keyClicks(bar.field, "promise")
    assert bar.count.text() == "1 of 30"
    assert in_sight(view, 2)


def test_enter_goes_on_and_shift_enter_back_round_the_end(
    qtbot: QtBot, view: TranscriptView, bar: FindBar
) -> None:
    qtbot.keyClicks(bar.field, "promise")
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.count.text() == "2 of 30"
    qtbot.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.count.text() == "30 of 30"
    assert in_sight(view, 118)


def test_options_change_what_is_found(qtbot: QtBot, bar: FindBar) -> None:
    qtbot.keyClicks(bar.field, "some")
    assert bar.count.text().endswith("of 30")
    bar.match_case.click()
    assert bar.count.text() == "no match"
    bar.match_case.click()
    bar.field.setText("S.me|.rid")
    assert bar.count.text() == "no match"
    bar.regex.click()
    assert bar.count.text().endswith("of 60")
    bar.field.setText("(")
    assert bar.count.text() == "not readable"


def test_the_selection_is_what_one_starts_from(view: TranscriptView) -> None:
    view.text_selection.put(Place(0, 0), Place(0, 9))
    view.finding.open()
    bar = view.findChild(FindBar)
    assert bar is not None
    assert bar.field.text() == "Batteries"


def test_an_edit_is_searched_without_moving_the_page(
    qtbot: QtBot, view: TranscriptView, bar: FindBar
) -> None:
    qtbot.keyClicks(bar.field, "promise")
    before = view.page.value()
    transcript = view.page.transcript
    edited = transcript.with_segment(100, replace(transcript[100], text="A promise, a promise."))
    view.update_segments(edited, [100])
    assert bar.count.text() == "1 of 32"
    assert view.page.value() == before


def test_escape_closes_and_takes_the_marks_away(
    qtbot: QtBot, view: TranscriptView, bar: FindBar
) -> None:
    qtbot.keyClicks(bar.field, "promise")
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert view._scene.found_in is None


def test_every_control_has_a_name_and_is_large_enough(bar: FindBar) -> None:
    for child in (bar.field, bar.match_case, bar.whole_words, bar.accents, bar.regex):
        assert child.objectName()
        assert child.accessibleName()
        assert min(child.width(), child.height()) >= 24


def test_a_word_typed_wrong_and_then_right_is_looked_for_from_the_same_place(
    qtbot: QtBot, bar: FindBar
) -> None:
    qtbot.keyClicks(bar.field, "iron")
    assert bar.count.text() == "1 of 30"
    bar.field.clear()
    qtbot.keyClicks(bar.field, "Batteries")
    assert bar.count.text() == "1 of 30"


def test_a_key_with_alt_presses_each_option_while_one_types(qtbot: QtBot, bar: FindBar) -> None:
    alt = Qt.KeyboardModifier.AltModifier
    for key, button in (
        (Qt.Key.Key_C, bar.match_case),
        (Qt.Key.Key_W, bar.whole_words),
        (Qt.Key.Key_A, bar.accents),
        (Qt.Key.Key_R, bar.regex),
        (Qt.Key.Key_S, bar.sounds),
    ):
        qtbot.keyClick(bar.field, key, alt)
        assert button.isChecked()
        assert "Alt+" in button.toolTip()
    assert not bar.regex.isChecked()
    assert bar.field.text() == ""


def test_tab_goes_from_the_words_to_those_in_their_place(qtbot: QtBot, bar: FindBar) -> None:
    bar.replacing.setChecked(True)
    bar.field.setFocus()
    qtbot.keyClick(bar.field, Qt.Key.Key_Tab)
    assert bar.instead.hasFocus()
    qtbot.keyClick(bar.instead, Qt.Key.Key_Backtab)
    assert bar.field.hasFocus()


def test_escape_on_a_button_closes_and_its_keys_are_no_keys_of_the_page(
    qtbot: QtBot, view: TranscriptView, bar: FindBar
) -> None:
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    before = view.page.value()
    bar.regex.setFocus()
    qtbot.keyClick(bar.regex, Qt.Key.Key_PageDown)
    assert view.page.value() == before
    qtbot.keyClick(bar.regex, Qt.Key.Key_Escape)
    assert not bar.isVisible()

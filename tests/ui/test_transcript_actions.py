"""Find, the two forms of the text, and the delay of the sound, as the window offers them."""

import pytest
from PySide6.QtTest import QTest

from earmark.app import settings as keys
from earmark.playback import choose
from earmark.playback.fake_player import FakePlayer
from earmark.ui.dialogs.calibration import Calibration
from earmark.ui.main_window import ANNOTATE, LIBRARY, REVIEW, MainWindow
from earmark.ui.transcript.find_bar import FindBar
from earmark.ui.transcript.flow import Form
from ui.stage import MakeWindow


def test_find_in_review_goes_to_the_words_of_its_filter(window: MainWindow) -> None:
    window.show_page(REVIEW)
    window.action_set["edit.find"].trigger()
    assert window.page() == REVIEW
    assert window.review.filter_bar.words.hasFocus()


def test_find_opens_its_bar_over_the_transcript_from_the_library(window: MainWindow) -> None:
    assert window.action_set.spec("edit.find").shortcut == "Ctrl+F"
    assert window.action_set.spec("edit.search").shortcut == "Ctrl+K"
    window.show_page(LIBRARY)
    window.action_set["edit.find"].trigger()
    assert window.page() == ANNOTATE
    bar = window.transcript.findChild(FindBar)
    assert bar.isVisible()
    QTest.keyClicks(bar.field, "bronze")
    assert bar.count.text().startswith("1 ")


def test_find_does_nothing_while_no_episode_is_open(make_window: MakeWindow) -> None:
    window = make_window()
    window.action_set["edit.find"].trigger()
    assert window.transcript.findChild(FindBar) is None


def test_lines_are_shown_one_by_one_and_stay_so(
    window: MainWindow, make_window: MakeWindow
) -> None:
    assert window.transcript.form() is Form.READING
    window.action_set["view.lines"].trigger()
    assert window.transcript.form() is Form.LINES
    window.close()
    again = make_window(window.session.project.path)
    assert again.transcript.form() is Form.LINES
    again.action_set["view.lines"].trigger()
    assert again.transcript.form() is Form.READING


def test_the_delay_of_the_sound_is_found_from_the_transport_and_kept(
    window: MainWindow, player: FakePlayer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(choose, "make_player", lambda _preferred: FakePlayer())
    player.play()
    window.dock.transport.sound.click()
    (sheet,) = window.commands.sheets()
    assert isinstance(sheet, Calibration)
    assert not player.is_playing
    sheet.slider.setValue(120)
    sheet.use.click()
    assert window.session.settings.get(keys.SYNC_OFFSET_MS) == 120
    assert "120" in window.dock.transport.sound.text()
    assert window.commands.sheets() == []

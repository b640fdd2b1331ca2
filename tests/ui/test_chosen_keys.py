"""Chosen keys reach menus, tooltips, caps and palette at once; single characters can be switched
off; a pedal plays while it is down."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from earmark.app import settings as keys
from earmark.playback.fake_player import FakePlayer
from earmark.playback.player import PlayerState
from earmark.ui.actions import ActionSet
from earmark.ui.main_window import MainWindow


def choose(window: MainWindow, action_id: str, *own: str) -> ActionSet:
    actions = window.action_set
    assert actions.shortcuts is not None
    actions.shortcuts.set_keys(action_id, own)
    actions.rebuild()
    return actions


def test_a_chosen_key_is_everywhere_at_once(window: MainWindow) -> None:
    caps = [cap for cap in window.findChildren(QLabel) if cap.text() == "M"]
    assert caps, "the note's key is on a cap"
    actions = choose(window, "tag.note", "F15")
    action = actions["tag.note"]
    assert action.shortcuts() == [QKeySequence("F15")]
    assert action.toolTip().endswith("(F15)")
    assert [cap.text() for cap in caps] == ["F15"] * len(caps)
    found = [hit for hit in window.palette_box.hits("write a note") if hit.text == "Write a note"]
    assert [hit.detail for hit in found] in (["F15"], [])  # away while nothing is selected


def test_a_cap_goes_away_with_its_key(window: MainWindow) -> None:
    cap = next(cap for cap in window.findChildren(QLabel) if cap.text() == "M")
    choose(window, "tag.note")
    assert cap.isHidden()
    assert window.action_set["tag.note"].toolTip() == "Note on the selected annotation"


def test_a_chosen_key_does_what_the_old_one_did(window: MainWindow, player: FakePlayer) -> None:
    choose(window, "play.toggle", "F16", "Media Play")
    QTest.keyClick(window, Qt.Key.Key_F4)
    assert player.state is not PlayerState.PLAYING
    QTest.keyClick(window, Qt.Key.Key_F16)
    assert player.state is PlayerState.PLAYING
    QTest.keyClick(window, Qt.Key.Key_MediaPlay)
    assert player.state is PlayerState.PAUSED


def test_single_characters_can_be_switched_off(window: MainWindow, player: FakePlayer) -> None:
    window.session.settings.set(keys.SINGLE_KEYS, "off")
    window.commands.apply_settings()
    assert window.action_set.keys("tag.note") == ()
    assert window.action_set.keys("tag.1") == ()
    assert window.action_set.keys("play.toggle")[:3] == ("Space", "F4", "Ctrl+Space")
    QTest.keyClick(window.transcript, Qt.Key.Key_Greater)
    assert player.rate == 1.0


def test_single_characters_can_be_kept_to_the_content(
    window: MainWindow, player: FakePlayer
) -> None:
    window.session.settings.set(keys.SINGLE_KEYS, "content")
    window.commands.apply_settings()
    window.title_row.search.setFocus()
    QTest.keyClick(window.title_row.search, Qt.Key.Key_Equal)
    player.set_rate(1.5)
    QTest.keyClick(window.title_row.search, "=")
    assert player.rate == 1.5
    window.transcript.setFocus()
    QTest.keyClick(window.transcript, "=")
    assert player.rate == 1.0


def release(window: MainWindow, key: Qt.Key, *, repeated: bool = False) -> None:
    event = QKeyEvent(QEvent.Type.KeyRelease, key, Qt.KeyboardModifier.NoModifier, "", repeated)
    QApplication.sendEvent(QApplication.focusWidget() or window, event)


def test_it_plays_while_a_pedal_is_down(window: MainWindow, player: FakePlayer) -> None:
    player.seek(20_000)
    QTest.keyPress(window, Qt.Key.Key_F13)
    assert player.state is PlayerState.PLAYING
    assert window.hold_to_play.is_held
    release(window, Qt.Key.Key_F13, repeated=True)
    QTest.keyPress(window, Qt.Key.Key_F13)
    release(window, Qt.Key.Key_N)
    assert player.state is PlayerState.PLAYING, "other keys are typed meanwhile"
    player.advance(3000)
    release(window, Qt.Key.Key_F13)
    assert player.state is PlayerState.PAUSED
    assert player.position_ms() == 22_000
    assert not window.hold_to_play.is_held


def test_a_pedal_works_while_a_note_is_written(window: MainWindow, player: FakePlayer) -> None:
    window.title_row.search.setFocus()
    window.palette_box.open()
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyPress(field, Qt.Key.Key_F13)
    assert player.state is PlayerState.PLAYING
    release(window, Qt.Key.Key_F13)
    assert player.state is PlayerState.PAUSED


@pytest.mark.parametrize("key", ["Ctrl+F20", "Media Record"])
def test_any_key_can_be_the_pedal(window: MainWindow, player: FakePlayer, key: str) -> None:
    choose(window, "play.hold", key)
    pressed = QKeySequence(key)[0]
    QTest.keyPress(window, pressed.key(), pressed.keyboardModifiers())
    assert player.state is PlayerState.PLAYING
    release(window, Qt.Key.Key_Control if "Ctrl" in key else pressed.key())
    assert player.state is PlayerState.PAUSED

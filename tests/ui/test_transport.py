"""The transport shows what the player does and passes on what the person asks."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from earmark.playback.fake_player import FakePlayer
from earmark.ui.actions import ActionSet
from earmark.ui.transport import TransportBar, rate_text

HOUR_MS = 3_600_000


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    shown = QWidget()
    qtbot.addWidget(shown)
    return shown


@pytest.fixture
def player(window: QWidget) -> FakePlayer:
    silent = FakePlayer(window)
    silent.load(Path("episode.mka"), HOUR_MS, 581_200)
    return silent


@pytest.fixture
def actions(window: QWidget, player: FakePlayer) -> ActionSet:
    made = ActionSet(window)
    made["play.toggle"].triggered.connect(player.toggle)
    return made


@pytest.fixture
def bar(window: QWidget, actions: ActionSet, player: FakePlayer) -> TransportBar:
    made = TransportBar(actions, player, window)
    made.resize(1400, made.sizeHint().height())
    window.show()
    return made


def wheel(widget: QWidget, notches: int) -> None:
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle, QPointF(widget.mapToGlobal(middle.toPoint())), QPoint(), QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)


def test_it_shows_what_the_player_has_loaded(bar: TransportBar) -> None:
    assert bar.position.text() == "9:41.2"
    assert bar.duration.text() == "/ 1:00:00"
    assert bar.rate.text() == "1.0 ×"


def test_the_round_button_plays_and_pauses(
    qtbot: QtBot, bar: TransportBar, player: FakePlayer
) -> None:
    qtbot.mouseClick(bar.play, Qt.MouseButton.LeftButton)
    assert player.is_playing
    assert bar.play.playing
    assert bar.play.accessibleName() == "Pause"
    qtbot.mouseClick(bar.play, Qt.MouseButton.LeftButton)
    assert not player.is_playing
    assert bar.play.accessibleName() == "Play"


def test_the_position_is_written_only_when_its_text_changes(
    bar: TransportBar, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[str] = []
    monkeypatch.setattr(bar.position, "setText", written.append)
    for ms in range(10_000, 10_200, 25):
        bar.set_position(ms)
    assert written == ["0:10.0", "0:10.1"]


def test_a_growing_position_moves_nothing_beside_it(bar: TransportBar) -> None:
    before = bar.duration.geometry()
    bar.set_position(3_599_900)
    QApplication.processEvents()
    assert bar.duration.geometry() == before
    assert bar.position.sizeHint().width() <= bar.position.width()


def test_buttons_do_what_their_actions_do(
    qtbot: QtBot, bar: TransportBar, actions: ActionSet
) -> None:
    for button, action_id in ((bar.back, "play.back_5"), (bar.forward, "play.forward_5")):
        with qtbot.waitSignal(actions[action_id].triggered):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_loop_and_follow_show_whether_they_are_on(
    qtbot: QtBot, bar: TransportBar, actions: ActionSet
) -> None:
    for button, action_id in ((bar.loop, "play.loop"), (bar.follow, "play.follow")):
        actions[action_id].setChecked(True)
        assert button.isChecked()
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert not actions[action_id].isChecked()
        assert not button.isChecked()


def test_a_loop_that_is_refused_is_not_shown(
    qtbot: QtBot, bar: TransportBar, actions: ActionSet
) -> None:
    action = actions["play.loop"]
    action.triggered.connect(lambda: action.setChecked(False))
    qtbot.mouseClick(bar.loop, Qt.MouseButton.LeftButton)
    assert not bar.loop.isChecked()


def test_buttons_say_their_keys_and_learn_new_ones(bar: TransportBar, actions: ActionSet) -> None:
    assert bar.back.keys == ("←",)
    assert bar.rate.keys == ("<", ">")
    actions["play.back_5"].setShortcuts([QKeySequence("F6")])
    assert bar.back.keys == ("F6",)


def test_skipping_is_offered_only_while_there_is_something_to_skip(
    bar: TransportBar, actions: ActionSet
) -> None:
    assert bar.skip.isVisible()
    actions["play.skip"].setEnabled(False)
    assert not bar.skip.isVisible()
    actions["play.skip"].setEnabled(True)
    assert bar.skip.isVisible()


def test_the_rate_follows_the_player(bar: TransportBar, player: FakePlayer) -> None:
    player.set_rate(1.3)
    assert bar.rate.text() == "1.3 ×"
    assert "1.3" in bar.rate.accessibleName()


def test_the_rate_menu_marks_and_sets_the_rate(
    qtbot: QtBot, bar: TransportBar, player: FakePlayer
) -> None:
    player.set_rate(1.5)
    menu = bar.rate.make_menu()
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["1.5 ×"]
    next(action for action in menu.actions() if action.text() == "2.0 ×").trigger()
    assert player.rate == 2.0


def test_the_wheel_over_the_rate_takes_small_steps(
    qtbot: QtBot, bar: TransportBar, actions: ActionSet
) -> None:
    with qtbot.waitSignal(actions["play.faster"].triggered):
        wheel(bar.rate, 1)
    with qtbot.waitSignal(actions["play.slower"].triggered):
        wheel(bar.rate, -1)


def test_the_wheel_over_the_volume_turns_it(
    qtbot: QtBot, bar: TransportBar, player: FakePlayer
) -> None:
    player.set_volume(50)
    bar.refresh()
    with qtbot.waitSignal(bar.volume_changed) as changed:
        wheel(bar.volume, -2)
    assert changed.args == [40]
    assert player.volume == 40
    assert "40" in bar.volume.accessibleName()


def test_showing_the_volume_sets_nothing(qtbot: QtBot, bar: TransportBar) -> None:
    with qtbot.assertNotEmitted(bar.volume_changed):
        bar.refresh()


def test_a_change_of_volume_by_key_is_shown(
    qtbot: QtBot, bar: TransportBar, player: FakePlayer, actions: ActionSet
) -> None:
    actions["play.mute"].triggered.connect(lambda: player.set_volume(0))
    actions["play.mute"].trigger()
    qtbot.waitUntil(lambda: "0" in bar.volume.accessibleName().split())


def test_the_right_side_tells_who_and_how_late(qtbot: QtBot, bar: TransportBar) -> None:
    bar.set_annotator("Ada")
    bar.set_sync_offset(-40)
    assert bar.annotator.text() == "Ada"
    assert "-40 ms" in bar.sound.text()
    with qtbot.waitSignals([bar.annotator_clicked, bar.sound_clicked]):
        qtbot.mouseClick(bar.annotator, Qt.MouseButton.LeftButton)
        qtbot.mouseClick(bar.sound, Qt.MouseButton.LeftButton)


def test_where_room_is_short_key_caps_and_names_give_way(bar: TransportBar) -> None:
    wide = bar.loop.sizeHint().width()
    assert bar.play_key.isVisible()
    bar.resize(bar.minimumSizeHint().width(), bar.height())
    QApplication.processEvents()
    assert bar.loop.sizeHint().width() < wide
    assert not bar.play_key.isVisible()
    assert not bar.annotator.isVisible()
    assert bar.volume.geometry().right() <= bar.width()
    assert bar.skip.geometry().right() <= bar.volume.mapTo(bar, QPoint()).x()


def test_every_button_can_be_reached_named_and_hit(bar: TransportBar) -> None:
    buttons = [one for one in bar.findChildren(QAbstractButton) if one.isVisible()]
    assert len(buttons) >= 9
    for button in buttons:
        assert button.objectName(), button
        assert button.accessibleName(), button.objectName()
        assert button.toolTip(), button.objectName()
        assert min(button.width(), button.height()) >= 24, button.objectName()
        assert button.focusPolicy() == Qt.FocusPolicy.TabFocus, button.objectName()


def test_enter_presses_the_button_that_has_the_focus(
    qtbot: QtBot, bar: TransportBar, player: FakePlayer
) -> None:
    bar.play.setFocus()
    qtbot.keyClick(bar.play, Qt.Key.Key_Return)
    assert player.is_playing


@pytest.mark.parametrize(
    ("rate", "text"),
    [(1.0, "1.0 ×"), (1.3, "1.3 ×"), (1.25, "1.25 ×"), (0.5, "0.5 ×"), (3, "3.0 ×")],
)
def test_rates_are_written_short(rate: float, text: str) -> None:
    assert rate_text(rate) == text

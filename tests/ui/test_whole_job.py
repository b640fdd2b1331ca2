"""The main job with keys alone: open, play, tag while it plays, note, undo, review, export."""

import csv
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from earmark.domain.annotation import Status
from earmark.playback.fake_player import FakePlayer
from earmark.ui.main_window import ANNOTATE, REVIEW, MainWindow
from ui.stage import LINES, MakeWindow, RecordedMessages, shut, subtitles, tone

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def press(window: MainWindow, key: Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
    """Press a key wherever the focus is."""
    target: QWidget = QApplication.focusWidget() or window
    QTest.keyClick(target, key, modifiers or Qt.KeyboardModifier.NoModifier)


def test_the_whole_job_with_keys(qtbot: QtBot, make_window: MakeWindow, tmp_path: Path) -> None:
    window = make_window()
    session, messages, player = window.session, window.messages, window.session.player
    assert isinstance(messages, RecordedMessages)
    assert isinstance(player, FakePlayer)

    messages.files = [tone(tmp_path / "tea.wav"), subtitles(tmp_path / "tea.srt")]
    press(window, Key.Key_O, CONTROL)
    qtbot.waitUntil(lambda: bool(session.episode or messages.texts), timeout=60_000)
    assert session.episode is not None, messages.texts
    assert window.page() == ANNOTATE
    assert player.duration_ms == 60_000
    assert len(session.transcript) == len(LINES)

    press(window, Key.Key_Space)
    assert player.is_playing
    player.advance(8_000)
    press(window, Key.Key_1)
    assert player.is_playing
    (sponsor,) = session.annotations
    assert sponsor.text == LINES[1]
    player.advance(6_000)
    press(window, Key.Key_2)
    assert [one.text for one in session.annotations] == [LINES[1], LINES[2]]

    press(window, Key.Key_M)
    assert window.form.note.hasFocus()
    QTest.keyClicks(window.form.note, "Check 1 the date")
    assert len(session.annotations) == 2, "a digit in a text field is text"
    press(window, Key.Key_Escape)
    assert session.project.annotations(session.episode.id)[1].note == "Check 1 the date"

    press(window, Key.Key_Z, CONTROL)
    assert session.annotations[1].note == ""
    press(window, Key.Key_Z, CONTROL)
    assert len(session.annotations) == 1
    press(window, Key.Key_Z, CONTROL | SHIFT)
    press(window, Key.Key_Z, CONTROL | SHIFT)
    assert session.annotations[1].note == "Check 1 the date"

    press(window, Key.Key_3, CONTROL)
    assert window.page() == REVIEW
    press(window, Key.Key_A)
    assert session.annotations[0].status is Status.ACCEPTED

    messages.target = tmp_path / "out.csv"
    press(window, Key.Key_E, CONTROL)
    sheet = window.exporting.sheet
    assert sheet is not None
    qtbot.waitUntil(lambda: QApplication.focusWidget() is sheet.do)
    press(window, Key.Key_Return)
    qtbot.waitUntil(lambda: any("2 annotations are written" in text for text in messages.texts))
    with messages.target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["tag"] for row in rows] == ["sponsor", "claim"]
    assert [row["status"] for row in rows] == ["accepted", "draft"]
    assert rows[1]["note"] == "Check 1 the date"


def test_the_same_key_takes_the_tag_off_again(window: MainWindow, player: FakePlayer) -> None:
    player.seek(13_000)
    press(window, Key.Key_2)
    assert len(window.session.annotations) == 1
    press(window, Key.Key_2)
    assert window.session.annotations == []


def test_keys_tag_the_selection_and_leave_it_selected(
    window: MainWindow, player: FakePlayer
) -> None:
    session = window.session
    span = session.transcript.span(2, 0, 3, 10)
    session.select(span)
    player.play()
    player.advance(5_000)
    press(window, Key.Key_3)
    assert session.annotations[0].span == span
    assert session.selection == span
    assert window.transcript.selection() == span


def test_undo_brings_back_the_selection(window: MainWindow) -> None:
    session = window.session
    span = session.transcript.span(4, 7, 4, 20)
    session.select(span)
    press(window, Key.Key_1)
    session.select(None)
    press(window, Key.Key_Z, CONTROL)
    assert session.annotations == []
    assert session.selection == span


def test_playing_goes_on_where_the_keys_say(window: MainWindow, player: FakePlayer) -> None:
    player.seek(30_000)
    for key, modifiers, expected in (
        (Key.Key_Left, None, 25_000),
        (Key.Key_Right, None, 30_000),
        (Key.Key_Left, SHIFT, 29_000),
        (Key.Key_Right, CONTROL, 44_000),
        (Key.Key_F2, None, 42_000),
        (Key.Key_F3, None, 44_000),
        (Key.Key_Up, None, 42_000),
        (Key.Key_Down, None, 48_000),
    ):
        press(window, key, modifiers)
        assert player.position_ms() == expected, key
    press(window, Key.Key_Greater)
    assert player.rate == 1.1
    press(window, Key.Key_Equal)
    assert player.rate == 1.0
    press(window, Key.Key_L, CONTROL)
    assert player.loop is not None
    assert player.loop.start_ms == 48_000
    press(window, Key.Key_L, CONTROL)
    assert player.loop is None


def test_n_and_p_walk_through_the_annotations(window: MainWindow, player: FakePlayer) -> None:
    for ms in (7_000, 31_000):
        player.seek(ms)
        press(window, Key.Key_1)
    player.seek(0)
    press(window, Key.Key_N)
    assert player.position_ms() == 6_000
    press(window, Key.Key_N)
    assert player.position_ms() == 30_000
    press(window, Key.Key_P)
    assert player.position_ms() == 6_000
    assert window.session.current_annotation == window.session.annotations[0]


def test_delete_takes_the_selected_annotation_off(
    window: MainWindow, messages: RecordedMessages, player: FakePlayer
) -> None:
    player.seek(7_000)
    press(window, Key.Key_1)
    press(window, Key.Key_Delete)
    assert window.session.annotations == []
    assert messages.texts[-1] == "Took sponsor off"


def test_g_goes_to_a_time(window: MainWindow, player: FakePlayer) -> None:
    press(window, Key.Key_G)
    QTest.keyClicks(window.go_to_box.field, "nonsense")
    press(window, Key.Key_Return)
    assert window.go_to_box.isVisible()
    window.go_to_box.field.clear()
    QTest.keyClicks(window.go_to_box.field, "0:31")
    press(window, Key.Key_Return)
    assert not window.go_to_box.isVisible()
    assert player.position_ms() == 31_000


def test_the_tick_runs_only_while_it_plays_and_is_seen(
    window: MainWindow, player: FakePlayer
) -> None:
    assert not window.playing.ticking
    player.play()
    assert window.playing.ticking
    window.hide()
    assert not window.playing.ticking
    window.show()
    assert window.playing.ticking
    player.pause()
    assert not window.playing.ticking


def test_everything_is_where_it_was_left_after_a_restart(
    window: MainWindow, player: FakePlayer, make_window: MakeWindow
) -> None:
    player.seek(31_000)
    press(window, Key.Key_1)
    press(window, Key.Key_M)
    QTest.keyClicks(window.form.note, "not saved by hand")
    path = window.session.project.path
    shut(window)
    again = make_window(path)
    again.opening.open_episode(1)
    assert again.session.player.position_ms() == 31_000
    assert again.session.annotations[0].note == "not saved by hand"
    press(again, Key.Key_Z, CONTROL)
    press(again, Key.Key_Z, CONTROL)
    assert again.session.annotations == []
    assert again.action_set["edit.redo"].isEnabled()
    press(again, Key.Key_Z, CONTROL | SHIFT)
    assert again.session.annotations[0].text == LINES[5]

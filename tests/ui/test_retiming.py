"""Lines set by hand in the window: tap along, this line is now, nudge, stretch, release, undo."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from earmark.app import settings as keys
from earmark.domain.transcript import TimingSource
from earmark.playback.fake_player import FakePlayer
from earmark.ui.main_window import MainWindow
from ui.stage import LINES, RecordedMessages

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def starts(window: MainWindow) -> list[int]:
    return [one.start_ms for one in window.session.transcript]


def pins(window: MainWindow) -> list[int]:
    return [
        row
        for row, one in enumerate(window.session.transcript)
        if one.source is TimingSource.MANUAL
    ]


def test_tapping_along_sets_line_after_line(
    window: MainWindow, player: FakePlayer, messages: RecordedMessages
) -> None:
    lag_ms = window.session.settings.get(keys.TAP_LAG_MS)
    player.seek(5_000)
    player.play()
    for step_ms in (400, 6_500, 6_300):
        player.advance(step_ms)
        QTest.keyClick(window.transcript, Key.Key_T, SHIFT)
    assert pins(window) == [1, 2, 3]
    assert starts(window)[:5] == [0, 5_400 - lag_ms, 11_900 - lag_ms, 18_200 - lag_ms, 24_000]
    assert window.session.selection is not None
    selected = window.session.selection.first_id
    assert window.session.transcript.row_of(selected) == 4, "the next line is shown"
    assert player.is_playing
    assert messages.texts[-1].startswith("“" + LINES[3][:40])
    for _ in range(3):
        QTest.keyClick(window.transcript, Key.Key_Z, CONTROL)
    assert pins(window) == []
    assert starts(window) == [row * 6_000 for row in range(10)]


def test_this_line_starts_now_sets_the_line_that_is_heard(
    window: MainWindow, player: FakePlayer
) -> None:
    player.seek(13_000)
    QTest.keyClick(window.transcript, Key.Key_T)
    assert pins(window) == [2]
    assert starts(window)[1:4] == [6_000, 13_000, 18_000]


def test_a_selected_line_can_be_set_far_from_where_it_was(
    window: MainWindow, player: FakePlayer
) -> None:
    window.session.select(window.session.transcript.whole_span(4))
    player.seek(26_500)
    QTest.keyClick(window.transcript, Key.Key_T)
    assert pins(window) == [4]
    assert starts(window)[4] == 26_500


def test_nudging_moves_the_selected_lines_and_undo_brings_them_back(
    window: MainWindow, messages: RecordedMessages
) -> None:
    transcript = window.session.transcript
    window.session.select(transcript.span(2, 0, 3, 5))
    QTest.keyClick(window.transcript, Key.Key_Left, ALT | SHIFT)
    QTest.keyClick(window.transcript, Key.Key_Left, ALT | SHIFT)
    assert starts(window)[1:5] == [6_000, 11_800, 17_800, 24_000]
    assert messages.texts[-1] == "Moved by -0.1 s, to 0:11.8"
    window.action_set["edit.undo"].trigger()
    window.action_set["edit.undo"].trigger()
    assert starts(window) == [row * 6_000 for row in range(10)]


def test_annotations_move_with_the_lines_they_are_on(
    window: MainWindow, player: FakePlayer
) -> None:
    player.seek(13_000)
    QTest.keyClick(window.transcript, Key.Key_1)
    (before,) = window.session.annotations
    QTest.keyClick(window.transcript, Key.Key_T)
    (after,) = window.session.annotations
    assert after.text == before.text
    assert after.time.start_ms == 13_000


def test_stretching_ends_the_selected_lines_at_the_playhead(
    window: MainWindow, player: FakePlayer
) -> None:
    window.session.select(window.session.transcript.span(2, 0, 3, 5))
    player.seek(20_000)
    window.action_set["times.stretch"].trigger()
    assert starts(window)[2:5] == [12_000, 16_000, 24_000]
    assert window.session.transcript[3].end_ms == 20_000


def test_releasing_takes_the_pins_of_the_selected_lines_away(
    window: MainWindow, player: FakePlayer, messages: RecordedMessages
) -> None:
    player.seek(13_000)
    QTest.keyClick(window.transcript, Key.Key_T)
    window.session.select(window.session.transcript.span(1, 0, 4, 5))
    QTest.keyClick(window.transcript, Key.Key_T, CONTROL | SHIFT)
    assert pins(window) == []
    assert window.session.transcript[2].source is TimingSource.ESTIMATED
    QTest.keyClick(window.transcript, Key.Key_T, CONTROL | SHIFT)
    assert "set by hand" in messages.texts[-1]
    window.action_set["edit.undo"].trigger()
    assert pins(window) == [2]


@pytest.mark.parametrize("ms", [-5, 99_000])
def test_a_line_outside_the_recording_is_refused(
    window: MainWindow, messages: RecordedMessages, ms: int
) -> None:
    window.retiming.set_line(9, ms)
    assert pins(window) == []
    assert messages.texts


def test_a_line_dragged_on_the_timeline_is_set_there(window: MainWindow) -> None:
    window.dock.timeline.line_dragged.emit(3, 18_700)
    assert pins(window) == [3]
    assert starts(window)[2:5] == [12_000, 18_700, 24_000]

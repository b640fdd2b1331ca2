"""Timeline and keys of the transport as the whole window understands them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from earmark.app import edits
from earmark.domain.annotation import Annotation
from earmark.domain.ranges import TimeRange
from earmark.domain.transcript import word_times
from earmark.playback.fake_player import FakePlayer
from earmark.ui.main_window import MainWindow


def tagged(window: MainWindow, row: int, start: int, end: int) -> Annotation:
    episode, project = window.session.episode, window.session.project
    assert episode is not None
    span = window.session.transcript.span(row, start, row, end)
    return edits.add_annotation(project, episode.id, next(iter(window.session.codebook)).id, span)


def annotation(window: MainWindow, annotation_id: int) -> Annotation:
    found = window.session.annotation(annotation_id)
    assert found is not None
    return found


def test_a_time_drawn_on_the_timeline_selects_its_words_in_the_transcript(
    window: MainWindow,
) -> None:
    window.dock.timeline.range_selected.emit(TimeRange(12_100, 17_900))
    selection = window.session.selection
    assert selection is not None
    assert window.session.transcript.text_of(selection) == window.session.transcript[2].text
    assert window.transcript.selection() == selection
    drawn = window.dock.timeline.selection()
    assert drawn is not None
    assert drawn == window.session.transcript.time_of(selection)
    window.dock.timeline.range_selected.emit(TimeRange(59_990, 59_995))
    assert window.session.selection is None or window.session.selection != selection


def test_a_dragged_end_snaps_to_words_unless_it_is_to_stay_exactly_there(
    window: MainWindow,
) -> None:
    made = tagged(window, 2, 0, 3)
    words = {word.end_ms for word in word_times(window.session.transcript[2])}
    window.dock.timeline.annotation_edge_dragged.emit(made.id, "end", 15_333, False)
    after = annotation(window, made.id)
    assert after.time.end_ms in words
    assert abs(after.time.end_ms - 15_333) < 1500
    window.dock.timeline.annotation_edge_dragged.emit(made.id, "end", 15_333, True)
    assert annotation(window, made.id).time.end_ms == 15_333
    window.action_set["edit.undo"].trigger()
    assert annotation(window, made.id).time == after.time


def test_n_and_p_go_from_tagged_span_to_tagged_span(window: MainWindow, player: FakePlayer) -> None:
    tagged(window, 2, 0, 8)
    tagged(window, 6, 0, 8)
    window.transcript.setFocus()
    window.action_set["tag.next"].trigger()
    assert player.position_ms() == 12_000
    window.action_set["tag.next"].trigger()
    assert player.position_ms() == 36_000
    window.action_set["tag.previous"].trigger()
    assert player.position_ms() == 12_000


@pytest.mark.parametrize(
    ("action", "expected_ms"),
    [
        ("play.back_5", 25_000), ("play.forward_5", 35_000),
        ("play.back_1", 29_000), ("play.forward_1", 31_000),
        ("play.back_2", 28_000), ("play.forward_2", 32_000),
        ("play.back_15", 15_000), ("play.forward_15", 45_000),
        ("play.previous_segment", 24_000), ("play.next_segment", 36_000),
    ],
)  # fmt: skip
def test_the_transport_moves_as_its_keys_say(
    window: MainWindow, player: FakePlayer, action: str, expected_ms: int
) -> None:
    player.seek(30_000)
    window.action_set[action].trigger()
    assert player.position_ms() == expected_ms


def test_speed_goes_in_tenths_and_back_to_normal(window: MainWindow, player: FakePlayer) -> None:
    window.action_set["play.faster"].trigger()
    window.action_set["play.faster"].trigger()
    assert player.rate == pytest.approx(1.2)
    window.action_set["play.slower"].trigger()
    assert player.rate == pytest.approx(1.1)
    window.action_set["play.normal"].trigger()
    assert player.rate == 1.0


def test_replay_and_loop_take_the_segment_that_is_heard(
    window: MainWindow, player: FakePlayer
) -> None:
    player.seek(14_500)
    window.action_set["play.replay"].trigger()
    assert player.is_playing
    assert player.position_ms() == 12_000
    player.advance(900)
    window.action_set["play.loop"].trigger()
    assert player.loop == TimeRange(12_000, 18_000)


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_F4, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier),
    ],
)
def test_keys_that_work_while_a_note_is_typed_leave_the_note_alone(
    window: MainWindow, player: FakePlayer, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    made = tagged(window, 2, 0, 8)
    window.session.select_annotation(made.id)
    window.action_set["tag.note"].trigger()
    note = window.form.note
    QTest.keyClicks(note, "So it is")
    player.seek(30_000)
    QTest.keyClick(note, key, modifier)
    assert player.is_playing or player.position_ms() == 28_000
    assert note.toPlainText() == "So it is"

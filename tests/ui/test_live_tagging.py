"""Tagging while it plays: spans opened and closed by keys, the last seconds, ends, suggestions."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from earmark.app import edits
from earmark.app import settings as keys
from earmark.domain.annotation import Annotation, Status
from earmark.playback.fake_player import FakePlayer
from earmark.ui.main_window import REVIEW, MainWindow
from ui.stage import LINES, MakeWindow, RecordedMessages, shut

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def listen_to(player: FakePlayer, ms: int) -> None:
    """Let it play and be at a time."""
    player.play()
    player.seek(ms)
    player.advance(0)


def annotations(window: MainWindow) -> list[tuple[int, str]]:
    return [(one.tag_id, one.text) for one in window.session.annotations]


def suggest(window: MainWindow, *rows: int) -> list[Annotation]:
    project, session = window.session.project, window.session
    made = [
        edits.add_annotation(
            project, 1, 1, session.transcript.whole_span(row), status=Status.SUGGESTED
        )
        for row in rows
    ]
    session.select_annotation(None)
    return made


def test_shift_and_a_key_open_a_span_and_the_same_closes_it(
    window: MainWindow, player: FakePlayer, messages: RecordedMessages
) -> None:
    listen_to(player, 6300)
    QTest.keyClick(window.transcript, Key.Key_1, SHIFT)
    assert messages.texts[-1] == "sponsor is open from 0:06; Shift+1 closes it."
    assert annotations(window) == []
    listen_to(player, 17_900)
    QTest.keyClick(window.transcript, Key.Key_1, SHIFT)
    assert annotations(window) == [(1, f"{LINES[1]} {LINES[2]}")]
    assert window.session.current_annotation is not None
    assert window.live.open_here() == []


def test_several_are_open_at_once_and_shown(window: MainWindow, player: FakePlayer) -> None:
    listen_to(player, 6300)
    window.action_set["span.1"].trigger()
    listen_to(player, 12_300)
    window.action_set["span.3"].trigger()
    player.pause()
    player.seek(20_000)
    window.playing.position_changed.emit(20_000)
    rows = {row.tag.name: row.open_for for row in window.codebook._model.rows}
    assert rows == {"sponsor": "0:14", "claim": "", "topic": "0:08"}
    bars = window.dock.timeline.findChild(object, "openBars")
    assert [(lane, tag.name, ms) for lane, tag, ms in bars.spans()] == [
        (0, "sponsor", 6000), (2, "topic", 12_000)
    ]  # fmt: skip
    assert bars.isVisible()
    window.action_set["tag.close_spans"].trigger()
    assert [tag for tag, _ in annotations(window)] == [1, 3]
    assert not bars.isVisible()
    assert {row.open_for for row in window.codebook._model.rows} == {""}


def test_an_open_span_is_still_open_after_a_restart(
    window: MainWindow, make_window: MakeWindow, player: FakePlayer
) -> None:
    listen_to(player, 6300)
    window.action_set["span.2"].trigger()
    shut(window)
    again = make_window()
    again.opening.open_episode(1)
    assert [one.tag_id for one in again.live.open_here()] == [2]
    again.live.drop(2)
    assert again.live.open_here() == []


def test_a_tag_that_goes_takes_its_open_span_along(window: MainWindow, player: FakePlayer) -> None:
    listen_to(player, 6300)
    window.action_set["span.2"].trigger()
    edits.remove_tag(window.session.project, 2)
    assert window.live.open_here() == []


def test_alt_and_a_key_tag_what_was_just_heard(window: MainWindow, player: FakePlayer) -> None:
    window.session.settings.set(keys.LAST_SECONDS, 6)
    listen_to(player, 12_300)
    QTest.keyClick(window.transcript, Key.Key_2, ALT)
    assert annotations(window) == [(2, LINES[1])]


def test_live_marks_are_moved_back_by_the_reaction_time(
    window: MainWindow, player: FakePlayer
) -> None:
    listen_to(player, 12_200)
    assert window.tagging.meant_ms() == 11_900
    QTest.keyClick(window.transcript, Key.Key_1)
    assert annotations(window) == [(1, LINES[1])], "the line before had just ended"
    player.set_rate(2.0)
    assert window.tagging.meant_ms() == player.position_ms() - 600
    player.pause()
    assert window.tagging.meant_ms() == player.position_ms()


def test_the_reaction_time_is_learnt_from_corrections(
    window: MainWindow, player: FakePlayer, messages: RecordedMessages
) -> None:
    settings, project = window.session.settings, window.session.project
    settings.set(keys.LEARN_LAG, True)
    for row in range(1, 6):
        listen_to(player, row * 6000 + 300)
        window.action_set["span.1"].trigger()
        listen_to(player, row * 6000 + 6000)
        window.action_set["span.1"].trigger()
        made = window.session.current_annotation
        assert made is not None
        edits.set_span(project, made.id, made.span, start_shift_ms=-200)
        window.session.select_annotation(None)
    assert settings.get(keys.REACTION_LAG_MS) == 500
    assert "0.50 s" in messages.texts[-1]


def test_brackets_set_the_ends_at_the_playhead(
    window: MainWindow, player: FakePlayer, messages: RecordedMessages
) -> None:
    span = window.session.transcript.span(1, 0, 3, len(LINES[3]))
    made = edits.add_annotation(window.session.project, 1, 1, span)
    window.session.select_annotation(made.id)
    player.seek(12_000)
    QTest.keyClick(window.transcript, Key.Key_BracketLeft)
    player.seek(18_000)
    QTest.keyClick(window.transcript, Key.Key_BracketRight)
    assert annotations(window) == [(1, LINES[2])]
    assert messages.texts[-1] == "From 0:12.0 to 0:18.0"
    QTest.keyClick(window.transcript, Key.Key_BracketLeft)
    assert messages.texts[-1] == "The playhead is behind the end of the annotation."
    assert annotations(window) == [(1, LINES[2])]


def test_accepting_a_suggestion_goes_to_the_next(
    window: MainWindow, player: FakePlayer, messages: RecordedMessages
) -> None:
    first, second, third = suggest(window, 1, 3, 5)
    QTest.keyClick(window.transcript, Key.Key_A)
    assert window.session.current_annotation == first
    QTest.keyClick(window.transcript, Key.Key_A)
    assert window.session.current_annotation == second
    QTest.keyClick(window.transcript, Key.Key_X)
    assert window.session.current_annotation == third
    QTest.keyClick(window.transcript, Key.Key_A)
    assert [one.status for one in window.session.annotations] == [
        Status.ACCEPTED, Status.REJECTED, Status.ACCEPTED
    ]  # fmt: skip
    assert messages.texts[-1].startswith("No suggestion is left")
    QTest.keyClick(window.transcript, Key.Key_X)
    assert window.session.annotations[2].status is Status.REJECTED, "no longer a suggestion"


def test_the_last_tag_is_repeated(
    window: MainWindow, player: FakePlayer, messages: RecordedMessages
) -> None:
    QTest.keyClick(window.transcript, Key.Key_L)
    assert messages.texts[-1].startswith("No tag was put on yet")
    player.seek(7000)
    QTest.keyClick(window.transcript, Key.Key_2)
    player.seek(13_000)
    QTest.keyClick(window.transcript, Key.Key_L)
    QTest.keyClick(window.transcript, Key.Key_L)
    assert annotations(window) == [(2, LINES[1]), (2, LINES[2])]
    assert messages.texts[-1] == "This is tagged claim already."


def test_a_note_is_written_while_it_plays(window: MainWindow, player: FakePlayer) -> None:
    listen_to(player, 7000)
    QTest.keyClick(window.transcript, Key.Key_1)
    QTest.keyClick(window.transcript, Key.Key_M)
    note = window.form.note
    assert note.hasFocus()
    QTest.keyClicks(note, "1 check")
    assert player.is_playing
    assert len(window.session.annotations) == 1, "letters and digits are written"
    for key, modifier, playing in (
        (Key.Key_F4, Qt.KeyboardModifier.NoModifier, False),
        (Key.Key_Space, Qt.KeyboardModifier.ControlModifier, True),
    ):
        QTest.keyClick(note, key, modifier)
        assert player.is_playing is playing
    before = player.position_ms()
    QTest.keyClick(note, Key.Key_F2)
    assert player.position_ms() == pytest.approx(before - 2000, abs=5)
    QTest.keyClick(note, Key.Key_Escape)
    assert window.session.annotations[0].note == "1 check"


def test_several_rows_of_review_get_a_tag_or_a_further_one(window: MainWindow) -> None:
    project, session = window.session.project, window.session
    for row in (1, 3):
        edits.add_annotation(project, 1, 1, session.transcript.whole_span(row))
    window.show_page(REVIEW)
    window.review.table.selectAll()
    window.action_set["span.3"].trigger()
    window.action_set["span.3"].trigger()
    assert annotations(window) == [(1, LINES[1]), (3, LINES[1]), (1, LINES[3]), (3, LINES[3])]
    window.action_set["edit.undo"].trigger()
    assert [tag for tag, _ in annotations(window)] == [1, 1]
    window.review.table.selectAll()
    window.action_set["tag.2"].trigger()
    assert [tag for tag, _ in annotations(window)] == [2, 2]

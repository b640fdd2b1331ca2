"""Times get better in the window while a person works, and nothing they look at moves."""

import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from earmark.app import settings as keys
from earmark.app.cuts import NewCut
from earmark.app.jobs import Job
from earmark.app.recordings import media_of
from earmark.domain.ranges import TimeRange
from earmark.domain.timing_report import SoundGap, TimingReport
from earmark.domain.transcript import TimingSource, Transcript
from earmark.playback.fake_player import FakePlayer
from earmark.timing.drift import Drift, DriftKind
from earmark.timing.recut import Recut
from earmark.ui.main_window import MainWindow
from short_reading import Reading, make
from ui.stage import MakeWindow, RecordedMessages

CONTROL = Qt.KeyboardModifier.ControlModifier


def aligned_rows(transcript: Transcript) -> list[int]:
    return [row for row, one in enumerate(transcript) if one.source is TimingSource.ALIGNED]


@pytest.fixture
def reading(tmp_path: Path) -> Reading:
    return make(tmp_path / "reading", 8)


def open_sample(qtbot: QtBot, window: MainWindow, at_ms: int) -> None:
    """Open the bundled sample and go somewhere in it before listening begins."""
    window.opening.open_sample()
    qtbot.waitUntil(lambda: window.session.episode is not None, timeout=60_000)
    player = window.session.player
    qtbot.waitUntil(lambda: player.duration_ms > 0, timeout=60_000)
    window.playing.go_to(at_ms)


def test_lines_become_exact_while_a_tag_and_a_note_are_made(
    qtbot: QtBot, make_window: MakeWindow
) -> None:
    window = make_window()
    session, view = window.session, window.transcript
    view.set_reduced_motion(True)
    open_sample(qtbot, window, 100_000)
    assert {one.source for one in session.transcript} == {TimingSource.ESTIMATED}
    estimate = session.transcript
    shown = view.page.pin()
    writing: list[int] = []

    def tag_and_write(_ids: object) -> None:
        if not writing:
            writing.append(len(aligned_rows(session.transcript)))
            QTest.keyClick(view, Qt.Key.Key_1)
            QTest.keyClick(view, Qt.Key.Key_M)
            QTest.keyClicks(window.form.note, "while it")

    session.transcript_changed.connect(tag_and_write)
    qtbot.waitUntil(lambda: len(aligned_rows(session.transcript)) >= 8, timeout=240_000)
    QTest.keyClicks(window.form.note, " listens")

    assert writing, "nothing arrived while the person worked"
    assert window.form.note.hasFocus(), "what arrives must not take the focus"
    assert window.form.note.toPlainText() == "while it listens"
    assert view.page.pin() == shown, "the first line in sight must not move"
    (tagged,) = session.annotations
    assert tagged.time == session.transcript.time_of(tagged.span)
    assert tagged.text == session.transcript.text_of(tagged.span)
    assert tagged.time != estimate.time_of(tagged.span), "the tag did not follow its words"
    rows = aligned_rows(session.transcript)
    assert any(70_000 <= session.transcript[row].start_ms <= 130_000 for row in rows)

    ((number, progress),) = window.background.shown()
    assert progress.can_pause
    window.background.pause(number, True)
    assert window.background.shown()[0][1].paused
    window.background.cancel(number)
    assert not window.aligning.is_running
    QTest.keyClick(window.form.note, Qt.Key.Key_Escape)
    better = [session.transcript[row] for row in rows]
    for _step in range(4):  # the tag, and the note in as many pieces as there were pauses
        if session.annotations:
            QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Z, CONTROL)
    assert session.annotations == []
    present = session.transcript
    assert [present[row].source for row in rows] == [one.source for one in better]


def test_the_outcome_is_said_and_gaps_are_shown(
    qtbot: QtBot, make_window: MakeWindow, reading: Reading, tmp_path: Path
) -> None:
    window = make_window()
    session, messages = window.session, window.messages
    assert isinstance(messages, RecordedMessages)
    session.settings.set(keys.ALIGN_BY_ITSELF, False)
    window.opening.open_files([reading.sound, reading.text])
    qtbot.waitUntil(lambda: session.episode is not None, timeout=60_000)
    assert window.aligning.report is None
    window.action_set["times.align"].trigger()
    assert window.aligning.is_running
    window.action_set["times.align"].trigger()
    assert messages.texts[-1] == "This episode is being aligned already."
    with qtbot.waitSignal(window.aligning.report_changed, timeout=240_000) as told:
        pass
    assert told.args[0].verdict == "aligned"
    qtbot.waitUntil(lambda: not window.aligning.is_running, timeout=60_000)
    assert messages.texts[-1].startswith("100% of the lines are aligned")
    assert aligned_rows(session.transcript) == list(range(8))


def test_a_report_with_gaps_reaches_transcript_and_timeline(window: MainWindow) -> None:
    session = window.session
    assert session.episode is not None
    gap = SoundGap(TimeRange(12_000, 18_000), session.transcript[2].id)
    report = TimingReport("aligned", 1.0, 1.0, (gap,))
    session.project.save_timing_report(session.episode.id, report)
    assert window.aligning.report == report
    assert "0:06" in window.dock.timeline._content.gaps[0][1]
    assert [one.row for one in window.transcript.gaps()] == [2]


def test_drift_is_explained_and_corrected_when_asked(
    window: MainWindow, messages: RecordedMessages
) -> None:
    session = window.session
    assert session.episode is not None
    before = session.transcript
    drift = Drift(DriftKind.OFFSET, 1_500, 1.0, 0, ((10_000, 11_500), (30_000, 31_500)))
    window.aligning._on_drift_measured(session.episode, drift)
    assert messages.texts[-1] == "The times are off by +1.50 s throughout."
    window.aligning.correct(session.episode, drift)
    assert session.transcript[2].start_ms == before[2].start_ms + 1_500
    window.action_set["edit.undo"].trigger()
    assert session.transcript[2].start_ms == before[2].start_ms


def test_another_cut_that_is_none_changes_nothing(
    window: MainWindow, messages: RecordedMessages, reading: Reading
) -> None:
    session = window.session
    assert session.episode is not None
    before = session.transcript
    refused = TimingReport("refused", 0.0, 0.02)
    cut = NewCut(
        session.episode.id, media_of(reading.sound), Recut([], (), ()), refused, "Not this one."
    )
    window.aligning._on_cut_compared(cut)
    assert messages.texts[-1].startswith("Not this one.")
    assert session.transcript == before


def test_without_a_recording_alignment_says_what_to_do(
    make_window: MakeWindow, tmp_path: Path
) -> None:
    window = make_window()
    messages = window.messages
    assert isinstance(messages, RecordedMessages)
    window.action_set["times.align"].trigger()
    assert messages.texts[-1] == "Open an episode first."
    assert not window.aligning.is_running


def test_pins_are_compared_by_line_and_time(window: MainWindow, player: FakePlayer) -> None:
    assert not window.aligning._pins_moved()
    player.seek(13_000)
    window.action_set["times.line_now"].trigger()
    assert window.aligning._pins_moved()
    window.action_set["edit.undo"].trigger()
    assert not window.aligning._pins_moved()


def test_an_episode_with_good_times_loads_no_aligner(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[str] = []
    run = window.session.jobs.run

    def watched(name: str, *work: Any, **how: Any) -> Job:
        begun.append(name)
        return run(name, *work, **how)

    monkeypatch.setattr(window.session.jobs, "run", watched)
    monkeypatch.delitem(sys.modules, "earmark.app.aligning", raising=False)
    window.aligning._start_if_needed()
    assert {one.source for one in window.session.transcript} == {TimingSource.GIVEN}
    assert "load alignment" not in begun

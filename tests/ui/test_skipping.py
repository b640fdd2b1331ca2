"""Skipping: what is tagged is jumped over, or nothing else is heard."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from earmark.app import edits
from earmark.app import settings as keys
from earmark.app.jobs import JobRunner
from earmark.app.project import Project
from earmark.app.settings import Settings
from earmark.domain.annotation import Status
from earmark.domain.episode import ReadTranscript
from earmark.domain.ranges import TimeRange
from earmark.domain.transcript import Segment
from earmark.playback.fake_player import FakePlayer
from earmark.ui.main_window import MainWindow
from earmark.ui.session import Session
from earmark.ui.skipping import SkipMode, Skipping
from ui.stage import RecordedMessages


@pytest.fixture
def session(tmp_path: Path, qapp: QApplication) -> Iterator[Session]:
    project = Project.open(tmp_path / "skip.earmark")
    segments = tuple(Segment(0, n * 5000, (n + 1) * 5000, f"Line {n}.") for n in range(4))
    read = ReadTranscript("test", segments, True, 4, title="Skip")
    episode_id = edits.create_episode(project, read, segments)
    session = Session(
        project, FakePlayer(), JobRunner(lambda call: call()), Settings(tmp_path / "s.json")
    )
    session.open_episode(episode_id)
    session.player.load(Path("nowhere.mka"), 20_000)
    tag(session, 1)
    yield session
    session.close()


def tag(session: Session, row: int, name: str = "sponsor") -> int:
    found = session.codebook.by_name(name)
    assert found is not None
    assert session.episode is not None
    span = session.transcript.whole_span(row)
    return edits.add_annotation(session.project, session.episode.id, found.id, span).id


def sponsor(session: Session) -> frozenset[int]:
    found = session.codebook.by_name("sponsor")
    assert found is not None
    return frozenset({found.id})


def play(session: Session, ms: int) -> None:
    assert isinstance(session.player, FakePlayer)
    session.player.advance(ms)


def test_a_tagged_stretch_is_jumped_over(session: Session, qtbot: QtBot) -> None:
    skipping = Skipping(session)
    skipping.set_mode(SkipMode.SKIP, sponsor(session))
    session.player.seek(4000)
    session.player.play()
    with qtbot.waitSignal(skipping.skipped) as caught:
        play(session, 1100)
    assert caught.args == [TimeRange(5000, 10_000)]
    assert session.player.position_ms() >= 10_000
    assert session.player.is_playing


def test_only_what_is_tagged_is_heard_and_then_it_pauses(session: Session) -> None:
    skipping = Skipping(session)
    skipping.set_mode(SkipMode.ONLY, sponsor(session))
    session.player.play()
    assert session.player.position_ms() == 5000
    play(session, 5300)
    assert not session.player.is_playing


def test_neighbouring_stretches_are_one_jump(session: Session) -> None:
    tag(session, 2)
    skipping = Skipping(session)
    skipping.set_mode(SkipMode.SKIP, sponsor(session))
    assert skipping.unheard == [TimeRange(5000, 15_000)]


def test_rejected_and_other_tags_are_heard(session: Session) -> None:
    tag(session, 3, "claim")
    skipping = Skipping(session)
    skipping.set_mode(SkipMode.SKIP, sponsor(session))
    assert skipping.unheard == [TimeRange(5000, 10_000)]
    edits.set_status(session.project, [session.annotations[0].id], Status.REJECTED)
    assert skipping.unheard == []


def test_switched_off_nothing_is_skipped(session: Session) -> None:
    skipping = Skipping(session)
    skipping.set_mode(SkipMode.SKIP, sponsor(session))
    skipping.set_mode(SkipMode.OFF, frozenset())
    session.player.play()
    play(session, 7000)
    assert session.player.position_ms() == 7000


def menu_action(window: MainWindow, tag_name: str, text: str) -> QAction:
    found = window.session.codebook.by_name(tag_name)
    assert found is not None
    menu = QMenu(window)
    window.skip_tags.extend_menu(menu, found)
    return next(action for action in menu.actions() if action.text() == text)


def annotate(window: MainWindow, row: int, name: str) -> None:
    found = window.session.codebook.by_name(name)
    assert found is not None
    assert window.session.episode is not None
    span = window.session.transcript.whole_span(row)
    edits.add_annotation(window.session.project, window.session.episode.id, found.id, span)


def test_tags_to_skip_are_chosen_in_the_codebook_and_remembered(
    window: MainWindow, player: FakePlayer, messages: RecordedMessages
) -> None:
    annotate(window, 1, "sponsor")
    annotate(window, 3, "claim")
    menu_action(window, "sponsor", "Skip while it plays").trigger()
    menu_action(window, "claim", "Skip while it plays").trigger()
    assert window.session.settings.get(keys.SKIP_TAGS) == ("claim",)
    assert window.action_set["play.skip"].text().replace("&", "") == "Skip claim"
    window.action_set["play.skip"].trigger()
    player.seek(5_500)
    player.play()
    player.advance(1_000)
    assert player.position_ms() == 6_500, "sponsors are heard now"
    player.seek(17_900)
    player.advance(1_000)
    assert player.position_ms() >= 24_000
    assert "Skipped what is tagged" in messages.texts[-1]


def test_only_what_is_tagged_is_heard_and_the_two_switches_exclude_each_other(
    window: MainWindow, player: FakePlayer
) -> None:
    annotate(window, 1, "sponsor")
    annotate(window, 5, "claim")
    skip, only = window.action_set["play.skip"], window.action_set["play.only"]
    skip.trigger()
    only.trigger()
    assert (skip.isChecked(), only.isChecked()) == (False, True)
    player.play()
    assert player.position_ms() == 6_000
    player.advance(6_500)
    assert player.position_ms() >= 30_000
    player.advance(8_000)
    assert not player.is_playing
    menu_action(window, "sponsor", "Hear when only tags are played").trigger()
    assert "sponsor" not in window.session.settings.get(keys.ONLY_TAGS)
    player.seek(0)
    player.play()
    assert player.position_ms() == 30_000
    skip.trigger()
    assert not only.isChecked()


def test_playing_only_tags_says_when_there_are_none(
    window: MainWindow, messages: RecordedMessages, player: FakePlayer
) -> None:
    window.action_set["play.only"].trigger()
    assert "Nothing is tagged" in messages.texts[-1]
    player.play()
    player.advance(1_000)
    assert player.position_ms() == 1_000

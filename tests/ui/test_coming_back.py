"""What was taken away comes back into sight; notes and lists find their place by themselves."""

from dataclasses import replace
from pathlib import Path
from threading import Event

from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from earmark.app.project import Project
from earmark.domain.episode import Chapter
from earmark.playback.fake_player import FakePlayer
from earmark.ui.main_window import MainWindow
from ui.stage import LINES, MakeWindow, RecordedMessages, put_episode


def test_an_episode_that_undo_took_away_is_open_again_after_redo(window: MainWindow) -> None:
    window.action_set["tag.1"].trigger()
    while window.session.project.undo_label is not None:
        window.history.undo()
    assert window.session.episode is None
    assert "Tea and cups" not in window.windowTitle()
    while window.session.project.redo_label is not None:
        window.history.redo()
    assert window.session.episode is not None
    assert len(window.session.transcript) == len(LINES)
    assert len(window.session.annotations) == 1
    assert "Tea and cups" in window.windowTitle()
    assert window.dock.isVisible()


def test_redo_of_another_episode_leaves_the_open_one(
    make_window: MakeWindow, tmp_path: Path
) -> None:
    with Project.open(tmp_path / "tea.earmark", annotator="Ada") as project:
        first = put_episode(project)
        put_episode(project, "Another", sound=False)
    window = make_window()
    window.opening.open_episode(first)
    window.history.undo()
    window.history.redo()
    assert window.session.episode is not None
    assert window.session.episode.id == first


def test_a_note_goes_to_what_is_heard_when_nothing_is_selected(
    window: MainWindow, player: FakePlayer, messages: RecordedMessages
) -> None:
    window.action_set["tag.note"].trigger()
    assert "Tag something first" in messages.texts[-1]
    for at_ms in (1_000, 25_000):
        player.seek(at_ms)
        window.action_set["tag.1"].trigger()
    first, second = window.session.annotations
    for at_ms, expected in ((2_000, first), (20_000, first), (26_000, second), (50_000, second)):
        window.session.select_annotation(None)
        window.transcript.setFocus()
        player.seek(at_ms)
        window.action_set["tag.note"].trigger()
        assert window.session.current_annotation == expected, at_ms
        assert QApplication.focusWidget() is window.form.note


def test_chapters_make_room_when_work_begins_below_them(
    qtbot: QtBot, window: MainWindow, messages: RecordedMessages
) -> None:
    session, go_on = window.session, Event()
    assert session.episode is not None
    many = tuple(Chapter(1_000 * number, f"Chapter {number}") for number in range(40))
    session.episode = replace(session.episode, chapters=many)
    window.left.refresh()
    QApplication.processEvents()
    scrolled = window.left.findChild(QScrollArea, "leftPanelScroll").verticalScrollBar()
    before = window.left.chapter_list.height()
    job = window.background.run(
        "long", "Working…", lambda _job: go_on.wait(60), messages.texts.append, print
    )
    qtbot.waitUntil(lambda: window.left.chapter_list.height() < before)
    qtbot.waitUntil(lambda: scrolled.maximum() == 0)
    go_on.set()
    qtbot.waitUntil(lambda: job.finished)
    qtbot.waitUntil(lambda: window.left.chapter_list.height() == before)

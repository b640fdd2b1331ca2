"""The window never keeps a person waiting: nobody's event is held up longer than 50 ms."""

import gc
import os
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from earmark.app import edits
from earmark.app.project import Project
from earmark.domain.episode import ReadTranscript
from earmark.domain.transcript import Segment, TimingSource
from earmark.ui.application import settle_memory
from earmark.ui.main_window import ANNOTATE, LIBRARY, REVIEW, MainWindow
from ui.stage import DURATION_MS, LINES, MakeWindow, put_episode
from ui.watchdog import Watchdog, slowness

LONGEST_MS = float(os.environ.get("EARMARK_LONGEST_BLOCK_MS", "50"))
ROWS = 600
ANNOTATIONS = 200


def fill(path: Path) -> int:
    """A project with an episode of an hour's length, two hundred annotations and a short one."""
    with Project.open(path, annotator="Ada") as project:
        put_episode(project)
        segments = tuple(
            Segment(0, row * 6000, row * 6000 + 6000, LINES[row % len(LINES)] * 2,
                    source=TimingSource.GIVEN)
            for row in range(ROWS)
        )  # fmt: skip
        read = ReadTranscript("test", segments, True, ROWS, title="An hour", show="Slow Sips")
        episode_id = edits.create_episode(project, read, segments, None)
        transcript = project.transcript(episode_id)
        tags = [tag.id for tag in project.codebook()]
        for row in range(ANNOTATIONS):
            span = transcript.whole_span(row * 3)
            edits.add_annotation(project, episode_id, tags[row % len(tags)], span)
    return episode_id


def settle(window: MainWindow) -> None:
    """Let the event loop do what is waiting."""
    for _ in range(20):
        QTest.qWait(5)


@pytest.fixture
def hour(make_window: MakeWindow, tmp_path: Path) -> tuple[MainWindow, int]:
    episode_id = fill(tmp_path / "tea.earmark")
    window = make_window(tmp_path / "tea.earmark")
    settle(window)
    return window, episode_id


def test_nothing_a_person_does_every_minute_blocks_the_window(
    hour: tuple[MainWindow, int], qtbot: QtBot
) -> None:
    window, episode_id = hour
    window.opening.open_episode(episode_id)
    window.show_page(REVIEW)
    window.show_page(ANNOTATE)
    settle(window)
    gc.collect()
    settle_memory()  # as the program does when its window is there
    dog = Watchdog()
    for round_ in range(3):
        with dog.during("play"):
            qtbot.keyClick(window.transcript, Qt.Key.Key_Space)
            settle(window)
        with dog.during("tag"):
            qtbot.keyClick(window.transcript, Qt.Key.Key_1)
            settle(window)
        with dog.during("note"):
            qtbot.keyClick(window.transcript, Qt.Key.Key_M)
            settle(window)
            qtbot.keyClick(window.form.note, Qt.Key.Key_Escape)
        with dog.during("undo"):
            window.action_set["edit.undo"].trigger()
            settle(window)
        with dog.during("seek"):
            window.playing.go_to(DURATION_MS * (round_ + 1))
            settle(window)
        with dog.during("review"):
            window.show_page(REVIEW)
            settle(window)
        with dog.during("library"):
            window.show_page(LIBRARY)
            settle(window)
        with dog.during("annotate"):
            window.show_page(ANNOTATE)
            settle(window)
        with dog.during("command box"):
            window.palette_box.open()
            settle(window)
            window.palette_box.hide()
    dog.stop()
    gc.unfreeze()
    window.session.player.pause()
    assert not dog.longer_than(LONGEST_MS * slowness())


def test_the_watchdog_sees_a_block(qtbot: QtBot) -> None:
    dog = Watchdog()
    for seconds in (0.07, 0.06, 0.2):
        with dog.during("work"):
            end = time.thread_time() + seconds
            while time.thread_time() < end:
                pass
    for seconds in (0.2, 0.0):
        with dog.during("luck"):
            end = time.thread_time() + seconds
            while time.thread_time() < end:
                pass
    dog.stop()
    (said,) = dog.longer_than(50)
    assert said.startswith("work: ")

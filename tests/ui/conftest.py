"""A window on a project with one short episode, a silent player, and messages that are recorded."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from earmark.app.jobs import JobRunner
from earmark.app.project import Project
from earmark.app.settings import Settings
from earmark.playback.fake_player import FakePlayer
from earmark.ui import fonts, icons, theme
from earmark.ui.background import Post
from earmark.ui.main_window import MainWindow
from earmark.ui.session import Session
from ui.stage import MakeWindow, RecordedMessages, put_episode, shut


@pytest.fixture
def make_window(qtbot: QtBot, tmp_path: Path) -> Iterator[MakeWindow]:
    """Open windows on projects; all are closed at the end."""
    opened: list[MainWindow] = []
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    fonts.load()
    icons.install()
    theme.apply(app, theme.load("light"))

    def make(path: Path | None = None, *, width: int = 1440) -> MainWindow:
        project = Project.open(path or tmp_path / "tea.earmark", annotator="Ada")
        settings = Settings(tmp_path / "settings.json")
        session = Session(project, FakePlayer(), JobRunner(Post()), settings)
        window = MainWindow(session, RecordedMessages())
        window.resize(width, 900)
        window.show()
        window.activateWindow()
        QTest.qWaitForWindowActive(window)
        opened.append(window)
        return window

    yield make
    for window in opened:
        shut(window)


@pytest.fixture
def window(make_window: MakeWindow, tmp_path: Path) -> MainWindow:
    """A window with the episode open on the Annotate page."""
    with Project.open(tmp_path / "tea.earmark", annotator="Ada") as project:
        episode_id = put_episode(project)
    made = make_window()
    made.opening.open_episode(episode_id)
    return made


@pytest.fixture
def messages(window: MainWindow) -> RecordedMessages:
    """What the window says."""
    assert isinstance(window.messages, RecordedMessages)
    return window.messages


@pytest.fixture
def player(window: MainWindow) -> FakePlayer:
    """The silent player of the window."""
    assert isinstance(window.session.player, FakePlayer)
    return window.session.player

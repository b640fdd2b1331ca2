"""A project with two short episodes and a few annotations, and a session on it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from earmark.app import edits
from earmark.app.jobs import JobRunner
from earmark.app.project import Project
from earmark.app.settings import Settings
from earmark.domain.annotation import Annotation
from earmark.domain.episode import Media, ReadTranscript
from earmark.domain.transcript import Segment
from earmark.playback.fake_player import FakePlayer
from earmark.ui.actions import ActionSet
from earmark.ui.background import Post
from earmark.ui.messages import Message, Messages
from earmark.ui.review.page import ReviewPage
from earmark.ui.session import Session
from earmark.ui.shortcuts import keeps_key

TEXTS = ("Our sponsor makes tea.", "Tea was first drunk in China.", "Let us talk of cups.", "Yes.")


def _episode(project: Project, title: str) -> int:
    segments = [
        Segment(0, row * 5000, (row + 1) * 5000, text, speaker="Ada" if row % 2 else "Ben")
        for row, text in enumerate(TEXTS)
    ]
    read = ReadTranscript("test", tuple(segments), True, len(segments), title=title)
    media = Media(f"/recordings/{title}.mp3", sha256=title, duration_ms=20_000)
    return edits.create_episode(project, read, segments, media)


@pytest.fixture
def session(tmp_path: Path, qapp: QApplication) -> Iterator[Session]:
    project = Project.open(tmp_path / "review.earmark", annotator="Ada")
    player = FakePlayer()
    jobs = JobRunner(Post())
    for title in ("Tea", "Coffee"):
        _episode(project, title)
    session = Session(project, player, jobs, Settings(tmp_path / "settings.json"))

    def load() -> None:
        if session.episode is not None:
            player.load(Path("nowhere.mka"), 20_000)

    session.episode_opened.connect(load)
    session.open_episode(project.find_episode("Tea").id)
    yield session
    session.close()


@pytest.fixture
def tag(session: Session) -> Callable[[str, int, str], Annotation]:
    """Tag a whole row of an episode by the names of both."""

    def put(episode: str, row: int, name: str) -> Annotation:
        project = session.project
        episode_id = project.find_episode(episode).id
        found = project.codebook().by_name(name)
        assert found is not None
        span = project.transcript(episode_id).whole_span(row)
        return edits.add_annotation(project, episode_id, found.id, span)

    return put


class Window(QWidget):
    """Leaves keys to lists the way the main window does."""

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and keeps_key(self.focusWidget(), event)
        ):
            event.accept()
            return True
        return super().event(event)


@pytest.fixture
def said() -> list[str]:
    return []


@pytest.fixture
def page(
    session: Session,
    tag: Callable[[str, int, str], Annotation],
    said: list[str],
    qtbot: QtBot,
) -> ReviewPage:
    """The page, shown, with three annotations in Tea and one in Coffee."""
    tag("Tea", 0, "sponsor")
    tag("Tea", 1, "claim")
    tag("Tea", 2, "topic")
    tag("Coffee", 1, "claim")
    window = Window()
    qtbot.addWidget(window)
    messages = Messages(window)

    def note(message: Message) -> None:
        said.append(message.text)

    messages.said.connect(note)
    made = ReviewPage(session, ActionSet(window), messages, window)
    made.resize(1100, 600)
    window.resize(1100, 600)
    window.show()
    made.show_event()
    return made

"""File ▸ Merge: other projects are brought in beside the window, and taken back in one step."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from earmark.app import edits
from earmark.app.project import Project
from earmark.ui.main_window import MainWindow
from ui.stage import RecordedMessages, put_episode


def test_another_project_is_merged_and_taken_back(
    window: MainWindow, messages: RecordedMessages, qtbot: QtBot, tmp_path: Path
) -> None:
    other = tmp_path / "theirs.earmark"
    with Project.open(other, annotator="Ben") as theirs:
        for title in ("Tea and cups", "Coffee"):
            episode_id = put_episode(theirs, title)
            span = theirs.transcript(episode_id).whole_span(0)
            edits.add_annotation(theirs, episode_id, 1, span)
    messages.files = [other]
    window.action_set["file.merge"].trigger()
    qtbot.waitUntil(lambda: any("recognised" in text for text in messages.texts))
    assert messages.texts[-1] == (
        "1 episodes added and 1 recognised; 2 annotations added, 0 brought up to date,"
        " 0 known already."
    )
    assert len(window.session.annotations) == 1
    window.session.project.undo()
    assert window.session.annotations == []
    assert len(window.session.project.episodes()) == 1

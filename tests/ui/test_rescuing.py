"""A damaged project meets a person with ways out, when it is opened and as the first thing."""

import sqlite3
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from earmark.app import care, edits
from earmark.app.project import Project
from earmark.errors import AppError, DamagedError
from earmark.store.lock import lock_path
from earmark.ui.dialogs.rescue_sheet import RescueSheet
from earmark.ui.main_window import MainWindow
from earmark.ui.rescuing import FirstWindow
from ui.stage import put_episode


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    """A project with a backup, of which an index does not say what its table does."""
    path = tmp_path / "hurt.earmark"
    with Project.open(path, annotator="Ada") as project:
        episode_id = put_episode(project)
        transcript = project.transcript(episode_id)
        for row in range(10):
            edits.add_annotation(project, episode_id, 1, transcript.whole_span(row))
        care.back_up(project, "timed")
        edits.add_tag(project, "since then")
    raw = sqlite3.connect(path)
    raw.execute("PRAGMA foreign_keys=OFF")
    raw.execute("DELETE FROM segment WHERE id = 3")
    raw.commit()
    raw.close()
    return path


def _press(window: MainWindow, damaged: Path, button: str) -> None:
    window.opening.open_project(damaged)
    assert window.opening.rescue is not None
    window.opening.rescue.findChild(QPushButton, button).click()


def test_a_damaged_project_is_said_to_be_and_left_alone(window: MainWindow, damaged: Path) -> None:
    content = damaged.read_bytes()
    before = window.session.project.path
    window.opening.open_project(damaged)
    sheet = window.opening.rescue
    assert sheet is not None
    assert sheet.isVisible()
    assert window.session.project.path == before
    assert damaged.read_bytes() == content
    assert not lock_path(damaged).exists()


def test_the_newest_backup_is_opened_as_a_copy(window: MainWindow, damaged: Path) -> None:
    _press(window, damaged, "rescueBackup")
    project = window.session.project
    assert project.path != damaged
    assert project.path.name.startswith("hurt 2")
    assert project.tag_counts() == {1: 10}
    assert care.check(project.path) == []
    assert window.opening.rescue is None


def test_what_can_be_read_is_saved(window: MainWindow, damaged: Path) -> None:
    _press(window, damaged, "rescueSalvage")
    project = window.session.project
    assert project.path.name == "hurt saved.earmark"
    assert project.tag_counts() == {1: 10}
    assert project.codebook().by_name("since then") is not None
    assert care.check(project.path) == []


def test_one_may_look_at_it_without_changing_anything(window: MainWindow, damaged: Path) -> None:
    content = damaged.read_bytes()
    _press(window, damaged, "rescueRead")
    assert window.session.project.path == damaged
    assert window.session.project.read_only
    assert "reading only" in window.banner.text()
    assert damaged.read_bytes() == content


def test_without_a_readable_uuid_the_backups_are_found_by_the_place(
    window: MainWindow, damaged: Path
) -> None:
    whole = bytearray(damaged.read_bytes())
    whole[100:4096] = b"\x55" * 3996  # the first page, which says where everything is
    damaged.write_bytes(whole)
    _press(window, damaged, "rescueBackup")
    assert window.session.project.tag_counts() == {1: 10}


def test_the_first_window_opens_on_what_is_chosen(qtbot: QtBot, damaged: Path) -> None:
    asked: list[tuple[Path | None, bool]] = []

    def open_window(path: Path | None, read_only: bool) -> MainWindow:
        asked.append((path, read_only))
        if len(asked) == 1:
            raise DamagedError("hurt.earmark is damaged.")
        return MainWindow.__new__(MainWindow)

    def press(button: str) -> None:
        sheet = next(w for w in QApplication.topLevelWidgets() if isinstance(w, RescueSheet))
        found = sheet.findChild(QPushButton, button)
        assert found is not None
        found.click()

    QTimer.singleShot(0, lambda: press("rescueRead"))
    FirstWindow(open_window)(damaged)
    assert asked == [(damaged, False), (damaged, True)]
    asked.clear()
    QTimer.singleShot(0, lambda: press("sheetClose"))
    with pytest.raises(AppError, match="is damaged"):
        FirstWindow(open_window)(damaged)

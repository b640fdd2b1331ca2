"""What keeps changes from being saved is said, with ways on; nothing typed or tagged is lost."""

import json
from dataclasses import asdict
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from earmark.app import care, edits
from earmark.app.project import Project
from earmark.playback.fake_player import FakePlayer
from earmark.store import before_large
from earmark.store.lock import Holder, lock_path
from earmark.ui.application import begin
from earmark.ui.main_window import ANNOTATE, MainWindow
from earmark.ui.messages import Topic
from ui.stage import MakeWindow, RecordedMessages, put_episode


def _tag(window: MainWindow, player: FakePlayer, at_ms: int) -> None:
    player.seek(at_ms)
    window.action_set["tag.1"].trigger()


def test_a_tag_that_cannot_be_saved_waits_and_is_saved_when_the_file_is_back(
    window: MainWindow, player: FakePlayer, messages: RecordedMessages, tmp_path: Path
) -> None:
    path = window.session.project.path
    path.rename(tmp_path / "away")
    _tag(window, player, 1_000)
    assert "moved, replaced or removed" in window.banner.text()
    assert "1 change waits" in window.banner.text()
    assert messages.texts[-1:] != [window.banner.text()]
    assert window.title_row.saved.text() == "1 change not saved"
    (tmp_path / "away").rename(path)
    window.banner.findChild(QPushButton, "bannerAction").click()
    assert window.banner.isHidden()
    assert len(window.session.annotations) == 1
    assert "saved again" in messages.texts[-1]
    assert "All changes saved" in window.title_row.saved.text()


def test_what_waits_is_tried_again_by_itself(
    qtbot: QtBot, window: MainWindow, player: FakePlayer, tmp_path: Path
) -> None:
    path = window.session.project.path
    path.rename(tmp_path / "away")
    _tag(window, player, 1_000)
    (tmp_path / "away").rename(path)
    window.keeping._retry.setInterval(10)
    qtbot.waitUntil(lambda: len(window.session.annotations) == 1, timeout=20_000)
    assert window.banner.isHidden()


def test_a_copy_elsewhere_takes_over_with_what_waits(
    qtbot: QtBot,
    window: MainWindow,
    player: FakePlayer,
    messages: RecordedMessages,
    tmp_path: Path,
) -> None:
    _tag(window, player, 1_000)
    window.session.project.path.unlink()
    _tag(window, player, 20_000)
    messages.target = tmp_path / "elsewhere.earmark"
    window.banner.findChild(QPushButton, "bannerOther").click()
    qtbot.waitUntil(lambda: window.session.project.path.name == "elsewhere.earmark", timeout=20_000)
    assert window.banner.isHidden()
    assert sum(window.session.project.tag_counts().values()) == 2


def test_a_window_does_not_close_on_what_is_not_saved_but_can_be_made_to(
    window: MainWindow, player: FakePlayer, messages: RecordedMessages
) -> None:
    window.session.project.path.unlink()
    _tag(window, player, 1_000)
    assert not window.close()
    assert "not saved yet" in messages.texts[-1]
    assert window.close()


def test_typing_without_a_pause_is_saved_all_the_same(
    qtbot: QtBot, window: MainWindow, player: FakePlayer
) -> None:
    _tag(window, player, 1_000)
    window.action_set["tag.note"].trigger()
    note = window.form.note
    saved: list[str] = []
    note.note_written.connect(lambda _id, text: saved.append(text))
    QTest.keyClicks(note, "a")
    left = note._timer.remainingTime()
    for _ in range(5):
        QTest.keyClicks(note, "b")
        assert note._timer.remainingTime() <= left  # no later key puts it off
    qtbot.waitUntil(lambda: bool(saved), timeout=20_000)
    assert window.session.project.annotation(1).note == saved[-1]


def test_a_dead_holder_on_another_computer_is_named_and_taken_over(
    make_window: MakeWindow, tmp_path: Path
) -> None:
    path = tmp_path / "tea.earmark"
    with Project.open(path) as project:
        put_episode(project)
    holder = Holder("Grace", "laptop-of-grace", 77, 1.0)
    lock_path(path).write_text(json.dumps(asdict(holder)))
    window = make_window(path)
    begin(window, [])
    assert "Grace on laptop-of-grace" in window.banner.text()
    assert "last at work" in window.banner.text()
    assert window.session.project.read_only
    window.banner.findChild(QPushButton, "bannerAction").click()
    assert not window.session.project.read_only
    assert window.banner.isHidden()
    assert window.session.episode is not None
    edits.add_tag(window.session.project, "mine")


def test_one_stays_where_one_was_when_the_project_can_be_changed_again(
    make_window: MakeWindow, tmp_path: Path
) -> None:
    path = tmp_path / "tea.earmark"
    with Project.open(path) as project:
        episode_id = put_episode(project)
    other = Project.open(path, annotator="Grace")
    window = make_window(path)
    begin(window, [])
    window.opening.open_episode(episode_id)
    window.session.player.seek(7_000)
    assert window.session.project.read_only
    other.close()
    window.banner.findChild(QPushButton, "bannerAction").click()
    assert not window.session.project.read_only
    assert window.page() == ANNOTATE
    assert window.session.episode is not None
    assert window.session.player.position_ms() == 7_000


def test_somebody_who_takes_a_project_over_is_noticed(window: MainWindow) -> None:
    path = lock_path(window.session.project.path)
    path.write_text('{"name": "Grace", "host": "elsewhere", "pid": 1, "started": 1.0}')
    window.action_set["tag.1"].trigger()
    assert "Grace on elsewhere" in window.banner.text()
    assert path.exists()


def test_a_cloud_folder_is_warned_of(make_window: MakeWindow, tmp_path: Path) -> None:
    window = make_window(tmp_path / "Dropbox" / "tea.earmark")
    begin(window, [])
    assert "Dropbox" in window.banner.text()
    window.messages.set_banner("worse", topic=Topic.SAVING)
    assert window.banner.text() == "worse"
    window.messages.set_banner("", topic=Topic.SAVING)
    assert "Dropbox" in window.banner.text()
    window.banner.findChild(QPushButton, "bannerClose").click()
    assert window.banner.isHidden()


def test_every_half_hour_what_has_changed_is_backed_up(
    qtbot: QtBot, window: MainWindow, player: FakePlayer
) -> None:
    project = window.session.project
    window.keeping._on_look()
    assert care.backups(project) == []
    window.keeping._backed_up_at -= 31 * 60
    window.keeping._on_look()
    qtbot.waitUntil(lambda: len(care.backups(project)) == 1, timeout=20_000)
    qtbot.waitUntil(lambda: not window.session.jobs.active(), timeout=20_000)
    window.keeping._backed_up_at -= 31 * 60
    window.keeping._on_look()
    qtbot.waitUntil(lambda: not window.session.jobs.active(), timeout=20_000)
    assert len(care.backups(project)) == 1
    assert care.backups(project)[0].reason == "timed"


def test_a_bulk_change_is_backed_up_beside_the_window_and_taken_back_in_one_step(
    qtbot: QtBot, window: MainWindow, player: FakePlayer, monkeypatch: "object"
) -> None:
    project = window.session.project
    for row in range(10):
        edits.add_annotation(project, 1, 1, window.session.transcript.whole_span(row))
    before_large.LARGE, kept = 10, before_large.LARGE
    try:
        edits.retag(project, range(1, 11), 2)
    finally:
        before_large.LARGE = kept
    qtbot.waitUntil(lambda: len(care.backups(project)) == 1, timeout=20_000)
    window.history.undo()
    assert project.tag_counts() == {1: 10}


def test_the_history_is_told_in_words_and_one_goes_to_any_point(
    qtbot: QtBot, window: MainWindow, player: FakePlayer
) -> None:
    for at_ms in range(0, 60_000, 6_000):
        _tag(window, player, at_ms)
    window.action_set["edit.history"].trigger()
    sheet = window.looking_back.history_sheet
    assert sheet is not None
    rows = [line.what for line in sheet.model.rows]
    assert rows[0] == "Tag 0:54–1:00 sponsor"
    assert rows[-2:] == ["Import Tea and cups", "The beginning"]
    assert sheet.model.row_of_now() == 0
    sheet.list.setCurrentIndex(sheet.model.index(6))
    QTest.qWaitForWindowActive(sheet)
    QTest.keyClick(sheet.list, Qt.Key.Key_Return)
    assert len(window.session.annotations) == 4
    assert sheet.model.row_of_now() == 6
    assert [line.faint for line in sheet.model.rows[:7]] == [True] * 6 + [False]
    sheet.list.chosen.emit(0)
    assert len(window.session.annotations) == 10
    sheet.list.chosen.emit(len(rows) - 1)
    assert window.session.project.episodes() == []
    sheet.list.chosen.emit(1)
    assert sum(window.session.project.tag_counts().values()) == 9


def test_a_long_way_through_the_history_goes_on_beside_the_window(
    qtbot: QtBot, window: MainWindow, player: FakePlayer
) -> None:
    for _ in range(15):
        _tag(window, player, 1_000)
        _tag(window, player, 8_000)
    window.looking_back.go_to(3)
    qtbot.waitUntil(lambda: window.session.project.undo_id == 3, timeout=60_000)
    qtbot.waitUntil(lambda: not window.background.shown(), timeout=20_000)


def test_a_backup_is_compared_and_a_copy_of_it_opened(
    qtbot: QtBot,
    window: MainWindow,
    player: FakePlayer,
    messages: RecordedMessages,
    tmp_path: Path,
) -> None:
    _tag(window, player, 1_000)
    window.action_set["file.backups"].trigger()
    sheet = window.looking_back.backups_sheet
    assert sheet is not None
    assert "no backup" in sheet.said.text()
    sheet.make.click()
    qtbot.waitUntil(lambda: len(sheet.model.rows) == 1, timeout=20_000)
    qtbot.waitUntil(lambda: "Nothing differs" in sheet.said.text(), timeout=20_000)
    _tag(window, player, 20_000)
    edits.add_tag(window.session.project, "later")
    sheet._on_current_changed()
    qtbot.waitUntil(lambda: "1 tag only in the project" in sheet.said.text(), timeout=20_000)
    assert "1 annotation only in the project" in sheet.said.text()
    messages.target = tmp_path / "restored.earmark"
    sheet.open_copy.click()
    qtbot.waitUntil(lambda: window.session.project.path.name == "restored.earmark", timeout=20_000)
    assert sum(window.session.project.tag_counts().values()) == 1
    assert (tmp_path / "tea.earmark").exists()
    QApplication.processEvents()

"""What was taken away comes back into sight; notes and lists find their place by themselves."""

from dataclasses import replace
from pathlib import Path
from threading import Event

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from earmark.app.project import Project
from earmark.app.retiming import set_line_start
from earmark.domain.episode import Chapter
from earmark.errors import EditError
from earmark.playback.fake_player import FakePlayer
from earmark.ui.application import begin
from earmark.ui.main_window import ANNOTATE, LIBRARY, REVIEW, MainWindow
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


def test_closing_the_window_ends_the_work_beside_it(qtbot: QtBot, window: MainWindow) -> None:
    stop = Event()
    window.background.run(
        "long", "Working…", lambda _job: stop.wait(60), print, print, on_cancel=stop.set
    )
    window.close()
    assert stop.is_set()
    assert window.background.shown() == []


def test_the_selection_on_the_timeline_moves_with_the_times(window: MainWindow) -> None:
    session = window.session
    session.select(session.transcript.whole_span(3))
    before = window.dock.timeline.selection()
    assert before is not None
    assert session.episode is not None
    set_line_start(session.project, session.episode.id, 3, 19_000)
    after = window.dock.timeline.selection()
    assert after is not None
    assert after.start_ms == 19_000


def test_escape_leaves_a_note_on_both_pages(window: MainWindow) -> None:
    window.action_set["tag.1"].trigger()
    for page, note, home in (
        (ANNOTATE, window.form.note, window.transcript),
        (REVIEW, window.review.passage.note, window.review.table),
    ):
        window.show_page(page)
        QTest.qWait(0)
        window.action_set["tag.note"].trigger()
        QTest.keyClicks(note, " M1")
        QTest.keyClick(note, Qt.Key.Key_Escape)
        assert QApplication.focusWidget() in (home, home.focusProxy(), home.viewport()), page
    assert window.session.annotations[0].note == " M1 M1"


def test_work_shows_on_the_pages_that_have_no_panel(make_window: MakeWindow, qtbot: QtBot) -> None:
    window, go_on = make_window(), Event()
    job = window.background.run("import", "Opening…", lambda _job: go_on.wait(60), print, print)
    for page, part in ((ANNOTATE, window.annotate.welcome), (LIBRARY, window.library.welcome)):
        window.show_page(page)
        assert part.findChild(QWidget, "jobCancel").isVisible(), page
    go_on.set()
    qtbot.waitUntil(lambda: job.finished and not window.background.shown())
    assert not window.library.welcome.findChild(QWidget, "backgroundPanel").isVisible()


def test_the_panels_of_review_make_room_in_a_narrow_window(window: MainWindow) -> None:
    window.action_set["tag.1"].trigger()
    window.show_page(REVIEW)
    review = window.review
    assert review.facets.isVisible()
    assert review.passage.isVisible()
    window.resize(800, 900)
    QApplication.processEvents()
    assert not review.facets.isVisible()
    assert not review.passage.isVisible()
    assert review.table.width() > 700
    window.action_set["tag.note"].trigger()
    assert review.passage.isVisible()
    assert review.passage.geometry().right() < review.width()
    window.action_set["view.left"].trigger()
    assert review.facets.isVisible()
    assert not review.passage.isVisible()


def test_the_place_is_kept_while_it_plays(window: MainWindow, player: FakePlayer) -> None:
    session = window.session
    assert session.episode is not None
    episode_id = session.episode.id
    player.play()
    player.advance(12_000)
    window.place_keeper.findChild(QTimer).timeout.emit()
    assert session.project.episode(episode_id).position_ms == 12_000
    player.advance(3_000)
    player.pause()
    assert session.project.episode(episode_id).position_ms == 15_000


def test_a_second_window_says_that_it_only_reads(
    window: MainWindow, make_window: MakeWindow
) -> None:
    second = make_window(window.session.project.path)
    begin(second, [])
    assert second.session.project.read_only
    assert "reading only" in second.banner.text()
    assert second.banner.isVisible()


def test_a_long_message_is_whole_after_the_window_has_changed(window: MainWindow) -> None:
    line = window.message_line
    window.resize(800, 900)
    window.messages.warn(EditError("This is a long sentence about a project. " * 4, "And so on."))
    for width in (900, 800, 1440, 820):
        window.resize(width, 900)
        QApplication.processEvents()
        label = line.findChild(QLabel, "messageText")
        assert label.height() >= label.heightForWidth(label.width()), width
        assert line.geometry().right() <= window.pages.width()
        if not label.wordWrap():
            assert label.width() >= label.sizeHint().width(), width

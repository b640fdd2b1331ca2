"""Pages, panels, messages, palette, codebook: the window as a person meets it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from earmark.app import edits
from earmark.errors import EditError
from earmark.playback.fake_player import FakePlayer
from earmark.ui.application import BugHook
from earmark.ui.dialogs.report import ReportSheet
from earmark.ui.main_window import ANNOTATE, LIBRARY, PAGES, REVIEW, MainWindow
from earmark.ui.messages import Tone
from ui.stage import LINES, MakeWindow, RecordedMessages


def test_a_message_offers_undo_and_does_it(window: MainWindow, player: FakePlayer) -> None:
    player.seek(7_000)
    window.action_set["tag.1"].trigger()
    line = window.message_line
    assert line.text().startswith("Tagged sponsor")
    button = line.findChild(object, "messageAction")
    button.click()
    assert window.session.annotations == []


def test_an_error_stays_until_it_is_put_away(window: MainWindow) -> None:
    window.messages.warn(EditError("That went wrong.", "Try it so."))
    assert window.message_line.text() == "That went wrong. Try it so."
    assert window.message_line.property("tone") == Tone.ERROR.value
    window.message_line.findChild(object, "messageClose").click()
    assert window.message_line.text() == ""


def test_what_floats_stays_on_top_when_the_page_changes(window: MainWindow) -> None:
    window.messages.say("Here.")
    window.beginning.ask_name()
    who = window.beginning.who
    for page in (LIBRARY, REVIEW, ANNOTATE):
        window.show_page(page)
        children = [one for one in window.pages.children() if one.isWidgetType()]
        order = [one.objectName() for one in children]
        assert order.index("messageLine") > order.index(window.pages.currentWidget().objectName())
        assert who.isAncestorOf(window.pages.childAt(who.geometry().center()))


def test_keys_change_the_page(window: MainWindow) -> None:
    for number, page in enumerate(PAGES, start=1):
        target = QApplication.focusWidget() or window
        QTest.keyClick(target, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier)
        assert window.page() == page
        assert window.title_row.pages.value() == page


def test_panels_fold_and_stay_folded_after_a_restart(
    window: MainWindow, make_window: MakeWindow
) -> None:
    window.action_set["view.left"].trigger()
    assert not window.left.isVisible()
    window.annotate.sides.set_widths(248, 380)
    window.close()
    again = make_window(window.session.project.path)
    assert again.annotate.sides.shown() == (False, True)
    assert again.annotate.sides.widths() == (248, 380)


def test_panels_overlay_a_narrow_window_and_give_way(window: MainWindow) -> None:
    sides = window.annotate.sides
    window.resize(1000, 700)
    assert sides.narrow
    assert sides.shown() == (False, False)
    window.action_set["view.right"].trigger()
    assert sides.shown() == (False, True)
    assert window.transcript.width() == sides.width()
    window.resize(1440, 900)
    assert sides.shown() == (True, True)
    assert window.transcript.width() < sides.width()


def test_the_palette_finds_commands_chapters_and_words(
    window: MainWindow, player: FakePlayer
) -> None:
    box = window.palette_box
    window.action_set["edit.search"].trigger()
    assert box.isVisible()
    QTest.keyClicks(box.field, "cups")
    kinds = {hit.kind for hit in box.hits("cups")}
    assert {"Chapter", "Transcript", "Episode"} <= kinds
    box.field.setText("bronze")
    QTest.keyClick(box.field, Qt.Key.Key_Return)
    assert not box.isVisible()
    assert player.position_ms() == 42_000
    assert any(hit.text == "Settings…" for hit in box.hits("sett"))


def test_the_palette_leads_on_to_all_episodes(window: MainWindow, qtbot: QtBot) -> None:
    box = window.palette_box
    window.action_set["edit.search"].trigger()
    QTest.keyClicks(box.field, "zanzibar")
    (only,) = box.hits("zanzibar")
    assert only.text == "Find “zanzibar” in all transcripts and notes"
    QTest.keyClick(box.field, Qt.Key.Key_Return)
    assert not box.isVisible()
    assert window.search_box.isVisible()
    assert window.search_box.field.text() == "zanzibar"
    qtbot.waitUntil(lambda: window.search_box.status.text() == "Nothing was found.")


def test_adding_a_tag_gives_it_a_free_key_and_its_name_is_written_in_place(
    window: MainWindow,
) -> None:
    window.action_set["tag.add"].trigger()
    field = window.codebook.editor.findChild(object, "tagName")
    assert field.hasFocus()
    QTest.keyClicks(field, "quote 1")
    QTest.keyClick(field, Qt.Key.Key_Return)
    tag = window.session.codebook.by_name("quote 1")
    assert tag is not None
    assert tag.key == "4"
    assert window.action_set["tag.4"].text() == "quote 1"
    assert window.session.annotations == []
    assert not window.codebook.editor.isVisible()


def test_a_tag_that_is_in_use_is_not_removed(
    window: MainWindow, messages: RecordedMessages
) -> None:
    window.action_set["tag.1"].trigger()
    tag = window.session.codebook.by_name("sponsor")
    assert tag is not None
    window.codebook.editor.tag_removed.emit(tag.id)
    assert window.session.codebook.by_name("sponsor") is not None
    assert window.codebook_editor.dock.deleting.isVisible(), "it is asked what becomes of them"


def test_the_note_field_leaves_undo_to_the_project(window: MainWindow) -> None:
    window.action_set["tag.1"].trigger()
    window.action_set["tag.note"].trigger()
    QTest.keyClicks(window.form.note, "wrong")
    QTest.keyClick(window.form.note, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.form.note.toPlainText() == ""
    assert window.session.annotations[0].note == ""
    QTest.keyClick(
        window.form.note,
        Qt.Key.Key_Z,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert window.form.note.toPlainText() == "wrong"


def test_a_note_is_saved_a_moment_after_the_last_letter(qtbot: QtBot, window: MainWindow) -> None:
    window.action_set["tag.1"].trigger()
    window.action_set["tag.note"].trigger()
    QTest.keyClicks(window.form.note, "soon")
    number = window.session.annotations[0].id
    qtbot.waitUntil(lambda: window.session.project.annotation(number).note == "soon", timeout=2000)


def test_space_plays_even_when_a_button_has_the_focus(
    window: MainWindow, player: FakePlayer
) -> None:
    window.title_row.search.setFocus()
    QTest.keyClick(window.title_row.search, Qt.Key.Key_Space)
    assert player.is_playing
    assert not window.palette_box.isVisible()
    QTest.keyClick(window.title_row.search, Qt.Key.Key_Return)
    assert window.palette_box.isVisible()


def test_arrows_walk_through_a_list_that_has_the_focus(
    window: MainWindow, player: FakePlayer
) -> None:
    chapters = window.left.chapter_list
    chapters.setFocus()
    QTest.keyClick(chapters, Qt.Key.Key_Down)
    QTest.keyClick(chapters, Qt.Key.Key_Down)
    QTest.keyClick(chapters, Qt.Key.Key_Return)
    assert player.position_ms() == 24_000


def test_changes_of_another_thread_arrive_in_the_window(qtbot: QtBot, window: MainWindow) -> None:
    session = window.session
    assert session.episode is not None
    number, span = session.episode.id, session.transcript.whole_span(3)
    session.jobs.run(
        "test",
        lambda _job: edits.add_annotation(session.project, number, 1, span),
        lambda _made: None,
        lambda error: pytest.fail(str(error)),
    )
    qtbot.waitUntil(lambda: len(session.annotations) == 1)
    assert session.annotations[0].text == LINES[3]


def test_a_bug_is_reported_and_the_window_stays(
    window: MainWindow, capsys: pytest.CaptureFixture[str]
) -> None:
    hook = BugHook(window)
    try:
        raise KeyError("what nobody thought of")
    except KeyError as error:
        hook(type(error), error, error.__traceback__)
    sheet = window.findChild(ReportSheet)
    assert "what nobody thought of" in sheet.field.toPlainText()
    assert "Earmark" in sheet.field.toPlainText()
    assert "what nobody thought of" in capsys.readouterr().err
    sheet.close()


def test_an_error_one_can_mend_is_a_message_not_a_report(window: MainWindow) -> None:
    error = EditError("No.", "Yes.")
    BugHook(window)(EditError, error, None)
    assert window.message_line.text() == "No. Yes."
    assert window.findChild(ReportSheet) is None


def test_sponsors_are_skipped_when_asked(window: MainWindow, player: FakePlayer) -> None:
    player.seek(7_000)
    window.action_set["tag.1"].trigger()
    window.action_set["play.skip"].trigger()
    player.seek(5_000)
    player.play()
    player.advance(1_500)
    assert player.position_ms() >= 12_000


def test_the_library_opens_an_episode_with_enter(window: MainWindow, tmp_path: Path) -> None:
    window.session.close_episode()
    window.show_page(LIBRARY)
    QTest.keyClick(window.library.table, Qt.Key.Key_Return)
    assert window.session.episode is not None
    assert window.page() == ANNOTATE

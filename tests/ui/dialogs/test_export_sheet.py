"""The export sheet: first rows, what is lost, last choices, and what Review shows."""

import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from earmark.app import edits
from earmark.app import settings as keys
from earmark.domain.annotation import Status
from earmark.formats.registry import read
from earmark.ui.dialogs.export_sheet import ExportSheet
from earmark.ui.main_window import REVIEW, MainWindow
from ui.stage import LINES, RecordedMessages, put_episode
from ui.test_names import reachable


@pytest.fixture
def tagged(window: MainWindow) -> MainWindow:
    """The window with a sponsor and a claim tagged."""
    session = window.session
    sponsor, claim, _topic = session.codebook
    rows = session.transcript
    edits.add_annotation(session.project, 1, sponsor.id, rows.whole_span(1))
    edits.add_annotation(
        session.project, 1, claim.id, rows.whole_span(2), note="when?", status=Status.ACCEPTED
    )
    return window


def opened(window: MainWindow, qtbot: QtBot) -> ExportSheet:
    window.action_set["file.export"].trigger()
    sheet = window.exporting.sheet
    assert sheet is not None
    looked(sheet, qtbot)
    return sheet


def looked(sheet: ExportSheet, qtbot: QtBot) -> None:
    """Wait until the first rows are there."""
    qtbot.waitUntil(
        lambda: sheet.model.rowCount() > 0 or bool(sheet.text.toPlainText()), timeout=20_000
    )


def choose(sheet: ExportSheet, form: str, qtbot: QtBot, word: str) -> None:
    """Choose a form and wait until the preview holds a word."""
    sheet.form.setCurrentIndex(sheet.form.findData(form))
    sheet.form.activated.emit(sheet.form.currentIndex())
    qtbot.waitUntil(lambda: word in sheet.text.toPlainText(), timeout=20_000)


def test_a_sheet_that_is_closed_at_once_is_told_nothing(tagged: MainWindow, qtbot: QtBot) -> None:
    tagged.action_set["file.export"].trigger()
    sheet = tagged.exporting.sheet
    assert sheet is not None
    with qtbot.waitSignal(sheet.destroyed):
        sheet.close()
    qtbot.waitUntil(lambda: not tagged.session.jobs.active())


def test_the_first_rows_are_shown_as_they_will_be(tagged: MainWindow, qtbot: QtBot) -> None:
    sheet = opened(tagged, qtbot)
    assert sheet.model.columnCount() >= 29
    assert sheet.preview.currentWidget() is sheet.table
    index = sheet.model.index(0, 15)
    assert index.data() == LINES[1]
    choose(sheet, "srt", qtbot, "[claim]")
    assert sheet.preview.currentWidget() is sheet.text
    qtbot.waitUntil(sheet.told.isVisible)
    assert "notes (1)" in sheet.told.text()
    choose(sheet, "without", qtbot, "without 0:06–0:12")


def test_only_the_fields_of_a_form_are_shown(tagged: MainWindow, qtbot: QtBot) -> None:
    sheet = opened(tagged, qtbot)
    assert sheet.fields.columns.isVisible()
    assert not sheet.fields.cues.isVisible()
    choose(sheet, "webvtt", qtbot, "WEBVTT")
    assert sheet.fields.cues.isVisible()
    assert not sheet.fields.columns.isVisible()
    nameless = [one for one in reachable(sheet) if not one.objectName() or not _spoken(one)]
    assert nameless == []


def _spoken(widget: object) -> str:
    return widget.accessibleName() or widget.text()  # type: ignore[attr-defined, no-any-return]


def test_choices_are_kept_for_the_next_time(
    tagged: MainWindow, qtbot: QtBot, messages: RecordedMessages, tmp_path: Path
) -> None:
    sheet = opened(tagged, qtbot)
    sheet.fields.decimal.setCurrentIndex(1)
    sheet.fields.columns.setText("tag, start_s")
    sheet.fields.decimal.activated.emit(1)
    qtbot.waitUntil(lambda: sheet.model.columnCount() == 2, timeout=20_000)
    assert sheet.model.index(0, 1).data() == "6,000"
    messages.target = tmp_path / "new" / "a.csv"
    messages.target.parent.mkdir()
    sheet.do.click()
    qtbot.waitUntil(lambda: messages.target is not None and messages.target.exists())
    assert messages.target.read_text("utf-8-sig").splitlines()[0] == "tag;start_s"
    assert tagged.session.settings.get(keys.EXPORT_FOLDER) == str(messages.target.parent)
    again = opened(tagged, qtbot)
    assert again.fields.columns.text() == "tag, start_s"
    assert again.fields.options().decimal == ","


def test_an_unknown_column_is_said_and_nothing_can_be_written(
    tagged: MainWindow, qtbot: QtBot
) -> None:
    sheet = opened(tagged, qtbot)
    sheet.fields.columns.setText("nope")
    sheet.fields.changed.emit()
    qtbot.waitUntil(lambda: "no column “nope”" in sheet.told.text(), timeout=20_000)
    assert not sheet.do.isEnabled()


def test_what_review_shows_is_what_is_written(
    tagged: MainWindow, qtbot: QtBot, messages: RecordedMessages, tmp_path: Path
) -> None:
    tagged.show_page(REVIEW)
    tagged.review.show_filter("tag:claim")
    sheet = opened(tagged, qtbot)
    assert sheet.scope.currentData() == "shown"
    choose(sheet, "jsonl", qtbot, "claim")
    messages.target = tmp_path / "a.jsonl"
    sheet.do.click()
    qtbot.waitUntil(
        lambda: any("1 annotation is written to a.jsonl" in text for text in messages.texts)
    )
    (only,) = [json.loads(line) for line in messages.target.read_text().splitlines()]
    assert (only["tag"], only["note"]) == ("claim", "when?")


def test_many_episodes_go_into_a_folder(
    tagged: MainWindow, qtbot: QtBot, messages: RecordedMessages, tmp_path: Path
) -> None:
    session = tagged.session
    second = put_episode(session.project, "Coffee", sound=False)
    rows = session.project.transcript(second)
    edits.add_annotation(session.project, second, session.codebook.tags[0].id, rows.whole_span(0))
    sheet = opened(tagged, qtbot)
    sheet.scope.setCurrentIndex(sheet.scope.findData("all"))
    choose(sheet, "srt", qtbot, "[sponsor]")
    assert not sheet.each.isEnabled()
    messages.files = [tmp_path / "captions"]
    sheet.do.click()
    qtbot.waitUntil(lambda: any("2 files are written" in text for text in messages.texts))
    assert len(read(tmp_path / "captions" / "Tea and cups.srt").segments) == 2

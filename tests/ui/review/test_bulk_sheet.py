"""Many annotations changed at once from the Review page: preview first, one step of undo."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from earmark.domain.annotation import Status
from earmark.ui.review.bulk_preview import CHANGE
from earmark.ui.review.bulk_sheet import BulkSheet
from earmark.ui.review.page import ReviewPage
from earmark.ui.session import Session

Open = Callable[[], BulkSheet]


@pytest.fixture
def sheet(page: ReviewPage, qtbot: QtBot) -> BulkSheet:
    made = page.change_many()
    qtbot.waitUntil(lambda: made._count.text() == "Choose what is to change.")
    return made


def changes(sheet: BulkSheet) -> list[str]:
    model = sheet.findChild(QTableView, "bulkPreview").model()
    return [str(model.index(row, CHANGE).data()) for row in range(model.rowCount())]


def test_before_and_after_are_shown_and_then_all_change_in_one_step(
    page: ReviewPage, sheet: BulkSheet, session: Session, qtbot: QtBot, said: list[str]
) -> None:
    assert not sheet.apply_button.isEnabled()
    sheet.tag.setCurrentText("claim")
    sheet.status.setCurrentText("accepted")
    sheet.note_edit.setCurrentText("add a line")
    qtbot.keyClicks(sheet.note, "seen")
    wanted = "sponsor → claim · draft → accepted · note: — → seen"
    qtbot.waitUntil(lambda: wanted in changes(sheet))
    assert changes(sheet)[1] == "draft → accepted · note: — → seen"
    assert sheet.apply_button.text() == "Change 3"
    steps = len(session.project.history())
    with qtbot.waitSignal(sheet.changed):
        qtbot.mouseClick(sheet.apply_button, Qt.MouseButton.LeftButton)
    assert said[-1] == "3 annotations changed."
    assert len(session.project.history()) == steps + 1
    qtbot.waitUntil(lambda: page.table.current_annotation() is not None)
    assert session.episode is not None
    found = session.project.annotations(session.episode.id)
    assert {(one.status, one.note) for one in found} == {(Status.ACCEPTED, "seen")}
    session.project.undo()
    again = session.project.annotations(session.episode.id)
    assert {one.status for one in again} == {Status.DRAFT}


def test_only_the_selected_rows_change_where_some_are_selected(
    page: ReviewPage, qtbot: QtBot
) -> None:
    page.table.selectAll()
    page.table.setCurrentIndex(page.table.model().index(0, 4))
    page.table.go_to_row(1)
    one = page.change_many()
    assert one.scope.value() == "shown"
    one.scope.button("selected").click()
    one.status.setCurrentText("disputed")
    qtbot.waitUntil(lambda: changes(one) == ["draft → disputed"])
    one.close()


def test_a_field_offers_its_choices_and_an_empty_answer_takes_it_away(
    sheet: BulkSheet, qtbot: QtBot
) -> None:
    sheet.field.setCurrentText("verdict")
    offered = [sheet.answer.itemText(row) for row in range(sheet.answer.count())]
    assert {"", "true", "false"} < set(offered)
    sheet.answer.setCurrentText("false")
    qtbot.waitUntil(lambda: changes(sheet) == ["verdict: — → false"] * 3)
    sheet.answer.setCurrentText("")
    qtbot.waitUntil(lambda: changes(sheet) == [])
    assert not sheet.apply_button.isEnabled()


def test_escape_closes_the_sheet_and_changes_nothing(
    sheet: BulkSheet, session: Session, qtbot: QtBot
) -> None:
    steps = len(session.project.history())
    sheet.status.setCurrentText("rejected")
    with qtbot.waitSignal(sheet.finished):
        qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert len(session.project.history()) == steps

"""Sorting by several columns, and columns chosen and moved by keys."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from earmark.app import edits
from earmark.app import settings as keys
from earmark.domain.annotation import Status
from earmark.ui.review.columns import Column
from earmark.ui.review.page import ReviewPage
from earmark.ui.session import Session


def column(page: ReviewPage, which: Column) -> list[str]:
    model = page.table.model()
    return [str(model.index(row, which).data()) for row in range(model.rowCount())]


def choose(page: ReviewPage, row: int, key: str, *, down: bool = False) -> None:
    box = page.filter_bar.sort.popup.findChild(QComboBox, f"sortKey{row}")
    box.setCurrentIndex(box.findData(key))
    if down:
        page.filter_bar.sort.popup.findChild(QPushButton, f"sortDown{row}").setChecked(True)


def test_the_table_is_sorted_by_several_columns(page: ReviewPage, session: Session) -> None:
    first = page.table.model().index(0, 0).data(Qt.ItemDataRole.UserRole)
    edits.set_status(session.project, [first.id], Status.ACCEPTED)
    choose(page, 0, "status", down=True)
    choose(page, 1, "start_ms", down=True)
    assert column(page, Column.STATUS) == ["draft", "draft", "accepted"]
    assert column(page, Column.TIME) == ["0:10", "0:05", "0:00"]
    header = page.table.horizontalHeader()
    assert header.sortIndicatorSection() == Column.STATUS
    title = page.table.model().headerData(Column.TIME, Qt.Orientation.Horizontal)
    assert title == "TIME ↓2"
    assert page.filter_bar.sort.text() == "Status ↓, Time ↓"


def test_a_click_on_a_title_is_shown_in_the_button(page: ReviewPage) -> None:
    page.table.sortByColumn(Column.LENGTH, Qt.SortOrder.DescendingOrder)
    assert page.filter_bar.sort.text() == "Length ↓"
    choose(page, 0, "")
    assert page.table.horizontalHeader().sortIndicatorSection() == -1
    assert column(page, Column.TIME) == ["0:00", "0:05", "0:10"]


def test_columns_are_ticked_and_moved_by_keys_and_kept(
    page: ReviewPage, session: Session, qtbot: QtBot
) -> None:
    button = page.filter_bar.columns
    button.click()
    model = button.list.model()
    names = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    button.list.setCurrentIndex(model.index(names.index("Annotator"), 0))
    qtbot.keyClick(button.list, Qt.Key.Key_Space)
    assert not page.table.isColumnHidden(Column.ANNOTATOR)
    for _ in range(names.index("Annotator")):
        qtbot.keyClick(button.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert page.table.horizontalHeader().visualIndex(Column.ANNOTATOR) == 0
    assert session.settings.get(keys.REVIEW_COLUMNS)[0] == "annotator"
    button.popup.findChild(QPushButton, "columnsReset").click()
    assert page.table.isColumnHidden(Column.ANNOTATOR)
    assert page.table.horizontalHeader().visualIndex(Column.TAG) == 0
    assert session.settings.get(keys.REVIEW_COLUMNS) == ()

"""The Library: states, progress, search, shows, order, and going on to the next episode."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from earmark.app import edits
from earmark.app.project import Project
from earmark.domain.annotation import Status
from earmark.domain.progress import WorkState
from earmark.ui.episodes.library_page import LibraryPage
from earmark.ui.main_window import ANNOTATE, LIBRARY, REVIEW, MainWindow
from earmark.ui.models import episodes as columns
from earmark.ui.review.columns import Column
from earmark.ui.review.facets import FACET_ROLE, Facet
from ui.stage import MakeWindow, RecordedMessages, put_episode

SHOWS = {"Tea": "Slow Sips", "Coffee": "Black Cups", "Café au lait": "Black Cups"}


@pytest.fixture
def window(make_window: MakeWindow, tmp_path: Path) -> MainWindow:
    with Project.open(tmp_path / "tea.earmark", annotator="Ada") as project:
        for title, show in SHOWS.items():
            put_episode(project, title)
            edits.update_episode(project, replace(project.find_episode(title), show=show))
    made = make_window()
    made.show_page(LIBRARY)
    return made


@pytest.fixture
def page(window: MainWindow) -> LibraryPage:
    return window.library


@pytest.fixture
def tag(window: MainWindow) -> Callable[[str, int], int]:
    def put(title: str, row: int) -> int:
        project = window.session.project
        episode_id = project.find_episode(title).id
        span = project.transcript(episode_id).whole_span(row)
        return edits.add_annotation(project, episode_id, 1 + row % 3, span).id

    return put


def cells(page: LibraryPage, column: int) -> list[str]:
    model = page.table.model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def facet(page: LibraryPage, label: str) -> Facet:
    model = page.facets.model()
    rows = [model.index(row, 0).data(FACET_ROLE) for row in range(model.rowCount())]
    return next(one for one in rows if one.label == label)


def go_to(page: LibraryPage, title: str) -> None:
    page.go_to(page._session.project.find_episode(title).id)


def test_states_follow_from_the_work_and_from_what_is_said(
    page: LibraryPage, window: MainWindow, tag: Callable[[str, int], int]
) -> None:
    assert cells(page, columns.TITLE) == ["Café au lait", "Coffee", "Tea"]
    assert set(cells(page, columns.STATE)) == {"not started"}
    tag("Tea", 1)
    assert cells(page, columns.STATE) == ["not started", "not started", "in progress"]
    go_to(page, "Coffee")
    window.action_set["episode.done"].trigger()
    assert cells(page, columns.STATE) == ["not started", "done", "in progress"]
    assert facet(page, "done").count == 1
    assert isinstance(window.messages, RecordedMessages)
    assert window.messages.texts[-1] == "Marked as done."
    window.session.project.undo()
    assert cells(page, columns.STATE)[1] == "not started"


def test_progress_counts_tags_and_decisions(
    page: LibraryPage, window: MainWindow, tag: Callable[[str, int], int]
) -> None:
    first, *_ = [tag("Tea", row) for row in range(4)]
    edits.set_status(window.session.project, [first], Status.ACCEPTED)
    assert cells(page, columns.PROGRESS) == ["", "", "4 tagged, 1 decided"]
    index = page.table.model().index(2, columns.PROGRESS)
    tip = str(index.data(Qt.ItemDataRole.ToolTipRole))
    assert tip.splitlines()[1:] == ["sponsor: 2", "claim: 1", "topic: 1"]


def test_words_find_episodes_whatever_their_accents(page: LibraryPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.search, "cafe")
    assert cells(page, columns.TITLE) == ["Café au lait"]
    qtbot.keyClick(page.search, Qt.Key.Key_Down)
    assert page.table.hasFocus()
    page.search.setFocus()
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    assert len(cells(page, columns.TITLE)) == 3


def test_shows_and_states_narrow_the_table(
    page: LibraryPage, tag: Callable[[str, int], int]
) -> None:
    tag("Coffee", 0)
    page.facets.facet_toggled.emit(facet(page, "Black Cups"))
    assert cells(page, columns.TITLE) == ["Café au lait", "Coffee"]
    page.facets.facet_toggled.emit(facet(page, "in progress"))
    assert cells(page, columns.TITLE) == ["Coffee"]
    page.facets.facet_toggled.emit(facet(page, "All"))
    assert len(cells(page, columns.TITLE)) == 3


def test_a_click_on_a_title_sorts_and_keeps_the_current_episode(
    page: LibraryPage, tag: Callable[[str, int], int]
) -> None:
    tag("Tea", 0)
    go_to(page, "Coffee")
    page.table.sortByColumn(columns.PROGRESS, Qt.SortOrder.DescendingOrder)
    assert cells(page, columns.TITLE)[0] == "Tea"
    assert page.table.currentIndex().siblingAtColumn(0).data() == "Coffee"
    page.table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    assert cells(page, columns.TITLE) == ["Café au lait", "Coffee", "Tea"]


def test_numbers_in_titles_count_and_a_narrowed_list_is_shown_from_its_top(
    page: LibraryPage, window: MainWindow
) -> None:
    project = window.session.project
    for number in range(1, 41):
        put_episode(project, f"Walk {number}")
    page.refresh()
    page.table.sortByColumn(columns.TITLE, Qt.SortOrder.AscendingOrder)
    titles = [title for title in cells(page, columns.TITLE) if title.startswith("Walk")]
    assert titles == [f"Walk {number}" for number in range(1, 41)]
    page.table.scrollToBottom()
    assert page.table.verticalScrollBar().value() > 0
    QTest.keyClicks(page.search, "walk")
    assert len(cells(page, columns.TITLE)) == 40
    assert page.table.verticalScrollBar().value() == 0


def test_the_next_episode_is_one_key_away(window: MainWindow, page: LibraryPage) -> None:
    project = window.session.project
    window.opening.open_episode(project.find_episode("Coffee").id)
    window.action_set["episode.reviewed"].trigger()
    assert window.session.episode is not None
    window.action_set["episode.next_to_do"].trigger()
    assert window.session.episode.title == "Tea"
    assert window.page() == ANNOTATE
    for title in SHOWS:
        window.opening.open_episode(project.find_episode(title).id)
        window.action_set["episode.done"].trigger()
    window.action_set["episode.next_to_do"].trigger()
    assert isinstance(window.messages, RecordedMessages)
    assert window.messages.texts[-1] == "No other episode is left to annotate."


def test_selected_episodes_are_reviewed_together(
    window: MainWindow, page: LibraryPage, tag: Callable[[str, int], int]
) -> None:
    for title in SHOWS:
        tag(title, 0)
    page.table.setFocus()
    go_to(page, "Café au lait")
    QTest.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert len(page.selected_ids()) == 2
    window.action_set["review.episodes"].trigger()
    assert window.page() == REVIEW
    model = window.review.table.model()
    shown = {model.index(row, Column.EPISODE).data() for row in range(model.rowCount())}
    assert shown == {"Café au lait", "Coffee"}


def test_a_cover_is_shown_where_there_is_one(page: LibraryPage, window: MainWindow) -> None:
    before = page.table.viewport().grab().toImage()
    cover = QImage(8, 8, QImage.Format.Format_RGB32)
    cover.fill(Qt.GlobalColor.red)
    first = window.session.project.find_episode("Coffee").id
    page._reader._on_covers({first: cover})
    assert page.table.viewport().grab().toImage() != before


def test_states_have_names_and_the_model_keeps_the_rules(
    page: LibraryPage, qtmodeltester: ModelTester
) -> None:
    assert set(columns.state_names()) == set(WorkState)
    qtmodeltester.check(page.table.model())

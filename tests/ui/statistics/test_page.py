"""The Statistics page: counted beside the window, walked through by keys, saved, and clicked."""

import csv
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from earmark.app import edits
from earmark.domain.annotation import Status
from earmark.ui import languages, theme
from earmark.ui.later_pages import STATISTICS
from earmark.ui.main_window import MainWindow
from earmark.ui.statistics import page as page_module
from earmark.ui.statistics.models import TableModel
from earmark.ui.statistics.page import EVERYWHERE, HERE, StatisticsPage
from ui.stage import RecordedMessages, put_episode


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> StatisticsPage:
    """The page, counted: two tags in the open episode and one in another."""
    session = window.session
    other = put_episode(session.project, "Cups and bowls", sound=False)
    for episode, row, tag in (
        (session.episode.id, 1, 1),
        (session.episode.id, 2, 2),
        (other, 3, 2),
    ):
        span = session.project.transcript(episode).whole_span(row)
        edits.add_annotation(session.project, episode, tag, span)
    window.action_set["view.statistics"].trigger()
    made = window.later.statistics
    qtbot.waitUntil(lambda: made.table.model().rowCount() > 0, timeout=20_000)
    return made


def rows(page: StatisticsPage) -> list[list[str]]:
    model = page.table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def counted(page: StatisticsPage, qtbot: QtBot, how: Callable[[], object]) -> None:
    before = page._found
    how()
    qtbot.waitUntil(lambda: page._found is not before, timeout=20_000)


def test_the_figures_stand_at_the_left_and_the_first_is_drawn(page: StatisticsPage) -> None:
    assert page.list.model().rowCount() == 10
    assert rows(page)[0][:2] == ["sponsor", "1"]
    drawing = page.plot.drawing()
    assert drawing is not None
    assert "sponsor" in drawing.svg
    assert "3 annotations in 2 episodes" in page.summary.text()


def test_counting_is_done_on_another_thread(
    page: StatisticsPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[int] = []
    real = page_module.statistics

    def watched(*arguments: object, **more: object) -> object:
        threads.append(threading.get_ident())
        return real(*arguments, **more)

    monkeypatch.setattr(page_module, "statistics", watched)
    counted(page, qtbot, lambda: page.filter.setText("tag:claim"))
    assert threads
    assert threading.get_ident() not in threads


def test_down_shows_the_next_figure_with_its_table_beside_it(page: StatisticsPage) -> None:
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert page.plot.accessibleName().startswith("Share of time by episode")
    assert page.plot.accessibleDescription().endswith(".")
    assert "Share of time by episode" in page.table.accessibleName()
    assert {row[0] for row in rows(page)} == {"Tea and cups", "Cups and bowls"}


def test_a_filter_and_the_open_episode_narrow_what_is_counted(
    page: StatisticsPage, qtbot: QtBot
) -> None:
    counted(page, qtbot, lambda: page.filter.setText("tag:claim"))
    assert [row[0] for row in rows(page)] == ["claim"]
    assert rows(page)[0][1] == "2"
    counted(page, qtbot, page.scope.button(HERE).click)
    assert rows(page)[0][1] == "1"
    counted(page, qtbot, page.scope.button(EVERYWHERE).click)
    assert rows(page)[0][1] == "2"


def test_a_filter_that_is_not_understood_is_explained(page: StatisticsPage, qtbot: QtBot) -> None:
    page.filter.setText("tga:claim")
    qtbot.waitUntil(lambda: "There is no filter" in page.summary.text(), timeout=20_000)


def test_a_click_on_a_bar_shows_its_annotations_in_review(
    page: StatisticsPage, window: MainWindow, qtbot: QtBot
) -> None:
    drawing = page.plot.drawing()
    assert drawing is not None
    spot = next(one for one in drawing.spots if one.label.startswith("claim"))
    place = QPoint(round(spot.x + spot.width / 2), round(spot.y + spot.height / 2))
    QTest.mouseClick(page.plot, Qt.MouseButton.LeftButton, pos=place)
    assert window.page() == "view.review"
    model = window.review.table.model()
    qtbot.waitUntil(lambda: model.rowCount() == 2, timeout=20_000)
    assert "tag:claim" in window.review.filter_bar.words.text()


def test_marks_are_walked_through_and_opened_by_keys(
    page: StatisticsPage, window: MainWindow
) -> None:
    page.plot.setFocus(Qt.FocusReason.TabFocusReason)
    first = page.plot.accessibleName()
    QTest.keyClick(page.plot, Qt.Key.Key_Right)
    assert page.plot.accessibleName() != first
    assert "claim" in page.plot.accessibleName()
    QTest.keyClick(page.plot, Qt.Key.Key_Left)
    assert page.plot.accessibleName() == first
    QTest.keyClick(page.plot, Qt.Key.Key_Return)
    assert window.page() == "view.review"


def test_enter_on_a_row_of_the_table_does_the_same(
    page: StatisticsPage, window: MainWindow
) -> None:
    page.table.setCurrentIndex(page.table.model().index(0, 0))
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert window.page() == "view.review"
    assert window.review.filter_bar.words.text().startswith("tag:sponsor")


def test_the_plot_is_saved_as_png_and_svg_and_the_table_as_csv(
    page: StatisticsPage,
    window: MainWindow,
    messages: RecordedMessages,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    messages.target = tmp_path / "plot.png"
    window.action_set["statistics.save_plot"].trigger()
    image = QImage(str(tmp_path / "plot.png"))
    assert image.width() == 3 * 760
    colors = {image.pixel(x, y) for x in range(0, 2280, 7) for y in range(0, image.height(), 7)}
    assert 0xFFC77700 in colors  # the bar of the sponsor, whatever the theme
    messages.target = tmp_path / "plot.svg"
    window.action_set["statistics.save_plot"].trigger()
    assert "Share of time by tag" in (tmp_path / "plot.svg").read_text()
    messages.target = tmp_path / "table"
    window.action_set["statistics.save_table"].trigger()
    qtbot.waitUntil(lambda: "table.csv is written." in messages.texts)
    with (tmp_path / "table.csv").open(encoding="utf-8-sig", newline="") as file:
        assert next(iter(csv.reader(file)))[0] == "tag"


def test_a_table_in_a_file_has_the_same_words_in_every_language(
    window: MainWindow,
    messages: RecordedMessages,
    tmp_path: Path,
    qtbot: QtBot,
    qapp: QApplication,
) -> None:
    languages.install(qapp, languages.PSEUDO)
    try:
        window.show_page(STATISTICS)
        page = window.later.statistics
        qtbot.waitUntil(lambda: page._table_model.figure is not None)
        assert page._table_model.figure.columns[0] == languages.said("tag") != "tag"
        messages.target = tmp_path / "table.csv"
        page.save_table()
        qtbot.waitUntil(messages.target.exists)
        with messages.target.open(encoding="utf-8-sig", newline="") as file:
            assert next(iter(csv.reader(file)))[0] == "tag"
        qtbot.waitUntil(lambda: not window.session.jobs.active())
    finally:
        languages.install(qapp, languages.ENGLISH)


def test_a_folder_that_can_not_be_written_is_said(
    page: StatisticsPage, window: MainWindow, messages: RecordedMessages, tmp_path: Path
) -> None:
    messages.target = tmp_path / "nowhere" / "plot.png"
    window.action_set["statistics.save_plot"].trigger()
    assert "There is no folder" in messages.texts[-1]


def test_it_counts_anew_when_something_changes(
    page: StatisticsPage, window: MainWindow, qtbot: QtBot
) -> None:
    project = window.session.project
    counted(page, qtbot, lambda: edits.set_status(project, [1], Status.REJECTED))
    qtbot.waitUntil(lambda: [row[0] for row in rows(page)] == ["claim"], timeout=20_000)


def test_it_follows_the_theme(page: StatisticsPage, qapp: object) -> None:
    light = page.plot.drawing()
    theme.apply(qapp, theme.load("dark"))
    dark = page.plot.drawing()
    theme.apply(qapp, theme.load("light"))
    assert light is not None
    assert dark is not None
    assert light.svg != dark.svg
    assert theme.load("dark").tokens.surface in dark.svg


def test_tag_keys_do_nothing_here(page: StatisticsPage, window: MainWindow) -> None:
    before = len(window.session.annotations)
    window.action_set["tag.1"].trigger()
    window.action_set["tag.delete"].trigger()
    assert len(window.session.annotations) == before


def test_f6_walks_through_list_plot_and_table(page: StatisticsPage, window: MainWindow) -> None:
    assert window._panes() == [page.list, page.plot, page.table]


def test_the_models_hold_to_qts_rules(page: StatisticsPage) -> None:
    model = page.table.model()
    assert isinstance(model, TableModel)
    reporting = QAbstractItemModelTester.FailureReportingMode.Fatal
    for one in (model, page.list.model()):
        QAbstractItemModelTester(one, reporting)
    for row in range(page.list.model().rowCount()):
        page.list.setCurrentIndex(page.list.model().index(row, 0))
    page.show_figure("tags")
    assert model.figure is not None
    assert model.figure.id == "tags"

"""The Review page: filter, sort, hear, judge and mend, with keys."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from earmark.app import edits
from earmark.domain.annotation import Annotation, Status
from earmark.playback.fake_player import FakePlayer
from earmark.ui.review.facets import FACET_ROLE, Facet, FacetKind
from earmark.ui.review.model import Column, ReviewModel
from earmark.ui.review.page import ReviewPage
from earmark.ui.session import Session


def model_of(page: ReviewPage) -> ReviewModel:
    found = page.table.model()
    assert isinstance(found, ReviewModel)
    return found


def player_of(session: Session) -> FakePlayer:
    assert isinstance(session.player, FakePlayer)
    return session.player


def column(page: ReviewPage, which: Column) -> list[str]:
    model = model_of(page)
    return [str(model.index(row, which).data()) for row in range(model.rowCount())]


def facet(page: ReviewPage, kind: FacetKind, label: str) -> Facet:
    model = page.facets.model()
    rows = [model.index(row, 0).data(FACET_ROLE) for row in range(model.rowCount())]
    return next(one for one in rows if one.kind is kind and one.label == label)


def test_the_table_shows_this_episode_in_the_order_of_the_recording(page: ReviewPage) -> None:
    assert column(page, Column.TAG) == ["sponsor", "claim", "topic"]
    assert column(page, Column.TIME) == ["0:00", "0:05", "0:10"]
    assert column(page, Column.SPEAKER) == ["Ben", "Ada", "Ben"]


def test_all_episodes_are_one_click_away(page: ReviewPage) -> None:
    page.facets.facet_toggled.emit(facet(page, FacetKind.SCOPE, "All episodes"))
    assert sorted(column(page, Column.EPISODE)) == ["Coffee", "Tea", "Tea", "Tea"]
    assert facet(page, FacetKind.TAG, "claim").count == 2


def test_tags_and_status_narrow_the_table_and_chips_take_that_back(page: ReviewPage) -> None:
    page.facets.facet_toggled.emit(facet(page, FacetKind.TAG, "claim"))
    assert column(page, Column.TAG) == ["claim"]
    page.facets.facet_toggled.emit(facet(page, FacetKind.STATUS, "accepted"))
    assert column(page, Column.TAG) == []
    page.filter_bar.chip_removed.emit(facet(page, FacetKind.STATUS, "accepted"))
    page.filter_bar.chip_removed.emit(facet(page, FacetKind.TAG, "claim"))
    assert len(column(page, Column.TAG)) == 3


def test_words_narrow_the_table_after_a_pause(page: ReviewPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.filter_bar.words_changed):
        qtbot.keyClicks(page.filter_bar.words, "china")
    assert column(page, Column.PASSAGE) == ["Tea was first drunk in China."]
    with qtbot.waitSignal(page.filter_bar.words_changed):
        qtbot.keyClick(page.filter_bar.words, Qt.Key.Key_Escape)
    assert model_of(page).total == 3


def test_a_click_on_a_column_sorts_by_it(page: ReviewPage) -> None:
    page.table.sortByColumn(Column.PASSAGE, Qt.SortOrder.AscendingOrder)
    assert column(page, Column.PASSAGE) == sorted(column(page, Column.PASSAGE))
    page.table.sortByColumn(Column.TIME, Qt.SortOrder.DescendingOrder)
    assert column(page, Column.TIME) == ["0:10", "0:05", "0:00"]
    page.table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    assert column(page, Column.TIME) == ["0:00", "0:05", "0:10"]


def test_enter_plays_the_segment_with_a_second_around_it(
    page: ReviewPage, session: Session, qtbot: QtBot
) -> None:
    player = player_of(session)
    page.table.go_to_row(1)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert player.is_playing
    assert player.position_ms() == 4000
    assert session.current_annotation is not None
    assert session.current_annotation.text == "Tea was first drunk in China."
    player.advance(7000)
    assert not player.is_playing
    assert player.position_ms() == 11_000


def test_a_segment_of_another_episode_is_opened_and_heard(
    page: ReviewPage, session: Session
) -> None:
    page.facets.facet_toggled.emit(facet(page, FacetKind.SCOPE, "All episodes"))
    row = column(page, Column.EPISODE).index("Coffee")
    page.table.go_to_row(row)
    page.play_current()
    assert session.episode is not None
    assert session.episode.title == "Coffee"
    assert player_of(session).is_playing


def test_all_of_the_table_plays_one_after_the_other(
    page: ReviewPage, session: Session, qtbot: QtBot
) -> None:
    player = player_of(session)
    heard: list[str] = []
    page.sequence.set_gap(0)
    page.sequence.item_started.connect(lambda one: heard.append(one.text))
    page.table.go_to_row(0)
    with qtbot.waitSignal(page.sequence.finished):
        page.play_all()
        for count in (2, 3):
            player.advance(5000)
            qtbot.waitUntil(lambda count=count: len(heard) == count)
        player.advance(5000)
    assert heard == [
        "Our sponsor makes tea.",
        "Tea was first drunk in China.",
        "Let us talk of cups.",
    ]


def test_a_pause_ends_the_sequence(page: ReviewPage, session: Session, qtbot: QtBot) -> None:
    page.table.go_to_row(0)
    page.play_all()
    player_of(session).advance(1000)
    with qtbot.waitSignal(page.sequence.finished):
        session.player.pause()
    assert not page.sequence.is_running


def test_judging_retagging_and_deleting_change_the_selected_rows(
    page: ReviewPage, session: Session, said: list[str]
) -> None:
    page.table.go_to_row(0)
    page.set_status(Status.DISPUTED)
    assert column(page, Column.STATUS) == ["disputed", "draft", "draft"]
    topic = session.codebook.by_name("topic")
    assert topic is not None
    page.table.go_to_row(1)
    page.retag(topic.id)
    assert column(page, Column.TAG) == ["sponsor", "topic", "topic"]
    page.delete()
    assert column(page, Column.TAG) == ["sponsor", "topic"]
    assert said[-1].startswith("1 annotation")
    session.project.undo()
    assert column(page, Column.TAG) == ["sponsor", "topic", "topic"]


def test_a_note_is_edited_where_it_stands(page: ReviewPage, session: Session) -> None:
    model = model_of(page)
    assert model.setData(model.index(1, Column.NOTE), "check the date")
    assert column(page, Column.NOTE) == ["", "check the date", ""]
    assert session.project.undo_label == "Edit note"


def test_a_note_typed_in_the_panel_is_saved_within_a_second(
    page: ReviewPage, session: Session, qtbot: QtBot
) -> None:
    page.table.go_to_row(2)
    page.edit_note()
    qtbot.keyClicks(page.passage.note, "which cups?")
    qtbot.waitUntil(lambda: column(page, Column.NOTE)[2] == "which cups?", timeout=2000)


def test_the_passage_stands_in_its_surroundings(page: ReviewPage) -> None:
    page.table.go_to_row(1)
    shown = page.passage.findChild(type(page.passage._text), "passageText")
    assert shown is not None
    text = shown.text()
    assert "Our sponsor makes tea." in text
    assert text.index("Our sponsor") < text.index("Tea was first") < text.index("Let us talk")


def test_selected_rows_are_kept_when_something_else_changes(
    page: ReviewPage, tag: Callable[[str, int, str], Annotation]
) -> None:
    page.table.go_to_row(1)
    tag("Tea", 0, "topic")
    current = page.table.current_annotation()
    assert current is not None
    assert current.text == "Tea was first drunk in China."


def test_an_empty_table_says_what_to_do(page: ReviewPage, session: Session) -> None:
    everything = [one.id for one in session.project.annotations(session.episode.id)]  # type: ignore[union-attr]
    page.facets.facet_toggled.emit(facet(page, FacetKind.STATUS, "rejected"))
    assert "Take a filter away" in page._empty.text()
    edits.remove_annotations(session.project, everything)
    coffee = session.project.find_episode("Coffee").id
    edits.remove_annotations(
        session.project, [one.id for one in session.project.annotations(coffee)]
    )
    assert "Nothing is tagged yet" in page._empty.text()


def test_rows_are_fetched_a_page_at_a_time(page: ReviewPage) -> None:
    model = model_of(page)
    asked: list[int] = []
    fetch = model._fetch

    def counted(query: object) -> object:
        asked.append(query.offset)  # type: ignore[attr-defined]
        return fetch(query)  # type: ignore[arg-type]

    model._fetch = counted  # type: ignore[assignment]
    model.set_query(model.query)
    model.annotation(2)
    assert asked == [0]


def test_the_model_keeps_the_rules_of_qt(page: ReviewPage, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(page.table.model())
    qtmodeltester.check(page.facets.model())


@pytest.mark.parametrize("row", [0, 1, 2])
def test_rows_are_painted_with_badge_and_status(page: ReviewPage, row: int) -> None:
    page.table.clearSelection()
    image = QImage(page.table.viewport().size(), QImage.Format.Format_RGB32)
    page.table.viewport().render(image)
    tag_cell = page.table.visualRect(model_of(page).index(row, Column.TAG))
    colors = {
        image.pixel(x, y)
        for x in range(tag_cell.left(), tag_cell.right())
        for y in range(tag_cell.top(), tag_cell.bottom() - 2)
    }
    assert len(colors) > 2

"""The Review page: filter, sort, hear, judge and mend, with keys."""

from array import array
from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from earmark.app import bulk, edits
from earmark.app import settings as keys
from earmark.domain.annotation import Annotation, Status
from earmark.domain.codebook import Field
from earmark.domain.review import Group
from earmark.playback.fake_player import FakePlayer
from earmark.ui.review import model as model_module
from earmark.ui.review import source
from earmark.ui.review.columns import Column
from earmark.ui.review.facets import FACET_ROLE, Facet, FacetKind
from earmark.ui.review.model import ReviewModel
from earmark.ui.review.page import ReviewPage
from earmark.ui.review.rows import Rows, difference
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
    assert session.project.undo_label == "Edit the note on 0:05–0:10 claim"


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


def test_an_empty_table_says_what_to_do(page: ReviewPage, session: Session, qtbot: QtBot) -> None:
    everything = [one.id for one in session.project.annotations(session.episode.id)]  # type: ignore[union-attr]
    page.facets.facet_toggled.emit(facet(page, FacetKind.STATUS, "rejected"))
    assert "Take a filter away" in page._empty.text()
    edits.remove_annotations(session.project, everything)
    coffee = session.project.find_episode("Coffee").id
    edits.remove_annotations(
        session.project, [one.id for one in session.project.annotations(coffee)]
    )
    assert "Nothing is tagged yet" in page._empty.text()
    with qtbot.waitSignal(page._empty.transcript_wanted):
        page._empty.button.click()


def test_rows_are_fetched_a_page_at_a_time(
    page: ReviewPage, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = model_of(page)
    asked: list[list[int]] = []
    by_ids = session.project.annotations_by_ids

    def counted(ids: Sequence[int]) -> list[Annotation]:
        asked.append(list(ids))
        return by_ids(ids)

    monkeypatch.setattr(model_module, "PAGE_ROWS", 2)
    monkeypatch.setattr(session.project, "annotations_by_ids", counted)
    model.refresh()
    for row in (0, 2, 0, 1, 2):
        model.annotation(row)
    assert asked == [list(model.ids[:2]), list(model.ids[2:])]


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


def _type(page: ReviewPage, qtbot: QtBot, text: str) -> None:
    page.filter_bar.words.setText(text)
    with qtbot.waitSignal(page.filter_bar.words_changed):
        page.filter_bar.words.setText(text + " ")


def test_a_filter_in_words_narrows_the_table(page: ReviewPage, qtbot: QtBot) -> None:
    _type(page, qtbot, "tag:claim,topic -speaker:ben")
    assert column(page, Column.TAG) == ["claim"]


def test_what_is_not_understood_is_said_and_the_rest_holds(page: ReviewPage, qtbot: QtBot) -> None:
    _type(page, qtbot, "tag:claim lenght:>3")
    problem = page.findChild(QLabel, "filterProblem")
    assert "no filter “lenght”" in problem.text()
    assert problem.isVisibleTo(page)
    assert column(page, Column.TAG) == ["claim"]
    _type(page, qtbot, "tag:claim")
    assert not problem.isVisibleTo(page)


def test_keys_and_values_are_offered_while_one_types(page: ReviewPage, qtbot: QtBot) -> None:
    words = page.filter_bar.words
    qtbot.keyClicks(words, "tag:sp")
    assert page.completion.offers() == ["sponsor"]
    qtbot.keyClick(words, Qt.Key.Key_Tab)
    assert words.text() == "tag:sponsor "


def test_a_filter_is_saved_shown_used_and_forgotten(page: ReviewPage, session: Session) -> None:
    page.facets.facet_toggled.emit(facet(page, FacetKind.TAG, "claim"))
    page.filter_bar.save_requested.emit("To check")
    page.show_event()
    assert facet(page, FacetKind.LIST, "To check").chosen
    page.facets.facet_toggled.emit(facet(page, FacetKind.TAG, "claim"))
    page.facets.facet_toggled.emit(facet(page, FacetKind.LIST, "To check"))
    assert page.filter_bar.words.text() == "tag:claim"
    assert column(page, Column.TAG) == ["claim"]
    page.facets.remove_requested.emit(facet(page, FacetKind.LIST, "To check"))
    assert session.project.smart_lists() == []


def test_groups_have_headings_that_close(page: ReviewPage, qtbot: QtBot) -> None:
    page.facets.facet_toggled.emit(facet(page, FacetKind.SCOPE, "All episodes"))
    page.filter_bar.group_chosen.emit("tag")
    model = model_of(page)
    headings = [row for row in range(model.rowCount()) if model.heading(row)]
    assert [str(model.index(row, 0).data()).split(" · ")[:2] for row in headings] == [
        ["sponsor", "1 annotation"],
        ["claim", "2 annotations"],
        ["topic", "1 annotation"],
    ]
    assert model.rowCount() == model.total + 3
    page.table.setCurrentIndex(model.index(headings[1], Column.PASSAGE))
    qtbot.keyClick(page.table, Qt.Key.Key_Left)
    assert model.rowCount() == model.total + 3 - 2
    qtbot.keyClick(page.table, Qt.Key.Key_Right)
    assert model.rowCount() == model.total + 3
    model.close_all(True)
    assert model.rowCount() == 3
    page.filter_bar.group_chosen.emit("")
    assert model.rowCount() == model.total


def test_columns_are_chosen_and_kept(page: ReviewPage, session: Session) -> None:
    table = page.table
    assert table.isColumnHidden(Column.ANNOTATOR)
    table._on_column_toggled(Column.ANNOTATOR)
    assert not table.isColumnHidden(Column.ANNOTATOR)
    assert "annotator" in session.settings.get(keys.REVIEW_COLUMNS)
    table._on_columns_reset()
    assert table.isColumnHidden(Column.ANNOTATOR)


def test_fields_of_tags_have_columns(page: ReviewPage, session: Session) -> None:
    claim = session.codebook.by_name("claim")
    assert claim is not None
    edits.update_tag(session.project, replace(claim, fields=(Field("verdict"),)))
    model = model_of(page)
    place = len(Column) + model.cells.fields.index("verdict")
    assert model.cells.title(place) == "verdict"
    assert model.cells.sort_key(place) == "field.verdict"


def test_a_big_project_is_queried_beside_the_window(
    page: ReviewPage, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(source, "_AT_ONCE", 0)
    monkeypatch.setattr(model_module, "PAGE_ROWS", 2)
    monkeypatch.setattr(source, "PAGE_ROWS", 2)
    page.facets.facet_toggled.emit(facet(page, FacetKind.SCOPE, "All episodes"))
    model = model_of(page)
    qtbot.waitUntil(lambda: model.total == 4)
    assert model.counted
    assert list(model.ids) == [model.annotation(row).id for row in range(4)]


def test_down_goes_on_and_plays_with_a_second_around_it(
    page: ReviewPage, session: Session, qtbot: QtBot
) -> None:
    player = player_of(session)
    page.table.go_to_row(0)
    assert not player.is_playing
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    assert player.is_playing
    assert player.position_ms() == 4000
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    assert player.position_ms() == 9000
    player.pause()
    page._hear.setChecked(False)
    qtbot.keyClick(page.table, Qt.Key.Key_Up)
    assert not player.is_playing
    assert page.table.currentIndex().row() == 1
    assert session.settings.get(keys.REVIEW_HEAR) is False


def test_what_is_judged_away_gives_its_place_to_the_next_which_is_heard(
    page: ReviewPage, session: Session
) -> None:
    page.facets.facet_toggled.emit(facet(page, FacetKind.STATUS, "draft"))
    page.table.go_to_row(1)
    page.set_status(Status.ACCEPTED)
    assert column(page, Column.TAG) == ["sponsor", "topic"]
    current = page.table.current_annotation()
    assert current is not None
    assert current.text == "Let us talk of cups."
    assert page.table.selected_annotations() == [current]
    assert player_of(session).position_ms() == 9000
    page.set_status(Status.REJECTED)
    assert page.table.currentIndex().row() == 0


def test_some_episodes_are_shown_when_they_are_selected(page: ReviewPage, session: Session) -> None:
    page.show_episodes([session.project.find_episode("Coffee").id])
    assert column(page, Column.EPISODE) == ["Coffee"]
    selected = facet(page, FacetKind.SCOPE, "Selected episodes")
    assert (selected.chosen, selected.count) == (True, 1)
    page.facets.facet_toggled.emit(facet(page, FacetKind.SCOPE, "This episode"))
    assert len(column(page, Column.EPISODE)) == 3
    page.facets.facet_toggled.emit(facet(page, FacetKind.SCOPE, "Selected episodes"))
    assert column(page, Column.EPISODE) == ["Coffee"]


def test_shows_narrow_the_table_where_there_are_several(page: ReviewPage, session: Session) -> None:
    project = session.project
    for title, show in (("Tea", "Hot drinks"), ("Coffee", "Black drinks")):
        edits.update_episode(project, replace(project.find_episode(title), show=show))
    page.facets.facet_toggled.emit(facet(page, FacetKind.SCOPE, "All episodes"))
    assert facet(page, FacetKind.SHOW, "Hot drinks").count == 3
    page.facets.facet_toggled.emit(facet(page, FacetKind.SHOW, "Black drinks"))
    assert column(page, Column.EPISODE) == ["Coffee"]
    assert page.narrowing.written == 'show:"Black drinks"'


def test_rows_that_stay_keep_selection_when_others_come_and_go(
    page: ReviewPage, session: Session, tag: Callable[[str, int, str], Annotation]
) -> None:
    page.table.go_to_row(1)
    kept = page.table.selected_ids()
    reset: list[bool] = []
    model_of(page).modelReset.connect(lambda: reset.append(True))
    tag("Tea", 0, "topic")
    assert page.table.selected_ids() == kept
    session.project.undo()
    assert page.table.selected_ids() == kept
    assert reset == []


def test_fields_and_note_stand_in_one_column(page: ReviewPage, session: Session) -> None:
    first = model_of(page).annotation(0)
    assert first is not None
    bulk.set_field(session.project, [first.id], "advertiser", "Larch")
    assert column(page, Column.FIELDS) == ["advertiser: Larch", "", ""]
    bulk.set_field(session.project, [first.id], "claim", "one\n\nand two")
    assert column(page, Column.FIELDS)[0].split("\n") == [
        "advertiser: Larch",
        "claim: one and two",
    ]


@given(
    before=st.lists(st.integers(0, 9), max_size=9), after=st.lists(st.integers(0, 9), max_size=9)
)
def test_the_difference_makes_one_row_of_numbers_of_the_other(
    before: list[int], after: list[int]
) -> None:
    first, gone, new = difference(array("q", before), array("q", after))
    made = before[:first] + after[first : first + new] + before[first + gone :]
    assert made == after
    if before == after:
        assert (gone, new) == (0, 0)


def test_the_difference_of_long_rows_is_what_really_differs() -> None:
    whole = array("q", range(20_000))
    without = array("q", (one for one in whole if not 9_998 <= one < 10_003))
    assert difference(whole, without) == (9_998, 5, 0)
    assert difference(without, whole) == (9_998, 0, 5)


@given(
    counts=st.lists(st.integers(1, 5), max_size=6),
    shut=st.sets(st.integers(0, 5)),
)
def test_rows_and_places_fit_together(counts: list[int], shut: set[int]) -> None:
    groups = [Group(str(number), count, 0) for number, count in enumerate(counts)]
    rows = Rows(sum(counts), groups, {str(number) for number in shut})
    seen = []
    for row in range(rows.count):
        place, heading = rows.place(row), rows.heading(row)
        assert (place is None) == (heading is not None)
        if place is not None:
            seen.append(place)
            assert rows.row(place) == row
    places, first = [], 0
    for number, count in enumerate(counts):
        places += [] if number in shut else range(first, first + count)
        first += count
    assert seen == places
    assert rows.place(rows.count) is None

"""The transcript view: following, selecting, seeking, marking, staying in place."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from earmark.domain.transcript import Segment, Span, TimingSource, Transcript, word_times
from earmark.ui.transcript.flow import Form
from earmark.ui.transcript.positions import Place
from earmark.ui.transcript.view import TranscriptView

PointOf = Callable[[int, int], QPoint]
LEFT, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def middle_of(view: TranscriptView, row: int) -> float:
    rect = view.page.caret_rect(Place(row, 0))
    assert rect is not None
    return rect.center().y()


def turn_wheel(view: TranscriptView, steps: int) -> None:
    where = QPointF(view.viewport().rect().center())
    event = QWheelEvent(
        where, QPointF(view.mapToGlobal(where.toPoint())), QPoint(), QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase,
        False,
    )  # fmt: skip
    QGuiApplication.sendEvent(view.viewport(), event)


def chip_of(view: TranscriptView) -> QAbstractButton:
    chip = view.findChild(QAbstractButton, "back_to_playhead")
    assert chip is not None
    return chip


PRESS, DOUBLE = QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick
MOVE, RELEASE = QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease

# Following


def test_the_current_line_stands_at_two_fifths_of_the_height(view: TranscriptView) -> None:
    view.set_position(60 * 5000 + 10)
    assert view.current_row() == 60
    assert abs(middle_of(view, 60) - view.page.height * 0.4) <= 1


def test_the_followed_line_keeps_its_height_when_the_window_changes(view: TranscriptView) -> None:
    view.set_reduced_motion(False)
    view.set_position(60 * 5000 + 10)  # the page has begun to glide there
    view.resize(view.width() - 160, view.height() + 90)
    assert abs(middle_of(view, 60) - view.page.height * 0.4) <= 1
    assert not view.scroller.glide.running
    turn_wheel(view, -3)
    rows = view.page.value()
    view.resize(view.width(), view.height() - 90)
    assert abs(view.page.value() - rows) <= 1


def test_the_page_stays_while_the_line_stays(view: TranscriptView) -> None:
    words = word_times(view.page.transcript[60])
    view.set_position(words[0].start_ms)
    before = view.page.value()
    view.set_position(words[1].start_ms)
    assert view.page.value() == before


def test_the_wheel_suspends_following_and_the_chip_brings_it_back(
    qtbot: QtBot, view: TranscriptView
) -> None:
    view.set_position(60 * 5000 + 10)
    with qtbot.waitSignal(view.follow_suspended, check_params_cb=lambda on: on is True):
        turn_wheel(view, -3)
    assert view.follow()
    assert not view.is_following()
    assert chip_of(view).isVisible()
    before = view.page.value()
    view.set_position(70 * 5000 + 10)
    assert view.page.value() == before
    with qtbot.waitSignal(view.follow_suspended, check_params_cb=lambda on: on is False):
        chip_of(view).click()
    assert view.is_following()
    assert not chip_of(view).isVisible()
    assert abs(middle_of(view, 70) - view.page.height * 0.4) <= 1


def test_the_way_back_is_shown_only_while_what_is_heard_is_out_of_sight(
    view: TranscriptView,
) -> None:
    chip = chip_of(view)
    view.set_position(60 * 5000 + 10)
    view.text_selection.select(Place(60, 0), Place(60, 4))
    assert view.is_suspended()
    assert not chip.isVisible()
    turn_wheel(view, -10)
    assert chip.isVisible()
    above = chip.grab().toImage()
    view.set_position(119 * 5000 + 10)
    assert chip.isVisible()
    assert chip.grab().toImage() != above
    view.scroller.by_hand(100_000)
    assert view.is_suspended()
    assert not chip.isVisible()


def test_enter_leads_back_to_the_playhead(qtbot: QtBot, view: TranscriptView) -> None:
    view.set_position(60 * 5000)
    view.verticalScrollBar().setValue(0)
    assert not view.is_following()
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert view.is_following()


def test_scrolling_before_anything_was_played_suspends_nothing(view: TranscriptView) -> None:
    turn_wheel(view, -3)
    assert view.is_following()


def test_switched_off_the_page_never_moves(view: TranscriptView) -> None:
    view.set_follow(False)
    before = view.page.value()
    view.set_position(100 * 5000)
    assert view.page.value() == before
    assert not chip_of(view).isVisible()


def test_without_reduced_motion_the_page_glides_there(qtbot: QtBot, view: TranscriptView) -> None:
    view.set_position(10 * 5000)
    view.set_reduced_motion(False)
    view.set_position(14 * 5000)
    assert view.scroller.glide.running
    qtbot.waitUntil(lambda: not view.scroller.glide.running)
    assert abs(middle_of(view, 14) - view.page.height * 0.4) <= 1


def test_a_word_stays_current_through_the_gap_after_it(qtbot: QtBot, view: TranscriptView) -> None:
    view.set_position(4790)
    word = view._scene.word
    view.set_position(4900)
    assert view._scene.word == word


# Selecting and seeking


def test_dragging_selects_and_playing_keeps_the_selection(
    qtbot: QtBot, view: TranscriptView, point_of: PointOf
) -> None:
    view.set_position(100)
    start, end = point_of(0, 0), point_of(1, 11)
    viewport = view.viewport()
    qtbot.mousePress(viewport, LEFT, pos=start - QPoint(4, 0))
    qtbot.mouseMove(viewport, end)
    with qtbot.waitSignal(view.selection_changed):
        qtbot.mouseRelease(viewport, LEFT, pos=end)
    selected = view.selection()
    assert selected is not None
    assert (selected.first_id, selected.start, selected.last_id) == (1, 0, 2)
    assert not view.is_following()
    text = view.selected_text()
    for ms in range(0, 400_000, 5000):
        view.set_position(ms)
    assert view.selection() == selected
    assert view.selected_text() == text


def drag(view: TranscriptView, qtbot: QtBot, start: QPoint, end: QPoint) -> str:
    viewport = view.viewport()
    qtbot.mousePress(viewport, LEFT, pos=start)
    qtbot.mouseMove(viewport, end)
    qtbot.mouseRelease(viewport, LEFT, pos=end)
    return view.selected_text()


def test_dragging_beyond_a_word_takes_the_words_at_both_ends_whole(
    qtbot: QtBot, view: TranscriptView, point_of: PointOf
) -> None:
    inside, further = point_of(0, 3), point_of(0, 18)  # Bat|teries came ea|rly
    assert drag(view, qtbot, inside, further) == "Batteries came early"
    assert drag(view, qtbot, further, inside) == "Batteries came early"
    assert len(drag(view, qtbot, inside, point_of(0, 7))) == 4  # letters, inside one word


def test_dragging_after_a_double_click_and_a_click_with_shift_go_by_words(
    qtbot: QtBot, view: TranscriptView, point_of: PointOf
) -> None:
    viewport, inside = view.viewport(), point_of(0, 3)
    end = point_of(0, 7)
    for kind, at in ((PRESS, inside), (DOUBLE, inside), (MOVE, end), (RELEASE, end)):
        held = Qt.MouseButton.NoButton if kind is RELEASE else LEFT
        where = QPointF(at)
        event = QMouseEvent(
            kind, where, QPointF(viewport.mapToGlobal(at)), LEFT, held, Qt.KeyboardModifier(0)
        )
        QGuiApplication.sendEvent(viewport, event)
    assert view.selected_text() == "Batteries"
    view.text_selection.put(Place(0, 3), Place(0, 3))
    qtbot.mouseClick(viewport, LEFT, SHIFT, pos=point_of(1, 6))
    assert view.selected_text().startswith("Batteries came")
    assert view.selected_text().endswith("Some of")


def test_a_selection_stays_while_times_arrive(view: TranscriptView, transcript: Transcript) -> None:
    span = Span(3, 4, 5, 10)
    view.set_selection(span)
    view.update_segments(retimed(transcript, range(0, 50)), range(0, 50))
    assert view.selection() == span


def test_a_click_places_the_caret_and_ends_the_selection(
    qtbot: QtBot, view: TranscriptView, point_of: PointOf
) -> None:
    view.set_selection(Span(1, 0, 1, 5))
    heard: list[object] = []
    view.seek_requested.connect(heard.append)
    qtbot.mouseClick(view.viewport(), LEFT, pos=point_of(1, 6) - QPoint(3, 0))
    assert view.selection() is None
    assert view.caret() == Place(1, 6)
    assert heard == []


@pytest.mark.parametrize("form", list(Form))
def test_a_double_click_seeks_to_the_word(
    qtbot: QtBot, view: TranscriptView, point_of: PointOf, form: Form
) -> None:
    view.set_form(form)
    word = word_times(view.page.transcript[1])[3]
    with qtbot.waitSignal(view.seek_requested) as seek:
        qtbot.mouseDClick(view.viewport(), LEFT, pos=point_of(1, word.start + 1))
    assert seek.args == [word.start_ms]


def test_ctrl_click_seeks_to_the_word(
    qtbot: QtBot, view: TranscriptView, point_of: PointOf
) -> None:
    word = word_times(view.page.transcript[2])[1]
    with qtbot.waitSignal(view.seek_requested) as seek:
        qtbot.mouseClick(view.viewport(), LEFT, CTRL, pos=point_of(2, word.start))
    assert seek.args == [word.start_ms]


def test_with_the_setting_a_click_seeks_and_a_double_click_selects_the_word(
    qtbot: QtBot, view: TranscriptView, point_of: PointOf
) -> None:
    view.set_click_seeks(True)
    word = word_times(view.page.transcript[0])[2]
    point = point_of(0, word.start + 1)
    with qtbot.waitSignal(view.seek_requested) as seek:
        qtbot.mouseClick(view.viewport(), LEFT, pos=point)
    assert seek.args == [word.start_ms]
    qtbot.mouseDClick(view.viewport(), LEFT, pos=point)
    assert view.selection() == Span(1, word.start, 1, word.end)


def test_a_third_click_selects_the_paragraph(
    qtbot: QtBot, view: TranscriptView, point_of: PointOf
) -> None:
    point = point_of(0, 3)
    qtbot.mouseDClick(view.viewport(), LEFT, pos=point)
    qtbot.mouseClick(view.viewport(), LEFT, pos=point)
    selected = view.selection()
    assert selected is not None
    block = view.page.flow.block(view.page.flow.find(Place(0, 3)))
    assert (selected.first_id - 1, selected.start) == block.start
    assert (selected.last_id - 1, selected.end) == block.end


def test_dragging_past_the_edge_scrolls_on(
    qtbot: QtBot, view: TranscriptView, point_of: PointOf
) -> None:
    viewport = view.viewport()
    qtbot.mousePress(viewport, LEFT, pos=point_of(0, 0))
    below = QPoint(viewport.width() // 2, viewport.height() + 40)
    qtbot.mouseMove(viewport, below)
    last_in_sight = view.page.shown()[-1].block.end
    qtbot.waitUntil(lambda: view.caret() is not None and view.caret() > last_in_sight)
    qtbot.mouseRelease(viewport, LEFT, pos=below)
    assert view.selection() is not None


def test_shift_with_arrows_extends_by_character_word_and_line(
    qtbot: QtBot, view: TranscriptView
) -> None:
    view.text_selection.put(Place(0, 0), Place(0, 0))
    qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT)
    assert view.selected_text() == "B"
    qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT | CTRL)
    assert view.selected_text().strip() == "Batteries"
    qtbot.keyClick(view, Qt.Key.Key_Down, SHIFT)
    assert len(view.selected_text()) > 40


def test_without_a_caret_shift_with_arrows_belongs_to_the_window(view: TranscriptView) -> None:
    def claimed() -> bool:
        event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Left, SHIFT)
        event.ignore()
        QGuiApplication.sendEvent(view, event)
        return event.isAccepted()

    assert not claimed()
    view.text_selection.put(Place(0, 0), Place(0, 0))
    assert claimed()
    view.set_selection(None)
    assert not claimed()


def test_ctrl_a_selects_the_paragraph_and_then_everything(
    qtbot: QtBot, view: TranscriptView, transcript: Transcript
) -> None:
    view.text_selection.put(Place(2, 5), Place(2, 5))
    qtbot.keyClick(view, Qt.Key.Key_A, CTRL)
    first = view.selection()
    assert first is not None
    assert first.last_id < 20
    qtbot.keyClick(view, Qt.Key.Key_A, CTRL)
    assert view.selection() == Span(1, 0, 120, len(transcript[119].text))


def test_ctrl_c_copies_and_escape_clears(qtbot: QtBot, view: TranscriptView) -> None:
    view.set_selection(Span(1, 0, 1, 9))
    qtbot.keyClick(view, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "Batteries"
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert view.selection() is None
    assert view.caret() is None


def test_end_and_home_go_to_the_ends(qtbot: QtBot, view: TranscriptView) -> None:
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.page.shown()[-1].key == view.page.flow.last
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.page.value() == 0


# Staying in place


def retimed(transcript: Transcript, rows: range) -> Transcript:
    segments = list(transcript.segments)
    for row in rows:
        segment = segments[row]
        segments[row] = replace(
            segment, start_ms=segment.start_ms + 700, end_ms=segment.end_ms + 700,
            source=TimingSource.ALIGNED,
        )  # fmt: skip
    return Transcript(tuple(segments))


def first_in_sight(view: TranscriptView) -> tuple[Place, float]:
    pin = view.page.pin()
    assert pin is not None
    rect = view.page.caret_rect(pin.place)
    assert rect is not None
    return pin.place, rect.top()


@pytest.mark.parametrize("form", list(Form))
def test_new_times_move_nothing_in_sight(view: TranscriptView, form: Form) -> None:
    view.set_form(form)
    view.scroller.by(777)
    before = first_in_sight(view)
    keys = [shown.key for shown in view.page.shown()]
    view.update_segments(retimed(view.page.transcript, range(0, 60)), range(0, 60))
    assert first_in_sight(view) == before
    assert [shown.key for shown in view.page.shown()] == keys
    assert view.page.transcript[0].start_ms == 700


def test_a_longer_text_further_up_moves_nothing_in_sight(view: TranscriptView) -> None:
    view.scroller.by(2000)
    place, y = first_in_sight(view)
    transcript = view.page.transcript
    longer = replace(transcript[place.row - 3], text="Many more words than before. " * 20)
    view.update_segments(transcript.with_segment(place.row - 3, longer), [place.row - 3])
    rect = view.page.caret_rect(place)
    assert rect is not None
    assert rect.top() == pytest.approx(y, abs=0.01)


def test_narrowing_and_widening_do_not_drift(view: TranscriptView) -> None:
    view.scroller.by(1500)
    place, y = first_in_sight(view)
    for width in (500, 640, 555, 700, 900):
        view.resize(width, 600)
        rect = view.page.caret_rect(place)
        assert rect is not None
        assert rect.top() == pytest.approx(y, abs=0.01)


def test_zoom_and_form_keep_the_first_text_in_sight(view: TranscriptView) -> None:
    view.scroller.by(1500)
    place, y = first_in_sight(view)
    view.set_font_size(34)
    rect = view.page.caret_rect(place)
    assert rect is not None
    assert rect.top() == pytest.approx(y, abs=0.01)
    view.set_font_size(17)
    view.set_form(Form.LINES)
    assert view.page.shown()[0].block.start.row <= place.row <= view.page.shown()[1].block.end.row


def test_rows_that_come_in_above_keep_place_and_selection(
    view: TranscriptView, transcript: Transcript
) -> None:
    view.scroller.by(2000)
    place, y = first_in_sight(view)
    span = Span(60, 2, 61, 8)
    view.set_selection(span)
    more = Transcript((Segment(500, 0, 1, "Put in front."), *transcript.segments))
    view.set_transcript(more, keep_place=True)
    rect = view.page.caret_rect(Place(place.row + 1, place.offset))
    assert rect is not None
    assert rect.top() == pytest.approx(y, abs=0.01)
    assert view.selection() == span


def test_the_scroll_bar_reaches_both_ends(view: TranscriptView) -> None:
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert view.page.shown()[-1].key == view.page.flow.last
    bar.setValue(0)
    assert view.page.shown()[0].block.start == Place(0, 0)


def test_lines_show_starts_and_ends_where_there_is_room(view: TranscriptView) -> None:
    reading = view.page.column.text_left - view.page.column.ground_left
    view.set_form(Form.LINES)
    assert view.page.shows_ranges
    assert view.page.column.text_left - view.page.column.ground_left > reading + 40
    view.resize(560, 600)
    assert not view.page.shows_ranges

"""The transcript view: marks, matches, handles, and texts of all kinds."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QImage,
    QNativeGestureEvent,
    QPointingDevice,
    QWheelEvent,
)
from pytestqt.qtbot import QtBot

from earmark.app.finding import TextFinder
from earmark.domain.annotation import Annotation, Status
from earmark.domain.codebook import Codebook
from earmark.domain.transcript import Segment, Span, TimingSource, Transcript
from earmark.ui import theme
from earmark.ui.transcript.positions import Place
from earmark.ui.transcript.view import TranscriptView

PointOf = Callable[[int, int], QPoint]
LEFT, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def picture(view: TranscriptView) -> QImage:
    return view.viewport().grab().toImage()


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


# Marks


def test_a_tag_is_painted_in_the_text_and_in_the_margin(
    view: TranscriptView, annotate: Callable[..., Annotation], codebook: Codebook
) -> None:
    plain = picture(view)
    view.set_annotations([annotate(1, Span(1, 0, 1, 30))], codebook)
    marked = picture(view)
    changed = [
        (x, y)
        for y in range(0, 200)
        for x in range(plain.width())
        if plain.pixel(x, y) != marked.pixel(x, y)
    ]
    column = view.page.column
    assert any(column.text_left <= x <= column.gutter_right + 400 for x, _ in changed)
    assert any(x > column.ground_right for x, _ in changed)
    view.set_annotations([], codebook)
    assert picture(view) == plain


def test_suggestions_disputes_and_decisions_look_different(
    view: TranscriptView, annotate: Callable[..., Annotation], codebook: Codebook
) -> None:
    pictures = []
    for status in (Status.DRAFT, Status.SUGGESTED, Status.DISPUTED, Status.REJECTED):
        view.set_annotations([annotate(1, Span(1, 0, 1, 30), status=status)], codebook)
        pictures.append(picture(view))
    for number, one in enumerate(pictures):
        assert all(one != other for other in pictures[number + 1 :])


def test_hidden_tags_leave_no_mark(
    view: TranscriptView, annotate: Callable[..., Annotation], codebook: Codebook
) -> None:
    plain = picture(view)
    view.set_annotations([annotate(1, Span(1, 0, 1, 30), tag_id=2)], codebook)
    view.set_hidden_tags(frozenset({2}))
    assert picture(view) == plain
    assert view.marks_at(Place(0, 3)) == []


def test_badges_of_overlapping_tags_stand_side_by_side_and_each_can_be_clicked(
    qtbot: QtBot,
    view: TranscriptView,
    annotate: Callable[..., Annotation],
    codebook: Codebook,
) -> None:
    both = [annotate(number, Span(1, 0, 2, 30), tag_id=number) for number in (1, 2)]
    view.set_annotations(both, codebook)
    picture(view)
    row = range(round(view.page.column.ground_right), view.viewport().width())
    line = round(middle_of(view, 0))
    found: dict[int, QPoint] = {}
    for x in row:
        for y in range(line - 12, line + 40, 2):
            number = view.badge_at(QPointF(x, y))
            if number is not None:
                found.setdefault(number, QPoint(x, y))
    assert set(found) == {1, 2}
    for number, point in found.items():
        with qtbot.waitSignal(view.annotation_clicked) as clicked:
            qtbot.mouseClick(view.viewport(), LEFT, pos=point)
        assert clicked.args == [number]


def test_clicking_marked_text_names_the_shortest_annotation_there(
    qtbot: QtBot,
    view: TranscriptView,
    annotate: Callable[..., Annotation],
    codebook: Codebook,
    point_of: PointOf,
) -> None:
    view.set_annotations(
        [annotate(1, Span(1, 0, 4, 9)), annotate(2, Span(1, 4, 1, 30), tag_id=2)], codebook
    )
    with qtbot.waitSignal(view.annotation_clicked) as clicked:
        qtbot.mouseClick(view.viewport(), LEFT, pos=point_of(0, 10))
    assert clicked.args == [2]


def test_a_handle_moves_the_end_word_by_word(
    qtbot: QtBot,
    view: TranscriptView,
    annotate: Callable[..., Annotation],
    codebook: Codebook,
    point_of: PointOf,
) -> None:
    view.set_annotations([annotate(7, Span(1, 0, 1, 9))], codebook)
    view.set_current_annotation(7)
    handle = view._painter.handle_rects()[1]
    assert handle is not None
    viewport = view.viewport()
    qtbot.mousePress(viewport, LEFT, pos=handle.center().toPoint())
    qtbot.mouseMove(viewport, point_of(0, 16))
    with qtbot.waitSignal(view.span_change_requested) as asked:
        qtbot.mouseRelease(viewport, LEFT, pos=point_of(0, 16))
    assert asked.args == [7, Span(1, 0, 1, 20)]


def test_handles_and_badges_are_large_enough_to_hit(
    view: TranscriptView, annotate: Callable[..., Annotation], codebook: Codebook
) -> None:
    view.set_annotations([annotate(7, Span(1, 0, 1, 9))], codebook)
    view.set_current_annotation(7)
    picture(view)
    handle = view._painter.handle_rects()[1]
    assert handle is not None
    for dx, dy in ((-11.5, 0), (11.5, 0), (0, -12), (0, 12)):
        assert view.handles.at(handle.center() + QPointF(dx, dy)) == 1
    targets = [rect for rect, _ in view._painter._badges._hits]
    assert max(min(rect.width(), rect.height()) for rect in targets) >= 24


def test_the_selection_never_covers_the_current_word(view: TranscriptView) -> None:
    view.set_position(100)
    view.set_selection(Span(1, 0, 1, 40))
    shot = picture(view)
    word = view.page.rects_of(Place(0, 0), Place(0, 9))[0]
    colors = {
        shot.pixelColor(x, round(word.top()) + 4).name()
        for x in range(round(word.left()) + 3, round(word.right()) - 3)
    }
    assert theme.current().tokens.word.lower() in colors
    assert theme.current().tokens.selection.lower() not in colors


def test_matches_are_painted_and_the_current_one_stands_out(
    view: TranscriptView, transcript: Transcript
) -> None:
    plain = picture(view)
    finder = TextFinder()
    finder.set_transcript(transcript)
    finder.find("batteries")
    view.finding.mark(finder)
    marked = picture(view)
    assert marked != plain
    view.finding.show(finder.match(0))
    assert picture(view) != marked
    view.finding.mark(None)
    assert picture(view) == plain


def test_show_match_brings_a_far_one_into_sight(
    view: TranscriptView, transcript: Transcript
) -> None:
    view.finding.show((Place(100, 0), Place(100, 4)))
    rect = view.page.caret_rect(Place(100, 0))
    assert rect is not None
    assert 0 < rect.top() < view.page.height


def test_light_and_dark_differ(view: TranscriptView) -> None:
    light = picture(view)
    view.set_theme(theme.load("dark"))
    dark = picture(view)
    assert dark.pixelColor(2, 2).name() == theme.load("dark").tokens.ground.lower()
    assert light.pixelColor(2, 2) != dark.pixelColor(2, 2)


def test_the_keyboard_shows_where_it_is(view: TranscriptView) -> None:
    view.clearFocus()
    before = picture(view)
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert picture(view) != before


def test_ctrl_wheel_asks_for_another_size(qtbot: QtBot, view: TranscriptView) -> None:
    where = QPointF(view.viewport().rect().center())
    event = QWheelEvent(
        where, where, QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, CTRL,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    with qtbot.waitSignal(view.zoom_requested) as asked:
        QGuiApplication.sendEvent(view.viewport(), event)
    assert asked.args == [-1]


def test_two_fingers_ask_for_another_size(qtbot: QtBot, view: TranscriptView) -> None:
    where = QPointF(view.viewport().rect().center())
    pad = QPointingDevice.primaryPointingDevice()
    kind = Qt.NativeGestureType.ZoomNativeGesture
    asked: list[int] = []
    view.zoom_requested.connect(asked.append)
    for share in (0.05, 0.05, 0.05):  # none of them makes a whole step
        event = QNativeGestureEvent(kind, pad, 2, where, where, where, share, QPointF())
        QGuiApplication.sendEvent(view.viewport(), event)
    assert asked == [1]
    for factor in (1.1, 1.1):  # on a touch screen
        view._zoom.pinch(factor)
    view._zoom.pinch(0.5)
    assert asked[1:] == [1, 1, -7]


def test_an_estimated_time_is_drawn_so_that_one_sees_it(
    view: TranscriptView, transcript: Transcript
) -> None:
    given_times = picture(view)
    guessed = [replace(each, source=TimingSource.ESTIMATED) for each in transcript]
    view.update_segments(Transcript(tuple(guessed)), range(len(guessed)))
    assert picture(view) != given_times


# Texts of all kinds


def test_right_to_left_text_stands_at_the_right(view: TranscriptView) -> None:
    view.set_transcript(
        Transcript((Segment(1, 0, 1, "שלום עולם", "א"), Segment(2, 1, 2, "left", "b")))
    )
    hebrew = view.page.rects_of(Place(0, 0), Place(0, 4))[0]
    english = view.page.rects_of(Place(1, 0), Place(1, 4))[0]
    column = view.page.column
    assert hebrew.right() == pytest.approx(column.text_left + column.text_width, abs=1)
    assert english.left() == pytest.approx(column.text_left, abs=1)


def test_a_selection_across_emoji_counts_code_points(
    qtbot: QtBot, view: TranscriptView, point_of: PointOf
) -> None:
    view.set_transcript(Transcript((Segment(1, 0, 1000, "𝄞𝄞 music 𝄞 plays on"),)))
    view.text_selection.put(Place(0, 3), Place(0, 3))
    for _ in range(5):
        qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT)
    assert view.selection() == Span(1, 3, 1, 8)
    assert view.selected_text() == "music"


def test_an_empty_transcript_takes_everything_calmly(
    qtbot: QtBot, view: TranscriptView, codebook: Codebook
) -> None:
    view.set_transcript(Transcript())
    view.set_position(1000)
    view.set_annotations([], codebook)
    view.back_to_playhead()
    qtbot.mouseClick(view.viewport(), LEFT, pos=QPoint(100, 100))
    qtbot.keyClick(view, Qt.Key.Key_A, CTRL)
    turn_wheel(view, -2)
    picture(view)
    assert view.selection() is None
    assert view.current_row() == -1


def test_a_right_click_is_about_the_selection_or_the_word_beside_it(
    qtbot: QtBot, view: TranscriptView, point_of: PointOf
) -> None:
    view.set_selection(Span(1, 0, 1, 20))

    def asked_at(point: QPoint) -> object:
        event = QContextMenuEvent(
            QContextMenuEvent.Reason.Mouse, point, view.viewport().mapToGlobal(point)
        )
        with qtbot.waitSignal(view.context_menu_requested) as asked:
            QGuiApplication.sendEvent(view.viewport(), event)
        return asked.args[1]

    assert asked_at(point_of(0, 5)) == Span(1, 0, 1, 20)
    assert asked_at(point_of(1, 1)) == Span(2, 0, 2, 4)


def test_hovering_explains_badge_and_text(
    view: TranscriptView,
    annotate: Callable[..., Annotation],
    codebook: Codebook,
    point_of: PointOf,
) -> None:
    view.set_annotations([annotate(1, Span(1, 0, 1, 30), note="Check this.")], codebook)
    picture(view)
    assert "Check this." in view.tip_at(QPointF(point_of(0, 5)))
    assert view.tip_at(QPointF(point_of(1, 5))) == ""

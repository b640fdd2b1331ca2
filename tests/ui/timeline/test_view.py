"""The timeline as a person uses it: with mouse, wheel and keys, while it plays."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from earmark.domain.annotation import Annotation, Status
from earmark.domain.codebook import PALETTE, Codebook, Tag
from earmark.domain.ranges import TimeRange
from earmark.ui import theme
from earmark.ui.timeline import TimelineView

Mouse = Any  # see conftest.py
Place = Callable[[int], QPointF]
BarPlace = Callable[[int, float], QPointF]
SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


def colors_in(view: TimelineView, number: int) -> set[str]:
    """The colours in the bar of an annotation."""
    rect = view.annotation_rect(number)
    assert rect is not None
    image = view.grab(rect.toAlignedRect()).toImage()
    return {
        image.pixelColor(x, y).name().upper()
        for x in range(image.width())
        for y in range(image.height())
    }


def pixels(view: TimelineView) -> np.ndarray:
    image = view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.array(image.constBits()).reshape(image.height(), image.width(), 4).copy()


def test_a_click_on_the_waveform_seeks(
    qtbot: QtBot, view: TimelineView, mouse: Mouse, on_wave: Place
) -> None:
    with qtbot.waitSignal(view.seek_requested) as asked:
        mouse.click(on_wave(65_000))
    assert abs(asked.args[0] - 65_000) <= view.viewport().ms_per_px


def test_a_click_on_the_overview_seeks_there(
    qtbot: QtBot, view: TimelineView, mouse: Mouse
) -> None:
    place = QPointF(view.overview_x_of(1_800_000), view.areas().overview.center().y())
    with qtbot.waitSignal(view.seek_requested) as asked:
        mouse.click(place)
    assert abs(asked.args[0] - 1_800_000) < 10_000


def test_a_click_on_an_annotation_names_it_and_does_not_seek(
    qtbot: QtBot, view: TimelineView, mouse: Mouse, on_bar: BarPlace
) -> None:
    with (
        qtbot.assertNotEmitted(view.seek_requested),
        qtbot.waitSignal(view.annotation_clicked) as clicked,
    ):
        mouse.click(on_bar(10, 0.5))
    assert clicked.args == [10]


def test_a_double_click_on_an_annotation_goes_to_its_start(
    qtbot: QtBot, view: TimelineView, mouse: Mouse, on_bar: BarPlace
) -> None:
    with qtbot.waitSignal(view.seek_requested) as asked:
        mouse.double_click(on_bar(13, 0.5))
    assert asked.args == [80_000]


def test_dragging_on_the_waveform_selects_time_in_either_direction(
    qtbot: QtBot, view: TimelineView, mouse: Mouse, on_wave: Place
) -> None:
    for start, end in ((20_000, 50_000), (50_000, 20_000)):
        with qtbot.waitSignal(view.range_selected) as selected:
            mouse.drag(on_wave(start), on_wave(end))
        chosen = selected.args[0]
        slack = view.viewport().ms_per_px
        assert abs(chosen.start_ms - 20_000) <= slack
        assert abs(chosen.end_ms - 50_000) <= slack
        assert view.selection() == chosen


def test_dragging_on_an_empty_lane_selects_time(
    qtbot: QtBot, view: TimelineView, mouse: Mouse
) -> None:
    y = view.areas().lane(0).center().y()
    with qtbot.waitSignal(view.range_selected) as selected:
        mouse.drag(QPointF(view.x_of(60_000), y), QPointF(view.x_of(70_000), y))
    assert abs(selected.args[0].duration_ms - 10_000) <= 2 * view.viewport().ms_per_px


def test_a_hand_that_shakes_still_clicks(
    qtbot: QtBot, view: TimelineView, mouse: Mouse, on_wave: Place
) -> None:
    place = on_wave(65_000)
    with qtbot.assertNotEmitted(view.range_selected), qtbot.waitSignal(view.seek_requested):
        mouse.press(place)
        mouse.move(place + QPointF(2, 1))
        mouse.release(place + QPointF(2, 1))


@pytest.mark.parametrize(("share", "end"), [(0.0, "start"), (1.0, "end")])
@pytest.mark.parametrize("keys", [Qt.KeyboardModifier.NoModifier, ALT])
def test_an_annotations_ends_can_be_dragged(
    qtbot: QtBot, view: TimelineView, mouse: Mouse, on_bar: BarPlace, share: float, end: str,
    keys: Qt.KeyboardModifier,
) -> None:  # fmt: skip
    place = on_bar(13, share)
    moved = QPointF(40, 0)
    target = view.ms_of(place.x() + moved.x())
    with (
        qtbot.assertNotEmitted(view.range_selected),
        qtbot.waitSignal(view.annotation_edge_dragged) as dragged,
    ):
        mouse.drag(place, place + moved, keys)
    number, which, ms, free = dragged.args
    assert (number, which, free) == (13, end, keys == ALT)
    assert abs(ms - target) <= view.viewport().ms_per_px


def test_an_end_dragged_past_the_other_stops_before_it(
    qtbot: QtBot, view: TimelineView, mouse: Mouse, on_bar: BarPlace, on_wave: Place
) -> None:
    with qtbot.waitSignal(view.annotation_edge_dragged) as dragged:
        mouse.drag(on_bar(13, 0.0), QPointF(on_wave(119_000).x(), on_bar(13, 0.0).y()))
    assert dragged.args[1] == "start"
    assert 80_000 < dragged.args[2] < 100_000


def test_escape_leaves_a_drag_without_a_trace(
    qtbot: QtBot, view: TimelineView, mouse: Mouse, on_wave: Place
) -> None:
    view.set_selection(TimeRange(5_000, 6_000))
    with qtbot.assertNotEmitted(view.range_selected):
        mouse.press(on_wave(20_000))
        mouse.move(on_wave(50_000))
        qtbot.keyClick(view, Qt.Key.Key_Escape)
        mouse.release(on_wave(50_000))
    assert view.selection() == TimeRange(5_000, 6_000)


def test_the_wheel_zooms_at_the_cursor(view: TimelineView, mouse: Mouse, on_wave: Place) -> None:
    place, before = on_wave(65_000), view.viewport()
    mouse.wheel(place, 3)
    assert view.viewport().span_ms < before.span_ms / 1.5
    assert abs(view.ms_of(place.x()) - 65_000) <= before.ms_per_px
    mouse.wheel(place, -3)
    assert view.viewport().span_ms == pytest.approx(before.span_ms)


def test_shift_and_the_wheel_pan(view: TimelineView, mouse: Mouse, on_wave: Place) -> None:
    before = view.viewport()
    mouse.wheel(on_wave(65_000), -2, SHIFT)
    assert view.viewport().start_ms > before.start_ms
    assert view.viewport().span_ms == before.span_ms


def test_a_drag_with_shift_pans_and_selects_nothing(
    qtbot: QtBot, view: TimelineView, mouse: Mouse, on_wave: Place
) -> None:
    with qtbot.assertNotEmitted(view.range_selected):
        mouse.drag(on_wave(100_000), on_wave(50_000), SHIFT)
    assert view.viewport().start_ms == pytest.approx(50_000, abs=200)


def test_the_frame_on_the_overview_can_be_dragged(
    qtbot: QtBot, view: TimelineView, mouse: Mouse
) -> None:
    grip = view.frame_rect().center()
    target = QPointF(view.overview_x_of(2_000_000), grip.y())
    with qtbot.assertNotEmitted(view.seek_requested):
        mouse.drag(grip, target)
    shown = view.viewport()
    assert shown.shows(2_000_000)
    assert abs(shown.start_ms + shown.span_ms / 2 - 2_000_000) < 10_000


def test_plus_and_minus_zoom(qtbot: QtBot, view: TimelineView) -> None:
    before = view.viewport().span_ms
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.viewport().span_ms < before
    qtbot.keyClick(view, Qt.Key.Key_Minus)
    assert view.viewport().span_ms == pytest.approx(before)


def test_the_strip_follows_and_says_when_it_yields(
    qtbot: QtBot, view: TimelineView, mouse: Mouse, on_wave: Place
) -> None:
    for ms in range(0, 200_000, 500):
        view.set_position(ms)
    assert view.viewport().shows(199_500)
    with qtbot.waitSignal(view.follow_suspended) as said:
        mouse.wheel(on_wave(200_000), -20, SHIFT)
    assert said.args == [True]
    held = view.viewport()
    for ms in range(200_000, 260_000, 500):
        view.set_position(ms)
    assert view.viewport() == held
    assert not view.is_following()
    with qtbot.waitSignal(view.follow_suspended) as said:
        view.back_to_playhead()
    assert said.args == [False]
    assert view.viewport().shows(259_500)


def test_it_does_not_move_under_a_pressed_button(
    view: TimelineView, mouse: Mouse, on_wave: Place
) -> None:
    mouse.press(on_wave(60_000))
    held = view.viewport()
    for ms in range(0, 200_000, 500):
        view.set_position(ms)
    assert view.viewport() == held
    mouse.release(on_wave(60_000))


def test_a_page_is_turned_smoothly_unless_motion_is_reduced(
    qtbot: QtBot, view: TimelineView
) -> None:
    view.set_reduced_motion(False)
    view.set_position(79_500)
    start = view.viewport().start_ms
    view.set_position(80_500)
    assert view.viewport().start_ms == start
    qtbot.waitUntil(lambda: view.viewport().start_ms > start + 30_000)


def test_a_seek_keeps_the_scale(view: TimelineView) -> None:
    before = view.viewport().span_ms
    view.set_position(3_000_000)
    assert view.viewport().shows(3_000_000)
    assert view.viewport().span_ms == pytest.approx(before)


def test_annotations_are_drawn_in_the_colour_of_their_tag(
    view: TimelineView, codebook: Codebook
) -> None:
    for number, tag in zip((10, 11, 13), codebook, strict=True):
        assert theme.current().tag_color(tag).upper() in colors_in(view, number)


def test_all_of_many_tags_are_drawn(
    view: TimelineView, make_annotation: Callable[..., Annotation]
) -> None:
    tags = Codebook(tuple(Tag(i + 1, f"tag {i}", color) for i, color in enumerate(PALETTE)))
    many = [make_annotation(100 + tag.id, tag.id, 10_000, 30_000) for tag in tags]
    view.set_annotations(many, tags)
    view.resize(view.width(), view.minimumSizeHint().height())
    for one, tag in zip(many, tags, strict=True):
        assert tag.color in colors_in(view, one.id)


def test_a_suggestion_is_told_apart_without_colour(view: TimelineView) -> None:
    assert len(colors_in(view, 12) - colors_in(view, 11)) >= 1
    assert view.tip_at(view.annotation_rect(12).center()).count("suggestion") == 1  # type: ignore[union-attr]


def test_the_tooltip_of_an_annotation_tells_tag_times_and_note(
    view: TimelineView, on_bar: BarPlace
) -> None:
    text = view.tip_at(on_bar(11, 0.3))
    for part in ("claim", "0:40.0", "1:00.0", "words that were said", "check &lt;this&gt;"):
        assert part in text


def test_the_tooltip_of_a_place_tells_time_and_chapter(view: TimelineView, on_wave: Place) -> None:
    assert "Batteries" in view.tip_at(on_wave(105_000))
    view.set_gaps([(TimeRange(100_000, 110_000), "Not in the transcript")])
    assert "Not in the transcript" in view.tip_at(on_wave(105_000))


def test_a_tick_repaints_two_columns_only(
    qtbot: QtBot, view: TimelineView, monkeypatch: pytest.MonkeyPatch
) -> None:
    view.set_position(20_000)
    updated: list[int] = []
    monkeypatch.setattr(view, "update", lambda *rect: updated.extend(r.width() for r in rect))
    view.set_position(20_400)
    assert updated
    assert max(updated) <= 8
    updated.clear()
    view.set_position(20_401)  # less than a pixel
    assert not updated


def test_the_picture_after_many_ticks_is_that_of_a_whole_repaint(view: TimelineView) -> None:
    for ms in range(10_000, 60_000, 333):
        view.set_position(ms)
    shown = view.grab().toImage()
    view.repaint()
    assert view.grab().toImage() == shown


def test_a_selection_and_the_current_annotation_show(view: TimelineView) -> None:
    plain = pixels(view)
    view.set_selection(TimeRange(20_000, 30_000))
    selected = pixels(view)
    assert (plain != selected).any()
    view.set_current_annotation(13)
    assert (pixels(view) != selected).any()
    view.set_selection(None)
    view.set_current_annotation(None)
    assert (pixels(view) == plain).all()


def test_gaps_of_the_transcript_show(view: TimelineView) -> None:
    plain = pixels(view)
    view.set_gaps([(TimeRange(60_000, 80_000), "advertisement")])
    assert (pixels(view) != plain).any()


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0, 3.0])
def test_every_pixel_of_a_sharp_screen_is_drawn(
    view: TimelineView, monkeypatch: pytest.MonkeyPatch, ratio: float
) -> None:
    monkeypatch.setattr(view, "devicePixelRatioF", lambda: ratio)
    screen = QImage(
        round(view.width() * ratio), round(view.height() * ratio), QImage.Format.Format_RGB32
    )
    screen.setDevicePixelRatio(ratio)
    screen.fill(0x123456)
    view.render(screen)
    drawn = np.array(screen.constBits()).reshape(screen.height(), screen.width(), 4)
    unpainted = (drawn[:, :, :3] == (0x56, 0x34, 0x12)).all(axis=2)
    assert not unpainted.any()


def test_a_theme_changes_the_colours(view: TimelineView) -> None:
    light = pixels(view)
    view.set_theme(theme.load("dark"))
    dark = pixels(view)
    assert light[0, 0].mean() > 200
    assert dark[0, 0, :3].mean() < 60


def test_an_empty_timeline_can_be_shown_and_touched(
    qtbot: QtBot, mouse_over: Callable[[TimelineView], Mouse]
) -> None:
    empty = TimelineView()
    qtbot.addWidget(empty)
    empty.resize(600, 130)
    empty.show()
    mouse = mouse_over(empty)
    mouse.click(QPointF(300, 60))
    mouse.wheel(QPointF(300, 60), 2)
    mouse.drag(QPointF(100, 60), QPointF(300, 60))
    assert empty.tip_at(QPointF(300, 60)) == ""
    assert not empty.grab().isNull()
    empty.set_peaks(np.zeros((0, 2), np.int16))
    empty.set_annotations([], Codebook())
    empty.set_duration(1)
    assert not empty.grab().isNull()


def test_a_click_does_not_take_the_focus_from_a_note(view: TimelineView) -> None:
    assert not view.focusPolicy() & Qt.FocusPolicy.ClickFocus & ~Qt.FocusPolicy.TabFocus
    assert view.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_it_says_what_it_is(view: TimelineView) -> None:
    assert view.objectName() == "timeline"
    assert view.accessibleName()


def test_a_status_in_the_tooltip(view: TimelineView, on_bar: BarPlace) -> None:
    assert str(Status.ACCEPTED.value) in view.tip_at(on_bar(13, 0.5))


def test_annotations_may_come_and_go(
    view: TimelineView, annotations: list[Annotation], codebook: Codebook
) -> None:
    view.set_current_annotation(13)
    view.set_annotations(annotations[:2], codebook)
    assert view.annotation_rect(13) is None
    assert not view.grab().isNull()
    view.set_annotations(annotations, codebook)
    assert view.annotation_rect(13) is not None

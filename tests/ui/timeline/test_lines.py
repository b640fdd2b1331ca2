"""Lines of the transcript on the waveform: shown where there is room, dragged to their start."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF, Qt
from pytestqt.qtbot import QtBot

from earmark.domain.transcript import Segment, TimingSource, Transcript
from earmark.ui.timeline import TimelineView
from earmark.ui.timeline.lines import Lines
from ui.timeline.conftest import DURATION_MS, Mouse


@pytest.fixture
def lined(view: TimelineView) -> TimelineView:
    """The timeline with a line every six seconds, the fourth set by hand."""
    view.set_lines(
        Transcript(
            tuple(
                Segment(
                    row + 1,
                    row * 6_000,
                    row * 6_000 + 5_900,
                    "text",
                    source=TimingSource.MANUAL if row == 3 else TimingSource.ALIGNED,
                )
                for row in range(DURATION_MS // 6_000)
            )
        )
    )
    return view


def at_foot(view: TimelineView, ms: int) -> QPointF:
    return QPointF(view.x_of(ms), view.areas().wave.bottom() - 4)


def test_a_tick_is_found_at_the_foot_of_the_waveform_only(lined: TimelineView) -> None:
    assert lined.line_at(at_foot(lined, 18_000)) == 3
    assert lined.line_at(at_foot(lined, 18_000) + QPointF(3, 0)) == 3
    assert lined.line_at(at_foot(lined, 21_000)) is None
    assert lined.line_at(QPointF(lined.x_of(18_000), lined.areas().wave.top() + 1)) is None
    assert "start of line 4" in lined.tip_at(at_foot(lined, 18_000))


def test_ticks_are_shown_only_where_there_is_room(lined: TimelineView) -> None:
    lines = Lines.of(Transcript())
    assert not lines.shown(lined.viewport())
    assert lined.line_at(at_foot(lined, 18_000)) == 3
    lined.zoom(1 / 20, lined.x_of(18_000))
    assert lined.line_at(at_foot(lined, 18_000)) is None


def test_a_tick_that_is_dragged_asks_for_the_line_to_start_there(
    lined: TimelineView, qtbot: QtBot, mouse: Mouse
) -> None:
    asked: list[object] = []
    lined.range_selected.connect(asked.append)
    with qtbot.waitSignal(lined.line_dragged) as signal:
        mouse.drag(at_foot(lined, 18_000), at_foot(lined, 20_500))
    row, ms = signal.args
    assert row == 3
    assert abs(ms - 20_500) <= lined.viewport().ms_per_px
    assert asked == []


def test_escape_leaves_the_line_where_it_was(
    lined: TimelineView, qtbot: QtBot, mouse: Mouse
) -> None:
    dragged: list[object] = []
    lined.line_dragged.connect(lambda row, ms: dragged.append((row, ms)))
    mouse.press(at_foot(lined, 18_000))
    mouse.move(at_foot(lined, 19_500))
    assert lined._pointer.line is not None
    qtbot.keyClick(lined, Qt.Key.Key_Escape)
    mouse.release(at_foot(lined, 19_500))
    assert dragged == []


def test_a_click_on_a_tick_seeks(lined: TimelineView, qtbot: QtBot, mouse: Mouse) -> None:
    with qtbot.waitSignal(lined.seek_requested):
        mouse.click(at_foot(lined, 18_000))


def test_the_waveform_above_still_selects(
    lined: TimelineView, qtbot: QtBot, mouse: Mouse, on_wave: Callable[[int], QPointF]
) -> None:
    top = QPointF(0, -6)
    with qtbot.waitSignal(lined.range_selected):
        mouse.drag(on_wave(18_000) + top, on_wave(24_000) + top)


def test_lines_set_by_hand_stand_out(lined: TimelineView) -> None:
    accent = lined._palette.accent
    image = lined.grab().toImage()
    x, y = round(lined.x_of(18_000)), round(lined.areas().wave.bottom() - 7)
    assert image.pixelColor(x, y).name().lower() == accent.lower()
    assert image.pixelColor(round(lined.x_of(24_000)), y).name().lower() != accent.lower()

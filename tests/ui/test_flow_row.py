"""Rows of buttons that go on below: where everything stands, in both directions."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget
from pytestqt.qtbot import QtBot

from earmark.ui.flow_row import FlowRow

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


def made(qtbot: QtBot, *widths: int, split: int = -1, growing: int = -1) -> tuple[QWidget, FlowRow]:
    widget = QWidget()
    qtbot.addWidget(widget)
    row = FlowRow(widget, spacing=10)
    for number, width in enumerate(widths):
        button = QWidget(widget)
        button.setMinimumSize(width, 20)
        button.setMaximumHeight(20)
        if number == growing:
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        else:
            button.setFixedSize(width, 20)
        if number == split:
            row.split()
        row.addWidget(button)
    return widget, row


def places(row: FlowRow, width: int) -> list[QRect]:
    row.setGeometry(QRect(0, 0, width, row.heightForWidth(width)))
    return [row.itemAt(number).geometry() for number in range(row.count())]  # type: ignore[union-attr]


def test_what_follows_the_split_stands_at_the_other_end(qtbot: QtBot) -> None:
    _, row = made(qtbot, 50, 60, 70, split=1)
    assert [one.x() for one in places(row, 400)] == [0, 260, 330]


def test_what_has_no_room_goes_on_below(qtbot: QtBot) -> None:
    _, row = made(qtbot, 50, 60, 70)
    assert row.heightForWidth(130) == 20 + 10 + 20
    assert [(one.x(), one.y()) for one in places(row, 130)] == [(0, 0), (60, 0), (0, 30)]


def test_what_may_grow_takes_the_room_that_is_left(qtbot: QtBot) -> None:
    _, row = made(qtbot, 50, 60, growing=0)
    first, second = places(row, 300)
    assert (first.width(), second.right()) == (230, 299)


@pytest.mark.parametrize("direction", [LTR, RTL])
def test_a_row_turns_round_in_right_to_left_windows(
    qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    widget, row = made(qtbot, 50, 60)
    widget.setLayoutDirection(direction)
    first, second = places(row, 300)
    assert (first.x() < second.x()) is (direction is LTR)
    assert first.x() == (0 if direction is LTR else 250)

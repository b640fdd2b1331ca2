"""Painted rows in windows of either direction: each part at its side, none over another."""

from collections.abc import Callable
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QBitmap,
    QColor,
    QImage,
    QMouseEvent,
    QPainter,
    QRegion,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from earmark.domain.codebook import Tag
from earmark.ui import badge, fonts
from earmark.ui.annotate.sides import Sides
from earmark.ui.delegates import rows
from earmark.ui.delegates.feed_rows import FeedDelegate
from earmark.ui.key_button import draw_cap
from earmark.ui.mirror import Mirror, direction_of, draw_pieces, draw_text
from earmark.ui.models import annotations, chapters, tags
from earmark.ui.review import facets

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
BOTH = pytest.mark.parametrize("direction", [LTR, RTL])
ROW = QRect(10, 20, 240, 27)
TAG = Tag(1, "sponsor", "#b45309", key="1")


def option_of(direction: Qt.LayoutDirection, rect: QRect = ROW) -> QStyleOptionViewItem:
    option = QStyleOptionViewItem()
    option.rect, option.direction = rect, direction
    return option


def drawn(direction: Qt.LayoutDirection, draw: Callable[[QPainter], object]) -> QImage:
    """What is drawn in a window of a direction, cut to where there is ink."""
    image = QImage(300, 60, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setLayoutDirection(direction)
    painter.setFont(fonts.interface_font())
    draw(painter)
    assert painter.layoutDirection() is direction
    painter.end()
    return image


def ink(image: QImage) -> QRect:
    return QRegion(QBitmap.fromImage(image.createAlphaMask())).boundingRect()


@given(st.integers(0, 200), st.integers(1, 240), st.integers(0, 500))
def test_a_part_keeps_its_distance_from_the_other_side(left: int, width: int, at: int) -> None:
    row, part = QRect(at, 0, 440, 27), QRect(at + left, 3, width, 20)
    seen = Mirror(option_of(RTL, row)).rect(part)
    assert row.right() - seen.right() == part.left() - row.left()
    assert (seen.width(), seen.y(), seen.height()) == (part.width(), part.y(), part.height())
    assert Mirror(option_of(RTL, row)).box(QRectF(part)) == QRectF(seen)
    assert Mirror(option_of(RTL, row)).rect(seen) == part
    assert Mirror(option_of(LTR, row)).rect(part) == part


@pytest.mark.parametrize(
    ("text", "direction"),
    [("lamp.", LTR), ("12 lamps", LTR), ("مصباح", RTL), ("12 مصباح", RTL), ("אור", RTL)],
)
def test_a_text_runs_as_its_first_letter(text: str, direction: Qt.LayoutDirection) -> None:
    assert direction_of(text, LTR) is direction_of(text, RTL) is direction


@BOTH
def test_what_has_no_letters_runs_as_the_window(direction: Qt.LayoutDirection) -> None:
    assert direction_of("0:12", direction) is direction


@BOTH
@pytest.mark.parametrize("text", ["The lens that changed e…", "It is not.", "…مصباح قوي"])
def test_dots_stay_where_the_text_has_them(
    qapp: object, direction: Qt.LayoutDirection, text: str
) -> None:
    own = direction_of(text, LTR)
    here = drawn(direction, lambda p: draw_text(p, ROW, text, end=direction is not own))
    assert here == drawn(own, lambda p: p.drawText(ROW, Qt.AlignmentFlag.AlignVCenter, text))


@BOTH
@pytest.mark.parametrize("text", ["12", "lamp.", "مصباح"])
def test_a_text_stands_at_the_side_that_the_window_gives_it(
    qapp: object, direction: Qt.LayoutDirection, text: str
) -> None:
    for end in (False, True):
        at = ink(drawn(direction, lambda p, end=end: draw_text(p, ROW, text, end=end)))  # type: ignore[misc]
        assert (at.center().x() > ROW.center().x()) is (end is (direction is LTR))


def test_pieces_run_in_the_direction_of_their_letters(qapp: object) -> None:
    plain, black = fonts.interface_font(), QColor("black")
    pieces = [(text, black, plain) for text in ("a weak ", "lamp", ", it is.")]
    left = drawn(LTR, lambda p: draw_pieces(p, ROW, pieces))
    right = drawn(RTL, lambda p: draw_pieces(p, ROW, pieces))
    assert left.copy(ink(left)) == right.copy(ink(right))
    assert ink(left).right() < ROW.center().x() < ink(right).left()


def test_pieces_of_arabic_begin_at_the_right(qapp: object) -> None:
    plain = fonts.interface_font()
    pieces = [("مصباح", QColor("red"), plain), (" ضعيف", QColor("blue"), plain)]
    image = drawn(RTL, lambda p: draw_pieces(p, ROW, pieces))
    place = ink(image)
    ends = [image.copy(QRect(x, 0, 6, 60)) for x in (place.left(), place.right() - 5)]
    reds = [
        any(one.pixelColor(x, y).red() > 100 for x in range(6) for y in range(60)) for one in ends
    ]
    assert reds == [False, True]


@pytest.mark.parametrize("key", ["<", ">", "Ctrl++"])
def test_a_key_cap_shows_the_same_key(qapp: object, key: str) -> None:
    images = [drawn(one, lambda p: draw_cap(p, 20, 30, key)) for one in (LTR, RTL)]
    assert images[0] == images[1]


Part = tuple[str, QRectF]


@pytest.fixture
def parts(monkeypatch: pytest.MonkeyPatch) -> list[Part]:
    """The parts that a delegate paints, with the room that their ink takes."""
    found: list[Part] = []

    def text(p: QPainter, place: QRect | QRectF, text: str, *, end: bool = False, **_: Any) -> None:
        room, width = QRectF(place), p.fontMetrics().horizontalAdvance(text)
        at_right = end is not (p.layoutDirection() is RTL)
        x = room.right() - width if at_right else room.x()
        found.append((text, QRectF(x, room.y(), width, room.height())))

    monkeypatch.setattr(rows, "draw_text", text)
    monkeypatch.setattr(facets, "draw_text", text)
    monkeypatch.setattr(rows, "paint_key", lambda _p, cap, key: found.append((f"key {key}", cap)))
    monkeypatch.setattr(badge, "paint_badge", lambda _p, box, _tag: found.append(("badge", box)))
    return found


def tag_row() -> QStandardItem:
    item = QStandardItem("sponsor")
    item.setData(TAG, tags.TAG_ROLE)
    item.setData(1, tags.DEPTH_ROLE)
    item.setData(1234, tags.COUNT_ROLE)
    return item


def annotation_row() -> QStandardItem:
    item = QStandardItem("People imagine that a lighthouse is a very strong lamp. It is not.")
    item.setData(TAG, annotations.TAG_ROLE)
    item.setData("1:02:03", annotations.TIME_ROLE)
    return item


def chapter_row() -> QStandardItem:
    item = QStandardItem("The lens that changed every coast, and who ground it")
    item.setData("0:12", chapters.TIME_ROLE)
    return item


def facet_row() -> QStandardItem:
    item = QStandardItem("sponsor")
    facet = facets.Facet(facets.FacetKind.TAG, "A tag with a very long name indeed", 1, 12, tag=TAG)
    item.setData(facet, facets.FACET_ROLE)
    return item


@BOTH
@pytest.mark.parametrize(
    ("delegate", "row", "count"),
    [
        (rows.TagDelegate, tag_row, 4),
        (rows.AnnotationDelegate, annotation_row, 3),
        (rows.ChapterDelegate, chapter_row, 2),
        (facets.FacetDelegate, facet_row, 3),
    ],
)
def test_no_part_of_a_row_lies_over_another(
    qapp: object,
    parts: list[Part],
    direction: Qt.LayoutDirection,
    delegate: Callable[[], QStyledItemDelegate],
    row: Callable[[], QStandardItem],
    count: int,
) -> None:
    model = QStandardItemModel()
    model.appendRow(row())
    painter_of = delegate()
    drawn(direction, lambda p: painter_of.paint(p, option_of(direction), model.index(0, 0)))
    assert len(parts) == count
    for (one, here), (other, there) in combinations(parts, 2):
        assert not here.intersects(there), f"{one} and {other} overlap"
    for name, box in parts:
        assert QRectF(ROW).contains(box), name


@BOTH
def test_the_box_of_a_feed_is_ticked_where_it_is_seen(
    qapp: object, direction: Qt.LayoutDirection
) -> None:
    model, item = QStandardItemModel(), QStandardItem("An episode")
    item.setCheckable(True)
    model.appendRow(item)
    delegate, index = FeedDelegate(), model.index(0, 0)
    near = {LTR: ROW.left() + 12, RTL: ROW.right() - 12}
    for x in (near[RTL if direction is LTR else LTR], near[direction]):
        assert item.checkState() is Qt.CheckState.Unchecked
        at = QPointF(x, ROW.center().y())
        click = QMouseEvent(
            QEvent.Type.MouseButtonRelease, at, at, Qt.MouseButton.LeftButton,
            Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        delegate.editorEvent(click, model, option_of(direction), index)
    assert item.checkState() is Qt.CheckState.Checked


@BOTH
def test_side_panels_change_sides(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    left, middle, right = QWidget(), QWidget(), QWidget()
    sides = Sides(left, middle, right, (240, 300))
    qtbot.addWidget(sides)
    sides.setLayoutDirection(direction)
    sides.resize(1400, 600)
    sides.show()
    inwards = [left, middle, right] if direction is LTR else [right, middle, left]
    edges = [(part.x(), part.x() + part.width()) for part in inwards]
    assert (edges[0][0], edges[-1][1]) == (0, 1400)
    assert (edges[0][1], edges[1][1]) == (edges[1][0], edges[2][0])
    grip = next(one for one in sides.children() if one.objectName() == "leftGrip")
    assert isinstance(grip, QWidget)
    QTest.mousePress(grip, Qt.MouseButton.LeftButton, pos=QPoint(3, 50))
    QTest.mouseMove(grip, QPoint(23 if direction is LTR else -17, 50))
    assert sides.widths() == (260, 300)


@BOTH
def test_a_widget_mirrors_within_itself(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.setLayoutDirection(direction)
    widget.resize(100, 20)
    assert Mirror.of(widget).rect(QRect(0, 0, 10, 20)).x() == (0 if direction is LTR else 90)

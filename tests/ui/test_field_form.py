"""Fields of a tag answered by keys: every kind, undo, and what is no answer yet."""

from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from earmark.domain.codebook import Field, FieldKind
from earmark.ui.field_form import FieldForm

FIELDS = (
    Field("verdict", FieldKind.CHOICE, ("true", "partly", "false", "open")),
    Field("paid", FieldKind.YES_NO),
    Field("source", FieldKind.URL),
    Field("amount", FieldKind.NUMBER),
    Field("day", FieldKind.DATE),
    Field("why", FieldKind.LONG_TEXT),
    Field("kind", FieldKind.CHOICE, tuple(f"a rather long choice {n}" for n in range(8))),
)
Given = list[tuple[object, str, str]]


@pytest.fixture
def given(form: FieldForm) -> Given:
    heard: Given = []
    form.answered.connect(lambda whose, name, answer: heard.append((whose, name, answer)))
    return heard


@pytest.fixture
def form(qtbot: QtBot) -> FieldForm:
    made = FieldForm()
    qtbot.addWidget(made)
    made.show_answers(FIELDS, (("paid", "true"),), 7)
    made.show()
    QTest.qWaitForWindowActive(made)
    return made


def press(key: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key)


def test_letters_and_arrows_choose_and_backspace_takes_back(form: FieldForm, given: Given) -> None:
    assert form.begin()
    press(Qt.Key.Key_F)
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Backspace)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_N)
    assert given == [
        (7, "verdict", "false"), (7, "verdict", "open"), (7, "verdict", ""), (7, "paid", "false"),
    ]  # fmt: skip


def test_a_line_is_given_away_when_one_leaves_it(form: FieldForm, given: Given) -> None:
    line = cast(QLineEdit, form.input("source"))
    line.setFocus()
    QTest.keyClicks(line, "https://example.org")
    assert given == []
    press(Qt.Key.Key_Tab)
    assert given == [(7, "source", "https://example.org")]


@pytest.mark.parametrize(
    ("name", "wrong", "right"), [("amount", "1 or 2", "1.5"), ("day", "2026-13-01", "2026-11-27")]
)
def test_what_is_no_answer_is_marked_and_not_given(
    form: FieldForm, given: Given, name: str, wrong: str, right: str
) -> None:
    line = cast(QLineEdit, form.input(name))
    line.setFocus()
    QTest.keyClicks(line, wrong)
    form.flush()
    assert given == []
    assert line.property("wrong")
    line.clear()
    QTest.keyClicks(line, right)
    form.flush()
    assert given == [(7, name, right)]
    assert not line.property("wrong")


def test_another_annotation_keeps_what_was_typed_for_the_first(
    form: FieldForm, given: Given
) -> None:
    text = cast(QPlainTextEdit, form.input("why"))
    text.setFocus()
    QTest.keyClicks(text, "because")
    form.show_answers(FIELDS, (), 8)
    assert given == [(7, "why", "because")]
    assert text.toPlainText() == ""


def test_many_choices_stand_in_a_box_and_unknown_ones_are_kept(form: FieldForm) -> None:
    box = form.input("kind")
    assert isinstance(box, QComboBox)
    form.show_answers(FIELDS, (("kind", "of an older codebook"), ("old", "field")), 7)
    box = form.input("kind")
    assert isinstance(box, QComboBox)
    assert box.currentText() == "of an older codebook"
    assert cast(QLineEdit, form.input("old")).text() == "field"


def test_escape_leaves_every_input(form: FieldForm, qtbot: QtBot) -> None:
    for field in FIELDS:
        form.input(field.name).setFocus()
        with qtbot.waitSignal(form.left):
            press(Qt.Key.Key_Escape)


def test_without_fields_the_form_takes_no_room(form: FieldForm) -> None:
    form.show_answers((), (), 9)
    assert form.isHidden()
    assert not form.begin()


def test_enter_goes_from_field_to_field_and_out(form: FieldForm, qtbot: QtBot) -> None:
    form.begin()
    for name in ("paid", "source", "amount", "day", "why"):
        press(Qt.Key.Key_Return)
        assert QApplication.focusWidget() is form.input(name)
    form.show_answers(FIELDS[:3], (), 8)
    form.input("source").setFocus()
    with qtbot.waitSignal(form.left):
        press(Qt.Key.Key_Return)


def test_enter_stays_with_what_is_no_answer(form: FieldForm, given: Given) -> None:
    line = cast(QLineEdit, form.input("amount"))
    line.setFocus()
    QTest.keyClicks(line, "many")
    press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is line
    assert line.toolTip()
    assert given == []


def test_earlier_answers_complete_what_is_typed(qtbot: QtBot) -> None:
    asked: list[str] = []

    def earlier(name: str) -> list[str]:
        asked.append(name)
        return ["Kettle", "Moka", "Old Kettle Inc"]

    form = FieldForm(earlier=earlier)
    qtbot.addWidget(form)
    form.show_answers((Field("advertiser"),), (), 1)
    form.show()
    QTest.qWaitForWindowActive(form)
    form.begin()
    line = cast(QLineEdit, form.input("advertiser"))
    qtbot.waitUntil(lambda: asked != [])
    line.completer().setCompletionPrefix("ket")
    found = line.completer().completionModel()
    assert [found.index(row, 0).data() for row in range(found.rowCount())] == [
        "Kettle", "Old Kettle Inc"
    ]  # fmt: skip
    assert asked == ["advertiser"]


def test_answers_are_tidied_up(form: FieldForm, given: Given) -> None:
    for name, typed, kept in (
        ("amount", "2,5", "2.5"),
        ("source", "example.org/a", "https://example.org/a"),
        ("day", "3.2.2026", "2026-02-03"),
    ):
        line = cast(QLineEdit, form.input(name))
        line.setFocus()
        line.clear()
        QTest.keyClicks(line, typed)
        form.flush()
        assert given[-1] == (7, name, kept)


def test_pages_of_fields_are_kept(form: FieldForm) -> None:
    first = form.input("why")
    form.show_answers(FIELDS[:2], (), 8)
    form.show_answers(FIELDS, (), 9)
    assert form.input("why") is first

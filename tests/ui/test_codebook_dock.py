"""The codebook is built in its dock: tree, fields, questions, files."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from earmark.app import bulk, codebook_edits, edits
from earmark.domain.codebook import Field, FieldKind, Tag
from earmark.ui.codebook.editor_dock import CodebookDock
from earmark.ui.codebook.questions import RETIRE, TAKE_OFF
from earmark.ui.codebook.tree_model import CodebookTreeModel
from earmark.ui.main_window import MainWindow
from ui.stage import RecordedMessages

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def dock(window: MainWindow) -> CodebookDock:
    window.action_set["tag.codebook"].trigger()
    made = window.codebook_editor.dock
    assert made.isVisible()
    return made


def names(window: MainWindow) -> list[str]:
    return [f"{depth}{tag.name}" for depth, tag in window.session.codebook.walk()]


def tag(window: MainWindow, name: str) -> Tag:
    found = window.session.codebook.by_name(name)
    assert found is not None
    return found


def button(dock: CodebookDock, name: str) -> QPushButton:
    found = dock.findChild(QPushButton, name)
    assert found is not None
    return found


def use(window: MainWindow, name: str, rows: int = 2) -> None:
    project, transcript = window.session.project, window.session.transcript
    for row in range(rows):
        edits.add_annotation(project, 1, tag(window, name).id, transcript.whole_span(row))


def test_the_tree_keeps_the_rules_of_a_model(dock: CodebookDock, window: MainWindow) -> None:
    codebook_edits.place_tag(window.session.project, 3, 1)
    model = dock.tree.model()
    assert isinstance(model, CodebookTreeModel)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    codebook_edits.place_tag(window.session.project, 2, 3)
    assert model.rowCount() == 1
    assert model.data(model.index_of(2)) == "claim   2"
    assert model.index_of(2).parent() == model.index_of(3)


def test_arrows_with_alt_move_a_tag(dock: CodebookDock, window: MainWindow) -> None:
    dock.tree.go_to(3)
    for key, after in (
        (Key.Key_Up, ["0sponsor", "0topic", "0claim"]),
        (Key.Key_Right, ["0sponsor", "1topic", "0claim"]),
        (Key.Key_Left, ["0sponsor", "0topic", "0claim"]),
        (Key.Key_Up, ["0topic", "0sponsor", "0claim"]),
        (Key.Key_Down, ["0sponsor", "0topic", "0claim"]),
    ):
        QTest.keyClick(dock.tree, key, ALT)
        assert names(window) == after
        assert dock.tree.tag() == tag(window, "topic")


def test_a_tag_is_dropped_where_it_belongs(dock: CodebookDock, window: MainWindow) -> None:
    model = dock.tree.model()
    assert isinstance(model, CodebookTreeModel)
    move = Qt.DropAction.MoveAction
    model.dropMimeData(model.mimeData([model.index_of(1)]), move, -1, -1, model.index_of(3))
    assert names(window) == ["0claim", "0topic", "1sponsor"]
    model.dropMimeData(model.mimeData([model.index_of(1)]), move, 0, 0, QModelIndex())
    assert names(window) == ["0sponsor", "0claim", "0topic"]


def test_everything_about_a_tag_is_written_in_place(dock: CodebookDock, window: MainWindow) -> None:
    dock.show_tag(3)
    QTest.keyClicks(dock.form.name, "subject")
    dock.form.examples.setFocus()
    dock.form.examples.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(dock.form.examples, "one")
    QTest.keyClick(dock.form.examples, Key.Key_Return)
    QTest.keyClicks(dock.form.examples, "two")
    dock.form.counter.setFocus()
    now = tag(window, "subject")
    assert now.examples[0].endswith("last word on it.one")
    assert now.examples[1] == "two"
    retired = dock.form.findChild(QCheckBox, "formRetired")
    retired.click()
    assert tag(window, "subject").retired
    box = dock.form.findChild(QComboBox, "formParent")
    box.setCurrentIndex(box.findData(2))
    box.activated.emit(box.currentIndex())
    assert names(window) == ["0sponsor", "0claim", "1subject"]


def test_fields_are_added_renamed_and_removed(dock: CodebookDock, window: MainWindow) -> None:
    use(window, "topic", 1)
    project = window.session.project
    bulk.set_field(project, [1], "label", "tea")
    dock.tree.go_to(3)
    name = dock.form.fields.findChild(QLineEdit, "fieldName1")
    name.setText("about")
    name.editingFinished.emit()
    assert [one.name for one in tag(window, "topic").fields] == ["about"]
    assert project.annotation(1).field("about") == "tea"
    dock.form.fields.add_field()
    dock.refresh()
    QTest.keyClicks(dock.form.fields.findChild(QLineEdit, "fieldName2"), "mood")
    kind = dock.form.fields.findChild(QComboBox, "fieldKind2")
    kind.setCurrentIndex(kind.findData("choice"))
    kind.activated.emit(kind.currentIndex())
    choices = dock.form.fields.findChild(QLineEdit, "fieldChoices2")
    assert choices.isVisibleTo(dock)
    choices.setText("good, bad,  ,good")
    choices.editingFinished.emit()
    assert tag(window, "topic").fields[1] == Field("mood", FieldKind.CHOICE, ("good", "bad"))
    button(dock, "fieldRemove1").click()
    assert [one.name for one in tag(window, "topic").fields] == ["mood"]
    assert project.annotation(1).field("about") == "tea", "answers are kept"


def test_colours_are_judged(dock: CodebookDock, window: MainWindow) -> None:
    dock.tree.go_to(1)
    colors = dock.form.colors
    assert colors.remark == ""
    for color, told in (("#0F6DBE", "“claim”"), ("ffee00", "contrast"), ("#721903", "")):
        colors.field.setText(color)
        colors.field.editingFinished.emit()
        assert tag(window, "sponsor").color == "#" + color.lstrip("#").upper()
        assert told in colors.remark
        assert bool(told) == bool(colors.remark)
    colors.field.setText("red")
    colors.field.editingFinished.emit()
    assert tag(window, "sponsor").color == "#721903"
    assert colors.field.text() == "#721903"


def test_deleting_a_tag_in_use_asks_and_can_be_taken_back(
    dock: CodebookDock, window: MainWindow
) -> None:
    use(window, "sponsor")
    dock.tree.go_to(1)
    QTest.keyClick(dock.tree, Key.Key_Delete)
    assert dock.deleting.isVisible()
    assert "2 annotations have “sponsor”" in dock.deleting.text.text()
    dock.deleting.other.setCurrentIndex(dock.deleting.other.findData(3))
    QTest.keyClick(dock.deleting, Key.Key_Return)
    assert not dock.deleting.isVisible()
    assert names(window) == ["0claim", "0topic"]
    assert [one.tag_id for one in window.session.annotations] == [3, 3]
    window.action_set["edit.undo"].trigger()
    assert names(window)[0] == "0sponsor"
    assert [one.tag_id for one in window.session.annotations] == [1, 1]


@pytest.mark.parametrize("fate", [RETIRE, TAKE_OFF])
def test_annotations_are_kept_or_go_along(
    dock: CodebookDock, window: MainWindow, fate: str
) -> None:
    use(window, "sponsor")
    dock.ask_delete(tag(window, "sponsor"))
    dock.deleting.choices[fate].click()
    dock.deleting.do.click()
    found = window.session.codebook.by_name("sponsor")
    if fate == RETIRE:
        assert found is not None
        assert found.retired
        assert len(window.session.annotations) == 2
        assert not window.action_set["tag.1"].isVisible()
    else:
        assert found is None
        assert window.session.annotations == []


def test_a_tag_that_nobody_uses_goes_without_a_question(
    dock: CodebookDock, window: MainWindow, messages: RecordedMessages
) -> None:
    dock.tree.go_to(2)
    button(dock, "codebookDelete").click()
    assert names(window) == ["0sponsor", "0topic"]
    assert messages.texts[-1] == "Removed the tag claim"


def test_two_tags_are_merged(dock: CodebookDock, window: MainWindow) -> None:
    use(window, "sponsor")
    dock.tree.go_to(1)
    button(dock, "codebookMerge").click()
    dock.merging.other.setCurrentIndex(dock.merging.other.findData(2))
    dock.merging.do.click()
    assert names(window) == ["0claim", "0topic"]
    assert [one.tag_id for one in window.session.annotations] == [2, 2]
    assert dock.tree.tag() == tag(window, "claim")


def test_a_tag_is_split_by_words_while_the_count_is_shown(
    dock: CodebookDock, window: MainWindow
) -> None:
    use(window, "sponsor", 3)
    dock.tree.go_to(1)
    button(dock, "codebookSplit").click()
    question = dock.splitting
    question.name.setText("kettles")
    assert not question.do.isEnabled()
    question.words.setText("kettle")
    assert "1 of 3" in question._found.text()
    question.do.click()
    assert names(window) == ["0sponsor", "0kettles", "0claim", "0topic"]
    assert sorted(one.tag_id for one in window.session.annotations) == [1, 1, 4]


def test_counts_are_those_of_the_project(
    dock: CodebookDock, window: MainWindow, qtbot: QtBot
) -> None:
    use(window, "claim", 3)
    model = dock.tree.model()
    assert isinstance(model, CodebookTreeModel)
    qtbot.waitUntil(lambda: model.data(model.index_of(2, 1)) == "3", timeout=10_000)


def test_a_tag_is_added_beside_the_current_one(dock: CodebookDock, window: MainWindow) -> None:
    codebook_edits.place_tag(window.session.project, 2, 1)
    dock.tree.go_to(2)
    QTest.keyClick(dock.tree, Key.Key_Insert)
    assert dock.form.name.hasFocus()
    QTest.keyClicks(dock.form.name, "doubt")
    dock.form.flush()
    assert names(window) == ["0sponsor", "1claim", "1doubt", "0topic"]


def test_codebooks_leave_and_come_in(
    dock: CodebookDock, window: MainWindow, messages: RecordedMessages, tmp_path: Path
) -> None:
    messages.target = tmp_path / "book.qdc"
    dock.ask_export()
    assert messages.target.exists()
    edits.remove_tag(window.session.project, 3)
    messages.files = [messages.target]
    dock.ask_import()
    assert names(window) == ["0sponsor", "0claim", "0topic"]
    assert messages.texts[-1] == "1 tags are new, 0 were changed."
    (tmp_path / "bad.qdc").write_text("<x/>", "utf-8")
    dock.import_from(tmp_path / "bad.qdc")
    assert "no REFI-QDA codebook" in messages.texts[-1]


def test_a_name_that_is_taken_is_refused_and_put_back(
    dock: CodebookDock, window: MainWindow, messages: RecordedMessages
) -> None:
    dock.tree.go_to(1)
    dock.form.name.setText("claim")
    dock.form.flush()
    assert "already" in messages.texts[-1]
    assert dock.form.name.text() == "sponsor"


def test_the_dock_comes_from_the_panel_and_goes_with_escape(window: MainWindow) -> None:
    use(window, "sponsor")
    window.codebook.editor.tag_removed.emit(1)
    dock = window.codebook_editor.dock
    assert dock.deleting.isVisible()
    dock.deleting.put_away()
    QTest.keyClick(dock.tree, Key.Key_Escape)
    assert not dock.isVisible()
    window.codebook.more_requested.emit(2)
    assert dock.isVisible()
    assert dock.form.tag == tag(window, "claim")


def test_undo_reaches_the_fields_of_the_dock(dock: CodebookDock, window: MainWindow) -> None:
    before = tag(window, "claim")
    dock.tree.go_to(2)
    edits.update_tag(window.session.project, replace(before, definition="changed"))
    assert dock.form.meaning.toPlainText() == "changed"
    window.action_set["edit.undo"].trigger()
    assert dock.form.meaning.toPlainText() == before.definition

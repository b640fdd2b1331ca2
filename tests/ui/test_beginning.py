"""Work begins: a new project with its codebook, and the name of the person who annotates."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from earmark.app import edits, identity
from earmark.app import settings as keys
from earmark.app.project import Project
from earmark.ui import application
from earmark.ui.main_window import MainWindow
from earmark.ui.messages import Message
from ui.stage import MakeWindow, RecordedMessages

Key = Qt.Key


@pytest.mark.parametrize(
    ("template", "names"),
    [("interview", ["background", "experience"]), ("empty", []), ("podcast", ["sponsor", "claim"])],
)
def test_a_project_begins_with_the_codebook_that_is_chosen(
    window: MainWindow,
    messages: RecordedMessages,
    tmp_path: Path,
    template: str,
    names: list[str],
) -> None:
    messages.target = tmp_path / "fresh"
    window.action_set["file.new"].trigger()
    sheet = window.beginning.sheet
    assert sheet is not None
    sheet.choices[template].click()
    button = sheet.findChild(QPushButton, "newProjectGo")
    assert button is not None
    button.click()
    assert window.session.project.path == tmp_path / "fresh.earmark"
    assert [tag.name for tag in window.session.codebook][:2] == names
    assert window.beginning.sheet is None


def test_a_project_is_never_put_over_a_file_that_is_there(
    window: MainWindow, messages: RecordedMessages, tmp_path: Path
) -> None:
    taken = tmp_path / "taken.earmark"
    taken.write_text("mine")
    window.beginning.start(taken, "podcast")
    assert "already" in messages.texts[-1]
    assert taken.read_text() == "mine"


def test_a_message_does_not_stand_over_the_question_for_the_name(
    make_window: MakeWindow,
) -> None:
    window = make_window(width=1100)
    line, box = window.message_line, window.beginning.who
    line.show_message(
        Message("This is in the project; its file has no times. " * 3, action="Show it")
    )
    middle = line.geometry().center().x()
    box.offer("Ada")
    assert box.isVisible()
    assert not line.geometry().intersects(box.geometry())
    line.show_message(Message("Another message that is about as long as the first one is. " * 3))
    assert not line.geometry().intersects(box.geometry())
    box.put_off()
    assert abs(line.geometry().center().x() - middle) <= 1


def test_a_name_is_offered_once_without_taking_the_focus(
    window: MainWindow, messages: RecordedMessages
) -> None:
    box, project = window.beginning.who, window.session.project
    window.beginning.offer_name()
    assert not box.isVisible(), "the project knows who it is"
    project.annotator = ""
    edits.add_annotation(project, 1, 1, window.session.transcript.whole_span(1))
    focus = QApplication.focusWidget()
    window.beginning.offer_name()
    assert box.isVisible()
    assert QApplication.focusWidget() is focus
    QTest.keyClick(window.transcript, Key.Key_1)
    assert len(window.session.annotations) == 2, "work goes on meanwhile"
    assert not box.isVisible(), "it would stand over the fields of the annotation"
    QTest.mouseClick(window.dock.transport.annotator, Qt.MouseButton.LeftButton)
    assert box.isVisible()
    window.session.select_annotation(None)
    window.session.select_annotation(window.session.annotations[0].id)
    assert box.isVisible(), "somebody is writing in it"
    box.field.setText(" Ines  Moreau ")
    box.field.setFocus()
    QTest.keyClick(box.field, Key.Key_Return)
    assert not box.isVisible()
    assert window.session.settings.get(keys.ANNOTATOR) == "Ines Moreau"
    assert project.annotator == "Ines Moreau"
    assert window.dock.transport.annotator.text() == "Ines Moreau"
    assert messages.texts[-1] == "2 annotations carry no name yet."
    window.beginning._sign()
    assert {one.annotator for one in window.session.annotations} == {"Ines Moreau"}
    window.action_set["edit.undo"].trigger()
    assert {one.annotator for one in window.session.annotations} == {""}


def test_putting_the_name_off_changes_nothing(window: MainWindow) -> None:
    window.session.project.annotator = ""
    application.begin(window, ())
    box = window.beginning.who
    assert box.isVisible()
    box.later.click()
    assert not box.isVisible()
    assert window.session.settings.get(keys.ANNOTATOR) == ""


def test_the_name_is_changed_from_the_foot_of_the_window(
    window: MainWindow, make_window: MakeWindow
) -> None:
    window.dock.transport.annotator.click()
    box = window.beginning.who
    assert box.field.hasFocus()
    assert box.field.text() == "Ada"
    QTest.keyClicks(box.field, "Bob")
    box.keep.click()
    made = edits.add_annotation(
        window.session.project, 1, 1, window.session.transcript.whole_span(1)
    )
    assert made.annotator == "Bob"
    QTest.keyClick(window.transcript, Key.Key_N)
    assert window.session.current_annotation is not None


def test_a_name_is_proposed_or_none() -> None:
    assert identity.proposed_name().strip() == identity.proposed_name()


def test_only_work_of_people_is_signed(tmp_path: Path) -> None:
    from reversible import add_episode

    with Project.open(tmp_path / "p.earmark") as project:
        add_episode(project)
        span = project.transcript(1).whole_span(0)
        edits.add_annotation(project, 1, 1, span)
        edits.add_annotation(project, 1, 2, span, origin="suggester:terms")
        assert identity.unsigned(project) == 1
        assert identity.sign(project, "Ada") == 1
        assert [one.annotator for one in project.annotations(1)] == ["Ada", ""]


def test_tagging_does_not_count_for_a_library_that_nobody_sees(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    project, counted = window.session.project, []
    whole = project.tallies

    def tallies() -> object:
        counted.append(1)
        return whole()

    monkeypatch.setattr(project, "tallies", tallies)
    window.action_set["tag.1"].trigger()
    assert counted == []
    window.show_page("view.library")
    assert counted == [1]

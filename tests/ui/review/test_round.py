"""A whole round of review with keys alone, in the real window: find, hear, judge, mend, group."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from earmark.app import edits
from earmark.app.project import Project
from earmark.domain.annotation import Annotation, Status
from earmark.domain.codebook import Field, FieldKind
from earmark.playback.fake_player import FakePlayer
from earmark.ui.main_window import REVIEW, MainWindow
from ui.stage import LINES, MakeWindow, put_episode

Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
TAGS = ("sponsor", "claim", "claim", "claim", "topic")


def press(key: Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Press a key wherever the focus is."""
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, key, modifiers)


def type_text(text: str) -> None:
    target = QApplication.focusWidget()
    assert isinstance(target, QWidget)
    QTest.keyClicks(target, text)


@pytest.fixture
def window(make_window: MakeWindow, tmp_path: Path) -> MainWindow:
    with Project.open(tmp_path / "tea.earmark", annotator="Ada") as project:
        episode_id = put_episode(project)
        transcript = project.transcript(episode_id)
        verdict = Field("verdict", FieldKind.CHOICE, ("true", "partly", "false", "open"))
        claim = project.codebook().by_name("claim")
        assert claim is not None
        edits.update_tag(project, replace(claim, fields=(verdict,)))
        for row, name in enumerate(TAGS, start=1):
            tag = project.codebook().by_name(name)
            assert tag is not None
            edits.add_annotation(project, episode_id, tag.id, transcript.whole_span(row))
    made = make_window()
    made.opening.open_episode(episode_id)
    return made


def found(window: MainWindow) -> list[Annotation]:
    assert window.session.episode is not None
    return window.session.project.annotations(window.session.episode.id)


def test_a_round_of_review_with_keys_alone(window: MainWindow, qtbot: QtBot) -> None:
    player = window.session.player
    assert isinstance(player, FakePlayer)
    press(Key.Key_3, CONTROL)
    assert window.page() == REVIEW
    page = window.review
    assert page.table.hasFocus()
    assert page.table.currentIndex().row() == 0

    # Hear it, with a second before; go on and hear the next.
    press(Key.Key_Return)
    assert player.position_ms() == 5_000
    player.advance(8_000)
    assert not player.is_playing
    press(Key.Key_Down)
    assert player.is_playing
    assert player.position_ms() == 11_000

    # Judge, answer, retag.
    press(Key.Key_A)
    assert [one.status for one in found(window)][:2] == [Status.DRAFT, Status.ACCEPTED]
    press(Key.Key_E)
    press(Key.Key_F)
    press(Key.Key_Escape)
    assert page.table.hasFocus()
    assert found(window)[1].field("verdict") == "false"
    press(Key.Key_Down)
    press(Key.Key_D)
    press(Key.Key_Down)
    press(Key.Key_X)
    press(Key.Key_3)
    third, fourth = found(window)[2:4]
    assert (third.status, fourth.status) == (Status.DISPUTED, Status.REJECTED)
    assert fourth.tag_id == found(window)[4].tag_id

    # A note, typed and left by Escape.
    press(Key.Key_M)
    type_text("ask again")
    press(Key.Key_Escape)
    assert found(window)[3].note == "ask again"

    # Several rows at once by Shift and the arrow, taken back in one step.
    press(Key.Key_Up, SHIFT)
    assert len(page.table.selected_ids()) == 2
    press(Key.Key_A)
    assert [one.status for one in found(window)][2:4] == [Status.ACCEPTED] * 2
    press(Key.Key_Z, CONTROL)
    assert [one.status for one in found(window)][2:4] == [Status.DISPUTED, Status.REJECTED]

    # Narrow by words with what is offered, and hear all that is shown in a row.
    press(Key.Key_F, CONTROL)
    assert page.filter_bar.words.hasFocus()
    type_text("status:dr")
    press(Key.Key_Tab)
    window.activateWindow()  # where there are no real windows the list of offers stays active
    QTest.qWaitForWindowActive(window)
    assert page.filter_bar.words.text() == "status:draft "
    qtbot.waitUntil(lambda: page.table.model().rowCount() == 2)
    press(Key.Key_Return)
    assert page.table.hasFocus()
    page.sequence.set_gap(0)
    page.table.go_to_row(0)
    heard: list[str] = []
    page.sequence.item_started.connect(lambda one: heard.append(one.text))
    press(Key.Key_Return, SHIFT)
    player.advance(6_000)
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard == [LINES[1], LINES[5]]
    player.pause()

    # Change what is shown after a look.
    press(Key.Key_B, CONTROL)
    sheet = page.findChild(QWidget, "bulkSheet")
    assert sheet is not None
    sheet.status.setCurrentText("accepted")
    qtbot.waitUntil(lambda: sheet.apply_button.isEnabled())
    with qtbot.waitSignal(sheet.changed):
        sheet.apply_button.click()
    assert {one.status for one in found(window)} == {
        Status.ACCEPTED, Status.DISPUTED, Status.REJECTED,
    }  # fmt: skip
    assert page.table.model().rowCount() == 0

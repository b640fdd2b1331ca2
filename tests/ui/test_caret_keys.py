"""With F7 the arrow keys move a caret; what is selected stays while it plays and across undo."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from earmark.app import correcting
from earmark.playback.fake_player import FakePlayer
from earmark.ui.main_window import MainWindow
from earmark.ui.transcript.positions import Place
from ui.stage import LINES, RecordedMessages

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def press(window: MainWindow, *keys: Qt.Key, modifiers: object = None) -> None:
    for key in keys:
        QTest.keyClick(window.transcript, key, modifiers or Qt.KeyboardModifier.NoModifier)


def test_f7_lets_the_arrows_move_a_caret(
    window: MainWindow, player: FakePlayer, messages: RecordedMessages
) -> None:
    view = window.transcript
    player.seek(13_000)
    window.playing.go_to(13_000)
    before = player.position_ms()
    press(window, Key.Key_F7)
    assert "arrow keys move the caret" in messages.texts[-1]
    assert view.caret() is not None
    assert view.caret().row == 2  # type: ignore[union-attr]  # at the word that is heard
    view.text_selection.put(Place(2, 0), Place(2, 0))
    press(window, Key.Key_Right, Key.Key_Right)
    assert view.caret() == Place(2, 2)
    press(window, Key.Key_Right, modifiers=CONTROL)
    assert view.caret() == Place(2, 4)
    assert player.position_ms() == before, "the arrows no longer step in time"
    press(window, Key.Key_Return)
    assert 12_000 < player.position_ms() < before, "Enter plays from the caret"
    press(window, Key.Key_F7)
    press(window, Key.Key_Right)
    assert view.caret() == Place(2, 4), "and now they do again"


def test_everything_can_be_selected_by_keys(window: MainWindow) -> None:
    view = window.transcript
    press(window, Key.Key_F7)
    press(window, Key.Key_Home, modifiers=CONTROL)
    press(window, Key.Key_Right, modifiers=SHIFT)
    assert view.selected_text() == "W"
    press(window, Key.Key_Right, modifiers=SHIFT | CONTROL)
    assert view.selected_text() == "Welcome "
    press(window, Key.Key_End, modifiers=SHIFT)
    line = view.selected_text()
    assert line.startswith("Welcome to the show")
    press(window, Key.Key_Down, modifiers=SHIFT)
    assert len(view.selected_text()) > len(line)
    press(window, Key.Key_Escape)
    assert view.selection() is None
    press(window, Key.Key_Home, modifiers=CONTROL)
    press(window, Key.Key_Down, modifiers=SHIFT | CONTROL)
    block = view.page.flow.block(view.page.flow.find(Place(0, 0)))
    assert view.text_selection.range == (block.start, block.end), "a paragraph"
    press(window, Key.Key_End, modifiers=SHIFT | CONTROL)
    assert view.selected_text() == " ".join(LINES)
    press(window, Key.Key_Left)
    assert view.caret() == Place(0, 0), "one step out of a selection ends at its edge"
    press(window, Key.Key_PageDown)
    assert view.caret() is not None
    assert view.caret() > Place(1, 0)  # type: ignore[operator]  # it is there


def test_a_selection_is_tagged_by_keys_alone(window: MainWindow) -> None:
    press(window, Key.Key_F7)
    press(window, Key.Key_Home, modifiers=CONTROL)
    press(window, Key.Key_Right, modifiers=SHIFT | CONTROL)
    press(window, Key.Key_2)
    assert [one.text for one in window.session.annotations] == ["Welcome"]


def test_the_choice_is_kept(window: MainWindow) -> None:
    press(window, Key.Key_F7)
    assert window.transcript.caret_keys()
    window.binding.apply_settings()
    assert window.transcript.caret_keys()
    assert window.action_set["edit.caret"].isChecked()


def test_the_selection_stays_while_it_plays_and_across_undo(
    window: MainWindow, player: FakePlayer
) -> None:
    view, session = window.transcript, window.session
    episode = session.episode
    assert episode is not None
    session.select(session.transcript.span(4, 3, 6, 10))
    selected, text = view.selection(), view.selected_text()
    player.play()
    player.seek(40_000)
    window.playing.go_to(40_000)
    correcting.set_text(session.project, episode.id, session.transcript[1].id, "Much shorter.")
    press(window, Key.Key_1)
    assert len(session.annotations) == 1
    for action in ("edit.undo", "edit.undo", "edit.redo", "edit.redo", "edit.undo"):
        window.action_set[action].trigger()
        assert view.selection() == selected
        assert view.selected_text() == text
    correcting.split(session.project, episode.id, session.transcript[0].id, 8)
    assert view.selected_text() == text
    window.action_set["edit.undo"].trigger()
    assert view.selected_text() == text

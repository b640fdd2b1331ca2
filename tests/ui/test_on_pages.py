"""No key changes a transcript or an annotation that is out of sight."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from earmark.domain.transcript import Span
from earmark.playback.fake_player import FakePlayer
from earmark.ui.main_window import ANNOTATE, LIBRARY, REVIEW, MainWindow
from earmark.ui.on_pages import STATISTICS

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CHANGING = (
    (Key.Key_1, Qt.KeyboardModifier.NoModifier),
    (Key.Key_1, ALT),
    (Key.Key_1, SHIFT),
    (Key.Key_L, Qt.KeyboardModifier.NoModifier),
    (Key.Key_J, Qt.KeyboardModifier.NoModifier),
    (Key.Key_B, Qt.KeyboardModifier.NoModifier),
    (Key.Key_T, Qt.KeyboardModifier.NoModifier),
    (Key.Key_U, Qt.KeyboardModifier.NoModifier),
    (Key.Key_BracketRight, Qt.KeyboardModifier.NoModifier),
    (Key.Key_Comma, Qt.KeyboardModifier.NoModifier),
    (Key.Key_A, Qt.KeyboardModifier.NoModifier),
    (Key.Key_Delete, Qt.KeyboardModifier.NoModifier),
)


@pytest.mark.parametrize("page", [LIBRARY, STATISTICS])
def test_keys_change_nothing_where_neither_text_nor_annotations_are_seen(
    window: MainWindow, player: FakePlayer, page: str
) -> None:
    player.seek(12_000)
    window.session.player.play()
    window.action_set["tag.1"].trigger()
    window.session.select_annotation(window.session.annotations[0].id)
    label = window.session.project.undo_label
    window.show_page(page)
    for key, modifier in CHANGING:
        QTest.keyClick(window, key, modifier)
        assert window.session.project.undo_label == label, key
    assert window.session.annotations


def test_the_keys_of_lines_are_for_the_transcript_alone_and_come_back(window: MainWindow) -> None:
    first = window.session.transcript[0]
    window.transcript.set_selection(Span(first.id, 0, first.id, 3))
    count = len(window.session.transcript)
    window.show_page(REVIEW)
    QTest.keyClick(window, Key.Key_J)
    assert len(window.session.transcript) == count
    window.show_page(ANNOTATE)
    QTest.keyClick(window, Key.Key_J)
    assert len(window.session.transcript) == count - 1

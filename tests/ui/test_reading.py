"""How the transcript is set: font, space between lines, and whether the page may glide."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from earmark.app import settings as keys
from earmark.app.settings import Setting
from earmark.ui import fonts, motion
from earmark.ui.main_window import MainWindow
from earmark.ui.transcript.positions import Place
from ui.stage import LINES


def choose(window: MainWindow, key: Setting[object], value: object) -> None:
    window.session.settings.set(key, value)
    window.commands.apply_settings()


@pytest.fixture(autouse=True)
def usual_font() -> object:
    yield
    fonts.set_reading("serif")


def test_the_legible_font_is_bundled(qtbot: QtBot) -> None:
    fonts.load()
    assert "Atkinson Hyperlegible" in QFontDatabase.families()


@pytest.mark.parametrize(
    ("kind", "family"),
    [("sans", "Inter"), ("legible", "Atkinson Hyperlegible"), ("serif", "Noto Serif")],
)
def test_the_transcript_takes_the_font_at_once(window: MainWindow, kind: str, family: str) -> None:
    choose(window, keys.READING_FONT, kind)
    assert window.transcript.page.style.font.families()[0] == family


def test_labels_in_the_reading_font_follow(window: MainWindow) -> None:
    label = window.form._passage
    choose(window, keys.READING_FONT, "legible")
    assert label.font().families()[0] == "Atkinson Hyperlegible"


def test_lines_move_apart_and_the_place_stays(window: MainWindow) -> None:
    page = window.transcript.page
    before = page.style.pitch
    choose(window, keys.LINE_SPACING, 200)
    assert page.style.pitch == round(page.font_px * 2.0) > before


def test_nothing_glides_when_motion_is_reduced(window: MainWindow) -> None:
    assert not window.transcript.scroller.glide.reduced_motion
    choose(window, keys.REDUCED_MOTION, True)
    glide = window.transcript.scroller.glide
    assert glide.reduced_motion
    moved: list[float] = []
    glide._scroll_by = moved.append
    glide.start(-120.0)
    assert moved == [-120.0], "at once, in one step"
    assert not glide.running


def test_the_system_reduces_motion_as_well(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(motion, "system_reduces", lambda: True)
    window.commands.apply_settings()
    assert window.transcript.scroller.glide.reduced_motion


def test_ctrl_and_plus_minus_and_zero_change_the_size(window: MainWindow) -> None:
    view = window.transcript
    for key, px in (
        (Qt.Key.Key_Plus, 18),
        (Qt.Key.Key_Plus, 19),
        (Qt.Key.Key_Minus, 18),
        (Qt.Key.Key_0, 17),
    ):
        QTest.keyClick(view, key, Qt.KeyboardModifier.ControlModifier)
        assert view.page.font_px == px
        assert window.session.settings.get(keys.FONT_SIZE) == px


def test_text_of_twice_the_size_is_all_there(window: MainWindow) -> None:
    view = window.transcript
    view.set_font_size(34)
    page = view.page
    for row, line in enumerate(LINES):
        view.scroller.to_place(Place(row, 0))
        rects = page.rects_of(Place(row, 0), Place(row, len(line)))
        assert rects
        assert all(page.column.text_left - 1 <= rect.left() for rect in rects)
        assert all(rect.right() <= page.column.ground_right + 1 for rect in rects)
        assert all(rect.height() >= 34 for rect in rects)

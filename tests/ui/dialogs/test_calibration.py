"""The calibration flashes with the clicks that are heard and hands over the delay."""

import wave
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from earmark.playback.click_track import LENGTH_MS, PERIOD_MS, write_click_track
from earmark.playback.fake_player import FakePlayer
from earmark.playback.player import PlayerState
from earmark.ui.dialogs.calibration import FLASH_MS, Calibration, is_lit


@pytest.fixture
def player() -> FakePlayer:
    return FakePlayer()


@pytest.fixture
def sheet(qtbot: QtBot, player: FakePlayer) -> Iterator[Calibration]:
    window = QWidget()
    made = Calibration(player, 40, window)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(window)
    yield made
    made.close()


def test_each_click_begins_on_the_whole_second(tmp_path: Path) -> None:
    with wave.open(str(write_click_track(tmp_path / "clicks.wav"))) as file:
        rate = file.getframerate()
        samples = np.frombuffer(file.readframes(file.getnframes()), np.int16)
    assert len(samples) == rate * LENGTH_MS // 1000
    loud = np.flatnonzero(np.abs(samples.astype(int)) > 15_000)
    starts = loud[np.diff(loud, prepend=-rate) > rate // 2]
    assert (starts == np.arange(1, LENGTH_MS // PERIOD_MS) * rate).all()


def test_the_light_is_on_from_each_click_on_for_a_moment() -> None:
    assert [is_lit(ms) for ms in (0, 999, 1000, 1000 + FLASH_MS - 1, 1000 + FLASH_MS)] == [
        False, False, True, True, False,
    ]  # fmt: skip


def test_the_light_follows_what_is_heard(
    qtbot: QtBot, sheet: Calibration, player: FakePlayer
) -> None:
    sheet.show()
    assert player.is_playing
    player.advance(1000 + 20)  # the click is 40 ms late: not heard yet
    with qtbot.waitSignal(sheet.findChild(QTimer).timeout):
        pass
    assert not sheet.light.lit
    player.advance(40)
    qtbot.waitUntil(lambda: sheet.light.lit)
    player.advance(FLASH_MS)
    qtbot.waitUntil(lambda: not sheet.light.lit)


def test_the_slider_moves_the_light(qtbot: QtBot, sheet: Calibration, player: FakePlayer) -> None:
    sheet.slider.setValue(120)
    assert player.sync_offset_ms == 120
    assert "120" in sheet.figure.text()


def test_the_delay_is_handed_over_and_the_clicks_end(
    qtbot: QtBot, sheet: Calibration, player: FakePlayer
) -> None:
    sheet.show()
    sheet.slider.setValue(85)
    with qtbot.waitSignal(sheet.offset_chosen) as chosen:
        qtbot.mouseClick(sheet.use, Qt.MouseButton.LeftButton)
    assert chosen.args == [85]
    assert player.state is PlayerState.EMPTY


def test_escape_changes_nothing_and_falls_silent(
    qtbot: QtBot, sheet: Calibration, player: FakePlayer
) -> None:
    sheet.show()
    with qtbot.assertNotEmitted(sheet.offset_chosen):
        qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert player.state is PlayerState.EMPTY


def test_a_player_that_fails_says_so(qtbot: QtBot, sheet: Calibration, player: FakePlayer) -> None:
    sheet.show()
    player.fail("No sound device.", "Plug one in.")
    assert sheet.trouble.text() == "No sound device. Plug one in."
    assert sheet.trouble.isVisible()

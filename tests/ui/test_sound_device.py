"""Each output device has a delay of its own; one that is unplugged pauses."""

import pytest
from pytestqt.qtbot import QtBot

from earmark.app import settings as keys
from earmark.app.sync_offsets import offset_of, set_offset
from earmark.playback.fake_player import FakePlayer
from earmark.ui.dialogs.calibration import Calibration
from earmark.ui.main_window import MainWindow
from earmark.ui.sound_device import Outputs
from ui.stage import RecordedMessages

SPEAKERS = Outputs(("Speakers",), "Speakers")
HEADPHONES = Outputs(("Speakers", "Headphones"), "Headphones")
NONE = Outputs((), "")


def plug(window: MainWindow, outputs: Outputs) -> None:
    window.sound_device._take(outputs)


def test_every_device_keeps_its_own_delay(
    window: MainWindow, player: FakePlayer, messages: RecordedMessages
) -> None:
    settings = window.session.settings
    set_offset(settings, "", 20)
    set_offset(settings, "Headphones", 180)
    window.commands.apply_settings()
    assert player.sync_offset_ms == 20
    plug(window, SPEAKERS)
    assert player.sync_offset_ms == 20
    plug(window, HEADPHONES)
    assert player.sync_offset_ms == 180
    assert "180" in window.dock.transport.sound.text()
    assert "180 ms is used" in messages.texts[-1]
    plug(window, SPEAKERS)
    assert player.sync_offset_ms == 20


def test_measuring_is_kept_for_the_device_in_use(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, player: FakePlayer
) -> None:
    monkeypatch.setattr("earmark.playback.choose.make_player", lambda _name: FakePlayer())
    plug(window, HEADPHONES)
    window.commands.show_calibration()
    sheet = window.commands.sheets()[-1]
    assert isinstance(sheet, Calibration)
    sheet.slider.setValue(235)
    sheet.use.click()
    settings = window.session.settings
    assert offset_of(settings, "Headphones") == 235
    assert settings.get(keys.SYNC_OFFSET_MS) == 0
    assert player.sync_offset_ms == 235


def test_pulling_the_headphones_out_pauses_instead_of_blaring(
    window: MainWindow, player: FakePlayer, messages: RecordedMessages
) -> None:
    plug(window, HEADPHONES)
    player.play()
    plug(window, SPEAKERS)
    assert not player.is_playing
    assert "Headphones is gone" in messages.texts[-1]
    player.play()
    plug(window, HEADPHONES)
    assert player.is_playing, "another device that comes does not stop anything"


def test_a_computer_without_devices_plays_on_in_silence(
    window: MainWindow, player: FakePlayer
) -> None:
    plug(window, NONE)
    player.play()
    assert player.is_playing
    assert window.sound_device.offset_ms == 0


@pytest.mark.no_qt_log
def test_watching_works_with_the_real_devices(window: MainWindow, qtbot: QtBot) -> None:
    pytest.importorskip("PySide6.QtMultimedia", exc_type=ImportError)
    window.sound_device.watch()
    assert isinstance(window.sound_device.name, str)


@pytest.mark.parametrize("row", ["", "\t", "Speakers", "Speakers\tloud", "\t12"])
def test_damaged_rows_are_passed_over(window: MainWindow, row: str) -> None:
    window.session.settings.set(keys.SYNC_OFFSETS, (row, "Headphones\t99999"))
    assert offset_of(window.session.settings, "Speakers") == 0
    assert offset_of(window.session.settings, "Headphones") == 5000

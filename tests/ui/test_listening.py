"""Whisper in the window: writes down what has no transcript, with a model the person chose."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from earmark.app import settings as keys
from earmark.ui.main_window import MainWindow
from fake_whisper import install, uninstall
from short_reading import Reading, make
from ui.stage import MakeWindow, RecordedMessages


@pytest.fixture
def reading(tmp_path: Path) -> Reading:
    return make(tmp_path / "reading", 2)


@pytest.fixture
def bare(qtbot: QtBot, make_window: MakeWindow, reading: Reading) -> MainWindow:
    """A window on a recording without a transcript."""
    window = make_window()
    window.opening.open_files([reading.sound])
    qtbot.waitUntil(lambda: window.session.episode is not None, timeout=60_000)
    return window


def said(window: MainWindow) -> RecordedMessages:
    assert isinstance(window.messages, RecordedMessages)
    return window.messages


def test_a_recording_is_written_down_with_the_chosen_model(
    qtbot: QtBot, bare: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded = install(monkeypatch, [("Hello there.", 0.5, 2.0), ("Good bye.", 2.5, 4.0)])
    said(bare).files = [tmp_path]
    bare.action_set["times.transcribe"].trigger()
    qtbot.waitUntil(lambda: not bare.background.shown(), timeout=60_000)
    assert [one.text for one in bare.session.transcript] == ["Hello there.", "Good bye."]
    assert loaded[0]["model"] == str(tmp_path)
    assert loaded[0]["local_files_only"] is True
    assert bare.session.settings.get(keys.WHISPER_MODEL) == str(tmp_path)
    bare.action_set["times.transcribe"].trigger()
    assert said(bare).texts[-1] == "This episode has a transcript already."
    bare.action_set["edit.undo"].trigger()
    assert len(bare.session.transcript) == 0


def test_without_the_extra_it_says_how_to_get_it(
    bare: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    uninstall(monkeypatch)
    monkeypatch.setattr("earmark.app.transcribing.find_spec", lambda _name: None)
    bare.action_set["times.transcribe"].trigger()
    assert "pip install 'earmark[whisper]'" in said(bare).texts[-1]
    assert not bare.background.shown()


def test_changing_ones_mind_about_the_model_does_nothing(
    bare: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(monkeypatch, [])
    bare.action_set["times.transcribe"].trigger()
    assert not bare.background.shown()


def test_a_text_is_aligned_with_whisper(
    qtbot: QtBot,
    make_window: MakeWindow,
    reading: Reading,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    install(
        monkeypatch, [(text, 1.0 + 2 * at, 2.8 + 2 * at) for at, text in enumerate(reading.lines)]
    )
    window = make_window()
    window.session.settings.set(keys.ALIGN_BY_ITSELF, False)
    window.session.settings.set(keys.WHISPER_MODEL, str(tmp_path))
    window.opening.open_files([reading.sound, reading.text])
    qtbot.waitUntil(lambda: window.session.episode is not None, timeout=60_000)
    window.action_set["times.align_whisper"].trigger()
    qtbot.waitUntil(lambda: not window.background.shown(), timeout=60_000)
    assert [one.start_ms for one in window.session.transcript] == [1_000, 3_000]

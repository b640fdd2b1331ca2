"""The cache keeps within its limit by itself, can be looked at, and can be emptied."""

import os
import time
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from earmark import paths
from earmark.playback.cache import Facts, MediaCache
from earmark.ui.main_window import MainWindow
from earmark.ui.models.cached import NAME, SIZE


def put(name: str, size: int, age_s: float) -> str:
    """A prepared recording of some size, last used some time ago."""
    cache = MediaCache(paths.media_cache())
    cache.folder.mkdir(parents=True, exist_ok=True)
    sha256 = name.encode().hex().ljust(64, "0")
    sound, peaks = cache.folder / "p.mka", cache.folder / "p.npy"
    sound.write_bytes(b"s" * size)
    np.save(peaks, np.zeros((1, 2), np.int16))
    cache.commit(sound, peaks, Facts(sha256, name, size, 61_000, "opus", 1, 48_000, 0.0))
    used = time.time() - age_s
    os.utime(cache.facts_path(sha256), (used, used))
    return sha256


def names() -> list[str]:
    return [item.source_name for item in MediaCache(paths.media_cache()).items()]


def test_opening_an_episode_deletes_what_was_unused_for_longest(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    put("old.mp3", 5_000, 9000)
    put("newer.mp3", 5_000, 500)
    monkeypatch.setattr(window.caching, "_limit", lambda: 31_000)
    assert window.session.episode is not None
    window.opening.open_episode(window.session.episode.id)
    qtbot.waitUntil(lambda: "old.mp3" not in names(), timeout=10_000)
    assert "tea.mp3" in names(), "what is open stays"
    assert "newer.mp3" in names()


def test_the_cache_is_listed_and_emptied_but_for_what_is_open(
    window: MainWindow, qtmodeltester: ModelTester
) -> None:
    put("one.mp3", 2_000_000, 100)
    put("two.mp3", 3_000, 200)
    window.action_set["file.cache"].trigger()
    sheet = window.caching.sheet
    assert sheet is not None
    model = sheet.model
    qtmodeltester.check(model)
    shown = [model.index(row, NAME).data() for row in range(model.rowCount())]
    assert shown == ["tea.mp3 (open)", "one.mp3", "two.mp3"]
    assert "2.0" in model.index(1, SIZE).data()
    assert not model.flags(model.index(0, NAME)) & Qt.ItemFlag.ItemIsSelectable
    assert not sheet.delete.isEnabled()
    whole_row = QItemSelectionModel.SelectionFlag.Rows | (
        QItemSelectionModel.SelectionFlag.ClearAndSelect
    )
    sheet.table.selectionModel().select(model.index(2, NAME), whole_row)
    assert sheet.delete.isEnabled()
    sheet.delete.click()
    assert names() == ["one.mp3", "tea.mp3"]
    sheet.empty.click()
    assert names() == ["tea.mp3"]
    assert not sheet.empty.isEnabled()
    assert "20.0 GB" in sheet.total.text()
    sheet.close()
    assert Path(paths.media_cache()).is_dir()

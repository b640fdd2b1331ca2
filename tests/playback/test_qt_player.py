"""The QtMultimedia player, on the same recordings."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from earmark.domain.ranges import TimeRange
from earmark.playback.media import PreparedMedia, prepare
from earmark.playback.player import PlayerState

qt_player = pytest.importorskip("earmark.playback.qt_player", exc_type=ImportError)

# QtMultimedia warns about each sound service it does not find.
pytestmark = pytest.mark.no_qt_log


@pytest.fixture
def media(recordings: Path, tmp_path: Path) -> PreparedMedia:
    return prepare(recordings / "cbr.mp3", tmp_path)


@pytest.fixture
def player(qtbot: QtBot, media: PreparedMedia) -> "Iterator[qt_player.QtPlayer]":
    made = qt_player.QtPlayer()
    made.load(media.path, media.duration_ms, 2000)
    yield made
    made.close()


def test_it_plays_from_where_it_was_loaded(player: "qt_player.QtPlayer", qtbot: QtBot) -> None:
    assert player.state is PlayerState.PAUSED
    player.play()
    qtbot.waitUntil(lambda: player._mp.position() > 2600, timeout=5000)
    assert player.is_playing
    assert abs(player.position_ms() - player._mp.position()) < 250


def test_a_seek_and_another_rate_reach_the_back_end(
    player: "qt_player.QtPlayer", qtbot: QtBot
) -> None:
    player.play()
    player.seek(10_000)
    player.set_rate(2.0)
    qtbot.waitUntil(lambda: player._mp.position() > 11_000, timeout=5000)
    assert abs(player.position_ms() - player._mp.position()) < 400


def test_it_stops_at_the_end_of_a_range(player: "qt_player.QtPlayer", qtbot: QtBot) -> None:
    player.play_range(TimeRange(5000, 5400))
    qtbot.waitUntil(lambda: player.state is PlayerState.PAUSED, timeout=5000)
    assert player.position_ms() == 5400


def test_it_reaches_the_end_and_starts_over(
    player: "qt_player.QtPlayer", media: PreparedMedia, qtbot: QtBot
) -> None:
    player.seek(media.duration_ms - 500)
    with qtbot.waitSignal(player.ended, timeout=8000):
        player.play()
    player.play()
    qtbot.waitUntil(lambda: 200 < player.position_ms() < 5000, timeout=5000)


def test_a_file_that_is_no_media_fails(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "noise.mka"
    path.write_bytes(b"no sound at all" * 1000)
    player = qt_player.QtPlayer()
    with qtbot.waitSignal(player.failed, timeout=8000):
        player.load(path, 60_000)
        player.play()
    assert player.state is PlayerState.FAILED
    player.close()

"""The libvlc player with real libvlc: what is heard against what the clock says."""

import random
import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from earmark.domain.ranges import TimeRange
from earmark.playback.libvlc import OWN_DECODERS
from earmark.playback.media import PreparedMedia, prepare
from earmark.playback.player import PlayerState
from earmark.playback.vlc_player import VlcPlayer
from playback.ear import Ear
from playback.listening import Listener

pytestmark = pytest.mark.vlc

# Without a header nothing tells the encoder's delay, so every decoder plays it.
NO_HEADER_BIAS_MS = -1105 / 44.1


@pytest.fixture(scope="module")
def prepared(
    recordings: Path, tmp_path_factory: pytest.TempPathFactory
) -> Callable[[str], PreparedMedia]:
    cache = tmp_path_factory.mktemp("cache")
    return lambda name: prepare(recordings / name, cache)


@pytest.fixture
def ear() -> Iterator[Ear]:
    made = Ear()
    yield made
    made.close()


@pytest.fixture
def player(qtbot: QtBot, ear: Ear) -> Iterator[VlcPlayer]:
    made = VlcPlayer(prepare=ear.prepare)
    yield made
    made.close()


@pytest.fixture
def listener(player: VlcPlayer, ear: Ear) -> Listener:
    return Listener(player, ear)


def load(player: VlcPlayer, media: PreparedMedia, start_ms: int = 0) -> None:
    player.load(media.path, media.duration_ms, start_ms)


@pytest.mark.parametrize("name", ["cbr.mp3", "sound.ogg", "sound.opus", "sound.flac"])
def test_the_clock_says_what_is_heard(
    name: str,
    player: VlcPlayer,
    listener: Listener,
    prepared: Callable[[str], PreparedMedia],
) -> None:
    load(player, prepared(name), 2000)
    player.play()
    listener.listen(0.5)
    errors = listener.errors(listener.listen(1.5))
    assert np.percentile(errors, 95) <= 30
    player.seek(12_345)
    listener.listen(0.5)
    errors = listener.errors(listener.listen(0.7))
    assert np.percentile(errors, 95) <= 60
    assert errors.max() <= 150


@pytest.mark.parametrize("rate", [1.0, 2.0])
def test_the_clock_says_what_is_heard_with_the_decoders_of_a_bundle(
    rate: float, qtbot: QtBot, ear: Ear, prepared: Callable[[str], PreparedMedia]
) -> None:
    player = VlcPlayer(prepare=ear.prepare, arguments=(OWN_DECODERS,))
    try:
        listener = Listener(player, ear)
        load(player, prepared("cbr.mp3"), 2000)
        player.set_rate(rate)
        player.play()
        listener.listen(1.0)
        errors = listener.errors(listener.listen(1.0))
        assert np.percentile(errors, 95) <= (30 if rate == 1.0 else 60)
        player.seek(12_345)
        listener.listen(0.5)
        errors = listener.errors(listener.listen(0.7))
        assert np.percentile(errors, 95) <= 60
    finally:
        player.close()


@pytest.mark.parametrize("rate", [0.5, 1.5, 2.0, 3.0])
def test_the_clock_says_what_is_heard_at_other_rates(
    rate: float,
    player: VlcPlayer,
    listener: Listener,
    prepared: Callable[[str], PreparedMedia],
) -> None:
    load(player, prepared("vbr.mp3"), 2000)
    player.play()
    listener.listen(0.5)
    player.set_rate(rate)
    listener.listen(0.5)
    errors = listener.errors(listener.listen(2.0))
    assert np.percentile(errors, 95) <= 60


def test_what_is_heard_after_a_seek_is_what_was_asked_for(
    player: VlcPlayer,
    listener: Listener,
    prepared: Callable[[str], PreparedMedia],
) -> None:
    load(player, prepared("noxing.mp3"))
    listener.bias_ms = NO_HEADER_BIAS_MS
    player.play()
    listener.listen(0.4)
    for target_ms in (15_000, 700, 18_111, 9_999):
        asked_at = time.monotonic()
        player.seek(target_ms)
        listener.listen(0.3)
        heard = listener.first_sound(asked_at, target_ms)
        assert heard is not None
        sounded_at, heard_ms = heard
        assert abs(heard_ms - target_ms) <= 60
        assert sounded_at - asked_at <= 0.15


def test_a_seek_in_mp3_is_heard_right_however_far_behind_a_point_to_begin_at(
    player: VlcPlayer,
    listener: Listener,
    prepared: Callable[[str], PreparedMedia],
) -> None:
    load(player, prepared("cbr.mp3"))
    player.play()
    listener.listen(0.4)
    second_ms = 38 * 1152 / 44.1
    for number, frames in enumerate((0.2, 1.2, 2.4, 3.4, 20.0, 37.5)):
        target_ms = round((4 + 2 * number) * second_ms + frames * 1152 / 44.1)
        asked_at = time.monotonic()
        player.seek(target_ms)
        listener.listen(0.6)
        heard = listener.first_sound(asked_at, target_ms)
        assert heard is not None
        assert abs(heard[1] - target_ms) <= 60


def test_a_loop_repeats_the_sound_and_only_that(
    player: VlcPlayer,
    listener: Listener,
    ear: Ear,
    prepared: Callable[[str], PreparedMedia],
) -> None:
    load(player, prepared("cbr.mp3"))
    player.set_loop(TimeRange(5000, 5600))
    player.play()
    listener.listen(0.4)
    samples = listener.listen(2.0)
    # Where the sound jumps, a window holds two positions and tells neither.
    told = ear.positions([at for at, _ in samples])
    heard = [at for at in told if at is not None and 0 < at < 60]
    assert len(heard) > 0.5 * len(samples)
    assert min(heard) > 4.85
    assert max(heard) < 5.70
    assert sum(b < a - 0.3 for a, b in pairwise(heard)) >= 2


def test_pausing_is_silent_and_resuming_goes_back_a_second(
    player: VlcPlayer,
    listener: Listener,
    ear: Ear,
    prepared: Callable[[str], PreparedMedia],
) -> None:
    load(player, prepared("cbr.mp3"), 4000)
    player.play()
    listener.listen(1.5)
    player.pause()
    here_ms = player.position_ms()
    listener.listen(0.1)
    silent = listener.listen(0.3)
    assert all(at is None for at in ear.positions([at for at, _ in silent]))
    assert player.position_ms() == here_ms
    player.play()
    listener.listen(0.2)
    heard = [at for at in ear.positions([at for at, _ in listener.listen(0.2)]) if at is not None]
    assert here_ms / 1000 - 1.1 <= heard[0] <= here_ms / 1000 - 0.6


def test_the_end_is_reached_and_playing_again_starts_over(
    player: VlcPlayer, qtbot: QtBot, prepared: Callable[[str], PreparedMedia]
) -> None:
    media = prepared("sound.opus")
    load(player, media, media.duration_ms - 400)
    with qtbot.waitSignal(player.ended, timeout=5000):
        player.play()
    assert player.state is PlayerState.ENDED
    assert player.position_ms() == media.duration_ms
    player.play()
    qtbot.waitUntil(lambda: player.position_ms() > 300, timeout=5000)
    assert player.is_playing
    assert player.position_ms() < 5000


def test_a_range_is_played_once(
    player: VlcPlayer, qtbot: QtBot, prepared: Callable[[str], PreparedMedia]
) -> None:
    load(player, prepared("cbr.mp3"))
    player.play_range(TimeRange(3000, 3400))
    qtbot.waitUntil(lambda: player.state is PlayerState.PAUSED, timeout=5000)
    assert player.position_ms() == 3400


def test_loading_another_recording_drops_the_first(
    player: VlcPlayer,
    listener: Listener,
    prepared: Callable[[str], PreparedMedia],
) -> None:
    load(player, prepared("cbr.mp3"), 3000)
    player.play()
    listener.listen(0.4)
    load(player, prepared("sound.flac"), 15_000)
    assert (player.state, player.position_ms()) == (PlayerState.PAUSED, 15_000)
    player.play()
    listener.listen(0.5)
    assert np.percentile(listener.errors(listener.listen(0.7)), 95) <= 30


def test_a_recording_cut_short_under_the_player_fails_and_keeps_its_place(
    player: VlcPlayer, qtbot: QtBot, tmp_path: Path, prepared: Callable[[str], PreparedMedia]
) -> None:
    media = prepared("sound.wav")
    short = tmp_path / "short.mka"
    short.write_bytes(media.path.read_bytes()[:400_000])
    player.load(short, media.duration_ms, 3000)
    with qtbot.waitSignal(player.failed, timeout=15_000):
        player.play()
    assert player.state is PlayerState.FAILED
    assert 3000 <= player.position_ms() <= 8000


def test_a_file_that_is_no_media_fails(player: VlcPlayer, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "noise.mka"
    path.write_bytes(random.Random(1).randbytes(50_000))
    player.load(path, 60_000)
    with qtbot.waitSignal(player.failed, timeout=15_000):
        player.play()


def test_five_hundred_commands_in_a_burst_leave_a_true_state(
    player: VlcPlayer,
    listener: Listener,
    qtbot: QtBot,
    prepared: Callable[[str], PreparedMedia],
) -> None:
    load(player, prepared("vbr.mp3"))
    dice = random.Random(11)
    for number in range(500):
        random_command(player, dice)
        if number % 25 == 0:
            qtbot.wait(10)
    player.set_loop(None)
    player.set_rate(1.0)
    player.seek(9000)
    player.play()
    listener.listen(0.6)
    assert player.state is PlayerState.PLAYING
    assert np.percentile(listener.errors(listener.listen(0.8)), 95) <= 60


def test_commands_over_some_seconds_never_leave_a_false_state(
    player: VlcPlayer, qtbot: QtBot, prepared: Callable[[str], PreparedMedia]
) -> None:
    load(player, prepared("sound.ogg"))
    failures: list[str] = []
    player.failed.connect(lambda *told: failures.append(told[0]))
    dice = random.Random(23)
    until = time.monotonic() + 6
    while time.monotonic() < until:
        for _ in range(dice.randrange(12)):
            random_command(player, dice)
        qtbot.wait(dice.randrange(60))
        assert 0 <= player.position_ms() <= player.duration_ms
    assert failures == []
    player.pause()
    assert player.state in {PlayerState.PAUSED, PlayerState.ENDED}


def test_a_device_that_comes_or_goes_is_taken_at_the_same_place(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, prepared: Callable[[str], PreparedMedia]
) -> None:
    there = [False]
    monkeypatch.setattr("earmark.playback.outputs.has_output", lambda: there[0])
    player = VlcPlayer()
    try:
        load(player, prepared("sound.ogg"), 4000)
        assert "No sound device" in player.notice[0]
        player.play()
        qtbot.waitUntil(lambda: player.position_ms() > 4300, timeout=10_000)
        there[0] = True
        before_ms = player.position_ms()
        player.look_for_device()
        assert player.notice == ("", "")
        assert player.is_playing
        assert abs(player.position_ms() - before_ms) < 300
        player.pause()
        there[0] = False
        player.look_for_device()
        player.look_for_device()
        assert "No sound device" in player.notice[0]
        assert player.state is PlayerState.PAUSED
    finally:
        player.close()


def random_command(player: VlcPlayer, dice: random.Random) -> None:
    """Give one of the commands that a person can give."""
    start_ms = dice.randrange(19_000)
    match dice.randrange(8):
        case 0 | 1:
            player.toggle()
        case 2 | 3:
            player.seek(dice.randrange(20_100))
        case 4:
            player.set_rate(dice.choice([0.5, 1.0, 1.7, 3.0]))
        case 5:
            player.set_loop(dice.choice([None, TimeRange(start_ms, start_ms + 300)]))
        case 6:
            player.play_range(TimeRange(start_ms, start_ms + 200))
        case _:
            player.play()

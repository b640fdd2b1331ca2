"""What all players do alike, on the player whose time the test moves."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from earmark.domain.ranges import TimeRange
from earmark.playback.fake_player import FakePlayer
from earmark.playback.player import Player, PlayerState

MINUTE_MS = 60_000


@pytest.fixture
def player(qtbot: QtBot) -> Iterator[FakePlayer]:
    made = FakePlayer()
    made.load(Path("episode.mka"), MINUTE_MS)
    yield made
    made.close()


def states_of(player: Player) -> list[PlayerState]:
    seen: list[PlayerState] = []
    player.state_changed.connect(seen.append)
    return seen


def test_an_empty_player_ignores_commands(qtbot: QtBot) -> None:
    player = FakePlayer()
    player.play()
    player.seek(1000)
    player.play_range(TimeRange(0, 10))
    player.set_loop(TimeRange(0, 10))
    assert player.state is PlayerState.EMPTY
    assert player.loop is None
    player.close()


def test_loading_waits_paused_at_the_place_where_it_was_left(qtbot: QtBot) -> None:
    player = FakePlayer()
    seen = states_of(player)
    player.load(Path("episode.mka"), MINUTE_MS, 30_000)
    assert seen == [PlayerState.LOADING, PlayerState.PAUSED]
    assert player.position_ms() == 30_000
    assert player.duration_ms == MINUTE_MS
    player.close()


def test_resuming_steps_back_one_second(player: FakePlayer) -> None:
    player.play()
    player.advance(5000)
    player.pause()
    assert player.position_ms() == 5000
    player.play()
    assert player.position_ms() == 4000


def test_resuming_right_after_a_seek_does_not_step_back(player: FakePlayer) -> None:
    player.play()
    player.advance(5000)
    player.pause()
    player.seek(20_000)
    player.play()
    assert player.position_ms() == 20_000


def test_stepping_back_can_be_switched_off_and_stops_at_the_beginning(player: FakePlayer) -> None:
    player.play()
    player.advance(400)
    player.pause()
    player.play()
    assert player.position_ms() == 0
    player.set_step_back(0)
    player.advance(3000)
    player.toggle()
    player.toggle()
    assert player.position_ms() == 3000


def test_stepping_back_does_not_leave_the_loop(player: FakePlayer) -> None:
    player.set_loop(TimeRange(10_000, 12_000))
    player.play()
    player.advance(300)
    player.pause()
    player.play()
    assert player.position_ms() == 10_000


def test_a_loop_wraps_at_its_end_and_says_so(player: FakePlayer) -> None:
    positions: list[int] = []
    player.set_loop(TimeRange(10_000, 12_000))
    player.position_changed.connect(positions.append)
    player.play()
    player.advance(7000)
    assert player.is_playing
    assert player.position_ms() == 11_000
    assert positions.count(10_000) == 4
    assert max(positions) <= 12_000


def test_a_loop_holds_at_any_rate(player: FakePlayer) -> None:
    player.set_rate(3.0)
    player.set_loop(TimeRange(10_000, 11_000))
    player.play()
    player.advance(1500)
    assert player.position_ms() == 10_500


def test_ending_a_loop_plays_on(player: FakePlayer) -> None:
    player.set_loop(TimeRange(10_000, 12_000))
    player.play()
    player.advance(1000)
    player.set_loop(None)
    player.advance(4000)
    assert player.position_ms() == 15_000


def test_a_loop_up_to_the_end_of_the_recording_wraps(player: FakePlayer) -> None:
    player.set_loop(TimeRange(MINUTE_MS - 1000, MINUTE_MS + 5000))
    player.play()
    player.advance(3500)
    assert player.is_playing
    assert player.position_ms() == MINUTE_MS - 500


def test_a_range_is_played_once_and_pauses_exactly_at_its_end(player: FakePlayer) -> None:
    player.play_range(TimeRange(20_000, 21_500))
    player.advance(5000)
    assert player.state is PlayerState.PAUSED
    assert player.position_ms() == 21_500
    player.play()
    player.advance(2000)
    assert player.position_ms() == 23_500


def test_pausing_inside_a_range_keeps_its_end_and_seeking_out_of_it_does_not(
    player: FakePlayer,
) -> None:
    player.play_range(TimeRange(20_000, 25_000))
    player.advance(400)
    player.pause()
    player.play()
    assert player.position_ms() == 20_000
    player.advance(9000)
    assert player.position_ms() == 25_000
    player.play_range(TimeRange(20_000, 25_000))
    player.seek(40_000)
    player.advance(9000)
    assert player.position_ms() == 49_000


def test_a_range_plays_through_a_loop_and_leaves_it_standing(player: FakePlayer) -> None:
    player.set_loop(TimeRange(1000, 2000))
    player.play_range(TimeRange(5000, 6000))
    player.advance(3000)
    assert player.position_ms() == 6000
    assert player.loop == TimeRange(1000, 2000)


def test_the_end_is_reported_once_and_playing_again_starts_over(
    player: FakePlayer, qtbot: QtBot
) -> None:
    ends: list[bool] = []
    player.ended.connect(lambda: ends.append(True))
    player.seek(59_000)
    player.play()
    player.advance(5000)
    assert player.state is PlayerState.ENDED
    assert ends == [True]
    assert player.position_ms() == MINUTE_MS
    player.play()
    player.advance(100)
    assert player.position_ms() == 100


def test_seeking_after_the_end_waits_paused(player: FakePlayer) -> None:
    player.seek(59_900)
    player.play()
    player.advance(1000)
    player.seek(3000)
    assert player.state is PlayerState.PAUSED


def test_seeking_is_kept_inside_the_recording(player: FakePlayer) -> None:
    player.seek(-5)
    assert player.position_ms() == 0
    player.seek(10 * MINUTE_MS)
    assert player.position_ms() == MINUTE_MS


def test_rate_and_volume_are_kept_within_bounds(player: FakePlayer) -> None:
    rates: list[float] = []
    player.rate_changed.connect(rates.append)
    player.set_rate(9.0)
    player.set_rate(0.1)
    assert rates == [3.0, 0.5]
    player.set_volume(250)
    assert player.volume == 100


def test_the_sync_offset_shifts_what_is_heard_but_not_the_target_of_a_seek(
    player: FakePlayer,
) -> None:
    player.set_sync_offset(200)
    player.seek(10_000)
    player.play()
    assert player.position_ms() == 10_000
    player.advance(1000)
    assert player.position_ms() == 10_800
    player.set_rate(2.0)
    player.advance(1000)
    assert player.position_ms() == 10_800 + 2000 - 400


def test_a_range_ends_when_its_end_is_heard_not_when_it_is_sent(player: FakePlayer) -> None:
    player.set_sync_offset(300)
    player.play_range(TimeRange(10_000, 11_000))
    player.advance(1200)
    assert player.is_playing
    player.advance(200)
    assert player.state is PlayerState.PAUSED
    assert player.position_ms() == 11_000


def test_stale_reports_change_nothing(player: FakePlayer) -> None:
    player.play()
    player.advance(1000)
    stale = player._generation
    player.seek(30_000)
    player._reported_end(stale)
    player._reported_position(stale, 1000, 99.0)
    player._reported_failure(stale, "late", "")
    assert player.is_playing
    assert player.position_ms() == 30_000


def test_a_failure_keeps_the_place_and_playing_again_recovers(player: FakePlayer) -> None:
    messages: list[tuple[str, str]] = []
    player.failed.connect(lambda message, hint: messages.append((message, hint)))
    player.play()
    player.advance(7000)
    player.fail("The device went away.", "Plug it in.")
    assert player.state is PlayerState.FAILED
    assert messages == [("The device went away.", "Plug it in.")]
    assert player.position_ms() == 7000
    player.play()
    player.advance(1000)
    assert player.position_ms() == 8000


def test_an_end_long_before_the_end_is_a_failure(player: FakePlayer) -> None:
    player.play()
    player.advance(5000)
    player._reported_end(player._generation)
    assert player.state is PlayerState.FAILED


def test_a_missing_file_fails_with_a_hint(qtbot: QtBot, tmp_path: Path) -> None:
    player = FakePlayer(now=lambda: 0.0)
    with qtbot.waitSignal(player.failed) as failed:
        player.load(tmp_path / "gone.mka", 1000)
    assert failed.args is not None
    assert "gone.mka" in failed.args[0]
    assert failed.args[1]
    assert player.state is PlayerState.FAILED
    player.close()


def test_unloading_forgets_loop_and_position(player: FakePlayer) -> None:
    player.set_loop(TimeRange(10_000, 12_000))
    player.unload()
    assert (player.state, player.loop, player.position_ms()) == (PlayerState.EMPTY, None, 0)


def test_the_silent_player_plays_in_real_time(qtbot: QtBot, tmp_path: Path) -> None:
    import time

    path = tmp_path / "episode.mka"
    path.touch()
    player = FakePlayer(now=time.monotonic)
    assert player.notice[0]
    player.load(path, 400)
    with qtbot.waitSignal(player.ended, timeout=5000):
        player.play()
    player.play_range(TimeRange(100, 200))
    qtbot.waitUntil(lambda: player.state is PlayerState.PAUSED, timeout=5000)
    assert player.position_ms() == 200
    player.close()


@pytest.mark.parametrize("seed", range(20))
def test_random_commands_leave_a_state_that_is_true(player: FakePlayer, seed: int) -> None:
    dice = random.Random(seed)
    for _ in range(500):
        before = player.position_ms()
        match dice.randrange(9):
            case 0:
                player.play()
            case 1:
                player.pause()
            case 2:
                player.toggle()
            case 3:
                target = dice.randrange(-1000, MINUTE_MS + 1000)
                player.seek(target)
                assert player.position_ms() == min(MINUTE_MS, max(0, target))
            case 4:
                player.set_rate(dice.choice([0.5, 1.0, 2.2, 3.0]))
                assert player.position_ms() == before
            case 5:
                start = dice.randrange(MINUTE_MS - 500)
                player.set_loop(dice.choice([None, TimeRange(start, start + 700)]))
            case 6:
                start = dice.randrange(MINUTE_MS - 500)
                player.play_range(TimeRange(start, start + dice.randrange(900)))
            case _:
                wait_ms = dice.randrange(3000)
                was_playing, loop, once = player.is_playing, player.loop, player._range
                player.advance(wait_ms)
                if not was_playing:
                    assert player.position_ms() == before
                elif loop is not None and once is None and loop.contains(before):
                    assert loop.start_ms <= player.position_ms() <= loop.end_ms
                elif player.is_playing and loop is None:
                    assert abs(player.position_ms() - before - wait_ms * player.rate) < 2
        assert 0 <= player.position_ms() <= MINUTE_MS

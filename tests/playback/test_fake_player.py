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


def test_a_computer_that_slept_waits_where_it_fell_asleep(qtbot: QtBot, tmp_path: Path) -> None:
    time_s = [100.0]
    path = tmp_path / "episode.mka"
    path.touch()
    player = FakePlayer(now=lambda: time_s[0])
    player.load(path, 60 * MINUTE_MS)
    player.play()
    for _ in range(4):
        time_s[0] += 0.5
        player._on_watch_timer_timeout()
    assert player.position_ms() == 2000
    time_s[0] += 3 * 3600
    assert player.position_ms() == 2000, "nobody heard those hours"
    player._on_watch_timer_timeout()
    assert player.state is PlayerState.PAUSED
    assert player.position_ms() == 2000
    player.play()
    assert player.position_ms() == 1000, "going on steps back"
    player.seek(30_000)
    time_s[0] += 1
    assert player.position_ms() == 31_000
    player.close()


def test_a_moment_of_being_busy_is_no_sleep(qtbot: QtBot, tmp_path: Path) -> None:
    time_s = [0.0]
    path = tmp_path / "episode.mka"
    path.touch()
    player = FakePlayer(now=lambda: time_s[0])
    player.load(path, 60 * MINUTE_MS)
    player.play()
    time_s[0] += 8
    player._on_watch_timer_timeout()
    assert player.is_playing
    assert player.position_ms() == 8000
    player.close()


def test_an_hour_of_random_commands_leaves_a_true_state(player: FakePlayer) -> None:
    """An hour of a restless person: after each command the state is what was asked for."""
    dice = random.Random(60)
    truth = Soak(player, dice)
    while truth.elapsed_ms < 3_600_000:
        truth.step()
    assert truth.commands > 5_000


class Soak:
    """Gives commands and knows from its own book-keeping what must be true after each."""

    def __init__(self, player: FakePlayer, dice: random.Random) -> None:
        self.player = player
        self.dice = dice
        self.elapsed_ms = 0.0
        self.commands = 0
        self.failures: list[str] = []
        player.failed.connect(lambda message, _hint: self.failures.append(message))

    def step(self) -> None:
        """One command, checked; then some time, checked."""
        player, dice = self.player, self.dice
        self.commands += 1
        start_ms = dice.randrange(MINUTE_MS - 1000)
        match dice.randrange(9):
            case 0 | 1:
                was = player.is_playing
                player.toggle()
                assert player.is_playing is not was
            case 2 | 3:
                target_ms, was = dice.randrange(MINUTE_MS), player.is_playing
                player.seek(target_ms)
                assert player.position_ms() == target_ms
                assert player.is_playing is was
            case 4:
                rate = dice.choice([0.5, 0.9, 1.0, 1.7, 3.0])
                here_ms = player.position_ms()
                player.set_rate(rate)
                assert player.rate == rate
                assert player.position_ms() == here_ms
            case 5:
                loop = dice.choice([None, TimeRange(start_ms, start_ms + dice.randrange(1, 4000))])
                player.set_loop(loop)
                assert player.loop == loop
            case 6:
                player.play_range(TimeRange(start_ms, start_ms + 500))
                assert player.is_playing
                assert player.position_ms() == start_ms
            case 7:
                player.set_sync_offset(dice.choice([0, 0, 80]))
            case _:
                player.load(Path("episode.mka"), MINUTE_MS, start_ms)
                assert player.state is PlayerState.PAUSED
                assert player.position_ms() == start_ms
        self._let_pass(dice.choice([0.0, 3.0, 40.0, 700.0, 2500.0]))

    def _let_pass(self, ms: float) -> None:
        player = self.player
        playing, before_ms = player.is_playing, player.position_ms()
        jumps = player.loop is not None or player._range is not None
        player.advance(ms)
        self.elapsed_ms += ms
        now_ms = player.position_ms()
        assert 0 <= now_ms <= MINUTE_MS
        assert self.failures == []
        if not playing:
            assert now_ms == before_ms
        elif player.is_playing and not jumps:
            assert abs(now_ms - min(MINUTE_MS, before_ms + ms * player.rate)) <= 300
        if player.state is PlayerState.ENDED:
            assert now_ms == MINUTE_MS
        if player.is_playing and player._range is not None:
            assert now_ms <= player._range.end_ms

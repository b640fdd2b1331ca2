"""The clock, with a time source that the test moves."""

from hypothesis import given
from hypothesis import strategies as st

from earmark.playback.clock import SETTLE_S, SNAP_MS, PlaybackClock


class Time:
    """A time source that moves only when told."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def running(time: Time, at_ms: float = 0.0) -> PlaybackClock:
    clock = PlaybackClock(time)
    clock.rebase(at_ms)
    clock.start()
    return clock


def test_a_clock_that_does_not_run_stands_still() -> None:
    time = Time()
    clock = PlaybackClock(time)
    clock.rebase(5000)
    time.now += 10
    assert clock.position() == 5000


def test_position_advances_with_time_and_rate() -> None:
    time = Time()
    clock = running(time)
    time.now += 2
    assert round(clock.position()) == 2000
    clock.set_rate(1.5)
    time.now += 2
    assert round(clock.position()) == 5000


def test_position_waits_until_the_sound_is_expected() -> None:
    time = Time()
    clock = running(time)
    clock.rebase(1000, delay_s=0.1)
    time.now += 0.05
    assert clock.position() == 1000
    time.now += 0.1
    assert round(clock.position()) == 1050


def test_reports_right_after_a_command_are_ignored() -> None:
    time = Time()
    clock = running(time)
    clock.rebase(60_000)
    time.now += SETTLE_S - 0.01
    assert clock.observe(1000) == 0
    assert round(clock.position()) == round(60_000 + (SETTLE_S - 0.01) * 1000)


def test_the_first_report_after_a_command_is_taken_whole() -> None:
    time = Time()
    clock = running(time)
    time.now += 1
    assert round(clock.observe(1090)) == 90
    assert round(clock.position()) == 1090
    clock.rebase(5000)
    time.now += 1
    clock.observe(6060)
    assert round(clock.position()) == 6060


def test_a_small_error_is_taken_back_by_a_third() -> None:
    time = Time()
    clock = running(time)
    time.now += 1
    clock.observe(1000)
    assert round(clock.observe(1090)) == 90
    assert round(clock.position()) == 1030


def test_a_large_error_is_taken_back_at_once_in_both_directions() -> None:
    time = Time()
    clock = running(time)
    time.now += 1
    clock.observe(4000)
    assert round(clock.position()) == 4000
    clock.observe(2000)
    assert round(clock.position()) == 2000


def test_a_report_counts_from_when_it_was_made() -> None:
    time = Time()
    clock = running(time)
    time.now += 1
    reported_at = time.now
    time.now += 0.5
    assert round(clock.observe(1000, reported_at)) == 0
    assert round(clock.position()) == 1500


def test_stopping_keeps_the_position_and_starting_goes_on_from_it() -> None:
    time = Time()
    clock = running(time)
    time.now += 1
    clock.stop()
    time.now += 5
    assert round(clock.position()) == 1000
    clock.start()
    time.now += 1
    assert round(clock.position()) == 2000


steps = st.lists(
    st.tuples(st.floats(0.0, 0.4), st.floats(-SNAP_MS, SNAP_MS), st.sampled_from([0.5, 1, 2, 3])),
    max_size=60,
)


@given(steps)
def test_small_errors_never_turn_the_position_back(
    course: list[tuple[float, float, float]],
) -> None:
    time = Time()
    clock = running(time)
    last = clock.position()
    for seconds, error, rate in course:
        time.now += seconds
        clock.observe(clock._at(time.now) + error)
        clock.set_rate(rate)
        assert clock.position() >= last
        last = clock.position()


@given(st.floats(-5000, 5000), st.sampled_from([0.5, 1.0, 1.7, 3.0]))
def test_exact_reports_bring_any_error_below_a_millisecond(error: float, rate: float) -> None:
    time = Time()
    clock = running(time, 100_000 + error)
    clock.set_rate(rate)
    began = time.now
    for _ in range(30):
        time.now += 0.3
        clock.observe(100_000 + (time.now - began) * 1000 * rate)
    assert abs(clock._at(time.now) - (100_000 + (time.now - began) * 1000 * rate)) < 1

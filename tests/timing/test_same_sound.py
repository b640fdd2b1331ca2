"""Two cuts compared by their loudness: what is common, at which offset, and where it ends."""

import numpy as np
import numpy.typing as npt
import pytest

from earmark.domain.transcript import TimingSource, Word
from earmark.errors import Cancelled
from earmark.timing.carry_over import carry_over, moved
from earmark.timing.same_sound import Stretch, common_stretches
from earmark.timing.timed import TimedLine, is_monotone

Peaks = npt.NDArray[np.int16]


def speech(seconds: float, seed: int) -> Peaks:
    """Peaks that rise and fall about as those of speech do."""
    dice = np.random.default_rng(seed)
    count = round(seconds * 100)
    loud = np.repeat(dice.gamma(0.6, 3000, count // 12 + 1), 12)[:count]
    loud = np.convolve(loud, np.hanning(15) / 7, mode="same") + dice.gamma(1, 40, count)
    high = np.clip(loud, 0, 32_000)
    return np.stack((-high, high), axis=1).astype(np.int16)


def encoded_anew(peaks: Peaks, seed: int) -> Peaks:
    """The same sound, quieter and a little noisier."""
    noise = np.random.default_rng(seed).normal(0, 25, len(peaks))
    high = np.clip(peaks[:, 1] * 0.7 + noise, 0, 32_000)
    return np.stack((-high, high), axis=1).astype(np.int16)


TALK = speech(400, 1)
ADS = [speech(seconds, 10 + number) for number, seconds in enumerate((30, 45, 20))]


def assert_near(found: list[Stretch], expected: list[tuple[int, int, int]]) -> None:
    assert len(found) == len(expected)
    for one, (start_ms, end_ms, offset_ms) in zip(found, expected, strict=True):
        assert one.offset_ms == offset_ms
        assert abs(one.start_ms - start_ms) < 1200
        assert abs(one.end_ms - end_ms) < 1200


def test_the_same_cut_is_one_stretch() -> None:
    assert_near(common_stretches(TALK, encoded_anew(TALK, 5)), [(0, 400_000, 0)])


def test_advertisements_that_came_went_and_changed_are_found() -> None:
    old = np.concatenate((ADS[0], TALK[:15_000], ADS[1], TALK[15_000:]))
    new = np.concatenate((TALK[:15_000], ADS[2], TALK[15_000:30_000], TALK[34_000:]))
    assert_near(
        common_stretches(old, encoded_anew(new, 6)),
        [(30_000, 180_000, -30_000), (225_000, 375_000, -55_000), (415_000, 475_000, -95_000)],
    )


def test_an_advertisement_that_moved_to_the_end_does_not_confuse() -> None:
    old = np.concatenate((ADS[0], TALK))
    new = np.concatenate((TALK, ADS[0]))
    assert_near(common_stretches(old, new), [(30_000, 430_000, -30_000)])


def test_other_recordings_have_nothing_in_common() -> None:
    assert common_stretches(TALK, speech(400, 2)) == []
    assert common_stretches(TALK, speech(3, 2)) == []
    assert common_stretches(TALK, np.zeros((40_000, 2), np.int16)) == []


def test_comparing_can_be_stopped() -> None:
    def stop(_share: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        common_stretches(TALK, TALK, stop)


def line(start_ms: int, end_ms: int) -> TimedLine:
    middle = (start_ms + end_ms) // 2
    words = (Word(0, 3, start_ms, middle), Word(4, 7, middle, end_ms))
    return TimedLine(start_ms, end_ms, TimingSource.ALIGNED, 0.9, 40, words)


# The old cut: 10 s of advertisement, talk, 6 s of advertisement at 40 s, talk up to 80 s.
KEPT = [Stretch(10_000, 40_000, -10_000), Stretch(46_000, 80_000, -4_000)]


def test_lines_move_with_their_sound_and_what_is_gone_is_not_spoken() -> None:
    old = [line(2_000, 6_000), line(12_000, 15_000), line(41_000, 45_000), line(46_000, 50_000)]
    cut = carry_over(old, KEPT, 80_000, 76_000)
    assert [one.start_ms for one in cut.lines] == [0, 2_000, 30_000, 42_000]
    assert [one.spoken for one in cut.lines] == [False, True, False, True]
    assert [(word.start_ms, word.end_ms) for word in cut.lines[1].words] == [
        (2_000, 3_500),
        (3_500, 5_000),
    ]
    assert [(one.start_ms, one.end_ms, one.row) for one in cut.removed] == [
        (0, 10_000, 0),
        (40_000, 46_000, 2),
    ]
    assert [(one.start_ms, one.end_ms, one.row) for one in cut.inserted] == [(30_000, 42_000, 3)]
    assert is_monotone(cut.lines)


def test_a_line_that_hangs_over_a_cut_by_a_little_stays_in_one_piece() -> None:
    old = [line(36_000, 40_120), line(45_900, 49_000)]
    first, second = carry_over(old, KEPT, 80_000, 76_000).lines
    assert (first.start_ms, first.end_ms) == (26_000, 30_000)
    assert (second.start_ms, second.end_ms) == (42_000, 45_000)
    inserted = [Stretch(0, 20_010, 0), Stretch(20_010, 60_000, 30_000)]
    (after,) = carry_over([line(20_000, 24_000)], inserted, 60_000, 90_000).lines
    assert (after.start_ms, after.end_ms) == (50_010, 54_000)


def test_moments_of_what_was_removed_are_where_its_ends_met() -> None:
    assert moved(KEPT, 0) == 0
    assert moved(KEPT, 20_000) == 10_000
    assert moved(KEPT, 43_000) == 30_000
    assert moved(KEPT, 90_000) == 76_000

"""Waveform peaks against sound whose peaks are known."""

from pathlib import Path

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from earmark.playback.peaks import PeakCounter, load_peaks, peaks_for


@given(
    st.sampled_from([8000, 11_025, 22_050, 44_100, 48_000]),
    st.lists(st.integers(1, 3000), min_size=1, max_size=20),
)
def test_peaks_do_not_depend_on_how_the_sound_was_cut(rate: int, sizes: list[int]) -> None:
    samples = np.random.default_rng(7).integers(-32768, 32767, sum(sizes)).astype(np.int16)
    counter = PeakCounter(rate)
    for piece in np.split(samples, np.cumsum(sizes)[:-1]):
        counter.add(piece)
    peaks = counter.finish()
    of_bin = np.arange(len(samples)) * 100 // rate
    assert len(peaks) == of_bin[-1] + 1
    for index in range(len(peaks)):
        inside = samples[of_bin == index]
        assert tuple(peaks[index]) == (inside.min(), inside.max())


def test_an_hour_has_a_hundred_pairs_a_second() -> None:
    counter = PeakCounter(22_050)
    for _ in range(36):
        counter.add(np.zeros(22_050 * 100, np.int16))
    assert counter.finish().shape == (360_000, 2)


@given(
    st.integers(-5000, 70_000), st.integers(1, 90_000), st.integers(1, 900), st.integers(0, 6000)
)
def test_columns_hold_the_extremes_of_their_slice(
    start_ms: int, length_ms: int, columns: int, count: int
) -> None:
    peaks = np.sort(np.random.default_rng(3).integers(-9, 9, (count, 2)).astype(np.int16), axis=1)
    low, high = peaks_for(peaks, start_ms, start_ms + length_ms, columns)
    assert low.shape == high.shape == (columns,)
    step_ms = length_ms / columns
    step = step_ms / 10
    for column in range(0, columns, max(1, columns // 9)):
        first = int(np.floor((start_ms + column * step_ms) / 10))
        last = max(int(np.ceil((start_ms + (column + 1) * step_ms) / 10)), first + 1)
        inside = peaks[max(0, first) : max(0, last)]
        if len(inside):
            assert low[column] <= inside[:, 0].min()
            assert high[column] >= inside[:, 1].max()
            assert low[column] >= peaks[:, 0].min()
        elif last <= 0 or first - step > count:
            # Nearer than a column, a coarser version of the peaks may still reach in.
            assert (low[column], high[column]) == (0, 0)


def test_ten_hours_shown_whole_keep_every_extreme() -> None:
    peaks = np.zeros((3_600_000, 2), np.int16)
    peaks[1_234_567] = (-30_000, 31_000)
    low, high = peaks_for(peaks, 0, 36_000_000, 1400)
    column = 1_234_567 * 1400 // 3_600_000
    assert (low[column], high[column]) == (-30_000, 31_000)
    assert np.count_nonzero(high) <= 2


def test_peaks_are_mapped_not_read(tmp_path: Path) -> None:
    path = tmp_path / "peaks.npy"
    np.save(path, np.ones((500, 2), np.int16))
    peaks = load_peaks(path)
    assert isinstance(peaks, np.memmap)
    assert peaks.dtype == np.int16

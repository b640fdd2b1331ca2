"""The waveform at any zoom comes from the same peaks."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from earmark.ui.timeline.loudness import Loudness


def speech_then_silence() -> np.ndarray:
    peaks = np.zeros((20_000, 2), np.int16)
    peaks[:10_000, 0], peaks[:10_000, 1] = -8000, 6000
    return peaks


@pytest.mark.parametrize("step_ms", [3.0, 10.0, 150.0, 320.0, 1000.0, 5000.0])
def test_speech_is_high_and_silence_low_at_every_zoom(step_ms: float) -> None:
    loudness = Loudness(speech_then_silence())
    count = int(90_000 / step_ms)
    assert loudness.columns(0, step_ms, count).min() > 0.95
    assert loudness.columns(110_000, step_ms, int(80_000 / step_ms)).max() == 0


@given(st.floats(-50_000, 250_000), st.floats(1, 20_000), st.integers(1, 600))
def test_any_stretch_can_be_asked_for(start_ms: float, step_ms: float, count: int) -> None:
    level = Loudness(speech_then_silence()).columns(start_ms, step_ms, count)
    assert level.shape == (count,)
    assert (level >= 0).all()
    assert (level <= 1).all()


@pytest.mark.parametrize("length", [0, 1, 15, 16, 17])
def test_very_short_recordings_have_a_waveform(length: int) -> None:
    peaks = np.full((length, 2), 1000, np.int16)
    assert Loudness(peaks).columns(0, 10, 50).shape == (50,)


def test_pieces_make_the_same_waveform_as_the_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    low = np.random.default_rng(5).integers(-20_000, 0, 16 * 40 + 9).astype(np.int16)
    peaks = np.stack((low, -low), axis=1)
    whole = Loudness(peaks).columns(0, 400, 16)
    monkeypatch.setattr("earmark.ui.timeline.loudness._PIECE", 7)
    assert np.array_equal(Loudness(peaks).columns(0, 400, 16), whole)
    assert whole.min() > 0

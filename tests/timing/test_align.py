"""Alignment with real sound and the real recogniser, on short recordings."""

import json
import multiprocessing
import os
import signal
import wave
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from earmark.errors import AppError, Cancelled, MediaError
from earmark.timing.align import Alignment, AlignmentControl, align
from earmark.timing.audio import RATE, decode_to_file, read_sound
from earmark.timing.chunks import chunk_bounds, chunk_count
from earmark.timing.drift import DriftKind, classify, correct_drift, measure_drift
from earmark.timing.estimate import estimate
from earmark.timing.report import Verdict
from earmark.timing.state import AlignmentState
from earmark.timing.timed import is_monotone, move_line

Samples = npt.NDArray[np.int16]


@dataclass(frozen=True)
class Cut:
    media: Path
    lines: list[str]
    starts_ms: list[int]
    length_ms: int
    sound: Samples


def write_wave(path: Path, samples: Samples) -> Path:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.tobytes())
    return path


@pytest.fixture(scope="module")
def cut(shared_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Cut:
    """The first two minutes of the long reading."""
    folder = tmp_path_factory.mktemp("cut")
    raw = folder / "sound.raw"
    raw.touch()
    truth = json.loads((shared_data / "palm2" / "truth.json").read_text())[:21]
    end_ms = round(truth[-1]["end"] * 1000)
    decode_to_file(shared_data / "palm2" / "episode.mp3", raw, 0, end_ms + 1000)
    sound = np.frombuffer(read_sound(raw, 0, end_ms), dtype=np.int16)
    media = write_wave(folder / "cut.wav", sound)
    starts = [round(line["start"] * 1000) for line in truth]
    return Cut(media, [line["text"] for line in truth], starts, end_ms, sound)


def test_every_word_of_a_real_voice_is_found(shared_data: Path) -> None:
    path = shared_data / "speech" / "pocketsphinx_librivox-0870.wav"
    spoken = [w for w in json.loads(path.with_suffix(".json").read_text())["w"] if w["t"][0] != "<"]
    result = align([" ".join(w["t"].split("(")[0] for w in spoken)], path, jobs=0)
    assert result.report.verdict is Verdict.ALIGNED
    found = [word.start_ms for word in result.lines[0].words]
    off = [abs(ms - 1000 * w["b"]) for ms, w in zip(found, spoken, strict=True)]
    assert max(off) <= 250


def test_alignment_runs_in_processes_streams_and_can_be_resumed_after_a_kill(cut: Cut) -> None:
    first = Alignment(cut.lines, cut.media, jobs=1)
    kept = ""
    steps = first.steps()
    for _progress in steps:
        assert first.state is not None
        if len(first.state.heard) >= 3:
            kept = first.state.to_json()
            for child in multiprocessing.active_children():
                os.kill(child.pid or 0, signal.SIGKILL)
            break
    with pytest.raises(AppError, match="ended unexpectedly"):
        list(steps)
    state = AlignmentState.from_json(kept)
    before = set(state.heard)
    second = Alignment(cut.lines, cut.media, jobs=0, state=state)
    seen: list[float] = []
    changed: set[int] = set()
    for progress in second.steps():
        seen.append(progress.fraction)
        changed |= progress.changed.keys()
    assert second.result is not None
    assert before < set(second.state.heard if second.state else ())
    assert seen[-1] == 1.0
    assert changed == set(range(len(cut.lines)))
    result = second.result
    off = [abs(line.start_ms - ms) for line, ms in zip(result.lines, cut.starts_ms, strict=True)]
    assert float(np.median(off)) <= 40
    assert sum(ms <= 250 for ms in off) >= 19
    assert is_monotone(result.lines)
    assert all(0 <= line.start_ms <= line.end_ms <= cut.length_ms for line in result.lines)
    again = Alignment(cut.lines, cut.media, jobs=0, state=second.state)
    list(again.steps())
    assert again.result is not None
    assert again.result.lines == result.lines


def test_pins_are_kept_and_the_rest_is_aligned_around_them(cut: Cut) -> None:
    part = cut.sound[: 40 * RATE]
    media = write_wave(cut.media.with_name("part.wav"), part)
    pins = [(2, cut.starts_ms[2] + 400)]
    result = align(cut.lines[:6], media, pins=pins, jobs=0)
    assert result.lines[2].start_ms == pins[0][1]
    assert result.lines[2].source == "manual"
    assert abs(result.lines[4].start_ms - cut.starts_ms[4]) < 250


def test_the_wrong_recording_is_refused_with_the_reason(cut: Cut) -> None:
    backwards = write_wave(cut.media.with_name("back.wav"), cut.sound[::-1].copy())
    result = align(cut.lines, backwards, jobs=0)
    assert result.report.verdict is Verdict.REFUSED
    assert "words were found" in result.report.message
    assert "whisper" in result.report.hint
    assert result.lines == estimate(cut.lines, cut.length_ms)


@pytest.mark.parametrize("kind", ["silence", "noise"])
def test_sound_without_speech_is_refused_at_little_cost(kind: str, tmp_path: Path) -> None:
    count = 60 * RATE
    random = np.random.default_rng(1)
    samples = np.zeros(count) if kind == "silence" else random.normal(0, 3000, count)
    media = write_wave(tmp_path / "sound.wav", samples.astype(np.int16))
    result = align(["Nobody says this at all, ever."] * 12, media, jobs=0)
    assert result.report.verdict is Verdict.REFUSED
    assert result.report.cpu_s <= 1.0 + 0.15 * 60


@pytest.mark.parametrize("lines", [[], ["", "  "], ["你好世界"]])
def test_a_text_without_a_word_to_find_says_so(lines: list[str], tmp_path: Path) -> None:
    media = write_wave(tmp_path / "sound.wav", np.zeros(RATE, np.int16))
    result = align(lines, media, jobs=0)
    assert len(result.lines) == len(lines)
    assert result.report.verdict is Verdict.POOR
    assert result.report.message


def test_a_very_short_recording_is_no_trouble(tmp_path: Path) -> None:
    media = write_wave(tmp_path / "sound.wav", np.zeros(160, np.int16))
    result = align(["hello there"], media, jobs=0)
    assert all(0 <= line.start_ms <= line.end_ms <= 10 for line in result.lines)


def test_cancelling_stops_the_work(cut: Cut) -> None:
    control = AlignmentControl()
    alignment = Alignment(cut.lines, cut.media, jobs=0)
    steps = alignment.steps(control)
    next(steps)
    control.cancel()
    with pytest.raises(Cancelled):
        list(steps)


def test_a_pause_holds_until_resumed() -> None:
    control = AlignmentControl()
    control.pause()
    assert control.is_paused
    assert not control.may_start()
    control.resume()
    assert control.may_start()


def test_files_that_are_no_recordings_are_refused(tmp_path: Path) -> None:
    with pytest.raises(MediaError, match="missing"):
        align(["a b c"], tmp_path / "none.mp3", jobs=0)
    text = tmp_path / "text.mp3"
    text.write_text("no sound " * 100)
    with pytest.raises(MediaError):
        align(["a b c"], text, jobs=0)


def test_a_damaged_state_is_refused() -> None:
    with pytest.raises(AppError, match="cannot be read"):
        AlignmentState.from_json('{"version": 1}')


def test_chunks_are_cut_in_the_same_places_whatever_is_decoded(cut: Cut, tmp_path: Path) -> None:
    whole, part = tmp_path / "whole.raw", tmp_path / "part.raw"
    for path in (whole, part):
        path.touch()
    decode_to_file(cut.media, whole)
    decode_to_file(cut.media, part, 30_000, 70_000)
    count = chunk_count(cut.length_ms)
    bounds = [chunk_bounds(whole, n, cut.length_ms) for n in range(count)]
    assert bounds[0][0] == 0
    assert bounds[-1][1] == cut.length_ms
    assert all(7000 <= end - start <= 17_500 for start, end in bounds)
    assert chunk_bounds(part, 4, cut.length_ms) == bounds[4]


def test_drift_is_measured_and_corrected(cut: Cut) -> None:
    true = [
        move_line(line, ms - line.start_ms)
        for line, ms in zip(estimate(cut.lines, cut.length_ms), cut.starts_ms, strict=True)
    ]
    late = [move_line(line, 3000) for line in true]
    drift = measure_drift(cut.lines, late, cut.media, places=4, jobs=0)
    assert drift.kind is DriftKind.OFFSET
    assert abs(drift.offset_ms + 3000) < 200
    mended = correct_drift(late, drift, cut.length_ms)
    off = [abs(line.start_ms - ms) for line, ms in zip(mended, cut.starts_ms, strict=True)]
    assert max(off) < 250


@pytest.mark.parametrize(
    ("samples", "kind"),
    [
        ([(t, t + 20) for t in range(0, 600_000, 60_000)], DriftKind.FITS),
        ([(t, t - 1500) for t in range(0, 600_000, 60_000)], DriftKind.OFFSET),
        ([(t, round(t * 1.01) + 80) for t in range(0, 600_000, 60_000)], DriftKind.SPEED),
        ([(t, t + (t > 300_000) * 9000) for t in range(0, 600_000, 60_000)], DriftKind.IRREGULAR),
        ([(0, 0)], DriftKind.UNKNOWN),
    ],
)
def test_kinds_of_drift_are_told_apart(samples: list[tuple[int, int]], kind: DriftKind) -> None:
    assert classify(samples).kind is kind


def test_one_wrong_sample_does_not_spoil_the_measure() -> None:
    samples = [(t, round(t * 1.01)) for t in range(0, 900_000, 60_000)]
    samples[7] = (samples[7][0], samples[7][1] + 15_000)
    drift = classify(samples)
    assert drift.kind is DriftKind.SPEED
    assert abs(drift.speed - 1.01) < 0.0005

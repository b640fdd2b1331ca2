"""Group `timing`: how exact, how costly and how honest alignment and estimate are.

`EARMARK_BENCH_LINES=100:200` takes these lines of the long reading instead of all.
"""

import os
import tempfile
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt

from benchmarks.timing_sets import (
    TimedSet,
    palm2_sets,
    read_samples,
    reader_set,
    speech_sets,
    write_wave,
)
from earmark.timing.align import Alignment, AlignmentResult
from earmark.timing.audio import RATE
from earmark.timing.estimate import estimate

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
Row = dict[str, object]
Floats = npt.NDArray[np.float64]

# median at most; share within 0.25, 0.5, 1 s at least
BARS = {
    "palm2": (0.03, 97.0, 99.0, 99.8),
    "inserted": (0.03, 97.0, 99.0, 99.5),
    "everything": (0.05, 95.0, 98.0, 99.0),
    "speech": (0.06, 95.0, 98.0, 99.0),
}


def row(name: str, figure: float, unit: str, bar: float | None, at_most: bool = True) -> Row:
    """One line of the table; without a bar it only informs."""
    ok = bar is None or (figure <= bar if at_most else figure >= bar)
    sign = "≤" if at_most else "≥"
    return {
        "group": "timing",
        "name": name,
        "figure": round(float(figure), 4),
        "unit": unit,
        "bar": "" if bar is None else f"{sign} {bar}",
        "ok": bool(ok),
    }


def rows() -> Iterable[Row]:
    """Measure everything; takes about ten minutes of processor time."""
    if not DATA.is_dir():
        return
    first, _colon, last = os.environ.get("EARMARK_BENCH_LINES", "").partition(":")
    with tempfile.TemporaryDirectory(prefix="earmark-bench-") as name:
        folder = Path(name)
        sets = palm2_sets(DATA, folder, int(first or 0), int(last) if last else None)
        yield from _estimates(sets)
        for number, item in enumerate(sets):
            yield from _aligned_rows(item, measure_wall=number == 0)
        yield from _speech_rows()
        yield from _bound_rows(folder, sets[0])


def align_set(item: TimedSet, jobs: int | None = None) -> tuple[AlignmentResult, float]:
    """Align a set.

    Returns:
        The result and the wall time in seconds.
    """
    alignment = Alignment(item.lines, item.media, jobs=jobs)
    began = time.monotonic()
    for _progress in alignment.steps():
        pass
    assert alignment.result is not None
    return alignment.result, time.monotonic() - began


def errors_of(item: TimedSet, result: AlignmentResult) -> tuple[Floats, Floats]:
    """Distance of each start from the truth, and its uncertainty, in seconds."""
    units = (
        [word for line in result.lines for word in line.words]
        if item.unit == "word"
        else result.lines
    )
    found = np.array([unit.start_ms for unit in units]) / 1000
    unsure = np.array([unit.uncertainty_ms for unit in units]) / 1000
    true = np.array(item.starts)
    known = ~np.isnan(true)
    return np.abs(found - true)[known], unsure[known]


def _accuracy(name: str, errors: Floats, bars: tuple[float, ...] | None) -> Iterator[Row]:
    limits = bars or (None, None, None, None)
    yield row(f"{name}: median", float(np.median(errors)), "s", limits[0])
    for limit, bar in zip((0.25, 0.5, 1.0), limits[1:], strict=True):
        share = 100 * float((errors <= limit).mean())
        yield row(f"{name}: within {limit} s", share, "%", bar, at_most=False)


def _estimates(sets: list[TimedSet]) -> Iterator[Row]:
    inside, total = 0, 0
    for item in sets:
        took = []
        for _attempt in range(5):
            began = time.process_time()
            lines = estimate(item.lines, round(item.seconds * 1000))
            took.append(time.process_time() - began)
        took_ms = min(took) * 1000 * 3600 / item.seconds
        true = np.array(item.starts)
        known = ~np.isnan(true)
        off = np.abs(np.array([line.start_ms for line in lines]) / 1000 - true)[known]
        unsure = np.array([line.uncertainty_ms for line in lines])[known] / 1000
        yield row(f"estimate {item.name}: time for an hour", took_ms, "ms", 50)
        yield row(f"estimate {item.name}: median", float(np.median(off)), "s", None)
        inside += int((off <= unsure).sum())
        total += len(off)
    yield row("estimate: inside the uncertainty", 100 * inside / total, "%", 80, at_most=False)


def _aligned_rows(item: TimedSet, measure_wall: bool) -> Iterator[Row]:
    result, wall_s = align_set(item)
    errors, unsure = errors_of(item, result)
    yield from _accuracy(item.name, errors, BARS[item.name])
    inside = 100 * float((errors <= unsure).mean())
    yield row(f"{item.name}: inside the uncertainty", inside, "%", 80, at_most=False)
    cpu = result.report.cpu_s / item.seconds
    yield row(f"{item.name}: processor time per second", cpu, "s", 0.07)
    if measure_wall:
        jobs = max(1, (os.cpu_count() or 2) - 1)
        ratio = wall_s / (result.report.cpu_s / jobs)
        yield row(f"{item.name}: wall time on {jobs} cores by processor time", ratio, "×", 1.3)
    if item.missing:
        flagged = set(result.report.unspoken)
        hit, extra = len(flagged & item.missing), len(flagged - item.missing)
        yield row(f"{item.name}: missing lines flagged of 12", hit, "", 10, at_most=False)
        yield row(f"{item.name}: other lines flagged", extra, "", 2)
    if item.name != "palm2":
        found = sum(gap.end_ms - gap.start_ms for gap in result.report.inserted) / 1000
        yield row(f"{item.name}: inserted sound reported of 90 s", found, "s", None)


def _speech_rows() -> Iterator[Row]:
    every = []
    for item in speech_sets(DATA):
        result, _wall_s = align_set(item, jobs=1)
        every.append(errors_of(item, result)[0])
    yield from _accuracy("speech words", np.concatenate(every), BARS["speech"])
    item = reader_set(DATA)
    result, _wall_s = align_set(item, jobs=1)
    yield from _accuracy("reader, sentences", errors_of(item, result)[0], None)


def _bound_rows(folder: Path, item: TimedSet) -> Iterator[Row]:
    """Sound that fits nothing must cost little and be refused."""
    random = np.random.default_rng(5)
    speech = read_samples(item.media, folder)[: 600 * RATE]
    hard = np.clip(speech * 3.0 + random.normal(0, 6000, len(speech)), -9000, 9000)
    seconds = len(speech) / RATE
    noises = {
        "white noise": random.normal(0, 3000, len(speech)).astype(np.int16),
        "silence": np.zeros(len(speech), np.int16),
        "distorted speech": hard.astype(np.int16),
        "speech backwards": speech[::-1].copy(),
    }
    for name, samples in noises.items():
        media = write_wave(folder / "hard.wav", samples)
        result, _wall_s = align_set(TimedSet(name, media, item.lines, (), "line", seconds))
        cost = result.report.cpu_s / seconds
        yield row(f"{name} ({result.report.verdict}): processor time", cost, "s", 0.15)

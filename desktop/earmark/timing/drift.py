"""Find out by listening at a few places whether given times fit the recording, and mend them."""

import tempfile
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from statistics import median

import numpy as np

from earmark.timing.align import AlignmentControl, default_jobs
from earmark.timing.anchors import chain, find_runs, token_places
from earmark.timing.audio import decode_to_file
from earmark.timing.recogniser import FRAME_MS
from earmark.timing.timed import TimedLine
from earmark.timing.tokens import TokenText, tokenise
from earmark.timing.workers import Done, Hear, Task, Workers

_REACH_MS = 20_000  # how far off given times may be and still be found
_LISTEN_MS = 10_000
_LEAST_WORDS = 4
_FITS_MS = 250
_SPEED_MATTERS_MS = 300


class DriftKind(StrEnum):
    """How given times differ from the recording."""

    FITS = "fits"
    OFFSET = "offset"
    SPEED = "speed"
    IRREGULAR = "irregular"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Drift:
    """What listening at some places found.

    `samples` are (given_ms, true_ms) pairs in rising order. True times are about
    `offset_ms + speed * given`; `left_over_ms` is what that does not explain.
    """

    kind: DriftKind
    offset_ms: int
    speed: float
    left_over_ms: int
    samples: tuple[tuple[int, int], ...]


def measure_drift(
    texts: Sequence[str],
    given: Sequence[TimedLine],
    media: Path,
    *,
    places: int = 10,
    jobs: int | None = None,
    control: AlignmentControl | None = None,
) -> Drift:
    """Listen at some places of the recording for the words that should be there.

    Raises:
        MediaError: If the recording cannot be read.
        Cancelled: If `control` cancels.
    """
    control = control or AlignmentControl()
    text = tokenise(texts)
    found: list[tuple[int, int]] = []
    with tempfile.TemporaryDirectory(prefix="earmark-", ignore_cleanup_errors=True) as folder:
        raw = Path(folder) / "sound.raw"
        raw.touch()
        length_ms = decode_to_file(media, raw)
        count = default_jobs() if jobs is None else jobs
        tasks = list(_tasks(text, given, length_ms, places))
        with (
            Workers(count, text.vocabulary, text.ids, media, raw) as workers,
            closing(workers.run(tasks, control.may_start)) as results,
        ):
            for done in results:
                if done is not None:
                    found.extend(_offsets(done, text, given))
    return classify(sorted(found))


def _tasks(
    text: TokenText, given: Sequence[TimedLine], length_ms: int, places: int
) -> Iterator[Task]:
    rows = [row for row in range(len(given)) if given[row].spoken]
    chosen = sorted(
        {rows[k * (len(rows) - 1) // max(1, places - 1)] for k in range(places)} if rows else ()
    )
    for row in chosen:
        from_ms = max(0, given[row].start_ms - _REACH_MS) // FRAME_MS * FRAME_MS
        to_ms = min(length_ms, given[row].start_ms + _LISTEN_MS + _REACH_MS)
        inside = [
            r for r, line in enumerate(given)
            if line.end_ms >= from_ms - _REACH_MS and line.start_ms <= to_ms + _REACH_MS
        ]  # fmt: skip
        if not inside or to_ms - from_ms < 1000:
            continue
        first = bisect_left(text.line_of, inside[0])
        last = bisect_left(text.line_of, inside[-1] + 1)
        if last > first:
            yield Hear(row, from_ms, to_ms, first, last)


def _offsets(done: Done, text: TokenText, given: Sequence[TimedLine]) -> list[tuple[int, int]]:
    """(given, true) start of the lines whose beginning was heard; the middle one of them."""
    task = done.task
    assert isinstance(task, Hear)
    words = [word for word in done.words if word is not None]
    places = token_places(text.ids)
    base = text.places[task.first]
    runs = find_runs(words, text.ids, places, task.first, task.last)
    shift = round(base * 1000 / FRAME_MS) - task.from_ms // FRAME_MS
    moved = [
        replace(
            run,
            words=tuple(w._replace(start=w.start + shift, end=w.end + shift) for w in run.words),
        )
        for run in runs
    ]
    pairs = []
    for run in chain(moved, text):
        if len(run.words) < _LEAST_WORDS:
            continue
        for k, word in enumerate(run.words):
            row = text.line_of[run.first + k]
            is_first = bisect_left(text.line_of, row) == run.first + k
            if is_first:
                pairs.append((given[row].start_ms, (word.start - shift) * FRAME_MS))
    if not pairs:
        return []
    middle = median(true - planned for planned, true in pairs)
    return [min(pairs, key=lambda pair: abs(pair[1] - pair[0] - middle))]


def classify(samples: Sequence[tuple[int, int]]) -> Drift:
    """Describe the difference between given and true times; robust against single errors."""
    pairs = tuple(sorted(set(samples)))
    if len(pairs) < 2:
        return Drift(DriftKind.UNKNOWN, 0, 1.0, 0, pairs)
    slopes = [
        (b[1] - a[1]) / (b[0] - a[0])
        for k, a in enumerate(pairs)
        for b in pairs[k + 1 :]
        if b[0] - a[0] > 5000
    ]
    speed = median(slopes) if slopes else 1.0
    extent = pairs[-1][0] - pairs[0][0]
    if abs(speed - 1) * extent < _SPEED_MATTERS_MS:
        speed = 1.0
    offset = median(true - speed * planned for planned, true in pairs)
    rest = [abs(true - speed * planned - offset) for planned, true in pairs]
    left_over = round(float(np.quantile(rest, 0.8)))
    kind = DriftKind.FITS
    if left_over > _FITS_MS:
        kind = DriftKind.IRREGULAR
    elif speed != 1.0:
        kind = DriftKind.SPEED
    elif abs(offset) > _FITS_MS / 2:
        kind = DriftKind.OFFSET
    return Drift(kind, round(offset), speed, left_over, pairs)


def correct_drift(lines: Sequence[TimedLine], drift: Drift, length_ms: int) -> list[TimedLine]:
    """Apply what was found to every time; irregular drift is mended between the samples."""
    if drift.kind in (DriftKind.FITS, DriftKind.UNKNOWN):
        return list(lines)
    if drift.kind is DriftKind.IRREGULAR:
        known = _rising(drift.samples)
        planned = np.array([given for given, _true in known], dtype=float)
        offsets = np.array([true - given for given, true in known], dtype=float)

        def carried(ms: int) -> int:
            return _inside(ms + float(np.interp(ms, planned, offsets)))

    else:

        def carried(ms: int) -> int:
            return _inside(drift.offset_ms + drift.speed * ms)

    def _inside(ms: float) -> int:
        return min(max(round(ms), 0), length_ms)

    return [
        replace(
            line,
            start_ms=carried(line.start_ms),
            end_ms=carried(line.end_ms),
            words=tuple(
                replace(word, start_ms=carried(word.start_ms), end_ms=carried(word.end_ms))
                for word in line.words
            ),
        )
        for line in lines
    ]


def _rising(samples: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    kept: list[tuple[int, int]] = []
    for given, true in samples:
        if not kept or (given > kept[-1][0] and true >= kept[-1][1]):
            kept.append((given, true))
    return kept

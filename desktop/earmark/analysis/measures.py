"""The agreement of several voices about each tag, in every measure that has a meaning for it."""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from earmark.analysis.agreement import (
    DRAWS,
    FEWEST_BLOCKS,
    coincidences,
    interval,
    mean_kappa,
    nominal_alpha,
    pair_tables,
)
from earmark.analysis.boundaries import Edits, Matching, boundary_edits, match
from earmark.analysis.intervals import Floats, Spans, covered_share, joined
from earmark.analysis.kinds import KINDS, Kind
from earmark.analysis.unitizing import unitizing

TOLERANCE_MS = 2000
_BLOCK_MS = 60_000
_SECOND_MS = 1000
_MOST_DRAWN = 1_000_000  # values that a bootstrap of medians may draw in all


@dataclass(frozen=True, slots=True)
class Measure:
    """A value with its 95 % confidence interval; None where nothing can be said."""

    kind: Kind
    value: float | None
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class Compared:
    """What voices marked in one episode: for each tag one list of spans for each voice."""

    length_ms: int
    segments: Spans
    marks: Mapping[int, Sequence[Spans]]


@dataclass(frozen=True, slots=True)
class TagAgreement:
    """How well voices agree about one tag. `counts` and `lengths_ms` are those of each voice."""

    tag_id: int
    counts: tuple[int, ...]
    lengths_ms: tuple[int, ...]
    measures: tuple[Measure, ...]

    def measure(self, kind_id: str) -> Measure:
        """The measure of a kind."""
        return next(one for one in self.measures if one.kind.id == kind_id)


def agreement(
    episodes: Sequence[Compared],
    voices: int,
    tag_id: int,
    *,
    tolerance_ms: int = TOLERANCE_MS,
    draws: int = DRAWS,
) -> TagAgreement:
    """Measure how well voices agree about one tag over some episodes.

    Args:
        episodes: What they marked.
        voices: How many there are, at least two.
        tag_id: The tag.
        tolerance_ms: How far apart ends may be and still be called the same.
        draws: Of each bootstrap.
    """
    empty = np.zeros((0, 2), dtype=np.int64)
    marks = [one.marks.get(tag_id, [empty] * voices) for one in episodes]
    whole = [[joined(own) for own in one] for one in marks]
    measures = [
        *_per_unit("segments", [one.segments for one in episodes], whole, draws),
        *_per_unit("seconds", [_seconds(one.length_ms) for one in episodes], whole, draws),
        _unitized([one.length_ms for one in episodes], whole, draws),
        *_ends(marks, tolerance_ms, draws),
    ]
    order = list(KINDS)
    measures.sort(key=lambda one: order.index(one.kind.id))
    return TagAgreement(
        tag_id,
        tuple(sum(len(one[voice]) for one in marks) for voice in range(voices)),
        tuple(
            sum(int((one[voice][:, 1] - one[voice][:, 0]).sum()) for one in whole)
            for voice in range(voices)
        ),
        tuple(measures),
    )


def _seconds(length_ms: int) -> Spans:
    starts = np.arange(0, length_ms, _SECOND_MS, dtype=np.int64)
    return np.column_stack((starts, np.minimum(starts + _SECOND_MS, length_ms)))


def _per_unit(
    name: str, units: Sequence[Spans], marks: Sequence[Sequence[Spans]], draws: int
) -> list[Measure]:
    """Kappa and alpha on units that count as tagged where at least half of them is covered."""
    patterns, blocks = [], []
    last = 0
    for edges, own in zip(units, marks, strict=True):
        said = np.stack([covered_share(spans, edges) >= 0.5 for spans in own]).astype(np.int64)
        patterns.append((said << np.arange(len(own))[:, None]).sum(axis=0))
        blocks.append(edges[:, 0] // _BLOCK_MS + last)
        last = int(blocks[-1].max(initial=last)) + 1
    voices = len(marks[0]) if marks else 0
    kinds, place = np.unique(np.concatenate(patterns), return_inverse=True)
    _, block = np.unique(np.concatenate(blocks), return_inverse=True)
    counts = np.zeros((int(block.max(initial=-1)) + 1, len(kinds)))
    np.add.at(counts, (block, place), 1.0)
    values = (kinds[None, :] >> np.arange(voices)[:, None]) & 1  # what each pattern says
    pairs = np.moveaxis(pair_tables(values), 0, 1).reshape(len(kinds), -1).astype(np.float64)
    met = coincidences(values).reshape(len(kinds), -1)

    def kappa_of(sums: Floats) -> Floats:
        return mean_kappa((sums @ pairs).reshape(*sums.shape[:-1], -1, 2, 2))

    def alpha_of(sums: Floats) -> Floats:
        return nominal_alpha((sums @ met).reshape(*sums.shape[:-1], 2, 2))

    return [
        _summed(f"kappa_{name}", counts, kappa_of, draws),
        _summed(f"alpha_{name}", counts, alpha_of, draws),
    ]


def _unitized(lengths: Sequence[int], marks: Sequence[Sequence[Spans]], draws: int) -> Measure:
    """Alpha for unitizing, episodes laid end to end."""
    offsets = np.cumsum([0, *lengths])
    whole = int(offsets[-1])
    voices = len(marks[0]) if marks else 0
    units = [
        np.concatenate([one[voice] + at for one, at in zip(marks, offsets, strict=False)])
        for voice in range(voices)
    ]
    units = [np.minimum(own, whole) for own in units]
    found = unitizing(units, whole)
    blocks = np.zeros((whole // _BLOCK_MS + 1, 1))
    np.add.at(blocks[:, 0], np.minimum(found.places // _BLOCK_MS, len(blocks) - 1), found.parts)
    if not found.expected > 0:
        return Measure(KINDS["unitizing"], None)
    return _summed("unitizing", blocks, lambda sums: 1.0 - sums[..., 0] / found.expected, draws)


def _summed(kind: str, parts: Floats, measure: Callable[[Floats], Floats], draws: int) -> Measure:
    """A measure of the sum of all blocks, with its interval."""
    value = _known(float(measure(parts.sum(axis=0))))
    bounds = interval(parts, measure, draws=draws) if value is not None else None
    return Measure(KINDS[kind], value, *(bounds or (None, None)))


def _ends(marks: Sequence[Sequence[Spans]], tolerance_ms: int, draws: int) -> list[Measure]:
    """What says how well the ends meet, over all pairs of voices."""
    matchings = [
        match(one, other, tolerance_ms)
        for episode in marks
        for one, other in combinations(episode, 2)
    ]
    if not matchings:
        return [Measure(KINDS[kind], None) for kind in _END_KINDS]
    shared = np.concatenate([one.overlap for one in matchings])
    errors = np.abs(np.concatenate([one.errors_ms for one in matchings])) / 1000
    hits = np.concatenate([_found_or_not(one) for one in matchings])
    overlap = np.column_stack((shared, np.ones(len(shared))))
    return [
        _ratio("overlap", overlap, draws),
        _median("start_error", errors[:, 0], draws),
        _median("end_error", errors[:, 1], draws),
        _ratio("f1", hits, draws),
        _similar_ends(marks, tolerance_ms, draws),
    ]


_END_KINDS = ("overlap", "start_error", "end_error", "f1", "boundary")


def _ratio(kind: str, parts: Floats, draws: int) -> Measure:
    def ratio(sums: Floats) -> Floats:
        with np.errstate(invalid="ignore", divide="ignore"):
            return np.asarray(sums[..., 0] / sums[..., 1])

    return _summed(kind, parts, ratio, draws) if len(parts) else Measure(KINDS[kind], None)


def _found_or_not(matching: Matching) -> Floats:
    """(hits, spans) as F1 counts them: 2 of 2 for each hit, 0 of 1 for each span without one."""
    hits = len(matching.hits)
    missed = len(matching.one) + len(matching.other) - 2 * hits
    return np.array([[2.0, 2.0]] * hits + [[0.0, 1.0]] * missed).reshape(-1, 2)


def _median(kind: str, values: Floats, draws: int) -> Measure:
    if not len(values):
        return Measure(KINDS[kind], None)
    middle = float(np.median(values))
    if len(values) < FEWEST_BLOCKS:
        return Measure(KINDS[kind], middle)
    chance = np.random.default_rng(1)
    size = (min(draws, max(100, _MOST_DRAWN // len(values))), len(values))
    drawn = np.median(values[chance.integers(0, len(values), size)], axis=1)
    low, high = np.percentile(drawn, [2.5, 97.5])
    return Measure(KINDS[kind], middle, float(low), float(high))


def _similar_ends(marks: Sequence[Sequence[Spans]], tolerance_ms: int, draws: int) -> Measure:
    """Boundary similarity, starts and ends each among themselves; blocks are stretches of time."""
    reach = max(2, math.ceil(tolerance_ms / _SECOND_MS) + 1)
    blocks: list[Edits] = []
    for episode in marks:
        for one, other in combinations(episode, 2):
            blocks += _edits_by_block(one, other, reach)
    parts = np.array(
        [[b.matches + b.near - b.near_cost, b.matches + b.misses + b.near] for b in blocks],
        dtype=np.float64,
    ).reshape(-1, 2)
    return _ratio("boundary", parts, draws)


def _edits_by_block(one: Spans, other: Spans, reach: int) -> list[Edits]:
    """The edits of groups of boundaries that are too far apart to be near misses of each other."""
    found: list[Edits] = []
    for side in (0, 1):
        every = _whole_seconds(np.concatenate((one[:, side], other[:, side])))
        first = set(_whole_seconds(one[:, side]).tolist())
        second = set(_whole_seconds(other[:, side]).tolist())
        cuts = np.flatnonzero(np.diff(every) >= reach) + 1
        for group in np.split(every, cuts):
            places = set(group.tolist())
            if places:
                found.append(boundary_edits(places & first, places & second, reach))
    return found


def _whole_seconds(moments: NDArray[np.int64]) -> NDArray[np.int64]:
    return np.unique((moments + _SECOND_MS // 2) // _SECOND_MS)


def _known(value: float) -> float | None:
    return None if math.isnan(value) else value

"""Measures about tags: full agreement is 1, sides do not matter, strangers agree by chance only."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from earmark.analysis.intervals import joined, spans_of
from earmark.analysis.kinds import KINDS
from earmark.analysis.measures import Compared, TagAgreement, agreement

HOUR = 3_600_000
SEGMENTS = spans_of((at, at + 6000) for at in range(0, HOUR, 6000))
TAG = 1


def measured(*voices: list[tuple[int, int]], tolerance_ms: int = 2000) -> TagAgreement:
    marks = {TAG: [spans_of(own) for own in voices]}
    return agreement(
        [Compared(HOUR, SEGMENTS, marks)], len(voices), TAG, tolerance_ms=tolerance_ms, draws=200
    )


def drawn(seed: int, count: int = 60) -> list[tuple[int, int]]:
    chance = np.random.default_rng(seed)
    starts = np.sort(chance.integers(0, HOUR - 30_000, count)).tolist()
    pairs = spans_of((at, at + int(chance.integers(4000, 30_000))) for at in starts)
    return [(int(s), int(e)) for s, e in joined(pairs).tolist()]


@given(st.integers(0, 1000))
@settings(max_examples=15)
def test_everybody_agrees_with_themselves(seed: int) -> None:
    own = drawn(seed)
    for one in measured(own, own, own).measures:
        assert one.value == pytest.approx(one.kind.best), one.kind.id
        assert (one.low, one.high) == pytest.approx((one.kind.best, one.kind.best))


@given(st.integers(0, 1000))
@settings(max_examples=10)
def test_it_does_not_matter_who_comes_first(seed: int) -> None:
    one, other = drawn(seed), drawn(seed + 1)
    there, back = measured(one, other), measured(other, one)
    for kind in KINDS:
        assert there.measure(kind).value == pytest.approx(back.measure(kind).value), kind


def test_strangers_agree_by_chance_only() -> None:
    values = {kind: [] for kind in ("kappa_seconds", "alpha_segments", "unitizing")}
    for seed in range(12):
        found = measured(drawn(seed), drawn(seed + 500))
        for kind, seen in values.items():
            seen.append(found.measure(kind).value)
    for kind, seen in values.items():
        assert abs(float(np.mean(seen))) < 0.1, kind


def test_errors_are_in_seconds_and_the_tolerance_decides() -> None:
    one = [(at, at + 10_000) for at in range(0, HOUR, 60_000)]
    other = [(s + 1500, e - 500) for s, e in one]
    found = measured(one, other)
    assert found.measure("start_error").value == pytest.approx(1.5)
    assert found.measure("end_error").value == pytest.approx(0.5)
    assert found.measure("overlap").value == pytest.approx(0.8)
    assert found.measure("f1").value == 1.0
    assert measured(one, other, tolerance_ms=1000).measure("f1").value == 0.0
    assert found.counts == (60, 60)
    assert found.lengths_ms == (600_000, 480_000)


def test_an_interval_lies_around_its_value() -> None:
    one = drawn(3)
    chance = np.random.default_rng(5)
    other = [
        (s + int(chance.integers(-1500, 1500)), e + int(chance.integers(-1500, 1500)))
        for s, e in one
        if chance.random() > 0.2
    ]
    for measure in measured(one, [(max(0, s), e) for s, e in other]).measures:
        assert measure.low is not None, measure.kind.id
        assert measure.high is not None
        assert measure.low <= measure.value <= measure.high
        assert measure.low < measure.high


def test_episodes_add_up() -> None:
    one, other = drawn(1), drawn(2)
    marks = {TAG: [spans_of(one), spans_of(other)]}
    single = agreement([Compared(HOUR, SEGMENTS, marks)], 2, TAG, draws=10)
    double = agreement([Compared(HOUR, SEGMENTS, marks)] * 2, 2, TAG, draws=10)
    assert double.counts == tuple(2 * count for count in single.counts)
    for kind in ("kappa_seconds", "overlap", "f1", "boundary", "start_error"):
        assert double.measure(kind).value == pytest.approx(single.measure(kind).value), kind


def test_nothing_is_said_where_nobody_used_the_tag() -> None:
    found = measured([], [])
    assert [one.value for one in found.measures] == [None] * len(KINDS)


def test_one_voice_alone_shares_nothing() -> None:
    found = measured(drawn(1), [])
    assert found.measure("f1").value == 0.0
    assert found.measure("overlap").value is None
    assert found.measure("kappa_seconds").value == pytest.approx(0.0)


def test_every_measure_says_what_it_means_and_where_it_is_from() -> None:
    for kind in KINDS.values():
        assert kind.meaning.endswith(".")
        assert len(kind.meaning.split()) > 6
        assert kind.source

"""Unitizing alpha equals published examples and its definition."""

import math
from itertools import permutations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from earmark.analysis.intervals import spans_of
from earmark.analysis.unitizing import gaps, unitizing

Units = list[tuple[int, int]]


def lengths(*pairs: tuple[int, int]) -> Units:
    """(start, length) as (start, end)."""
    return [(start, start + length) for start, length in pairs]


# Four pairs on a continuum of 24 with their observed disagreement and their alpha, from p. 57 of
# Krippendorff's "On the reliability of unitizing continuous data", Sociological Methodology 25.
PAIRS_1995 = {
    "A": (lengths((2, 8), (14, 6)), lengths((4, 4), (15, 2)), 0.03125, 0.553),
    "B": (
        lengths((0, 18)),
        lengths((0, 2), (2, 1), (3, 1), (4, 1), (5, 1), (6, 3), (9, 1)),
        2.26736,
        -0.926,
    ),
    "C": (
        lengths((2, 6), (10, 2), (14, 4), (20, 2)),
        lengths((0, 2), (4, 4), (10, 4), (16, 2), (20, 2)),
        0.02777,
        0.679,
    ),
    "D": (
        lengths((0, 2), (2, 8), (10, 4), (14, 6), (20, 4)),
        lengths((0, 4), (4, 4), (8, 7), (15, 2), (17, 7)),
        0.38715,
        0.066,
    ),
}


@pytest.mark.parametrize("name", PAIRS_1995)
def test_the_examples_of_krippendorff_1995(name: str) -> None:
    one, other, observed, alpha = PAIRS_1995[name]
    found = unitizing([spans_of(one), spans_of(other)], 24)
    assert found.observed == pytest.approx(observed, abs=0.00001)
    fine = 50_000  # the published alphas are those of an endlessly divided continuum
    stretched = [spans_of((s * fine, e * fine) for s, e in units) for units in (one, other)]
    assert unitizing(stretched, 24 * fine).alpha == pytest.approx(alpha, abs=0.02)


def test_the_example_of_krippendorff_2004() -> None:
    """Content Analysis, 2nd edition, p. 254: a continuum of 300 from 150 on, categories c and k."""
    shift = 150
    c = [
        spans_of((s - shift, e - shift) for s, e in units)
        for units in (lengths((225, 70), (370, 30)), lengths((220, 80), (355, 20), (400, 20)))
    ]
    found = unitizing(c, 300)
    assert found.observed == pytest.approx(0.0144, abs=0.00005)
    assert found.expected == pytest.approx(0.0532, abs=0.00005)
    assert found.alpha == pytest.approx(0.7286, abs=0.00005)
    k = spans_of((s - shift, e - shift) for s, e in lengths((180, 60), (300, 50)))
    same = unitizing([k, k], 300)
    assert (same.observed, same.alpha) == (0.0, 1.0)
    assert same.expected == pytest.approx(0.0490, abs=0.00005)


def brute(units: list[Units], length: int) -> float:
    """The formulas of the book, unit by unit and gap by gap."""
    sections = []
    for own in units:
        holes = [(int(s), int(e), 0) for s, e in gaps(spans_of(own), length)]
        sections.append([(s, e, 1) for s, e in own] + holes)
    observed = 0
    for one, other in permutations(sections, 2):
        for s1, e1, v1 in one:
            for s2, e2, v2 in other:
                if v1 and v2 and s1 < e2 and s2 < e1:
                    observed += (s1 - s2) ** 2 + (e1 - e2) ** 2
                elif v1 and not v2 and s2 <= s1 and e1 <= e2:
                    observed += (e1 - s1) ** 2
                elif v2 and not v1 and s1 <= s2 and e2 <= e1:
                    observed += (e2 - s2) ** 2
    count = len(units)
    d_o = observed / (count * (count - 1) * length**2)
    marked = [e - s for own in sections for s, e, v in own if v]
    free = [e - s for own in sections for s, e, v in own if not v]
    total = 0.0
    for b in marked:
        total += (len(marked) - 1) / 3 * (2 * b**3 - 3 * b**2 + b)
        total += b**2 * sum(g - b + 1 for g in free if g >= b)
    ways = count * length * (count * length - 1) - sum(b * (b - 1) for b in marked)
    d_e = 2 / length * total / ways if ways else 0
    return 1 - d_o / d_e if d_e else math.nan


@st.composite
def unitized(draw: st.DrawFn) -> Units:
    """Units that do not overlap on a continuum of 60."""
    edges = sorted(draw(st.sets(st.integers(0, 60), max_size=12)))
    pairs = list(zip(edges[::2], edges[1::2], strict=False))
    return [pair for pair in pairs if pair[1] > pair[0]]


@given(st.lists(unitized(), min_size=2, max_size=3))
def test_it_equals_its_definition(units: list[Units]) -> None:
    found = unitizing([spans_of(own) for own in units], 60).alpha
    assert found == pytest.approx(brute(units, 60), nan_ok=True)


@given(unitized(), unitized())
def test_it_is_symmetric_and_1_with_itself(one: Units, other: Units) -> None:
    first, second = spans_of(one), spans_of(other)
    there, back = unitizing([first, second], 60), unitizing([second, first], 60)
    assert there.alpha == pytest.approx(back.alpha, nan_ok=True)
    assert sum(there.parts) == pytest.approx(there.observed)
    if one:
        same = unitizing([first, first], 60)
        assert same.alpha == 1.0 or math.isnan(same.alpha)


def test_strangers_agree_no_more_than_chance() -> None:
    """Units of one length put down at random: alpha is spread around 0."""
    chance = np.random.default_rng(8)

    def marked() -> Units:
        starts = np.sort(chance.choice(200, 40, replace=False)) * 500
        return [(int(s), int(s) + 300) for s in starts]

    found = [unitizing([spans_of(marked()), spans_of(marked())], 100_000).alpha for _ in range(30)]
    assert abs(float(np.mean(found))) < 0.1


def test_nobody_marked_anything() -> None:
    empty = spans_of([])
    assert math.isnan(unitizing([empty, empty], 100).alpha)

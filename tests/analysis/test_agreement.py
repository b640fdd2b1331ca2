"""Kappa and alpha equal published examples, other implementations, and what reason says of them."""

import math
from collections.abc import Sequence
from itertools import combinations, permutations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from earmark.analysis.agreement import (
    by_block,
    cohen_kappa,
    coincidences,
    interval,
    kappa,
    mean_kappa,
    nominal_alpha,
    pair_tables,
)

# The data of sections A, B and C of "Computing Krippendorff's Alpha-Reliability", a working paper
# of K. Krippendorff of 2011, https://repository.upenn.edu/asc_papers/43 on the web.
BINARY = ("0100000010", "1110010000")
LETTERS = ("aabbdcccedda", "babbbcccedd" + "d")
FOUR = (
    "1 2 3 3 2 1 4 1 2 . . .",
    "1 2 3 3 2 2 4 1 2 5 . 3",
    ". 3 3 3 2 3 4 2 2 5 1 .",
    "1 2 3 3 2 4 4 1 2 5 1 .",
)


def coded(lines: Sequence[Sequence[str]]) -> np.ndarray:
    """Categories as numbers from 0 on, -1 where nothing was said."""
    kinds = sorted({one for line in lines for one in line if one != "."})
    return np.array([[kinds.index(one) if one != "." else -1 for one in line] for line in lines])


def alpha_of(values: np.ndarray) -> float:
    kinds = int(values.max()) + 1
    return float(nominal_alpha(coincidences(values, kinds).sum(axis=0)))


def test_alpha_of_krippendorffs_binary_example_is_0_095() -> None:
    assert alpha_of(coded(BINARY)) == pytest.approx(0.095, abs=0.0005)


def test_alpha_of_krippendorffs_nominal_example_is_0_692() -> None:
    assert alpha_of(coded(LETTERS)) == pytest.approx(0.692, abs=0.0005)


def test_alpha_of_krippendorffs_example_with_missing_data_is_0_743() -> None:
    assert alpha_of(coded([line.split() for line in FOUR])) == pytest.approx(0.743, abs=0.0005)


def test_kappa_of_fleiss_levin_and_paiks_table_is_0_676() -> None:
    """J. L. Fleiss, B. Levin, M. C. Paik (2003), Statistical Methods for Rates and Proportions,
    3rd edition, table 18.1: p_o = .89, p_e = .66, kappa = .676 (psychotic, neurotic, organic)."""
    table = np.array([[75, 1, 4], [5, 4, 1], [0, 0, 10]])
    assert float(kappa(table)) == pytest.approx((0.89 - 0.66) / (1 - 0.66))
    rows, columns = [], []
    for row, column in np.ndindex(3, 3):
        rows += [row] * int(table[row, column])
        columns += [column] * int(table[row, column])
    assert cohen_kappa(rows, columns) == pytest.approx(0.676, abs=0.0005)


def test_nothing_can_be_said_where_only_one_category_was_used() -> None:
    silent = np.zeros((2, 5), dtype=np.int64)
    assert math.isnan(cohen_kappa(silent[0], silent[1]))
    assert math.isnan(alpha_of(silent + 0))


def brute_kappa(one: Sequence[int], other: Sequence[int]) -> float:
    """By its definition, without any table."""
    pairs = list(zip(one, other, strict=True))
    observed = sum(a == b for a, b in pairs) / len(pairs)
    chance = sum(a == b for a in one for b in other) / len(pairs) ** 2
    return (observed - chance) / (1 - chance) if chance < 1 else math.nan


def brute_alpha(values: np.ndarray) -> float:
    """1 - D_o / D_e over all pairs of values, within units and between all."""
    units = [[v for v in unit if v >= 0] for unit in values.T]
    units = [unit for unit in units if len(unit) > 1]
    every = [v for unit in units for v in unit]
    observed = sum(
        sum(a != b for a, b in permutations(unit, 2)) / (len(unit) - 1) for unit in units
    ) / len(every)
    expected = sum(a != b for a, b in permutations(every, 2)) / (len(every) * (len(every) - 1))
    return 1 - observed / expected if expected else math.nan


SAID = st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), min_size=2, max_size=40)


@given(SAID)
def test_kappa_equals_its_definition(pairs: list[tuple[int, int]]) -> None:
    one, other = zip(*pairs, strict=True)
    assert cohen_kappa(one, other) == pytest.approx(brute_kappa(one, other), nan_ok=True)


@given(st.lists(st.lists(st.integers(-1, 2), min_size=3, max_size=3), min_size=2, max_size=20))
def test_alpha_equals_its_definition(units: list[list[int]]) -> None:
    values = np.array(units).T
    if not any(sum(v >= 0 for v in unit) > 1 for unit in units):
        return
    found = float(nominal_alpha(coincidences(values, 3).sum(axis=0)))
    assert found == pytest.approx(brute_alpha(values), nan_ok=True)


@given(st.lists(st.lists(st.integers(0, 1), min_size=3, max_size=3), min_size=2, max_size=30))
def test_alpha_equals_the_library(units: list[list[int]]) -> None:
    library = pytest.importorskip("krippendorff")
    values = np.array(units).T
    if len(set(values.ravel().tolist())) < 2:
        return
    expected = float(library.alpha(values, level_of_measurement="nominal"))
    found = float(nominal_alpha(coincidences(values).sum(axis=0)))
    assert found == pytest.approx(expected)


@given(SAID)
def test_agreement_is_symmetric_and_1_with_itself(pairs: list[tuple[int, int]]) -> None:
    one, other = zip(*pairs, strict=True)
    both = np.array([one, other])
    assert cohen_kappa(one, other) == pytest.approx(cohen_kappa(other, one), nan_ok=True)
    assert alpha_of(both) == pytest.approx(alpha_of(both[::-1]), nan_ok=True)
    if len(set(one)) > 1:
        assert cohen_kappa(one, one) == pytest.approx(1.0)
        assert alpha_of(np.array([one, one])) == pytest.approx(1.0)


def test_agreement_of_strangers_is_near_0() -> None:
    chance = np.random.default_rng(4)
    values = (chance.random((3, 20_000)) < 0.2).astype(np.int64)
    assert abs(alpha_of(values)) < 0.02
    assert abs(float(mean_kappa(pair_tables(values).sum(axis=1)))) < 0.02


def test_kappa_of_several_is_the_mean_of_the_pairs() -> None:
    values = (np.random.default_rng(1).random((3, 50)) < 0.5).astype(np.int64)
    pairs = [cohen_kappa(values[a], values[b]) for a, b in combinations(range(3), 2)]
    assert float(mean_kappa(pair_tables(values).sum(axis=1))) == pytest.approx(np.mean(pairs))


def test_the_interval_holds_the_value_and_narrows_with_more_blocks() -> None:
    chance = np.random.default_rng(3)
    truth = (chance.random(6000) < 0.4).astype(np.int64)
    other = np.where(chance.random(6000) < 0.1, 1 - truth, truth)
    parts = pair_tables(np.array([truth, other]))[0].astype(np.float64)
    wide = interval(by_block(parts[:600], np.arange(600) // 20), kappa)
    narrow = interval(by_block(parts, np.arange(6000) // 20), kappa)
    assert wide is not None
    assert narrow is not None
    assert narrow[0] < cohen_kappa(truth, other) < narrow[1]
    assert narrow[1] - narrow[0] < wide[1] - wide[0]
    assert narrow == interval(by_block(parts, np.arange(6000) // 20), kappa)  # the same each time


def test_too_few_blocks_give_no_interval() -> None:
    parts = np.ones((4, 2, 2))
    assert interval(parts, kappa) is None

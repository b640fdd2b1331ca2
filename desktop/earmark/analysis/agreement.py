"""Agreement beyond chance on units of equal rank: Cohen's kappa and Krippendorff's alpha.

Everything here works on counts and over leading axes, so that a bootstrap of a thousand draws is
one multiplication.
"""

from collections.abc import Callable, Sequence
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from earmark.analysis.intervals import Floats

Values = NDArray[np.int64]  # annotators in rows, units in columns, each a category from 0 on
DRAWS = 1000
FEWEST_BLOCKS = 5
_CHUNK = 100


def tables(one: Values, other: Values, categories: int) -> NDArray[np.int64]:
    """The contingency table of two annotators for each unit: units × categories × categories."""
    made = np.zeros((len(one), categories, categories), dtype=np.int64)
    made[np.arange(len(one)), one, other] = 1
    return made


def kappa(table: Floats) -> Floats:
    """Cohen's kappa of contingency tables in the last two axes; nan where chance explains all.

    Source: J. Cohen (1960), "A coefficient of agreement for nominal scales", Educational and
    Psychological Measurement 20(1), 37-46: κ = (p_o - p_e) / (1 - p_e).
    """
    table = np.asarray(table, dtype=np.float64)
    total = table.sum(axis=(-2, -1))
    with np.errstate(invalid="ignore", divide="ignore"):
        observed = np.trace(table, axis1=-2, axis2=-1) / total
        chance = (table.sum(axis=-1) * table.sum(axis=-2)).sum(axis=-1) / total**2
        return np.where(chance < 1.0 - 1e-12, (observed - chance) / (1.0 - chance), np.nan)


def cohen_kappa(one: Sequence[int] | Values, other: Sequence[int] | Values) -> float:
    """Cohen's kappa of two annotators' categories; nan where both know one category only."""
    first, second = np.asarray(one, dtype=np.int64), np.asarray(other, dtype=np.int64)
    kinds = int(max(first.max(initial=0), second.max(initial=0))) + 1
    return float(kappa(tables(first, second, kinds).sum(axis=0)))


def pair_tables(values: Values, categories: int = 2) -> NDArray[np.int64]:
    """The tables of every pair of annotators: pairs × units × categories × categories."""
    pairs = combinations(range(len(values)), 2)
    return np.stack([tables(values[a], values[b], categories) for a, b in pairs])


def mean_kappa(pairs: Floats) -> Floats:
    """The mean of the pairs' kappas, pairs in the third axis from the end.

    Source: R. J. Light (1971), "Measures of response agreement for qualitative data", Psychological
    Bulletin 76(5), 365-377.
    """
    found = kappa(pairs)
    with np.errstate(invalid="ignore"):
        known = ~np.isnan(found)
        total = np.where(known, found, 0.0).sum(axis=-1)
        count = known.sum(axis=-1)
        return np.where(count > 0, total / np.maximum(count, 1), np.nan)


def coincidences(values: Values, categories: int = 2) -> Floats:
    """The coincidences of each unit: units × categories × categories.

    Source: K. Krippendorff (2011), "Computing Krippendorff's alpha-reliability",
    https://repository.upenn.edu/asc_papers/43, step 2. A negative value means that the annotator
    says nothing about the unit; units with fewer than two values pair nothing.
    """
    counts = np.stack([(values == kind).sum(axis=0) for kind in range(categories)], axis=-1)
    said = counts.sum(axis=-1)
    pairs = counts[:, :, None] * counts[:, None, :].astype(np.float64)
    same = np.arange(categories)
    pairs[:, same, same] -= counts
    weight = np.divide(1.0, said - 1.0, out=np.zeros(len(said)), where=said > 1)
    return np.asarray(pairs * weight[:, None, None], dtype=np.float64)


def nominal_alpha(coincidence: Floats) -> Floats:
    """Krippendorff's alpha for categories, from coincidence matrices in the last two axes.

    α = 1 - (n - 1) (n - Σ o_cc) / (n² - Σ n_c²), same source, step 4; nan where only one
    category was ever used, because nothing could have differed.
    """
    table = np.asarray(coincidence, dtype=np.float64)
    marginals = table.sum(axis=-1)
    total = marginals.sum(axis=-1)
    differing = total - np.trace(table, axis1=-2, axis2=-1)
    expected = total**2 - (marginals**2).sum(axis=-1)
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(expected > 1e-9, 1.0 - (total - 1.0) * differing / expected, np.nan)


def by_block(parts: Floats, blocks: Values) -> Floats:
    """Sums over the units of each block; `parts` has units in its first axis."""
    kinds, place = np.unique(blocks, return_inverse=True)
    made = np.zeros((len(kinds), *parts.shape[1:]))
    np.add.at(made, place, parts)
    return made


def interval(
    parts: Floats, measure: Callable[[Floats], Floats], *, draws: int = DRAWS, seed: int = 1
) -> tuple[float, float] | None:
    """A 95 % confidence interval: blocks drawn with replacement, the measure of each draw.

    Neighbouring units are alike, so that whole blocks are drawn (H. R. Künsch (1989), "The
    jackknife and the bootstrap for general stationary observations", Annals of Statistics 17(3));
    the ends are percentiles (B. Efron (1979), "Bootstrap methods", Annals of Statistics 7(1)).

    Args:
        parts: What each block adds to the sums that the measure is made of, blocks first.
        measure: Makes measures of such sums, draws first.
        draws: How often.
        seed: The same one gives the same interval.

    Returns:
        (low, high), or None where there are too few blocks or most draws have no measure.
    """
    count = len(parts)
    if count < FEWEST_BLOCKS:
        return None
    chance = np.random.default_rng(seed)
    flat = parts.reshape(count, -1)
    found: list[Floats] = []
    for first in range(0, draws, _CHUNK):
        size = min(_CHUNK, draws - first)
        weights = chance.multinomial(count, np.full(count, 1.0 / count), size=size)
        sums = (weights @ flat).reshape(size, *parts.shape[1:])
        found.append(np.atleast_1d(measure(sums)))
    drawn = np.concatenate(found)
    drawn = drawn[~np.isnan(drawn)]
    if len(drawn) < draws // 2:
        return None
    low, high = np.percentile(drawn, [2.5, 97.5])
    return float(low), float(high)

"""Overlap, errors of ends, F1 and boundary similarity equal published and other implementations."""

import math
from itertools import accumulate, pairwise, product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from earmark.analysis.boundaries import boundary_edits, match
from earmark.analysis.intervals import covered_share, joined, joined_by_group, spans_of

Pairs = list[tuple[int, int]]
SPANS = st.lists(
    st.tuples(st.integers(0, 60), st.integers(1, 12)).map(lambda p: (p[0], p[0] + p[1])),
    max_size=7,
)


def boundaries(masses: list[int]) -> list[int]:
    """Where segments of such lengths meet."""
    return list(accumulate(masses))[:-1]


@pytest.mark.parametrize(
    ("one", "other", "similarity"),
    [
        ([2, 3, 6], [2, 3, 6], 1.0),
        ([2, 3, 6], [2, 3, 3, 3], 2 / 3),
        ([2, 3, 6], [5, 6], 0.5),
        ([2, 3, 6], [2, 2, 7], 0.75),
        ([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], [11], 0.0),
    ],
)
def test_the_published_examples_of_segeval(
    one: list[int], other: list[int], similarity: float
) -> None:
    """The examples of the tests of segeval 2.0 (C. Fournier), segeval/similarity/boundary.py."""
    assert boundary_edits(boundaries(one), boundaries(other)).similarity == pytest.approx(
        similarity
    )


@given(
    st.sets(st.integers(1, 24), max_size=12),
    st.sets(st.integers(1, 24), max_size=12),
    st.integers(2, 6),
)
def test_boundary_similarity_equals_segeval(one: set[int], other: set[int], reach: int) -> None:
    segeval = pytest.importorskip("segeval")

    def masses(found: set[int]) -> list[int]:
        edges = [0, *sorted(found), 25]
        return [b - a for a, b in pairwise(edges)]

    if not one | other:
        return
    expected = float(segeval.boundary_similarity(masses(one), masses(other), n_t=reach))
    assert boundary_edits(one, other, reach).similarity == pytest.approx(expected)


@given(SPANS, SPANS)
def test_boundaries_with_themselves_are_1_and_sides_do_not_matter(one: Pairs, other: Pairs) -> None:
    starts, others = [s for s, _ in one], [s for s, _ in other]
    assert boundary_edits(starts, starts).similarity == 1.0
    there, back = boundary_edits(starts, others, 5), boundary_edits(others, starts, 5)
    assert there.similarity == pytest.approx(back.similarity)


def most_hits(one: Pairs, other: Pairs, tolerance: int) -> int:
    """Try every choice."""
    options = [
        [
            None,
            *(
                j
                for j, b in enumerate(other)
                if max(abs(a[0] - b[0]), abs(a[1] - b[1])) <= tolerance
            ),
        ]
        for a in one
    ]
    best = 0
    for choice in product(*options):
        used = [j for j in choice if j is not None]
        if len(used) == len(set(used)):
            best = max(best, len(used))
    return best


@given(SPANS, SPANS, st.integers(0, 8))
def test_f1_counts_the_most_hits_that_are_possible(one: Pairs, other: Pairs, near: int) -> None:
    found = match(spans_of(one), spans_of(other), near)
    hits = most_hits(sorted(one), sorted(other), near)
    assert len(found.hits) == hits
    assert len(set(found.hits[:, 0].tolist())) == len(set(found.hits[:, 1].tolist())) == hits
    if one or other:
        assert found.f1 == pytest.approx(2 * hits / (len(one) + len(other)))
    else:
        assert math.isnan(found.f1)


@given(SPANS, SPANS)
def test_pairs_overlap_and_take_each_span_once(one: Pairs, other: Pairs) -> None:
    found = match(spans_of(one), spans_of(other), 2)
    assert (found.overlap > 0).all()
    for side in (0, 1):
        assert len(set(found.pairs[:, side].tolist())) == len(found.pairs)
    back = match(spans_of(other), spans_of(one), 2)
    assert sorted(back.overlap.tolist()) == pytest.approx(sorted(found.overlap.tolist()))
    assert back.f1 == pytest.approx(found.f1, nan_ok=True)


def test_spans_with_themselves_meet_in_every_way() -> None:
    spans = spans_of([(0, 10), (20, 25), (21, 40)])
    same = match(spans, spans, 0)
    assert same.f1 == 1.0
    assert same.overlap.tolist() == [1.0, 1.0, 1.0]
    assert not same.errors_ms.any()


def test_errors_say_how_much_later_the_other_is() -> None:
    found = match(spans_of([(1000, 5000)]), spans_of([(1400, 4800)]), 500)
    assert found.errors_ms.tolist() == [[400.0, -200.0]]
    assert found.overlap.tolist() == [pytest.approx(3400 / 4000)]
    assert found.f1 == 1.0


@given(SPANS)
def test_joined_time_is_the_time_that_some_span_covers(spans: Pairs) -> None:
    made = joined(spans_of(spans))
    covered = {ms for start, end in spans for ms in range(start, end)}
    assert {ms for start, end in made.tolist() for ms in range(start, end)} == covered
    assert (made[1:, 0] >= made[:-1, 1]).all()
    units = spans_of((at, at + 5) for at in range(0, 75, 5))
    shares = covered_share(made, units)
    for (start, end), share in zip(units.tolist(), shares, strict=True):
        assert share == pytest.approx(len(covered & set(range(start, end))) / 5)


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 50), st.integers(0, 9)), max_size=20))
def test_intervals_are_joined_by_group(rows: list[tuple[int, int, int]]) -> None:
    columns = np.array(rows, dtype=np.int64).reshape(-1, 3).T
    groups, spans = joined_by_group(columns[0], columns[1], columns[1] + columns[2])
    for kind in range(4):
        own = {ms for group, at, more in rows if group == kind for ms in range(at, at + more)}
        made = [pair for group, pair in zip(groups, spans.tolist(), strict=True) if group == kind]
        assert sum(end - start for start, end in made) == len(own)
        assert {ms for start, end in made for ms in range(start, end)} == own

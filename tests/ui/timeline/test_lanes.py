"""Annotations in lanes: what is visible, what overlaps, what lies under the pointer."""

from dataclasses import replace

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from earmark.domain.annotation import Annotation, Status
from earmark.domain.codebook import Codebook, Tag
from earmark.domain.ranges import TimeRange
from earmark.domain.transcript import Span, TimingSource
from earmark.ui.timeline.lanes import HATCHED, MAX_DEPTH, Lanes

TAGS = Codebook(tuple(Tag(i, f"tag{i}", "#C77700") for i in range(1, 9)))


def made(times: list[tuple[int, int, int]]) -> list[Annotation]:
    return [
        Annotation(
            number, str(number), 1, tag, Span(1, 0, 1, 1), TimeRange(start, start + length),
            TimingSource.GIVEN, 0, "",
        )
        for number, (tag, start, length) in enumerate(times)
    ]  # fmt: skip


TIMES = st.lists(
    st.tuples(st.integers(1, 8), st.integers(0, 5000), st.integers(0, 1500)), max_size=60
)


@given(TIMES, st.integers(0, 6000), st.integers(0, 3000))
def test_everything_that_overlaps_a_stretch_is_in_its_slice(
    times: list[tuple[int, int, int]], start_ms: int, length: int
) -> None:
    lanes = Lanes(made(times), TAGS)
    for lane in lanes.lanes:
        window = lane.between(start_ms, start_ms + length)
        inside = set(range(window.start, window.stop))
        for index in range(len(lane)):
            if lane.start[index] <= start_ms + length and lane.end[index] >= start_ms:
                assert index in inside


@given(TIMES)
def test_every_annotation_has_one_bar_in_its_own_lane(times: list[tuple[int, int, int]]) -> None:
    lanes = Lanes(made(times), TAGS)
    drawn = sorted(
        (lanes.lanes[lanes.bars.kinds[kind][0]].tag.id, int(start), int(end))
        for kind, start, end in zip(lanes.bars.kind, lanes.bars.start, lanes.bars.end, strict=True)
    )
    assert drawn == sorted((tag, start, start + length) for tag, start, length in times)


@given(TIMES)
def test_overlapping_annotations_of_a_tag_share_no_row_above_the_last(
    times: list[tuple[int, int, int]],
) -> None:
    for lane in Lanes(made(times), TAGS).lanes:
        assert len(lane) == 0 or int(lane.row.max()) < MAX_DEPTH
        for row in range(MAX_DEPTH - 1):
            (at,) = np.nonzero(lane.row == row)
            assert (lane.start[at][1:] >= lane.end[at][:-1]).all()


def test_an_annotation_without_overlap_takes_the_height_of_its_lane(
    annotations: list[Annotation], codebook: Codebook
) -> None:
    sponsor, claim, _ = Lanes(annotations, codebook).lanes
    assert sponsor.depth.tolist() == [1]
    assert claim.depth.tolist() == [2, 2]
    assert claim.row.tolist() == [0, 1]


def test_suggestions_are_hatched(annotations: list[Annotation], codebook: Codebook) -> None:
    claim = Lanes(annotations, codebook).lanes[1]
    assert (claim.style == HATCHED).tolist() == [False, True]


def test_an_annotation_can_be_taken_at_its_ends_and_in_between(
    annotations: list[Annotation], codebook: Codebook
) -> None:
    lanes = Lanes(annotations, codebook)
    parts = {}
    for ms in (9_700, 20_000, 30_200):
        hit = lanes.hit(0, 0.5, ms, ms_per_px=100, grip_px=5)
        assert hit is not None
        parts[ms] = hit.part
    assert parts == {9_700: "start", 20_000: "body", 30_200: "end"}
    assert lanes.hit(0, 0.5, 35_000, 100, 5) is None


def test_of_two_stacked_annotations_the_one_in_the_row_is_found(
    annotations: list[Annotation], codebook: Codebook
) -> None:
    lanes = Lanes(annotations, codebook)
    upper, lower = (lanes.hit(1, share, 55_000, 100, 5) for share in (0.25, 0.75))
    assert upper is not None
    assert lower is not None
    assert (upper.annotation.id, lower.annotation.id) == (11, 12)


def test_a_retired_tag_has_a_lane_only_while_it_is_in_use(annotations: list[Annotation]) -> None:
    codebook = Codebook(
        (Tag(1, "sponsor", "#C77700", retired=True), Tag(9, "old", "#0F6CBD", retired=True))
    )
    assert [lane.tag.id for lane in Lanes(annotations, codebook).lanes] == [1]


def test_rejected_annotations_are_still_there(
    codebook: Codebook, annotations: list[Annotation]
) -> None:
    lanes = Lanes([replace(annotations[0], status=Status.REJECTED)], codebook)
    assert len(lanes.lanes[0]) == 1

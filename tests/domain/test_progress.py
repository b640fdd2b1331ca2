"""States of episodes follow from the work until a person says otherwise; the next one is found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from earmark.domain.annotation import Status
from earmark.domain.episode import Episode, EpisodeState
from earmark.domain.progress import (
    Progress,
    WorkState,
    next_to_do,
    progress_by_episode,
    state_of,
)
from earmark.domain.review import Tally

A, B, C = (Episode(number, f"Episode {number}") for number in (1, 2, 3))
N, P, D, R = WorkState


def test_progress_adds_up_tags_decisions_and_own_work() -> None:
    found = progress_by_episode(
        [
            Tally(1, 7, Status.DRAFT, 2),
            Tally(1, 7, Status.ACCEPTED, 3),
            Tally(1, 5, Status.SUGGESTED, 4),
            Tally(2, 5, Status.REJECTED, 1),
        ]
    )
    assert found == {
        1: Progress(((5, 4), (7, 5)), 9, 3, 5),
        2: Progress(((5, 1),), 1, 1, 1),
    }


@pytest.mark.parametrize(
    ("said", "own", "state"),
    [
        (EpisodeState.UNSET, 0, N),
        (EpisodeState.UNSET, 2, P),
        (EpisodeState.IN_PROGRESS, 0, P),
        (EpisodeState.DONE, 0, D),
        (EpisodeState.REVIEWED, 5, R),
    ],
)
def test_the_state_is_what_is_said_or_follows_from_the_work(
    said: EpisodeState, own: int, state: WorkState
) -> None:
    assert state_of(Episode(1, "One", state=said), Progress(own=own)) is state


@pytest.mark.parametrize(
    ("states", "after", "found"),
    [
        ((N, N, N), None, 1),
        ((N, N, N), 1, 2),
        ((N, D, P), 1, 3),
        ((P, D, R), 3, 1),
        ((D, R, D), 1, None),
        ((N, D, D), 1, None),
    ],
)
def test_the_next_one_is_the_next_in_the_list_that_is_not_done(
    states: tuple[WorkState, ...], after: int | None, found: int | None
) -> None:
    assert next_to_do(list(zip((A, B, C), states, strict=True)), after) == found


@given(states=st.lists(st.sampled_from(WorkState), max_size=8), after=st.integers(0, 8))
def test_going_on_reaches_everything_that_is_to_be_done(
    states: list[WorkState], after: int
) -> None:
    listed = [(Episode(place, ""), state) for place, state in enumerate(states)]
    open_ones = {one.id for one, state in listed if state in (N, P)}
    seen, here = set(), next_to_do(listed, None)
    for _ in listed:
        if here is None:
            break
        seen.add(here)
        here = next_to_do(listed, here)
    assert seen == open_ones

"""How far the work on episodes has come, and which one to go on with."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from earmark.domain.annotation import Status
from earmark.domain.episode import Episode, EpisodeState
from earmark.domain.review import Tally

_OPEN = (Status.DRAFT, Status.SUGGESTED, Status.DISPUTED)


class WorkState(StrEnum):
    """How far the work on an episode has come."""

    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    DONE = "done"
    REVIEWED = "reviewed"


@dataclass(frozen=True, slots=True)
class Progress:
    """What was done in an episode: annotations by tag, and how many of them were decided about.

    `own` counts those that are no mere suggestions of a program.
    """

    by_tag: tuple[tuple[int, int], ...] = ()
    total: int = 0
    decided: int = 0
    own: int = 0


def progress_by_episode(tallies: Iterable[Tally]) -> dict[int, Progress]:
    """The progress of every episode that has annotations, tags in the order of their numbers."""
    tags: dict[int, dict[int, int]] = {}
    totals: dict[int, list[int]] = {}
    for one in tallies:
        by_tag = tags.setdefault(one.episode_id, {})
        by_tag[one.tag_id] = by_tag.get(one.tag_id, 0) + one.count
        total = totals.setdefault(one.episode_id, [0, 0, 0])
        total[0] += one.count
        total[1] += 0 if one.status in _OPEN else one.count
        total[2] += 0 if one.status is Status.SUGGESTED else one.count
    return {
        episode_id: Progress(tuple(sorted(tags[episode_id].items())), *totals[episode_id])
        for episode_id in tags
    }


def state_of(episode: Episode, progress: Progress) -> WorkState:
    """What the person says of an episode; where they say nothing, it follows from the work."""
    if episode.state is not EpisodeState.UNSET:
        return WorkState(episode.state.value)
    return WorkState.IN_PROGRESS if progress.own else WorkState.NOT_STARTED


def next_to_do(episodes: Sequence[tuple[Episode, WorkState]], after_id: int | None) -> int | None:
    """The episode to go on with: the next one in the list that is not done, else one further up.

    Args:
        episodes: Episodes with their states, in the order of the list.
        after_id: The one that is open; it is never the next itself.

    Returns:
        Its id, None where all others are done.
    """
    ids = [episode.id for episode, _ in episodes]
    start = ids.index(after_id) + 1 if after_id in ids else 0
    finished = (WorkState.DONE, WorkState.REVIEWED)
    for episode, state in (*episodes[start:], *episodes[:start]):
        if state not in finished and episode.id != after_id:
            return episode.id
    return None

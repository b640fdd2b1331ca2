"""Saying how far the work on episodes has come, and finding the next one to work on."""

from collections.abc import Collection

from earmark.app.project import Project
from earmark.domain.episode import EpisodeState
from earmark.domain.progress import Progress, WorkState, next_to_do, progress_by_episode, state_of
from earmark.store import episodes
from earmark.store.recorder import Session

_KEPT = {
    WorkState.NOT_STARTED: EpisodeState.UNSET,
    WorkState.IN_PROGRESS: EpisodeState.IN_PROGRESS,
    WorkState.DONE: EpisodeState.DONE,
    WorkState.REVIEWED: EpisodeState.REVIEWED,
}


def set_state(project: Project, episode_ids: Collection[int], state: WorkState) -> None:
    """Say how far episodes have come, as one step of undo.

    `NOT_STARTED` takes back what was said: the state then follows from the work again.

    Raises:
        EditError: If one of the episodes is gone.
    """
    words = state.value.replace("_", " ")
    count = len(episode_ids)

    def work(session: Session) -> None:
        for episode_id in episode_ids:
            episodes.set_state(session, episode_id, _KEPT[state])

    project.edit(f"Mark {'episode' if count == 1 else f'{count} episodes'} as {words}", work)


def next_episode(project: Project, after_id: int | None) -> int | None:
    """The id of the episode to work on after the open one, None where all others are done."""
    progress = progress_by_episode(project.tallies())
    listed = [(one, state_of(one, progress.get(one.id, Progress()))) for one in project.episodes()]
    return next_to_do(listed, after_id)

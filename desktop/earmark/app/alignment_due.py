"""Whether an episode is to be aligned, told without loading what aligns it."""

from earmark.app.project import Project
from earmark.domain.episode import Episode
from earmark.domain.transcript import TimingSource


def needs_alignment(project: Project, episode: Episode) -> bool:
    """Whether an episode has estimated times, a recording to listen to, and no verdict yet."""
    if episode.media is None or project.read_only:
        return False
    if project.timing_report(episode.id) is not None:
        return False
    return any(one.source is TimingSource.ESTIMATED for one in project.transcript(episode.id))

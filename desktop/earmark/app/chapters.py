"""Chapters of an episode: from a file of their own, from inside the recording, set by hand."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from earmark.app import edits
from earmark.app.project import Project
from earmark.domain.episode import Chapter, Media
from earmark.errors import ImportFailed
from earmark.formats import chapter_files
from earmark.formats.chapter_files import ReadChapters
from earmark.formats.decode import load


def read_chapter_file(path: Path) -> ReadChapters:
    """Read a file of chapters.

    Raises:
        ImportFailed: If it holds none.
    """
    return chapter_files.read(load(path))


def is_chapter_file(path: Path) -> bool:
    """Whether a file holds chapters and no transcript, by its content."""
    try:
        return chapter_files.sniff(load(path)) > 0.5
    except ImportFailed:
        return False


def embedded_chapters(media: Media) -> tuple[Chapter, ...]:
    """The chapters inside a recording; none where it has none.

    They are also in the copy that it is played from, which is all there is of one on the web.
    """
    from earmark.playback import chapters

    return chapters.embedded_chapters(Path(media.cached_path if media.is_remote else media.path))


def set_chapters(project: Project, episode_id: int, chapters: Sequence[Chapter]) -> bool:
    """Give an episode these chapters; whether that changes anything.

    Raises:
        EditError: If the episode is gone.
    """
    episode = project.episode(episode_id)
    if episode.chapters == tuple(chapters):
        return False
    edits.update_episode(project, replace(episode, chapters=tuple(chapters)))
    return True

"""Recordings that are not where they were: found again by content and name, or noticed changed."""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

from earmark import paths
from earmark.app.project import Project
from earmark.domain.episode import Episode, Media
from earmark.errors import AppError, Cancelled
from earmark.playback.cache import MediaCache
from earmark.store import episodes
from earmark.store.recorder import Session

_MOST_FILES = 50_000
Asked = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Found:
    """A file that may be the recording of an episode.

    `same` says that it is, byte for byte; else it only has its name.
    """

    episode_id: int
    title: str
    path: Path
    same: bool


@dataclass(frozen=True, slots=True)
class Changed:
    """The file of an episode is another recording than it was."""

    episode_id: int
    path: Path
    was_ms: int
    now_ms: int


def missing(project: Project) -> list[Episode]:
    """The episodes whose recording is a file that is not where it was."""
    return [
        one
        for one in project.episodes()
        if one.media is not None and not one.media.is_remote and not is_there(one.media)
    ]


def is_there(media: Media) -> bool:
    """Whether the original lies where it was; a disk that is gone counts as no."""
    try:
        return Path(media.path).is_file()
    except OSError:
        return False


def places_near(project: Project, episode: Episode) -> list[Path]:
    """Where to look unasked: the old folder and its siblings, beside transcript and project."""
    folders = [project.path.parent]
    if episode.transcript_path:
        folders.append(Path(episode.transcript_path).parent)
    if episode.media is not None:
        old = Path(episode.media.path).parent
        folders += [old, *_siblings(old)]
    return list(dict.fromkeys(folders))


def look(
    wanted: Sequence[Episode],
    folders: Iterable[Path],
    *,
    deep: bool = False,
    cancelled: Asked | None = None,
) -> list[Found]:
    """Look for recordings in folders: what has the name or the size is compared by its content.

    Args:
        wanted: Episodes with a recording.
        folders: Where to look.
        deep: Also in the folders within them.
        cancelled: Asked now and then whether to stop.

    Returns:
        At most one for each episode; a file of the same content, else one of the same name.

    Raises:
        Cancelled: If `cancelled` said so.
    """
    names: dict[str, list[Path]] = {}
    sizes: dict[int, list[Path]] = {}
    sought_names = {one.media.name.casefold() for one in wanted if one.media}
    sought_sizes = {one.media.size for one in wanted if one.media and one.media.size}
    for path, size in _files(folders, deep, cancelled):
        if path.name.casefold() in sought_names:
            names.setdefault(path.name.casefold(), []).append(path)
        if size in sought_sizes:
            sizes.setdefault(size, []).append(path)
    cache = MediaCache(paths.media_cache())
    found = (_match(one, names, sizes, cache, cancelled) for one in wanted)
    return [one for one in found if one is not None]


def relink(project: Project, found: Iterable[Found]) -> int:
    """Take the recordings of several episodes from where they were found, in one step of undo.

    Only those with the same content; returns how many these were.
    """
    same = [one for one in found if one.same]
    if not same:
        return 0
    known = {one.id: one for one in project.episodes()}

    def work(session: Session) -> None:
        what = f"the recording of {same[0].title}" if len(same) == 1 else f"{len(same)} recordings"
        session.label = f"Find {what} again"
        for one in same:
            media = known[one.episode_id].media
            if media is not None:
                moved = replace(media, path=str(one.path), size=_size(one.path) or media.size)
                episodes.set_media(session, one.episode_id, moved)

    project.edit("Find recordings again", work)
    return len(same)


def changed(episode: Episode, cancelled: Asked | None = None) -> Changed | None:
    """Whether the file of an episode holds another recording than it did.

    Cheap where the file was not touched since it was last read. A file that can't be read as a
    recording counts as unchanged here: whoever wants to play it will be told.

    Raises:
        Cancelled: If `cancelled` said so.
    """
    media = episode.media
    if media is None or not media.sha256 or media.is_remote or not is_there(media):
        return None
    path = Path(media.path)
    try:
        if MediaCache(paths.media_cache()).hash_of(path, cancelled) == media.sha256:
            return None
        from earmark.playback.inspection import check  # with it FFmpeg, for which this is too rare

        return Changed(episode.id, path, media.duration_ms, check(path).duration_ms)
    except Cancelled:
        raise
    except (OSError, AppError):
        return None


def _match(
    episode: Episode,
    names: dict[str, list[Path]],
    sizes: dict[int, list[Path]],
    cache: MediaCache,
    cancelled: Asked | None,
) -> Found | None:
    media = episode.media
    if media is None:
        return None
    named = names.get(media.name.casefold(), [])
    for path in dict.fromkeys(chain(named, sizes.get(media.size, []))):
        try:
            if media.sha256 and cache.hash_of(path, cancelled) == media.sha256:
                return Found(episode.id, episode.title, path, True)
        except OSError:
            continue
    return Found(episode.id, episode.title, named[0], False) if named else None


def _siblings(folder: Path) -> list[Path]:
    """The folders beside a folder, also where it itself is gone."""
    try:
        return sorted(one for one in folder.parent.iterdir() if one.is_dir() and one != folder)
    except OSError:
        return []


def _files(
    folders: Iterable[Path], deep: bool, cancelled: Asked | None
) -> Iterator[tuple[Path, int]]:
    """Files with their sizes, each once, hidden ones left out, up to a great number."""
    seen: set[Path] = set()
    count = 0
    waiting = list(folders)[::-1]
    while waiting:
        folder = waiting.pop()
        if folder in seen:
            continue
        seen.add(folder)
        if cancelled is not None and cancelled():
            raise Cancelled
        try:
            entries = sorted(os.scandir(folder), key=lambda one: one.name)
        except OSError:
            continue
        for entry in entries:
            if entry.name.startswith("."):
                continue
            try:
                if entry.is_file():
                    count += 1
                    yield Path(entry.path), entry.stat().st_size
                elif deep and entry.is_dir(follow_symlinks=False):
                    waiting.append(Path(entry.path))
            except OSError:
                continue
            if count >= _MOST_FILES:
                return


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0

"""Put the recordings of a project into a folder beside it, so that both can be moved together."""

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from earmark.app.project import Project
from earmark.domain.episode import Episode, Media
from earmark.errors import Cancelled, MediaError, ProjectError
from earmark.store import episodes
from earmark.store.recorder import Session

_PIECE = 4 << 20
_ROOM = 64 << 20  # bytes that stay free
Progress = Callable[[float, str], None]
Asked = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Collected:
    """What was collected: into which folder, how many files, and the episodes left out."""

    folder: Path
    copied: int
    already: int
    missing: tuple[str, ...]


def default_folder(project: Project) -> Path:
    """The folder beside the project that recordings go to unless another is named."""
    return project.path.with_name(f"{project.path.stem} recordings")


def collect(
    project: Project,
    folder: Path | None = None,
    *,
    progress: Progress | None = None,
    cancelled: Asked | None = None,
) -> Collected:
    """Copy every recording that lies elsewhere into a folder and take it from there from now on.

    The originals stay. Recordings on the web are left where they are. The project changes in one
    step of undo, after everything is copied.

    Args:
        project: The project.
        folder: Where to; a folder beside the project when left out.
        progress: Gets the share done and the name of the file.
        cancelled: Asked now and then; what was copied stays then, the project does not change.

    Raises:
        ProjectError: If the project can't be changed.
        MediaError: If there is no room, or a file can't be copied.
        Cancelled: If `cancelled` said so.
    """
    if project.read_only:
        raise ProjectError(f"The project can't be changed: {project.read_only_reason}.")
    folder = (folder or default_folder(project)).absolute()
    with_files = [one for one in project.episodes() if one.media and not one.media.is_remote]
    there = [one for one in with_files if Path(_media(one).path).is_file()]
    away = [one for one in there if not Path(_media(one).path).is_relative_to(folder)]
    _refuse_full(folder, sum(_media(one).size for one in away))
    moved: dict[int, Media] = {}
    by_hash: dict[str, Path] = {}
    for number, episode in enumerate(away):
        media = _media(episode)
        if progress is not None:
            progress(number / len(away), Path(media.path).name)
        target = by_hash.get(media.sha256) or _copied(Path(media.path), folder, cancelled)
        by_hash[media.sha256] = target
        moved[episode.id] = replace(media, path=str(target))
    if moved:
        project.edit("Collect the recordings", lambda session: _take(session, moved))
    gone = tuple(one.title for one in with_files if one not in there)
    return Collected(folder, len(by_hash), len(there) - len(away), gone)


def _media(episode: Episode) -> Media:
    assert episode.media is not None
    return episode.media


def _take(session: Session, moved: dict[int, Media]) -> None:
    for episode_id, media in moved.items():
        episodes.set_media(session, episode_id, media)


def _copied(source: Path, folder: Path, cancelled: Asked | None) -> Path:
    """Copy a file, whole and synced before it has its name; one that is there is taken."""
    target = _name_for(source, folder)
    if target.exists():
        return target
    partial = target.with_name(f".{target.name}.part")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with source.open("rb") as read, partial.open("wb") as write:
            while piece := read.read(_PIECE):
                if cancelled is not None and cancelled():
                    raise Cancelled
                write.write(piece)
            write.flush()
            os.fsync(write.fileno())
        shutil.copystat(source, partial)
        partial.replace(target)
    except OSError as error:
        raise MediaError(
            f"{source.name} can't be copied to {folder}: {error.strerror or error}.",
            "Make room, or choose another folder. The project was not changed.",
        ) from error
    finally:
        partial.unlink(missing_ok=True)
    return target


def _name_for(source: Path, folder: Path) -> Path:
    """Its own name, with a number where another file has it."""
    number, target = 2, folder / source.name
    while target.exists() and not _same(source, target):
        target = folder / f"{source.stem} {number}{source.suffix}"
        number += 1
    return target


def _same(one: Path, other: Path) -> bool:
    """Whether two files hold the same; size and time alone would take one show for another."""
    if one.stat().st_size != other.stat().st_size:
        return False
    with one.open("rb") as left, other.open("rb") as right:
        while piece := left.read(_PIECE):
            if piece != right.read(_PIECE):
                return False
    return True


def _refuse_full(folder: Path, wanted: int) -> None:
    place = next(parent for parent in (folder, *folder.parents) if parent.exists())
    free = shutil.disk_usage(place).free
    if wanted > free - _ROOM:
        raise MediaError(
            f"The recordings need {wanted / 1e6:,.0f} MB, and {folder} has room for "
            f"{max(0, free - _ROOM) / 1e6:,.0f} MB.",
            "Make room, or choose another folder.",
        )

"""Looking after a project: backups, copies, checks, and saving what a damaged one still holds."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from earmark.app.project import Project
from earmark.errors import ProjectError
from earmark.store import backup as backups_store
from earmark.store import check as check_store
from earmark.store import media_places
from earmark.store import opening as opening_store
from earmark.store import salvage as salvage_store
from earmark.store.backup import Backup
from earmark.store.salvage import Salvaged

__all__ = [
    "REASONS", "Backup", "Difference", "Salvaged", "back_up", "back_up_if_changed", "backups",
    "check", "differences", "look_over", "move_elsewhere", "newest_good_backup",
    "restore", "salvage", "save_copy",
]  # fmt: skip


REASONS = {  # the words in the names of backup files
    "timed": "While you worked",
    "import": "Before an import",
    "bulk-change": "Before a large change",
    "before-update": "Before an update of Earmark",
    "by-hand": "Asked for",
}


@dataclass(frozen=True, slots=True)
class Difference:
    """How many things of a kind a backup holds, and how many the project holds now."""

    kind: str
    in_backup: int
    now: int


def back_up(
    project: Project, reason: str, *, progress: Callable[[float], None] | None = None
) -> Backup:
    """Back a project up while work goes on; old backups are thinned once the new one is verified.

    Args:
        project: The project.
        reason: What for, in one word such as `import`; part of the file's name.
        progress: Gets the share done, 0–1.

    Raises:
        ProjectError: If the backup can't be made or is not whole; no old one is removed then.
    """
    return backups_store.make(project.path, reason, progress=progress)


def back_up_if_changed(project: Project, reason: str = "timed") -> Backup | None:
    """Back a project up unless its newest backup already holds everything.

    Raises:
        ProjectError: If the backup can't be made or is not whole.
    """
    newest = next(iter(backups(project)), None)
    if newest is not None and newest.made_at >= backups_store.changed_at(project.path):
        return None
    return back_up(project, reason)


def backups(project: Project) -> list[Backup]:
    """The backups of a project, newest first."""
    return backups_store.listed(backups_store.folder_of(project.uuid))


def newest_good_backup(path: Path) -> Backup | None:
    """The newest whole backup of a project whose file may be damaged; None if there is none."""
    found = backups_store.listed(backups_store.folder_of_file(path))
    return next((backup for backup in found if backups_store.is_whole(backup.path)), None)


def differences(project: Project, backup: Backup) -> list[Difference]:
    """What a backup holds more or less of than the project does now."""
    then = backups_store.counts_in(backup.path)
    now = backups_store.counts_in(project.path)
    return [
        Difference(kind, then.get(kind, 0), now.get(kind, 0))
        for kind in ("episode", "segment", "tag", "annotation")
        if then.get(kind, 0) != now.get(kind, 0)
    ]


def restore(backup: Backup, to: Path) -> Path:
    """Make a project of a backup under a new name; the backup and the project stay as they are.

    Raises:
        ProjectError: If something is there already, or it can't be written.
    """
    if to.exists():
        raise ProjectError(f"{to.name} exists already.", "Choose another name.")
    backups_store.copy_file(backup.path, to)
    origin = backups_store.origin_of(backup.path)
    if origin is not None:
        media_places.rebase(to, origin.parent)
    return to


def save_copy(project: Project, to: Path) -> Path:
    """Write everything in an open project to another file, also when its own file is gone.

    Raises:
        ProjectError: If something else is there, or it can't be written.
    """
    if to.exists():
        raise ProjectError(f"{to.name} exists already.", "Choose another name.")
    project.database.save_copy(to)
    media_places.rebase(to, project.path.parent)
    return to


def move_elsewhere(project: Project, to: Path) -> Project:
    """Save a copy, open it, and write to it what could not be written to the project.

    Raises:
        ProjectError: If the copy can't be written; what waits goes on waiting then.
    """
    opened = Project.open(save_copy(project, to), annotator=project.annotator)
    for edit in project.unsaved.hand_over():
        opened.edit(edit.label, edit.work, merge=edit.merge)
    return opened


def look_over(project: Project, cancelled: Callable[[], bool] = lambda: False) -> None:
    """Check a large project while it is open, as small ones are checked before they open.

    Raises:
        DamagedError: If anything is wrong.
        Cancelled: If `cancelled` said so.
    """
    if not project.database.is_checked:
        opening_store.look_over(project.path, cancelled)
        project.database.is_checked = True


def check(path: Path, progress: Callable[[float, str], None] | None = None) -> list[str]:
    """What is wrong with a project, one sentence each; an empty list when it is sound.

    Raises:
        ProjectError: If the file is no project at all.
    """
    return check_store.problems(path, progress)


def salvage(source: Path, target: Path) -> Salvaged:
    """Save every row that can still be read into a new project; the damaged one is only read.

    Raises:
        ProjectError: If the target exists, can't be written, or nothing at all can be read.
    """
    return salvage_store.salvage(source, target)

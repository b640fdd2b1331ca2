"""Copies of a project through SQLite's backup interface, checked before an old one goes."""

import os
from collections.abc import Callable
from contextlib import ExitStack, closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from earmark import paths
from earmark.errors import ProjectError
from earmark.store import engine
from earmark.store.failures import explained
from earmark.store.quietly import quietly

_STAMP = "%Y%m%dT%H%M%S%fZ"
_ORIGIN = "project.txt"
_COUNTED = ("episode", "media", "segment", "tag", "annotation", "change")


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup on disk: which project (by uuid), when, and what it was made for."""

    path: Path
    made_at: datetime
    reason: str

    @property
    def size(self) -> int:
        """Its size in bytes."""
        return self.path.stat().st_size


def folder_of(project_uuid: str) -> Path:
    """Where the backups of a project lie."""
    safe = "".join(char for char in project_uuid if char.isalnum() or char == "-")
    return paths.data_dir() / "backups" / (safe or "unknown")


def folder_of_file(path: Path) -> Path:
    """Where the backups of a project file lie, also where its uuid can't be read any more."""
    try:
        with closing(engine.connect(path, mode="ro")) as connection:
            uuid = uuid_of(connection)
    except engine.Error:
        uuid = ""
    if uuid:
        return folder_of(uuid)
    whole = paths.data_dir() / "backups"
    for noted in whole.glob(f"*/{_ORIGIN}") if whole.is_dir() else ():
        with suppress(OSError, ValueError):
            if noted.read_text(encoding="utf-8") == str(path.absolute()):
                return noted.parent
    return folder_of("")


def origin_of(backup: Path) -> Path | None:
    """The project file that a backup was made of, None where that is not known."""
    try:
        return Path((backup.parent / _ORIGIN).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None


def is_whole(path: Path) -> bool:
    """Whether a backup is as it was when it was made, as far as its pages tell."""
    try:
        with closing(engine.connect(path, mode="ro")) as connection:
            return not engine.integrity_problems(connection, 1)
    except engine.Error:
        return False


def uuid_of(connection: engine.Raw) -> str:
    """The uuid of a project, empty where it can't be read."""
    try:
        rows = engine.rows_between(connection, "fact", ("name", "value"), None)
    except engine.Error:
        return ""
    return next((str(value) for name, value in rows if name == "uuid"), "")


class Snapshot:
    """A project as it is at a moment, to be copied while others go on writing.

    In a folder with a write-ahead log it keeps nobody waiting; without one, writers wait for
    its end. It may be made on one thread and used and closed on another.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        with explained(path), ExitStack() as stack:
            self.raw = stack.enter_context(closing(engine.connect(path)))
            stack.enter_context(engine.snapshot(self.raw))
            self.uuid = uuid_of(self.raw)
            self._held = stack.pop_all()

    def __enter__(self) -> "Snapshot":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the moment."""
        self._held.close()

    @property
    def has_work(self) -> bool:
        """Whether anybody has done anything in the project yet."""
        return engine.has_rows(self.raw, "change")


def copy(
    source: engine.Raw,
    target: Path,
    *,
    progress: Callable[[float], None] | None = None,
) -> None:
    """Copy the project behind a connection to a file, verified before it gets its name.

    Everything is read in one transaction, so work may go on meanwhile.

    Raises:
        ProjectError: If the target can't be written or the copy does not hold what the source does.
    """
    with explained(target), engine.snapshot(source):
        _copy(source, target, progress)


def _copy(source: engine.Raw, target: Path, progress: Callable[[float], None] | None) -> None:
    """The same within a snapshot of the source."""
    partial = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        partial.unlink(missing_ok=True)
        with explained(target), closing(engine.connect(partial, mode="rwc")) as copied:
            expected = counts(source)
            engine.copy_pages(source, copied, progress)
            verify(copied, expected, partial.name)
        with partial.open("rb+") as file:
            os.fsync(file.fileno())
        partial.replace(target)
    except OSError as error:
        raise ProjectError(
            f"No copy of the project can be written to {target.parent}: {error.strerror or error}.",
            "Check free space and permissions there.",
        ) from error
    finally:
        with suppress(OSError):
            partial.unlink(missing_ok=True)


def verify(copied: engine.Raw, expected: dict[str, int], name: str) -> None:
    """Check that a copy is whole.

    Raises:
        ProjectError: If it is damaged or lacks rows.
    """
    problems = engine.integrity_problems(copied, 5)
    if problems or counts(copied) != expected:
        raise ProjectError(
            f"The copy {name} is not complete, so it was not kept.",
            "Check the disk; older backups are untouched.",
        )


def counts(connection: engine.Raw) -> dict[str, int]:
    """How many rows each table has."""
    there = {name for _, name, _ in engine.objects(connection)}
    return {table: engine.count_rows(connection, table) for table in _COUNTED if table in there}


def counts_in(path: Path) -> dict[str, int]:
    """How many rows each table of a project file has."""
    with explained(path):
        connection = engine.connect(path, mode="ro")
        try:
            return counts(connection)
        finally:
            connection.close()


def copy_file(path: Path, target: Path) -> None:
    """Copy a project file to another, verified.

    Raises:
        ProjectError: If either can't be used.
    """
    with explained(path):
        source = engine.connect(path, mode="ro")
        try:
            copy(source, target)
        finally:
            source.close()


def make(path: Path, reason: str, *, progress: Callable[[float], None] | None = None) -> Backup:
    """Back a project up, then drop old backups that nobody needs any more.

    Args:
        path: The project; it may be open and in use.
        reason: What for, in one word: it becomes part of the file's name.
        progress: Gets the share done, 0–1.

    Raises:
        ProjectError: If the backup can't be made or is not whole; no old one is removed then.
    """
    with Snapshot(path) as snapshot:
        return keep(snapshot, reason, progress=progress)


def keep(
    snapshot: Snapshot, reason: str, *, progress: Callable[[float], None] | None = None
) -> Backup:
    """Make a backup of a snapshot; see `make`.

    Raises:
        ProjectError: If the backup can't be made or is not whole; no old one is removed then.
    """
    folder = folder_of(snapshot.uuid)
    moment = datetime.now(UTC)
    target = folder / f"{moment.strftime(_STAMP)}-{reason}.earmark"
    quietly(lambda: _copy(snapshot.raw, target, progress))
    with suppress(OSError):  # only to find them again should the project be unreadable
        (folder / _ORIGIN).write_text(str(snapshot.path.absolute()), encoding="utf-8")
    for old in superfluous(listed(folder), moment):
        old.path.unlink(missing_ok=True)
    return Backup(target, moment, reason)


def changed_at(path: Path) -> datetime:
    """When a project was last written to."""
    newest = 0.0
    for part in (path, path.with_name(path.name + "-wal")):
        try:
            found = part.stat()
        except OSError:
            continue
        if part == path or found.st_size:
            newest = max(newest, found.st_mtime)
    return datetime.fromtimestamp(newest, UTC)


def listed(folder: Path) -> list[Backup]:
    """The backups in a folder, newest first."""
    found = []
    for path in folder.glob("*.earmark") if folder.is_dir() else ():
        stamp, _, reason = path.stem.partition("-")
        try:
            moment = datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)
        except ValueError:
            continue
        found.append(Backup(path, moment, reason))
    return sorted(found, key=lambda backup: backup.made_at, reverse=True)


def superfluous(backups: list[Backup], moment: datetime) -> list[Backup]:
    """Which backups may go: all of two days stay, then one a day, a week, and a month."""
    kept: set[str] = set()
    gone = []
    for backup in sorted(backups, key=lambda backup: backup.made_at, reverse=True):
        age = moment - backup.made_at
        if age <= timedelta(days=2):
            continue
        if age <= timedelta(days=14):
            period = backup.made_at.strftime("day %Y-%m-%d")
        elif age <= timedelta(days=60):
            period = backup.made_at.strftime("week %G-%V")
        else:
            period = backup.made_at.strftime("month %Y-%m")
        if period in kept:
            gone.append(backup)
        kept.add(period)
    return gone

"""Who works on a project: a lock beside the file that dies with the process that holds it.

The lock is the operating system's, so a crash releases it; the file's content only says whose it
was. Where a file system knows no locks, the process id written there decides.
"""

import errno
import json
import os
import socket
import threading
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

import psutil

fcntl: Any
try:
    import fcntl
except ImportError:  # Windows
    fcntl = None

_LOCKED_BYTE = 1 << 30  # far behind the content, so that others can read who holds the lock


@dataclass(frozen=True, slots=True)
class Holder:
    """The process that works on a project."""

    name: str
    host: str
    pid: int
    started: float
    seen: float = field(default=0.0, compare=False)

    @property
    def is_alive(self) -> bool:
        """Whether that process still runs; one on another computer is taken to."""
        if self.host != socket.gethostname():
            return True
        try:
            started: float = psutil.Process(self.pid).create_time()
            return abs(started - self.started) < 1.0
        except psutil.NoSuchProcess:
            return False
        except psutil.Error:
            return True

    @property
    def is_here(self) -> bool:
        """Whether it is, or was, a process of this computer."""
        return self.host == socket.gethostname()

    @property
    def seen_at(self) -> datetime | None:
        """When it last showed that it works, None where that is not known."""
        return datetime.fromtimestamp(self.seen).astimezone() if self.seen else None

    def __str__(self) -> str:
        where = "" if self.host == socket.gethostname() else f" on {self.host}"
        who = self.name or "another Earmark window"
        return f"{who}{where} (process {self.pid})"


_HELD: dict[Path, Holder] = {}
_GUARD = threading.Lock()


def lock_path(project: Path) -> Path:
    """Where the lock of a project lies."""
    return project.with_name(f".{project.name}.lock")


class ProjectLock:
    """The right to write to a project. Make it with `acquire`.

    `after_crash` says that the process that had it before ended without giving it back.
    """

    def __init__(self, path: Path, handle: int, *, after_crash: bool) -> None:
        self._path = path
        self._handle = handle
        self._released = False
        self._mark = _mark(path)
        self.after_crash = after_crash

    @classmethod
    def acquire(
        cls, project: Path, annotator: str, *, take_over: bool = False
    ) -> "ProjectLock | Holder":
        """Take the lock, or learn who has it.

        Args:
            project: The project file.
            annotator: Who will be named to others who open it.
            take_over: Take it from a holder on another computer, where nobody can see from here
                whether that one still works on it.

        Raises:
            OSError: If no file can be made beside the project.
        """
        path = lock_path(project.resolve())
        with _GUARD:
            # POSIX locks don't hold within one process, so that is kept in mind here; and the
            # file must not even be opened, as closing it again would end the lock.
            if path in _HELD:
                return _HELD[path]
            handle, before, holder = _attempt(path, take_over=take_over)
            if holder is not None:
                os.close(handle)
                return holder
            try:
                mine = Holder(
                    annotator, socket.gethostname(), os.getpid(), psutil.Process().create_time()
                )
                os.ftruncate(handle, 0)
                os.lseek(handle, 0, os.SEEK_SET)
                os.write(handle, json.dumps(asdict(mine)).encode())
            except OSError:
                os.close(handle)
                raise
            _HELD[path] = mine
            return cls(path, handle, after_crash=before is not None)

    def lost_to(self) -> Holder | None:
        """Who took the lock from us, on another computer; None as long as it is ours."""
        mark = _mark(self._path)
        if mark == self._mark or self._released:
            return None
        mine = _HELD.get(self._path)
        try:
            there = _parsed(self._path.read_bytes())
        except OSError:
            return None
        if there is None or mine is None or _process(there) == _process(mine):
            self._mark = mark
            return None
        return there

    def touch(self) -> None:
        """Show that whoever holds the lock still works."""
        with suppress(OSError):
            if self.lost_to() is None:
                os.utime(self._path)
                self._mark = _mark(self._path)

    def release(self) -> None:
        """Give the lock back and remove its file."""
        with _GUARD:
            if self._released:
                return
            mine = self.lost_to() is None
            self._released = True
            _HELD.pop(self._path, None)
            if (
                fcntl is not None and mine
            ):  # removed while still locked, so that nobody locks a ghost
                with suppress(OSError):
                    self._path.unlink()
            os.close(self._handle)
            if fcntl is None and mine:  # an open file can't be removed on Windows
                with suppress(OSError):
                    self._path.unlink()


def _attempt(path: Path, *, take_over: bool) -> tuple[int, Holder | None, Holder | None]:
    """Open and lock the file: its handle, who had it before, and who refuses it to us."""
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
    while True:
        handle = os.open(path, flags, 0o644)
        before = _read(handle)
        holder = _refusal(handle, before, take_over=take_over)
        if holder is not None or _is_same(path, handle):
            return handle, before, holder
        os.close(handle)  # the former holder removed the file between our opening and locking it


def _is_same(path: Path, handle: int) -> bool:
    try:
        return os.path.samestat(path.stat(), os.fstat(handle))
    except FileNotFoundError:
        return False


def _refusal(handle: int, before: Holder | None, *, take_over: bool) -> Holder | None:
    """Who keeps us from the lock; None when it is ours now."""
    unknown = Holder("", socket.gethostname(), 0, 0.0)
    granted = _try_lock(handle)
    if granted is False:
        return before or unknown
    if before is None or take_over:
        return None
    if before.host != socket.gethostname():
        return before
    return before if granted is None and before.is_alive else None


def _try_lock(handle: int) -> bool | None:
    """Ask the operating system; None where the file system knows no locks."""
    try:
        if fcntl is not None:
            fcntl.lockf(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        else:
            import msvcrt

            os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
    except OSError as error:
        return False if error.errno in (errno.EACCES, errno.EAGAIN, errno.EDEADLK) else None
    return True


def _read(handle: int) -> Holder | None:
    try:
        os.lseek(handle, 0, os.SEEK_SET)
        found = _parsed(os.read(handle, 4096))
        return replace(found, seen=os.fstat(handle).st_mtime) if found is not None else None
    except OSError:
        return None


def _parsed(content: bytes) -> Holder | None:
    try:
        data = json.loads(content)
        return Holder(
            str(data["name"]), str(data["host"]), int(data["pid"]), float(data["started"])
        )
    except (ValueError, KeyError, TypeError, RecursionError):
        return None


def _process(holder: Holder) -> tuple[str, int, float]:
    return holder.host, holder.pid, holder.started


def _mark(path: Path) -> tuple[int, int]:
    """What changes when somebody else writes the file."""
    try:
        found = path.stat()
    except OSError:
        return (0, 0)
    return found.st_ino, found.st_mtime_ns

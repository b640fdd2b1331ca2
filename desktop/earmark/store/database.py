"""An open project file: transactions in and out, the lock on it, and how it is closed."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection, Engine, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session as AnySession

from earmark.domain.changes import ChangeSet
from earmark.errors import NotSavedError, ProjectError
from earmark.store import backup, changes, engine
from earmark.store.before_large import BeforeLarge
from earmark.store.failures import explained
from earmark.store.lock import Holder, ProjectLock
from earmark.store.recorder import Session
from earmark.store.rows import FactRow

T = TypeVar("T")
_STAYS = (engine.Trouble.READ_ONLY, engine.Trouble.UNREACHABLE)


class Database:
    """An open project file. Make it with `earmark.store.opening.open_database`.

    `holder` is who else has it open, where that is why it can't be changed; `is_checked` says that
    its pages were looked over when it was opened. `notices` are sentences about how it was opened
    that the person should see; `read_only_reason` says why nothing can be changed, empty where
    it can.
    """

    def __init__(
        self,
        path: Path,
        db_engine: Engine,
        *,
        lock: ProjectLock | None,
        read_only_reason: str,
        notices: tuple[str, ...] = (),
        wal: bool = True,
        holder: Holder | None = None,
        is_checked: bool = False,
    ) -> None:
        self.path = path
        self.engine = db_engine
        self.read_only_reason = read_only_reason
        self.notices = notices
        self.holder = holder
        self.is_checked = is_checked
        self._lock = lock
        self.before_large = BeforeLarge(path, wal=wal)
        self._writing = threading.RLock()
        self._busy = False
        self._at_length = ""
        self._closed = False
        self._identity = _identity(path)

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed."""
        return bool(self.read_only_reason)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees the project as it is at its first question."""
        with explained(self.path), self.engine.connect() as connection:
            yield connection

    @contextmanager
    def reading_thriftily(self) -> Iterator[Connection]:
        """The same for questions that look through everything, in little memory."""
        with self.reading() as connection, engine.thrifty(connection):
            yield connection

    @contextmanager
    def reading_rows(self) -> Iterator[AnySession]:
        """The same with mapped rows, for the few places that read small tables."""
        with self.reading() as connection, AnySession(bind=connection) as session:
            yield session

    def edit(
        self,
        label: str,
        annotator: str,
        work: Callable[[Session], T],
        merge: str | None = None,
    ) -> tuple[T, ChangeSet | None]:
        """Run `work` in one transaction, with its record in the history.

        Raises:
            ProjectError: If the project is read-only or can't be written; nothing is changed then.
        """

        def recorded(session: Session) -> tuple[T, ChangeSet | None]:
            result = work(session)
            session.flush()
            self.before_large.look(session.recorder)
            return result, changes.store(session, merge)

        return self.write(recorded, annotator, label)

    def improve(
        self, label: str, annotator: str, work: Callable[[Session], T]
    ) -> tuple[T, ChangeSet | None]:
        """Run `work` in one transaction that is no step of undo; see `changes.described`.

        Raises:
            ProjectError: If the project is read-only or can't be written; nothing is changed then.
        """

        def described(session: Session) -> tuple[T, ChangeSet | None]:
            result = work(session)
            return result, changes.described(session)

        return self.write(described, annotator, label)

    @contextmanager
    def at_length(self, reason: str) -> Iterator[None]:
        """Let nobody at the window hang while something takes long to write.

        What they change meanwhile is refused with the reason, to be kept and written afterwards;
        other threads wait for their turn as ever.
        """
        self._at_length = reason
        try:
            yield
        finally:
            self._at_length = ""

    @contextmanager
    def _turn(self) -> Iterator[None]:
        """The right to write, which one thread has at a time."""
        is_window = threading.current_thread() is threading.main_thread()
        if not self._writing.acquire(blocking=not (is_window and self._at_length)):
            raise NotSavedError(self._at_length, "It is saved as soon as that is done.")
        try:
            yield
        finally:
            self._writing.release()

    def write(self, work: Callable[[Session], T], annotator: str = "", label: str = "") -> T:
        """Run `work` in one transaction without recording it: all of it happens, or nothing.

        Raises:
            NotSavedError: If somebody at the window would have to wait; see `at_length`.
        """
        with self._turn():
            self._check_writable()
            self._busy = True
            try:
                with (
                    self._read_only_connections_dropped(),
                    explained(self.path),
                    engine.writing(self.engine) as connection,
                    Session(connection, annotator, label) as session,
                ):
                    result = work(session)
                    session.commit()
                    return result
            finally:
                self._busy = False

    @contextmanager
    def _read_only_connections_dropped(self) -> Iterator[None]:
        """Let go of connections after one could only read.

        SQLite opens a file for reading where it may not be written, and a connection that was
        opened so stays so, also when the right is there again.
        """
        try:
            yield
        except NotSavedError as error:
            cause = error.__cause__.orig if isinstance(error.__cause__, DBAPIError) else None
            if cause is not None and engine.trouble_of(cause) in _STAYS and self._is_there():
                self.engine.dispose()
            raise

    @property
    def uuid(self) -> str:
        """What tells this project from every other."""
        with self.reading() as connection:
            found = connection.execute(select(FactRow.value).where(FactRow.name == "uuid")).scalar()
        return found or ""

    def save_copy(self, to: Path) -> None:
        """Write everything that is in the project to another file, verified.

        It reads through a connection that is open already, so it also works when the file was
        removed under it.

        Raises:
            ProjectError: If the copy can't be written.
        """
        with self.reading() as connection:
            backup.copy(engine.raw_of(connection), to)

    def close(self) -> None:
        """Bring everything into the one file and let go of it; closing twice is fine."""
        with self._writing:
            if self._closed:
                return
            self._closed = True
            try:
                self.engine.dispose()
                if not self.read_only and self._is_there():
                    # What can't be brought into the file now stays in the log beside it.
                    with suppress(NotSavedError), explained(self.path):
                        _close_file(self.path)
            finally:
                if self._lock is not None:
                    self._lock.release()

    def _check_writable(self) -> None:
        if self._closed:
            raise ProjectError("The project has been closed.")
        if self._busy:
            raise RuntimeError("an edit can't be made inside another")
        if self.read_only:
            raise ProjectError(
                f"{self.path.name} is open for reading only: {self.read_only_reason}.",
                "Nothing was changed.",
            )
        if not self._is_there():
            raise NotSavedError(
                f"{self.path.name} was moved, replaced or removed while it was open.",
                "Everything up to the last change is still here: put the file back, or save a "
                "copy elsewhere.",
            )

        if self._lock is not None and (taker := self._lock.lost_to()) is not None:
            raise NotSavedError(
                f"{taker} has taken {self.path.name} over, so nothing is written to it from here.",
                "Save a copy elsewhere, or close the project there and open it here again.",
            )

    def keep_alive(self) -> None:
        """Show others that somebody still works here; to be called every minute or so."""
        if self._lock is not None and not self._closed:
            self._lock.touch()

    def _is_there(self) -> bool:
        """Whether the path still leads to the file that was opened."""
        return self._identity is None or _identity(self.path) == self._identity


def _close_file(path: Path) -> None:
    connection = engine.connect(path)
    try:
        engine.checkpoint(connection)
    finally:
        connection.close()


def _identity(path: Path) -> tuple[int, int] | None:
    """What tells one file from another at the same path; None where the system does not say."""
    try:
        found = path.stat()
    except OSError:
        return (0, 0)
    return (found.st_dev, found.st_ino) if found.st_ino else None

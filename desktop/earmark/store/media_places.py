"""Where recordings lie, as a project says it: by a relative path, so that both can move.

A recording in the folder of the project, or below it, is kept by its path from there, with `/`
between folders whatever the system. All others keep their absolute path.
"""

from pathlib import Path, PurePosixPath, PureWindowsPath

from sqlalchemy import Connection, Table, bindparam, select, update
from sqlalchemy.orm import Session as AnySession
from sqlalchemy.orm import object_session

from earmark.store import engine
from earmark.store.failures import explained
from earmark.store.rows import MediaRow

_media: Table = MediaRow.__table__  # type: ignore[assignment]  # declared as FromClause
_WEB = ("http://", "https://")


def kept(path: str, folder: Path | None) -> str:
    """The path to keep in a project in a folder."""
    if folder is None or not path or path.startswith(_WEB) or not Path(path).is_absolute():
        return path
    for base in (folder, folder.resolve()):
        if Path(path).is_relative_to(base):
            return Path(path).relative_to(base).as_posix()
    return path


def located(path: str, folder: Path | None) -> str:
    """Where that is, seen from a project in a folder.

    The absolute path of another system, or of another computer's user, is looked for by its name
    beside the project.
    """
    if folder is None or not path or path.startswith(_WEB):
        return path
    windows, posix = PureWindowsPath(path), PurePosixPath(path)
    if not windows.drive and not windows.root and not posix.is_absolute():
        return str(folder.joinpath(*posix.parts))
    if Path(path).is_absolute():
        return path
    beside = folder / (windows.name if windows.drive else posix.name)
    return str(beside) if beside.is_file() else path


def folder_of(session: AnySession | Connection | None) -> Path | None:
    """The folder of the project behind a session; None where nobody said it."""
    if session is None:
        return None
    found = session.get_bind() if isinstance(session, AnySession) else session
    folder = found.get_execution_options().get(engine.FOLDER)
    return Path(folder) if folder else None


def located_of(row: MediaRow) -> str:
    """Where the recording of a row is."""
    return located(row.path, folder_of(object_session(row)))


def rebase(path: Path, old_folder: Path) -> None:
    """Let a project that was copied from another folder find the recordings where they are.

    Raises:
        ProjectError: If it can't be written.
    """
    if path.parent.resolve() == old_folder.resolve():
        return
    with explained(path):
        writing = engine.make_engine(path, wal=False)
        try:
            with engine.writing(writing) as connection, connection.begin():
                found = connection.execute(select(_media.c.id, _media.c.path)).all()
                moved = [
                    {"row_id": row_id, "path": kept(located(old, old_folder), path.parent)}
                    for row_id, old in found
                ]
                if moved:
                    statement = update(_media).where(_media.c.id == bindparam("row_id"))
                    connection.execute(statement.values(path=bindparam("path")), moved)
        finally:
            writing.dispose()

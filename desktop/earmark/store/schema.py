"""What a project file looks like: its marks and its tables, new and as found."""

import uuid
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import (
    Column,
    Engine,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    insert,
)

from earmark.domain.codebook import Codebook
from earmark.errors import ProjectError
from earmark.store import changes, engine, tag_rows
from earmark.store.rows import Base, FactRow, TagRow

APPLICATION_ID = 0x4541524D  # "EARM"
SCHEMA_VERSION = 2
REVISIONS = {1: "0001", 2: "0002"}

ALEMBIC = Table(  # as Alembic makes it
    "alembic_version",
    MetaData(),
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)
_MAGIC = b"SQLite format 3\x00"
_OURS = {"alembic_version", "sqlite_sequence", "sqlite_stat1", "sqlite_stat4"}


@dataclass(frozen=True, slots=True)
class Header:
    """The marks in the first bytes of a database file."""

    application_id: int
    version: int
    is_wal: bool


def read_header(path: Path) -> Header:
    """Look at a file before SQLite does.

    Raises:
        ProjectError: If it is no project of Earmark.
    """
    name = path.name
    if path.is_dir():
        raise ProjectError(f"{name} is a folder, not a project.", "Choose a file in it.")
    try:
        with path.open("rb") as file:
            head = file.read(100)
    except FileNotFoundError:
        raise ProjectError(
            f"There is no project at {path}.", "Check the path, or make a new project there."
        ) from None
    except OSError as error:
        raise ProjectError(
            f"{name} can't be read: {error.strerror or error}.",
            "Check the permissions of the file and its folder.",
        ) from error
    if not head:
        raise ProjectError(
            f"{name} is empty: there is no project in it.",
            "Restore a backup, or remove the file and make a new project.",
        )
    if not head.startswith(_MAGIC) or len(head) < 100:
        raise ProjectError(
            f"{name} is not an Earmark project.", "Choose a file that ends in .earmark."
        )
    application_id = int.from_bytes(head[68:72], "big")
    if application_id != APPLICATION_ID:
        raise ProjectError(
            f"{name} is a database of another program, not an Earmark project.",
            "Choose a file that ends in .earmark.",
        )
    return Header(application_id, int.from_bytes(head[60:64], "big"), head[18] == 2)


def create(db_engine: Engine, codebook: Codebook) -> None:
    """Make the tables of a new project, with a codebook to begin with."""
    with db_engine.begin() as connection:
        engine.set_marks(connection, engine.Marks(APPLICATION_ID, SCHEMA_VERSION))
        Base.metadata.create_all(connection)
        ALEMBIC.create(connection)
        connection.execute(insert(ALEMBIC).values(version_num=REVISIONS[SCHEMA_VERSION]))
        facts = {"uuid": str(uuid.uuid4()), "created_at": changes.now()}
        connection.execute(
            insert(FactRow), [{"name": name, "value": value} for name, value in facts.items()]
        )
        rows = [
            {"id": tag.id, "uuid": str(uuid.uuid4()), **tag_rows.values(tag)} for tag in codebook
        ]
        if rows:
            connection.execute(insert(TagRow), rows)


def version_of(connection: engine.Raw) -> int:
    """The schema version that a file says it has."""
    return engine.marks_of(connection).version


def refuse_foreign_objects(connection: engine.Raw, name: str) -> None:
    """Refuse files in which something waits to be run, or which hold what we never made.

    A file from a newer version may have more tables, but no triggers and views either.

    Raises:
        ProjectError: If there is any such thing.
    """
    newer = version_of(connection) > SCHEMA_VERSION
    expected = _OURS | set(Base.metadata.tables)
    for kind, item, table in engine.objects(connection):
        harmless = kind == "index" and table in expected
        if kind in ("table", "index") and (newer or harmless or item in expected):
            continue
        raise ProjectError(
            f"{name} holds something that Earmark never puts into a project ({kind} “{item}”), "
            "so it was not opened.",
            "If the file comes from somebody you trust, save its contents with 'earmark salvage'.",
        )


def can_read(connection: engine.Raw) -> bool:
    """Whether every column that we ask for is there, as in a newer file that only added some."""
    for table in Base.metadata.tables.values():
        there = engine.columns_of(connection, table.name)
        if not {column.name for column in table.columns} <= set(there):
            return False
    return True


def tables() -> list[Table]:
    """All tables, parents before children."""
    return list(Base.metadata.sorted_tables)

"""Bring older projects up to date with the Alembic migrations that lie inside the package."""

from pathlib import Path

from sqlalchemy import Engine, select
from sqlalchemy.exc import SQLAlchemyError

from earmark.errors import ProjectError
from earmark.store import engine, schema
from earmark.store.failures import SALVAGE_HINT

SCRIPTS = Path(__file__).parent / "migrations"


def migrate(db_engine: Engine, name: str, revision: str = "head") -> None:
    """Run the migrations that a project lacks, all in one transaction.

    Raises:
        ProjectError: If that fails; the file is then as it was.
    """
    # Importing Alembic takes longer than opening a project that needs none of it.
    from alembic import command
    from alembic.config import Config
    from alembic.util import CommandError

    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    try:
        with (
            db_engine.connect() as connection,
            engine.foreign_keys_off(connection),  # while a table is rebuilt its children dangle
            connection.begin(),
        ):
            config.attributes["connection"] = connection
            command.upgrade(config, revision)
            reached: str = connection.execute(select(schema.ALEMBIC.c.version_num)).scalar_one()
            engine.set_marks(connection, engine.Marks(schema.APPLICATION_ID, int(reached)))
            broken = len(list(engine.dangling(connection)))
            if broken:
                raise ProjectError(
                    f"{name} could not be brought up to date: {broken} of its rows "
                    "point to something that is not there.",
                    f"The file is as it was. {SALVAGE_HINT}",
                )
    except (SQLAlchemyError, CommandError) as error:
        raise ProjectError(
            f"{name} could not be brought up to date ({type(error).__name__}).",
            f"The file is as it was. {SALVAGE_HINT}",
        ) from error

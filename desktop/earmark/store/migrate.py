"""Bring older projects up to date with the Alembic migrations that lie inside the package."""

from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError

from earmark.errors import ProjectError
from earmark.store.failures import SALVAGE_HINT

SCRIPTS = Path(__file__).parent / "migrations"


def migrate(engine: Engine, name: str, revision: str = "head") -> None:
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
        with engine.connect() as connection:
            # While a table is rebuilt its children point nowhere; a pragma inside a
            # transaction does nothing, so it comes first and the check before the commit.
            raw = connection.connection.driver_connection
            assert raw is not None
            raw.execute("PRAGMA foreign_keys=OFF")
            try:
                with connection.begin():
                    config.attributes["connection"] = connection
                    command.upgrade(config, revision)
                    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
                    if broken:
                        raise ProjectError(
                            f"{name} could not be brought up to date: {len(broken)} of its rows "
                            "point to something that is not there.",
                            f"The file is as it was. {SALVAGE_HINT}",
                        )
            finally:
                raw.execute("PRAGMA foreign_keys=ON")
    except (SQLAlchemyError, CommandError) as error:
        raise ProjectError(
            f"{name} could not be brought up to date ({type(error).__name__}).",
            f"The file is as it was. {SALVAGE_HINT}",
        ) from error

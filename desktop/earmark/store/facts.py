"""What is known about the project as a whole, by name."""

from sqlalchemy import select
from sqlalchemy.engine import Connection

from earmark.store.recorder import Session
from earmark.store.rows import FactRow


def value(connection: Connection, name: str) -> str | None:
    """What is known under a name, None if nothing."""
    return connection.execute(select(FactRow.value).where(FactRow.name == name)).scalar()


def put(session: Session, name: str, known: str | None) -> None:
    """Keep something under a name; None forgets it."""
    row = session.get(FactRow, name)
    if known is None:
        if row is not None:
            session.delete(row)
    elif row is None:
        session.add(FactRow(name=name, value=known))
    else:
        row.value = known

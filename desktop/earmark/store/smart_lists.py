"""Saved filters of the Review page."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session as AnySession

from earmark.domain.review import SmartList
from earmark.errors import EditError
from earmark.store.recorder import Session
from earmark.store.rows import SmartListRow


def all_lists(session: AnySession) -> list[SmartList]:
    """The saved filters in their order."""
    rows = session.execute(select(SmartListRow).order_by(SmartListRow.position, SmartListRow.id))
    return [SmartList(row.id, row.name, row.query) for row in rows.scalars()]


def save(session: Session, name: str, query: str) -> SmartList:
    """Save a filter; one of the same name is replaced.

    Raises:
        EditError: If it has no name.
    """
    name = " ".join(name.split())
    if not name:
        raise EditError("A saved filter needs a name.")
    row = session.execute(
        select(SmartListRow).where(func.lower(SmartListRow.name) == name.lower())
    ).scalar()
    if row is None:
        last = session.execute(select(func.max(SmartListRow.position))).scalar()
        row = SmartListRow(name=name, query=query, position=0 if last is None else last + 1)
        session.add(row)
    row.name, row.query = name, query
    session.flush()
    return SmartList(row.id, row.name, row.query)


def remove(session: Session, list_id: int) -> str:
    """Forget a filter; returns its name.

    Raises:
        EditError: If it is gone.
    """
    row = session.get(SmartListRow, list_id)
    if row is None:
        raise EditError("That saved filter is no longer in the project.")
    session.delete(row)
    session.flush()
    return row.name

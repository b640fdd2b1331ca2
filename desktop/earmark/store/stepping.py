"""Undo and redo, with the times of what comes back as good as they are known by now."""

from earmark.domain.changes import ChangeSet
from earmark.store import changes, following
from earmark.store.recorder import Session


def undo(session: Session) -> ChangeSet | None:
    """Take the last edit back; see `changes.undo`."""
    return _with_present_times(session, changes.undo(session))


def redo(session: Session) -> ChangeSet | None:
    """Bring back what was undone last; see `changes.redo`."""
    return _with_present_times(session, changes.redo(session))


def _with_present_times(session: Session, change: ChangeSet | None) -> ChangeSet | None:
    """Work out the times of the annotations anew: alignment may have moved their words since."""
    if change is not None:
        following.refresh_ids(session, change.touched.get("annotation", frozenset()))
    return change

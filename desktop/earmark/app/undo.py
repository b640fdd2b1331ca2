"""The history of a project as a list of steps in words, and going to any of them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from earmark.app.project import Project
from earmark.errors import Cancelled, EditError
from earmark.store import changes


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the history; `is_done` is False for one that was undone."""

    id: int
    label: str
    annotator: str
    made_at: datetime
    is_done: bool


def steps(project: Project, limit: int = 200) -> list[Step]:
    """The newest steps, newest first."""
    with project.database.reading() as connection:
        return [Step(*found) for found in changes.steps(connection, limit)]


def go_to(
    project: Project,
    step_id: int,
    *,
    progress: Callable[[float, str], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> int:
    """Undo or redo until a step is the last one done; 0 goes back to the very beginning.

    Each step on the way is a transaction of its own, so stopping in between loses nothing.

    Returns:
        How many steps were taken.

    Raises:
        EditError: If the history has no such step, or a step on the way is refused.
        Cancelled: If `cancelled` said so; the steps taken until then stay taken.
    """
    last, following = project.undo_id or 0, project.redo_id
    with project.database.reading() as connection:
        if step_id and changes.label_of(connection, step_id) is None:
            raise EditError("That step is no longer in the history.")
        whole = changes.count_between(connection, step_id, last)
    taken, forward = 0, following is not None and step_id >= following
    while (project.undo_id or 0) != step_id:
        if cancelled is not None and cancelled():
            raise Cancelled
        change = project.redo() if forward else project.undo()
        if change is None:
            break
        taken += 1
        if progress is not None:
            progress(taken / max(whole, 1), change.label)
    return taken

"""The history of a project as a list of steps in words, and going to any of them."""

from dataclasses import dataclass
from datetime import datetime

from earmark.app.project import Project
from earmark.errors import EditError


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
    return [
        Step(change.id, change.label, change.annotator, change.made_at, not change.undone)
        for change in project.history(limit)
    ]


def go_to(project: Project, step_id: int) -> int:
    """Undo or redo until a step is the last one done; 0 goes back to the very beginning.

    Each step on the way is a transaction of its own, so stopping in between loses nothing.

    Returns:
        How many steps were taken.

    Raises:
        EditError: If the history has no such step, or a step on the way is refused.
    """
    last, following = project.undo_id or 0, project.redo_id
    if step_id and step_id not in {step.id for step in steps(project, limit=1_000_000)}:
        raise EditError("That step is no longer in the history.")
    taken = 0
    if following is not None and step_id >= following:
        while (change := project.redo()) is not None:
            taken += 1
            if change.id == step_id:
                break
        return taken
    while last > step_id:
        project.undo()
        taken += 1
        last = project.undo_id or 0
    return taken

"""Saving filters of the Review page and forgetting them, each one step of undo."""

from earmark.app.project import Project
from earmark.domain.review import SmartList
from earmark.store import smart_lists
from earmark.store.recorder import Session


def save_list(project: Project, name: str, query: str) -> SmartList:
    """Save a filter under a name; one of the same name is replaced.

    Raises:
        EditError: If it has no name.
    """

    def work(session: Session) -> SmartList:
        saved = smart_lists.save(session, name, query)
        session.label = f"Save the filter {saved.name}"
        return saved

    return project.edit("Save a filter", work)


def remove_list(project: Project, list_id: int) -> None:
    """Forget a filter.

    Raises:
        EditError: If it is gone.
    """

    def work(session: Session) -> None:
        session.label = f"Forget the filter {smart_lists.remove(session, list_id)}"

    project.edit("Forget a filter", work)

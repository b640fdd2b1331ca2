"""Changing many annotations at once: what would change, and doing it as one step of undo."""

from collections.abc import Callable, Collection
from dataclasses import dataclass

from earmark.app.project import Project
from earmark.domain.annotation import Annotation
from earmark.domain.bulk import BulkChange
from earmark.store import bulk
from earmark.store.recorder import Session

MOST_EXAMPLES = 50


@dataclass(frozen=True, slots=True)
class BulkPreview:
    """What a change would do: how many of how many it alters, and some before and after."""

    total: int
    changing: int
    examples: tuple[tuple[Annotation, Annotation], ...]


def preview(
    project: Project,
    ids: Collection[int],
    change: BulkChange,
    check: Callable[[], None] = lambda: None,
) -> BulkPreview:
    """What a change would do to some annotations; those that are gone count as unchanged.

    Args:
        project: The project.
        ids: Which annotations.
        change: The change.
        check: Called now and then; may raise to stop.
    """
    if change.is_nothing:
        return BulkPreview(len(ids), 0, ())
    examples, count = [], 0
    with project.database.reading() as connection:
        for before, after in bulk.changing(connection, ids, change):
            if count < MOST_EXAMPLES:
                examples.append((before, after))
            count += 1
            if count % 500 == 0:
                check()
    return BulkPreview(len(ids), count, tuple(examples))


def apply(project: Project, ids: Collection[int], change: BulkChange) -> int:
    """Change annotations as one step of undo; returns how many really changed.

    Raises:
        EditError: If one of them, or the tag, is gone.
    """

    def work(session: Session) -> int:
        count = bulk.apply(session, ids, change)
        session.label = "Change annotation" if count == 1 else f"Change {count} annotations"
        return count

    return project.edit("Change annotations", work)


def set_field(project: Project, ids: Collection[int], name: str, value: str) -> None:
    """Answer a field of annotations; an empty answer takes it away.

    Answers to the same field of the same annotation that follow closely are one step of undo.

    Raises:
        EditError: If one of them is gone.
    """
    wanted = list(ids)
    project.edit(
        f"Answer {name}",
        lambda session: bulk.apply(session, wanted, BulkChange(fields=((name, value),))),
        merge=f"field:{name}:{','.join(map(str, wanted))}" if len(wanted) == 1 else None,
    )

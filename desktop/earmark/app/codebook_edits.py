"""Everything that can be done to the codebook, each one transaction and one step of undo."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from earmark.app.project import Project
from earmark.domain.codebook import Tag
from earmark.domain.filters import Term
from earmark.store import codebook, codebook_changes
from earmark.store.recorder import Session


def add_tag(
    project: Project,
    name: str,
    color: str | None = None,
    key: str | None = None,
    definition: str = "",
) -> Tag:
    """Add a tag; colour and key are chosen where none is given, an empty key means none.

    Raises:
        EditError: If the name is empty, or the name or key belongs to another tag.
    """
    return project.edit(
        f"Add tag {name.strip()}",
        lambda session: codebook.add(session, name, color, key, definition),
    )


def update_tag(project: Project, tag: Tag, renamed: Mapping[str, str] | None = None) -> None:
    """Write a changed tag.

    Args:
        project: The project.
        tag: The tag as it is to be.
        renamed: Old and new names of its fields; the answers follow.

    Raises:
        EditError: If it is gone, or its name or key belongs to another.
    """

    def work(session: Session) -> None:
        codebook.update(session, tag)
        if renamed:
            codebook_changes.rename_answers(session, tag.id, renamed)

    project.edit(f"Change tag {tag.name}", work)


def remove_tag(
    project: Project, tag_id: int, *, move_to: int | None = None, take_off: bool = False
) -> None:
    """Take a tag out of the codebook; what is nested under it moves up.

    Args:
        project: The project.
        tag_id: The tag.
        move_to: The tag that its annotations get instead.
        take_off: Delete its annotations.

    Raises:
        EditError: If annotations have it and neither was asked for.
    """

    def work(session: Session) -> None:
        session.label = codebook_changes.remove(session, tag_id, move_to=move_to, take_off=take_off)

    project.edit("Delete tag", work)


def retire_tag(project: Project, tag_id: int, *, retired: bool = True) -> None:
    """Offer a tag no more, or again; its annotations keep it.

    Raises:
        EditError: If it is gone, or another tag has its key by now.
    """

    def work(session: Session) -> None:
        tag = codebook.read(session).get(tag_id)
        name = codebook.name_of(session, tag_id)
        session.label = f"Retire tag {name}" if retired else f"Bring back tag {name}"
        if tag is not None:
            codebook.update(session, replace(tag, retired=retired))

    project.edit("Retire tag", work)


def merge_tags(project: Project, tag_id: int, into_id: int) -> int:
    """Put a tag into another: annotations, nested tags and fields follow.

    Returns:
        How many annotations have the other tag now.

    Raises:
        EditError: If one of them is gone, or both are the same.
    """

    def work(session: Session) -> int:
        names = codebook.name_of(session, tag_id), codebook.name_of(session, into_id)
        session.label = f"Merge tag {names[0]} into {names[1]}"
        return codebook_changes.merge(session, tag_id, into_id)

    return project.edit("Merge tags", work)


def split_tag(project: Project, tag_id: int, name: str, terms: Sequence[Term]) -> tuple[Tag, int]:
    """Give those annotations of a tag that a filter names a new tag beside it.

    Returns:
        The new tag and how many annotations have it.

    Raises:
        EditError: If the tag is gone, the name is taken, or no annotation or every one matches.
    """

    def work(session: Session) -> tuple[Tag, int]:
        made, count = codebook_changes.split(session, tag_id, name, terms)
        session.label = f"Split tag {codebook.name_of(session, tag_id)}: {count} now {made.name}"
        return made, count

    return project.edit("Split tag", work)


def place_tag(
    project: Project, tag_id: int, parent_id: int | None, after_id: int | None = None
) -> None:
    """Put a tag under another (None: at the top), after a sibling or first of all.

    Raises:
        EditError: If a tag is gone, or would be nested under itself.
    """

    def work(session: Session) -> None:
        session.label = f"Move tag {codebook.name_of(session, tag_id)}"
        codebook_changes.place(session, tag_id, parent_id, after_id)

    project.edit("Move tag", work)

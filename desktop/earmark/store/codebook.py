"""The codebook of a project: reading it and changing it."""

import uuid
from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import func, select
from sqlalchemy.orm import Session as AnySession

from earmark.domain.codebook import Codebook, Tag, free_color, free_key
from earmark.errors import EditError
from earmark.store import tag_rows
from earmark.store.recorder import Session, update_rows
from earmark.store.rows import AnnotationRow, TagRow


def read(session: AnySession) -> Codebook:
    """The codebook in its order."""
    rows = session.execute(select(TagRow).order_by(TagRow.position, TagRow.id)).scalars()
    return Codebook(tuple([tag_rows.read(row) for row in rows]))


def counts(session: AnySession, episode_id: int | None) -> dict[int, int]:
    """How many annotations each tag has, in one episode or in all; no tag without any."""
    statement = select(AnnotationRow.tag_id, func.count()).group_by(AnnotationRow.tag_id)
    if episode_id is not None:
        statement = statement.where(AnnotationRow.episode_id == episode_id)
    return {row[0]: row[1] for row in session.execute(statement)}


def add(session: Session, name: str, color: str | None, key: str | None, definition: str) -> Tag:
    """Add a tag at the end.

    Without a colour it gets the first of the palette that no other tag has; with `key` None the
    first free digit, with an empty one none.

    Raises:
        EditError: If the name is empty or another tag has it, or its key.
    """
    codebook = read(session)
    color = color or free_color(codebook)
    if key is None:
        key = free_key(codebook)
    position = max((tag.position for tag in codebook), default=-1) + 1
    tag = _checked(codebook, Tag(0, name, color, key, position, definition))
    row = TagRow(uuid=str(uuid.uuid4()))
    tag_rows.fill(row, tag)
    session.add(row)
    session.flush()
    return replace(tag, id=row.id, uuid=row.uuid)


def update(session: Session, tag: Tag) -> None:
    """Write a tag that is already there.

    Raises:
        EditError: If it is gone, or its name or key belongs to another.
    """
    checked, row = _checked(read(session), tag), _row(session, tag.id)
    tag_rows.fill(row, checked)
    row.uuid = tag.uuid or row.uuid
    session.flush()


def set_positions(session: Session, ids: Sequence[int]) -> None:
    """Put tags into an order; those that are not named keep their place."""
    update_rows(session, TagRow, {one: {"position": place} for place, one in enumerate(ids)})
    session.expire_all()


def remove(session: Session, tag_id: int) -> str:
    """Take a tag out of the codebook; returns its name.

    Raises:
        EditError: If annotations have it, or tags are nested under it.
    """
    row = _row(session, tag_id)
    used = session.execute(select(func.count()).where(AnnotationRow.tag_id == tag_id)).scalar_one()
    if used:
        times = "one annotation has" if used == 1 else f"{used} annotations have"
        raise EditError(
            f"“{row.name}” can't be deleted because {times} it.",
            "Give them another tag or delete them first, or retire the tag.",
        )
    if session.execute(select(TagRow.id).where(TagRow.parent_id == tag_id)).first():
        raise EditError(
            f"“{row.name}” can't be deleted because other tags are nested under it.",
            "Move them first.",
        )
    session.delete(row)
    session.flush()
    return row.name


def name_of(session: Session, tag_id: int) -> str:
    """The name of a tag.

    Raises:
        EditError: If it is gone.
    """
    return _row(session, tag_id).name


def _checked(codebook: Codebook, tag: Tag) -> Tag:
    tag = replace(tag, name=" ".join(tag.name.split()), key=tag.key.strip())
    others = Codebook(tuple(other for other in codebook if other.id != tag.id))
    if not tag.name:
        raise EditError("A tag needs a name.")
    if others.by_name(tag.name) is not None:
        raise EditError(f"There is a tag “{tag.name}” already.", "Choose another name.")
    holder = others.by_key(tag.key) if tag.key and not tag.retired else None
    if holder is not None:
        raise EditError(
            f"The key {tag.key} already belongs to “{holder.name}”.", "Choose another key."
        )
    if len(tag.color) != 7 or tag.color[0] != "#" or set(tag.color[1:]) - set(_HEX):
        raise EditError(f"“{tag.color}” is no colour.", "Write it as #RRGGBB.")
    _refuse_circle(others, tag)
    return tag


def _refuse_circle(others: Codebook, tag: Tag) -> None:
    parent = tag.parent_id
    seen: set[int] = set()
    while parent is not None and parent not in seen:
        if parent == tag.id:
            raise EditError(f"“{tag.name}” can't be nested under itself.")
        seen.add(parent)
        above = others.get(parent)
        if above is None:
            raise EditError("The tag to nest it under is gone.")
        parent = above.parent_id


_HEX = "0123456789abcdefABCDEF"


def _row(session: AnySession, tag_id: int) -> TagRow:
    row = session.get(TagRow, tag_id)
    if row is None:
        raise EditError("That tag is no longer in the codebook.")
    return row

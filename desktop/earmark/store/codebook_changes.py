"""Changes of the codebook that annotations have a part in: none is ever left without its tag."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import select

from earmark.domain.codebook import Codebook, Field, Tag
from earmark.domain.filters import Term
from earmark.domain.review import AnnotationQuery
from earmark.errors import EditError
from earmark.store import annotation_rows, annotations, changes, codebook
from earmark.store.conditions import conditions
from earmark.store.recorder import Session, Values, batches, update_rows
from earmark.store.rows import AnnotationRow


def merge(session: Session, tag_id: int, into_id: int) -> int:
    """Put a tag into another: annotations, nested tags and fields follow; returns how many did.

    Raises:
        EditError: If one of them is gone, or both are the same.
    """
    book = codebook.read(session)
    source, target = _needed(book.get(tag_id)), _needed(book.get(into_id))
    if source.id == target.id:
        raise EditError("A tag can't be merged with itself.")
    if target.id in book.below(source.id):  # it moves up, or it would hang on what is gone
        target = replace(target, parent_id=source.parent_id)
    known = {field.name for field in target.fields}
    missing = tuple(field for field in source.fields if field.name not in known)
    both = tuple(_with_answers(field, source.fields) for field in target.fields)
    codebook.update(session, replace(target, fields=both + missing))
    moved = _give(session, source.id, target.id)
    for child in book.children(source.id):
        if child.id != target.id:
            codebook.update(session, replace(child, parent_id=target.id))
    codebook.remove(session, source.id)
    return moved


def split(session: Session, tag_id: int, name: str, terms: Sequence[Term]) -> tuple[Tag, int]:
    """Give those annotations of a tag that a filter names a new tag beside it.

    Returns:
        The new tag, with the same fields, and how many annotations have it.

    Raises:
        EditError: If the tag is gone, the name is taken, or no annotation or every one matches.
    """
    source = _needed(codebook.read(session).get(tag_id))
    query = AnnotationQuery(tag_ids=frozenset({tag_id}), terms=tuple(terms))
    found = list(session.execute(select(AnnotationRow.id).where(*conditions(query))).scalars())
    if not found:
        raise EditError(f"No annotation with “{source.name}” matches, so nothing was split.")
    if len(found) == len(_ids(session, tag_id)):
        raise EditError(
            f"Every annotation with “{source.name}” matches, so nothing would be left.",
            "Rename the tag instead.",
        )
    made = codebook.add(session, name, None, None, source.definition)
    made = replace(made, parent_id=source.parent_id, fields=source.fields)
    codebook.update(session, made)
    place(session, made.id, source.parent_id, after_id=source.id)
    annotations.change(session, found, {"tag_id": made.id})
    return made, len(found)


def place(session: Session, tag_id: int, parent_id: int | None, after_id: int | None) -> None:
    """Put a tag under another (None: at the top), after a sibling or first of all.

    Raises:
        EditError: If a tag is gone, or would be nested under itself.
    """
    tag = _needed(codebook.read(session).get(tag_id))
    codebook.update(session, replace(tag, parent_id=parent_id))
    book = codebook.read(session)
    siblings = [one for one in book.children(parent_id) if one.id != tag_id]
    where = next((n + 1 for n, one in enumerate(siblings) if one.id == after_id), 0)
    siblings.insert(where, _needed(book.get(tag_id)))
    ordered: list[int] = []

    def visit(above: int | None) -> None:
        for child in siblings if above == parent_id else book.children(above):
            ordered.append(child.id)
            visit(child.id)

    visit(None)
    codebook.set_positions(session, ordered)


def remove(session: Session, tag_id: int, *, move_to: int | None, take_off: bool) -> str:
    """Take a tag out; what is nested under it moves up. Returns what the history calls it.

    Args:
        session: The session.
        tag_id: The tag.
        move_to: The tag that its annotations get instead.
        take_off: Delete its annotations; without either a tag in use is refused.

    Raises:
        EditError: If a tag is gone, or it is in use and nothing was decided.
    """
    book = codebook.read(session)
    tag = _needed(book.get(tag_id))
    if move_to is not None:
        other = _needed(book.get(move_to))
        if other.id == tag.id:
            raise EditError("Annotations can't move to the tag that is deleted.")
        count = _give(session, tag_id, move_to)
        label = f"Delete tag {tag.name}, {count} annotations now {other.name}"
    elif take_off:
        found = _ids(session, tag_id)
        annotations.remove(session, found)
        label = f"Delete tag {tag.name} with {len(found)} annotations"
    else:
        label = f"Delete tag {tag.name}"
    for child in book.children(tag_id):
        codebook.update(session, replace(child, parent_id=tag.parent_id))
    codebook.remove(session, tag_id)
    return label


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What another codebook did to this one; `numbers` are our ids by those over there."""

    added: int
    changed: int
    unchanged: int
    remarks: tuple[str, ...]
    numbers: tuple[tuple[int, int], ...] = ()


def take_in(session: Session, other: Codebook) -> TakenIn:
    """Take the tags of another codebook in; nothing is taken away from those that are known."""
    numbers: dict[int, int] = {}  # ids there, ids here
    added, changed, remarks = 0, 0, []
    for _, tag in other.walk():
        book = codebook.read(session)
        above = numbers.get(tag.parent_id) if tag.parent_id is not None else None
        known = book.by_uuid(tag.uuid) or book.by_name(tag.name)
        if known is not None and known.id in numbers.values():
            known = None  # two of one name over there
        if known is None:
            name = _free_name(book, tag.name, other.path(tag)[-2:-1])
            if name != tag.name:
                remarks.append(f"“{tag.name}” is called “{name}” here: the name was taken.")
            known = codebook.add(session, name, tag.color, "", "")
            added += 1
            uuid_ = tag.uuid if tag.uuid and book.by_uuid(tag.uuid) is None else known.uuid
            after = replace(_enriched(known, tag, book), parent_id=above, uuid=uuid_)
            after = replace(after, color=tag.color, retired=tag.retired)
        else:
            after = _enriched(known, tag, book)
            if above is not None and above != known.id and above not in book.below(known.id):
                after = replace(after, parent_id=above)
            changed += after != known
        if after != known:
            codebook.update(session, after)
        numbers[tag.id] = known.id
    return TakenIn(
        added, changed, len(numbers) - added - changed, tuple(remarks), tuple(numbers.items())
    )


def _enriched(known: Tag, other: Tag, book: Codebook) -> Tag:
    """A tag with what another one of its kind has to say."""
    names = {field.name for field in known.fields}
    fields = tuple(_with_answers(field, other.fields) for field in known.fields)
    free = other.key and book.by_key(other.key) is None
    return replace(
        known,
        definition=other.definition or known.definition,
        examples=tuple(dict.fromkeys((*known.examples, *other.examples))),
        counter_examples=tuple(dict.fromkeys((*known.counter_examples, *other.counter_examples))),
        fields=fields + tuple(field for field in other.fields if field.name not in names),
        key=other.key if free and not known.key and not other.retired else known.key,
    )


def _free_name(book: Codebook, name: str, above: Sequence[str]) -> str:
    """A name that no tag has yet: with that of the tag above in brackets, or a number."""
    wanted = [name, *(f"{name} ({one})" for one in above)]
    numbered = (f"{name} {number}" for number in range(2, len(book) + 3))
    return next(one for one in (*wanted, *numbered) if book.by_name(one) is None)


def rename_answers(session: Session, tag_id: int, names: Mapping[str, str]) -> int:
    """Let answers follow fields that got another name; returns how many annotations changed."""
    table = AnnotationRow.__table__
    rows = session.execute(
        select(table.c.id, table.c.fields).where(table.c.tag_id == tag_id, table.c.fields != "{}")
    ).all()
    moment = changes.now()
    updates: dict[int, Values] = {}
    for row_id, packed in rows:
        answers: dict[str, str] = json.loads(packed)
        if not answers.keys() & names.keys():
            continue
        moved = {names[name]: value for name, value in answers.items() if name in names}
        kept = {name: value for name, value in answers.items() if name not in names}
        packed = annotation_rows.packed_fields((moved | kept | moved).items())
        updates[row_id] = {"fields": packed, "modified_at": moment}
    return update_rows(session, AnnotationRow, updates)


def _with_answers(field: Field, others: Sequence[Field]) -> Field:
    """A field that offers also what a field of the same name offered elsewhere."""
    more = [one for other in others if other.name == field.name for one in other.choices]
    return replace(field, choices=tuple(dict.fromkeys((*field.choices, *more))))


def _give(session: Session, tag_id: int, to_id: int) -> int:
    found = _ids(session, tag_id)
    for batch in batches(found):
        annotations.change(session, batch, {"tag_id": to_id})
    return len(found)


def _ids(session: Session, tag_id: int) -> list[int]:
    statement = select(AnnotationRow.id).where(AnnotationRow.tag_id == tag_id)
    return list(session.execute(statement).scalars())


def _needed(tag: Tag | None) -> Tag:
    if tag is None:
        raise EditError("That tag is no longer in the codebook.")
    return tag

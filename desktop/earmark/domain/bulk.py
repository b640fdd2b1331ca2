"""One change made to many annotations at once, and what it makes of each of them."""

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from earmark.domain.annotation import Annotation, Status


class NoteEdit(StrEnum):
    """What happens to notes."""

    KEEP = "keep"
    ADD = "add"
    REPLACE = "replace"
    SET = "set"


@dataclass(frozen=True, slots=True)
class BulkChange:
    """What is to become of annotations; None and empty leave a part as it is.

    `fields` are answers by name, an empty answer takes one away. `note` is added on a line of its
    own (`ADD`), takes the place of `find` wherever that stands, whatever its case (`REPLACE`), or
    of the whole note (`SET`).
    """

    tag_id: int | None = None
    status: Status | None = None
    fields: tuple[tuple[str, str], ...] = ()
    note_edit: NoteEdit = NoteEdit.KEEP
    note: str = ""
    find: str = ""

    @property
    def is_nothing(self) -> bool:
        """Whether it would leave everything as it is."""
        return (
            self.tag_id is None
            and self.status is None
            and not self.fields
            and not _changes_notes(self)
        )

    def note_of(self, note: str) -> str:
        """What a note becomes."""
        if self.note_edit is NoteEdit.SET:
            return self.note
        if self.note_edit is NoteEdit.ADD and self.note:
            return f"{note}\n{self.note}" if note else self.note
        if self.note_edit is NoteEdit.REPLACE and self.find:
            return re.sub(re.escape(self.find), lambda _: self.note, note, flags=re.IGNORECASE)
        return note

    def fields_of(self, fields: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
        """What the answers become, in the order of their names."""
        answers = {**dict(fields), **dict(self.fields)}
        return tuple((name, value) for name, value in sorted(answers.items()) if value)

    def applied(self, annotation: Annotation) -> Annotation:
        """What becomes of an annotation; an equal one where nothing changes."""
        return replace(
            annotation,
            tag_id=annotation.tag_id if self.tag_id is None else self.tag_id,
            status=annotation.status if self.status is None else self.status,
            fields=self.fields_of(annotation.fields) if self.fields else annotation.fields,
            note=self.note_of(annotation.note),
        )


def _changes_notes(change: BulkChange) -> bool:
    match change.note_edit:
        case NoteEdit.SET:
            return True
        case NoteEdit.ADD:
            return bool(change.note)
        case NoteEdit.REPLACE:
            return bool(change.find)
    return False

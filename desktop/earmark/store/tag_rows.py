"""Tags as they lie in their table."""

import json
from collections.abc import Iterable
from typing import Any

from earmark.domain.codebook import Field, FieldKind, Tag
from earmark.store.failures import understood
from earmark.store.rows import TagRow


def values(tag: Tag) -> dict[str, Any]:
    """The columns of a tag, without what tells it from others."""
    fields = [
        [field.name, field.kind.value, list(field.choices), field.definition]
        for field in tag.fields
    ]
    return {
        "name": tag.name,
        "color": tag.color.upper(),
        "key": tag.key,
        "position": tag.position,
        "definition": tag.definition,
        "parent_id": tag.parent_id,
        "retired": tag.retired,
        "examples": _listed(tag.examples),
        "counter_examples": _listed(tag.counter_examples),
        "fields": _listed(fields),
    }


def fill(row: TagRow, tag: Tag) -> None:
    """Write a tag into its row."""
    for name, value in values(tag).items():
        setattr(row, name, value)


def read(row: TagRow) -> Tag:
    """The tag in a row."""
    with understood():
        return Tag(
            row.id,
            row.name,
            row.color,
            row.key,
            row.position,
            row.definition,
            row.parent_id,
            row.retired,
            tuple(json.loads(row.examples)),
            tuple(json.loads(row.counter_examples)),
            tuple(
                Field(name, FieldKind(kind), tuple(choices), definition)
                for name, kind, choices, definition in json.loads(row.fields)
            ),
            row.uuid,
        )


def _listed(items: Iterable[Any]) -> str:
    return json.dumps(list(items), ensure_ascii=False, separators=(",", ":"))

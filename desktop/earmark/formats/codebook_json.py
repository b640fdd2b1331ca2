"""A codebook as JSON: everything about it, nested as the tags are."""

import json
from pathlib import Path
from typing import Any

from earmark.domain.codebook import Codebook, Field, FieldKind, Tag
from earmark.errors import ImportFailed
from earmark.formats.atomic import replacing_text
from earmark.formats.codebook_draft import DEEPEST, Draft, ReadCodebook
from earmark.formats.decode import Source
from earmark.formats.json_values import string

KIND = "earmark-codebook"
_VERSION = 1


def write(path: Path, codebook: Codebook) -> None:
    """Write a codebook.

    Raises:
        ExportError: If the file can't be written; what was there stays.
    """
    content = {"kind": KIND, "version": _VERSION, "tags": _below(codebook, None)}
    with replacing_text(path) as stream:
        json.dump(content, stream, ensure_ascii=False, indent=2)
        stream.write("\n")


def read(source: Source) -> ReadCodebook:
    """Read a codebook; also a bare list of tags.

    Raises:
        ImportFailed: If it is none.
    """
    name = source.path.name
    try:
        content: Any = json.loads(source.text.removeprefix("\ufeff"))
    except (ValueError, RecursionError) as error:
        raise ImportFailed(f"{name} is no JSON that can be read.", str(error)) from error
    tags = content.get("tags") if isinstance(content, dict) else content
    if not isinstance(tags, list):
        raise ImportFailed(f"{name} holds no codebook.", "Choose one that Earmark wrote.")
    draft = Draft(name)
    _read(tags, None, draft, 0)
    return draft.done()


def _below(codebook: Codebook, parent_id: int | None) -> list[dict[str, Any]]:
    return [_item(codebook, tag) for tag in codebook.children(parent_id)]


def _item(codebook: Codebook, tag: Tag) -> dict[str, Any]:
    item: dict[str, Any] = {"name": tag.name, "uuid": tag.uuid, "color": tag.color}
    optional: dict[str, Any] = {
        "key": tag.key,
        "definition": tag.definition,
        "examples": list(tag.examples),
        "counter_examples": list(tag.counter_examples),
        "fields": [
            {
                "name": field.name,
                "kind": field.kind.value,
                **({"choices": list(field.choices)} if field.choices else {}),
                **({"definition": field.definition} if field.definition else {}),
            }
            for field in tag.fields
        ],
        "retired": tag.retired,
        "tags": _below(codebook, tag.id),
    }
    return item | {name: value for name, value in optional.items() if value}


def _read(items: list[Any], parent: int | None, draft: Draft, depth: int) -> None:
    if depth > DEEPEST:
        raise ImportFailed(f"Tags are nested more than {DEEPEST} deep.")
    for item in items:
        if isinstance(item, str):
            item = {"name": item}
        if not isinstance(item, dict):
            draft.remarks.append("Something that is no tag was left out.")
            continue
        number = draft.add(
            Tag(
                0,
                string(item.get("name")),
                string(item.get("color")),
                string(item.get("key")),
                definition=string(item.get("definition")),
                parent_id=parent,
                retired=item.get("retired") is True,
                examples=_texts(item.get("examples")),
                counter_examples=_texts(item.get("counter_examples")),
                fields=_fields(item.get("fields"), draft),
                uuid=string(item.get("uuid")),
            )
        )
        inner = item.get("tags")
        if isinstance(inner, list):
            _read(inner, number, draft, depth + 1)


def _texts(items: object) -> tuple[str, ...]:
    return tuple(one for one in items if isinstance(one, str)) if isinstance(items, list) else ()


def _fields(items: object, draft: Draft) -> tuple[Field, ...]:
    found: dict[str, Field] = {}
    for item in items if isinstance(items, list) else ():
        name = string(item.get("name")) if isinstance(item, dict) else ""
        kind = item.get("kind", "text") if isinstance(item, dict) else ""
        if not name or kind not in set(FieldKind):
            draft.remarks.append(f"A field was left out: {str(item)[:60]}")
        elif name not in found:
            found[name] = Field(
                name,
                FieldKind(kind),
                _texts(item.get("choices")),
                string(item.get("definition")),
            )
    return tuple(found.values())

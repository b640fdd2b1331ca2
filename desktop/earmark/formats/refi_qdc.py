"""REFI-QDA codebooks (`.qdc`, namespace urn:QDA-XML:codebook:1.0), as all programs of the field
exchange them.

The standard knows names, colours, descriptions, nesting and whether a code can be used. What
else a tag has stands in its description under headings, where people and this reader find it.
"""

import re
import uuid
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from earmark import __version__
from earmark.domain.codebook import Codebook, Field, Tag
from earmark.errors import ImportFailed
from earmark.formats.atomic import replacing_text
from earmark.formats.codebook_draft import (
    DEEPEST,
    Draft,
    ReadCodebook,
    field_line,
    read_field_line,
)
from earmark.formats.decode import Source
from earmark.formats.xml_tree import attribute, children, local, parse

NAMESPACE = "urn:QDA-XML:codebook:1.0"
_EXAMPLES, _COUNTER, _FIELDS = "Examples:", "Counter-examples:", "Fields:"
_HEADINGS = (_EXAMPLES, _COUNTER, _FIELDS)
_KEY = re.compile(r"Key: ([1-9])")
_NOT_IN_XML = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def write(path: Path, codebook: Codebook) -> None:
    """Write a codebook.

    Raises:
        ExportError: If the file can't be written; what was there stays.
    """
    root = Element("CodeBook", {"xmlns": NAMESPACE, "origin": f"Earmark {__version__}"})
    _append(SubElement(root, "Codes"), codebook, None)
    indent(root)
    with replacing_text(path) as stream:
        stream.write('<?xml version="1.0" encoding="utf-8"?>\n')
        stream.write(tostring(root, encoding="unicode"))
        stream.write("\n")


def read(source: Source) -> ReadCodebook:
    """Read a codebook of any program.

    Raises:
        ImportFailed: If the XML is broken or holds no codes.
    """
    root = parse(source)
    name = source.path.name
    if local(str(root.tag)) != "CodeBook":
        raise ImportFailed(
            f"{name} is XML, but no REFI-QDA codebook.", "Export the codebook as .qdc."
        )
    draft = Draft(name)
    for codes in children(root, "Codes"):
        _read(codes, None, draft, 0)
    sets = sum(len(children(one, "Set")) for one in children(root, "Sets"))
    if sets:
        draft.remarks.append(f"{sets} sets of codes were left out: Earmark has none.")
    return draft.done()


def _append(above: Element, codebook: Codebook, parent_id: int | None) -> None:
    for tag in codebook.children(parent_id):
        code = SubElement(
            above,
            "Code",
            {
                "guid": tag.uuid or str(uuid.uuid4()),
                "name": _clean(tag.name),
                "isCodable": "false" if tag.retired else "true",
                "color": tag.color,
            },
        )
        description = _description(tag)
        if description:
            SubElement(code, "Description").text = _clean(description)
        _append(code, codebook, tag.id)


def _description(tag: Tag) -> str:
    parts = [tag.definition] if tag.definition else []
    for heading, lines in (
        (_EXAMPLES, tag.examples),
        (_COUNTER, tag.counter_examples),
        (_FIELDS, tuple(map(field_line, tag.fields))),
    ):
        if lines:
            parts.append("\n".join((heading, *(f"- {line}" for line in lines))))
    if tag.key:
        parts.append(f"Key: {tag.key}")
    return "\n\n".join(parts)


def _read(above: Element, parent: int | None, draft: Draft, depth: int) -> None:
    if depth > DEEPEST:
        raise ImportFailed(f"Codes are nested more than {DEEPEST} deep.")
    for code in children(above, "Code"):
        texts = [one.text or "" for one in children(code, "Description")]
        number = draft.add(_tag(code, "\n".join(texts), parent))
        _read(code, number, draft, depth + 1)


def _tag(code: Element, description: str, parent: int | None) -> Tag:
    kept: list[str] = []
    lists: dict[str, list[str]] = {heading: [] for heading in _HEADINGS}
    key, current = "", ""
    for line in description.strip().splitlines():
        stripped = line.strip()
        found = _KEY.fullmatch(stripped)
        if stripped in lists:
            current = stripped
        elif current and stripped.startswith("- "):
            lists[current].append(stripped[2:].strip())
        elif found:
            key, current = found[1], ""
        elif stripped or not current:
            kept.append(line.rstrip())
            current = ""
    fields: dict[str, Field] = {}
    for line in lists[_FIELDS]:
        field = read_field_line(line)
        if field is not None:
            fields.setdefault(field.name, field)
    return Tag(
        0,
        attribute(code, "name"),
        attribute(code, "color"),
        key,
        definition="\n".join(kept).strip(),
        parent_id=parent,
        retired=attribute(code, "isCodable").strip().casefold() in ("false", "0"),
        examples=tuple(lists[_EXAMPLES]),
        counter_examples=tuple(lists[_COUNTER]),
        fields=tuple(fields.values()),
        uuid=attribute(code, "guid"),
    )


def _clean(text: str) -> str:
    return _NOT_IN_XML.sub("", text)

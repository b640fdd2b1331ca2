"""What readers of codebooks have in common: tags that are not in any project yet."""

import re
from dataclasses import dataclass, replace
from uuid import UUID

from earmark.domain.codebook import PALETTE, Codebook, Field, FieldKind, Tag
from earmark.errors import ImportFailed

MOST_TAGS = 20_000
DEEPEST = 60
_COLOR = re.compile(r"#[0-9A-Fa-f]{6}")
_FIELD = re.compile(r"^(?P<name>.*?)\s*\[(?P<kind>[a-z_]+)(?::(?P<choices>(?:\\.|[^\]])*))?\]")
_SPECIAL = re.compile(r"([\\|\[\]])")
_ESCAPED = re.compile(r"\\(.)")
_BETWEEN = re.compile(r"(?<!\\)\|")


@dataclass(frozen=True, slots=True)
class ReadCodebook:
    """What a file holds. The ids of the tags are numbers of this file only."""

    codebook: Codebook
    remarks: tuple[str, ...] = ()


class Draft:
    """Collects tags as a reader finds them."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._tags: list[Tag] = []
        self.remarks: list[str] = []

    def add(self, tag: Tag) -> int:
        """Add a tag, tidied up; returns its number, by which others can be nested under it.

        Raises:
            ImportFailed: If there are more than any codebook has.
        """
        if len(self._tags) >= MOST_TAGS:
            raise ImportFailed(f"{self._name} has more than {MOST_TAGS:,} tags.")
        number = len(self._tags) + 1
        name = " ".join(tag.name.split()) or f"tag {number}"
        color = tag.color if _COLOR.fullmatch(tag.color) else PALETTE[(number - 1) % len(PALETTE)]
        self._tags.append(
            replace(
                tag,
                id=number,
                name=name,
                color=color.upper(),
                key=tag.key if re.fullmatch(r"[1-9]", tag.key) else "",
                position=number,
                uuid=_uuid(tag.uuid),
            )
        )
        return number

    def number_of(self, name: str) -> int | None:
        """The number of a tag that was added before, by its name."""
        wanted = " ".join(name.split()).casefold()
        return next((tag.id for tag in self._tags if tag.name.casefold() == wanted), None)

    def nest(self, number: int, under: int) -> None:
        """Put a tag under another."""
        self._tags[number - 1] = replace(self._tags[number - 1], parent_id=under)

    def done(self) -> ReadCodebook:
        """What was collected.

        Raises:
            ImportFailed: If there is no tag.
        """
        if not self._tags:
            raise ImportFailed(f"{self._name} holds no tags.", "Choose a codebook.")
        return ReadCodebook(Codebook(tuple(self._tags)), tuple(self.remarks))


def field_line(field: Field) -> str:
    """A field on one line: `kind [choice: host-read | produced] How it was made`."""
    choices = " | ".join(_escaped(choice) for choice in field.choices)
    kind = f"{field.kind.value}: {choices}" if choices else field.kind.value
    definition = " ".join(field.definition.split())
    return f"{_escaped(field.name)} [{kind}] {definition}".rstrip()


def read_field_line(line: str) -> Field | None:
    """The field on a line, None where there is none; a bare name is a field for text."""
    line = line.strip()
    found = _FIELD.match(line)
    if not line or line.startswith("["):
        return None
    if found is None or found["kind"] not in set(FieldKind):
        return Field(_plain(line))
    parts = _BETWEEN.split(found["choices"] or "")
    choices = tuple(one for one in (_plain(part) for part in parts) if one)
    definition = line[found.end() :].strip()
    return Field(_plain(found["name"]), FieldKind(found["kind"]), choices, definition)


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))


def _plain(text: str) -> str:
    return _ESCAPED.sub(r"\1", text.strip())


def _uuid(text: str) -> str:
    try:
        return str(UUID(text.strip("{} ")))
    except ValueError:
        return ""

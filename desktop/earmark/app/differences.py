"""What differs between a project and a backup of it, in words."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from earmark.app.project import Project
from earmark.store import contents
from earmark.store.contents import Item

KINDS = ("episode", "transcript", "tag", "annotation")
_MOST_NAMED = 3
_NOUNS = {
    "episode": ("episode", "episodes"),
    "transcript": ("transcript", "transcripts"),
    "tag": ("tag", "tags"),
    "annotation": ("annotation", "annotations"),
}


@dataclass(frozen=True, slots=True)
class Kind:
    """What differs of one kind: names of what only one of them has, and of what both have."""

    kind: str
    only_then: tuple[str, ...] = ()
    only_now: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """What differs, by kind; kinds that are the same are left out."""

    kinds: tuple[Kind, ...]

    def lines(self) -> Iterator[str]:
        """The differences, a sentence each."""
        for kind in self.kinds:
            for names, what in (
                (kind.only_then, "only in the backup"),
                (kind.only_now, "only in the project"),
                (kind.changed, "different"),
            ):
                if names:
                    noun = _NOUNS[kind.kind][len(names) != 1]
                    yield f"{len(names):,} {noun} {what}: {_named(names)}."


def compare(project: Project, backup: Path) -> Comparison:
    """Compare a project as it is now with a backup of it.

    Raises:
        ProjectError: If one of them can't be read.
    """
    with project.database.reading() as connection:
        now = contents.items(connection)
    then = contents.items_in(backup)
    kinds = []
    for kind in KINDS:
        old, new = then.get(kind, {}), now.get(kind, {})
        found = Kind(
            kind,
            tuple(_name(old[key]) for key in old if key not in new),
            tuple(_name(new[key]) for key in new if key not in old),
            tuple(_name(new[key]) for key in new if key in old and old[key].mark != new[key].mark),
        )
        if found.only_then or found.only_now or found.changed:
            kinds.append(found)
    return Comparison(tuple(kinds))


def _name(item: Item) -> str:
    return item.name


def _named(names: tuple[str, ...]) -> str:
    shown = ", ".join(f"“{name}”" for name in names[:_MOST_NAMED])
    return f"{shown} …" if len(names) > _MOST_NAMED else shown


def digest(path: Path) -> str:
    """A number for everything in a project that a person made, to tell two apart."""
    made = hashlib.sha256()
    for kind, found in sorted(contents.items_in(path).items()):
        for key in sorted(found):
            made.update(f"{kind} {key} {found[key].mark}\n".encode("utf-8", "surrogatepass"))
    return made.hexdigest()

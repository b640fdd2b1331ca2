"""Spans that were opened by a key and are not closed yet.

They lie among the project's facts, so that a crash loses none; they are no step of undo, because
nothing is tagged until they are closed.
"""

import json
from dataclasses import asdict, dataclass

from earmark.app.project import Project
from earmark.store import facts

_FACT = "open_spans"


@dataclass(frozen=True, slots=True)
class OpenSpan:
    """A tag that was opened in an episode: where it begins, and where the key went down."""

    episode_id: int
    tag_id: int
    start_ms: int
    pressed_ms: int


def read(project: Project) -> list[OpenSpan]:
    """The spans that are open, those opened first first; unreadable ones are left out."""
    with project.database.reading() as connection:
        kept = facts.value(connection, _FACT)
    try:
        found = json.loads(kept or "[]")
        return [OpenSpan(**{name: int(one[name]) for name in _NAMES}) for one in found]
    except (ValueError, TypeError, KeyError, AttributeError):
        return []


def write(project: Project, spans: list[OpenSpan]) -> None:
    """Keep the spans that are open.

    Raises:
        ProjectError: If the project can't be written.
    """
    kept = json.dumps([asdict(one) for one in spans]) if spans else None
    project.database.write(lambda session: facts.put(session, _FACT, kept))


_NAMES = tuple(OpenSpan.__slots__)

"""What an edit changed, in words that views understand: no rows, no SQL."""

from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """One edit: what it was called, and the ids it touched by kind of thing.

    `touched` maps a kind (`annotation`, `segment`, `episode`, `tag`, `media`…) to ids.
    `undone` is True for the ChangeSet that `undo` emits, `redone` likewise.
    """

    id: int
    label: str
    annotator: str
    made_at: datetime
    touched: dict[str, frozenset[int]] = field(default_factory=dict)
    episodes: frozenset[int] = frozenset()
    undone: bool = False
    redone: bool = False

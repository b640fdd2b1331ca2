"""Annotations: a tag put on a span by an annotator."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from earmark.domain.ranges import TimeRange
from earmark.domain.transcript import Span, TimingSource

GOLD = "gold"


class Status(StrEnum):
    """What has been decided about an annotation."""

    SUGGESTED = "suggested"
    DRAFT = "draft"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    DISPUTED = "disputed"


@dataclass(frozen=True, slots=True)
class Annotation:
    """A tag on a span; its time follows the words it covers.

    `id` is a short number inside the project, `uuid` is the same in every project.
    `start_shift_ms` and `end_shift_ms` move the ends away from the words' own times.
    `origin` says who made it: `person`, `import:<file>` or `suggester:<name>`.
    `fields` are the answers to the fields of its tag, as (name, value) in no order that matters;
    names without an answer are left out. `tier` is empty for people's own work and `gold` for
    what was adjudicated; `sources` are then the uuids of the annotations it was decided from.
    """

    id: int
    uuid: str
    episode_id: int
    tag_id: int
    span: Span
    time: TimeRange
    timing_source: TimingSource
    uncertainty_ms: int
    text: str
    note: str = ""
    status: Status = Status.DRAFT
    origin: str = "person"
    annotator: str = ""
    speaker: str = ""
    created_at: datetime | None = None
    modified_at: datetime | None = None
    start_shift_ms: int = 0
    end_shift_ms: int = 0
    fields: tuple[tuple[str, str], ...] = ()
    tier: str = ""
    sources: tuple[str, ...] = ()

    def field(self, name: str) -> str:
        """The answer to a field, empty where there is none."""
        return next((value for known, value in self.fields if known == name), "")

"""Annotations: a tag put on a span by an annotator."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from earmark.domain.ranges import TimeRange
from earmark.domain.transcript import Span, TimingSource


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

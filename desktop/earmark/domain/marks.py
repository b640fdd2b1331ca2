"""Annotations and episodes as bare facts, for counting a great many of them."""

from typing import NamedTuple

SPEAKER_MARK = ", "  # between the speakers of one annotation
# What was rejected or only suggested is not there; the gold tier would count things twice.
USUAL = "-status:rejected,suggested tier:own"


class Mark(NamedTuple):
    """What counting needs of an annotation. `created_at` is ISO 8601 text in UTC.

    `speaker` holds all who speak in it, with `SPEAKER_MARK` between them.
    """

    episode_id: int
    tag_id: int
    start_ms: int
    end_ms: int
    speaker: str
    annotator: str
    status: str
    origin: str
    created_at: str


class EpisodeFacts(NamedTuple):
    """What counting needs of an episode. `published` is an ISO 8601 date, empty if unknown."""

    id: int
    title: str
    show: str
    published: str
    length_ms: int

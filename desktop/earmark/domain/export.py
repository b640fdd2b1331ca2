"""What an export is made of, and what a person can choose about it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from earmark.domain.codebook import Codebook
from earmark.domain.episode import Episode
from earmark.domain.review import ExportedAnnotation
from earmark.domain.transcript import Transcript


class Shape(StrEnum):
    """What a row of a table stands for."""

    ANNOTATIONS = "annotations"
    SEGMENTS = "segments"


class Cues(StrEnum):
    """What captions hold: the annotations, or lines of the transcript."""

    ANNOTATIONS = "annotations"
    ALL = "all"
    TAGGED = "tagged"
    UNTAGGED = "untagged"


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What can be chosen about an export; a writer looks at what concerns it.

    `columns` are those of a table, all without any. `delimiter` empty is the format's own.
    `plain` leaves the mark out by which Excel knows UTF-8. `cues` None is the format's own.
    `close_up` moves lines together so that what is left out leaves no silence.
    `with_transcript` adds the transcript as tiers. `embed_sound` puts the recording into a report.
    """

    columns: tuple[str, ...] = ()
    delimiter: str = ""
    decimal: str = "."
    plain: bool = False
    shape: Shape = Shape.ANNOTATIONS
    cues: Cues | None = None
    close_up: bool = False
    with_transcript: bool = False
    embed_sound: bool = True


@dataclass(frozen=True, slots=True)
class Material:
    """What an export is made of, read when it is asked for.

    `rows` gives the annotations by episode, in the order of `episodes`, and by time. `is_chosen`
    says that a filter chose them, so that they rather than the episode are what is meant.
    `fields` are the names of all fields that there may be answers to.
    """

    episodes: tuple[Episode, ...]
    codebook: Codebook
    rows: Callable[[], Iterator[ExportedAnnotation]]
    transcript: Callable[[int], Transcript]
    is_chosen: bool = False
    fields: tuple[str, ...] = ()

    def by_episode(self) -> Iterator[tuple[Episode, list[ExportedAnnotation]]]:
        """Each episode with its annotations, also those that have none."""
        rows = self.rows()
        held = next(rows, None)
        for episode in self.episodes:
            found: list[ExportedAnnotation] = []
            while held is not None and held.episode.id == episode.id:
                found.append(held)
                held = next(rows, None)
            yield episode, found

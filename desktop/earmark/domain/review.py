"""What the review page and the export ask of a project, and what they get back."""

from dataclasses import dataclass, replace

from earmark.domain.annotation import Annotation, Status
from earmark.domain.codebook import Tag
from earmark.domain.episode import Episode
from earmark.domain.filters import Term

SORT_KEYS = (
    "id", "episode", "start_ms", "end_ms", "duration_ms", "tag", "status", "speaker", "text",
    "note", "annotator", "timing_source", "created_at", "modified_at", "origin", "tier", "show",
    "date",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class AnnotationQuery:
    """Which annotations are wanted, in what order, and which window of them.

    Empty sets and an empty `text` filter nothing. `text` is looked for in the tagged text, the
    note and the speaker, upper and lower case alike. `episode_ids` are those that were selected,
    None for any. `terms` are those of a filter (see
    `earmark.domain.filters`), all of which must hold. `sort` holds (key, descending) pairs with
    keys from `SORT_KEYS` or `field.<name>`; without any the order is by episode and time. `group`
    is such a key too: what is in one group then stands together, groups in rising order.
    """

    episode_id: int | None = None
    tag_ids: frozenset[int] = frozenset()
    statuses: frozenset[Status] = frozenset()
    text: str = ""
    terms: tuple[Term, ...] = ()
    group: str = ""
    sort: tuple[tuple[str, bool], ...] = ()
    offset: int = 0
    limit: int = 200
    episode_ids: frozenset[int] | None = None

    @property
    def is_everything_as_recorded(self) -> bool:
        """Whether nothing is filtered, grouped or sorted, so that an index has it in order."""
        return replace(self, offset=0, limit=0) == _AS_RECORDED


_AS_RECORDED = AnnotationQuery(limit=0)


@dataclass(frozen=True, slots=True)
class AnnotationPage:
    """One window of a query's result; `total` counts all of it."""

    total: int
    annotations: tuple[Annotation, ...]


@dataclass(frozen=True, slots=True)
class Tally:
    """How many annotations of an episode have a tag and a status."""

    episode_id: int
    tag_id: int
    status: Status
    count: int


@dataclass(frozen=True, slots=True)
class Group:
    """Annotations that have something in common: what, how many, and how long they are."""

    value: str
    count: int
    duration_ms: int


@dataclass(frozen=True, slots=True)
class SmartList:
    """A saved filter, in the words of the filter bar."""

    id: int
    name: str
    query: str


@dataclass(frozen=True, slots=True)
class ExportedAnnotation:
    """An annotation with everything that one row of an export says.

    `segment_first` and `segment_last` are rows of the transcript, counted from 0.
    """

    annotation: Annotation
    episode: Episode
    tag: Tag
    context_before: str
    context_after: str
    segment_first: int
    segment_last: int

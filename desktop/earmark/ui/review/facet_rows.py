"""The rows of the left panel of Review: scope, saved filters, tags and status, with counts."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from earmark.domain.annotation import Status
from earmark.domain.codebook import Codebook
from earmark.domain.episode import Episode
from earmark.domain.filters import quoted
from earmark.domain.review import SmartList
from earmark.ui.review.facets import Facet, FacetKind

_CONTEXT = "Review"


@dataclass(frozen=True, slots=True)
class Chosen:
    """What narrows the table by a click."""

    this_episode: bool = True
    tags: frozenset[int] = frozenset()
    statuses: frozenset[Status] = frozenset()


def status_names() -> tuple[tuple[Status, str], ...]:
    """What the statuses are called."""
    return (
        (Status.SUGGESTED, QCoreApplication.translate(_CONTEXT, "suggested")),
        (Status.DRAFT, QCoreApplication.translate(_CONTEXT, "draft")),
        (Status.ACCEPTED, QCoreApplication.translate(_CONTEXT, "accepted")),
        (Status.REJECTED, QCoreApplication.translate(_CONTEXT, "rejected")),
        (Status.DISPUTED, QCoreApplication.translate(_CONTEXT, "disputed")),
    )


def facet_rows(
    episode: Episode | None,
    codebook: Codebook,
    lists: Sequence[SmartList],
    here: dict[int, int],
    everywhere: dict[int, int],
    chosen: Chosen,
    written: str,
) -> list[Facet]:
    """All rows.

    Args:
        episode: The open one.
        codebook: The tags.
        lists: Saved filters.
        here: Annotations of the open episode by tag.
        everywhere: Annotations of the project by tag.
        chosen: What is chosen.
        written: What narrows the table, as a filter; the saved one that says the same is chosen.
    """
    only = chosen.this_episode and episode is not None
    heading, scope = FacetKind.HEADING, FacetKind.SCOPE
    rows = [Facet(heading, QCoreApplication.translate(_CONTEXT, "Show"))]
    if episode is not None:
        this = QCoreApplication.translate(_CONTEXT, "This episode")
        rows.append(Facet(scope, this, episode.id, sum(here.values()), only))
    everything = QCoreApplication.translate(_CONTEXT, "All episodes")
    rows.append(Facet(scope, everything, None, sum(everywhere.values()), not only))
    if lists:
        rows.append(Facet(heading, QCoreApplication.translate(_CONTEXT, "Saved filters")))
        rows += [
            Facet(FacetKind.LIST, one.name, one, None, one.query == written != "") for one in lists
        ]
    counts = here if only else everywhere
    rows.append(Facet(heading, QCoreApplication.translate(_CONTEXT, "Tags")))
    rows += [
        Facet(FacetKind.TAG, tag.name, tag.id, counts.get(tag.id, 0), tag.id in chosen.tags, tag)
        for tag in codebook
    ]
    rows.append(Facet(heading, QCoreApplication.translate(_CONTEXT, "Status")))
    rows += [
        Facet(FacetKind.STATUS, name, status, None, status in chosen.statuses)
        for status, name in status_names()
    ]
    return rows


def as_filter(chosen: Chosen, codebook: Codebook, words: str) -> str:
    """What narrows the table by clicks and by words, as one filter in words."""
    tags = [quoted(tag.name) for tag in codebook if tag.id in chosen.tags]
    statuses = [status.value for status in Status if status in chosen.statuses]
    by_key = {"tag": tags, "status": statuses}
    parts = [f"{key}:{','.join(values)}" for key, values in by_key.items() if values]
    return " ".join([*parts, words]).strip()

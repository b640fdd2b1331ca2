"""The rows of the left panel of Review: scope, saved filters, tags and status, with counts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from earmark.domain.annotation import Status
from earmark.domain.codebook import Codebook
from earmark.domain.episode import Episode
from earmark.domain.filters import quoted
from earmark.domain.review import SmartList
from earmark.ui.review.counts import Counts
from earmark.ui.review.facets import Facet, FacetKind

_CONTEXT = "Review"


class Scope(StrEnum):
    """Which episodes the table is about."""

    EPISODE = "episode"
    SELECTION = "selection"
    PROJECT = "project"


@dataclass(frozen=True, slots=True)
class Chosen:
    """What narrows the table by a click. `episodes` are those that were selected."""

    scope: Scope = Scope.EPISODE
    episodes: frozenset[int] = frozenset()
    tags: frozenset[int] = frozenset()
    statuses: frozenset[Status] = frozenset()
    shows: frozenset[str] = frozenset()


def status_names() -> tuple[tuple[Status, str], ...]:
    """What the statuses are called."""
    return (
        (Status.SUGGESTED, _tr("suggested")),
        (Status.DRAFT, _tr("draft")),
        (Status.ACCEPTED, _tr("accepted")),
        (Status.REJECTED, _tr("rejected")),
        (Status.DISPUTED, _tr("disputed")),
    )


def facet_rows(
    episode: Episode | None,
    codebook: Codebook,
    lists: Sequence[SmartList],
    counts: Counts,
    shows: Mapping[int, str],
    chosen: Chosen,
    written: str,
) -> list[Facet]:
    """All rows.

    Args:
        episode: The open one.
        codebook: The tags.
        lists: Saved filters.
        counts: How many annotations there are.
        shows: The show of each episode.
        chosen: What is chosen.
        written: What narrows the table, as a filter; the saved one that says the same is chosen.
    """
    episodes = episodes_of(episode, chosen)
    rows = [_heading(_tr("Show")), *_scopes(episode, counts, chosen)]
    if lists:
        found = dict(counts.lists)
        rows.append(_heading(_tr("Saved filters")))
        rows += [
            Facet(FacetKind.LIST, one.name, one, found.get(one.id), one.query == written != "")
            for one in lists
        ]
    by_tag, by_status = counts.by_tag(episodes), counts.by_status(episodes)
    rows.append(_heading(_tr("Tags")))
    rows += [
        Facet(FacetKind.TAG, tag.name, tag.id, by_tag.get(tag.id, 0), tag.id in chosen.tags, tag)
        for tag in codebook
    ]
    rows.append(_heading(_tr("Status")))
    rows += [
        Facet(FacetKind.STATUS, name, one, by_status.get(one, 0), one in chosen.statuses)
        for one, name in status_names()
    ]
    if chosen.scope is not Scope.EPISODE or episode is None:
        rows += _shows(counts, shows, chosen)
    return rows


def episodes_of(episode: Episode | None, chosen: Chosen) -> frozenset[int] | None:
    """The episodes that the scope covers, None for all."""
    if chosen.scope is Scope.EPISODE and episode is not None:
        return frozenset({episode.id})
    return chosen.episodes if chosen.scope is Scope.SELECTION else None


def _heading(text: str) -> Facet:
    return Facet(FacetKind.HEADING, text)


def _scopes(episode: Episode | None, counts: Counts, chosen: Chosen) -> list[Facet]:
    rows: list[Facet] = []
    only = chosen.scope is Scope.EPISODE and episode is not None
    if episode is not None:
        here = counts.total((episode.id,))
        rows.append(Facet(FacetKind.SCOPE, _tr("This episode"), Scope.EPISODE, here, only))
    some = chosen.scope is Scope.SELECTION
    if chosen.episodes:
        name = _tr("Selected episodes")
        count = counts.total(chosen.episodes)
        rows.append(Facet(FacetKind.SCOPE, name, Scope.SELECTION, count, some))
    everything = _tr("All episodes")
    whole = not only and not some
    rows.append(Facet(FacetKind.SCOPE, everything, Scope.PROJECT, counts.total(), whole))
    return rows


def _shows(counts: Counts, shows: Mapping[int, str], chosen: Chosen) -> list[Facet]:
    """The shows, where there are several, those with the most annotations first."""
    found: dict[str, int] = dict.fromkeys(sorted(filter(None, shows.values())), 0)
    for episode_id, count in counts.by_episode().items():
        if show := shows.get(episode_id):
            found[show] += count
    if len(found) < 2:
        return []
    ranked = sorted(found.items(), key=lambda pair: -pair[1])
    return [
        _heading(_tr("Shows")),
        *(Facet(FacetKind.SHOW, name, name, count, name in chosen.shows) for name, count in ranked),
    ]


def as_filter(chosen: Chosen, codebook: Codebook, words: str) -> str:
    """What narrows the table by clicks and by words, as one filter in words."""
    tags = [quoted(tag.name) for tag in codebook if tag.id in chosen.tags]
    statuses = [status.value for status in Status if status in chosen.statuses]
    shows = [quoted(show) for show in sorted(chosen.shows)]
    by_key = {"tag": tags, "status": statuses, "show": shows}
    parts = [f"{key}:{','.join(values)}" for key, values in by_key.items() if values]
    return " ".join([*parts, words]).strip()


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)

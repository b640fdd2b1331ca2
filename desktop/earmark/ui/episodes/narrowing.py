"""Which episodes the Library shows, in what order, and the rows of its left panel."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from earmark.domain.progress import WorkState
from earmark.ui.models import episodes as columns
from earmark.ui.models.episodes import EpisodeLine, state_names
from earmark.ui.review.facets import Facet, FacetKind

_CONTEXT = "Library"
_NUMBER = re.compile(r"([0-9]{1,18})")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the table is narrowed to; empty sets and words narrow nothing.

    `column` is what it is sorted by, -1 for show, date and title.
    """

    words: str = ""
    shows: frozenset[str] = frozenset()
    states: frozenset[WorkState] = frozenset()
    column: int = -1
    descending: bool = False


def narrowed(lines: Sequence[EpisodeLine], wanted: Wanted) -> list[EpisodeLine]:
    """The episodes that are wanted, in their order."""
    words = folded(wanted.words).split()
    found = [
        line
        for line in lines
        if (not wanted.shows or line.episode.show in wanted.shows)
        and (not wanted.states or line.state in wanted.states)
        and all(word in _said_of(line) for word in words)
    ]
    if wanted.column >= 0:
        found.sort(key=lambda line: _sort_key(line, wanted.column), reverse=wanted.descending)
    return found


def facets(lines: Sequence[EpisodeLine], wanted: Wanted) -> list[Facet]:
    """The rows of the left panel: states and shows with how many episodes they have."""
    by_state = dict.fromkeys(WorkState, 0)
    by_show: dict[str, int] = {}
    for line in lines:
        by_state[line.state] += 1
        if line.episode.show:
            by_show[line.episode.show] = by_show.get(line.episode.show, 0) + 1
    rows = [Facet(FacetKind.HEADING, _tr("Episodes"))]
    whole = not (wanted.states or wanted.shows)
    rows.append(Facet(FacetKind.SCOPE, _tr("All"), None, len(lines), whole))
    names = state_names()
    rows += [
        Facet(FacetKind.STATUS, names[state], state, count, state in wanted.states)
        for state, count in by_state.items()
    ]
    if by_show:
        rows.append(Facet(FacetKind.HEADING, _tr("Shows")))
        rows += [
            Facet(FacetKind.SHOW, show, show, count, show in wanted.shows)
            for show, count in sorted(by_show.items(), key=lambda pair: folded(pair[0]))
        ]
    return rows


def folded(text: str) -> str:
    """A text without what does not matter in a search: capitals and accents."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(one for one in apart if not unicodedata.combining(one))


def _by_number(title: str) -> tuple[tuple[str, int], ...]:
    """A title for sorting, with its numbers as such: episode 9 stands before episode 10."""
    return tuple(
        (piece, -1) if number % 2 == 0 else ("", int(piece))
        for number, piece in enumerate(_NUMBER.split(folded(title)))
    )


def _said_of(line: EpisodeLine) -> str:
    one = line.episode
    return folded(" ".join((one.title, one.show, *one.keywords, one.description)))


def _sort_key(line: EpisodeLine, column: int) -> tuple[object, ...]:
    episode = line.episode
    title = _by_number(episode.title)
    keys: dict[int, tuple[object, ...]] = {
        columns.STATE: (list(WorkState).index(line.state),),
        columns.PROGRESS: (line.progress.total,),
        columns.DATE: (str(episode.published or ""),),
        columns.LENGTH: (episode.duration_ms,),
        columns.RECORDING: (episode.media.path if episode.media else "",),
    }
    return (*keys.get(column, ()), title, episode.id)


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)

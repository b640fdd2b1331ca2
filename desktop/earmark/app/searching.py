"""Finding words in all transcripts and notes of a project."""

import re
import threading
from collections.abc import Callable
from dataclasses import dataclass

from earmark import paths
from earmark.app.project import Project
from earmark.domain.changes import ChangeSet
from earmark.domain.text_query import Mark, Piece, marked, parse, pattern_of
from earmark.store import annotations, episodes, transcripts
from earmark.store.fulltext import Found, TextIndex

MOST_HITS = 200
MOST_COUNTED = 10_000
_AROUND = 60
_TEXT_KINDS = frozenset({"segment", "annotation", "episode"})


@dataclass(frozen=True, slots=True)
class TextHit:
    """A line, or a note, that holds what was looked for.

    `text` is cut to what stands around the first word found; `marks` are places in it.
    `annotation_id` is None for a line of the transcript.
    """

    episode_id: int
    episode: str
    segment_id: int
    start_ms: int
    text: str
    marks: tuple[Mark, ...]
    annotation_id: int | None = None


@dataclass(frozen=True, slots=True)
class TextHits:
    """What a search found, best first; `total` counts all of it up to `MOST_COUNTED`."""

    hits: tuple[TextHit, ...]
    total: int


class TextSearch:
    """Searches one project. Safe to use from several threads; `close` lets go of the project."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._index = TextIndex(paths.cache_dir() / "search" / f"{project.uuid}.sqlite")
        self._lock = threading.Lock()
        self._titles: dict[int, str] | None = None
        self._changed: set[int] | None = None  # None: anything may have changed
        project.changed.connect(self._on_project_changed)

    def close(self) -> None:
        """Follow the project no longer."""
        self._project.changed.disconnect(self._on_project_changed)
        self._index.close()

    def refresh(self, cancelled: Callable[[], bool] | None = None) -> int:
        """Bring the index up to date; returns how many episodes were indexed anew."""
        with self._lock:
            changed, self._changed = self._changed, set()
            if changed is not None and not changed:
                return 0
            try:
                with self._project.database.reading() as connection:
                    return self._index.refresh(connection, changed, cancelled)
            except BaseException:
                self._changed = None
                raise
            finally:
                if cancelled is not None and cancelled():
                    self._changed = None

    def search(self, text: str, *, typing: bool = False, limit: int = MOST_HITS) -> TextHits:
        """What a text finds.

        Args:
            text: The query, see `earmark.domain.text_query`.
            typing: The last word may go on.
            limit: At most so many hits.
        """
        pieces = parse(text, typing=typing)
        self.refresh()
        found, total = self._index.search(pieces, limit, MOST_COUNTED)
        return TextHits(tuple(self._hits(found, pieces)), total)

    def _hits(self, found: list[Found], pieces: tuple[Piece, ...]) -> list[TextHit]:
        """What was found with its words, read in one go whatever episodes it is from."""
        with self._project.database.reading() as connection:
            lines = transcripts.lines(connection, [one.id for one in found if not one.is_note])
            notes = annotations.by_ids(connection, [one.id for one in found if one.is_note])
            titles = self._titles
            if titles is None:
                titles = self._titles = episodes.titles(connection)
        wanted = pattern_of(pieces)
        hits: list[TextHit] = []
        for one in found:
            title = titles.get(one.episode_id, "")
            if not one.is_note and one.id in lines:
                start_ms, text = lines[one.id]
                hits.append(_hit(one.episode_id, title, one.id, start_ms, text, wanted, None))
            elif one.is_note and (note := notes.get(one.id)) is not None:
                first, start_ms = note.span.first_id, note.time.start_ms
                hits.append(_hit(one.episode_id, title, first, start_ms, note.note, wanted, one.id))
        return hits

    def _on_project_changed(self, change: ChangeSet) -> None:
        if "episode" in change.touched:
            self._titles = None
        if self._changed is not None and _TEXT_KINDS & set(change.touched):
            self._changed = self._changed | set(change.episodes)


def _hit(
    episode_id: int,
    title: str,
    segment_id: int,
    start_ms: int,
    text: str,
    wanted: re.Pattern[str] | None,
    annotation_id: int | None,
) -> TextHit:
    places = marked(text, wanted)
    first = places[0].start if places else 0
    if first <= _AROUND and len(text) <= 6 * _AROUND:  # as most are: shown whole
        return TextHit(episode_id, title, segment_id, start_ms, text, tuple(places), annotation_id)
    start = max(0, first - _AROUND)
    start = text.find(" ", start, first) + 1 or start if start else 0
    cut = text[start : start + 6 * _AROUND]
    shift = start - (1 if start else 0)
    shown = f"…{cut}" if start else cut
    moved = [Mark(one.start - shift, one.end - shift) for one in places]
    inside = tuple(one for one in moved if one.end <= len(shown))
    return TextHit(episode_id, title, segment_id, start_ms, shown, inside, annotation_id)

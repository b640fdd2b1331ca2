"""The index of all words of a project, an FTS5 table in a file of its own in the cache.

It holds nothing that the project does not hold, so it may be deleted at any time, stays out of
the project file, and is the one place to be replaced for another database. Each episode carries
a mark of the text that was indexed; one whose mark differs is indexed anew.
"""

import json
import sqlite3
import threading
import zlib
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import Connection, Table, select

from earmark.domain.text_query import Piece, Sort, folded, spaced
from earmark.store.rows import AnnotationRow, SegmentRow

_VERSION = 2
_SEGMENT, _NOTE = 0, 1
_STEP = 20_000
_segment: Table = SegmentRow.__table__  # type: ignore[assignment]  # declared as FromClause
_annotation: Table = AnnotationRow.__table__  # type: ignore[assignment]

Asked = Callable[[], bool]


class Found(NamedTuple):
    """A row of the index that matches: a segment, or an annotation whose note does."""

    episode_id: int
    is_note: bool
    id: int


class TextIndex:
    """The index file of one project.

    Args:
        path: Where it lies; made anew where it is missing or damaged.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._reader: sqlite3.Connection | None = None

    def refresh(
        self,
        connection: Connection,
        episode_ids: Collection[int] | None = None,
        cancelled: Asked | None = None,
    ) -> int:
        """Bring the index up to what the project holds.

        Args:
            connection: The project, for reading.
            episode_ids: Only these may have changed; None for any.
            cancelled: Asked now and then; what was done until then is kept.

        Returns:
            How many episodes were indexed anew.
        """
        try:
            return self._refresh(connection, episode_ids, cancelled)
        except sqlite3.DatabaseError:
            self._remove()
            return self._refresh(connection, None, cancelled)

    def search(self, pieces: Sequence[Piece], limit: int, most: int) -> tuple[list[Found], int]:
        """What matches, best first, and how much does in all; nothing where there is no index.

        Args:
            pieces: The query.
            limit: At most so many are told.
            most: Counted up to here.
        """
        expression = expression_of(pieces)
        if not expression or not self._path.exists():
            return [], 0
        with self._reading() as index:
            # To put them in order all have to be looked at anyway; what they are is not read then.
            ranked = index.execute(
                "SELECT rowid FROM entry WHERE entry MATCH ? ORDER BY rank LIMIT ?",
                (expression, most),
            ).fetchall()
            best = [row[0] for row in ranked[:limit]]
            rows = index.execute(
                "SELECT rowid, episode, kind, ref FROM entry "
                "WHERE rowid IN (SELECT value FROM json_each(?))",
                (json.dumps(best),),
            )
            found = {row: Found(episode, kind == _NOTE, ref) for row, episode, kind, ref in rows}
        return [found[one] for one in best], len(ranked)

    def _refresh(
        self, connection: Connection, wanted: Collection[int] | None, cancelled: Asked | None
    ) -> int:
        done = 0
        with closing(self._open()) as index:
            known = dict(index.execute("SELECT episode, mark FROM state"))
            marks = _marks(connection, wanted)
            gone = set(known) - set(marks) if wanted is None else set(wanted) - set(marks)
            for episode_id in gone & set(known):
                with index:
                    _forget(index, episode_id)
            for episode_id, mark in marks.items():
                if known.get(episode_id) == mark:
                    continue
                if cancelled is not None and cancelled():
                    break
                with index:
                    _forget(index, episode_id)
                    _add(index, connection, episode_id, mark)
                done += 1
        return done

    def _open(self) -> sqlite3.Connection:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        index = sqlite3.connect(self._path, timeout=10, check_same_thread=False)
        try:
            if index.execute("PRAGMA user_version").fetchone()[0] != _VERSION:
                with index:
                    _make(index)
        except sqlite3.DatabaseError:
            index.close()
            raise
        return index

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            if self._reader is not None:
                self._reader.close()
                self._reader = None

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        """The one connection for questions, kept open because opening takes longer than asking."""
        with self._lock:
            if self._reader is None:
                self._reader = self._open()
            yield self._reader

    def _remove(self) -> None:
        self.close()
        for path in (self._path, *self._path.parent.glob(f"{self._path.name}-*")):
            with suppress(OSError):
                path.unlink(missing_ok=True)


def expression_of(pieces: Sequence[Piece]) -> str:
    """A query in the language of FTS5 (https://sqlite.org/fts5.html, section 3)."""
    groups: list[list[str]] = [[]]
    without: list[str] = []
    for piece in pieces:
        if piece.sort is Sort.OR:
            groups.append([])
        elif piece.negated:
            without.append(_phrase(piece))
        else:
            groups[-1].append(_phrase(piece))
    wanted = [f"({' AND '.join(group)})" for group in groups if group]
    if not wanted:
        return ""
    expression = " OR ".join(wanted)
    return " NOT ".join([f"({expression})", *without]) if without else expression


def _phrase(piece: Piece) -> str:
    if piece.sort is Sort.NEAR:
        inner = " ".join(f'"{word}"' for word in piece.words)
        return f"NEAR({inner}, {piece.distance})"
    return f'"{" ".join(piece.words)}"' + (" *" if piece.prefix else "")


def _make(index: sqlite3.Connection) -> None:
    index.execute("DROP TABLE IF EXISTS entry")
    index.execute("DROP TABLE IF EXISTS state")
    index.execute(
        "CREATE VIRTUAL TABLE entry USING fts5("
        "text, episode UNINDEXED, kind UNINDEXED, ref UNINDEXED, detail=full, "
        "prefix='2 3', tokenize=\"unicode61 remove_diacritics 2\")"
    )
    index.execute(
        "CREATE TABLE state (episode INTEGER PRIMARY KEY, mark INTEGER NOT NULL, "
        "first INTEGER NOT NULL, last INTEGER NOT NULL)"
    )
    index.execute(f"PRAGMA user_version={_VERSION}")


def _forget(index: sqlite3.Connection, episode_id: int) -> None:
    row = index.execute("SELECT first, last FROM state WHERE episode = ?", (episode_id,)).fetchone()
    if row is not None:
        index.execute("DELETE FROM entry WHERE rowid BETWEEN ? AND ?", row)
        index.execute("DELETE FROM state WHERE episode = ?", (episode_id,))


def _add(index: sqlite3.Connection, connection: Connection, episode_id: int, mark: int) -> None:
    last = index.execute("SELECT coalesce(max(last), 0) FROM state").fetchone()[0]
    rows = [
        (last + number, spaced(folded(text)), episode_id, kind, ref)
        for number, (_, kind, ref, text) in enumerate(_texts(connection, [episode_id]), start=1)
    ]
    index.executemany(
        "INSERT INTO entry (rowid, text, episode, kind, ref) VALUES (?, ?, ?, ?, ?)", rows
    )
    index.execute(
        "INSERT INTO state VALUES (?, ?, ?, ?)", (episode_id, mark, last + 1, last + len(rows))
    )


def _texts(
    connection: Connection, episode_ids: Collection[int] | None
) -> Iterator[tuple[int, int, int, str]]:
    """(episode, kind, id, text) of all that is indexed, episode by episode."""
    segments = select(_segment.c.episode_id, _segment.c.id, _segment.c.text)
    notes = select(_annotation.c.episode_id, _annotation.c.id, _annotation.c.note).where(
        _annotation.c.note != ""
    )
    if episode_ids is not None:
        segments = segments.where(_segment.c.episode_id.in_(episode_ids))
        notes = notes.where(_annotation.c.episode_id.in_(episode_ids))
    for kind, statement in ((_SEGMENT, segments), (_NOTE, notes)):
        for episode_id, ref, text in connection.execute(statement).yield_per(_STEP):
            yield episode_id, kind, ref, text


def _marks(connection: Connection, episode_ids: Collection[int] | None) -> dict[int, int]:
    """A number for each episode that differs when its text or its notes do."""
    marks: dict[int, int] = {}
    for episode_id, kind, ref, text in _texts(connection, episode_ids):
        before = marks.get(episode_id, 0)
        marks[episode_id] = zlib.crc32(f"{kind} {ref} {text}".encode(), before)
    return marks

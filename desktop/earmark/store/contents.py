"""What a project holds, item by item with a mark of its content, to compare two of them."""

import zlib
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import Connection, Table, select

from earmark.store import engine
from earmark.store.failures import explained
from earmark.store.rows import AnnotationRow, EpisodeRow, SegmentRow, TagRow

_NAMES_CUT = 40
_STEP = 20_000
_episode: Table = EpisodeRow.__table__  # type: ignore[assignment]  # declared as FromClause
_segment: Table = SegmentRow.__table__  # type: ignore[assignment]
_tag: Table = TagRow.__table__  # type: ignore[assignment]
_annotation: Table = AnnotationRow.__table__  # type: ignore[assignment]
_UNIMPORTANT = {"id", "created_at", "modified_at", "start_ms", "end_ms", "uncertainty_ms",
                "timing_source"}  # fmt: skip


class Item(NamedTuple):
    """What something is called, and a number that differs when its content does."""

    name: str
    mark: int


def items(connection: Connection) -> dict[str, dict[str, Item]]:
    """Everything a person made or took in: by kind, then by what tells it from the others."""
    found = connection.execute(select(_episode.c.id, _episode.c.uuid, _episode.c.title)).all()
    titles = {episode_id: title for episode_id, _, title in found}
    uuids = {episode_id: uuid for episode_id, uuid, _ in found}
    return {
        "episode": _rows(connection, _episode, "title"),
        "transcript": {
            uuids[episode_id]: Item(titles[episode_id], mark)
            for episode_id, mark in _transcripts(connection).items()
            if episode_id in uuids
        },
        "tag": _rows(connection, _tag, "name"),
        "annotation": _rows(connection, _annotation, "text"),
    }


def items_in(path: Path) -> dict[str, dict[str, Item]]:
    """The same of a project file that nobody has open.

    Raises:
        ProjectError: If it can't be read.
    """
    with explained(path):
        reading = engine.make_engine(path, read_only=True)
        try:
            with reading.connect() as connection:
                return items(connection)
        finally:
            reading.dispose()


def _rows(connection: Connection, table: Table, named: str) -> dict[str, Item]:
    columns = [column for column in table.columns if column.name not in _UNIMPORTANT]
    at, named_at = columns.index(table.c.uuid), columns.index(table.c[named])
    found = {}
    for row in connection.execute(select(*columns)).yield_per(_STEP):
        mark = zlib.crc32(repr(tuple(row)).encode("utf-8", "surrogatepass"))
        name = " ".join(str(row[named_at]).split())
        short = name if len(name) <= _NAMES_CUT else f"{name[:_NAMES_CUT]}…"
        found[str(row[at])] = Item(short, mark)
    return found


def _transcripts(connection: Connection) -> dict[int, int]:
    """A mark of the words and speakers of each transcript; better times make no difference."""
    marks: dict[int, int] = {}
    columns = (_segment.c.episode_id, _segment.c.speaker, _segment.c.text)
    ordered = select(*columns).order_by(_segment.c.episode_id, _segment.c.position)
    for episode_id, speaker, text in connection.execute(ordered).yield_per(_STEP):
        said = f"{speaker}\0{text}\n".encode("utf-8", "surrogatepass")
        marks[episode_id] = zlib.crc32(said, marks.get(episode_id, 0))
    return marks

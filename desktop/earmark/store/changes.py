"""The history of a project: every edit with its row images, applied backwards and forwards."""

import json
import zlib
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Table, delete, func, insert, select, update

from earmark.domain.changes import ChangeSet
from earmark.errors import EditError
from earmark.store.failures import understood
from earmark.store.recorder import Image, Key, Session, Values, batches, combined, write_updates
from earmark.store.rows import RECORDED, Base, ChangeRow

MERGE_WITHIN_S = 2.0
_MOST_UNPACKED = 1 << 30
AT_LENGTH = "at length "  # keys that begin so merge however much time lies between
# What better times may have changed since: no reason to refuse undo, see `described`.
_IMPROVABLE = {
    "segment": frozenset(
        {"start_ms", "end_ms", "source", "uncertainty_ms", "confidence", "spoken", "words"}
    ),
    "annotation": frozenset({"start_ms", "end_ms", "timing_source", "uncertainty_ms"}),
}

_change: Table = ChangeRow.__table__  # type: ignore[assignment]  # declared as FromClause
_HEAD = (
    _change.c.id, _change.c.label, _change.c.annotator, _change.c.made_at, _change.c.undone,
    _change.c.touched, _change.c.episodes,
)  # fmt: skip
Executor = Connection | Session


def now() -> str:
    """This moment in UTC as ISO 8601 text, to the millisecond."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def store(session: Session, merge: str | None) -> ChangeSet | None:
    """Write what the session recorded into the history; None where nothing changed.

    Edits that were undone can't be redone after this. With a `merge` key equal to that of the
    last edit, made by the same annotator no more than `MERGE_WITHIN_S` ago, the two become one.
    """
    session.flush()
    images = session.recorder.images
    if not images:
        return None
    dropped = first_undone(session)
    if dropped is not None:
        session.execute(delete(_change).where(_change.c.id >= dropped))
    made_at = now()
    touched, episodes = _touched(session, images)
    change = ChangeSet(
        0, session.label, session.annotator, datetime.fromisoformat(made_at), touched, episodes
    )
    joined = _merged(session, merge, images, made_at) if merge and dropped is None else None
    if joined is not None:
        return _with_id(change, joined)
    change_id: int = session.execute(
        insert(_change)
        .values(
            label=session.label,
            annotator=session.annotator,
            made_at=made_at,
            undone=False,
            merge_key=merge,
            touched=_pack_touched(touched),
            episodes=json.dumps(sorted(episodes)),
            images=pack_images(images),
        )
        .returning(_change.c.id)
    ).scalar_one()
    return _with_id(change, change_id)


def described(session: Session) -> ChangeSet | None:
    """What the session recorded, for views, without a place in the history.

    For better times found beside the person's work: they are no step of undo, so that undo
    always takes back what the person did last.
    """
    session.flush()
    images = session.recorder.images
    if not images:
        return None
    touched, episodes = _touched(session, images)
    made_at = datetime.fromisoformat(now())
    return ChangeSet(0, session.label, session.annotator, made_at, touched, episodes)


def _merged(session: Session, merge: str, images: dict[Key, Image], made_at: str) -> int | None:
    """Join images to the last edit if it carries the same key; its id, None if it does not."""
    last = session.execute(select(_change).order_by(_change.c.id.desc()).limit(1)).first()
    if last is None or last.merge_key != merge or last.annotator != session.annotator:
        return None
    age = datetime.fromisoformat(made_at) - datetime.fromisoformat(last.made_at)
    if not merge.startswith(AT_LENGTH) and not 0 <= age.total_seconds() <= MERGE_WITHIN_S:
        return None
    with understood():
        whole = unpack_images(last.images)
    for key, image in images.items():
        both = combined(whole.pop(key, None), image)
        if both is not None:
            whole[key] = both
    touched, episodes = _touched(session, whole)
    session.execute(
        update(_change)
        .where(_change.c.id == last.id)
        .values(
            made_at=made_at,
            label=session.label,
            touched=_pack_touched(touched),
            episodes=json.dumps(sorted(episodes)),
            images=pack_images(whole),
        )
    )
    return int(last.id)


def first_undone(session: Executor) -> int | None:
    """Id of the edit that a redo would bring back."""
    found: int | None = session.execute(
        select(_change.c.id).where(_change.c.undone).order_by(_change.c.id).limit(1)
    ).scalar()
    return found


def last_done(session: Executor) -> int | None:
    """Id of the edit that an undo would take back."""
    border = first_undone(session)
    statement = select(_change.c.id).order_by(_change.c.id.desc()).limit(1)
    if border is not None:
        statement = statement.where(_change.c.id < border)
    found: int | None = session.execute(statement).scalar()
    return found


def label_of(session: Executor, change_id: int | None) -> str | None:
    """What an edit was called."""
    if change_id is None:
        return None
    found: str | None = session.execute(
        select(_change.c.label).where(_change.c.id == change_id)
    ).scalar()
    return found


def history(session: Executor, limit: int) -> list[ChangeSet]:
    """The newest edits, newest first; those that were undone say so."""
    rows = session.execute(select(*_HEAD).order_by(_change.c.id.desc()).limit(limit))
    return [_from_head(row, undone=row.undone) for row in rows]


def steps(session: Executor, limit: int) -> list[tuple[int, str, str, datetime, bool]]:
    """(id, label, annotator, moment, whether it is done) of the newest edits, newest first."""
    columns = (_change.c.id, _change.c.label, _change.c.annotator, _change.c.made_at,
               _change.c.undone)  # fmt: skip
    rows = session.execute(select(*columns).order_by(_change.c.id.desc()).limit(limit))
    return [
        (row.id, row.label, row.annotator, datetime.fromisoformat(row.made_at), not row.undone)
        for row in rows
    ]


def count_between(session: Executor, one: int, other: int) -> int:
    """How many edits lie between two, the later one counted."""
    low, high = sorted((one, other))
    counted = select(func.count()).where(_change.c.id > low, _change.c.id <= high)
    return int(session.execute(counted).scalar_one())


def undo(session: Session) -> ChangeSet | None:
    """Take the last edit back.

    Raises:
        EditError: If its rows no longer look as it left them.
    """
    change_id = last_done(session)
    return None if change_id is None else _apply(session, change_id, forward=False)


def redo(session: Session) -> ChangeSet | None:
    """Bring back the edit that was undone last.

    Raises:
        EditError: If its rows no longer look as the undo left them.
    """
    change_id = first_undone(session)
    return None if change_id is None else _apply(session, change_id, forward=True)


def _apply(session: Session, change_id: int, *, forward: bool) -> ChangeSet:
    row = session.execute(select(_change).where(_change.c.id == change_id)).one()
    with understood():
        images = unpack_images(row.images)
    steps = {
        key: (before, after) if forward else (after, before)
        for key, (before, after) in images.items()
    }
    for name in RECORDED:
        _check(session, name, steps, row.label)
    _write(session, steps)
    session.execute(update(_change).where(_change.c.id == change_id).values(undone=not forward))
    return _from_head(row, undone=not forward, redone=forward)


def _of_table(steps: dict[Key, Image], name: str) -> dict[int, Image]:
    return {row_id: image for (table, row_id), image in steps.items() if table == name}


def _check(session: Session, name: str, steps: dict[Key, Image], label: str) -> None:
    """Refuse to go on where a row is not what the other side of its image says."""
    expected = {row_id: image[0] for row_id, image in _of_table(steps, name).items()}
    table = _table(name)
    improvable = _IMPROVABLE.get(name, frozenset())
    for batch in batches(expected):
        columns = {"id"}.union(*(expected[row_id] or () for row_id in batch))
        rows = session.execute(
            select(*(table.c[column] for column in sorted(columns) if column in table.c)).where(
                table.c.id.in_(batch)
            )
        ).mappings()
        found = {row["id"]: row for row in rows}
        for row_id in batch:
            wanted, there = expected[row_id], found.get(row_id)
            if (wanted is None) != (there is None) or any(
                there[column] != value
                for column, value in (wanted or {}).items()
                if there is not None and column in there and column not in improvable
            ):
                raise EditError(
                    f"“{label}” can't be taken back or brought back: what it changed has been "
                    "changed by something else since.",
                    "Nothing was changed. Run 'earmark check' on the project.",
                )


def _write(session: Session, steps: dict[Key, Image]) -> None:
    """Bring every row to the second side of its image, parents before and after children."""
    order = [table.name for table in Base.metadata.sorted_tables if table.name in RECORDED]
    for name in order:
        new = [after for before, after in _of_table(steps, name).values() if before is None]
        for batch in batches([values for values in new if values is not None]):
            session.execute(insert(_table(name)), batch)
    for name in order:
        grouped: dict[tuple[str, ...], list[Values]] = {}
        for row_id, (before, after) in _of_table(steps, name).items():
            if before is not None and after is not None:
                grouped.setdefault(tuple(sorted(after)), []).append({"row_id": row_id, **after})
        write_updates(session, _table(name), grouped)
    for name in reversed(order):
        table = _table(name)
        gone = [row_id for row_id, image in _of_table(steps, name).items() if image[1] is None]
        for ids in batches(gone):
            session.execute(delete(table).where(table.c.id.in_(ids)))


def _table(name: str) -> Table:
    table = RECORDED[name].__table__
    assert isinstance(table, Table)
    return table


def pack_images(images: dict[Key, Image]) -> bytes:
    """Put images into few bytes: rows grouped by table and columns, as compressed JSON."""
    groups: dict[tuple[str, str, tuple[str, ...]], list[list[Any]]] = {}
    for (table, row_id), (before, after) in images.items():
        if before is None and after is not None:
            names = tuple(after)
            groups.setdefault((table, "+", names), []).append([after[name] for name in names])
        elif after is None and before is not None:
            names = tuple(before)
            groups.setdefault((table, "-", names), []).append([before[name] for name in names])
        elif before is not None and after is not None:
            names = tuple(sorted(before))
            both = [*(before[name] for name in names), *(after[name] for name in names)]
            groups.setdefault((table, "~", names), []).append([row_id, *both])
    plain = [[table, kind, names, rows] for (table, kind, names), rows in groups.items()]
    text = json.dumps(plain, separators=(",", ":"), ensure_ascii=False)
    return zlib.compress(text.encode("utf-8", "surrogatepass"), 1)


def unpack_images(packed: bytes) -> dict[Key, Image]:
    """The images that `pack_images` put away."""
    images: dict[Key, Image] = {}
    for table, kind, names, rows in json.loads(_unpacked(packed)):
        for row in rows:
            if kind == "~":
                half = 1 + len(names)
                image: Image = (
                    dict(zip(names, row[1:half], strict=True)),
                    dict(zip(names, row[half:], strict=True)),
                )
                images[table, row[0]] = image
            else:
                values = dict(zip(names, row, strict=True))
                images[table, values["id"]] = (None, values) if kind == "+" else (values, None)
    return images


def _unpacked(packed: bytes) -> bytes:
    """The bytes that were packed, unless somebody packed far too many of them."""
    unpacker = zlib.decompressobj()
    text = unpacker.decompress(packed, _MOST_UNPACKED)
    if not unpacker.eof:
        raise ValueError("a step of the history breaks off, or is too large")
    return text


def _touched(
    session: Session, images: dict[Key, Image]
) -> tuple[dict[str, frozenset[int]], frozenset[int]]:
    """The ids that images speak of by kind, and the episodes these belong to."""
    touched: dict[str, set[int]] = {}
    episodes: set[int] = set()
    unknown: dict[str, list[int]] = {}
    for (table, row_id), (before, after) in images.items():
        touched.setdefault(table, set()).add(row_id)
        if table == "episode":
            episodes.add(row_id)
            continue
        known = [side["episode_id"] for side in (before, after) if side and "episode_id" in side]
        episodes.update(known)
        if not known and "episode_id" in _table(table).c:
            unknown.setdefault(table, []).append(row_id)
    for table, ids in unknown.items():
        columns = _table(table).c
        for batch in batches(ids):
            episodes.update(
                session.execute(
                    select(columns.episode_id).where(columns.id.in_(batch)).distinct()
                ).scalars()
            )
    return {kind: frozenset(ids) for kind, ids in touched.items()}, frozenset(episodes)


def _pack_touched(touched: dict[str, frozenset[int]]) -> str:
    return json.dumps(
        {kind: _ranges(sorted(ids)) for kind, ids in touched.items()}, separators=(",", ":")
    )


def _ranges(ids: Iterable[int]) -> list[list[int]]:
    """Sorted numbers as [first, last] pairs: a retimed transcript is one pair."""
    ranges: list[list[int]] = []
    for number in ids:
        if ranges and ranges[-1][1] == number - 1:
            ranges[-1][1] = number
        else:
            ranges.append([number, number])
    return ranges


def _from_head(row: Any, *, undone: bool = False, redone: bool = False) -> ChangeSet:
    with understood():
        touched = {
            kind: frozenset(number for low, high in ranges for number in range(low, high + 1))
            for kind, ranges in json.loads(row.touched).items()
        }
        made_at = datetime.fromisoformat(row.made_at)
        episodes = frozenset(json.loads(row.episodes))
    return ChangeSet(row.id, row.label, row.annotator, made_at, touched, episodes, undone, redone)


def _with_id(change: ChangeSet, change_id: int) -> ChangeSet:
    return ChangeSet(
        change_id, change.label, change.annotator, change.made_at, change.touched, change.episodes
    )

"""Other texts, borders and speakers of segments; annotations stay on the words that they cover."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Table, func, or_, select

from earmark.domain.correcting import TextMap, text_map
from earmark.domain.transcript import Segment, Span, trim_span, word_ranges
from earmark.errors import EditError
from earmark.store import following, transcripts
from earmark.store.recorder import Session, Values, batches, delete_rows, insert_rows, update_rows
from earmark.store.rows import AnnotationRow, SegmentRow

_segment: Table = SegmentRow.__table__  # type: ignore[assignment]  # declared as FromClause
_annotation: Table = AnnotationRow.__table__  # type: ignore[assignment]
_PLACES = tuple(
    _annotation.c[name]
    for name in ("id", "first_segment_id", "start_offset", "last_segment_id", "end_offset")
)


def segment(session: Session, episode_id: int, segment_id: int) -> Segment:
    """One segment.

    Raises:
        EditError: If it is gone.
    """
    found = transcripts.segments(session, episode_id, [segment_id])
    if not found:
        raise EditError("That segment is no longer in the transcript.")
    return found[0]


def neighbour(session: Session, episode_id: int, segment_id: int) -> Segment | None:
    """The segment after one, None after the last."""
    place = transcripts.positions(session, [segment_id])
    if not place:
        return None
    found = session.execute(
        select(_segment.c.id)
        .where(_segment.c.episode_id == episode_id, _segment.c.position > place[0])
        .order_by(_segment.c.position, _segment.c.id)
        .limit(1)
    ).scalar()
    return None if found is None else segment(session, episode_id, found)


def spans_touching(session: Session, ids: Iterable[int]) -> dict[int, Span]:
    """The spans of the annotations that begin or end in some segments, by annotation."""
    found: dict[int, Span] = {}
    for batch in batches(ids):
        rows = session.execute(
            select(*_PLACES).where(
                or_(
                    _annotation.c.first_segment_id.in_(batch),
                    _annotation.c.last_segment_id.in_(batch),
                )
            )
        )
        found.update((row.id, Span(*row[1:])) for row in rows)
    return found


def rewrite(
    session: Session,
    episode_id: int,
    changed: Sequence[Segment],
    *,
    before: Mapping[int, str] | None = None,
    spans: Mapping[int, Span] | None = None,
) -> int:
    """Give segments other texts with their words; annotations follow their words.

    Args:
        session: The session.
        episode_id: Whose segments they are.
        changed: The segments as they are to be, matched by id.
        before: Texts that `spans` are places of, by segment id, where these are not what is
            stored now: one correction is often saved several times while it is typed.
        spans: Where annotations were in those texts; the others are taken from where they are.

    Returns:
        How many segments changed.

    Raises:
        EditError: If a segment is gone.
    """
    new = {one.id: one for one in changed}
    known = {one.id: one for one in transcripts.segments(session, episode_id, new)}
    if len(known) != len(new):
        raise EditError("That segment is no longer in the transcript.")
    now = {key: text_map(known[key].text, one.text) for key, one in new.items()}
    then = {key: text_map(text, new[key].text) for key, text in (before or {}).items()}
    values = {key: _values(one) for key, one in new.items()}
    count = update_rows(session, SegmentRow, values)
    moved: dict[int, Values] = {}
    for number, span in spans_touching(session, new).items():
        known_span = (spans or {}).get(number)
        maps, at = (then, known_span) if known_span is not None else (now, span)
        placed = _placed(session, episode_id, _mapped(at, maps), new)
        moved[number] = _offsets(placed)
    update_rows(session, AnnotationRow, moved)
    following.refresh(session, episode_id, new)
    return count


def split(session: Session, episode_id: int, one: Segment, other: Segment, begins: int) -> int:
    """Put the halves of a segment in its place; returns the id of the second half.

    Args:
        session: The session.
        episode_id: Whose segment it is.
        one: The first half, with the id of the whole.
        other: The second half.
        begins: The offset in the whole at which the second half begins.
    """
    place = transcripts.positions(session, [one.id])
    if not place:
        raise EditError("That segment is no longer in the transcript.")
    _make_room(session, episode_id, place[0] + 1)
    row = {**_values(other), "episode_id": episode_id, "position": place[0] + 1}
    other_id = insert_rows(session, SegmentRow, [row | {"paragraph": other.paragraph}])[0]
    moved: dict[int, Values] = {}
    for number, span in spans_touching(session, [one.id]).items():
        first, start, last, end = span.first_id, span.start, span.last_id, span.end
        if first == one.id:
            first, start = (other_id, start - begins) if start >= begins else (first, start)
        if last == one.id:
            if end > begins:
                last, end = other_id, end - begins
            else:
                end = min(end, len(one.text))
        moved[number] = _offsets(Span(first, start, last, end))
    update_rows(session, SegmentRow, {one.id: _values(one)})
    update_rows(session, AnnotationRow, moved)
    following.refresh(session, episode_id, [one.id, other_id])
    return other_id


def merge(session: Session, episode_id: int, merged: Segment, second_id: int, at: int) -> None:
    """Put one segment in the place of two; it has the id of the first.

    Args:
        session: The session.
        episode_id: Whose segments they are.
        merged: Both together.
        second_id: The one that goes.
        at: The offset in `merged` at which the text of the second begins.
    """
    moved: dict[int, Values] = {}
    for number, span in spans_touching(session, [second_id]).items():
        first, start, last, end = span.first_id, span.start, span.last_id, span.end
        if first == second_id:
            first, start = merged.id, start + at
        if last == second_id:
            last, end = merged.id, end + at
        moved[number] = _offsets(Span(first, start, last, end))
    update_rows(session, SegmentRow, {merged.id: _values(merged)})
    update_rows(session, AnnotationRow, moved)
    delete_rows(session, SegmentRow, _segment.c.id == second_id)
    following.refresh(session, episode_id, [merged.id])


def set_speaker(session: Session, episode_id: int, ids: Iterable[int], name: str) -> int:
    """Say who speaks some segments; returns how many changed."""
    found = [one.id for one in transcripts.segments(session, episode_id, list(ids))]
    count = update_rows(session, SegmentRow, {key: {"speaker": name} for key in found})
    if count:
        following.refresh(session, episode_id, found)
    return count


def spoken_by(session: Session, episode_id: int, name: str) -> list[int]:
    """The segments that somebody speaks."""
    rows = session.execute(
        select(_segment.c.id)
        .where(_segment.c.episode_id == episode_id, _segment.c.speaker == name)
        .order_by(_segment.c.position)
    )
    return list(rows.scalars())


def _values(one: Segment) -> Values:
    return {
        "text": one.text,
        "original_text": one.original_text,
        "speaker": one.speaker,
        **transcripts.timing_values(one),
    }


def _offsets(span: Span) -> Values:
    return {
        "first_segment_id": span.first_id,
        "start_offset": span.start,
        "last_segment_id": span.last_id,
        "end_offset": span.end,
    }


def _mapped(span: Span, maps: Mapping[int, TextMap]) -> Span:
    start, end = span.start, span.end
    if span.first_id in maps:
        start = maps[span.first_id].start(start)
    if span.last_id in maps:
        end = maps[span.last_id].end(end)
    return Span(span.first_id, start, span.last_id, end)


def _placed(session: Session, episode_id: int, span: Span, new: Mapping[int, Segment]) -> Span:
    """A span without white space at its ends; where no word of it is left, the nearest one."""
    first, last = new.get(span.first_id), new.get(span.last_id)
    starts = first is None or first.text[span.start : span.start + 1].strip() != ""
    ends = last is None or (span.end > 0 and not last.text[span.end - 1].isspace())
    if starts and ends and (span.first_id != span.last_id or span.start < span.end):
        return span
    try:
        return trim_span(transcripts.span_transcript(session, episode_id, span), span)
    except EditError:
        only = first or last
        assert only is not None
        at = min(span.start, len(only.text)) if only.id == span.first_id else 0
        start, end = min(word_ranges(only.text), key=lambda word: _distance(word, at))
        return Span(only.id, start, only.id, end)


def _distance(word: tuple[int, int], at: int) -> int:
    return max(word[0] - at, at - word[1], 0)


def _make_room(session: Session, episode_id: int, position: int) -> None:
    """Move segments on, from a position as far as the first free one."""
    here: Any = _segment.c.position
    taken = session.execute(
        select(_segment.c.id, here)
        .where(_segment.c.episode_id == episode_id, here >= position)
        .order_by(here, _segment.c.id)
    )
    moved: dict[int, Values] = {}
    expected = position
    for row in taken:
        if row.position > expected:
            break
        expected = row.position + 1
        moved[row.id] = {"position": expected}
    update_rows(session, SegmentRow, moved)


def speakers(session: Any, episode_id: int) -> list[tuple[str, int]]:
    """(name, number of segments) of everybody who speaks, by first appearance; may be empty."""
    rows = session.execute(
        select(_segment.c.speaker, func.count(), func.min(_segment.c.position))
        .where(_segment.c.episode_id == episode_id)
        .group_by(_segment.c.speaker)
        .order_by(func.min(_segment.c.position))
    )
    return [(row[0], row[1]) for row in rows]

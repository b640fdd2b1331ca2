"""Annotations follow their words: when lines get other times or texts, so do they."""

from collections.abc import Collection, Iterable

from sqlalchemy import select
from sqlalchemy.orm import aliased

from earmark.domain.transcript import Segment, Transcript
from earmark.errors import EditError
from earmark.store import transcripts
from earmark.store.annotation_rows import COLUMNS, read
from earmark.store.derived import derived_values
from earmark.store.recorder import Session, Values, batches, update_rows
from earmark.store.rows import AnnotationRow, SegmentRow

_FEW = 20  # up to here each span's own segments are read, beyond that whole transcripts


def retime(session: Session, episode_id: int, segments: Iterable[Segment]) -> int:
    """Give existing segments, matched by id, new times and words; annotations follow.

    Returns:
        How many segments changed.

    Raises:
        EditError: If a segment is not in that episode.
    """
    wanted = {segment.id: segment for segment in segments}
    known = transcripts.segments(session, episode_id, wanted)
    if len(known) != len(wanted):
        raise EditError("That segment is no longer in the transcript.")
    changed = {
        old.id: transcripts.timing_values(wanted[old.id])
        for old in known
        if _differs(old, wanted[old.id])
    }
    count = update_rows(session, SegmentRow, changed)
    refresh(session, episode_id, changed)
    return count


def refresh(session: Session, episode_id: int, segment_ids: Collection[int]) -> int:
    """Work out again what annotations have from their words, where these segments are in them."""
    first, last = aliased(SegmentRow), aliased(SegmentRow)
    touching = (
        select(AnnotationRow.id)
        .join(first, AnnotationRow.first_segment_id == first.id)
        .join(last, AnnotationRow.last_segment_id == last.id)
        .where(AnnotationRow.episode_id == episode_id)
    )
    found: set[int] = set()
    for low, high in _stretches(transcripts.positions(session, segment_ids)):
        within = touching.where(first.position <= high, last.position >= low)
        found.update(session.execute(within).scalars())
    return refresh_ids(session, sorted(found))


def _stretches(positions: Iterable[int]) -> list[tuple[int, int]]:
    """(first, last) of the runs in rising numbers; one from end to end where they are many."""
    runs: list[tuple[int, int]] = []
    for position in sorted(positions):
        if runs and position <= runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], position)
        else:
            runs.append((position, position))
    return runs if len(runs) <= _FEW else [(runs[0][0], runs[-1][1])]


def refresh_ids(session: Session, ids: Collection[int]) -> int:
    """Work out again what these annotations have from their words; unknown ids are passed over."""
    found = [
        read(row)
        for batch in batches(ids)
        for row in session.execute(select(*COLUMNS).where(AnnotationRow.id.in_(batch)))
    ]
    whole: dict[int, Transcript] = {}
    updates: dict[int, Values] = {}
    for annotation in found:
        episode_id, span = annotation.episode_id, annotation.span
        if len(found) <= _FEW:
            transcript = transcripts.span_transcript(session, episode_id, span)
        else:
            if episode_id not in whole:
                whole[episode_id] = transcripts.whole(session, episode_id)
            transcript = whole[episode_id]
        updates[annotation.id] = derived_values(
            transcript, span, annotation.start_shift_ms, annotation.end_shift_ms
        )
    return update_rows(session, AnnotationRow, updates)


def _differs(old: Segment, new: Segment) -> bool:
    return (
        old.start_ms, old.end_ms, old.source, old.uncertainty_ms, old.confidence, old.spoken,
        old.words,
    ) != (
        new.start_ms, new.end_ms, new.source, new.uncertainty_ms, new.confidence, new.spoken,
        new.words,
    )  # fmt: skip

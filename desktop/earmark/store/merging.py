"""Writing what another project holds into this one, inside one transaction."""

from dataclasses import dataclass, replace

from sqlalchemy import Table, select

from earmark.domain.annotation import Annotation
from earmark.domain.codebook import Codebook
from earmark.domain.episode import Episode, EpisodeState
from earmark.domain.transcript import Span, Transcript
from earmark.store import (
    annotation_rows,
    annotations,
    codebook,
    codebook_changes,
    episodes,
    transcripts,
)
from earmark.store.recorder import Session, update_rows
from earmark.store.rows import AnnotationRow, EpisodeRow

_annotation: Table = AnnotationRow.__table__  # type: ignore[assignment]  # declared as FromClause


@dataclass(frozen=True, slots=True)
class Placed:
    """An annotation of another project with its tag, episode and span in this one."""

    theirs: Annotation
    episode_id: int
    tag_id: int
    span: Span


def add_tags(session: Session, theirs: Codebook) -> tuple[dict[int, int], tuple[str, ...]]:
    """Take their tags in; returns our id for each of theirs, and the names that are new here."""
    before = {tag.id for tag in codebook.read(session)}
    numbers = dict(codebook_changes.take_in(session, theirs).numbers)
    added = tuple(tag.name for tag in codebook.read(session) if tag.id not in before)
    return numbers, added


def add_episode(session: Session, theirs: Episode, transcript: Transcript) -> int:
    """Add an episode with its transcript, under the same uuid."""
    episode_id = episodes.create(
        session,
        None,
        tuple(transcript),
        theirs.media,
        title=theirs.title,
        transcript_path=theirs.transcript_path,
        transcript_sha256=theirs.transcript_sha256,
    )
    row = session.get(EpisodeRow, episode_id)
    assert row is not None
    row.uuid, row.language = theirs.uuid, theirs.language
    episodes.update(session, replace(theirs, id=episode_id))
    episodes.set_state(session, episode_id, theirs.state)
    episodes.set_remote(session, episode_id, theirs.remote)
    return episode_id


def complete_episode(
    session: Session, ours: Episode, theirs: Episode, transcript: Transcript, has_text: bool
) -> None:
    """Give an episode what it lacks and the other has: recording, transcript, state, metadata."""
    if ours.media is None and theirs.media is not None:
        episodes.set_media(session, ours.id, theirs.media)
    if not has_text and len(transcript):
        transcripts.append(session, ours.id, tuple(transcript))
        row = session.get(EpisodeRow, ours.id)
        assert row is not None
        row.transcript_path, row.transcript_sha256 = (
            theirs.transcript_path,
            theirs.transcript_sha256,
        )
    if ours.state is EpisodeState.UNSET and theirs.state is not EpisodeState.UNSET:
        episodes.set_state(session, ours.id, theirs.state)
    if ours.remote is None and theirs.remote is not None:
        episodes.set_remote(session, ours.id, theirs.remote)
    lacking = {
        name: getattr(theirs, name)
        for name in _METADATA
        if not getattr(ours, name) and getattr(theirs, name)
    }
    if lacking:
        episodes.update(session, replace(ours, **lacking))
    session.flush()


def add_annotations(session: Session, placed: list[Placed]) -> tuple[int, int, int]:
    """Add annotations; what is there already is known by uuid, or by tag, span and annotator.

    Of two states of the same annotation the one that was changed last is kept.

    Returns:
        How many were added, how many brought up to date, and how many were there already.
    """
    known = annotations.by_uuid(session, [one.theirs.uuid for one in placed])
    there = _there(session, {one.episode_id for one in placed})
    new: list[annotations.NewAnnotation] = []
    newer: dict[int, dict[str, object]] = {}
    for one in placed:
        theirs, ours = one.theirs, known.get(one.theirs.uuid)
        if ours is not None:
            if (values := _newer(theirs, ours, one.tag_id)) is not None:
                newer[ours.id] = values
            continue
        key = (one.episode_id, one.tag_id, one.span, theirs.annotator, theirs.tier)
        if key in there:
            continue
        there.add(key)
        new.append(_new(one))
    annotations.add_many(session, new)
    update_rows(session, AnnotationRow, newer)
    return len(new), len(newer), len(placed) - len(new) - len(newer)


_METADATA = (
    "show", "published", "source_url", "description", "keywords", "links", "sponsors", "chapters",
    "length_ms", "model",
)  # fmt: skip
_Key = tuple[int, int, Span, str, str]


def _there(session: Session, episode_ids: set[int]) -> set[_Key]:
    columns = ("episode_id", "tag_id", "first_segment_id", "start_offset", "last_segment_id",
               "end_offset", "annotator", "layer")  # fmt: skip
    rows = session.execute(
        select(*(_annotation.c[name] for name in columns)).where(
            _annotation.c.episode_id.in_(episode_ids)
        )
    )
    return {(row[0], row[1], Span(*row[2:6]), row[6], row[7]) for row in rows}


def _newer(theirs: Annotation, ours: Annotation, tag_id: int) -> dict[str, object] | None:
    """What of theirs is newer than ours, None where ours is to be kept."""
    if theirs.modified_at is None or ours.modified_at is None:
        return None
    if theirs.modified_at <= ours.modified_at:
        return None
    return {
        "tag_id": tag_id,
        "note": theirs.note,
        "status": theirs.status.value,
        "fields": annotation_rows.packed_fields(theirs.fields),
        "modified_at": theirs.modified_at.isoformat(timespec="milliseconds"),
    }


def _new(one: Placed) -> annotations.NewAnnotation:
    theirs = one.theirs
    return annotations.NewAnnotation(
        one.episode_id,
        one.tag_id,
        one.span,
        theirs.note,
        theirs.status,
        theirs.origin,
        theirs.start_shift_ms,
        theirs.end_shift_ms,
        theirs.annotator,
        theirs.uuid,
        theirs.created_at,
        theirs.modified_at,
        theirs.fields,
        theirs.tier,
        theirs.sources,
    )

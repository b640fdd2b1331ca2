"""Episodes, their recordings and transcripts: rows in, domain values out, and back."""

import json
import uuid
from collections.abc import Collection, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, bindparam, delete, func, select
from sqlalchemy.orm import Session as AnySession

from earmark.domain.episode import (
    Chapter,
    Episode,
    EpisodeState,
    Media,
    ReadTranscript,
    Remote,
)
from earmark.domain.transcript import Segment, Span, TimingSource, Transcript
from earmark.errors import EditError, ProjectError
from earmark.store import media_places, remote
from earmark.store.failures import understood
from earmark.store.recorder import Session, Values, batches, delete_rows, insert_rows
from earmark.store.rows import AnnotationRow, EpisodeRow, MediaRow, PlaceRow, SegmentRow
from earmark.store.words import pack, unpack

Executor = Connection | AnySession

_segment: Table = SegmentRow.__table__  # type: ignore[assignment]  # declared as FromClause
_SEGMENT = tuple(
    _segment.c[name]
    for name in (
        "id", "start_ms", "end_ms", "text", "speaker", "source", "uncertainty_ms", "confidence",
        "words", "paragraph", "spoken", "original_text", "position",
    )
)  # fmt: skip
_SOURCES = {source.value: source for source in TimingSource}


_ORDER = (
    func.lower(EpisodeRow.show),
    EpisodeRow.published,
    func.lower(EpisodeRow.title),
    EpisodeRow.id,
)


def _episodes() -> Any:
    return (
        select(EpisodeRow, MediaRow, PlaceRow.position_ms)
        .outerjoin(MediaRow, MediaRow.episode_id == EpisodeRow.id)
        .outerjoin(PlaceRow, PlaceRow.episode_id == EpisodeRow.id)
    )


def all_episodes(session: AnySession) -> list[Episode]:
    """Every episode, by show, date and title."""
    return [_episode(*row) for row in session.execute(_episodes().order_by(*_ORDER))]


def names(session: AnySession) -> list[tuple[int, str, str]]:
    """(id, title, show) of every episode, in the order of `all_episodes`; fast for thousands."""
    found = session.execute(
        select(EpisodeRow.id, EpisodeRow.title, EpisodeRow.show).order_by(*_ORDER)
    )
    return [(row[0], row[1], row[2]) for row in found]


def episode(session: AnySession, episode_id: int) -> Episode:
    """One episode.

    Raises:
        ProjectError: If there is none with that id.
    """
    row = session.execute(_episodes().where(EpisodeRow.id == episode_id)).first()
    if row is None:
        raise ProjectError(
            f"There is no episode {episode_id} in this project.", "See 'earmark list'."
        )
    return _episode(*row)


def find(session: AnySession, text: str) -> Episode:
    """The episode with an id, or whose title alone contains a text, in upper or lower case.

    Raises:
        ProjectError: If there is none, or more than one; the hint names the candidates.
    """
    wanted = text.strip()
    if wanted.isascii() and wanted.isdigit():
        row = session.execute(_episodes().where(EpisodeRow.id == int(wanted))).first()
        if row is not None:
            return _episode(*row)
    folded = wanted.casefold()
    titles = session.execute(select(EpisodeRow.id, EpisodeRow.title)).all()
    found = [row for row in titles if folded and folded in row.title.casefold()]
    exact = [row for row in found if row.title.casefold() == folded]
    found = exact or found
    if len(found) == 1:
        return episode(session, found[0].id)
    listed = "; ".join(f"{row.id}: {row.title}" for row in (found or titles)[:8])
    if found:
        raise ProjectError(f"“{wanted}” is part of {len(found)} titles.", f"Choose one: {listed}.")
    hint = f"The project holds {listed}." if listed else "Import an episode first."
    raise ProjectError(f"No episode has “{wanted}” in its title.", hint)


def find_by_transcript_hash(session: AnySession, sha256: str) -> Episode | None:
    """The episode made from a transcript file with this content."""
    return _first(session, EpisodeRow.transcript_sha256 == sha256) if sha256 else None


def find_by_media_hash(session: AnySession, sha256: str) -> Episode | None:
    """The episode whose recording has this content."""
    return _first(session, MediaRow.sha256 == sha256) if sha256 else None


def _first(session: AnySession, where: Any) -> Episode | None:
    row = session.execute(_episodes().where(where).order_by(EpisodeRow.id).limit(1)).first()
    return _episode(*row) if row is not None else None


def transcript(connection: Executor, episode_id: int) -> Transcript:
    """All segments of an episode in their order; words are taken apart when first looked at."""
    rows = connection.execute(
        select(*_SEGMENT)
        .where(_segment.c.episode_id == episode_id)
        .order_by(_segment.c.position, _segment.c.id)
    ).all()
    with understood():
        return Transcript(tuple([_read_segment(row) for row in rows]))


def segments(connection: Executor, episode_id: int, ids: Collection[int]) -> list[Segment]:
    """Some segments of an episode; those that are gone are left out."""
    found: list[Segment] = []
    for batch in batches(ids):
        rows = connection.execute(
            select(*_SEGMENT).where(_segment.c.id.in_(batch), _segment.c.episode_id == episode_id)
        ).all()
        with understood():
            found += [_read_segment(row) for row in rows]
    return found


def titles(connection: Executor) -> dict[int, str]:
    """What the episodes are called."""
    rows = connection.execute(select(EpisodeRow.id, EpisodeRow.title))
    return {row.id: row.title for row in rows}


_LINES = select(_segment.c.id, _segment.c.start_ms, _segment.c.text).where(
    _segment.c.id.in_(bindparam("ids", expanding=True))  # made once: it is asked at every letter
)


def lines(connection: Executor, ids: Collection[int]) -> dict[int, tuple[int, str]]:
    """(start_ms, text) of segments, of whatever episodes they are."""
    return {
        segment_id: (start_ms, text)
        for batch in batches(ids)
        for segment_id, start_ms, text in connection.execute(_LINES, {"ids": batch}).all()
    }


def positions(connection: Executor, ids: Collection[int]) -> list[int]:
    """Where segments stand in their transcript."""
    found: list[int] = []
    for batch in batches(ids):
        wanted = select(_segment.c.position).where(_segment.c.id.in_(batch))
        found += connection.execute(wanted).scalars()
    return found


def pinned(connection: Executor, episode_id: int) -> list[tuple[int, int]]:
    """(id, start_ms) of the segments that were set by hand, in their order."""
    rows = connection.execute(
        select(_segment.c.id, _segment.c.start_ms)
        .where(_segment.c.episode_id == episode_id, _segment.c.source == TimingSource.MANUAL.value)
        .order_by(_segment.c.position, _segment.c.id)
    )
    return [(row.id, row.start_ms) for row in rows]


def span_transcript(connection: Executor, episode_id: int, span: Span) -> Transcript:
    """Only the segments that a span touches.

    Raises:
        EditError: If the span does not lie in that episode, or ends before it starts.
    """
    if span.first_id == span.last_id:  # the usual case: one question instead of two
        rows = connection.execute(
            select(*_SEGMENT).where(
                _segment.c.id == span.first_id, _segment.c.episode_id == episode_id
            )
        )
        return _spanned(rows.all(), span)
    places = {
        row.id: row.position
        for row in connection.execute(
            select(_segment.c.id, _segment.c.position).where(
                _segment.c.id.in_({span.first_id, span.last_id}),
                _segment.c.episode_id == episode_id,
            )
        )
    }
    if span.first_id not in places or span.last_id not in places:
        raise EditError("That piece of text is no longer in the transcript.")
    first, last = places[span.first_id], places[span.last_id]
    if last < first:
        raise EditError("The selection ends before it starts.")
    rows = connection.execute(
        select(*_SEGMENT)
        .where(_segment.c.episode_id == episode_id, _segment.c.position.between(first, last))
        .order_by(_segment.c.position, _segment.c.id)
    )
    return _spanned(rows.all(), span)


def around(connection: Executor, episode_id: int, span: Span, rows: int) -> Transcript:
    """The segments that a span touches, with so many more before and after it.

    Raises:
        EditError: If the span does not lie in that episode.
    """
    places = positions(connection, {span.first_id, span.last_id})
    if not places:
        raise EditError("That piece of text is no longer in the transcript.")
    found = connection.execute(
        select(*_SEGMENT)
        .where(
            _segment.c.episode_id == episode_id,
            _segment.c.position.between(min(places) - rows, max(places) + rows),
        )
        .order_by(_segment.c.position, _segment.c.id)
    ).all()
    with understood():
        return Transcript(tuple([_read_segment(row) for row in found]))


def _spanned(rows: Sequence[Any], span: Span) -> Transcript:
    """The segments in these rows, which a span touches, if it fits into them."""
    with understood():
        found = Transcript(tuple([_read_segment(row) for row in rows]))
    if not len(found):
        raise EditError("That piece of text is no longer in the transcript.")
    if span.first_id == span.last_id and span.end < span.start:
        raise EditError("The selection ends before it starts.")
    if not 0 <= span.start <= len(found[0].text) or not 0 <= span.end <= len(found[-1].text):
        raise EditError("The selection reaches past the text of its segment.")
    return found


def create(
    session: Session,
    read: ReadTranscript | None,
    segments: Sequence[Segment],
    media: Media | None,
    *,
    title: str = "",
    transcript_path: str = "",
    transcript_sha256: str = "",
) -> int:
    """Put a new episode with its transcript and recording into the project."""
    length_ms = read.length_ms if read is not None else media.duration_ms if media else 0
    row = EpisodeRow(
        uuid=str(uuid.uuid4()),
        title=title or (read.title if read else "") or _stem(transcript_path, media),
        length_ms=length_ms,
        transcript_path=transcript_path,
        transcript_sha256=transcript_sha256,
        state="",
        remote="",
        **_described(read),
    )
    session.add(row)
    session.flush()
    add_segments(session, row.id, segments)
    if media is not None:
        set_media(session, row.id, media)
    return row.id


def describe(session: Session, episode_id: int, read: ReadTranscript, path: str, sha: str) -> None:
    """Take over what a transcript file says about an episode; what it leaves open stays."""
    row = _row(session, episode_id)
    for name, value in _described(read).items():
        if value not in ("", "[]", None):
            setattr(row, name, value)
    row.title = read.title or row.title
    row.length_ms = read.length_ms or row.length_ms
    row.transcript_path, row.transcript_sha256 = path, sha
    session.flush()


def add_segments(session: Session, episode_id: int, segments: Sequence[Segment]) -> list[int]:
    """Append segments to the transcript of an episode; returns their new ids in order."""
    start = session.execute(
        select(func.coalesce(func.max(_segment.c.position) + 1, 0)).where(
            _segment.c.episode_id == episode_id
        )
    ).scalar_one()
    rows = [
        {
            "episode_id": episode_id,
            "position": start + row,
            "text": segment.text,
            "speaker": segment.speaker,
            "paragraph": segment.paragraph,
            "original_text": segment.original_text,
            **timing_values(segment),
        }
        for row, segment in enumerate(segments)
    ]
    return insert_rows(session, SegmentRow, rows)


def remove_segments(session: Session, episode_id: int) -> None:
    """Take the whole transcript of an episode away.

    Raises:
        EditError: If there are annotations on it.
    """
    tagged = session.execute(
        select(func.count()).where(AnnotationRow.episode_id == episode_id)
    ).scalar_one()
    if tagged:
        carried = "one annotation" if tagged == 1 else f"{tagged} annotations"
        raise EditError(
            f"The transcript carries {carried}, so it can't be replaced.",
            "Export and delete them first, or import the new transcript as another episode.",
        )
    delete_rows(session, SegmentRow, _segment.c.episode_id == episode_id)


def remove(session: Session, episode_id: int) -> None:
    """Take an episode with everything that belongs to it out of the project, children first."""
    _row(session, episode_id)
    delete_rows(session, AnnotationRow, AnnotationRow.episode_id == episode_id)
    delete_rows(session, SegmentRow, _segment.c.episode_id == episode_id)
    delete_rows(session, MediaRow, MediaRow.episode_id == episode_id)
    session.execute(delete(PlaceRow).where(PlaceRow.episode_id == episode_id))
    delete_rows(session, EpisodeRow, EpisodeRow.id == episode_id)


def set_media(session: Session, episode_id: int, media: Media) -> None:
    """Give an episode its recording, in place of the one it had."""
    _row(session, episode_id)
    values = {
        "path": media_places.kept(media.path, media_places.folder_of(session)),
        "sha256": media.sha256,
        "duration_ms": media.duration_ms,
        "size": media.size,
        "cached_path": media.cached_path,
        "peaks_path": media.peaks_path,
    }
    row = session.execute(select(MediaRow).where(MediaRow.episode_id == episode_id)).scalar()
    if row is None:
        session.add(MediaRow(episode_id=episode_id, **values))
    else:
        for name, value in values.items():
            setattr(row, name, value)
    session.flush()


def update(session: Session, episode: Episode) -> None:
    """Write the metadata of an episode; its media and place are not part of it."""
    row = _row(session, episode.id)
    row.title, row.show, row.source_url = episode.title, episode.show, episode.source_url
    row.published = episode.published.isoformat() if episode.published else None
    row.length_ms, row.model, row.description = (
        episode.length_ms, episode.model, episode.description,
    )  # fmt: skip
    row.keywords, row.links = _listed(episode.keywords), _listed(episode.links)
    row.sponsors = _listed(episode.sponsors)
    row.chapters = _listed([[chapter.start_ms, chapter.title] for chapter in episode.chapters])
    session.flush()


def save_position(session: AnySession, episode_id: int, position_ms: int) -> None:
    """Remember where an episode was left; no part of its history."""
    session.merge(PlaceRow(episode_id=episode_id, position_ms=position_ms))
    session.flush()


def timing_values(segment: Segment) -> Values:
    """The columns of a segment that say when it is spoken."""
    return {
        "start_ms": segment.start_ms,
        "end_ms": segment.end_ms,
        "source": segment.source.value,
        "uncertainty_ms": segment.uncertainty_ms,
        "confidence": segment.confidence,
        "spoken": segment.spoken,
        "words": pack(segment.words, segment.start_ms),
    }


def set_state(session: Session, episode_id: int, state: EpisodeState) -> None:
    """Say how far the work on an episode has come."""
    _row(session, episode_id).state = state.value
    session.flush()


def set_remote(session: Session, episode_id: int, known: Remote | None) -> None:
    """Keep where the parts of an episode can be fetched from."""
    _row(session, episode_id).remote = remote.pack(known)
    session.flush()


def _row(session: AnySession, episode_id: int) -> EpisodeRow:
    row = session.get(EpisodeRow, episode_id)
    if row is None:
        raise EditError("That episode is no longer in the project.")
    return row


def _stem(transcript_path: str, media: Media | None) -> str:
    path = transcript_path or (media.path if media is not None else "")
    return Path(path).stem or "Untitled episode"


def _described(read: ReadTranscript | None) -> Values:
    if read is None:
        return dict.fromkeys(("show", "source_url", "model", "language", "description"), "") | {
            **dict.fromkeys(("keywords", "links", "sponsors", "chapters"), "[]"),
            "published": None,
        }
    return {
        "show": read.show,
        "published": read.published.isoformat() if read.published else None,
        "source_url": read.source_url,
        "model": read.model,
        "language": read.language,
        "keywords": _listed(read.keywords),
        "description": read.description,
        "links": _listed(read.links),
        "sponsors": _listed(read.sponsors),
        "chapters": _listed([[chapter.start_ms, chapter.title] for chapter in read.chapters]),
    }


def _listed(items: Sequence[Any]) -> str:
    return json.dumps(list(items), ensure_ascii=False, separators=(",", ":"))


def _episode(row: EpisodeRow, media: MediaRow | None, position_ms: int | None) -> Episode:
    with understood():
        return _understood_episode(row, media, position_ms)


def _understood_episode(
    row: EpisodeRow, media: MediaRow | None, position_ms: int | None
) -> Episode:
    return Episode(
        id=row.id,
        title=row.title,
        show=row.show,
        published=date.fromisoformat(row.published) if row.published else None,
        source_url=row.source_url,
        length_ms=row.length_ms,
        model=row.model,
        keywords=tuple(json.loads(row.keywords)),
        description=row.description,
        links=tuple(json.loads(row.links)),
        sponsors=tuple(json.loads(row.sponsors)),
        chapters=tuple(Chapter(start, title) for start, title in json.loads(row.chapters)),
        media=_media(media) if media is not None else None,
        transcript_path=row.transcript_path,
        transcript_sha256=row.transcript_sha256,
        position_ms=position_ms or 0,
        language=row.language,
        state=EpisodeState(row.state),
        remote=remote.unpack(row.remote),
        uuid=row.uuid,
    )


def _media(row: MediaRow) -> Media:
    path = media_places.located_of(row)
    return Media(path, row.sha256, row.duration_ms, row.size, row.cached_path, row.peaks_path)


def _read_segment(row: Any) -> Segment:
    (
        segment_id, start_ms, end_ms, text, speaker, source, uncertainty_ms, confidence, words,
        paragraph, spoken, original_text, _position,
    ) = row  # fmt: skip
    return Segment(
        segment_id, start_ms, end_ms, text, speaker, _SOURCES[source], uncertainty_ms, confidence,
        unpack(words, start_ms), paragraph, spoken, original_text,
    )  # fmt: skip

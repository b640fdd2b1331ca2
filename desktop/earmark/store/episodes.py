"""Episodes and their recordings: rows in, domain values out, and back."""

import json
import uuid
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, delete, func, select
from sqlalchemy.orm import Session as AnySession

from earmark.domain.episode import (
    Chapter,
    Episode,
    EpisodeState,
    Media,
    ReadTranscript,
    Remote,
)
from earmark.domain.transcript import Segment
from earmark.errors import EditError, ProjectError
from earmark.store import media_places, remote, transcripts
from earmark.store.failures import understood
from earmark.store.recorder import Session, Values, delete_rows
from earmark.store.rows import AnnotationRow, EpisodeRow, MediaRow, PlaceRow, SegmentRow

Executor = Connection | AnySession

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


def titles(connection: Executor) -> dict[int, str]:
    """What the episodes are called."""
    rows = connection.execute(select(EpisodeRow.id, EpisodeRow.title))
    return {row.id: row.title for row in rows}


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
    transcripts.append(session, row.id, segments)
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
    delete_rows(session, SegmentRow, SegmentRow.episode_id == episode_id)


def remove(session: Session, episode_id: int) -> None:
    """Take an episode with everything that belongs to it out of the project, children first."""
    _row(session, episode_id)
    delete_rows(session, AnnotationRow, AnnotationRow.episode_id == episode_id)
    delete_rows(session, SegmentRow, SegmentRow.episode_id == episode_id)
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

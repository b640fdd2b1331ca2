"""Everything that can be done to a project, each one transaction and one step of undo."""

from collections.abc import Iterable, Sequence

from earmark.app.codebook_edits import add_tag as add_tag
from earmark.app.codebook_edits import remove_tag as remove_tag
from earmark.app.codebook_edits import update_tag as update_tag
from earmark.app.project import Project
from earmark.domain.annotation import Annotation, Status
from earmark.domain.episode import Episode, Media, ReadTranscript
from earmark.domain.timecode import format_clock
from earmark.domain.transcript import Segment, Span
from earmark.store import annotations, codebook, episodes, following, transcripts
from earmark.store.recorder import Session


def add_annotation(
    project: Project,
    episode_id: int,
    tag_id: int,
    span: Span,
    *,
    note: str = "",
    status: Status = Status.DRAFT,
    origin: str = "person",
    fields: tuple[tuple[str, str], ...] = (),
) -> Annotation:
    """Put a tag on a span; white space at its ends is left out.

    Raises:
        EditError: If the span is not in the transcript or holds no text, or the tag is gone.
    """

    def work(session: Session) -> Annotation:
        new = annotations.NewAnnotation(
            episode_id, tag_id, span, note, status, origin, fields=fields
        )
        made = annotations.add(session, new)
        name = codebook.name_of(session, tag_id)
        session.label = f"Tag {annotations.describe(made)} {name}"
        return made

    return project.edit("Tag", work)


def toggle_tag(project: Project, episode_id: int, tag_id: int, span: Span) -> Annotation | None:
    """Put a tag on a span, or take it off where exactly this span has it already.

    Returns:
        The new annotation, None when one was taken off.

    Raises:
        EditError: If the span is not in the transcript or holds no text, or the tag is gone.
    """

    def work(session: Session) -> Annotation | None:
        name = codebook.name_of(session, tag_id)
        transcript = transcripts.span_transcript(session, episode_id, span)
        found = annotations.find_exact(session, transcript, tag_id, span)
        if found is not None:
            annotations.remove(session, [found.id])
            session.label = f"Untag {annotations.describe(found)} {name}"
            return None
        new = annotations.NewAnnotation(episode_id, tag_id, span)
        made = annotations.add(session, new, transcript)
        session.label = f"Tag {annotations.describe(made)} {name}"
        return made

    return project.edit("Tag", work)


def remove_annotations(project: Project, ids: Iterable[int]) -> None:
    """Delete annotations.

    Raises:
        EditError: If one of them is gone already.
    """
    wanted = list(ids)

    def work(session: Session) -> None:
        if len(wanted) == 1:
            session.label = f"Delete {_named(session, wanted[0])}"
        annotations.remove(session, wanted)

    project.edit(_counted("Delete", len(wanted)), work)


def retag(project: Project, ids: Iterable[int], tag_id: int) -> None:
    """Give annotations another tag.

    Raises:
        EditError: If one of them, or the tag, is gone.
    """
    wanted = list(ids)

    def work(session: Session) -> None:
        name = codebook.name_of(session, tag_id)
        session.label = f"{_counted('Retag', len(wanted))} as {name}"
        if len(wanted) == 1:
            session.label = f"Retag {_named(session, wanted[0])} as {name}"
        annotations.change(session, wanted, {"tag_id": tag_id})

    project.edit("Retag", work)


def tag_as_well(project: Project, ids: Iterable[int], tag_id: int) -> int:
    """Put a further tag on the spans of annotations, where they do not have it yet.

    Returns:
        How many annotations were added.

    Raises:
        EditError: If one of them, or the tag, is gone.
    """
    wanted = list(ids)

    def work(session: Session) -> int:
        name = codebook.name_of(session, tag_id)
        added = annotations.add_beside(session, wanted, tag_id)
        session.label = f"Tag {added} passages {name}"
        return added

    return project.edit("Tag", work)


def set_status(project: Project, ids: Iterable[int], status: Status) -> None:
    """Decide about annotations.

    Raises:
        EditError: If one of them is gone.
    """
    wanted = list(ids)

    def work(session: Session) -> None:
        if len(wanted) == 1:
            session.label = f"Mark {_named(session, wanted[0])} as {status.value}"
        annotations.change(session, wanted, {"status": status.value})

    project.edit(f"{_counted('Mark', len(wanted))} as {status.value}", work)


def set_note(project: Project, annotation_id: int, note: str) -> None:
    """Write the note of an annotation; notes written while typing become one step of undo.

    Raises:
        EditError: If the annotation is gone.
    """

    def work(session: Session) -> None:
        annotations.set_note(session, annotation_id, note)
        session.label = f"Edit the note on {_named(session, annotation_id)}"

    project.edit("Edit note", work, merge=f"note:{annotation_id}")


def set_span(
    project: Project,
    annotation_id: int,
    span: Span,
    *,
    start_shift_ms: int = 0,
    end_shift_ms: int = 0,
) -> None:
    """Move an annotation to other words, or its ends away from the words' own times.

    Raises:
        EditError: If the annotation is gone, or the span is not in its transcript.
    """

    def work(session: Session) -> None:
        moved = annotations.set_span(session, annotation_id, span, start_shift_ms, end_shift_ms)
        name = codebook.name_of(session, moved.tag_id)
        start = format_clock(moved.time.start_ms, tenths=True)
        end = format_clock(moved.time.end_ms, tenths=True)
        session.label = f"Move {name} to {start}–{end}"

    project.edit("Move annotation", work)


def retime(
    project: Project,
    episode_id: int,
    segments: Sequence[Segment],
    label: str,
    *,
    merge: str | None = None,
) -> int:
    """Give segments, matched by id, new times and words; annotations follow their words.

    Returns:
        How many segments changed.

    Raises:
        EditError: If a segment is not in that episode.
    """
    return project.edit(
        label, lambda session: following.retime(session, episode_id, segments), merge=merge
    )


def set_media(project: Project, episode_id: int, media: Media) -> None:
    """Give an episode its recording, in place of the one it had.

    Raises:
        EditError: If the episode is gone.
    """
    project.edit(
        "Set the recording", lambda session: episodes.set_media(session, episode_id, media)
    )


attach_media = set_media


def update_episode(project: Project, episode: Episode) -> None:
    """Write the metadata of an episode: title, show, date, chapters and so on, not its media.

    Raises:
        EditError: If the episode is gone.
    """
    project.edit(
        f"Change episode {episode.title}", lambda session: episodes.update(session, episode)
    )


def remove_episode(project: Project, episode_id: int) -> None:
    """Take an episode with its transcript and annotations out of the project.

    Raises:
        EditError: If the episode is gone.
    """

    def work(session: Session) -> None:
        session.label = f"Delete episode {episodes.episode(session, episode_id).title}"
        episodes.remove(session, episode_id)

    project.edit("Delete episode", work)


def create_episode(
    project: Project,
    read: ReadTranscript | None,
    segments: Sequence[Segment] = (),
    media: Media | None = None,
    transcript_path: str = "",
    transcript_sha256: str = "",
    *,
    title: str = "",
) -> int:
    """Put a new episode into the project, with its transcript and its recording where given.

    Args:
        project: The project.
        read: What the transcript file says; None for a recording alone.
        segments: Its segments, with times.
        media: The recording.
        transcript_path: Where the transcript file lies.
        transcript_sha256: The hash of its content, to know it again.
        title: In place of the title in the file; else that, else the file's name.

    Returns:
        The id of the episode.
    """

    def work(session: Session) -> int:
        episode_id = episodes.create(
            session,
            read,
            segments,
            media,
            title=title,
            transcript_path=transcript_path,
            transcript_sha256=transcript_sha256,
        )
        session.label = f"Import {episodes.episode(session, episode_id).title}"
        return episode_id

    return project.edit("Import", work)


def attach_transcript(
    project: Project,
    episode_id: int,
    read: ReadTranscript,
    segments: Sequence[Segment],
    transcript_path: str = "",
    transcript_sha256: str = "",
) -> None:
    """Give an episode its transcript, in place of one that nobody has annotated yet.

    Raises:
        EditError: If the episode is gone, or its present transcript carries annotations.
    """

    def work(session: Session) -> None:
        episodes.remove_segments(session, episode_id)
        episodes.describe(session, episode_id, read, transcript_path, transcript_sha256)
        transcripts.append(session, episode_id, segments)

    project.edit("Import transcript", work)


def _named(session: Session, annotation_id: int) -> str:
    """Time and tag of an annotation: `15:30–17:26 sponsor`."""
    found = annotations.by_ids(session, [annotation_id]).get(annotation_id)
    if found is None:  # the change itself then says so
        return "annotation"
    return f"{annotations.describe(found)} {codebook.name_of(session, found.tag_id)}"


def _counted(verb: str, count: int) -> str:
    return f"{verb} annotation" if count == 1 else f"{verb} {count} annotations"

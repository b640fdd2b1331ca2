"""Correct a transcript: its words, where its segments begin and end, and who speaks them.

Each function is one step of undo. Annotations stay on the words that they cover.
"""

import uuid
from collections.abc import Sequence

from earmark.app.project import Project
from earmark.domain import correcting
from earmark.domain.timecode import format_clock
from earmark.domain.transcript import Segment, Span, TimingSource
from earmark.errors import EditError
from earmark.store import correcting as store
from earmark.store import following, transcripts
from earmark.store.changes import AT_LENGTH
from earmark.store.recorder import Session


class Correction:
    """One segment while its text is corrected; saved as often as one likes.

    Every state is compared with the text that was there when the correction began. So an
    annotation is where it was even if its words were deleted and typed again meanwhile.
    """

    def __init__(self, project: Project, episode_id: int, segment: Segment) -> None:
        self._project = project
        self._episode_id = episode_id
        self.segment = segment
        self._spans: dict[int, Span] | None = None
        self._key = f"{AT_LENGTH}text:{segment.id}:{uuid.uuid4().hex}"

    def write(self, text: str) -> bool:
        """Save the text as it is now; tells whether anything changed.

        Raises:
            EditError: If there is no text left, or the segment is gone.
        """
        new = correcting.correct_text(self.segment, text)

        def work(session: Session) -> int:
            if self._spans is None:
                self._spans = store.spans_touching(session, [new.id])
            before = {new.id: self.segment.text}
            return store.rewrite(session, self._episode_id, [new], before=before, spans=self._spans)

        label = f"Correct the text at {format_clock(new.start_ms)}"
        return self._project.edit(label, work, merge=self._key) > 0


def set_text(project: Project, episode_id: int, segment_id: int, text: str) -> None:
    """Correct the text of a segment; the first text is kept beside it.

    Raises:
        EditError: If there is no text left, or the segment is gone.
    """

    def work(session: Session) -> None:
        new = correcting.correct_text(store.segment(session, episode_id, segment_id), text)
        session.label = f"Correct the text at {format_clock(new.start_ms)}"
        store.rewrite(session, episode_id, [new])

    project.edit("Correct the text", work)


def restore_text(project: Project, episode_id: int, segment_ids: Sequence[int]) -> int:
    """Give segments the text back that their file had; returns how many changed."""

    def work(session: Session) -> int:
        found = transcripts.segments(session, episode_id, segment_ids)
        old = [correcting.restore_text(one) for one in found if one.original_text is not None]
        return store.rewrite(session, episode_id, old) if old else 0

    return project.edit("Restore the first text", work)


def split(
    project: Project, episode_id: int, segment_id: int, at: int, time_ms: int | None = None
) -> int:
    """Split a segment at a text offset; returns the id of the second half.

    Raises:
        EditError: If either half would be empty, the moment lies outside, or it is gone.
    """

    def work(session: Session) -> int:
        whole = store.segment(session, episode_id, segment_id)
        one, other, begins = correcting.split_segment(whole, at, time_ms)
        session.label = f"Split the line at {format_clock(other.start_ms)}"
        return store.split(session, episode_id, one, other, begins)

    return project.edit("Split the line", work)


def merge_with_next(project: Project, episode_id: int, segment_id: int) -> None:
    """Put a segment and the one after it together.

    Raises:
        EditError: If there is none after it, or two people speak them.
    """

    def work(session: Session) -> None:
        first = store.segment(session, episode_id, segment_id)
        second = store.neighbour(session, episode_id, segment_id)
        if second is None:
            raise EditError("There is no line after this one.", "Choose a line before the last.")
        merged, at = correcting.merge_segments(first, second)
        session.label = f"Join the lines at {format_clock(second.start_ms)}"
        store.merge(session, episode_id, merged, second.id, at)

    project.edit("Join the lines", work)


def set_times(
    project: Project,
    episode_id: int,
    segment_id: int,
    *,
    start_ms: int | None = None,
    end_ms: int | None = None,
) -> None:
    """Set the start or the end of a segment by hand, or both; its words are stretched along.

    A neighbour that would overlap gives way, unless it was set by hand itself.

    Raises:
        EditError: If the segment would be empty or reach into a line set by hand.
    """

    def work(session: Session) -> None:
        transcript = transcripts.whole(session, episode_id)
        row = transcript.row_of(segment_id)
        old = transcript[row]
        start = old.start_ms if start_ms is None else start_ms
        end = old.end_ms if end_ms is None else end_ms
        if start < 0 or end <= start:
            raise EditError("A line has to end after it starts.", "Choose a later end.")
        before = transcript[row - 1] if row else None
        after = transcript[row + 1] if row + 1 < len(transcript) else None
        if (before and start < before.start_ms) or (after and after.start_ms < start):
            raise EditError("Lines stay in their order.", "Choose a time between the neighbours.")
        changed = [correcting.move_segment(old, start, end)]
        if before and before.end_ms > start:
            changed.append(_cut(before, before.start_ms, start, old))
        if after and after.start_ms < end:
            changed.append(_cut(after, end, after.end_ms, old))
        session.label = f"Set the line to {format_clock(start)}–{format_clock(end)}"
        following.retime(session, episode_id, changed)

    project.edit("Set the line", work)


def _cut(segment: Segment, start_ms: int, end_ms: int, beside: Segment) -> Segment:
    """A neighbour that gives way.

    Raises:
        EditError: If nothing of it would be left, or it was set by hand.
    """
    overlapped = segment.start_ms < beside.end_ms and beside.start_ms < segment.end_ms
    if overlapped:  # as the file has it: two people at once
        return segment
    if segment.source is TimingSource.MANUAL:
        raise EditError(
            f"The line at {format_clock(segment.start_ms)} was set by hand.",
            "Release it first, or choose a time beside it.",
        )
    if end_ms <= start_ms:
        raise EditError(
            f"Nothing would be left of the line at {format_clock(segment.start_ms)}.",
            "Choose a time nearer to the line.",
        )
    return correcting.move_segment(segment, start_ms, end_ms, source=segment.source)


def assign_speaker(project: Project, episode_id: int, segment_ids: Sequence[int], name: str) -> int:
    """Say who speaks some segments; an empty name says that nobody knows. How many changed."""
    name = " ".join(name.split())
    label = f"Spoken by {name}" if name else "Take the speaker off"
    return project.edit(
        label, lambda session: store.set_speaker(session, episode_id, segment_ids, name)
    )


def rename_speaker(project: Project, episode_id: int, old: str, new: str) -> int:
    """Give a speaker another name in the whole episode; a name that is taken merges the two.

    Returns:
        How many segments changed.

    Raises:
        EditError: If nobody has the old name, or the new one is empty.
    """
    new = " ".join(new.split())
    if not new:
        raise EditError("A speaker needs a name.", "Type one.")

    def work(session: Session) -> int:
        ids = store.spoken_by(session, episode_id, old)
        if not ids:
            known = ", ".join(name for name, _ in store.speakers(session, episode_id) if name)
            raise EditError(
                f"Nobody in this episode is called “{old}”.",
                f"Its speakers are {known}." if known else "None of its lines has a speaker.",
            )
        return store.set_speaker(session, episode_id, ids, new)

    return project.edit(f"Rename {old or 'the unnamed speaker'} to {new}", work)


def speakers(project: Project, episode_id: int) -> list[tuple[str, int]]:
    """(name, number of segments) of everybody who speaks, by first appearance.

    Segments without a speaker are counted under an empty name.
    """
    with project.database.reading() as connection:
        return store.speakers(connection, episode_id)


def turn_from(segments: Sequence[Segment], row: int) -> range:
    """The rows from one to the next change of speaker."""
    last = row
    while last + 1 < len(segments) and segments[last + 1].speaker == segments[row].speaker:
        last += 1
    return range(row, last + 1)

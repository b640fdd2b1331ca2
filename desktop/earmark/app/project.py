"""The open project: what it holds, and the one way in which anything in it changes."""

from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TypeVar

from earmark.app.observers import Observers
from earmark.app.unsaved import Edit, Unsaved
from earmark.domain.annotation import Annotation
from earmark.domain.changes import ChangeSet
from earmark.domain.codebook import Codebook
from earmark.domain.episode import Episode
from earmark.domain.review import (
    AnnotationPage,
    AnnotationQuery,
    ExportedAnnotation,
    Group,
    SmartList,
    Tally,
)
from earmark.domain.timing_report import TimingReport
from earmark.domain.transcript import Segment, Transcript
from earmark.errors import NotSavedError
from earmark.store import (
    annotations,
    changes,
    episodes,
    review,
    smart_lists,
    stepping,
    timings,
    transcripts,
)
from earmark.store import codebook as codebooks
from earmark.store.database import Database
from earmark.store.lock import Holder
from earmark.store.opening import open_database
from earmark.store.recorder import Session

T = TypeVar("T")
_Step = tuple[int | None, str | None]


class Project:
    """A project that is open. Queries may come from any thread; each sees committed work only.

    Attributes:
        path: The file.
        annotator: Who edits, written into every change.
        changed: Told of every change after it is on disk, on the thread that made it.
    """

    def __init__(self, database: Database, annotator: str = "") -> None:
        self._database = database
        self.path = database.path
        self.annotator = annotator
        self.changed: Observers[ChangeSet] = Observers()
        self.unsaved = Unsaved(self._write)
        self._next_steps: tuple[_Step, _Step] | None = None

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        annotator: str = "",
        create: bool = True,
        read_only: bool = False,
        take_over: bool = False,
        codebook: Codebook | None = None,
    ) -> "Project":
        """Open a project file, making it first where there is none.

        A project that somebody else has open, or that can't be written, is opened for reading
        only; `read_only_reason` says why. `take_over` takes it from another computer that no
        longer works on it. A new project begins with `codebook`, or with the usual one.

        Raises:
            ProjectError: If the file is no project, damaged, or can't be reached.
        """
        database = open_database(
            Path(path),
            annotator,
            create=create,
            read_only=read_only,
            take_over=take_over,
            codebook=codebook,
        )
        return cls(database, annotator)

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed."""
        return self._database.read_only

    @property
    def read_only_reason(self) -> str:
        """Why nothing can be changed, as the end of a sentence; empty where it can."""
        return self._database.read_only_reason

    @property
    def holder(self) -> Holder | None:
        """Who else has it open, where that is why nothing can be changed."""
        return self._database.holder

    @property
    def notices(self) -> tuple[str, ...]:
        """Sentences about how the project was opened that the person should see."""
        return self._database.notices

    @property
    def uuid(self) -> str:
        """What tells this project from every other, wherever its file goes."""
        return self._database.uuid

    @property
    def database(self) -> Database:
        """The file underneath, for the use cases in `earmark.app`."""
        return self._database

    def close(self) -> None:
        """Bring everything into the one file and let go of it; closing twice is fine."""
        self._database.close()

    def __enter__(self) -> "Project":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def edit(self, label: str, work: Callable[[Session], T], *, merge: str | None = None) -> T:
        """Change the project: one session, one transaction, one ChangeSet, one step of undo.

        Args:
            label: What the history calls it; `work` may put a better one into `session.label`.
            work: Gets the session; when it raises, nothing has happened.
            merge: Edits that carry the same key and follow each other closely become one step.

        Raises:
            ProjectError: If the project is read-only or can't be written; nothing changed then.
            NotSavedError: If it could not be written for a reason that may pass; the change is
                kept in `unsaved`.
        """
        edit = Edit(label, work, merge)
        self.unsaved.make_way(edit)
        try:
            result, change = self._database.edit(label, self.annotator, work, merge)
        except NotSavedError as error:
            self.unsaved.keep(edit, error)
            raise
        self.unsaved.written(edit)
        self._tell(change)
        return result

    def _write(self, edit: Edit) -> None:
        """Write a change that waited."""
        _, change = self._database.edit(edit.label, self.annotator, edit.work, edit.merge)
        self._tell(change)

    def improve(self, label: str, work: Callable[[Session], T]) -> T:
        """Write better times found beside the person's work: told to all, but no step of undo.

        Raises:
            ProjectError: If the project is read-only or can't be written; nothing changed then.
        """
        result, change = self._database.improve(label, self.annotator, work)
        self._tell(change)
        return result

    def undo(self) -> ChangeSet | None:
        """Take back the last edit, also one of an earlier day; None when there is none.

        Raises:
            EditError: If its rows no longer look as it left them.
            NotSavedError: If something waits that still can't be written.
        """
        self.unsaved.save()
        change = self._database.write(stepping.undo, self.annotator)
        self._tell(change)
        return change

    def redo(self) -> ChangeSet | None:
        """Bring back what was undone last; None when there is nothing.

        Raises:
            EditError: If its rows no longer look as the undo left them.
        """
        self.unsaved.save()
        change = self._database.write(stepping.redo, self.annotator)
        self._tell(change)
        return change

    @property
    def undo_label(self) -> str | None:
        """What `undo` would take back."""
        return self._steps()[0][1]

    @property
    def redo_label(self) -> str | None:
        """What `redo` would bring back."""
        return self._steps()[1][1]

    @property
    def undo_id(self) -> int | None:
        """The number of the edit that `undo` would take back."""
        return self._steps()[0][0]

    @property
    def redo_id(self) -> int | None:
        """The number of the edit that `redo` would bring back."""
        return self._steps()[1][0]

    def history(self, limit: int = 200) -> list[ChangeSet]:
        """The newest edits, newest first; those that are undone right now say so."""
        with self._database.reading() as connection:
            return changes.history(connection, limit)

    def episodes(self) -> list[Episode]:
        """Every episode, by show, date and title."""
        with self._database.reading_rows() as session:
            return episodes.all_episodes(session)

    def episode_names(self) -> list[tuple[int, str, str]]:
        """(id, title, show) of every episode, in the same order."""
        with self._database.reading_rows() as session:
            return episodes.names(session)

    def episode(self, episode_id: int) -> Episode:
        """One episode.

        Raises:
            ProjectError: If there is none with that id.
        """
        with self._database.reading_rows() as session:
            return episodes.episode(session, episode_id)

    def find_episode(self, text: str) -> Episode:
        """The episode with an id, or with an unambiguous part of a title.

        Raises:
            ProjectError: If there is none or more than one; the hint lists candidates.
        """
        with self._database.reading_rows() as session:
            return episodes.find(session, text)

    def find_by_transcript_hash(self, sha256: str) -> Episode | None:
        """The episode made from a transcript file with this content."""
        with self._database.reading_rows() as session:
            return episodes.find_by_transcript_hash(session, sha256)

    def find_by_media_hash(self, sha256: str) -> Episode | None:
        """The episode whose recording has this content."""
        with self._database.reading_rows() as session:
            return episodes.find_by_media_hash(session, sha256)

    def transcript(self, episode_id: int) -> Transcript:
        """The transcript of an episode; empty for one that has none."""
        with self._database.reading() as connection:
            return transcripts.whole(connection, episode_id)

    def segments(self, episode_id: int, ids: Collection[int]) -> list[Segment]:
        """Some segments of an episode; those that are gone are left out."""
        with self._database.reading() as connection:
            return transcripts.segments(connection, episode_id, ids)

    def around(self, annotation: Annotation, rows: int) -> Transcript:
        """The segments of an annotation with so many more before and after it.

        Raises:
            EditError: If its text is gone.
        """
        with self._database.reading() as connection:
            return transcripts.around(connection, annotation.episode_id, annotation.span, rows)

    def pins(self, episode_id: int) -> list[tuple[int, int]]:
        """(id, start_ms) of the segments of an episode that were set by hand, in their order."""
        with self._database.reading() as connection:
            return transcripts.pinned(connection, episode_id)

    def timing_report(self, episode_id: int) -> TimingReport | None:
        """What timing found out about an episode, None where nothing was tried."""
        with self._database.reading_rows() as session:
            return timings.read(session, episode_id)

    def save_timing_report(self, episode_id: int, report: TimingReport | None) -> None:
        """Keep what timing found out: no step of undo; told as a change of the episode."""
        self._database.write(lambda session: timings.write(session, episode_id, report))
        now = datetime.now(UTC)
        touched = {"timing": frozenset({episode_id})}
        self._tell(ChangeSet(0, "Timing", self.annotator, now, touched, frozenset({episode_id})))

    def codebook(self) -> Codebook:
        """The tags in use, in order."""
        with self._database.reading_rows() as session:
            return codebooks.read(session)

    def annotations(self, episode_id: int) -> list[Annotation]:
        """The annotations of an episode by start time."""
        with self._database.reading() as connection:
            return annotations.of_episode(connection, episode_id)

    def annotation(self, annotation_id: int) -> Annotation:
        """One annotation.

        Raises:
            ProjectError: If there is none with that number.
        """
        with self._database.reading() as connection:
            return annotations.one(connection, annotation_id)

    def annotations_by_uuid(self, uuids: Sequence[str]) -> dict[str, Annotation]:
        """Those of the named annotations that the project has."""
        with self._database.reading() as connection:
            return annotations.by_uuid(connection, uuids)

    def annotations_by_ids(self, ids: Sequence[int]) -> list[Annotation]:
        """Annotations by their numbers, in the order asked for; those that are gone left out."""
        with self._database.reading() as connection:
            found = annotations.by_ids(connection, ids)
        return [found[one] for one in ids if one in found]

    def known_answers(self) -> dict[str, list[str]]:
        """What has been answered to fields lately, the most frequent first, by field name."""
        with self._database.reading() as connection:
            return annotations.known_answers(connection)

    def field_names(self) -> list[str]:
        """The fields of the codebook in its order, then those that only annotations still have."""
        known = self.codebook().field_names()
        with self._database.reading() as connection:
            answered = annotations.answered_names(connection)
        return list(dict.fromkeys((*known, *answered)))

    def tag_counts(self, episode_id: int | None = None) -> dict[int, int]:
        """How many annotations each tag has, in one episode or in all."""
        with self._database.reading_rows() as session:
            return codebooks.counts(session, episode_id)

    def query(self, query: AnnotationQuery) -> AnnotationPage:
        """One window of the annotations that a query asks for."""
        with self._database.reading() as connection:
            return review.page(connection, query)

    def query_window(self, query: AnnotationQuery) -> tuple[Annotation, ...]:
        """The same without counting what lies beyond the window."""
        reads_little = query.is_everything_as_recorded and query.offset == 0
        reading = self._database.reading if reads_little else self._database.reading_thriftily
        with reading() as connection:
            return review.window(connection, query)

    def query_count(self, query: AnnotationQuery) -> int:
        """How many annotations a query asks for."""
        with self._database.reading_thriftily() as connection:
            return review.count(connection, query)

    def has_more_annotations_than(self, number: int) -> bool:
        """Whether there are more than so many annotations, told without counting on."""
        with self._database.reading() as connection:
            return review.more_than(connection, number)

    def tallies(self) -> list[Tally]:
        """How many annotations there are of each episode, tag and status."""
        with self._database.reading_thriftily() as connection:
            return review.tallies(connection)

    def query_ids(self, query: AnnotationQuery) -> Sequence[int]:
        """The numbers of all annotations that a query asks for, in its order."""
        with self._database.reading_thriftily() as connection:
            return review.matching_ids(connection, query)

    def query_groups(self, query: AnnotationQuery) -> list[Group]:
        """The groups that a query's result falls into, in its order."""
        with self._database.reading_thriftily() as connection:
            return review.groups(connection, query)

    def known_values(self, column: str) -> list[str]:
        """What annotations hold in a column such as `speaker`, the most frequent first."""
        with self._database.reading_thriftily() as connection:
            return review.values(connection, column)

    def smart_lists(self) -> list[SmartList]:
        """The saved filters, in their order."""
        with self._database.reading_rows() as session:
            return smart_lists.all_lists(session)

    def iter_annotations(
        self, episode_ids: Sequence[int] | None = None, query: AnnotationQuery | None = None
    ) -> Iterator[ExportedAnnotation]:
        """Every annotation of some episodes or of all, in the order of `episodes` and by time.

        With a query only those that it asks for. Memory does not grow with their number.
        """
        wanted = self.episodes() if episode_ids is None else map(self.episode, episode_ids)
        tags = {tag.id: tag for tag in self.codebook()}
        return review.exported(self._database.reading, list(wanted), tags, query)

    def save_position(self, episode_id: int, position_ms: int) -> None:
        """Remember where an episode was left: no step of undo, nobody is told.

        A read-only project forgets it.
        """
        if not self.read_only:
            self._database.write(
                lambda session: episodes.save_position(session, episode_id, position_ms)
            )

    def _tell(self, change: ChangeSet | None) -> None:
        if change is not None:
            self._next_steps = self._steps_after(change)
            self.changed.emit(change)

    def _steps_after(self, change: ChangeSet) -> tuple[_Step, _Step] | None:
        """What undo and redo do after a change; None where the history has to be asked."""
        known = self._next_steps
        if change.id == 0:  # no step of undo
            return known
        newest = 0 if known is None else known[0][0] or 0
        if change.undone or change.redone or change.id < newest:
            return None
        return (change.id, change.label), (None, None)

    def _steps(self) -> tuple[_Step, _Step]:
        if self._next_steps is None:
            with self._database.reading() as connection:
                back, on = changes.last_done(connection), changes.first_undone(connection)
                self._next_steps = (
                    (back, changes.label_of(connection, back)),
                    (on, changes.label_of(connection, on)),
                )
        return self._next_steps

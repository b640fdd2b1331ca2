"""Earmark from Python: open a project, read it, tag, import, align and export.

    from earmark import api

    with api.open_project("interviews.earmark", annotator="Ada") as project:
        episode = project.import_episode(transcript="talk.txt", audio="talk.mp3")
        project.align(episode)
        project.annotate(episode, "claim", start="15:30", end="17:26")
        table = project.frame()                    # pandas, or frame("polars")
        project.export("claims.csv")

What comes back are Earmark's own frozen values (`Episode`, `Segment`, `Annotation`, `Tag`); times
are whole milliseconds, offsets in text count code points. Where a time is asked for, a number is
seconds and a text is read as `1:02:03.450`, `15:30` or `62m`. Everything that can go wrong through
no fault of the program is an `AppError` that says what to do. Names in `__all__` stay as they are
within a major version.
"""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal, overload

from earmark.app import edits
from earmark.app.placing import span_between
from earmark.app.project import Project as _Project
from earmark.domain.annotation import Annotation, Status
from earmark.domain.codebook import Codebook, Tag
from earmark.domain.episode import Chapter, Episode, Media
from earmark.domain.ranges import TimeRange
from earmark.domain.timecode import format_timecode, parse_timecode
from earmark.domain.timing_report import TimingReport
from earmark.domain.transcript import Segment, Span, TimingSource, Transcript, Word
from earmark.errors import AppError, EditError, ExportError, ImportFailed, MediaError, ProjectError

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl

__all__ = [
    "Annotation", "AppError", "Chapter", "Codebook", "EditError", "Episode", "ExportError",
    "ImportFailed", "Media", "MediaError", "Project", "ProjectError", "Segment", "Span", "Status",
    "Tag", "TimeRange", "TimingReport", "TimingSource", "Transcript", "Word", "open_project",
]  # fmt: skip

Time = int | float | str
Which = Episode | int | str
FrameKind = Literal["pandas", "polars"]

_SEGMENT_COLUMNS = (
    "episode_id", "episode", "segment_id", "index", "start_s", "end_s", "speaker", "text",
    "timing_source", "timing_uncertainty_s",
)  # fmt: skip


def open_project(
    path: str | Path, *, annotator: str = "", create: bool = False, read_only: bool = False
) -> "Project":
    """Open a project file; use it with `with`, or close it.

    Args:
        path: The `.earmark` file.
        annotator: Who makes the annotations that are added.
        create: Make the project where there is none.
        read_only: Change nothing, also while the window has it open.

    Raises:
        ProjectError: If there is none, it is damaged, or another program holds it and it was not
            asked for reading only.
    """
    opened = _Project.open(Path(path), annotator=annotator, create=create, read_only=read_only)
    if opened.read_only and not read_only:
        reason = opened.read_only_reason
        opened.close()
        raise ProjectError(
            f"{Path(path).name} can only be read: {reason}.", "Open it with read_only=True."
        )
    return Project(opened)


class Project:
    """An open project. Every method that changes something is one step of undo, saved at once."""

    def __init__(self, project: _Project) -> None:
        self._project = project

    def __enter__(self) -> "Project":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._project.close()

    @property
    def path(self) -> Path:
        """Where the project lies."""
        return self._project.path

    # Reading.

    def episodes(self) -> list[Episode]:
        """All episodes, by show, date and title."""
        return self._project.episodes()

    def episode(self, which: Which) -> Episode:
        """An episode by its number or an unambiguous part of its title.

        Raises:
            ProjectError: If there is none, or several fit.
        """
        if isinstance(which, Episode):
            return self._project.episode(which.id)
        if isinstance(which, int):
            return self._project.episode(which)
        return self._project.find_episode(which)

    def transcript(self, which: Which) -> Transcript:
        """The segments of an episode."""
        return self._project.transcript(self.episode(which).id)

    def codebook(self) -> Codebook:
        """The tags."""
        return self._project.codebook()

    def annotations(self, which: Which | None = None) -> Iterator[Annotation]:
        """The annotations of an episode, or of all, by episode and time."""
        chosen = self.episodes() if which is None else [self.episode(which)]
        for episode in chosen:
            yield from self._project.annotations(episode.id)

    @overload
    def frame(
        self, kind: Literal["pandas"] = "pandas", *, of: Which | None = None
    ) -> "pd.DataFrame": ...
    @overload
    def frame(self, kind: Literal["polars"], *, of: Which | None = None) -> "pl.DataFrame": ...
    def frame(self, kind: FrameKind = "pandas", *, of: Which | None = None) -> Any:
        """The annotations as a table, a row each, with the columns of the CSV export.

        Args:
            kind: `pandas` or `polars`, whichever is installed.
            of: An episode; all of them when left out.

        Raises:
            ExportError: If that library is not installed.
        """
        from earmark.app.tables import annotation_records

        ids = None if of is None else [self.episode(of).id]
        return _framed(kind, annotation_records(self._project, ids))

    @overload
    def segment_frame(
        self, kind: Literal["pandas"] = "pandas", *, of: Which | None = None
    ) -> "pd.DataFrame": ...
    @overload
    def segment_frame(
        self, kind: Literal["polars"], *, of: Which | None = None
    ) -> "pl.DataFrame": ...
    def segment_frame(self, kind: FrameKind = "pandas", *, of: Which | None = None) -> Any:
        """The transcript as a table, a row for each segment.

        Args:
            kind: `pandas` or `polars`, whichever is installed.
            of: An episode; all of them when left out.

        Raises:
            ExportError: If that library is not installed.
        """
        chosen = self.episodes() if of is None else [self.episode(of)]
        rows = [
            (
                episode.id, episode.title, one.id, index, one.start_ms / 1000, one.end_ms / 1000,
                one.speaker, one.text, one.source.value, one.uncertainty_ms / 1000,
            )
            for episode in chosen
            for index, one in enumerate(self._project.transcript(episode.id))
        ]  # fmt: skip
        columns = zip(*rows, strict=True) if rows else ((),) * len(_SEGMENT_COLUMNS)
        return _framed(
            kind, {name: list(cells) for name, cells in zip(_SEGMENT_COLUMNS, columns, strict=True)}
        )

    # Changing.

    def import_episode(
        self, transcript: str | Path | None = None, audio: str | Path | None = None
    ) -> Episode:
        """Take in a transcript, a recording, or both, as one episode; known ones are found again.

        Args:
            transcript: The transcript file.
            audio: The recording: a file, or the address of one on the web.

        Raises:
            ImportFailed: If the transcript can't be read.
            MediaError: If the recording can't be read.
        """
        from earmark.app.importing import import_episode
        from earmark.app.recordings import as_recording

        done = import_episode(
            self._project,
            Path(transcript) if transcript is not None else None,
            as_recording(audio) if audio is not None else None,
        )
        return self._project.episode(done.episode_id)

    def align(self, which: Which, *, refine: bool = False) -> TimingReport:
        """Listen to the recording and give every word its time; takes about 6 % of its length.

        Args:
            which: The episode.
            refine: Also listen for lines whose times came with the file.

        Raises:
            MediaError: If there is no recording, or it can't be read.
        """
        from earmark.app.aligning import align_episode

        return align_episode(self._project, self.episode(which).id, refine=refine).report

    def annotate(
        self,
        which: Which,
        tag: Tag | str,
        *,
        start: Time | None = None,
        end: Time | None = None,
        span: Span | None = None,
        note: str = "",
        status: Status = Status.DRAFT,
        origin: str = "script",
        fields: Mapping[str, str] | None = None,
        new_tag: bool = False,
    ) -> Annotation:
        """Put a tag on the words that are spoken between two times, or on a span of text.

        Args:
            which: The episode.
            tag: A tag or its name.
            start: Where it starts; a number is in seconds.
            end: Where it ends.
            span: A span of the transcript, in place of the two times.
            note: A note on it.
            status: What is decided about it; `Status.SUGGESTED` for what a person shall judge.
            origin: Who made it, such as `suggester:adfinder`.
            fields: Answers to the fields of the tag, by name.
            new_tag: Add the tag where there is none of that name.

        Raises:
            EditError: If there is no such tag, or nothing is said between these times.
        """
        episode = self.episode(which)
        if span is None:
            span = self._spoken(episode, start, end)
        return edits.add_annotation(
            self._project,
            episode.id,
            self._tag(tag, new=new_tag).id,
            span,
            note=note,
            status=status,
            origin=origin,
            fields=tuple((fields or {}).items()),
        )

    def remove(self, annotations: Sequence[Annotation | int]) -> None:
        """Take annotations off.

        Raises:
            EditError: If one of them is gone already.
        """
        edits.remove_annotations(
            self._project, [one if isinstance(one, int) else one.id for one in annotations]
        )

    def undo(self) -> str | None:
        """Take the last change back; returns what it was, None when there is none."""
        change = self._project.undo()
        return change.label if change else None

    def export(
        self,
        to: str | Path,
        *,
        format: str | None = None,  # noqa: A002 - as on the command line
        of: Sequence[Which] | None = None,
    ) -> int:
        """Write annotations to a file; returns how many.

        Args:
            to: The file; its ending says the format unless `format` does.
            format: The name of a format, as `earmark export --help` lists them.
            of: Episodes; all of them when left out.

        Raises:
            ExportError: If it can't be written, or nobody knows the format.
        """
        from earmark.app.export_files import export_annotations

        ids = None if of is None else [self.episode(one).id for one in of]
        return export_annotations(self._project, Path(to), writer=format, episode_ids=ids)

    def _spoken(self, episode: Episode, start: Time | None, end: Time | None) -> Span:
        if start is None or end is None:
            raise EditError("An annotation needs a start and an end, or a span.")
        start_ms, end_ms = _ms(start), _ms(end)
        span = span_between(self._project.transcript(episode.id), start_ms, end_ms)
        if end_ms <= start_ms or span is None:
            raise EditError(
                f"Nothing is said in “{episode.title}” between {format_timecode(start_ms)} and "
                f"{format_timecode(end_ms)}."
            )
        return span

    def _tag(self, tag: Tag | str, *, new: bool) -> Tag:
        if isinstance(tag, Tag):
            return tag
        codebook = self._project.codebook()
        found = codebook.by_name(tag)
        if found is not None:
            return found
        if new:
            return edits.add_tag(self._project, tag)
        known = ", ".join(one.name for one in codebook)
        raise EditError(f"There is no tag “{tag}”.", f"Known: {known}. new_tag=True adds one.")


def _ms(time: Time) -> int:
    if not isinstance(time, str):
        return round(time * 1000)
    try:
        return parse_timecode(time)
    except ValueError as error:
        raise EditError(f"{error}.", "Write times as 15:30 or 1:02:03.450.") from None


def _framed(kind: FrameKind, columns: Mapping[str, list[Any]]) -> Any:
    import importlib

    try:
        library = importlib.import_module(kind)
    except ImportError:
        raise ExportError(
            f"{kind} is not installed.", f"Install it with: pip install {kind}"
        ) from None
    return library.DataFrame(dict(columns))

"""An episode, its chapters and media, and what a transcript file says about it."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from pathlib import Path, PurePath, PureWindowsPath

from earmark.domain.transcript import Segment


@dataclass(frozen=True, slots=True)
class Chapter:
    """A titled part of an episode with a start time."""

    start_ms: int
    title: str


@dataclass(frozen=True, slots=True)
class Media:
    """The recording of an episode: where the original lies and what is known of it."""

    path: str
    sha256: str = ""
    duration_ms: int = 0
    size: int = 0
    cached_path: str = ""
    peaks_path: str = ""

    @property
    def is_remote(self) -> bool:
        """Whether the original lies on the web, so that `path` is its address."""
        return self.path.startswith(("http://", "https://"))

    @property
    def name(self) -> str:
        """The name of the original, without its folder."""
        if self.is_remote:
            return self.path.partition("?")[0].rstrip("/").rpartition("/")[2] or self.path
        kind = PureWindowsPath if "\\" in self.path else PurePath
        return kind(self.path).name

    @property
    def uri(self) -> str:
        """Where the original lies, as files of other programs name it."""
        return self.path if self.is_remote else Path(self.path).absolute().as_uri()


class EpisodeState(StrEnum):
    """How far the work on an episode has come, as the person says; empty follows from the work."""

    UNSET = ""
    IN_PROGRESS = "in_progress"
    DONE = "done"
    REVIEWED = "reviewed"


@dataclass(frozen=True, slots=True)
class RemoteTranscript:
    """A transcript that a feed offers: where it lies and its MIME type."""

    url: str
    type: str = ""


@dataclass(frozen=True, slots=True)
class Remote:
    """Where the parts of an episode can be fetched from, as its feed says."""

    feed: str = ""
    guid: str = ""
    audio: str = ""
    audio_type: str = ""
    audio_size: int = 0
    transcripts: tuple[RemoteTranscript, ...] = ()
    chapters: str = ""
    cover: str = ""


@dataclass(frozen=True, slots=True)
class Episode:
    """One recording with its metadata; belongs to a show. `position_ms` is where it was left.

    `uuid` is the same in every project. `remote` is None where no feed named the episode.
    """

    id: int
    title: str
    show: str = ""
    published: date | None = None
    source_url: str = ""
    length_ms: int = 0
    model: str = ""
    keywords: tuple[str, ...] = ()
    description: str = ""
    links: tuple[str, ...] = ()
    sponsors: tuple[str, ...] = ()
    chapters: tuple[Chapter, ...] = ()
    media: Media | None = None
    transcript_path: str = ""
    transcript_sha256: str = ""
    position_ms: int = 0
    language: str = ""
    state: EpisodeState = EpisodeState.UNSET
    remote: Remote | None = None
    uuid: str = ""

    @property
    def duration_ms(self) -> int:
        """Length of the recording: measured where there is media, else as stated."""
        return self.media.duration_ms if self.media and self.media.duration_ms else self.length_ms


@dataclass(frozen=True, slots=True)
class Remark:
    """Something a reader mended, merged or left out. `line` counts from 1, 0 for the whole file."""

    line: int
    message: str


@dataclass(frozen=True, slots=True)
class ReadTranscript:
    """What a transcript file holds, before it is part of a project.

    `timed` is False where the file gives no times; the segments' times are then 0.
    `cues_in_file` counts what the file holds, found without the parser that made the segments.
    """

    format: str
    segments: tuple[Segment, ...]
    timed: bool
    cues_in_file: int
    title: str = ""
    show: str = ""
    published: date | None = None
    source_url: str = ""
    length_ms: int = 0
    model: str = ""
    language: str = ""
    keywords: tuple[str, ...] = ()
    description: str = ""
    links: tuple[str, ...] = ()
    sponsors: tuple[str, ...] = ()
    chapters: tuple[Chapter, ...] = ()
    remarks: tuple[Remark, ...] = field(default_factory=tuple)
    left_out: int = 0
    merged: int = 0
    split: int = 0

    @property
    def accounts_for_all(self) -> bool:
        """Whether every cue the file holds became a segment, was merged or is listed as left out.

        `split` counts the segments beyond the first that one cue was divided into.
        """
        return len(self.segments) - self.split + self.merged + self.left_out == self.cues_in_file

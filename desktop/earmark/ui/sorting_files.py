"""What the files are that a person drops or chooses: told by content, the name is only a hint."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from earmark.errors import ImportFailed

_HEAD = 4096
_SQLITE = b"SQLite format 3\x00"
_SOUND = (b"ID3", b"OggS", b"fLaC", b"RIFF", b"\x1aE\xdf\xa3", b"FORM", b"\x30\x26\xb2\x75")
_WIDE_BOMS = (b"\xff\xfe", b"\xfe\xff")
_TABLE = b"annotation_id,"
_ARCHIVE = b"PK\x03\x04"  # DOCX, ODT, QDPX
_FEED = re.compile(rb"<(?:rss|feed|rdf:RDF)[\s>]")
_SOUND_NAMES = frozenset(
    {
        ".mp3",
        ".m4a",
        ".m4b",
        ".mp4",
        ".aac",
        ".ogg",
        ".oga",
        ".opus",
        ".flac",
        ".wav",
        ".aif",
        ".aiff",
        ".wma",
        ".mka",
        ".mkv",
        ".webm",
        ".mov",
    }
)


class Kind(StrEnum):
    """What a file is for."""

    RECORDING = "recording"
    TRANSCRIPT = "transcript"
    PROJECT = "project"
    TABLE = "table"
    FEED = "feed"


@dataclass(frozen=True, slots=True)
class Sorted:
    """Files by what they are for."""

    recording: Path | str | None = None
    transcript: Path | None = None
    project: Path | None = None
    tables: tuple[Path, ...] = field(default=())
    feed: Path | None = None


def kind_of(path: Path) -> Kind:
    """Tell what a file is for.

    Raises:
        ImportFailed: If it cannot be read.
    """
    if not path.is_file():
        raise ImportFailed(f"There is no file {path}.", "Check its name and place.")
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except OSError as error:
        raise ImportFailed(
            f"{path.name} cannot be read: {error.strerror}.", "Check its permissions."
        ) from error
    if head.startswith(_SQLITE):
        return Kind.PROJECT
    if path.suffix.lower() == ".csv" and _TABLE in head[:64]:
        return Kind.TABLE
    if _FEED.search(head) and b"\x00" not in head:
        return Kind.FEED
    return Kind.RECORDING if _is_sound(path, head) else Kind.TRANSCRIPT


def sort_files(files: Sequence[Path]) -> Sorted:
    """Put one or two files where they belong, in whatever order they come.

    Raises:
        ImportFailed: If two files want the same place, or one cannot be read.
    """
    kinds = [(kind_of(path), path) for path in files]
    by_kind = {kind: [path for own, path in kinds if own is kind] for kind in Kind}
    for kind, what in ((Kind.RECORDING, "recordings"), (Kind.TRANSCRIPT, "transcripts")):
        if len(by_kind[kind]) > 1:
            raise ImportFailed(
                f"These are {len(by_kind[kind])} {what}; an episode has one of each.",
                "Open a transcript and its recording together, one episode at a time.",
            )
    return Sorted(
        next(iter(by_kind[Kind.RECORDING]), None),
        next(iter(by_kind[Kind.TRANSCRIPT]), None),
        next(iter(by_kind[Kind.PROJECT]), None),
        tuple(by_kind[Kind.TABLE]),
        next(iter(by_kind[Kind.FEED]), None),
    )


def _is_sound(path: Path, head: bytes) -> bool:
    if head.startswith(_SOUND) or head[4:8] == b"ftyp":
        return True
    if head.startswith((*_WIDE_BOMS, _ARCHIVE)):
        return False
    if len(head) > 1 and head[0] == 0xFF and head[1] & 0xE0 == 0xE0:
        return True
    named = path.suffix.lower() in _SOUND_NAMES
    return named or (b"\x00" in head and path.suffix.lower() not in {".txt", ".srt", ".vtt"})

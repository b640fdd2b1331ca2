"""REFI-QDA projects (`.qdpx`) for QualCoder, MAXQDA, ATLAS.ti, NVivo and others.

Rules: the standard's Project.xsd, version 1.0 (https://www.qdasoftware.org). Codings stand in the
text by position, in code points, end exclusive, which every program reads alike. The recording,
where there is one, is a second source: its transcript has a sync point for each line, and each
annotation is a selection of it by time.
"""

import uuid
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path, PurePath
from typing import IO

import earmark
from earmark.domain.codebook import Codebook, Tag
from earmark.domain.episode import Episode, Media
from earmark.domain.export import ExportOptions, Material
from earmark.domain.review import ExportedAnnotation
from earmark.domain.transcript import Transcript
from earmark.formats.atomic import replacing_bytes
from earmark.formats.one_episode import ends, one_line, safe_name
from earmark.formats.xml_text import attribute, content

NAMESPACE = "urn:QDA-XML:project:1.0"
PROJECT_FILE = "project.qde"
_NAMES = uuid.UUID("6f6f3c0e-7f0b-5d4c-9d52-5a0a3f1c2e77")
_EARLIEST = datetime(1980, 1, 1, tzinfo=UTC)
_EXCERPT = 60


def write_qdpx(path: Path, material: Material, _options: ExportOptions) -> int:
    """Write a project: annotators, codebook, a text for each episode and its recording."""
    with (
        replacing_bytes(path) as stream,
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as made,
    ):
        return _write(made, path.stem, material)


def _write(made: zipfile.ZipFile, name: str, material: Material) -> int:
    """Write the texts first, as only one part of a ZIP can be written at a time."""
    count, users, newest = 0, _Users(), _EARLIEST
    sources: list[str] = []
    names: set[str] = set()
    for episode, rows in material.by_episode():
        text = LaidOut.of(material.transcript(episode.id))
        source = _Source(episode, _unique(safe_name(episode.title), names), rows, text, users)
        made.writestr(_entry(f"Sources/{source.text_guid}.txt"), text.text.encode())
        sources.extend(source.xml())
        count += len(rows)
        moments = [row.annotation.modified_at for row in rows if row.annotation.modified_at]
        newest = max([newest, *moments])
    with made.open(_entry(PROJECT_FILE), "w") as stream:
        for part in _project(name, material.codebook, users, sources, newest):
            _put(stream, part)
    return count


def _put(stream: IO[bytes], text: str) -> None:
    stream.write(text.encode())


def _entry(name: str) -> zipfile.ZipInfo:
    """A part of the archive with a fixed date: the same project makes the same bytes."""
    entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    entry.compress_type = zipfile.ZIP_DEFLATED
    return entry


def _project(
    name: str, tags: Codebook, users: "_Users", sources: Sequence[str], newest: datetime
) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="utf-8"?>\n'
    yield f'<Project xmlns="{NAMESPACE}" name={attribute(name)} '
    yield f'origin="Earmark {earmark.__version__}" creationDateTime="{_stamp(newest)}">\n'
    yield users.xml()
    if len(tags):
        yield "<CodeBook><Codes>\n"
        yield from _codes(tags, None)
        yield "</Codes></CodeBook>\n"
    if sources:
        yield "<Sources>\n"
        yield from sources
        yield "</Sources>\n"
    yield "</Project>\n"


def _codes(tags: Codebook, parent: int | None) -> Iterator[str]:
    known = {tag.id for tag in tags}
    for tag in tags:
        is_here = tag.parent_id == parent or (parent is None and tag.parent_id not in known)
        if not is_here:
            continue
        yield f'<Code guid="{code_guid(tag)}" name={attribute(tag.name)} isCodable="true" '
        yield f'color="{tag.color}">'
        if tag.definition:
            yield f"<Description>{content(tag.definition)}</Description>"
        yield from _codes(tags, tag.id)
        yield "</Code>\n"


def code_guid(tag: Tag) -> str:
    """What names a tag in the file."""
    return _valid(tag.uuid) or _guid(f"tag {tag.id} {tag.name}")


def coding_guid(row: ExportedAnnotation) -> str:
    """What names the coding of a text: the annotation's own identity where it may stand."""
    return _valid(row.annotation.uuid) or _guid(f"coding {row.annotation.uuid}")


def guid_of_sound(coding: str) -> str:
    """What names the coding of the sound that belongs to a coding of the text."""
    return _guid(f"coding of sound {coding}")


@dataclass
class _Users:
    """The annotators that the codings name."""

    names: dict[str, str] = field(default_factory=dict)

    def attribute(self, name: str) -> str:
        """`creatingUser`, nothing for somebody without a name."""
        if not name:
            return ""
        guid = self.names.setdefault(name, _guid(f"annotator {name}"))
        return f' creatingUser="{guid}"'

    def xml(self) -> str:
        if not self.names:
            return ""
        each = "".join(
            f'<User guid="{guid}" name={attribute(name)}/>' for name, guid in self.names.items()
        )
        return f"<Users>{each}</Users>\n"


@dataclass(frozen=True, slots=True)
class LaidOut:
    """A transcript as one text: a line for each segment, a heading where the speaker changes.

    `starts` are the positions of the lines, `sync_points` pairs of (ms, position).
    """

    text: str
    starts: tuple[int, ...]
    sync_points: tuple[tuple[int, int], ...]

    @classmethod
    def of(cls, transcript: Transcript) -> "LaidOut":
        """Lay a transcript out."""
        parts: list[str] = []
        starts: list[int] = []
        at, speaker = 0, ""
        for segment in transcript:
            if segment.speaker and segment.speaker != speaker:
                heading = f"{one_line(segment.speaker)}:\n"
                heading = f"\n{heading}" if parts else heading
                parts.append(heading)
                at += len(heading)
                speaker = segment.speaker
            # Of the same length, and no line end that a reader would make another of.
            line = segment.text.translate({10: " ", 13: " "})
            starts.append(at)
            parts.append(f"{line}\n")
            at += len(line) + 1
        times = [segment.start_ms for segment in transcript]
        return cls("".join(parts), tuple(starts), tuple(zip(times, starts, strict=True)))

    def position(self, row: int, offset: int) -> int:
        """Where a place in a line lies in the text."""
        return self.starts[row] + offset


@dataclass(frozen=True, slots=True)
class _Source:
    """An episode as a text, and as sound where it has a recording."""

    episode: Episode
    name: str
    rows: Sequence[ExportedAnnotation]
    laid_out: LaidOut
    users: _Users

    @property
    def text_guid(self) -> str:
        return _guid(f"text {self.episode.uuid or self.episode.id}")

    def xml(self) -> Iterator[str]:
        path = f"internal://{self.text_guid}.txt"
        yield f'<TextSource guid="{self.text_guid}" name={attribute(self.name)} '
        yield f'plainTextPath="{path}">\n'
        if self.name != self.episode.title:
            yield f"<Description>{content(self.episode.title)}</Description>\n"
        for row in self.rows:
            start = self.laid_out.position(row.segment_first, row.annotation.span.start)
            end = self.laid_out.position(row.segment_last, row.annotation.span.end)
            where = f'startPosition="{start}" endPosition="{end}"'
            yield from self._selection("PlainTextSelection", row, where, coding_guid(row))
        yield "</TextSource>\n"
        if self.episode.media is not None:
            yield from self._sound(self.episode.media, path)

    def _sound(self, media: Media, text_path: str) -> Iterator[str]:
        of = self.episode.uuid or self.episode.id
        suffix = PurePath(media.name).suffix
        where = f"absolute://{Path(media.path).absolute().as_posix()}"
        where = media.path if media.is_remote else where
        yield f'<AudioSource guid="{_guid(f"sound {of}")}" name={attribute(self.name + suffix)} '
        yield f"path={attribute(where)}>\n"
        yield f'<Transcript guid="{_guid(f"transcript {of}")}" name={attribute(self.name)} '
        yield f'plainTextPath="{text_path}" creationDateTime="{_stamp(None)}">\n'
        for number, (start_ms, position) in enumerate(self.laid_out.sync_points):
            guid = _guid(f"sync {of} {number}")
            yield f'<SyncPoint guid="{guid}" timeStamp="{start_ms}" position="{position}"/>\n'
        yield "</Transcript>\n"
        for row in self.rows:
            start_ms, end_ms = ends(row)
            where = f'begin="{start_ms}" end="{end_ms}"'
            coding = guid_of_sound(coding_guid(row))
            yield from self._selection("AudioSelection", row, where, coding)
        yield "</AudioSource>\n"

    def _selection(
        self, kind: str, row: ExportedAnnotation, where: str, coding: str
    ) -> Iterator[str]:
        one = row.annotation
        who = self.users.attribute(one.annotator)
        made = f' creationDateTime="{_stamp(one.created_at)}"'
        text = one_line(one.text)
        excerpt = text if len(text) <= _EXCERPT else f"{text[: _EXCERPT - 1]}…"
        guid = _guid(f"{kind} {one.uuid}")
        yield f'<{kind} guid="{guid}" name={attribute(excerpt)} {where}{who}{made}>'
        if one.note:
            yield f"<Description>{content(one.note)}</Description>"
        yield f'<Coding guid="{coding}"{who}{made}>'
        yield f'<CodeRef targetGUID="{code_guid(row.tag)}"/></Coding></{kind}>\n'


def _unique(name: str, taken: set[str]) -> str:
    """A name that no other source has, as programs tell sources by their names."""
    made, number = name or "Episode", 1
    while made.casefold() in taken:
        number += 1
        made = f"{name} ({number})"
    taken.add(made.casefold())
    return made


def _valid(name: str) -> str:
    """A name that may stand as a GUID, or nothing."""
    try:
        return str(uuid.UUID(name))
    except ValueError:
        return ""


def _guid(of: str) -> str:
    return str(uuid.uuid5(_NAMES, of))


def _stamp(moment: datetime | None) -> str:
    moment = moment or _EARLIEST
    return (moment.astimezone(UTC) if moment.tzinfo else moment).strftime("%Y-%m-%dT%H:%M:%SZ")

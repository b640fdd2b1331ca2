"""Annotations on tiers: ELAN, Praat TextGrid, and Audacity's label tracks."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path, PurePath
from typing import IO

from earmark.domain.episode import Media
from earmark.domain.export import ExportOptions, Material
from earmark.domain.review import ExportedAnnotation
from earmark.domain.timecode import format_seconds
from earmark.formats.atomic import replacing_text
from earmark.formats.one_episode import Rows, ends, one_line, the_episode
from earmark.formats.xml_text import attribute, content

_EARLIEST = datetime(1970, 1, 1, tzinfo=UTC)
_MIME = {".mp3": "audio/mpeg", ".wav": "audio/x-wav", ".m4a": "audio/mp4", ".ogg": "audio/ogg"}
Place = tuple[int, int, str]


def write_labels(path: Path, material: Material, _options: ExportOptions) -> int:
    """Write labels for Audacity: start, end, and tag with text."""
    _episode, rows = the_episode(material, "A label file")
    with replacing_text(path) as stream:
        for row in rows:
            start_ms, end_ms = row.annotation.time.start_ms, row.annotation.time.end_ms
            label = f"{one_line(row.tag.name)}: {one_line(row.annotation.text)}"
            stream.write(f"{start_ms / 1000:.6f}\t{end_ms / 1000:.6f}\t{label}\n")
    return len(rows)


def write_textgrid(path: Path, material: Material, options: ExportOptions) -> int:
    """Write a Praat TextGrid: a tiled tier per tag and annotator, overlaps on further ones."""
    episode, rows = the_episode(material, "A TextGrid", with_lines=options.with_transcript)
    tiers = {name: places for name, (_who, places) in annotation_tiers(rows).items()}
    if options.with_transcript and episode is not None:
        tiers = {**transcript_tiers(material, episode.id), **tiers}
    last = max((place[1] for places in tiers.values() for place in places), default=1)
    length_ms = max(last, episode.duration_ms if episode else 1)
    length = format_seconds(length_ms)
    with replacing_text(path) as stream:
        stream.write('File type = "ooTextFile"\nObject class = "TextGrid"\n\n')
        stream.write(f"0\n{length}\n<exists>\n{len(tiers)}\n")
        for name, places in tiers.items():
            intervals = list(_tiled(places, length_ms))
            stream.write(f'"IntervalTier"\n{_quoted(name)}\n0\n{length}\n{len(intervals)}\n')
            for start_ms, end_ms, text in intervals:
                stream.write(f"{format_seconds(start_ms)}\n{format_seconds(end_ms)}\n")
                stream.write(f"{_quoted(text)}\n")
    return len(rows)


def write_elan(path: Path, material: Material, options: ExportOptions) -> int:
    """Write an ELAN file: a tier per tag and annotator, overlaps on further ones, media linked."""
    episode, rows = the_episode(material, "An ELAN file", with_lines=options.with_transcript)
    tiers: dict[str, tuple[str, list[Place]]] = annotation_tiers(rows)
    if options.with_transcript and episode is not None:
        spoken = transcript_tiers(material, episode.id)
        tiers = {**{name: ("", places) for name, places in spoken.items()}, **tiers}
    moments = sorted({ms for _who, places in tiers.values() for one in places for ms in one[:2]})
    slots = {ms: f"ts{number}" for number, ms in enumerate(moments, 1)}
    changed = [row.annotation.modified_at for row in rows if row.annotation.modified_at]
    date = max(changed, default=_EARLIEST).astimezone(UTC).isoformat(timespec="seconds")
    with replacing_text(path) as stream:
        _elan_head(
            stream, episode.media if episode else None, date, sum(map(_count, tiers.values()))
        )
        stream.write("<TIME_ORDER>\n")
        for ms, slot in slots.items():
            stream.write(f'<TIME_SLOT TIME_SLOT_ID="{slot}" TIME_VALUE="{ms}"/>\n')
        stream.write("</TIME_ORDER>\n")
        _elan_tiers(stream, tiers, slots)
        stream.write(
            '<LINGUISTIC_TYPE GRAPHIC_REFERENCES="false" LINGUISTIC_TYPE_ID="default" '
            'TIME_ALIGNABLE="true"/>\n</ANNOTATION_DOCUMENT>\n'
        )
    return len(rows)


def _count(tier: tuple[str, list[Place]]) -> int:
    return len(tier[1])


def _elan_head(stream: IO[str], media: Media | None, date: str, last: int) -> None:
    stream.write('<?xml version="1.0" encoding="UTF-8"?>\n')
    stream.write(
        f'<ANNOTATION_DOCUMENT AUTHOR="Earmark" DATE="{date}" FORMAT="3.0" '
        'VERSION="3.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
        'xsi:noNamespaceSchemaLocation="http://www.mpi.nl/tools/elan/EAFv3.0.xsd">\n'
        '<HEADER MEDIA_FILE="" TIME_UNITS="milliseconds">'
    )
    if media is not None:
        mime = _MIME.get(PurePath(media.name).suffix.lower(), "audio/*")
        stream.write(
            f"<MEDIA_DESCRIPTOR MEDIA_URL={attribute(media.uri)} "
            f'MIME_TYPE="{mime}" RELATIVE_MEDIA_URL={attribute(f"./{media.name}")}/>'
        )
    # ELAN goes on counting from here when a person adds annotations.
    stream.write(f'<PROPERTY NAME="lastUsedAnnotationId">{last}</PROPERTY></HEADER>\n')


def _elan_tiers(
    stream: IO[str], tiers: dict[str, tuple[str, list[Place]]], slots: dict[int, str]
) -> None:
    number = 0
    for name, (who, places) in tiers.items():
        stream.write(
            f'<TIER LINGUISTIC_TYPE_REF="default" ANNOTATOR={attribute(who)} '
            f"TIER_ID={attribute(name)}>\n"
        )
        for start_ms, end_ms, text in places:
            number += 1
            stream.write(
                f'<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a{number}" '
                f'TIME_SLOT_REF1="{slots[start_ms]}" TIME_SLOT_REF2="{slots[end_ms]}">'
                f"<ANNOTATION_VALUE>{content(text)}</ANNOTATION_VALUE>"
                "</ALIGNABLE_ANNOTATION></ANNOTATION>\n"
            )
        stream.write("</TIER>\n")


def annotation_tiers(rows: Sequence[ExportedAnnotation]) -> dict[str, tuple[str, list[Place]]]:
    """Annotator and places by the name of a tier, see `lanes`."""
    return {
        name: (
            lane[0].annotation.annotator,
            [(*ends(row), one_line(row.annotation.text)) for row in lane],
        )
        for name, lane in lanes(rows).items()
    }


def transcript_tiers(material: Material, episode_id: int) -> dict[str, list[Place]]:
    """The lines of the transcript by speaker; lines that overlap wait for those before."""
    tiers: dict[str, list[Place]] = {}
    for segment in material.transcript(episode_id):
        places = tiers.setdefault(f"transcript {one_line(segment.speaker)}".strip(), [])
        start_ms = max(segment.start_ms, places[-1][1] if places else 0)
        if segment.end_ms > start_ms:
            places.append((start_ms, segment.end_ms, one_line(segment.text)))
    return tiers


def lanes(rows: Rows) -> dict[str, list[ExportedAnnotation]]:
    """Rows by tag and annotator; what overlaps goes to a further lane with a number."""
    several = len({row.annotation.annotator for row in rows}) > 1
    found: dict[str, list[ExportedAnnotation]] = {}
    for row in sorted(rows, key=lambda row: (row.tag.position, row.tag.name, row.annotation.time)):
        base = one_line(row.tag.name)
        if several and row.annotation.annotator:
            base = f"{base} ({one_line(row.annotation.annotator)})"
        number = 1
        while True:
            name = base if number == 1 else f"{base} {number}"
            lane = found.setdefault(name, [])
            is_mine = not lane or (
                lane[0].tag.id == row.tag.id
                and lane[0].annotation.annotator == row.annotation.annotator
            )
            if is_mine and (not lane or ends(lane[-1])[1] <= row.annotation.time.start_ms):
                lane.append(row)
                break
            number += 1
    return found


def _tiled(places: Sequence[Place], length_ms: int) -> Iterator[Place]:
    """Intervals without a gap from start to end, empty ones between the annotations."""
    at = 0
    for start_ms, end_ms, text in places:
        if start_ms > at:
            yield at, start_ms, ""
        yield start_ms, end_ms, text
        at = end_ms
    if at < length_ms or not places:
        yield at, length_ms, ""


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'

"""Annotations of one episode as captions, labels and tiers for other programs."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from earmark.domain.review import ExportedAnnotation
from earmark.domain.timecode import format_seconds, format_timecode
from earmark.errors import ExportError
from earmark.formats.atomic import replacing_text

Rows = Iterable[ExportedAnnotation]


def one_episode(rows: Rows, what: str) -> Iterator[ExportedAnnotation]:
    """Pass rows on as long as they are of one episode.

    Raises:
        ExportError: If a second episode comes; `what` can hold the times of one only.
    """
    first = None
    for row in rows:
        first = row.episode.id if first is None else first
        if row.episode.id != first:
            raise ExportError(f"{what} holds one episode.", "Name the episode to export.")
        yield row


def write_srt(path: Path, rows: Rows) -> int:
    """Write one cue per annotation: the tag in brackets, then the text."""
    count = 0
    with replacing_text(path) as stream:
        for count, row in enumerate(one_episode(rows, "SRT"), 1):
            start, end = _times(row)
            text = f"[{_line(row.tag.name)}] {_line(row.annotation.text)}".replace("-->", "→")
            stream.write(
                f"{count}\n{start.replace('.', ',')} --> {end.replace('.', ',')}\n{text}\n\n"
            )
    return count


def write_webvtt(path: Path, rows: Rows) -> int:
    """Write one cue per annotation: the tag as class and in brackets, speaker as voice."""
    count = 0
    with replacing_text(path) as stream:
        stream.write("WEBVTT\n\n")
        for row in one_episode(rows, "WebVTT"):
            count += 1
            start, end = _times(row)
            text = escape(f"[{_line(row.tag.name)}] {_line(row.annotation.text)}")
            speaker = _line(row.annotation.speaker).translate({60: "", 62: "", 38: "&amp;"})
            voice = f"<v {speaker}>" if speaker else ""
            stream.write(f"{row.annotation.uuid}\n{start} --> {end}\n{voice}{text}\n\n")
    return count


def write_labels(path: Path, rows: Rows) -> int:
    """Write labels for Audacity: start, end, and tag with text."""
    count = 0
    with replacing_text(path) as stream:
        for row in one_episode(rows, "A label file"):
            count += 1
            time = row.annotation.time
            start, end = f"{time.start_ms / 1000:.6f}", f"{time.end_ms / 1000:.6f}"
            stream.write(f"{start}\t{end}\t{_line(row.tag.name)}: {_line(row.annotation.text)}\n")
    return count


def write_textgrid(path: Path, rows: Rows) -> int:
    """Write a Praat TextGrid: a tiled tier per tag and annotator, overlaps on further ones."""
    kept = list(one_episode(rows, "A TextGrid"))
    length_ms = _length_ms(kept)
    tiers = lanes(kept)
    with replacing_text(path) as stream:
        stream.write('File type = "ooTextFile"\nObject class = "TextGrid"\n\n')
        stream.write(f"0\n{format_seconds(length_ms)}\n<exists>\n{len(tiers)}\n")
        for name, lane in tiers.items():
            intervals = list(_tiled(lane, length_ms))
            stream.write(f'"IntervalTier"\n{_quoted(name)}\n0\n{format_seconds(length_ms)}\n')
            stream.write(f"{len(intervals)}\n")
            for start_ms, end_ms, text in intervals:
                stream.write(f"{format_seconds(start_ms)}\n{format_seconds(end_ms)}\n")
                stream.write(f"{_quoted(text)}\n")
    return len(kept)


def write_elan(path: Path, rows: Rows) -> int:
    """Write an ELAN file: a tier per tag and annotator, overlaps on further ones, media linked."""
    kept = list(one_episode(rows, "An ELAN file"))
    moments = sorted({ms for row in kept for ms in _ends(row)})
    slots = {ms: f"ts{number}" for number, ms in enumerate(moments, 1)}
    media = kept[0].episode.media if kept else None
    number = 0
    with replacing_text(path) as stream:
        stream.write('<?xml version="1.0" encoding="UTF-8"?>\n')
        stream.write(
            '<ANNOTATION_DOCUMENT AUTHOR="Earmark" DATE="1970-01-01T00:00:00+00:00" FORMAT="3.0" '
            'VERSION="3.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
            'xsi:noNamespaceSchemaLocation="http://www.mpi.nl/tools/elan/EAFv3.0.xsd">\n'
            '<HEADER MEDIA_FILE="" TIME_UNITS="milliseconds">'
        )
        if media is not None:
            url = quoteattr(media.uri)
            stream.write(f'<MEDIA_DESCRIPTOR MEDIA_URL={url} MIME_TYPE="audio/*"/>')
        stream.write("</HEADER>\n<TIME_ORDER>\n")
        for ms, slot in slots.items():
            stream.write(f'<TIME_SLOT TIME_SLOT_ID="{slot}" TIME_VALUE="{ms}"/>\n')
        stream.write("</TIME_ORDER>\n")
        for name, lane in lanes(kept).items():
            who = quoteattr(lane[0].annotation.annotator)
            stream.write(
                f'<TIER LINGUISTIC_TYPE_REF="default" ANNOTATOR={who} TIER_ID={quoteattr(name)}>\n'
            )
            for row in lane:
                number += 1
                start, end = (slots[ms] for ms in _ends(row))
                stream.write(
                    f'<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a{number}" '
                    f'TIME_SLOT_REF1="{start}" TIME_SLOT_REF2="{end}"><ANNOTATION_VALUE>'
                    f"{escape(_line(row.annotation.text))}</ANNOTATION_VALUE>"
                    "</ALIGNABLE_ANNOTATION></ANNOTATION>\n"
                )
            stream.write("</TIER>\n")
        stream.write(
            '<LINGUISTIC_TYPE GRAPHIC_REFERENCES="false" LINGUISTIC_TYPE_ID="default" '
            'TIME_ALIGNABLE="true"/>\n</ANNOTATION_DOCUMENT>\n'
        )
    return len(kept)


def lanes(rows: Sequence[ExportedAnnotation]) -> dict[str, list[ExportedAnnotation]]:
    """Rows by tag and annotator; what overlaps goes to a further lane with a number."""
    several = len({row.annotation.annotator for row in rows}) > 1
    found: dict[str, list[ExportedAnnotation]] = {}
    for row in sorted(rows, key=lambda row: (row.tag.position, row.annotation.time)):
        base = row.tag.name
        if several and row.annotation.annotator:
            base = f"{base} ({row.annotation.annotator})"
        number = 1
        while True:
            name = base if number == 1 else f"{base} {number}"
            lane = found.setdefault(name, [])
            if not lane or _ends(lane[-1])[1] <= row.annotation.time.start_ms:
                lane.append(row)
                break
            number += 1
    return found


def _tiled(lane: Sequence[ExportedAnnotation], length_ms: int) -> Iterator[tuple[int, int, str]]:
    """Intervals without a gap from start to end, empty ones between the annotations."""
    at = 0
    for row in lane:
        start_ms, end_ms = _ends(row)
        if start_ms > at:
            yield at, start_ms, ""
        yield start_ms, end_ms, _line(row.annotation.text)
        at = end_ms
    if at < length_ms or not lane:
        yield at, length_ms, ""


def _ends(row: ExportedAnnotation) -> tuple[int, int]:
    """Start and end; at least a millisecond apart, as tiers demand."""
    time = row.annotation.time
    return time.start_ms, max(time.end_ms, time.start_ms + 1)


def _length_ms(rows: Sequence[ExportedAnnotation]) -> int:
    last = max((_ends(row)[1] for row in rows), default=1)
    return max(last, rows[0].episode.duration_ms if rows else 1)


def _times(row: ExportedAnnotation) -> tuple[str, str]:
    start_ms, end_ms = _ends(row)
    return format_timecode(start_ms), format_timecode(end_ms)


def _line(text: str) -> str:
    return " ".join(text.split())


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'

"""SubRip and WebVTT: annotations as cues, or the lines that are or aren't tagged, to the word."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from earmark.domain.cutting import Cut
from earmark.domain.export import Cues, ExportOptions, Material
from earmark.domain.ranges import TimeRange, gaps_between, merge_ranges
from earmark.domain.review import ExportedAnnotation
from earmark.domain.timecode import format_timecode
from earmark.domain.transcript import Segment, Transcript, offset_to_ms
from earmark.formats.atomic import replacing_text
from earmark.formats.one_episode import ends, one_line, the_episode


@dataclass(frozen=True, slots=True)
class CueLine:
    """One cue as it is written; `name` is its identifier where the format has them."""

    start_ms: int
    end_ms: int
    text: str
    speaker: str = ""
    name: str = ""


def write_srt(path: Path, material: Material, options: ExportOptions) -> int:
    """Write SubRip."""
    cues = cue_lines(material, options, "SRT")
    with replacing_text(path) as stream:
        for number, cue in enumerate(cues, 1):
            start, end = (
                format_timecode(ms).replace(".", ",") for ms in (cue.start_ms, cue.end_ms)
            )
            who = f"{cue.speaker}: " if cue.speaker and not cue.name else ""
            text = f"{who}{cue.text}".replace("-->", "→")
            stream.write(f"{number}\n{start} --> {end}\n{text}\n\n")
    return len(cues)


def write_webvtt(path: Path, material: Material, options: ExportOptions) -> int:
    """Write WebVTT, speakers as voices."""
    cues = cue_lines(material, options, "WebVTT")
    with replacing_text(path) as stream:
        stream.write("WEBVTT\n\n")
        for cue in cues:
            start, end = format_timecode(cue.start_ms), format_timecode(cue.end_ms)
            speaker = cue.speaker.translate({60: "", 62: "", 38: "&amp;"})
            voice = f"<v {speaker}>" if speaker else ""
            name = f"{cue.name}\n" if cue.name else ""
            stream.write(f"{name}{start} --> {end}\n{voice}{escape(cue.text)}\n\n")
    return len(cues)


def cue_lines(material: Material, options: ExportOptions, what: str) -> list[CueLine]:
    """The cues of a caption file, in the order of time.

    Raises:
        ExportError: If there are several episodes.
    """
    chosen = options.cues or Cues.ANNOTATIONS
    of_lines = chosen is not Cues.ANNOTATIONS
    episode, rows = the_episode(material, what, with_lines=of_lines)
    if episode is None:
        return []
    if chosen is Cues.ANNOTATIONS:
        cues = [_of_annotation(row) for row in rows]
    else:
        transcript = material.transcript(episode.id)
        cues = list(transcript_cues(transcript, rows, chosen))
    if options.close_up and chosen is not Cues.ALL:
        cut = _closing(rows, chosen, cues)
        cues = [moved for cue in cues if (moved := _moved(cue, cut)) is not None]
    return sorted(cues, key=lambda cue: (cue.start_ms, cue.end_ms))


def transcript_cues(
    transcript: Transcript, rows: Sequence[ExportedAnnotation], chosen: Cues
) -> Iterator[CueLine]:
    """The lines of a transcript, or those parts of them that are or aren't tagged."""
    tagged = _tagged_parts(transcript, rows) if chosen is not Cues.ALL else {}
    for number, segment in enumerate(transcript):
        whole = [TimeRange(0, len(segment.text))]
        if chosen is Cues.TAGGED:
            whole = tagged.get(number, [])
        elif chosen is Cues.UNTAGGED:
            whole = _complement(tagged.get(number, []), len(segment.text))
        for part in whole:
            yield from _part(segment, part.start_ms, part.end_ms)


def _tagged_parts(
    transcript: Transcript, rows: Sequence[ExportedAnnotation]
) -> dict[int, list[TimeRange]]:
    """For each line the stretches of its text that are tagged, in order and merged."""
    found: dict[int, list[TimeRange]] = {}
    for row in rows:
        span = row.annotation.span
        for number in range(row.segment_first, row.segment_last + 1):
            start = span.start if number == row.segment_first else 0
            end = span.end if number == row.segment_last else len(transcript[number].text)
            if end > start:
                found.setdefault(number, []).append(TimeRange(start, end))
    return {number: merge_ranges(parts) for number, parts in found.items()}


def _complement(parts: Sequence[TimeRange], length: int) -> list[TimeRange]:
    return gaps_between(parts, length)


def _part(segment: Segment, start: int, end: int) -> Iterator[CueLine]:
    text = one_line(segment.text[start:end])
    if not text:
        return
    start_ms = segment.start_ms if start == 0 else offset_to_ms(segment, start)
    is_last = end >= len(segment.text)
    end_ms = segment.end_ms if is_last else offset_to_ms(segment, end, end=True)
    yield CueLine(start_ms, max(end_ms, start_ms + 1), text, one_line(segment.speaker))


def _of_annotation(row: ExportedAnnotation) -> CueLine:
    start_ms, end_ms = ends(row)
    one = row.annotation
    text = f"[{one_line(row.tag.name)}] {one_line(one.text)}"
    return CueLine(start_ms, end_ms, text, one_line(one.speaker), one.uuid)


def _closing(rows: Sequence[ExportedAnnotation], chosen: Cues, cues: Sequence[CueLine]) -> Cut:
    """What stays when the rest is taken away."""
    times = [row.annotation.time for row in rows]
    if chosen is Cues.UNTAGGED:
        last = max([cue.end_ms for cue in cues] + [time.end_ms for time in times], default=0)
        return Cut.without(times, last)
    return Cut.of(times)


def _moved(cue: CueLine, cut: Cut) -> CueLine | None:
    moved = cut.moved_range(TimeRange(cue.start_ms, cue.end_ms))
    return (
        None
        if moved is None
        else CueLine(moved.start_ms, moved.end_ms, cue.text, cue.speaker, cue.name)
    )

"""RTTM: who speaks when, or what is tagged when, for diarisation tools.

Fields: NIST, Rich Transcription 2009 evaluation plan, appendix A. Names hold no blanks there.
"""

from collections.abc import Iterator
from pathlib import Path

from earmark.domain.episode import Episode
from earmark.domain.export import Cues, ExportOptions, Material
from earmark.domain.timecode import format_seconds
from earmark.domain.transcript import Transcript
from earmark.formats.atomic import replacing_text
from earmark.formats.one_episode import ends

_UNKNOWN = "unknown"


def write_rttm(path: Path, material: Material, options: ExportOptions) -> int:
    """Write a line for each turn of a speaker; with `cues` annotations, one for each of those."""
    count = 0
    with replacing_text(path) as stream:
        for episode, rows in material.by_episode():
            name = _word(episode.title)
            lines: Iterator[tuple[int, int, str]]
            if options.cues is Cues.ANNOTATIONS:
                lines = ((*ends(row), row.tag.name) for row in rows)
            else:
                lines = turns(material.transcript(episode.id))
            for start_ms, end_ms, who in lines:
                start, length = format_seconds(start_ms), format_seconds(end_ms - start_ms)
                stream.write(
                    f"SPEAKER {name} 1 {start} {length} <NA> <NA> {_word(who)} <NA> <NA>\n"
                )
                count += 1
    return count


def turns(transcript: Transcript) -> Iterator[tuple[int, int, str]]:
    """(start, end, speaker) of each run of lines by one speaker."""
    held: tuple[int, int, str] | None = None
    for segment in transcript:
        if held is not None and held[2] == segment.speaker:
            held = held[0], max(held[1], segment.end_ms), segment.speaker
            continue
        if held is not None and held[1] > held[0]:
            yield held
        held = segment.start_ms, segment.end_ms, segment.speaker
    if held is not None and held[1] > held[0]:
        yield held


def check_rttm(material: Material, options: ExportOptions) -> list[str]:
    """Say where nobody has said who speaks."""
    if options.cues is Cues.ANNOTATIONS:
        return []
    nameless = [one for one in material.episodes if not _has_speakers(material, one)]
    if not nameless:
        return []
    return [f"“{nameless[0].title}” names no speakers; its turns are written as {_UNKNOWN}."]


def _has_speakers(material: Material, episode: Episode) -> bool:
    return any(segment.speaker for segment in material.transcript(episode.id))


def _word(text: str) -> str:
    return "_".join(text.split()) or _UNKNOWN

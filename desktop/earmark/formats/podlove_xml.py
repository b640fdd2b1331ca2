"""Podlove Simple Transcripts: `<pst:speech>` with a `<pst:speaker>` and timed `<pst:item>`s."""

import re

from earmark.domain.episode import ReadTranscript
from earmark.domain.timecode import parse_timecode
from earmark.errors import ImportFailed
from earmark.formats.cues import Cue, assemble
from earmark.formats.decode import Source
from earmark.formats.speakers import normalised
from earmark.formats.xml_tree import attribute, children, descendants, parse

_ROOT = re.compile(r"<(?:\w+:)?transcripts[\s>]")
_ITEM = re.compile(r"<(?:\w+:)?item[\s>]")


def sniff(source: Source) -> float:
    """How sure it is that this is Podlove XML, 0–1."""
    return 0.95 if _ROOT.search(source.head) and "podlove.org" in source.head else 0.0


def count(source: Source) -> int:
    """Count the items that are opened."""
    return len(_ITEM.findall(source.text))


def read(source: Source) -> ReadTranscript:
    """Read items as cues, each with the speaker of its speech.

    Raises:
        ImportFailed: If the XML is broken or has no text.
    """
    cues: list[Cue] = []
    lines = [row for row, line in enumerate(source.lines, 1) for _ in _ITEM.findall(line)]
    for speech in descendants(parse(source), "speech"):
        names = children(speech, "speaker")
        speaker = normalised("".join(names[0].itertext())) if names else ""
        for item in children(speech, "item"):
            text = " ".join("".join(item.itertext()).split())
            line = lines[len(cues)] if len(cues) < len(lines) else 0
            start, end = _ms(attribute(item, "start")), _ms(attribute(item, "end"))
            cues.append(Cue(line, start, end, text, speaker))
    result = assemble("podlove-xml", cues, count(source), source.remarks)
    if not result.segments:
        raise ImportFailed(f"{source.path.name} has no text in it.", "Export it again.")
    return result


def _ms(text: str) -> int | None:
    try:
        return parse_timecode(text)
    except ValueError:
        return None

"""SubRip: numbered cues, `00:00:01,000 --> 00:00:02,000`, text; and all that people make of it."""

import re
from itertools import islice

from earmark.domain.episode import ReadTranscript, Remark
from earmark.errors import ImportFailed
from earmark.formats import arrow_cues
from earmark.formats.cues import Cue, assemble
from earmark.formats.decode import Source
from earmark.formats.rolling import merge_rolling
from earmark.formats.speakers import take_labels

_TAG = re.compile(r"</?(?:[ibus]|font|span|c|ruby|rt)(?:[ .][^<>]*)?>|\{\\[^}]*\}", re.IGNORECASE)
_ARROW = re.compile(r"^[ \t]*\d[\d:., ]*[ \t]*-{1,3}>[ \t]*\d", re.MULTILINE)
_LOOKED_AT = 200


def sniff(source: Source) -> float:
    """How sure it is that this is SRT, 0–1."""
    if source.head.startswith("WEBVTT") or not _ARROW.search(source.head):
        return 0.0
    first = next((line for line in source.first_lines if line.strip()), "")
    return 0.9 if first.strip().isdigit() or "-->" in first else 0.6


def read(source: Source) -> ReadTranscript:
    """Read SubRip cues, whatever is left out of or mistyped in their time lines.

    Raises:
        ImportFailed: If no cue has text.
    """
    whole = arrow_cues.unix(source.text)
    head = arrow_cues.head_of(whole)
    remarks = list(source.remarks)
    numbered = _is_numbered(head, whole)
    above = head.rstrip().rpartition("\n")[0] if numbered else head
    if above.strip():
        remarks.append(Remark(1, f"Text above the first cue is left out: {_excerpt(above)}"))
    shown = []
    for block in arrow_cues.blocks_of(whole):
        text = _without_number(block.text) if numbered and not block.is_last else block.text
        lines = [" ".join(line.split()) for line in _TAG.sub("", text).split("\n")]
        caption = "\n".join(line for line in lines if line)
        shown.append(Cue(block.line, block.start_ms, block.end_ms, caption))
    cues, merged, said = merge_rolling(shown)
    take_labels(cues)
    result = assemble("srt", cues, arrow_cues.count(source), (*remarks, *said), merged=merged)
    if not result.segments:
        raise ImportFailed(f"{source.path.name} has cues but no text in them.", "Get it again.")
    return result


def _is_numbered(head: str, whole: str) -> bool:
    """Whether most time lines have a number above them."""
    first = islice(arrow_cues.blocks_of(whole), _LOOKED_AT)
    above = [head, *(block.text for block in first if not block.is_last)]
    numbers = sum(1 for text in above if text.rstrip().rpartition("\n")[2].strip().isdigit())
    return numbers * 2 > len(above)


def _without_number(text: str) -> str:
    """The text without the number of the next cue at its end."""
    bare = text.rstrip()
    rest, _, last = bare.rpartition("\n")
    return rest if last.strip().isdigit() else text


def _excerpt(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 80 else text[:79] + "…"

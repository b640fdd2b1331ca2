"""SBV of YouTube: `0:00:01.000,0:00:02.500`, then the text, then a blank line."""

import re

from earmark.domain.episode import ReadTranscript, Remark
from earmark.formats.arrow_cues import stamp_ms, unix
from earmark.formats.cues import Cue, assemble
from earmark.formats.decode import Source
from earmark.formats.speakers import take_labels

_STAMP = r"\d{1,2}:\d{2}:\d{2}\.\d{1,3}"
_TIMING = re.compile(rf"^[ \t]*({_STAMP})[ \t]*,[ \t]*({_STAMP})[ \t]*$", re.MULTILINE)


def sniff(source: Source) -> float:
    """How sure it is that this is SBV, 0–1."""
    return 0.95 if _TIMING.search(source.head) else 0.0


def count(source: Source) -> int:
    """Count the lines with a comma between two times."""
    return sum(1 for line in source.lines if re.match(r"^\s*[\d:.]+,[ \t]*[\d:.]+\s*$", line))


def read(source: Source) -> ReadTranscript:
    """Read SBV cues."""
    text = unix(source.text)
    matches = list(_TIMING.finditer(text))
    remarks = list(source.remarks)
    if text[: matches[0].start()].strip("\ufeff \n"):
        remarks.append(Remark(1, "Text above the first cue is left out."))
    cues = []
    for number, match in enumerate(matches):
        end = matches[number + 1].start() if number + 1 < len(matches) else len(text)
        said = " ".join(text[match.end() : end].replace("[br]", " ").split())
        line = text.count("\n", 0, match.start()) + 1
        cues.append(Cue(line, stamp_ms(match[1]), stamp_ms(match[2]), said))
    take_labels(cues)
    return assemble("sbv", cues, count(source), remarks)

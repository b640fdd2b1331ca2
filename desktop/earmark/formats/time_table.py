"""Tables of start, end and text, separated by tabs: whisper TSV (ms) and Audacity labels (s)."""

import re

from earmark.domain.episode import ReadTranscript, Remark
from earmark.formats.cues import Cue, assemble
from earmark.formats.decode import Source
from earmark.formats.speakers import take_labels
from earmark.formats.words import milliseconds

_WHISPER_HEAD = re.compile(r"^\ufeff?start\tend\ttext\s*$", re.IGNORECASE)
_WHISPER = re.compile(r"^(\d+)\t(\d+)\t(.*)$")
_LABEL = re.compile(r"^(-?\d+[.,]\d+)\t(-?\d+[.,]\d+)(?:\t(.*))?$")


def sniff_whisper(source: Source) -> float:
    """How sure it is that this is the TSV of whisper, 0–1."""
    return 0.95 if _WHISPER_HEAD.match(source.first_lines[0]) else 0.0


def sniff_labels(source: Source) -> float:
    """How sure it is that these are labels of Audacity, 0–1."""
    lines = [line for line in source.first_lines[:50] if line.strip() and not line.startswith("\\")]
    hits = sum(1 for line in lines if _LABEL.match(line))
    return 0.9 if hits and hits * 10 >= len(lines) * 9 else 0.0


def count(source: Source) -> int:
    """Count the lines with two numbers and tabs."""
    return len(re.findall(r"^-?[\d.,]+\t-?[\d.,]+(?:\t|\r?$)", source.text, re.MULTILINE))


def read_whisper(source: Source) -> ReadTranscript:
    """Read the TSV of whisper."""
    remarks, cues = list(source.remarks), []
    for number, line in enumerate(source.lines[1:], 2):
        if match := _WHISPER.match(line):
            text = " ".join(match[3].split())
            cues.append(Cue(number, int(match[1]), int(match[2]), text))
        elif line.strip() and cues:
            cues[-1].text = f"{cues[-1].text} {line.strip()}"
            remarks.append(Remark(number, "A line without times was joined to the one before."))
        elif line.strip():
            remarks.append(Remark(number, f"Left out: {line.strip()[:80]}"))
    take_labels(cues)
    return assemble("whisper-tsv", cues, count(source), remarks)


def read_labels(source: Source) -> ReadTranscript:
    """Read labels of Audacity; the lines with frequencies below them are passed over."""
    remarks = list(source.remarks)
    cues = label_cues(source, remarks)
    take_labels(cues)
    return assemble("audacity", cues, count(source), remarks)


def label_cues(source: Source, remarks: list[Remark] | None = None) -> list[Cue]:
    """The labels as they stand; lines that are none are remarked on."""
    cues: list[Cue] = []
    for number, line in enumerate(source.lines, 1):
        if match := _LABEL.match(line):
            start, end = (milliseconds(match[i].replace(",", ".")) for i in (1, 2))
            cues.append(Cue(number, start, end, " ".join((match[3] or "").split())))
        elif line.strip() and not line.startswith("\\") and remarks is not None:
            remarks.append(Remark(number, f"Left out, no label: {line.strip()[:80]}"))
    return cues

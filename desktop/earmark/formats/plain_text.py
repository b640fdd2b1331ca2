"""Plain text and Markdown without times: a line or a sentence becomes a segment."""

import re

from earmark.domain.episode import ReadTranscript, Remark
from earmark.errors import ImportFailed
from earmark.formats.cues import Cue, untimed
from earmark.formats.decode import Source
from earmark.formats.sentences import split_sentences
from earmark.formats.speakers import take_labels

_HEADING = re.compile(r"^#{1,6}\s+(?P<text>\S.*?)\s*#*$")
_RULE = re.compile(r"^\s*(?:[-*_=]\s*){3,}$")
_BULLET = re.compile(r"^\s*[*+•-]\s+")
_MARKUP = re.compile(r"(?<!\w)(\*\*|__|\*|_)(?=\S)(?P<inner>.+?)(?<=\S)\1(?!\w)")
_LINK = re.compile(r"\[([^\]]+)\]\((?:https?|mailto):[^)]*\)")


def sniff(source: Source) -> float:
    """Anything that is text may be plain text; every other format goes before it."""
    if source.is_archive or source.json_error or source.outline is not None:
        return 0.0
    lines = [line for line in source.first_lines[:400] if line.strip()]
    marked = sum(1 for line in lines if line.lstrip()[:1] in {"<", "{", "}", "]"})
    return 0.25 if lines and marked * 2 < len(lines) else 0.0


def count(source: Source) -> int:
    """Count the lines that hold a letter or digit."""
    return len(re.findall(r"^.*\w.*$", source.text.replace("\r", "\n"), re.MULTILINE))


def read(source: Source) -> ReadTranscript:
    """Read a text without times.

    Raises:
        ImportFailed: If no line has words.
    """
    remarks = list(source.remarks)
    cues: list[Cue] = []
    title, taken, blank_above = "", 0, True
    for number, line in enumerate(source.lines, 1):
        if not re.search(r"\w", line):
            if line.strip() and not _RULE.match(line):
                remarks.append(Remark(number, f"Left out, no words: {line.strip()[:40]}"))
            blank_above = blank_above or not line.strip()
            continue
        heading = _HEADING.match(line)
        if heading and not title and not cues:
            title, taken = heading["text"], 1
            continue
        text = _without_markup(heading["text"] if heading else line)
        cues.append(Cue(number, None, None, text, paragraph=blank_above))
        blank_above = False
    if not cues:
        raise ImportFailed(f"{source.path.name} holds no words.", "Choose another file.")
    take_labels(cues)
    lines = len(cues)
    cues = [piece for cue in cues if cue.text for piece in _sentences(cue)]
    if not _paragraphs_mean_something(cues):
        for cue in cues:
            cue.paragraph = False
    counted = count(source) - taken
    split = len(cues) - lines
    return untimed("plain-text", cues, counted, remarks, title=title, split=split)


def _without_markup(line: str) -> str:
    text = _BULLET.sub("", line).strip()
    text = _LINK.sub(r"\1", text)
    for _ in range(2):
        text = _MARKUP.sub(r"\g<inner>", text)
    return " ".join(text.split())


def _sentences(cue: Cue) -> list[Cue]:
    pieces = split_sentences(cue.text)
    return [
        Cue(cue.line, None, None, text, cue.speaker, paragraph=cue.paragraph and place == 0)
        for place, text in enumerate(pieces)
    ]


def _paragraphs_mean_something(cues: list[Cue]) -> bool:
    """Whether paragraphs group lines, and not every line is one."""
    return sum(1 for cue in cues if cue.paragraph) < len(cues)

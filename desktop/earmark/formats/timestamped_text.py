"""Text with a time at the head of each turn, as Otter, Descript, Rev, Sonix and people write it.

`Name  0:00`, `**Name** [00:00:00] text`, `[00:12:34] Name: text`, `Name (00:00:00):` and then
bare `(00:01:21):`, `[00:00.000 --> 00:04.400] text`, `[00:12.00]text`. A time in the middle of
a line (`[inaudible 00:00:42]`) heads nothing.
"""

import re
from dataclasses import dataclass
from html import unescape
from itertools import pairwise

from earmark.domain.episode import ReadTranscript, Remark
from earmark.domain.timecode import format_clock, parse_timecode
from earmark.formats.chapter_text import read_chapters
from earmark.formats.cues import Cue
from earmark.formats.decode import Source
from earmark.formats.long_cues import assemble_long
from earmark.formats.speakers import looks_like_name, normalised, take_labels

_TIME = r"\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?"
_STAMP = (
    rf"(?P<open>[\[(<]?)\s*(?P<time>{_TIME})(?:\s*(?:-{{1,2}}>|-|–)\s*(?P<end>{_TIME}))?\s*[\])>]?"
)
_NAME = r"(?:\*\*|__)?(?P<name>[^\W\d_][^\[\]():\n*]{0,60}?)(?:\s*\([^)\d]{1,30}\))?:?(?:\*\*|__)?"
_NAME_FIRST = re.compile(rf"^\s*{_NAME}\s*[-–|,]?\s+{_STAMP}:?(?P<rest>\s.*|)$")
_TIME_FIRST = re.compile(rf"^\s*(?:[-*•]\s+)?{_STAMP}\s*[-–|:]?\s*(?P<rest>.*)$")
_LABEL_AFTER = re.compile(rf"^{_NAME}\s*:\s*(?P<rest>.*)$")
_COUNTED = re.compile(
    rf"^(?:[^\W\d_*][^\[\](:\n]{{0,60}}[\s(\[:*]+|\*\*[^*\n]+\*\*:?\s*|[-*•]\s+)?[\[(<]?\s*{_TIME}"
)
_LRC_FACT = re.compile(r"^\[(?P<key>ti|ar|al|by|length|offset|re|ve|la|au):(?P<value>.*)\]\s*$")
_CREDIT = re.compile(r"^(?:Transcribed|Transcript) (?:by|with|from) \S+\s*$")
_SHARE = 0.08
_RISING = 0.6


@dataclass(slots=True)
class _Head:
    start_ms: int
    end_ms: int | None
    name: str
    rest: str


def sniff(source: Source) -> float:
    """How sure it is that times head the turns of this text, 0–1."""
    if source.is_archive or source.outline is not None:
        return 0.0
    lines = [line for line in source.first_lines[:600] if line.strip()]
    heads = [head for line in lines if (head := _head(line))]
    if len(heads) < 2 or len(heads) < _SHARE * len(lines):
        return 0.0
    rising = sum(1 for one, other in pairwise(heads) if one.start_ms <= other.start_ms)
    if rising < _RISING * (len(heads) - 1):
        return 0.0
    # A table of contents has times and short titles alone; then it is no transcript.
    return 0.6 if _words(heads, lines) > 3 else 0.0


def _words(heads: list[_Head], lines: list[str]) -> float:
    return sum(len(line.split()) for line in lines) / len(heads)


def count(source: Source) -> int:
    """Count the lines that begin with a time, bare or after a name."""
    return sum(1 for line in source.lines if _COUNTED.match(line))


def read(source: Source) -> ReadTranscript:
    """Read turns; long ones are cut into sentences whose times are estimated."""
    remarks = list(source.remarks)
    title, above = "", []
    cues: list[Cue] = []
    heads: dict[int, str] = {}
    for number, line in enumerate(source.lines, 1):
        text = unescape(line).strip()
        head = _head(text)
        if head:
            cues.append(_cue(number, head))
        elif fact := _LRC_FACT.match(text):
            title = fact["value"].strip() if fact["key"] == "ti" else title
        elif cues and _CREDIT.match(text):
            remarks.append(Remark(number, f"Left out: {text[:80]}"))
        elif cues and text:
            heads.setdefault(len(cues) - 1, cues[-1].text)
            cues[-1].text = f"{cues[-1].text} {_bare(text)}".strip()
        elif text:
            above.append((number, text))
    for number, text in above:
        if text.startswith("# ") and not title:
            title = text[2:].strip()
        else:
            remarks.append(Remark(number, f"Above the first time, left out: {text[:80]}"))
    _take_names(cues, heads)
    take_labels([cue for cue in cues if not cue.speaker])
    _carry(cues)
    _mend_slips(cues, remarks)
    chapters, _ = read_chapters([text for _, text in above])
    return assemble_long(
        "timestamped-text",
        cues,
        count(source),
        remarks,
        metadata={"title": title, "chapters": chapters},
    )


def _take_names(cues: list[Cue], heads: dict[int, str]) -> None:
    """Make speakers of the names beside times, `[00:05] - Ann`, where the text stands below.

    Args:
        cues: The turns.
        heads: Of the turns with text below: what stands beside the time.
    """
    named = {row: text for row, text in heads.items() if text and looks_like_name(text)}
    if len(named) < 2 or len(named) * 5 < len(cues) * 4:
        return
    for row, name in named.items():
        if not cues[row].speaker:
            cues[row].text = cues[row].text[len(name) :].strip()
            cues[row].speaker, cues[row].paragraph = normalised(name), True


def _head(line: str) -> _Head | None:
    """The time at the head of a line and who speaks, None where there is none."""
    if match := _TIME_FIRST.match(line):
        rest, name = match["rest"].strip(), ""
        label = _LABEL_AFTER.match(rest)
        if label and looks_like_name(label["name"].strip()):
            name, rest = label["name"], label["rest"]
        return _as_head(match, name, rest)
    match = _NAME_FIRST.match(line)
    if match and (looks_like_name(match["name"].strip()) or match["open"] or "**" in line[:3]):
        return _as_head(match, match["name"], match["rest"].strip())
    return None


def _as_head(match: re.Match[str], name: str, rest: str) -> _Head | None:
    try:
        start_ms = parse_timecode(match["time"])
        end_ms = parse_timecode(match["end"]) if match["end"] else None
    except ValueError:
        return None
    return _Head(start_ms, end_ms, normalised(name), rest)


def _cue(number: int, head: _Head) -> Cue:
    return Cue(
        number, head.start_ms, head.end_ms, _bare(head.rest), head.name, paragraph=bool(head.name)
    )


def _bare(text: str) -> str:
    return " ".join(text.replace("**", "").split())


def _mend_slips(cues: list[Cue], remarks: list[Remark]) -> None:
    """Take a time away that falls back behind both neighbours; the order of the text counts."""
    for before, cue, after in zip(cues, cues[1:], cues[2:], strict=False):
        low, high = before.start_ms, after.start_ms
        if low is None or high is None or cue.start_ms is None:
            continue
        if low <= high and not low <= cue.start_ms <= high:
            wrong = format_clock(cue.start_ms)
            text = f"The time {wrong} does not lie between its neighbours; estimated anew."
            remarks.append(Remark(cue.line, text))
            cue.start_ms = cue.end_ms = None


def _carry(cues: list[Cue]) -> None:
    """A bare time goes on with the speaker before it."""
    speaker = ""
    for cue in cues:
        speaker = cue.speaker = cue.speaker or speaker

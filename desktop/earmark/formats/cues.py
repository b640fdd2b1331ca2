"""Cues as a file holds them, and their way to ordered segments with nothing lost unsaid."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from typing import TypedDict, Unpack

from earmark.domain.episode import Chapter, ReadTranscript, Remark
from earmark.domain.timecode import format_clock
from earmark.domain.transcript import Segment, TimingSource, Word

_MS_PER_CHARACTER = 66  # 15 characters a second, brisk speech
_SHORTEST_MS = 500


@dataclass(slots=True)
class Cue:
    """A timed piece of a file. `line` counts from 1; a time is None where it can't be read."""

    line: int
    start_ms: int | None
    end_ms: int | None
    text: str
    speaker: str = ""
    words: tuple[Word, ...] = ()
    confidence: float | None = None
    paragraph: bool = False
    uncertainty_ms: int = 0
    """More than 0 where the time is not in the file but worked out from what is."""


class Metadata(TypedDict, total=False):
    """What a file may say about its episode, as in `ReadTranscript`."""

    title: str
    show: str
    published: date | None
    source_url: str
    length_ms: int
    model: str
    language: str
    keywords: tuple[str, ...]
    description: str
    links: tuple[str, ...]
    sponsors: tuple[str, ...]
    chapters: tuple[Chapter, ...]
    merged: int
    split: int


def assemble(
    name: str,
    cues: list[Cue],
    counted: int,
    remarks: Sequence[Remark] = (),
    *,
    left_out: int = 0,
    **metadata: Unpack[Metadata],
) -> ReadTranscript:
    """Make segments of cues: empty ones left out, times repaired, put in order, all remarked on.

    Args:
        name: The format.
        cues: What the reader found, in the order of the file; the list is empty afterwards,
            because a long file would not be in memory twice.
        counted: How many cues the file holds, found in another way.
        remarks: What the reader already has to say.
        left_out: How many cues the reader itself has left out, with a remark.
        metadata: Further fields of `ReadTranscript`.
    """
    said = list(remarks)
    kept: list[Cue] = []
    for cue in cues:
        if cue.text:
            kept.append(cue)
        else:
            said.append(Remark(cue.line, "A cue without text is left out."))
    left_out += len(cues) - len(kept)
    cues.clear()
    _repair_times(kept, said)
    starts = [cue.start_ms or 0 for cue in kept]
    if any(one > other for one, other in pairwise(starts)):
        at = next(i for i in range(1, len(starts)) if starts[i] < starts[i - 1])
        said.append(Remark(kept[at].line, "The cues are not in order of time; they were sorted."))
        kept.sort(key=lambda cue: cue.start_ms or 0)
    result = ReadTranscript(
        format=name,
        segments=tuple(_segments(kept)),
        timed=True,
        cues_in_file=counted,
        remarks=tuple(said),
        left_out=left_out,
        **metadata,
    )
    return with_balance(result)


def untimed(
    name: str,
    cues: Sequence[Cue],
    counted: int,
    remarks: Sequence[Remark] = (),
    *,
    left_out: int = 0,
    **metadata: Unpack[Metadata],
) -> ReadTranscript:
    """Make a transcript without times of cues whose times are all unknown."""
    source = TimingSource.ESTIMATED
    segments = tuple(
        Segment(0, 0, 0, cue.text, cue.speaker, source, paragraph=cue.paragraph) for cue in cues
    )
    result = ReadTranscript(
        format=name,
        segments=segments,
        timed=False,
        cues_in_file=counted,
        remarks=tuple(remarks),
        left_out=left_out,
        **metadata,
    )
    return with_balance(result)


def with_balance(read: ReadTranscript) -> ReadTranscript:
    """Add a remark where what was read and what the file holds do not agree."""
    if read.accounts_for_all:
        return read
    accounted = len(read.segments) - read.split + read.merged + read.left_out
    text = f"The file seems to hold {read.cues_in_file} cues, but {accounted} are accounted for."
    return replace(read, remarks=(*read.remarks, Remark(0, text)))


def _segments(cues: list[Cue]) -> Iterator[Segment]:
    """Make segments of cues and let go of each cue at once."""
    cues.reverse()
    while cues:
        yield _segment(cues.pop())


def _segment(cue: Cue) -> Segment:
    start_ms, end_ms = cue.start_ms or 0, cue.end_ms or 0
    return Segment(
        0,
        start_ms,
        end_ms,
        cue.text,
        cue.speaker,
        TimingSource.ESTIMATED if cue.uncertainty_ms else TimingSource.GIVEN,
        cue.uncertainty_ms,
        cue.confidence,
        cue.words,
        cue.paragraph,
    )


def _repair_times(cues: Sequence[Cue], said: list[Remark]) -> None:
    """Fill unknown times from the neighbours and turn round the ends that lie before starts."""
    for place, cue in enumerate(cues):
        if cue.start_ms is None:
            before = cues[place - 1].end_ms if place else 0
            cue.start_ms = before or 0
            message = f"The cue has no readable start; put at {format_clock(cue.start_ms)}."
            said.append(Remark(cue.line, message))
        elif cue.start_ms < 0:
            said.append(Remark(cue.line, "The cue starts before zero; put at 0:00."))
            cue.start_ms = 0
        if cue.end_ms is None or cue.end_ms <= cue.start_ms:
            wrong = cue.end_ms
            cue.end_ms = _likely_end(cues, place)
            if wrong is not None:
                problem = "ends before it starts" if wrong < cue.start_ms else "has no length"
                message = f"The cue {problem}; its end is put at {format_clock(cue.end_ms)}."
                said.append(Remark(cue.line, message))


def _likely_end(cues: Sequence[Cue], place: int) -> int:
    """Where a cue without an end ends: by the length of its text, before the next one starts."""
    cue = cues[place]
    start_ms = cue.start_ms or 0
    end_ms = start_ms + max(_SHORTEST_MS, len(cue.text) * _MS_PER_CHARACTER)
    following = (one.start_ms for one in cues[place + 1 : place + 50] if one.start_ms is not None)
    next_ms = next((ms for ms in following if ms > start_ms), None)
    return end_ms if next_ms is None else min(end_ms, next_ms)

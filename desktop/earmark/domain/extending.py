"""Spans with other ends: a word more or less, whole sentences, whole chapters."""

import re
from collections.abc import Iterator, Sequence

from earmark.domain.episode import Chapter
from earmark.domain.transcript import Span, Transcript, unit_ranges

_TITLES = frozenset({"Mr", "Mrs", "Ms", "Dr", "Prof"})
_SENTENCE_END = re.compile(r"[.!?…。！？]+[\"'”’»)\]]*$")
Word = tuple[int, int, int]  # row, start, end


def step_end(transcript: Transcript, span: Span, *, at_start: bool, forward: bool) -> Span | None:
    """A span with one end moved by a word; None where it would be empty or leave the text.

    An end inside a word moves to that word's border first.
    """
    first, last = transcript.row_of(span.first_id), transcript.row_of(span.last_id)
    row, offset = (first, span.start) if at_start else (last, span.end)
    step = _after if forward else _before
    found = step(transcript, row, offset, end=not at_start)
    if found is None:
        return None
    at, start, end = found
    if at_start:
        moved = (at, start) < (last, span.end)
        return transcript.span(at, start, last, span.end) if moved else None
    moved = (first, span.start) < (at, end)
    return transcript.span(first, span.start, at, end) if moved else None


def to_sentences(transcript: Transcript, span: Span) -> Span:
    """The sentences that a span touches; somebody else's words end a sentence too."""
    first, last = transcript.row_of(span.first_id), transcript.row_of(span.last_id)
    speaker = transcript[first].speaker
    start = (first, span.start)
    for row, begin, end in _backward(transcript, first, span.start):
        done = _ends_sentence(transcript, row, begin, end)
        if done or transcript[row].speaker != speaker:
            break
        start = (row, begin)
    speaker = transcript[last].speaker
    stop = (last, span.end)
    for row, begin, end in _forward(transcript, last, 0):
        if row == last and end < span.end:
            continue
        if transcript[row].speaker != speaker:
            break
        stop = (row, end)
        if _ends_sentence(transcript, row, begin, end):
            break
    return transcript.span(*start, *max(stop, (last, span.end)))


def _ends_sentence(transcript: Transcript, row: int, begin: int, end: int) -> bool:
    """Whether a word ends its sentence; a point before a small letter does not (`g.co. slash`)."""
    word = transcript[row].text[begin:end]
    if not _SENTENCE_END.search(word):
        return False
    if not word.endswith("."):
        return True
    rest = transcript[row].text[end:].lstrip()
    if not rest and row + 1 < len(transcript):
        rest = transcript[row + 1].text.lstrip()
    return word[:-1] not in _TITLES and not rest[:1].islower()


def to_chapters(transcript: Transcript, span: Span, chapters: Sequence[Chapter]) -> Span | None:
    """The chapters that a span touches; None where the episode has none."""
    if not chapters:
        return None
    time = transcript.time_of(span)
    starts = sorted(chapter.start_ms for chapter in chapters)
    begins = max((ms for ms in starts if ms <= time.start_ms), default=0)
    ends = min((ms for ms in starts if ms >= time.end_ms), default=None)
    first, last = transcript.row_of(span.first_id), transcript.row_of(span.last_id)
    while first and transcript[first - 1].start_ms >= begins:
        first -= 1
    while last + 1 < len(transcript) and (ends is None or transcript[last + 1].start_ms < ends):
        last += 1
    return transcript.span(first, 0, last, len(transcript[last].text))


def _forward(transcript: Transcript, row: int, offset: int) -> Iterator[Word]:
    """The words from a place on."""
    for at in range(row, len(transcript)):
        for start, end in unit_ranges(transcript[at].text):
            if at > row or start >= offset:
                yield at, start, end


def _backward(transcript: Transcript, row: int, offset: int) -> Iterator[Word]:
    """The words that begin before a place, the nearest first."""
    for at in range(row, -1, -1):
        for start, end in reversed(unit_ranges(transcript[at].text)):
            if at < row or start < offset:
                yield at, start, end


def _after(transcript: Transcript, row: int, offset: int, *, end: bool) -> Word | None:
    """The first word that starts, or ends, behind a place."""
    words = _forward(transcript, row, 0)
    return next((word for word in words if word[0] > row or word[2 if end else 1] > offset), None)


def _before(transcript: Transcript, row: int, offset: int, *, end: bool) -> Word | None:
    """The last word that starts, or ends, before a place."""
    words = _backward(transcript, row, len(transcript[row].text) + 1)
    return next((word for word in words if word[0] < row or word[2 if end else 1] < offset), None)

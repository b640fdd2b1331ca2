"""From times back to words: which span a stretch of the timeline means."""

from dataclasses import dataclass, replace

from earmark.domain.annotation import Annotation
from earmark.domain.ranges import TimeRange
from earmark.domain.transcript import Span, Transcript, Word, word_times


@dataclass(frozen=True, slots=True)
class Moved:
    """A span with shifts, as `edits.set_span` takes them."""

    span: Span
    start_shift_ms: int
    end_shift_ms: int


def span_between(transcript: Transcript, time: TimeRange) -> Span | None:
    """The words whose middle lies in a stretch of time; None where nobody speaks."""
    found: list[tuple[int, Word]] = []
    for row in range(max(0, transcript.row_at(time.start_ms)), len(transcript)):
        if transcript[row].start_ms >= time.end_ms:
            break
        found += [
            (row, word)
            for word in word_times(transcript[row])
            if time.start_ms <= (word.start_ms + word.end_ms) / 2 < time.end_ms
        ]
    if not found:
        return None
    (first, start), (last, end) = found[0], found[-1]
    return transcript.span(first, start.start, last, end.end)


def moved_edge(
    transcript: Transcript, annotation: Annotation, edge: str, ms: int, *, exact: bool
) -> Moved | None:
    """An annotation with one end at another time.

    Args:
        transcript: Where it lies.
        annotation: The annotation.
        edge: `start` or `end`.
        ms: Where the end is to be.
        exact: Keep the words and shift the time only; else the end goes to the nearest word.

    Returns:
        None where nothing would be left.
    """
    at_start = edge == "start"
    start_ms = ms if at_start else annotation.time.start_ms
    end_ms = annotation.time.end_ms if at_start else ms
    if end_ms <= start_ms:
        return None
    old = annotation.span
    kept = Moved(old, annotation.start_shift_ms, annotation.end_shift_ms)
    if exact:
        spoken = transcript.time_of(old)
        if at_start:
            return replace(kept, start_shift_ms=ms - spoken.start_ms)
        return replace(kept, end_shift_ms=ms - spoken.end_ms)
    found = span_between(transcript, TimeRange(start_ms, end_ms))
    if found is None:
        return None
    if at_start:
        span = Span(found.first_id, found.start, old.last_id, old.end)
        return replace(kept, span=span, start_shift_ms=0)
    span = Span(old.first_id, old.start, found.last_id, found.end)
    return replace(kept, span=span, end_shift_ms=0)

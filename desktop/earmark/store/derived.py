"""What an annotation has from its words: time, how sure it is, text and speaker."""

from earmark.domain.marks import SPEAKER_MARK
from earmark.domain.transcript import (
    Segment,
    Span,
    TimingSource,
    Transcript,
    word_at_offset,
    word_times,
)
from earmark.store.recorder import Values

# The weaker of the two ends names the source of an annotation's time.
_WEAKNESS = {
    TimingSource.MANUAL: 0,
    TimingSource.GIVEN: 1,
    TimingSource.ALIGNED: 2,
    TimingSource.ESTIMATED: 3,
}


def derived_values(
    transcript: Transcript, span: Span, start_shift_ms: int = 0, end_shift_ms: int = 0
) -> Values:
    """The columns of an annotation that follow from its words.

    Args:
        transcript: At least the segments that the span touches.
        span: The words.
        start_shift_ms: By how much a person moved the start away from the words' own time.
        end_shift_ms: The same for the end.
    """
    time = transcript.time_of(span)
    start_ms = max(0, time.start_ms + start_shift_ms)
    rows = transcript.rows_of(span)
    ends = [
        _end(transcript[rows[0]], span.start, shifted=start_shift_ms != 0, closing=False),
        _end(transcript[rows[-1]], span.end, shifted=end_shift_ms != 0, closing=True),
    ]
    speakers = dict.fromkeys(transcript[row].speaker for row in rows if transcript[row].speaker)
    return {
        "start_ms": start_ms,
        "end_ms": max(start_ms, time.end_ms + end_shift_ms),
        "timing_source": max((source for source, _ in ends), key=_WEAKNESS.__getitem__).value,
        "uncertainty_ms": max(uncertainty for _, uncertainty in ends),
        "text": transcript.text_of(span),
        "speaker": SPEAKER_MARK.join(speakers),
    }


def _end(
    segment: Segment, offset: int, *, shifted: bool, closing: bool
) -> tuple[TimingSource, int]:
    """Source and uncertainty of one end of a span."""
    if shifted:
        return TimingSource.MANUAL, 0
    words = word_times(segment)
    at_edge = not words or (offset >= words[-1].end if closing else offset <= words[0].start)
    if at_edge and not segment.words:
        return segment.source, segment.uncertainty_ms
    word = words[word_at_offset(words, max(0, offset - 1) if closing else offset)]
    return word.source, word.uncertainty_ms

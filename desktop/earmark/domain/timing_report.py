"""What timing found out about an episode besides times: what only one of text and sound has."""

from dataclasses import dataclass

from earmark.domain.ranges import TimeRange


@dataclass(frozen=True, slots=True)
class SoundGap:
    """A stretch of the recording that the text does not have, such as an advertisement.

    `before_segment_id` is the segment that follows it, None at the end.
    """

    time: TimeRange
    before_segment_id: int | None


@dataclass(frozen=True, slots=True)
class TimingReport:
    """How the times of an episode came about.

    `verdict` is `aligned`, `poor` (the rest keeps its estimate) or `refused` (the recording is
    not that of the text). Shares are 0–1. `message` and `hint` are empty when all is well.
    """

    verdict: str
    aligned_share: float
    words_found: float
    gaps: tuple[SoundGap, ...] = ()
    unspoken: int = 0
    message: str = ""
    hint: str = ""

"""Half-open intervals of time and what can be asked of them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class TimeRange:
    """The half-open interval `[start_ms, end_ms)` in milliseconds."""

    start_ms: int
    end_ms: int

    def __post_init__(self) -> None:
        if self.end_ms < self.start_ms:
            raise ValueError(f"a range can't end before it starts: {self.start_ms}–{self.end_ms}")

    @property
    def duration_ms(self) -> int:
        """Length in milliseconds."""
        return self.end_ms - self.start_ms

    def contains(self, ms: int) -> bool:
        """Whether a moment lies inside."""
        return self.start_ms <= ms < self.end_ms

    def overlaps(self, other: "TimeRange") -> bool:
        """Whether the two share at least a millisecond."""
        return self.start_ms < other.end_ms and other.start_ms < self.end_ms


def merge_ranges(ranges: Iterable[TimeRange], *, joint_ms: int = 0) -> list[TimeRange]:
    """The ranges in order, those that touch or lie at most `joint_ms` apart made one."""
    merged: list[TimeRange] = []
    for one in sorted(one for one in ranges if one.duration_ms > 0):
        if merged and one.start_ms - merged[-1].end_ms <= joint_ms:
            end_ms = max(merged[-1].end_ms, one.end_ms)
            merged[-1] = TimeRange(merged[-1].start_ms, end_ms)
        else:
            merged.append(one)
    return merged


def gaps_between(ranges: Sequence[TimeRange], duration_ms: int) -> list[TimeRange]:
    """What merged ranges leave of `[0, duration_ms)`."""
    gaps, at = [], 0
    for one in ranges:
        if one.start_ms > at:
            gaps.append(TimeRange(at, min(one.start_ms, duration_ms)))
        at = max(at, one.end_ms)
        if at >= duration_ms:
            return gaps
    if at < duration_ms:
        gaps.append(TimeRange(at, duration_ms))
    return gaps

"""Half-open intervals of time and what can be asked of them."""

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

"""Which stretch of time the zoomed strip shows, and where on it a moment lies."""

from dataclasses import dataclass, replace

MIN_MS_PER_PX = 2.0
"""Deepest zoom: waveform peaks are 10 ms apart, words some 300 ms long."""
FIRST_SPAN_MS = 120_000
"""How much of an episode is shown before anybody zooms."""


@dataclass(frozen=True, slots=True)
class Viewport:
    """A stretch of time laid over `width` logical pixels that begin at `left`.

    `start_ms` and `ms_per_px` are fractions, so that zooming in and out again ends where it began.
    """

    duration_ms: int = 0
    start_ms: float = 0.0
    ms_per_px: float = 100.0
    left: float = 0.0
    width: float = 1.0

    @property
    def span_ms(self) -> float:
        """How much time is shown."""
        return self.width * self.ms_per_px

    @property
    def end_ms(self) -> float:
        """Where the stretch ends."""
        return self.start_ms + self.span_ms

    @property
    def right(self) -> float:
        """The x at which the strip ends."""
        return self.left + self.width

    def x_of(self, ms: float) -> float:
        """Where a moment lies, in logical pixels; outside of the strip for others."""
        return self.left + (ms - self.start_ms) / self.ms_per_px

    def ms_of(self, x: float) -> int:
        """The moment at a place, kept inside the episode."""
        ms = self.start_ms + (x - self.left) * self.ms_per_px
        return round(min(max(ms, 0.0), float(self.duration_ms)))

    def shows(self, ms: float) -> bool:
        """Whether a moment lies inside the stretch."""
        return self.start_ms <= ms <= self.end_ms

    def placed(self, left: float, width: float) -> "Viewport":
        """The same stretch on another strip, with the same scale."""
        return replace(self, left=left, width=max(1.0, width))._held()

    def lasting(self, duration_ms: int) -> "Viewport":
        """The same place in an episode of another length."""
        return replace(self, duration_ms=max(0, duration_ms))._held()

    def spanning(self, span_ms: float) -> "Viewport":
        """Showing this much time from the same start."""
        return replace(self, ms_per_px=span_ms / self.width)._held()

    def starting_at(self, start_ms: float) -> "Viewport":
        """Moved to another start, as far as the episode reaches."""
        return replace(self, start_ms=start_ms)._held()

    def zoomed(self, factor: float, x: float) -> "Viewport":
        """Closer by a factor above 1; the moment at `x` stays where it is."""
        anchor_ms = self.start_ms + (x - self.left) * self.ms_per_px
        closer = replace(self, ms_per_px=self.ms_per_px / factor)._held()
        return closer.starting_at(anchor_ms - (x - self.left) * closer.ms_per_px)

    def panned(self, px: float) -> "Viewport":
        """Moved so that what lay `px` further right is now here."""
        return self.starting_at(self.start_ms + px * self.ms_per_px)

    def showing(self, ms: float, share: float) -> "Viewport":
        """Moved so that a moment lies at a share (0–1) of the width."""
        return self.starting_at(ms - share * self.span_ms)

    def _held(self) -> "Viewport":
        """Neither closer than words need nor beyond the ends of the episode."""
        whole = max(self.duration_ms, 1) / self.width
        scale = min(max(self.ms_per_px, min(MIN_MS_PER_PX, whole)), whole)
        start = min(max(self.start_ms, 0.0), max(0.0, self.duration_ms - scale * self.width))
        return replace(self, ms_per_px=scale, start_ms=start)

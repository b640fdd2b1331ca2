"""When the zoomed strip moves along with the playhead, and when it leaves that to the person."""

from earmark.ui.timeline.viewport import Viewport

_EARLY, _LATE = 1 / 3, 2 / 3
_STEP_MS = 1500
"""A playhead that moves by less than this between two ticks is playing, not jumping."""


class CalmFollow:
    """Turns the strip like a page, so that the playhead stays in the middle third.

    It yields as soon as the person moves the strip, and takes over again when the playhead runs
    out of what they look at, or when they ask for it.
    """

    def __init__(self) -> None:
        self.wanted = True
        self.yielded = False

    @property
    def active(self) -> bool:
        """Whether the strip moves along right now."""
        return self.wanted and not self.yielded

    def take_over(self) -> None:
        """Follow again."""
        self.yielded = False

    def yield_to_person(self) -> None:
        """Leave the strip where the person put it."""
        self.yielded = True

    def turn(self, viewport: Viewport, before_ms: int, now_ms: int) -> float | None:
        """Where the strip is to start now, None for where it is.

        Args:
            viewport: What is shown.
            before_ms: The playhead at the last tick.
            now_ms: The playhead now.
        """
        if not self.wanted or viewport.span_ms >= viewport.duration_ms:
            return None
        playing = 0 <= now_ms - before_ms < _STEP_MS
        if self.yielded:
            left_view = playing and viewport.shows(before_ms) and now_ms > viewport.end_ms
            if not left_view:
                return None
            self.yielded = False
        if playing and viewport.shows(before_ms):
            late = now_ms > viewport.start_ms + _LATE * viewport.span_ms
            return self._target(viewport, now_ms) if late else None
        if viewport.shows(now_ms):
            return None
        return self._target(viewport, now_ms)

    @staticmethod
    def _target(viewport: Viewport, now_ms: int) -> float | None:
        start_ms = viewport.showing(now_ms, _EARLY).start_ms
        return start_ms if start_ms != viewport.start_ms else None

"""A player without sound: for tests, and for machines on which nothing can play."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from earmark.playback.player import Onset, Player

REPORT_MS = 250


class FakePlayer(Player):
    """Plays silence against a time source, with everything else as in a real player.

    Args:
        parent: The owner.
        now: A time source in seconds. Left out, time stands still but for `advance`,
            no timer runs and files need not exist: whatever happens, happens inside
            `advance`.
    """

    name = "silent"

    def __init__(
        self, parent: QObject | None = None, *, now: Callable[[], float] | None = None
    ) -> None:
        self._manual = now is None
        self._time_s = 0.0
        self._boundary_at: float | None = None
        super().__init__(parent, now=now or self._read_time)
        self.opened: list[Path] = []
        if now is not None:
            self._set_notice(
                "Nothing on this computer can play sound; the playhead moves in silence.",
                "Run “earmark doctor” to see what is missing and how to install it.",
            )

    def advance(self, ms: float) -> None:
        """Let time pass, in real milliseconds: at rate 2 the position moves twice as far."""
        left_s = ms / 1000.0
        while left_s > 1e-9:
            step_s = min(left_s, self._next_event_s())
            self._time_s += step_s
            left_s -= step_s
            self._happen()

    def fail(self, message: str = "The sound broke off.", hint: str = "Try again.") -> None:
        """Behave as if the back end had failed."""
        self._reported_failure(self._generation, message, hint)

    def _read_time(self) -> float:
        return self._time_s

    def _next_event_s(self) -> float:
        """Return the real seconds until something can happen, at most a report's interval."""
        step_s = REPORT_MS / 1000.0
        if self._boundary_at is not None:
            step_s = min(step_s, self._boundary_at - self._time_s)
        if self.is_playing:
            ahead_ms = self._duration_ms - self._clock.position()
            step_s = min(step_s, ahead_ms / 1000.0 / self._rate)
        return max(step_s, 1e-6)

    def _happen(self) -> None:
        if not self.is_playing:
            return
        if self._boundary_at is not None and self._time_s >= self._boundary_at - 1e-9:
            self._boundary_at = None
            self._on_boundary_timer_timeout()
        elif self._clock.position() >= self._duration_ms - 1e-3:
            self._reported_end(self._generation)
        else:
            self._reported_position(self._generation, self._clock.position(), self._time_s)

    def _open(self, path: Path, start_ms: int) -> None:  # noqa: ARG002 - silence has no place
        self.opened.append(path)

    def _shut(self) -> None:
        pass

    def _start(self, ms: int) -> Onset:  # noqa: ARG002 - silence has no place
        return Onset()

    def _halt(self) -> None:
        pass

    def _apply_rate(self, rate: float) -> None:
        pass

    def _apply_volume(self, percent: int) -> None:
        pass

    def _release(self) -> None:
        pass

    def _is_sounding(self) -> bool:
        return self._clock.position() < self._duration_ms

    def _arm(self, delay_ms: float) -> None:
        if self._manual:
            self._boundary_at = self._time_s + delay_ms / 1000.0
        else:
            super()._arm(delay_ms)

    def _disarm(self) -> None:
        self._boundary_at = None
        super()._disarm()

    def _watch(self) -> None:
        if not self._manual:
            super()._watch()

    def _is_there(self, path: Path) -> bool:
        return self._manual or super()._is_there(path)

"""Say what is heard right now, between and despite the coarse times a player reports.

A player reports its time some three or four times a second, late by a varying amount.
The clock runs on a monotonic time source instead; commands set it outright, reports
only pull it: gently while it is nearly right, at once when it is plainly wrong. The first
report after a command is taken whole, because how long sound takes to begin varies.
"""

import time
from collections.abc import Callable

SETTLE_S = 0.25
SNAP_MS = 120.0
SLEW = 1.0 / 3.0


class PlaybackClock:
    """A position in milliseconds that advances with real time while it runs.

    Args:
        now: A monotonic time source in seconds.
    """

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._base_ms = 0.0
        self._base_at = now()
        self._floor_ms = 0.0
        self._deaf_until = self._base_at
        self._rate = 1.0
        self._running = False
        self._fresh = True

    @property
    def running(self) -> bool:
        """Whether the position advances."""
        return self._running

    @property
    def rate(self) -> float:
        """Milliseconds of the recording per millisecond of real time."""
        return self._rate

    def position(self) -> float:
        """Return the position now; it never steps back except by `rebase` or a snap."""
        value = max(self._floor_ms, self._at(self._now()))
        self._floor_ms = value
        return value

    def rebase(self, ms: float, delay_s: float = 0.0, deaf_s: float | None = None) -> None:
        """Follow a command: the position is `ms`, and starts to advance after a delay.

        Args:
            ms: The new position.
            delay_s: How long until it is expected to be heard.
            deaf_s: How long to ignore reports, which may still tell of the time before
                the command; left out, a quarter of a second after the delay.
        """
        now = self._now()
        self._base_ms = self._floor_ms = float(ms)
        self._base_at = now + delay_s
        self._fresh = True
        self._deaf_until = now + (delay_s + SETTLE_S if deaf_s is None else deaf_s)

    def start(self, delay_s: float = 0.0) -> None:
        """Let the position advance from where it stands."""
        if not self._running:
            self._running = True
            self.rebase(self._base_ms, delay_s)

    def stop(self) -> None:
        """Hold the position where it is now."""
        if self._running:
            value = self.position()
            self._running = False
            self.rebase(value)

    def set_rate(self, rate: float) -> None:
        """Advance at another pace from now on, without a step."""
        value = self.position()
        now = self._now()
        self._rate = rate
        self._base_ms = value
        self._base_at = max(now, self._base_at)

    def observe(self, ms: float, at: float | None = None) -> float:
        """Take a report of the player into account.

        Args:
            ms: The position reported.
            at: When it was reported, on the time source; now when left out.

        Returns:
            The error in milliseconds that was found (reported minus shown); 0 when the
            report was ignored.
        """
        at = self._now() if at is None else at
        if not self._running or at < self._deaf_until:
            return 0.0
        error = ms - self._at(at)
        if self._fresh:
            self._fresh = False
            waiting = at < self._base_at
            self._base_ms, self._base_at = ms, at
            if not waiting and abs(error) > SNAP_MS:
                self._floor_ms = min(self._floor_ms, self._at(self._now()))
        elif abs(error) > SNAP_MS:
            self._base_ms += error
            self._floor_ms = min(self._floor_ms, self._at(self._now()))
        else:
            self._base_ms += error * SLEW
        return error

    def _at(self, moment: float) -> float:
        if not self._running:
            return self._base_ms
        elapsed = max(0.0, moment - self._base_at)
        return self._base_ms + elapsed * 1000.0 * self._rate

"""Sees how long the window is kept from its events, in processor time of its own thread.

A beat runs whenever the event loop comes round. What the thread worked between two beats is what
a person would have waited, however busy the computer is with other things. What comes once and
never again when the same is done is the computer's, so it is the best of a few rounds that counts;
and a slower computer than the one it was measured on is given more time in proportion.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QTimer

_USUAL_S = 0.015  # for the loop below, where the bar was set


def slowness() -> float:
    """How many times slower than usual this computer works just now; at least 1."""
    best = float("inf")
    for _ in range(3):
        begin, total = time.thread_time(), 0
        for number in range(200_000):
            total += number % 7
        best = min(best, time.thread_time() - begin)
    return max(1.0, best / _USUAL_S)


class Watchdog(QObject):
    """Beats with the event loop and keeps the longest stretch of work, with its name."""

    def __init__(self) -> None:
        super().__init__()
        self._rounds: dict[str, list[float]] = {}
        self._name = ""
        self._last = time.thread_time()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._beat)
        self._timer.start(0)

    @contextmanager
    def during(self, name: str) -> Iterator[None]:
        """Name what is done, so that a block says where it came from."""
        self._beat()
        self._name = name
        self._rounds.setdefault(name, []).append(0.0)
        yield
        self._beat()
        self._name = ""

    def stop(self) -> None:
        """Beat no more."""
        self._beat()
        self._timer.stop()

    def longer_than(self, ms: float) -> list[str]:
        """What was held up longer each time it was done, with its shortest wait."""
        best = {name: min(waits) * 1000 for name, waits in self._rounds.items()}
        return [f"{name}: {wait:.0f} ms" for name, wait in best.items() if wait > ms]

    def _beat(self) -> None:
        now = time.thread_time()
        if waits := self._rounds.get(self._name):
            waits[-1] = max(waits[-1], now - self._last)
        self._last = time.thread_time()

"""Sees how long the window is kept from its events, in processor time of its own thread.

A beat runs whenever the event loop comes round. What the thread worked between two beats is what
a person would have waited, however busy the computer is with other things.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QTimer


class Watchdog(QObject):
    """Beats with the event loop and keeps the longest stretch of work, with its name."""

    def __init__(self) -> None:
        super().__init__()
        self.blocks: list[tuple[float, str]] = []
        self._name = "start"
        self._last = time.thread_time()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._beat)
        self._timer.start(0)

    @contextmanager
    def during(self, name: str) -> Iterator[None]:
        """Name what is done, so that a block says where it came from."""
        self._beat()
        self._name = name
        yield
        self._beat()

    def stop(self) -> None:
        """Beat no more."""
        self._beat()
        self._timer.stop()

    def longer_than(self, ms: float) -> list[str]:
        """The blocks that lasted longer, the longest first."""
        found = sorted((block for block in self.blocks if block[0] * 1000 > ms), reverse=True)
        return [f"{name}: {seconds * 1000:.0f} ms" for seconds, name in found]

    def _beat(self) -> None:
        now = time.thread_time()
        self.blocks.append((now - self._last, self._name))
        self._last = time.thread_time()

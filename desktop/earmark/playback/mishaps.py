"""Count how often something went wrong of late, to know when to stop trying."""

import time
from collections import deque
from collections.abc import Callable

MOST = 3
WITHIN_S = 60.0


class Mishaps:
    """Remembers mishaps for a minute.

    Args:
        now: A time source in seconds.
    """

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._moments: deque[float] = deque()

    def too_many(self) -> bool:
        """Count one more; tell whether that makes too many within a minute."""
        now = self._now()
        self._moments.append(now)
        while now - self._moments[0] > WITHIN_S:
            self._moments.popleft()
        return len(self._moments) > MOST

    def forgive(self) -> None:
        """Begin to count anew."""
        self._moments.clear()

"""Trying again: connections break, and servers ask for patience."""

import time
from collections.abc import Callable
from typing import TypeVar

from earmark.errors import Cancelled
from earmark.fetching.watch import Again, Asked

T = TypeVar("T")
TRIES = 4
_LONGEST_S = 30.0


def patiently(work: Callable[[], T], cancelled: Asked | None, got_on: Callable[[], int]) -> T:
    """Do something that may break off, again after a while, longer each time.

    Args:
        work: What to do; raises `Again` where it is worth another try.
        cancelled: Asked ten times a second while waiting.
        got_on: How far the work is; as long as it gets on, tries are not counted.

    Raises:
        FetchError: If it still fails at the last try.
        Cancelled: If `cancelled` said so.
    """
    tries, before = 0, got_on()
    while True:
        try:
            return work()
        except Again as again:
            if cancelled is not None and cancelled():
                raise Cancelled from again
            now = got_on()
            tries = 1 if now > before else tries + 1
            before = now
            if tries >= TRIES or again.after_s > _LONGEST_S:
                raise again.error from again
            _wait(max(again.after_s, 0.25 * 2**tries), cancelled)


def _wait(seconds: float, cancelled: Asked | None) -> None:
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        if cancelled is not None and cancelled():
            raise Cancelled
        time.sleep(min(0.1, left))

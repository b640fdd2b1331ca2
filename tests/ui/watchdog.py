"""Sees how long the window is kept from its events, and what it does meanwhile.

A beat runs whenever the event loop comes round. What counts between two beats says the same on a
busy computer as on one that has nothing else to do:

- what the thread of the window worked, in processor time;
- where it went to sleep, what the other threads worked meanwhile, for it waited for one of them
  or for the interpreter that one held;
- where it slept and the system never took the processor from it, the whole time on the clock: it
  waited for a disk, a lock or another process.

While a beat is late, another thread looks at the stacks, so that a block can be told by its place.
"""

import resource
import sys
import threading
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from statistics import median
from types import FrameType
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer

_USUAL_S = 0.00044  # for the loop below, on the computer on which the bar was set
_LOOPS = 5
_CROWD_S = 0.02
_LATE_S = 0.03
_LOOK_S = 0.01
_FRAMES = 6
IDLE = "thread.py:_worker:"  # a thread of the pool that has nothing to do


def slowness() -> float:
    """How many times slower than usual this computer works at this moment; at least 1."""
    took = []
    for _ in range(_LOOPS):
        begin, total = time.thread_time(), 0
        for number in range(20_000):
            total += number % 7
        took.append(time.thread_time() - begin)
    return max(1.0, median(took) / _USUAL_S)


def crowd() -> float:
    """How many times longer work takes on the clock just now, since others work too; at least 1."""
    clock, worked = time.perf_counter(), time.thread_time()
    while time.thread_time() - worked < _CROWD_S:
        pass
    return max(1.0, (time.perf_counter() - clock) / _CROWD_S)


@dataclass
class Stretch:
    """The longest time between two beats, with the stacks seen in it.

    In milliseconds of the computer on which the bar was set: one that is slower, or shares its
    processors with other work, takes longer for the same.
    """

    ms: float = 0.0
    worked_ms: float = 0.0  # by the thread of the window itself
    seen: tuple[str, ...] = ()


class _Moment(NamedTuple):
    """The clocks of the thread that asks, in seconds, and how often it lost the processor."""

    clock: float
    worked: float
    all_worked: float
    slept: int
    taken: int

    @classmethod
    def now(cls) -> "_Moment":
        """This moment."""
        used = resource.getrusage(resource.RUSAGE_THREAD)
        return cls(time.perf_counter(), time.thread_time(), time.process_time(),
                   used.ru_nvcsw, used.ru_nivcsw)  # fmt: skip

    def since(self, before: "_Moment") -> float:
        """How long the window was held up, as above."""
        worked, clock = self.worked - before.worked, self.clock - before.clock
        if self.slept == before.slept:
            return worked
        if self.taken == before.taken:
            return clock
        return min(clock, self.all_worked - before.all_worked)


class Watchdog(QObject):
    """Beats with the event loop and keeps the longest stretch of each thing that is done."""

    def __init__(self) -> None:
        super().__init__()
        self.longest: dict[str, Stretch] = {}
        self._name, self._now = "", Stretch()
        self._stacks: list[str] = []
        self._window = threading.get_ident()
        self._stopped = threading.Event()
        self._before = _Moment.now()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._beat)
        self._timer.start(0)
        self._looker = threading.Thread(target=self._look, name="watchdog", daemon=True)
        self._looker.start()

    @contextmanager
    def during(self, name: str) -> Iterator[None]:
        """Name what is done, so that a block says where it came from."""
        self._beat()
        self._name, self._now = name, Stretch()
        yield
        self._beat()
        self._name = ""
        busy = crowd() if self._now.ms > self._now.worked_ms else 1.0
        took = self._now.worked_ms / slowness() + (self._now.ms - self._now.worked_ms) / busy
        if took >= self.longest.get(name, Stretch()).ms:
            self.longest[name] = Stretch(took, self._now.worked_ms, self._now.seen)
        self._before = _Moment.now()

    def stop(self) -> None:
        """Beat no more."""
        self._beat()
        self._timer.stop()
        self._stopped.set()
        self._looker.join()

    def longer_than(self, ms: float) -> dict[str, Stretch]:
        """What was held up longer."""
        return {name: one for name, one in self.longest.items() if one.ms > ms}

    def _beat(self) -> None:
        now = _Moment.now()
        took = now.since(self._before)
        if took * 1000 > self._now.ms:
            own = (now.worked - self._before.worked) * 1000
            self._now = Stretch(took * 1000, own, tuple(dict.fromkeys(self._stacks)))
        self._stacks = []
        self._before = _Moment.now()

    def _look(self) -> None:
        while not self._stopped.wait(_LOOK_S):
            if time.perf_counter() - self._before.clock > _LATE_S and self._name:
                frames = sys._current_frames()
                mine = frames.pop(self._window)
                frames.pop(threading.get_ident())
                beside = [_place(one) for one in frames.values()]
                self._stacks.append(
                    " | ".join([_place(mine), *(one for one in beside if IDLE not in one)])
                )


def _place(frame: FrameType) -> str:
    calls = traceback.extract_stack(frame)[-_FRAMES:]
    return " > ".join(f"{one.filename.rpartition('/')[2]}:{one.name}:{one.lineno}" for one in calls)

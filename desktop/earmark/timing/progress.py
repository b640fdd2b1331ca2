"""How an alignment is steered from outside and what it tells while it runs and in the end."""

import threading
from dataclasses import dataclass

from earmark.errors import Cancelled
from earmark.timing.report import AlignmentReport
from earmark.timing.timed import TimedLine


class AlignmentControl:
    """Pauses and cancels an alignment from another thread."""

    def __init__(self) -> None:
        self._go = threading.Event()
        self._go.set()
        self._cancelled = threading.Event()

    def pause(self) -> None:
        """Start nothing new until `resume`; what runs ends within a second."""
        self._go.clear()

    def resume(self) -> None:
        """Go on."""
        self._go.set()

    def cancel(self) -> None:
        """End the work; `Cancelled` is raised where it runs."""
        self._cancelled.set()

    @property
    def is_paused(self) -> bool:
        """Whether the work is held."""
        return not self._go.is_set()

    def wait(self) -> None:
        """Block while paused.

        Raises:
            Cancelled: If the work was cancelled.
        """
        while not self.may_start():
            self._go.wait(0.2)

    def may_start(self) -> bool:
        """Tell whether a new piece of work may begin.

        Raises:
            Cancelled: If the work was cancelled.
        """
        if self._cancelled.is_set():
            raise Cancelled("The alignment was cancelled.")
        return self._go.is_set()


@dataclass(frozen=True, slots=True)
class AlignmentProgress:
    """How far an alignment is, and the lines that have got other times since the last one."""

    fraction: float
    eta_s: float | None
    changed: dict[int, TimedLine]


@dataclass(frozen=True, slots=True)
class AlignmentResult:
    """All lines in the end, and what was found out."""

    lines: list[TimedLine]
    report: AlignmentReport

"""Work beside the window as the left panel shows it: what, how far, and a way to stop it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from earmark.app.jobs import Job, JobContext, JobRunner

T = TypeVar("T")


class Post(QObject):
    """Calls functions in the thread of the window, whichever thread asks for it."""

    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._posted.connect(self._on_posted, Qt.ConnectionType.QueuedConnection)

    def __call__(self, work: Callable[[], None]) -> None:
        """Have something called soon."""
        self._posted.emit(work)

    @Slot(object)
    def _on_posted(self, work: Callable[[], None]) -> None:
        work()


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is."""

    title: str
    fraction: float = 0.0
    text: str = ""
    paused: bool = False
    can_pause: bool = False


class Background(QObject):
    """Runs jobs that a person should know of and can cancel.

    Attributes:
        changed: Jobs came, went on or ended; read `shown`.
    """

    changed = Signal()

    def __init__(self, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._shown: dict[int, tuple[Job, Progress]] = {}
        self._holds: dict[int, Callable[[bool], None]] = {}
        self._cancels: dict[int, Callable[[], None]] = {}

    def run(
        self,
        name: str,
        title: str,
        work: Callable[[JobContext], T],
        on_done: Callable[[T], None],
        on_error: Callable[[Exception], None],
        *,
        hold: Callable[[bool], None] | None = None,
        on_cancel: Callable[[], None] | None = None,
    ) -> Job:
        """Start a job and show it until it ends.

        Args:
            name: What kind of job it is.
            title: What the person reads.
            work: Runs on another thread.
            on_done: Gets the result, on the window's thread.
            on_error: Gets what was raised, on the window's thread.
            hold: Pauses the work (True) or lets it go on; without it there is no pause.
            on_cancel: Called when the person stops it.
        """
        job: Job

        def done(result: T) -> None:
            self.forget(job)
            on_done(result)

        def failed(error: Exception) -> None:
            self.forget(job)
            on_error(error)

        def progressed(fraction: float, text: str) -> None:
            if job.number in self._shown:
                before = self._shown[job.number][1]
                now = replace(before, fraction=fraction, text=text)
                self._shown[job.number] = (job, now)
                self.changed.emit()

        job = self._jobs.run(name, work, done, failed, progressed)
        self._shown[job.number] = (job, Progress(title, can_pause=hold is not None))
        if hold is not None:
            self._holds[job.number] = hold
        if on_cancel is not None:
            self._cancels[job.number] = on_cancel
        self.changed.emit()
        return job

    def pause(self, number: int, paused: bool) -> None:
        """Hold a job that can be held, or let it go on."""
        if number in self._holds and number in self._shown:
            self._holds[number](paused)
            job, progress = self._shown[number]
            self._shown[number] = (job, replace(progress, paused=paused))
            self.changed.emit()

    def shown(self) -> list[tuple[int, Progress]]:
        """(number, progress) of the jobs under way, oldest first."""
        return [(number, progress) for number, (_, progress) in sorted(self._shown.items())]

    def cancel(self, number: int) -> None:
        """Stop a job; nothing of it comes any more."""
        if number in self._shown:
            job, _ = self._shown[number]
            job.cancel()
            if number in self._cancels:
                self._cancels[number]()
            self.forget(job)

    def cancel_all(self) -> None:
        """Stop everything, because the window closes."""
        for number, _progress in self.shown():
            self.cancel(number)

    def forget(self, job: Job) -> None:
        """Take a job off the list."""
        self._holds.pop(job.number, None)
        self._cancels.pop(job.number, None)
        if self._shown.pop(job.number, None) is not None:
            self.changed.emit()

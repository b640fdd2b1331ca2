"""Work beside the window as the left panel shows it: what, how far, and a way to stop it."""

from collections.abc import Callable
from dataclasses import dataclass
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

    def run(
        self,
        name: str,
        title: str,
        work: Callable[[JobContext], T],
        on_done: Callable[[T], None],
        on_error: Callable[[Exception], None],
    ) -> Job:
        """Start a job and show it until it ends.

        Args:
            name: What kind of job it is.
            title: What the person reads.
            work: Runs on another thread.
            on_done: Gets the result, on the window's thread.
            on_error: Gets what was raised, on the window's thread.
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
                self._shown[job.number] = (job, Progress(title, fraction, text))
                self.changed.emit()

        job = self._jobs.run(name, work, done, failed, progressed)
        self._shown[job.number] = (job, Progress(title))
        self.changed.emit()
        return job

    def shown(self) -> list[tuple[int, Progress]]:
        """(number, progress) of the jobs under way, oldest first."""
        return [(number, progress) for number, (_, progress) in sorted(self._shown.items())]

    def cancel(self, number: int) -> None:
        """Stop a job; nothing of it comes any more."""
        if number in self._shown:
            job, _ = self._shown[number]
            job.cancel()
            self.forget(job)

    def forget(self, job: Job) -> None:
        """Take a job off the list."""
        if self._shown.pop(job.number, None) is not None:
            self.changed.emit()

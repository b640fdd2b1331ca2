"""Work beside the window: cancellable jobs in threads whose results arrive where they are wanted.

`deliver` decides on which thread callbacks run: the window gives a function that posts to its
own thread, the command line and tests one that calls at once.
"""

import itertools
import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from earmark.errors import Cancelled

T = TypeVar("T")
Deliver = Callable[[Callable[[], None]], None]
ProgressFn = Callable[[float, str], None]

_log = logging.getLogger(__name__)


class Job:
    """A piece of work under way. `number` grows with every job of a runner."""

    def __init__(self, number: int, name: str) -> None:
        self.number = number
        self.name = name
        self._cancelled = threading.Event()
        self._finished = threading.Event()

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked it to stop."""
        return self._cancelled.is_set()

    @property
    def finished(self) -> bool:
        """Whether its work has ended, well or not."""
        return self._finished.is_set()

    def cancel(self) -> None:
        """Ask it to stop; none of its callbacks runs after this."""
        self._cancelled.set()


class JobContext:
    """What the work of a job sees of the outside."""

    def __init__(self, job: Job, report: ProgressFn | None) -> None:
        self._job = job
        self._report = report

    @property
    def cancelled(self) -> bool:
        """Whether the work should stop."""
        return self._job.cancelled

    def check(self) -> None:
        """Stop here if asked to.

        Raises:
            Cancelled: If the job was cancelled.
        """
        if self._job.cancelled:
            raise Cancelled

    def progress(self, fraction: float, text: str = "") -> None:
        """Say how far the work is, 0–1, and what it does right now."""
        if self._report is not None and not self._job.cancelled:
            self._report(min(1.0, max(0.0, fraction)), text)


class JobRunner:
    """Runs jobs on a few threads and delivers what becomes of them."""

    def __init__(self, deliver: Deliver, workers: int = 4) -> None:
        self._deliver = deliver
        self._pool = ThreadPoolExecutor(workers, thread_name_prefix="earmark-job")
        self._numbers = itertools.count(1)
        self._lock = threading.Lock()
        self._running: dict[int, Job] = {}
        self._closed = False

    def run(
        self,
        name: str,
        work: Callable[[JobContext], T],
        on_done: Callable[[T], None],
        on_error: Callable[[Exception], None],
        on_progress: ProgressFn | None = None,
        *,
        replaces: bool = False,
    ) -> Job:
        """Start `work` on another thread; one of `on_done` and `on_error` follows.

        Args:
            name: What kind of job it is.
            work: Reads and computes; opens its own session, touches no widget.
            on_done: Gets the result, unless the job was cancelled meanwhile.
            on_error: Gets what was raised, unless the job was cancelled meanwhile.
            on_progress: Gets (fraction, text).
            replaces: Cancel earlier jobs of the same name, so that only the newest one answers.
        """
        job = self._begin(name, replaces=replaces)

        def report(fraction: float, text: str) -> None:
            if on_progress is not None:
                self._post(job, lambda: on_progress(fraction, text))

        def task() -> None:
            try:
                context = JobContext(job, report)
                context.check()
                result = work(context)
            except Cancelled:
                job.cancel()
            except Exception as error:
                failure = error
                self._post(job, lambda: on_error(failure))
            else:
                self._post(job, lambda: on_done(result))
            finally:
                job._finished.set()
                with self._lock:
                    self._running.pop(job.number, None)

        self._pool.submit(task).add_done_callback(_log_escaped)
        return job

    def _begin(self, name: str, *, replaces: bool) -> Job:
        with self._lock:
            if self._closed:
                raise RuntimeError("the job runner has been shut down")
            if replaces:
                for other in self._running.values():
                    if other.name == name:
                        other.cancel()
            job = Job(next(self._numbers), name)
            self._running[job.number] = job
        return job

    def active(self) -> tuple[Job, ...]:
        """The jobs that run or wait, oldest first."""
        with self._lock:
            return tuple(job for job in self._running.values() if not job.cancelled)

    def shutdown(self) -> None:
        """Cancel everything and wait until no thread is left; nothing is delivered any more."""
        with self._lock:
            self._closed = True
            for job in self._running.values():
                job.cancel()
        self._pool.shutdown(wait=True)

    def _post(self, job: Job, call: Callable[[], None]) -> None:
        """Deliver a callback that looks again, where it arrives, whether it is still wanted."""

        def unless_cancelled() -> None:
            if not job.cancelled and not self._closed:
                call()

        if not job.cancelled:
            self._deliver(unless_cancelled)


def _log_escaped(future: "Future[Any]") -> None:
    """Tell of an error that escaped `deliver`; a thread would swallow it otherwise."""
    if not future.cancelled() and (error := future.exception()) is not None:
        _log.error("A job's result could not be delivered", exc_info=error)

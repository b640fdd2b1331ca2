"""Recognisers in processes of their own, at low priority, with their processor time counted."""

import contextlib
import multiprocessing
import os
import time
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from pathlib import Path
from typing import NamedTuple

from earmark.timing.audio import decode_to_file, read_sound
from earmark.timing.recogniser import FRAME_MS, Heard, Recogniser

_POLL_S = 0.2
_NICE = 10


class Hear(NamedTuple):
    """Recognise tokens `first` to `last` in a stretch of sound; `key` names the task."""

    key: int
    from_ms: int
    to_ms: int
    first: int
    last: int


class Force(NamedTuple):
    """Find exactly the tokens `first` to `last` in a stretch of sound."""

    key: int
    from_ms: int
    to_ms: int
    first: int
    last: int


class Decode(NamedTuple):
    """Decode a part of the recording to the file of samples."""

    key: int
    from_ms: int
    to_ms: int | None


Task = Hear | Force | Decode


class Done(NamedTuple):
    """A finished task: words with frames counted from the start of the recording, and its cost.

    For `Decode`, `end_ms` is where the decoded sound ends.
    """

    task: Task
    words: list[Heard | None]
    cpu_s: float
    end_ms: int = 0


class _Worker:
    """What one process works with; the recogniser is made when the first task needs it."""

    def __init__(
        self, vocabulary: Sequence[str], ids: Sequence[int], media: Path, raw: Path
    ) -> None:
        self._vocabulary, self._ids = vocabulary, ids
        self._media, self._raw = media, raw
        self._recogniser: Recogniser | None = None
        self._counted_s = 0.0  # so that the start of the process counts too

    def work(self, task: Task) -> Done:
        if isinstance(task, Decode):
            end_ms = decode_to_file(self._media, self._raw, task.from_ms, task.to_ms)
            return Done(task, [], self._cost_s(), end_ms)
        if self._recogniser is None:
            self._recogniser = Recogniser(self._vocabulary, self._ids)
        sound = read_sound(self._raw, task.from_ms, task.to_ms)
        words: list[Heard | None] = []
        if isinstance(task, Hear):
            words.extend(self._recogniser.recognise(sound, task.first, task.last))
        else:
            words = self._recogniser.force(sound, task.first, task.last)
        offset = task.from_ms // FRAME_MS
        moved = [w and Heard(w.token, w.start + offset, w.end + offset) for w in words]
        return Done(task, moved, self._cost_s())

    def _cost_s(self) -> float:
        before, self._counted_s = self._counted_s, time.process_time()
        return self._counted_s - before

    def close(self) -> None:
        if self._recogniser is not None:
            self._recogniser.close()


_worker: _Worker | None = None


def _start_worker(
    vocabulary: Sequence[str], ids: Sequence[int], media: Path, raw: Path, parent: int
) -> None:
    global _worker
    _lower_priority()
    _end_with_parent(parent)
    _worker = _Worker(vocabulary, ids, media, raw)


def _lower_priority() -> None:
    import psutil

    with contextlib.suppress(psutil.Error, OSError):
        if hasattr(os, "nice"):
            os.nice(_NICE)
        else:
            psutil.Process().nice(psutil.BELOW_NORMAL_PRIORITY_CLASS)


def _end_with_parent(parent: int) -> None:
    """End this process soon after the program that started it has been killed."""
    import threading

    import psutil

    def watch() -> None:
        with contextlib.suppress(psutil.Error):
            psutil.Process(parent).wait()
        os._exit(1)

    threading.Thread(target=watch, name="parent-watch", daemon=True).start()


def _work(task: Task) -> Done:
    if _worker is None:
        raise RuntimeError("the worker process was not set up")
    return _worker.work(task)


def _kill(pool: ProcessPoolExecutor) -> None:
    """End the processes in the middle of their work: whoever cancels does not wait for it."""
    for process in list((getattr(pool, "_processes", None) or {}).values()):
        process.kill()


class Workers:
    """Runs tasks on `jobs` processes, or in this process if `jobs` is 0.

    A context manager: leaving it ends the processes. `cpu_s` is the processor time that the
    processes have taken (0 for work done in this one).
    """

    def __init__(
        self, jobs: int, vocabulary: Sequence[str], ids: Sequence[int], media: Path, raw: Path
    ) -> None:
        self.jobs = jobs
        self.cpu_s = 0.0
        self._arguments = (tuple(vocabulary), tuple(ids), media, raw)
        self._pool: ProcessPoolExecutor | None = None
        self._here = _Worker(*self._arguments) if jobs == 0 else None

    def __enter__(self) -> "Workers":
        return self

    def __exit__(self, kind: object, *_error: object) -> None:
        if self._pool is not None:
            if kind is not None:
                _kill(self._pool)
            self._pool.shutdown(wait=True, cancel_futures=True)
        if self._here is not None:
            self._here.close()

    def run(
        self, tasks: Iterable[Task], check: Callable[[], bool]
    ) -> Generator[Done | None, None, None]:
        """Run tasks, few at a time, and yield each as it finishes, in no fixed order.

        `tasks` is asked for the next one only when a process is about to be free, so that it can
        depend on what was found by then. Yields None now and then while nothing finishes.
        `check` is called before each task and at each pause; while it returns False no new task
        is started.
        """
        if self._here is not None:
            for task in tasks:
                while not check():
                    time.sleep(_POLL_S)
                yield self._here.work(task)
            return
        yield from self._run_in_pool(iter(tasks), check)

    def _run_in_pool(
        self, tasks: Iterator[Task], check: Callable[[], bool]
    ) -> Iterator[Done | None]:
        pool = self._ready_pool()
        running: set[Future[Done]] = set()
        more = True
        try:
            while True:
                while check() and more and len(running) < self.jobs + 1:
                    task = next(tasks, None)
                    if task is None:
                        more = False
                    else:
                        running.add(pool.submit(_work, task))
                if not running and not more:
                    return
                finished, running = wait(running, _POLL_S, FIRST_COMPLETED)
                for future in finished:
                    done = future.result()
                    self.cpu_s += done.cpu_s
                    yield done
                if not finished:
                    if not running:
                        time.sleep(_POLL_S)
                    yield None
        finally:
            for future in running:
                future.cancel()

    def _ready_pool(self) -> ProcessPoolExecutor:
        if self._pool is None:
            self._pool = ProcessPoolExecutor(
                self.jobs,
                mp_context=multiprocessing.get_context("spawn"),
                initializer=_start_worker,
                initargs=(*self._arguments, os.getpid()),
            )
        return self._pool

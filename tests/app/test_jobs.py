"""Jobs deliver what they found, unless nobody wants it any more."""

import queue
import threading
from collections.abc import Callable, Iterator

import pytest

from earmark.app.jobs import JobContext, JobRunner
from earmark.errors import Cancelled, MediaError


class Inbox:
    """Stands in for the window's thread: callbacks run when the test says so."""

    def __init__(self) -> None:
        self.calls: queue.Queue[Callable[[], None]] = queue.Queue()

    def run_next(self) -> None:
        self.calls.get(timeout=10)()


@pytest.fixture
def inbox() -> Inbox:
    return Inbox()


@pytest.fixture
def jobs(inbox: Inbox) -> Iterator[JobRunner]:
    runner = JobRunner(inbox.calls.put)
    yield runner
    runner.shutdown()


def test_the_result_arrives_on_the_receiving_thread(jobs: JobRunner, inbox: Inbox) -> None:
    got: list[tuple[object, object]] = []
    here = threading.get_ident()
    jobs.run(
        "work",
        lambda _context: threading.get_ident(),
        lambda result: got.append((result, threading.get_ident())),
        lambda error: got.append((error, None)),
    )
    inbox.run_next()
    assert got[0][0] != here
    assert got[0][1] == here


def test_an_error_arrives_as_what_was_raised(jobs: JobRunner, inbox: Inbox) -> None:
    got: list[Exception] = []

    def work(_context: JobContext) -> None:
        raise MediaError("no sound", "find another file")

    jobs.run("work", work, lambda _result: None, got.append)
    inbox.run_next()
    assert isinstance(got[0], MediaError)
    assert got[0].hint == "find another file"


def test_progress_arrives_in_order_and_within_bounds(jobs: JobRunner, inbox: Inbox) -> None:
    got: list[tuple[float, str]] = []

    def work(context: JobContext) -> None:
        for number in range(4):
            context.progress(number / 2 - 0.5, f"step {number}")

    jobs.run("work", work, lambda _r: None, got_error, lambda f, t: got.append((f, t)))
    for _ in range(5):
        inbox.run_next()
    assert got == [(0.0, "step 0"), (0.0, "step 1"), (0.5, "step 2"), (1.0, "step 3")]


def got_error(error: Exception) -> None:
    raise error


def test_a_cancelled_job_stops_and_stays_silent(jobs: JobRunner, inbox: Inbox) -> None:
    started, go_on, stopped = threading.Event(), threading.Event(), threading.Event()
    got: list[object] = []

    def work(context: JobContext) -> None:
        started.set()
        go_on.wait(10)
        try:
            context.check()
        except Cancelled:
            stopped.set()
            raise

    job = jobs.run("work", work, got.append, got.append)
    assert started.wait(10)
    job.cancel()
    go_on.set()
    assert stopped.wait(10)
    jobs.shutdown()
    assert job.finished
    assert inbox.calls.empty()
    assert got == []


def test_a_result_that_is_on_its_way_is_dropped_by_cancel(jobs: JobRunner, inbox: Inbox) -> None:
    got: list[object] = []
    job = jobs.run("work", lambda _context: 1, got.append, got.append)
    call = inbox.calls.get(timeout=10)
    job.cancel()
    call()
    assert got == []


def test_a_newer_job_replaces_an_older_one_of_its_name(jobs: JobRunner, inbox: Inbox) -> None:
    go_on = threading.Event()
    got: list[object] = []
    old = jobs.run("search", lambda _context: go_on.wait(10), got.append, got.append)
    other = jobs.run("export", lambda _context: go_on.wait(10), got.append, got.append)
    new = jobs.run("search", lambda _context: "new", got.append, got.append, replaces=True)
    assert (old.cancelled, other.cancelled) == (True, False)
    assert old.number < other.number < new.number
    go_on.set()
    inbox.run_next()
    inbox.run_next()
    assert set(got) == {"new", True}


def test_shutdown_cancels_waits_and_refuses_more(inbox: Inbox) -> None:
    runner = JobRunner(inbox.calls.put, workers=1)
    started = threading.Event()

    def work(context: JobContext) -> None:
        started.set()
        while not context.cancelled:
            threading.Event().wait(0.001)

    running = runner.run("one", work, got_error, got_error)
    waiting = runner.run("two", work, got_error, got_error)
    assert started.wait(10)
    assert runner.active() == (running, waiting)
    runner.shutdown()
    assert running.finished
    assert runner.active() == ()
    assert inbox.calls.empty()
    with pytest.raises(RuntimeError):
        runner.run("three", work, got_error, got_error)

"""What has lived long is searched for garbage between jobs, and at no other time."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from earmark.app.jobs import JobRunner
from earmark.ui.background import Post
from earmark.ui.tidying import Tidying, settle_memory


class Knot:
    """Something that only a search finds."""

    def __init__(self) -> None:
        self.self = self


@pytest.fixture(autouse=True)
def settled() -> Iterator[None]:
    """Searches as in the running program; afterwards as before."""
    before = gc.get_threshold()
    settle_memory()
    yield
    gc.set_threshold(*before)
    gc.unfreeze()


def old_knot() -> "weakref.ref[Knot]":
    """One that was let go when it had lived long."""
    knot = Knot()
    gc.collect(0)
    gc.collect(1)
    return weakref.ref(knot)


def test_making_much_starts_no_search_through_everything(qapp: object) -> None:
    searches: list[int] = []

    def note(phase: str, info: dict[str, int]) -> None:
        searches.append(info["generation"])

    gc.callbacks.append(note)
    try:
        kept = [[number] for number in range(400_000)]
    finally:
        gc.callbacks.remove(note)
    assert len(kept) == 400_000
    assert 1 in searches
    assert 2 not in searches


def test_it_searches_between_jobs(qtbot: QtBot) -> None:
    owner = QObject()
    jobs = JobRunner(Post())
    tidying = Tidying(jobs, owner)
    go_on = threading.Event()
    done: list[object] = []
    jobs.run("export", lambda _: go_on.wait(), done.append, done.append)
    knot = old_knot()
    tidying.tidy()
    assert knot() is not None, "a job is at work"
    go_on.set()
    qtbot.waitUntil(lambda: bool(done) and not jobs.active())
    tidying.tidy()
    assert knot() is None
    jobs.shutdown()

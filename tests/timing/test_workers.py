"""The processes that listen: whoever cancels does not wait for them."""

import multiprocessing
import time
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

import pytest

from earmark.errors import Cancelled
from earmark.timing.workers import Workers


def test_cancelling_does_not_wait_for_work_that_runs(tmp_path: Path) -> None:
    workers = Workers(1, (), (), tmp_path / "media", tmp_path / "raw")
    pool = ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn"))
    workers._pool = pool
    pool.submit(int).result(timeout=60)
    running = pool.submit(time.sleep, 3_600)
    while not running.running():
        time.sleep(0)
    with pytest.raises(Cancelled), workers:
        raise Cancelled
    assert isinstance(running.exception(timeout=60), BrokenProcessPool)

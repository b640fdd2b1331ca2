"""A session killed at random moments has lost nothing that it reported as saved.

`make kill` does it a thousand times; `EARMARK_KILLS` sets how often this test does.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from earmark.store import engine

HERE = Path(__file__).resolve().parent


@pytest.mark.skipif(not hasattr(os, "fork"), reason="sessions are forked, which Windows can't")
def test_a_killed_session_loses_nothing_it_reported(tmp_path: Path) -> None:
    source = str(Path(engine.__file__).resolve().parents[3])
    times = os.environ.get("EARMARK_KILLS", "15")
    done = subprocess.run(  # of its own, as this process has threads that a fork would lose
        [sys.executable, str(HERE / "killing.py"), times, "1"],
        env=os.environ | {"PYTHONPATH": os.pathsep.join((source, str(HERE.parent)))},
        capture_output=True,
        text=True,
        timeout=900,
    )
    assert done.returncode in (0, 1), done.stderr
    found = json.loads(done.stdout)
    assert found["problems"] == []
    assert found["kills"] == int(times)
    assert found["reported"] > 0

"""Set up what the tests need and run them without a display: `python3 packaging/test.py`.

Arguments go to pytest: `python3 packaging/test.py -k csv`. Without any, the tests that
listen to libvlc or measure run first and alone, so that nothing disturbs their clock, and all
the others after them on all cores; `--listening` and `--others` run one of the two. What they
write goes to a folder in memory where there is one with room: every change to a project waits
for the disk, which would be half of the time. Set TMPDIR to put it elsewhere.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import environment
import pip_bootstrap

SYSTEM_FLAG = "--no-system-packages"
NO_TESTS_COLLECTED = 5
PARTS = {
    "--listening": ["-q", "-m", "vlc or alone"],
    "--others": ["-q", "-m", "not (vlc or alone)", "-n", "auto"],
}
MEMORY = Path("/dev/shm")
ROOM_BYTES = 4 << 30


def pytest_runs(given: list[str]) -> list[list[str]]:
    """Return the argument lists of the pytest runs to make, in order."""
    if not given:
        return list(PARTS.values())
    return [PARTS[given[0]] if len(given) == 1 and given[0] in PARTS else given]


@contextlib.contextmanager
def folder_in_memory(memory: Path = MEMORY, room: int = ROOM_BYTES) -> Iterator[str | None]:
    """Give a folder that no disk lies behind and that is gone afterwards; None without room."""
    fits = os.access(memory, os.W_OK) and shutil.disk_usage(memory).free >= room
    if os.environ.get("TMPDIR") or not fits:
        yield None
        return
    with tempfile.TemporaryDirectory(
        prefix="earmark-tests-", dir=memory, ignore_cleanup_errors=True
    ) as folder:
        Path(folder).chmod(0o755)  # some tests look at it as somebody else
        yield folder


def main() -> int:
    """Set up, run the tests, and return the first exit status that is not 0."""
    environment.complain_if_too_old()
    given = [argument for argument in sys.argv[1:] if argument != SYSTEM_FLAG]
    try:
        python = environment.prepare(("dev",), with_system=SYSTEM_FLAG not in sys.argv[1:])
    except pip_bootstrap.SetupFailed as error:
        print(error, file=sys.stderr)
        return 2
    variables = dict(os.environ, QT_QPA_PLATFORM="offscreen", PYTHONUTF8="1")
    with folder_in_memory() as folder:
        if folder is not None:
            variables["TMPDIR"] = folder
        return _run_all([str(python), "-m", "pytest"], given, variables)


def _run_all(pytest: list[str], given: list[str], variables: dict[str, str]) -> int:
    worst = 0
    for arguments in pytest_runs(given):
        status = subprocess.run(
            [*pytest, *arguments], cwd=environment.CHECKOUT, env=variables, check=False
        ).returncode
        if status == NO_TESTS_COLLECTED and arguments in PARTS.values():
            continue
        worst = worst or status
    return worst


if __name__ == "__main__":
    sys.exit(main())

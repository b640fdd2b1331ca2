"""Set up what the tests need and run them without a display: `python3 packaging/test.py`.

Arguments go to pytest: `python3 packaging/test.py -k csv`. Without any, the tests that
listen to libvlc run first and alone, so that nothing else disturbs their clock, and all
the others after them on all cores; `--listening` and `--others` run one of the two.
"""

from __future__ import annotations

import os
import subprocess
import sys

import environment
import pip_bootstrap

SYSTEM_FLAG = "--no-system-packages"
NO_TESTS_COLLECTED = 5
PARTS = {
    "--listening": ["-q", "-m", "vlc"],
    "--others": ["-q", "-m", "not vlc", "-n", "auto"],
}


def pytest_runs(given: list[str]) -> list[list[str]]:
    """Return the argument lists of the pytest runs to make, in order."""
    if not given:
        return list(PARTS.values())
    return [PARTS[given[0]] if len(given) == 1 and given[0] in PARTS else given]


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
    worst = 0
    for arguments in pytest_runs(given):
        command = [str(python), "-m", "pytest", *arguments]
        status = subprocess.run(
            command, cwd=environment.CHECKOUT, env=variables, check=False
        ).returncode
        if status == NO_TESTS_COLLECTED and arguments in PARTS.values():
            continue
        worst = worst or status
    return worst


if __name__ == "__main__":
    sys.exit(main())

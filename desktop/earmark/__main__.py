"""The entry of the program: picks the command line or the window."""

import gc
import multiprocessing
import sys
from collections.abc import Sequence
from pathlib import Path

from earmark.cli.main import run
from earmark.errors import AppError


def main() -> int:
    """Run Earmark with the arguments of the process; returns its exit status."""
    multiprocessing.freeze_support()
    return run(sys.argv[1:], open_window)


def open_window(project: Path | None, files: Sequence[Path]) -> int:
    """Run the window until it is closed.

    Raises:
        AppError: If Qt is not there.
    """
    gc.disable()  # what is made while the window starts stays; `settle_memory` ends this
    try:
        from earmark.ui.application import run as run_window
    except ImportError as error:
        raise AppError(
            f"The window can't open: {error}.",
            "'earmark doctor' tells how to mend it; all commands work without the window.",
        ) from error
    return run_window(project, files)


if __name__ == "__main__":
    sys.exit(main())

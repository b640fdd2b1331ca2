"""The entry of the program: picks the command line or the window."""

import gc
import multiprocessing
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from earmark.errors import AppError

if TYPE_CHECKING:
    from earmark.analysis.canvas import Look
    from earmark.app.report import Report

_SOUND_ENGINE = "--sound-engine"  # how a bundle starts itself to play, see `playback.engine_link`


def main() -> int:
    """Run Earmark with the arguments of the process; returns its exit status."""
    multiprocessing.freeze_support()
    if sys.argv[1:] == [_SOUND_ENGINE]:
        from earmark.playback.vlc_process import main as serve_sound

        serve_sound()
    from earmark.cli.main import run

    return run(sys.argv[1:], open_window, write_pdf)


def write_pdf(report: "Report", look: "Look", to: Path) -> None:
    """Write a report as PDF.

    Raises:
        AppError: If Qt is not there, or the file can't be written.
    """
    try:
        from earmark.ui.report_pdf import write_pdf as write
    except ImportError as error:
        raise AppError(
            f"Qt is needed for PDF: {error}.", "End the name of the file in .html instead."
        ) from error
    write(report, look, to)


def start_sound_early() -> None:
    """Start the engine of the player, which gets ready while the window is being made."""
    from earmark.app.settings import PLAYER, Settings
    from earmark.playback.early import begin

    begin(Settings().get(PLAYER))


def open_window(project: Path | None, files: Sequence[Path]) -> int:
    """Run the window until it is closed.

    Raises:
        AppError: If Qt is not there.
    """
    gc.disable()  # what is made while the window starts stays; `settle_memory` ends this
    try:
        start_sound_early()
        from earmark.ui.application import run as run_window
    except ImportError as error:
        raise AppError(
            f"The window can't open: {error}.",
            "'earmark doctor' tells how to mend it; all commands work without the window.",
        ) from error
    return run_window(project, files)


if __name__ == "__main__":
    sys.exit(main())

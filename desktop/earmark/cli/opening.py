"""`earmark [PROJECT] [FILE ...]`: open the window."""

import argparse
import difflib
from pathlib import Path

from earmark.cli.main import COMMANDS, Window
from earmark.errors import AppError

_PROJECT = ".earmark"


def run(options: argparse.Namespace) -> int:
    """Open the window on a project, and take in the other files that are named."""
    named = [Path(name) for name in options.files]
    project = next((path for path in named if path.suffix.lower() == _PROJECT), None)
    files = [path for path in named if path != project]
    for path in files:
        if not path.exists():
            raise _unknown(str(path))
    window: Window = options.window
    return window(project, files)


def _unknown(name: str) -> AppError:
    close = difflib.get_close_matches(name, COMMANDS, 1)
    guess = f"Did you mean 'earmark {close[0]}'?" if close else "See 'earmark --help'."
    return AppError(f"“{name}” is neither a command nor a file.", guess)

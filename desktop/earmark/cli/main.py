"""Choose a command and turn its errors into messages and exit statuses.

Status 0: done. 1: done, but something needs a look. 2: not done, stderr says why.
"""

import argparse
import importlib
import os
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from earmark import __version__
from earmark.errors import AppError
from earmark.paths import HOME_VARIABLE

if TYPE_CHECKING:
    from earmark.analysis.canvas import Look
    from earmark.app.report import Report

COMMANDS = {
    "import": ("importing", "take in transcripts and recordings"),
    "feed": ("feed", "look into a podcast feed and add its episodes"),
    "fetch": ("fetch", "get transcripts and recordings of episodes that a feed named"),
    "list": ("listing", "list the episodes of a project"),
    "segments": ("segments", "print the transcript of an episode with its times"),
    "tag": ("tagging", "put a tag on a stretch of an episode"),
    "annotations": ("annotations", "print the annotations of an episode"),
    "codebook": ("codebook", "list, write and take in the tags of a project"),
    "speakers": ("speakers", "list, rename and merge the speakers of an episode"),
    "relink": ("relinking", "find recordings again that were moved"),
    "export": ("exporting", "write annotations as CSV and other forms"),
    "report": ("report", "write one page about what is tagged, as HTML or PDF"),
    "statistics": ("statistics", "count what is tagged: times, shares, lengths, speed"),
    "agreement": ("agreement", "tell how well annotators agree about each tag"),
    "import-annotations": ("importing_annotations", "take annotations back in"),
    "merge": ("merging", "bring several projects together in one"),
    "align": ("aligning", "find the times of a transcript in its recording"),
    "transcribe": ("transcribing", "write down a recording that has no transcript"),
    "history": ("history", "list every change of a project in words"),
    "backups": ("backing_up", "list, make, compare and restore backups of a project"),
    "collect": ("collecting", "put the recordings of a project into a folder beside it"),
    "check": ("checking", "look a project over for damage"),
    "salvage": ("salvaging", "save what a damaged project still holds"),
    "doctor": ("doctor", "tell what was found on this computer and how to mend it"),
    "demo": ("demo", "do the whole job once on the bundled sample"),
    "completion": ("completion", "print what a shell needs to complete these commands"),
}
Window = Callable[[Path | None, Sequence[Path]], int]
WritePdf = Callable[["Report", "Look", Path], None]
ERROR = 2
_INTERRUPTED = 130
_TERMINATED = 143


class _Terminated(BaseException):
    """The system asked the program to end."""


def no_window(_project: Path | None, _files: Sequence[Path]) -> int:
    """Stand in where commands are run without the program around them.

    Raises:
        AppError: Always.
    """
    raise AppError("There is no window here.", "Start 'earmark' to open it.")


def no_pdf(_report: "Report", _look: "Look", _to: Path) -> None:
    """Stand in where commands are run without the program around them.

    Raises:
        AppError: Always.
    """
    raise AppError("There is nothing here that makes PDF.", "End the name of the file in .html.")


def run(arguments: Sequence[str], window: Window = no_window, pdf: WritePdf = no_pdf) -> int:
    """Run a command, or open the window.

    Args:
        arguments: The command line without the name of the program.
        window: Opens the window on a project and files and returns the exit status; it is
            handed in because commands know nothing of Qt.
        pdf: Writes a report with a look as PDF; handed in for the same reason.

    Returns:
        The exit status.
    """
    _never_fail_on_letters()
    _end_cleanly()
    try:
        return _dispatch(list(arguments), window, pdf)
    except AppError as error:
        print(f"earmark: {error.message}", file=sys.stderr)
        if error.hint:
            print(f"  {error.hint}", file=sys.stderr)
        return ERROR
    except ModuleNotFoundError as error:
        if (error.name or "").split(".")[0] == "earmark":
            raise
        print(f"earmark: {error.name} is not installed.", file=sys.stderr)
        print("  'earmark doctor' tells what is missing and how to mend it.", file=sys.stderr)
        return ERROR
    except KeyboardInterrupt:
        print("earmark: stopped.", file=sys.stderr)
        return _INTERRUPTED
    except _Terminated:
        print("earmark: ended.", file=sys.stderr)
        return _TERMINATED
    except BrokenPipeError:
        # Whoever read the output has gone; nothing more is to be flushed to them.
        with suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _dispatch(arguments: list[str], window: Window, pdf: WritePdf) -> int:
    if arguments and arguments[0] in COMMANDS:
        command = importlib.import_module(f"earmark.cli.{COMMANDS[arguments[0]][0]}")
        parser = argparse.ArgumentParser(
            prog=f"earmark {arguments[0]}",
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        describe(parser, arguments[0])
        parser.set_defaults(window=window, pdf=pdf)
        status: int = command.run(parser.parse_args(arguments[1:]))
        return status
    options = window_parser().parse_args(arguments)
    options.window = window
    from earmark.cli import opening

    return opening.run(options)


def describe(parser: argparse.ArgumentParser, name: str) -> None:
    """Tell a parser what a command is for and what it takes."""
    module_name, purpose = COMMANDS[name]
    command = importlib.import_module(f"earmark.cli.{module_name}")
    parser.description = f"{purpose[0].upper()}{purpose[1:]}."
    parser.epilog = getattr(command, "EPILOG", None)
    command.add_arguments(parser)


def window_parser() -> argparse.ArgumentParser:
    """What is understood where no command is named."""
    width = max(map(len, COMMANDS)) + 2
    listed = "\n".join(f"  {name:<{width}}{what}" for name, (_, what) in COMMANDS.items())
    parser = argparse.ArgumentParser(
        prog="earmark",
        usage="earmark [PROJECT] [FILE ...]\n       earmark COMMAND ...",
        description="Annotate podcast transcripts while you listen. Without a command the window "
        "opens.",
        epilog=f"commands (earmark COMMAND --help tells more):\n{listed}\n\n"
        f"{HOME_VARIABLE} puts projects, settings and caches below one folder of your choice.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"earmark {__version__}")
    parser.add_argument(
        "files",
        metavar="PROJECT",
        nargs="*",
        help="a project to open; transcripts and recordings are taken in",
    )
    return parser


def _end_cleanly() -> None:
    """Let projects be closed when the system asks to end, instead of leaving as in a crash."""

    def end(_number: int, _frame: object) -> None:
        raise _Terminated

    if threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGTERM, end)


def _never_fail_on_letters() -> None:
    """Print letters that the terminal's encoding lacks as escapes instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(AttributeError, ValueError, OSError):
            stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]

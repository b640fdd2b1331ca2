"""`earmark demo`: the whole job once on the bundled sample, then the window where there is one."""

import argparse
import os
import sys
from pathlib import Path

from earmark.app.demo import Demo, run_demo
from earmark.cli.main import Window
from earmark.cli.output import Progress, add_json, print_json


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("--no-window", action="store_true", help="stay on the command line")
    parser.add_argument(
        "--to", type=Path, metavar="DIR", help="where project and CSV go (default: data folder)"
    )
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    """Do the job, say where the CSV lies, and open the window if there is a display."""
    progress = Progress("Preparing the recording")
    try:
        demo = run_demo(options.to, progress)
    finally:
        progress.end()
    if options.json:
        print_json(
            {
                "project": str(demo.project),
                "csv": str(demo.table),
                "episode_id": demo.episode_id,
                "annotations": demo.annotations,
            }
        )
    else:
        _tell(demo)
    if options.no_window:
        return 0
    if not has_display():
        print("There is no display here, so the window stays closed.", file=sys.stderr)
        return 0
    sys.stdout.flush()
    window: Window = options.window
    return window(demo.project, [])


def has_display() -> bool:
    """Whether a window would be seen."""
    if os.environ.get("QT_QPA_PLATFORM", "").startswith(("offscreen", "minimal")):
        return False
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _tell(demo: Demo) -> None:
    for message in demo.messages:
        print(message)
    print(f"{demo.annotations} annotations are in the CSV: {demo.table}")
    print(f"The project is {demo.project}")

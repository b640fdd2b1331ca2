"""`earmark collect`: put the recordings of a project into a folder beside it."""

import argparse
from pathlib import Path

from earmark.cli.output import Progress, add_json, print_json
from earmark.cli.projects import add_project, open_to_write


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    add_project(parser)
    parser.add_argument(
        "--to", metavar="FOLDER", type=Path, help="the folder (default: one beside the project)"
    )
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    """Copy the recordings; the status is 1 if some were not where the project says."""
    from earmark.app.collecting import collect

    progress = Progress("Copying")
    with open_to_write(options) as project:
        try:
            made = collect(project, options.to, progress=progress)
        finally:
            progress.end()
    if options.json:
        print_json(
            {
                "folder": str(made.folder), "copied": made.copied, "already": made.already,
                "missing": list(made.missing),
            }
        )  # fmt: skip
    else:
        print(f"{made.copied} copied to {made.folder}, {made.already} there already.")
        for title in made.missing:
            print(f"  not found: the recording of “{title}”")
    return 1 if made.missing else 0

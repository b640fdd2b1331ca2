"""`earmark export`: write annotations as CSV or in the form of another program."""

import argparse
import sys
from pathlib import Path

from earmark.app.exporting import export_annotations, export_csv
from earmark.cli.output import add_json, print_json
from earmark.cli.projects import add_project, open_to_read
from earmark.formats.writers import WRITERS, writer_for


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument(
        "episodes",
        metavar="EPISODE",
        nargs="*",
        help="numbers or parts of titles; without any, all episodes",
    )
    parser.add_argument("--to", required=True, type=Path, metavar="F.csv", help="the file to write")
    parser.add_argument(
        "--format",
        choices=[one.name for one in WRITERS],
        help="the form of the file (default: by its extension, else csv)",
    )
    parser.add_argument(
        "--plain", action="store_true", help="without the byte-order mark that Excel wants"
    )
    add_project(parser)
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    """Export and say how many rows were written."""
    with open_to_read(options) as project:
        wanted = [project.find_episode(text).id for text in options.episodes] or None
        writer = writer_for(options.to, options.format)
        if writer.name == "csv":
            count = export_csv(project, options.to, episode_ids=wanted, plain=options.plain)
        else:
            count = export_annotations(project, options.to, writer=writer.name, episode_ids=wanted)
    if options.json:
        print_json({"rows": count, "path": str(options.to.absolute())})
    else:
        noun = "annotation" if count == 1 else "annotations"
        print(f"{count} {noun} written to {options.to}.")
        if writer.loses:
            print(f"{writer.title} can't hold {writer.loses}.", file=sys.stderr)
    return 0

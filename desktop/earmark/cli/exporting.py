"""`earmark export`: write annotations as CSV."""

import argparse
from pathlib import Path

from earmark.app.exporting import export_csv
from earmark.cli.output import add_json, print_json
from earmark.cli.projects import add_project, open_to_read


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
        "--plain", action="store_true", help="without the byte-order mark that Excel wants"
    )
    add_project(parser)
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    """Export and say how many rows were written."""
    with open_to_read(options) as project:
        wanted = [project.find_episode(text).id for text in options.episodes] or None
        count = export_csv(project, options.to, episode_ids=wanted, plain=options.plain)
    if options.json:
        print_json({"rows": count, "path": str(options.to.absolute())})
    else:
        noun = "annotation" if count == 1 else "annotations"
        print(f"{count} {noun} written to {options.to}.")
    return 0

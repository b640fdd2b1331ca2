"""`earmark import-annotations`: take annotations back in from CSV and other forms."""

import argparse
from pathlib import Path

from earmark.app.exporting import import_annotations
from earmark.cli.output import add_json, print_json
from earmark.cli.projects import add_project, open_to_write

EPILOG = """\
CSV, TSV, JSON Lines, SRT, WebVTT, Audacity labels, ELAN, Praat TextGrid and REFI-QDA (.qdpx).
Known annotations (by annotation_uuid) are changed where the file differs, others are added, all
in one step of undo. Rows whose episode or text is not in the project are listed with their row
number; the exit status is then 1."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("file", metavar="F.csv", type=Path, help="what 'earmark export' wrote")
    parser.add_argument(
        "--episode", metavar="EPISODE", help="the episode of a file that names none, such as SRT"
    )
    add_project(parser)
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    """Import and say what became of each row."""
    with open_to_write(options) as project:
        episode = project.find_episode(options.episode).id if options.episode else None
        result = import_annotations(project, options.file, episode)
    if options.json:
        print_json(
            {
                "added": result.added,
                "changed": result.changed,
                "unchanged": result.unchanged,
                "new_tags": list(result.new_tags),
                "problems": [{"row": one.line, "message": one.message} for one in result.problems],
            }
        )
    else:
        print(
            f"{result.added} added, {result.changed} changed, "
            f"{result.unchanged} known and unchanged, {result.skipped} left out."
        )
        if result.new_tags:
            print(f"New tags: {', '.join(result.new_tags)}.")
        for problem in result.problems:
            print(f"  row {problem.line}: {problem.message}")
    return 1 if result.problems else 0

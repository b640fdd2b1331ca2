"""`earmark import-annotations`: take annotations back in from CSV."""

import argparse
from pathlib import Path

from earmark.app.exporting import import_annotations
from earmark.cli.output import add_json, print_json
from earmark.cli.projects import add_project, open_to_write

EPILOG = """\
Known annotations (by annotation_uuid) are changed where the file differs, others are added, all
in one step of undo. Rows whose episode or text is not in the project are listed with their row
number; the exit status is then 1."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("file", metavar="F.csv", type=Path, help="what 'earmark export' wrote")
    add_project(parser)
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    """Import and say what became of each row."""
    with open_to_write(options) as project:
        result = import_annotations(project, options.file)
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

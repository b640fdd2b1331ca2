"""`earmark history`: every change of a project in words."""

import argparse

from earmark.app import undo
from earmark.cli.output import add_json, print_json, print_rows
from earmark.cli.projects import add_project, open_to_read


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    add_project(parser)
    parser.add_argument("--limit", type=int, default=50, metavar="N", help="the newest N (50)")
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    """List the changes, newest first; those that are undone say so."""
    with open_to_read(options) as project:
        found = undo.steps(project, max(1, options.limit))
    if options.json:
        print_json(
            [
                {
                    "id": step.id, "made_at": step.made_at.isoformat(), "label": step.label,
                    "annotator": step.annotator, "undone": not step.is_done,
                }
                for step in found
            ]
        )  # fmt: skip
        return 0
    rows = [
        (
            step.id, step.made_at.astimezone().strftime("%Y-%m-%d %H:%M:%S"), step.annotator,
            step.label if step.is_done else f"{step.label} (undone)",
        )
        for step in found
    ]  # fmt: skip
    print_rows(("id", "when", "who", "what"), rows)
    return 0

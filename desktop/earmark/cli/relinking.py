"""`earmark relink`: find recordings again that are not where they were."""

import argparse
from pathlib import Path

from earmark.app import relinking
from earmark.cli.output import add_json, print_json, print_rows
from earmark.cli.projects import add_project, open_to_write

EPILOG = (
    "Files are known by their content, so they may have other names now. Without FOLDER the old\n"
    "folders and those beside them are looked through. The exit status is 1 if some are not found."
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument(
        "folders", metavar="FOLDER", nargs="*", type=Path,
        help="where to look, with all folders within",
    )  # fmt: skip
    add_project(parser)
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    """Look, link what was found, and say what became of each."""
    with open_to_write(options) as project:
        wanted = relinking.missing(project)
        folders = options.folders or [
            folder for one in wanted for folder in relinking.places_near(project, one)
        ]
        found = {
            one.episode_id: one
            for one in relinking.look(wanted, folders, deep=bool(options.folders))
        }
        relinking.relink(project, found.values())
    rows = []
    for episode in wanted:
        hit = found.get(episode.id)
        became = "not found" if hit is None else "linked" if hit.same else "another cut"
        rows.append((episode.id, episode.title, became, str(hit.path) if hit else ""))
    if options.json:
        keys = ("episode_id", "title", "became", "path")
        print_json([dict(zip(keys, row, strict=True)) for row in rows])
    else:
        print_rows(("episode", "title", "became", "path"), rows)
    return 0 if all(row[2] == "linked" for row in rows) else 1

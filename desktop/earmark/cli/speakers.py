"""`earmark speakers`: who speaks in an episode; rename one, or make two of them one."""

import argparse

from earmark.app import correcting
from earmark.cli.output import add_json, print_json, print_rows
from earmark.cli.projects import add_episode, add_project, open_to_read, open_to_write

EPILOG = (
    "Without --rename the speakers are listed with the number of their lines.\n"
    "A name that somebody has already makes the two one."
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    add_episode(parser)
    parser.add_argument(
        "--rename", nargs=2, metavar=("OLD", "NEW"), action="append", default=[],
        help="give a speaker another name in the whole episode; may be given several times",
    )  # fmt: skip
    add_project(parser)
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    """Rename what is to be renamed, then list the speakers."""
    with (open_to_write if options.rename else open_to_read)(options) as project:
        episode = project.find_episode(options.episode)
        for old, new in options.rename:
            correcting.rename_speaker(project, episode.id, old, new)
        found = correcting.speakers(project, episode.id)
    if options.json:
        print_json([{"speaker": name, "segments": count} for name, count in found])
    else:
        print_rows(("speaker", "segments"), found)
    return 0

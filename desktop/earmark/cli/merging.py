"""`earmark merge`: bring several projects together in one."""

import argparse
from dataclasses import asdict
from pathlib import Path

from earmark.cli.output import Progress, add_json, print_json
from earmark.cli.projects import add_project, open_to_write

EPILOG = """\
Episodes are recognised by their identity, recording, transcript file or feed entry; tags by
identity or name; annotations by identity, or by tag, words and annotator. Of two states of one
annotation the one changed last is kept. All of it is one step of undo, and the other files are
only read. The status is 1 if some annotations could not be placed; they are listed."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument(
        "others", metavar="OTHER.earmark", type=Path, nargs="+", help="projects to bring in"
    )
    parser.add_argument(
        "--look", action="store_true", help="say what would happen and change nothing"
    )
    add_project(parser)
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    """Merge and say what became of each project."""
    from earmark.app.merging import merge

    progress = Progress("Merging")
    with open_to_write(options) as project:
        reports = merge(project, options.others, only_look=options.look, progress=progress)
    progress.end()
    if options.json:
        print_json([asdict(report) for report in reports])
    else:
        for report in reports:
            print(
                f"{report.name}: {report.episodes_added} episodes added, "
                f"{report.episodes_matched} known; {report.annotations_added} annotations added, "
                f"{report.annotations_updated} brought up to date, "
                f"{report.annotations_known} known."
            )
            if report.tags_added:
                print(f"  New tags: {', '.join(report.tags_added)}.")
            for sentence in report.not_placed:
                print(f"  {sentence}")
        if options.look:
            print("Nothing was changed.")
    return 1 if any(report.not_placed for report in reports) else 0

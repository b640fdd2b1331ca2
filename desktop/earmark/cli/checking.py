"""`earmark check`: look a project over for damage."""

import argparse

from earmark import paths
from earmark.app import care
from earmark.cli.output import Progress, add_json, print_json
from earmark.cli.projects import add_project
from earmark.errors import ProjectError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    add_project(parser)
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    """List what is wrong; the status is 1 if anything is."""
    path = options.project or paths.default_project()
    if not path.is_file():
        raise ProjectError(f"There is no project {path}.", "Name one with --project.")
    progress = Progress("Checking")
    try:
        found = care.check(path, progress)
    finally:
        progress.end()
    if options.json:
        print_json({"path": str(path), "sound": not found, "problems": found})
    elif found:
        for problem in found:
            print(problem)
        print("'earmark salvage' saves what can still be read into a new project.")
    else:
        print(f"{path.name} is sound.")
    return 1 if found else 0

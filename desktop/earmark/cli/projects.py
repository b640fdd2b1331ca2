"""The project that a command works on, and the episodes in it that a person names."""

import argparse
import sys
from pathlib import Path

from earmark import paths
from earmark.app.project import Project
from earmark.errors import ProjectError


def add_project(parser: argparse.ArgumentParser) -> None:
    """Add `--project`."""
    parser.add_argument(
        "--project",
        "-p",
        type=Path,
        metavar="P.earmark",
        help="the project (default: the one in the data folder, which 'earmark doctor' names)",
    )


def add_episode(parser: argparse.ArgumentParser) -> None:
    """Add the episode that a command is about."""
    parser.add_argument(
        "episode", metavar="EPISODE", help="its number, or a part of its title that no other has"
    )


def open_to_read(options: argparse.Namespace) -> Project:
    """Open the project of a command that changes nothing.

    Raises:
        ProjectError: If it is not there or can't be read.
    """
    path = options.project or paths.default_project()
    if not path.exists():
        raise ProjectError(
            f"There is no project {path}.",
            "'earmark import TRANSCRIPT --audio FILE' makes it; --project names another.",
        )
    return Project.open(path, create=False, read_only=True)


def open_to_write(options: argparse.Namespace) -> Project:
    """Open the project of a command that changes it, making it where there is none.

    Raises:
        ProjectError: If it can't be made or written.
    """
    from earmark.app.settings import ANNOTATOR, Settings

    path = options.project or paths.default_project()
    project = Project.open(path, annotator=Settings().get(ANNOTATOR))
    if project.read_only:
        reason = project.read_only_reason.rstrip(".")
        project.close()
        raise ProjectError(
            f"The project {path.name} can't be changed: {reason}.",
            "Close it elsewhere, or name another with --project.",
        )
    for notice in project.notices:
        print(f"earmark: {notice}", file=sys.stderr)
    return project

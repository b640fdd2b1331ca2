"""`earmark fetch`: get what episodes of a feed still lack."""

import argparse
import sys
from collections.abc import Sequence

from earmark.app import feeds
from earmark.app.project import Project
from earmark.cli.output import Progress, add_json, print_json
from earmark.cli.projects import add_project, open_to_write
from earmark.domain.episode import Episode
from earmark.errors import AppError, Cancelled, ImportFailed

EPILOG = "Only what the project does not have is fetched; recordings go on where they broke off."
_NOTHING = feeds.Parts(False, False, False)
_PARTS = ("transcript", "chapters", "recording")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument(
        "episodes", metavar="EPISODE", nargs="*", help="numbers, or parts of titles"
    )
    parser.add_argument("--all", action="store_true", help="every episode that lacks something")
    parser.add_argument(
        "--only", choices=_PARTS, action="append", help="this part alone; may be repeated"
    )
    add_project(parser)
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    """Fetch; the status is 1 if a part could not be had."""
    if bool(options.episodes) == options.all:
        raise ImportFailed("Which episodes?", "Name some, or give --all.")
    wanted = feeds.Parts(**{part: options.only is None or part in options.only for part in _PARTS})
    with open_to_write(options) as project:
        if options.all:
            every = (one for one in project.episodes() if one.remote is not None)
            ids = [one.id for one in every if wanted_of(one, wanted) != _NOTHING]
        else:
            ids = [project.find_episode(name).id for name in options.episodes]
        failed = fetch_all(project, ids, wanted, options.json)
        lacking = [one for one in ids if wanted_of(project.episode(one), wanted) != _NOTHING]
    if options.json:
        print_json({"asked_for": ids, "lacking": lacking})
    else:
        print(f"{len(ids) - failed} of {len(ids)} fetched.")
    return 1 if failed else 0


def wanted_of(episode: Episode, wanted: feeds.Parts) -> feeds.Parts:
    """What an episode lacks of what is wanted."""
    lacks = feeds.missing_parts(episode)
    return feeds.Parts(
        lacks.recording and wanted.recording,
        lacks.transcript and wanted.transcript,
        lacks.chapters and wanted.chapters,
    )


def fetch_all(
    project: Project, ids: Sequence[int], wanted: feeds.Parts, quiet: bool = False
) -> int:
    """Fetch what episodes lack, one after the other.

    Returns:
        How many lack something still.
    """
    failed = 0
    for episode_id in ids:
        episode = project.episode(episode_id)
        parts = wanted_of(episode, wanted)
        if parts == _NOTHING:
            continue
        progress = Progress(f"Fetching {episode.title[:30]}")
        try:
            result = feeds.fetch_parts(project, episode_id, parts, progress=progress)
        except Cancelled:
            raise
        except AppError as error:
            progress.end()
            print(f"{episode.title}: {error}", file=sys.stderr)
            failed += 1
            continue
        progress.end()
        for message in () if quiet else result.messages:
            print(message)
        left = wanted_of(project.episode(episode_id), parts)
        failed += left != _NOTHING
    return failed

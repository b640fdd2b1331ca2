"""`earmark transcribe`: write down a recording that has no transcript."""

import argparse

from earmark.app.transcribing import open_recogniser, transcribe_episode
from earmark.cli.output import Progress, add_json, print_json
from earmark.cli.projects import add_episode, add_project, open_to_write

EPILOG = """\
This needs the optional extra: pip install 'earmark[whisper]', and a model that you choose. A model
is fetched from the network only with --fetch. What was written stays when you stop it."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    add_episode(parser)
    parser.add_argument(
        "--model", required=True, metavar="MODEL", help="folder of a Whisper model, or its name"
    )
    add_whisper(parser)
    add_project(parser)
    add_json(parser)


def add_whisper(parser: argparse.ArgumentParser) -> None:
    """Add what all commands that use Whisper take."""
    parser.add_argument(
        "--fetch", action="store_true", help="fetch the model from the network if it is not here"
    )
    parser.add_argument("--language", metavar="CODE", help="language that is spoken, such as fr")


def run(options: argparse.Namespace) -> int:
    """Write down one episode."""
    with open_to_write(options) as project:
        episode = project.find_episode(options.episode)
        recogniser = open_recogniser(options.model, may_fetch=options.fetch)
        progress = Progress(f"Writing down {episode.title[:30]}")
        try:
            made = transcribe_episode(
                project, episode.id, recogniser, language=options.language, told=progress
            )
        finally:
            progress.end()
    if options.json:
        print_json({"episode_id": made.episode_id, "segments": made.segments})
    else:
        print(f"“{episode.title}”: {made.segments} segments were written.")
    return 0

"""`earmark tag`: put a tag on the words that are spoken between two times."""

import argparse

from earmark.app import edits
from earmark.app.placing import span_between
from earmark.app.project import Project
from earmark.cli.annotations import as_json
from earmark.cli.output import add_json, print_json
from earmark.cli.projects import add_episode, add_project, open_to_write
from earmark.domain.codebook import Tag
from earmark.domain.timecode import format_timecode, parse_timecode
from earmark.errors import EditError

EPILOG = "Times: 15:30, 1:02:03.450, 75.25 (seconds), 2m, 1h 2m 3s."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    add_episode(parser)
    parser.add_argument("--tag", required=True, metavar="T", help="the name of the tag")
    parser.add_argument(
        "--from", required=True, type=_time, metavar="TIME", dest="start_ms", help="where it starts"
    )
    parser.add_argument(
        "--to", required=True, type=_time, metavar="TIME", dest="end_ms", help="where it ends"
    )
    parser.add_argument("--note", default="", help="a note on it")
    parser.add_argument("--new", action="store_true", help="add the tag if there is none so far")
    add_project(parser)
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    """Tag and print what was tagged."""
    if options.end_ms <= options.start_ms:
        raise EditError("--to must be later than --from.", "Give the times the other way round.")
    with open_to_write(options) as project:
        episode = project.find_episode(options.episode)
        span = span_between(project.transcript(episode.id), options.start_ms, options.end_ms)
        if span is None:
            raise EditError(
                f"Nothing is said in “{episode.title}” between "
                f"{format_timecode(options.start_ms)} and {format_timecode(options.end_ms)}.",
                "'earmark segments' prints what is said when.",
            )
        tag = _tag(project, options.tag, new=options.new)
        made = edits.add_annotation(project, episode.id, tag.id, span, note=options.note)
    if options.json:
        print_json(as_json(made, tag.name))
    else:
        start, end = format_timecode(made.time.start_ms), format_timecode(made.time.end_ms)
        print(f"{made.id}\t{tag.name}\t{start}\t{end}\t{' '.join(made.text.split())}")
    return 0


def _tag(project: Project, name: str, *, new: bool) -> Tag:
    codebook = project.codebook()
    tag = codebook.by_name(name)
    if tag is not None:
        return tag
    if not new:
        known = ", ".join(one.name for one in codebook)
        raise EditError(f"There is no tag “{name}”.", f"Known: {known}. --new adds one.")
    return edits.add_tag(project, name)


def _time(text: str) -> int:
    try:
        return parse_timecode(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{error}; write it as 15:30 or 1:02:03.450") from None

"""`earmark export`: write annotations and transcripts in the form of other programs."""

import argparse
import sys
from pathlib import Path

from earmark.app.export_files import ExportRequest, ExportResult, export, filter_query, remarks
from earmark.app.project import Project
from earmark.app.sound_export import TITLES, SoundKind, SoundRequest, export_sound
from earmark.cli.output import Progress, add_json, print_json, print_rows
from earmark.cli.projects import add_project, open_to_read
from earmark.domain.export import Cues, ExportOptions, Shape
from earmark.errors import ExportError
from earmark.formats.csv_annotations import DELIMITERS
from earmark.formats.table_rows import COLUMNS, MORE_COLUMNS
from earmark.formats.writers import WRITERS, writer_for
from earmark.paths import resource

_NAMED = {"comma": ",", "semicolon": ";", "tab": "\t", "pipe": "|", "\\t": "\t"}
EPILOG = f"""\
Columns of tables: {", ".join((*COLUMNS, *MORE_COLUMNS))}, and field:NAME for answers to fields.
Without --columns a table has those up to annotation_uuid, and the fields.

Where --to is a folder (or ends with /), each episode gets a file of its own there. What a form
can't hold is said on stderr. 'earmark export --formats' lists the forms.

Sound: --format clips (a recording for each annotation), reel (all of them in one), without (the
episode without what is tagged as sponsor, or without what --filter names). Cuts lie in silence
nearby; transcript and chapters are written beside, at their new times."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument(
        "episodes",
        metavar="EPISODE",
        nargs="*",
        help="numbers or parts of titles; without any, all episodes",
    )
    parser.add_argument("--to", metavar="F.csv", help="the file or folder to write")
    parser.add_argument(
        "--format",
        choices=[*(one.name for one in WRITERS), *(kind.value for kind in SoundKind)],
        help="the form of the file (default: by its extension, else csv)",
    )
    parser.add_argument(
        "--filter",
        default="",
        metavar="WORDS",
        help="only annotations that fit, as in Review: 'tag:sponsor -status:rejected len:>30s'",
    )
    parser.add_argument(
        "--each", action="store_true", help="a file for each episode, into the folder --to"
    )
    _add_options(parser)
    parser.add_argument("--formats", action="store_true", help="list the forms and stop")
    parser.add_argument(
        "--schema", action="store_true", help="print the JSON Schema of a line of jsonl and stop"
    )
    add_project(parser)
    add_json(parser)


def _add_options(parser: argparse.ArgumentParser) -> None:
    table = parser.add_argument_group("tables")
    table.add_argument("--columns", default="", metavar="A,B", help="these columns, in this order")
    table.add_argument("--delimiter", default="", help="comma, semicolon, tab or pipe")
    table.add_argument("--decimal", default=".", choices=[".", ","], help="the decimal sign")
    table.add_argument(
        "--shape",
        default=Shape.ANNOTATIONS.value,
        choices=[one.value for one in Shape],
        help="a row for each annotation, or for each segment with 0 or 1 for each tag",
    )
    table.add_argument(
        "--plain", action="store_true", help="without the byte-order mark that Excel wants"
    )
    captions = parser.add_argument_group("captions and tiers")
    captions.add_argument(
        "--cues",
        choices=[one.value for one in Cues],
        help="what becomes a cue: annotations, or lines: all, the tagged or the untagged ones",
    )
    captions.add_argument(
        "--close-up", action="store_true", help="move cues together where something is left out"
    )
    captions.add_argument(
        "--with-transcript", action="store_true", help="the transcript as further tiers"
    )
    captions.add_argument(
        "--link-sound", action="store_true", help="a report that refers to the recording"
    )


def run(options: argparse.Namespace) -> int:
    """Export and say how many rows were written."""
    if options.formats:
        print_rows(
            ("format", "extension", "title"),
            [
                *((one.name, one.extension, one.title) for one in WRITERS),
                *((kind.value, "", title) for kind, title in TITLES.items()),
            ],
        )
        return 0
    if options.schema:
        from earmark.formats.jsonl import SCHEMA

        print(resource(SCHEMA).read_text(encoding="utf-8"), end="")
        return 0
    if options.to is None:
        raise ExportError("There is nowhere to write to.", "Name a file or folder: --to FILE.")
    with open_to_read(options) as project:
        if options.format in {kind.value for kind in SoundKind}:
            return _run_sound(project, options)
        request = _request(project, options)
        told = remarks(project, request)
        progress = Progress("Writing")
        try:
            result = export(project, request, progress=progress)
        finally:
            progress.end()
    noun = request.writer.noun if request.options.shape is Shape.ANNOTATIONS else "segment"
    _say(options, result, noun, told, is_folder=request.each)
    return 0


def _run_sound(project: Project, options: argparse.Namespace) -> int:
    to, is_folder = _target(options)
    request = SoundRequest(
        to, SoundKind(options.format), _episodes(project, options), filter_query(options.filter),
        is_folder,
    )  # fmt: skip
    progress = Progress("Cutting")
    try:
        result = export_sound(project, request, progress=progress)
    finally:
        progress.end()
    in_folder = is_folder or request.kind is SoundKind.CLIPS
    _say(options, result, "recording", list(result.remarks), is_folder=in_folder)
    return 0


def _target(options: argparse.Namespace) -> tuple[Path, bool]:
    """Where to write to, and whether that is a folder for a file for each episode."""
    to = Path(options.to)
    return to, options.each or to.is_dir() or options.to.endswith(("/", "\\"))


def _episodes(project: Project, options: argparse.Namespace) -> tuple[int, ...] | None:
    return tuple(project.find_episode(text).id for text in options.episodes) or None


def _request(project: Project, options: argparse.Namespace) -> ExportRequest:
    to, is_folder = _target(options)
    return ExportRequest(
        to,
        writer_for(to, options.format),
        ExportOptions(
            columns=tuple(name.strip() for name in options.columns.split(",") if name.strip()),
            delimiter=_delimiter(options.delimiter),
            decimal=options.decimal,
            plain=options.plain,
            shape=Shape(options.shape),
            cues=Cues(options.cues) if options.cues else None,
            close_up=options.close_up,
            with_transcript=options.with_transcript,
            embed_sound=not options.link_sound,
        ),
        _episodes(project, options),
        filter_query(options.filter),
        is_folder,
    )


def _delimiter(name: str) -> str:
    sign = _NAMED.get(name.lower(), name)
    if sign and sign not in DELIMITERS:
        raise ExportError(
            f"“{name}” can't stand between cells.", "Choose comma, semicolon, tab or pipe."
        )
    return sign


def _say(
    options: argparse.Namespace,
    result: ExportResult,
    noun: str,
    told: list[str],
    *,
    is_folder: bool,
) -> None:
    if options.json:
        print_json(
            {
                "rows": result.count,
                "path": str(Path(options.to).absolute()),
                "files": [str(file.absolute()) for file in result.files],
                "remarks": told,
            }
        )
        return
    noun += "" if result.count == 1 else "s"
    where = f"{len(result.files)} files in {options.to}" if is_folder else str(result.files[0])
    print(f"{result.count} {noun} written to {where}.")
    for sentence in told:
        print(sentence, file=sys.stderr)

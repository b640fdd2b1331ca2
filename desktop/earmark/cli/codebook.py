"""`earmark codebook`: list the tags, write them to a file, take those of a file or project in."""

import argparse
from pathlib import Path
from typing import Any

from earmark.app import codebook_files
from earmark.app.codebook_files import CodebookImport
from earmark.app.project import Project
from earmark.cli.output import add_json, print_json, print_rows
from earmark.cli.projects import add_project, open_to_read, open_to_write
from earmark.domain.codebook import Codebook, Tag

EPILOG = """\
Without --export and --import the tags are listed with how often each is used.
Files are REFI-QDA codebooks (.qdc), JSON or CSV; --import also takes another project (.earmark).
Tags that are known, by their uuid or by name, get what the file has to say; nothing is taken
away. Each file is one step of undo. What does not fit is listed, and the exit status is then 1."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument(
        "--import", dest="sources", metavar="F.qdc", type=Path, action="append", default=[],
        help="take in the tags of a file or of another project; may be given several times",
    )  # fmt: skip
    parser.add_argument(
        "--export", dest="to", metavar="F.qdc", type=Path, help="write the tags to a file"
    )
    parser.add_argument(
        "--format",
        choices=codebook_files.FORMATS,
        help="the form of the file to write (default: by its extension)",
    )
    add_project(parser)
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    """Take in, then write, then say what was done; list the tags where nothing was asked for."""
    for source in options.sources:
        codebook_files.read_codebook(source)  # all of them can be read, or nothing is changed
    with (open_to_write if options.sources else open_to_read)(options) as project:
        taken = [(one, codebook_files.import_codebook(project, one)) for one in options.sources]
        written = None
        if options.to:
            written = codebook_files.export_codebook(project, options.to, options.format or "")
        if options.json:
            print_json(_as_json(project, taken))
        elif options.sources or options.to:
            for source, one in taken:
                _say(source, one)
            if written is not None:
                print(f"{options.to}: {written} tags written.")
        else:
            print_rows(("tag", "key", "color", "annotations", "definition"), _rows(project))
    return 1 if any(one.remarks for _, one in taken) else 0


def _say(source: Path, taken: CodebookImport) -> None:
    print(
        f"{source.name}: {taken.added} tags added, {taken.changed} changed, "
        f"{taken.unchanged} known and unchanged."
    )
    for remark in taken.remarks:
        print(f"  {remark}")


def _path(codebook: Codebook, tag: Tag) -> str:
    """A tag with those above it: `sponsor / host-read`."""
    return " / ".join(codebook.path(tag))


def _rows(project: Project) -> list[tuple[object, ...]]:
    codebook, counts = project.codebook(), project.tag_counts()
    return [
        (_path(codebook, tag), tag.key, tag.color, counts.get(tag.id, 0), tag.definition)
        for _, tag in codebook.walk()
    ]


def _as_json(project: Project, taken: list[tuple[Path, CodebookImport]]) -> dict[str, Any]:
    codebook, counts = project.codebook(), project.tag_counts()
    return {
        "imported": [
            {
                "file": str(source),
                "added": one.added,
                "changed": one.changed,
                "unchanged": one.unchanged,
                "remarks": list(one.remarks),
            }
            for source, one in taken
        ],
        "tags": [
            {
                "tag": tag.name,
                "above": list(codebook.path(tag)[:-1]),
                "key": tag.key,
                "color": tag.color,
                "retired": tag.retired,
                "annotations": counts.get(tag.id, 0),
                "definition": tag.definition,
                "fields": [field.name for field in tag.fields],
                "uuid": tag.uuid,
            }
            for _, tag in codebook.walk()
        ],
    }

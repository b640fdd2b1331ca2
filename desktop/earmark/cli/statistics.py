"""`earmark statistics`: the figures of a project as tables and pictures."""

import argparse
from pathlib import Path

from earmark.cli.output import add_json, print_json, print_rows
from earmark.cli.projects import add_project, open_to_read
from earmark.errors import ExportError

FIGURES = (
    "tags", "episodes", "dates", "along", "together", "durations", "speakers", "load", "usage",
    "speed",
)  # fmt: skip
EPILOG = """Figures: tags (share of time by tag), episodes (the same by episode), dates (over
the months of publication), along (from start to end of episodes), together (tags at the
same time), durations, speakers (speakers and tags), load (sponsor minutes per hour, by
show), usage (of the codebook), speed (annotations per hour of work).

What is counted can be narrowed as in the filter bar of the window; without --filter it is
all that was neither rejected nor only suggested, without the gold tier."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("--figure", choices=FIGURES, default="tags", help="what to count")
    parser.add_argument("--filter", metavar="TEXT", help="what to count it in")
    parser.add_argument(
        "--to", type=Path, metavar="FOLDER", help="write all figures there as SVG and CSV"
    )
    add_project(parser)
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    """Print one figure as a table, or write all of them."""
    from earmark.app.statistics import export_csv, export_svg, paper_look, statistics
    from earmark.domain.marks import USUAL

    with open_to_read(options) as project:
        found = statistics(project, USUAL if options.filter is None else options.filter)
        look = paper_look(project.codebook())
    if options.to is not None:
        try:
            options.to.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ExportError(
                f"The folder {options.to} can't be made: {error.strerror}.", "Choose another."
            ) from error
        for figure in found.figures:
            export_csv(figure, options.to / f"{figure.id}.csv")
            export_svg(figure, look, options.to / f"{figure.id}.svg")
        print(f"{len(found.figures)} figures written to {options.to}, as SVG and CSV.")
        return 0
    figure = found.figure(options.figure)
    if options.json:
        rows = [dict(zip(figure.columns, row, strict=True)) for row in figure.rows]
        print_json(
            {"figure": figure.id, "title": figure.title, "reading": figure.reading, "rows": rows}
        )
    else:
        print_rows(figure.columns, (["" if c is None else c for c in row] for row in figure.rows))
    return 0

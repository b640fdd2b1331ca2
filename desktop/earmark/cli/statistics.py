"""`earmark statistics`: the figures of a project as tables and pictures."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from earmark.cli.output import add_json, print_json, print_rows
from earmark.cli.projects import add_project, open_to_read
from earmark.errors import ExportError

if TYPE_CHECKING:
    from earmark.analysis.canvas import Look
    from earmark.app.statistics import Statistics

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
_WRITTEN = (".svg", ".csv")
_PICTURES = (".png", ".jpg", ".jpeg", ".pdf", ".webp")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("--figure", choices=FIGURES, help="what to count (default: tags)")
    parser.add_argument("--filter", metavar="TEXT", help="what to count it in")
    parser.add_argument(
        "--to",
        type=Path,
        metavar="FOLDER",
        help="write all figures there as SVG and CSV, or the one that --figure names; "
        "a name that ends in .svg or .csv is that of a file",
    )
    add_project(parser)
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    """Print one figure as a table, or write all of them."""
    from earmark.app.statistics import paper_look, statistics
    from earmark.domain.marks import USUAL

    if options.to is not None and options.to.suffix.lower() in _PICTURES:
        raise ExportError(
            f"Figures are written as SVG and CSV here, not as {options.to.suffix[1:].upper()}.",
            "The page Statistics of the window saves PNG.",
        )
    with open_to_read(options) as project:
        found = statistics(project, USUAL if options.filter is None else options.filter)
        look = paper_look(project.codebook())
    if options.to is not None:
        return _write(found, look, options)
    figure = found.figure(options.figure or FIGURES[0])
    if options.json:
        rows = [dict(zip(figure.columns, row, strict=True)) for row in figure.rows]
        print_json(
            {"figure": figure.id, "title": figure.title, "reading": figure.reading, "rows": rows}
        )
    else:
        print_rows(figure.columns, (["" if c is None else c for c in row] for row in figure.rows))
    return 0


def _write(found: "Statistics", look: "Look", options: argparse.Namespace) -> int:
    """Write all figures or the one that is named, into a folder or a file."""
    from earmark.app.statistics import export_csv, export_svg

    to: Path = options.to
    kinds: dict[str, Path | None]
    is_file = to.suffix.lower() in _WRITTEN
    if is_file:
        name = options.figure or FIGURES[0]
        to, kinds, figures = to.parent, {to.suffix.lower(): to}, [found.figure(name)]
    else:
        kinds = dict.fromkeys(_WRITTEN)
        figures = [found.figure(options.figure)] if options.figure else list(found.figures)
    try:
        to.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExportError(
            f"The folder {to} can't be made: {error.strerror}.", "Choose another."
        ) from error
    for figure in figures:
        if ".csv" in kinds:
            export_csv(figure, kinds[".csv"] or to / f"{figure.id}.csv")
        if ".svg" in kinds:
            export_svg(figure, look, kinds[".svg"] or to / f"{figure.id}.svg")
    if is_file:
        print(f"{figures[0].title}: written to {options.to}.")
    else:
        print(f"{len(figures)} figures written to {to}, as SVG and CSV.")
    return 0

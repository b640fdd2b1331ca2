"""`earmark report`: one page about a selection, as HTML or PDF."""

import argparse
from pathlib import Path

from earmark.cli.output import add_json, print_json
from earmark.cli.projects import add_project, open_to_read
from earmark.errors import AppError

EPILOG = """The page holds numbers, figures, quotations with links to their moment, and the
codebook, and needs no other file. Where a recording is at hand, a click on a time plays the
passage in the page. The selection is a filter as in the window; without one it is all that was
neither rejected nor only suggested, without the gold tier."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("episode", metavar="EPISODE", nargs="?", help="one episode only")
    parser.add_argument(
        "--to", required=True, type=Path, metavar="F.html", help="the file to write, .html or .pdf"
    )
    parser.add_argument("--filter", metavar="TEXT", help="what the report is about")
    parser.add_argument("--title", default="", help="its title (default: the project's name)")
    parser.add_argument(
        "--most", type=int, default=100, metavar="N", help="quotations of each tag (default: 100)"
    )
    parser.add_argument(
        "--agreement", action="store_true", help="tell how well the annotators agree"
    )
    add_project(parser)
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    """Write the report."""
    from earmark.app.report import make_report
    from earmark.app.report_html import write_html
    from earmark.app.statistics import paper_look
    from earmark.domain.marks import USUAL

    kind = options.to.suffix.lower()
    if kind not in (".html", ".htm", ".pdf"):
        raise AppError(
            f"A report can't be written as “{options.to.name}”.", "End its name in .html or .pdf."
        )
    with open_to_read(options) as project:
        episode = project.find_episode(options.episode) if options.episode else None
        report = make_report(
            project,
            USUAL if options.filter is None else options.filter,
            episode_id=episode.id if episode else None,
            title=options.title,
            most=max(0, options.most),
            with_agreement=options.agreement,
        )
        look = paper_look(project.codebook())
    if kind == ".pdf":
        options.pdf(report, look, options.to)
    else:
        write_html(report, look, options.to)
    quotations = sum(len(one.quotations) for one in report.sections)
    if options.json:
        print_json({"path": str(options.to.absolute()), "quotations": quotations})
    else:
        print(f"The report with {quotations} quotations is written to {options.to}.")
    return 0

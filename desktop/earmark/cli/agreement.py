"""`earmark agreement`: how well annotators agree about each tag."""

import argparse
from dataclasses import asdict
from typing import Any

from earmark.cli.output import add_json, print_json, print_rows
from earmark.cli.projects import add_project, open_to_read

EPILOG = """Annotators are named as 'earmark annotations --json' shows them; a suggester is
suggester:NAME, the decided tier is gold. Without any, all people and suggesters are
compared. Only episodes count that all of them annotated. 'earmark agreement --explain'
tells what the measures mean."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument(
        "episodes",
        metavar="EPISODE",
        nargs="*",
        help="numbers or parts of titles; without any, all episodes",
    )
    parser.add_argument(
        "--annotators", nargs="+", default=[], metavar="NAME", help="whom to compare"
    )
    parser.add_argument(
        "--tolerance",
        type=float,
        default=2.0,
        metavar="S",
        help="seconds by which ends may differ and still be the same (default: 2)",
    )
    parser.add_argument("--explain", action="store_true", help="tell what the measures mean")
    add_project(parser)
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    """Print one row for each tag and measure."""
    if options.explain:
        return _explain(options.json)
    from earmark.app.comparing import agreements, find_voices

    with open_to_read(options) as project:
        wanted = [project.find_episode(text).id for text in options.episodes]
        episodes = wanted or [one.id for one in project.episodes()]
        compared = find_voices(project, options.annotators, episodes)
        found = agreements(project, episodes, compared, round(options.tolerance * 1000))
        names = {tag.id: tag.name for tag in project.codebook()}
    keys = [voice.key for voice in compared]
    if options.json:
        tags = [
            {
                "tag": names[one.tag_id],
                "annotations": dict(zip(keys, one.counts, strict=True)),
                "time_ms": dict(zip(keys, one.lengths_ms, strict=True)),
                "measures": {
                    each.kind.id: {"value": each.value, "low": each.low, "high": each.high}
                    for each in one.measures
                },
            }
            for one in found
        ]
        print_json({"annotators": keys, "tags": tags})
        return 0
    header = ("tag", "measure", "value", "low", "high", *(f"by {key}" for key in keys))
    print_rows(
        header,
        (
            (
                names[one.tag_id],
                each.kind.name,
                _figure(each.value),
                _figure(each.low),
                _figure(each.high),
                *one.counts,
            )
            for one in found
            for each in one.measures
        ),
    )
    return 0


def _figure(value: float | None) -> str:
    return "" if value is None else f"{value:.3f}"


def _explain(as_json: bool) -> int:
    from earmark.analysis.kinds import KINDS

    if as_json:
        explained: list[dict[str, Any]] = [asdict(kind) for kind in KINDS.values()]
        print_json(explained)
        return 0
    for kind in KINDS.values():
        print(f"{kind.name}\n    {kind.meaning}\n    Source: {kind.source}.")
    print(
        "Low and high are the ends of a 95 % confidence interval by bootstrap over blocks of a "
        "minute (or over passages); they are left out where there are too few of them."
    )
    return 0

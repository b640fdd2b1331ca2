"""`earmark salvage`: save what a damaged project still holds into a new one."""

import argparse
from pathlib import Path

from earmark.app import care
from earmark.cli.output import add_json, print_json


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument(
        "source", metavar="DAMAGED", type=Path, help="the damaged project; it is only read"
    )
    parser.add_argument("--to", required=True, metavar="NEW", type=Path, help="the project to make")
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    """Salvage and say what was saved; the status is 1 if something was lost."""
    result = care.salvage(options.source, options.to)
    if options.json:
        print_json(
            {"path": str(options.to), "saved": result.saved, "remarks": list(result.remarks)}
        )
    else:
        saved = ", ".join(f"{number} {kind}" for kind, number in result.saved.items())
        print(f"Saved to {options.to}: {saved or 'nothing'}.")
        for remark in result.remarks:
            print(f"  {remark}")
    return 1 if result.remarks else 0

"""How commands print: tables for people and `cut`, JSON for programs, progress on stderr."""

import argparse
import json
import sys
from collections.abc import Iterable, Sequence
from typing import Any

_WIDTH = 30


def add_json(parser: argparse.ArgumentParser) -> None:
    """Add `--json`."""
    parser.add_argument("--json", action="store_true", help="print JSON, for other programs")


def print_json(value: Any) -> None:
    """Print a value as JSON."""
    json.dump(value, sys.stdout, ensure_ascii=False, indent=2)
    print()


def print_rows(header: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Print a header and rows, cells separated by tabs; tabs and line ends in cells as spaces."""
    print("\t".join(header))
    for row in rows:
        print("\t".join(" ".join(str(cell).split()) for cell in row))


class Progress:
    """A line on the terminal that shows how far long work is; silent where nobody looks."""

    def __init__(self, what: str) -> None:
        self._what = what
        self._last = -1
        self._shown = sys.stderr.isatty()

    def __call__(self, share: float, _more: object = None) -> None:
        """Show a share between 0 and 1; what else there is to say is not shown."""
        percent = int(share * 100)
        if self._shown and percent != self._last:
            self._last = percent
            done = int(share * _WIDTH)
            bar = "#" * done + "." * (_WIDTH - done)
            print(f"\r{self._what} {bar} {percent:3d} %", end="", file=sys.stderr, flush=True)

    def end(self) -> None:
        """Take the line away."""
        if self._shown and self._last >= 0:
            print("\r" + " " * (len(self._what) + _WIDTH + 8) + "\r", end="", file=sys.stderr)

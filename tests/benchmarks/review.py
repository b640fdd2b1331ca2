"""Review: the table, text search, collecting, comparing and counting against bare baselines.

Each part is a module `review_*.py` of this folder with `figures()`, which returns rows.
"""

import importlib
from pathlib import Path
from typing import Any

Row = dict[str, Any]
HERE = Path(__file__).resolve().parent


def rows() -> list[Row]:
    """The figures of all parts, in the order of their names."""
    parts = sorted(file.stem for file in HERE.glob("review_*.py"))
    return [
        {"group": "review", **row}
        for part in parts
        for row in importlib.import_module(f"benchmarks.{part}").figures()
    ]


def figure(name: str, value: float, unit: str, bar: float | None = None) -> Row:
    """A row for a figure that must not exceed its bar."""
    return {
        "name": name, "figure": round(value, 4), "unit": unit, "bar": bar,
        "ok": bar is None or value <= bar,
    }  # fmt: skip


def ratio(name: str, ours: float, bare: float, bar: float, unit: str = "ms") -> Row:
    """A row for a time that must not exceed a multiple of a baseline of the same run."""
    times = ours / bare
    return {
        "name": name, "figure": round(ours, 3), "unit": unit, "bar": bar,
        "ratio": round(times, 2), "ok": times <= bar,
    }  # fmt: skip

"""One group of benchmarks, measured wherever the runner wants it."""

import importlib
import traceback
from typing import Any

Row = dict[str, Any]


def measure(name: str) -> list[Row]:
    """Run one group; one that breaks off becomes a row that is not ok."""
    try:
        found: list[Row] = list(importlib.import_module(f"benchmarks.{name}").rows())
    except Exception as error:  # the other groups are still worth their figures
        traceback.print_exc()
        return [broken_off(name, error)]
    return found


def broken_off(name: str, error: Exception) -> Row:
    """The row of a group that gave no figures."""
    text = f"broke off: {type(error).__name__}"
    return {"group": name, "name": text, "figure": None, "unit": "", "bar": None, "ok": False}

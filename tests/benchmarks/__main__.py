"""Run the benchmarks: `python -m benchmarks [NAME]` with `tests/` on the path.

A group is a module of this folder with `rows()`, which returns dictionaries
`{group, name, figure, unit, bar, ok}` and, where a bar is a multiple of a baseline that was
measured in the same run, `ratio`. Prints one table and writes `build/bench.json`.
"""

import argparse
import json
import multiprocessing
import sys
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

from benchmarks.group import Row, broken_off, measure

HERE = Path(__file__).resolve().parent
CHECKOUT = HERE.parent.parent
RESULTS = CHECKOUT / "build" / "bench.json"
TOGETHER = {"playback": ("timeline",)}
COLUMNS = ("group", "name", "figure", "unit", "bar", "ratio", "ok")


def _with_companions(names: list[str]) -> list[str]:
    """The groups asked for, each followed by those that are read together with it."""
    whole = (one for name in names for one in (name, *TOGETHER.get(name, ())))
    return list(dict.fromkeys(whole))


def groups() -> list[str]:
    """Return the names of the groups in this folder."""
    return [
        file.stem
        for file in sorted(HERE.glob("[a-z]*.py"))
        if "\ndef rows(" in file.read_text(encoding="utf-8")
    ]


def measure_apart(name: str) -> list[Row]:
    """Run one group in a process of its own, so that no group finds another's memory."""
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(max_workers=1, mp_context=context) as pool:
        try:
            return pool.submit(measure, name).result()
        except BrokenProcessPool as error:
            return [broken_off(name, error)]


def table(rows: list[Row]) -> str:
    """Lay the rows out in columns."""
    cells = [COLUMNS, *(tuple(_cell(row.get(column)) for column in COLUMNS) for row in rows)]
    widths = [max(len(line[index]) for line in cells) for index in range(len(COLUMNS))]
    lines = [
        "  ".join(
            _pad(text, width, index)
            for index, (text, width) in enumerate(zip(line, widths, strict=True))
        )
        for line in cells
    ]
    return "\n".join(line.rstrip() for line in lines)


def pivots(rows: list[Row]) -> str:
    """The rows that say where they belong, as tables of their own; what missed its bar has a !."""
    tables: dict[str, dict[str, dict[str, str]]] = {}
    for row in rows:
        if "cell" in row:
            name, line, column = row["cell"]
            mark = "" if row["ok"] else "!"
            cells = tables.setdefault(name, {}).setdefault(line, {})
            cells[column] = f"{_cell(row['figure'])}{mark}"
    return "\n\n".join(_pivot(name, lines) for name, lines in tables.items())


def _pivot(name: str, lines: dict[str, dict[str, str]]) -> str:
    columns = list(dict.fromkeys(column for cells in lines.values() for column in cells))
    whole = [["", *columns]]
    whole += [[line, *(cells.get(one, "") for one in columns)] for line, cells in lines.items()]
    widths = [max(len(cells[index]) for cells in whole) for index in range(len(columns) + 1)]
    shown = [
        "  ".join(
            text.rjust(width) if index else text.ljust(width)
            for index, (text, width) in enumerate(zip(cells, widths, strict=True))
        )
        for cells in whole
    ]
    return "\n".join([name, *(line.rstrip() for line in shown)])


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "ok" if value else "MISSED"
    return f"{value:.4g}" if isinstance(value, float) else str(value)


def _pad(text: str, width: int, column: int) -> str:
    is_number = COLUMNS[column] in {"figure", "bar", "ratio"}
    return text.rjust(width) if is_number else text.ljust(width)


def main() -> int:
    """Measure the groups that were asked for; exit status 1 when a bar was missed."""
    parser = argparse.ArgumentParser(prog="benchmarks", description="Measure Earmark.")
    parser.add_argument("names", nargs="*", metavar="NAME", help="a group; all without")
    wanted = parser.parse_args().names
    known = groups()
    unknown = [name for name in wanted if name not in known]
    if unknown:
        parser.error(f"no group {', '.join(unknown)}; there are: {', '.join(known)}")
    rows: list[Row] = []
    for name in _with_companions(wanted) or known:
        print(f"measuring {name} …", file=sys.stderr, flush=True)
        rows += measure_apart(name)
    print(table(rows))
    if any("cell" in row for row in rows):
        print(f"\n{pivots(rows)}")
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")
    return 0 if all(row["ok"] for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())

"""What import-linter cannot see: submodules of Qt, file sizes, names, and machine paths."""

import ast
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parent.parent
PACKAGE = CHECKOUT / "desktop" / "earmark"
LONGEST_FILE = 500
LONGEST_FUNCTION = 50
VAGUE_NAMES = {"utils", "util", "helpers", "helper", "common", "misc", "core"}
# Put together at run time, so that this file does not hold what it looks for.
MACHINE_PATHS = re.compile(
    "|".join(("/wo" + "rk/", "/ro" + "ot/", "/ho" + r"me/\w\w", r"[A-Z]:\\Us" + "ers"))
)
TEXT = {".py", ".md", ".toml", ".txt", ".yaml", ".yml", ".json", ".qss", ".svg", ".sh", ".cfg", ""}


def project_files() -> list[Path]:
    """Return the files of the project: those git knows or would add, else all but build folders."""
    listing = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    try:
        done = subprocess.run(listing, cwd=CHECKOUT, capture_output=True, check=True, text=True)
        names = [name for name in done.stdout.split("\0") if name]
        files = [CHECKOUT / name for name in names]
    except (OSError, subprocess.CalledProcessError):
        skipped = {".venv", ".git", "build", "dist"}
        files = [p for p in CHECKOUT.rglob("*") if not skipped & set(p.relative_to(CHECKOUT).parts)]
    return [path for path in files if path.is_file()]


PYTHON_FILES = [path for path in project_files() if path.suffix == ".py"]


def imported_names(path: Path) -> Iterator[str]:
    """Yield every module and every name a file imports, dotted."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def relative(path: Path) -> str:
    """Return a path as it is written in messages."""
    return path.relative_to(CHECKOUT).as_posix()


def test_only_the_window_imports_widgets() -> None:
    outside = [
        relative(path)
        for path in PACKAGE.rglob("*.py")
        if "ui" not in path.relative_to(PACKAGE).parts
        and any(name.startswith("PySide6.QtWidgets") for name in imported_names(path))
    ]
    assert outside == []


def test_no_module_has_a_name_that_says_nothing() -> None:
    vague = [relative(path) for path in PYTHON_FILES if path.stem in VAGUE_NAMES]
    vague += [relative(path) for path in PYTHON_FILES if path.parent.name in VAGUE_NAMES]
    assert vague == []


def test_no_file_does_two_things() -> None:
    sizes = {relative(p): len(p.read_text(encoding="utf-8").splitlines()) for p in PYTHON_FILES}
    assert {name: size for name, size in sizes.items() if size > LONGEST_FILE} == {}


def test_every_function_of_the_program_fits_a_screen() -> None:
    long = {}
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                size = (node.end_lineno or node.lineno) - _first_line_of_work(node) + 1
                if size > LONGEST_FUNCTION:
                    long[f"{relative(path)}:{node.lineno} {node.name}"] = size
    assert long == {}


def _first_line_of_work(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Return where a function begins; its docstring does not count as length."""
    if ast.get_docstring(node) is None:
        return node.lineno
    documented = node.body[0]
    return node.lineno + (documented.end_lineno or documented.lineno) - documented.lineno + 1


def test_every_module_says_why_it_exists() -> None:
    silent = [
        relative(path)
        for path in PYTHON_FILES
        if path.stat().st_size and ast.get_docstring(ast.parse(path.read_text("utf-8"))) is None
    ]
    assert silent == []


def test_no_file_mentions_a_path_of_one_machine() -> None:
    found = []
    for path in project_files():
        in_data = "data" in path.relative_to(CHECKOUT).parts
        if path.suffix.lower() not in TEXT or in_data:
            continue
        text = path.read_text(encoding="utf-8", errors="replace")
        found += [f"{relative(path)}: {hit.group()}" for hit in MACHINE_PATHS.finditer(text)]
    assert found == []


def test_the_command_line_starts_without_qt_and_without_the_database(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import os
    import sys

    code = (
        "import sys; sys.argv = ['earmark', '--version']\n"
        "from earmark.__main__ import main\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        "heavy = {'PySide6', 'sqlalchemy', 'numpy', 'vlc', 'pocketsphinx', 'av'}\n"
        "print(sorted(heavy & set(sys.modules)))\n"
    )
    environment = dict(os.environ, PYTHONPATH=str(CHECKOUT / "desktop"))
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=environment, cwd=tmp_path
    )
    assert done.stdout.splitlines()[-1] == "[]", done.stderr


def test_the_window_is_there_before_what_it_needs_later(tmp_path: Path) -> None:
    import os
    import sys

    code = (
        "import sys, earmark.ui.application\n"
        "later = {\n"
        "    'numpy', 'av', 'vlc', 'pocketsphinx', 'rapidfuzz', 'alembic', 'http.client',\n"
        "    'charset_normalizer', 'defusedxml', 'statistics', 'sqlalchemy.dialects.postgresql',\n"
        "    'earmark.formats', 'earmark.fetching', 'earmark.timing', 'earmark.analysis',\n"
        "}\n"
        "print(sorted(later & set(sys.modules)))\n"
    )
    environment = dict(os.environ, PYTHONPATH=str(CHECKOUT / "desktop"))
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=environment, cwd=tmp_path
    )
    assert done.stdout.splitlines()[-1] == "[]", done.stderr

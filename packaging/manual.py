"""Write the tables of the manual that are made of the program, and the manual as HTML.

python packaging/manual.py write          put commands and schema into resources/help/*.md
python packaging/manual.py html FOLDER    the whole manual as pages that a browser shows
"""

from __future__ import annotations

import argparse
import html
import re
import shutil
import sqlite3
import sys
import tempfile
from pathlib import Path

from earmark.app.manual import Manual, as_html
from earmark.app.project import Project
from earmark.cli.reference import full_parser

CHECKOUT = Path(__file__).resolve().parent.parent
HELP = CHECKOUT / "resources" / "help"
_HIDDEN = ("sqlite_", "alembic_")


def commands() -> str:
    """Every command with what it takes, as `--help` says it."""
    parser = full_parser()
    kind = argparse._SubParsersAction
    (group,) = (one for one in parser._actions if isinstance(one, kind))
    parts = []
    for name, command in group.choices.items():
        command.formatter_class = _Plain
        said = command.format_help()
        parts.append(f"## earmark {name}\n\n```text\n{said.rstrip()}\n```\n")
    return "\n".join(parts)


class _Plain(argparse.RawDescriptionHelpFormatter):
    """Help of one width, whatever the terminal."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=96, max_help_position=28)


def schema() -> str:
    """Every table of a project with its columns, keys and references."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "schema.earmark"
        Project.open(path, annotator="").close()
        connection = sqlite3.connect(path)
        try:
            return "\n".join(_table(connection, name) for name in _names(connection))
        finally:
            connection.close()


def _names(connection: sqlite3.Connection) -> list[str]:
    rows = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY name"
    ).fetchall()
    shadows = tuple(f"{name}_" for name, sql in rows if sql.upper().startswith("CREATE VIRTUAL"))
    return [name for name, _ in rows if not name.startswith((*_HIDDEN, *shadows))]


def _table(connection: sqlite3.Connection, name: str) -> str:
    columns = connection.execute("SELECT * FROM pragma_table_info(?)", (name,)).fetchall()
    targets = {
        row[3]: f"{row[2]}.{row[4] or 'id'}"
        for row in connection.execute("SELECT * FROM pragma_foreign_key_list(?)", (name,))
    }
    lines = [f"### {name}", "", "| Column | Type | |", "| --- | --- | --- |"]
    for _, column, kind, not_null, _, key in columns:
        said = ["primary key"] if key else []
        if column in targets:
            said.append(f"refers to {targets[column]}")
        if not not_null and not key:
            said.append("may be empty")
        lines.append(f"| `{column}` | {kind.lower() or 'text'} | {', '.join(said)} |")
    return "\n".join((*lines, ""))


MADE = {"command-line": ("commands", commands), "file-format": ("schema", schema)}


def made(page: str) -> str:
    """A page with its table made anew."""
    name, maker = MADE[page]
    text = (HELP / f"{page}.md").read_text("utf-8")
    head, begin, rest = text.partition(f"<!-- made: {name} -->\n")
    _, end, tail = rest.partition("<!-- end -->")
    return f"{head}{begin}\n{maker()}\n{end}{tail}"


def write() -> None:
    """Bring the pages up to date."""
    for page in MADE:
        (HELP / f"{page}.md").write_text(made(page), encoding="utf-8")


def write_html(folder: Path) -> None:
    """Write every page as HTML, with pictures, contents and one style sheet."""
    from earmark.ui.help.tables import keys_of

    manual = Manual({"keys": keys_of})
    folder.mkdir(parents=True, exist_ok=True)
    contents = "".join(
        f'<li><a href="{page.name}.html">{html.escape(page.title)}</a></li>'
        for page in manual.pages
    )
    for page in manual.pages:
        body = re.sub(r'href="([\w-]+)\.md', r'href="\1.html', as_html(page.text))
        shown = _PAGE.format(title=html.escape(page.title), contents=contents, body=body)
        (folder / f"{page.name}.html").write_text(shown, encoding="utf-8")
    (folder / "manual.css").write_text(_STYLE, encoding="utf-8")
    first = folder / f"{manual.pages[0].name}.html"
    shutil.copyfile(first, folder / "index.html")
    shutil.copytree(HELP / "images", folder / "images", dirs_exist_ok=True)
    for notebook in HELP.glob("*.ipynb"):
        shutil.copy2(notebook, folder)


_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title} · Earmark</title>
<link rel="stylesheet" href="manual.css">
</head>
<body>
<nav aria-label="Pages"><strong>Earmark</strong><ul>{contents}</ul></nav>
<main>
{body}
</main>
</body>
</html>
"""
_STYLE = """:root { color-scheme: light dark; --text: #1c1b19; --ground: #f7f6f3; --line: #e5e2db;
  --accent: #3355d1; }
@media (prefers-color-scheme: dark) { :root { --text: #eceae4; --ground: #151618; --line: #2e3034;
  --accent: #93aeff; } }
body { margin: 0; display: flex; font: 16px/1.6 system-ui, sans-serif; color: var(--text);
  background: var(--ground); }
nav { flex: 0 0 14rem; padding: 2rem 1rem 2rem 2rem; }
nav ul { list-style: none; padding: 0; }
main { max-width: 46rem; padding: 1rem 2rem 4rem; min-width: 0; }
a { color: var(--accent); }
img { max-width: 100%; border: 1px solid var(--line); border-radius: 6px; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0;
  border-bottom: 1px solid var(--line); }
pre { overflow-x: auto; padding: .75rem 1rem; border: 1px solid var(--line); border-radius: 6px; }
@media (max-width: 48rem) { body { display: block; } nav { padding: 1rem 2rem 0; } }
"""


def main() -> int:
    """Do what was asked; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=["write", "html"])
    parser.add_argument("folder", nargs="?", type=Path, default=CHECKOUT / "build" / "manual")
    options = parser.parse_args()
    if options.what == "write":
        write()
    else:
        write_html(options.folder)
        print(options.folder / "index.html")
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""What is asked of the store could be asked of another database: PostgreSQL stands in for it."""

import ast
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateIndex, CreateTable
from sqlalchemy.sql import visitors
from sqlalchemy.sql.functions import FunctionElement

from earmark.app import edits, retiming
from earmark.app.project import Project
from earmark.domain.filters import parse
from earmark.domain.review import AnnotationQuery
from earmark.store import rows
from store.questions import ASKED, filled

PACKAGE = Path(rows.__file__).resolve().parents[1]
SPEAKS_SQLITE = {"store/engine", "store/fulltext.py"}
SQL = ("pragma ", "select ", "insert ", "update ", "delete from", "create ", "drop ", "alter ",
       "begin", "vacuum", "attach ")  # fmt: skip
EVERYWHERE = {"count", "sum", "min", "max", "coalesce", "lower", "cast", "length"}


def modules() -> Iterator[tuple[str, ast.Module]]:
    """The modules of the package that must not know which database it is."""
    for path in sorted(PACKAGE.rglob("*.py")):
        name = path.relative_to(PACKAGE).as_posix()
        if not any(name.startswith(own) for own in SPEAKS_SQLITE):
            yield name, ast.parse(path.read_text(encoding="utf-8"))


def test_only_two_modules_speak_to_sqlite() -> None:
    found = []
    for name, tree in modules():
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                imported = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                imported = [node.module or "", *(alias.name for alias in node.names)]
            else:
                continue
            if {"sqlite3", "sqlalchemy.dialects.sqlite", "aiosqlite"} & set(imported):
                found.append(f"{name}:{node.lineno}")
    assert found == []


def test_no_other_module_writes_sql_as_text() -> None:
    found = []
    for name, tree in modules():
        conditions = {
            id(keyword.value)
            for node in ast.walk(tree)
            if isinstance(node, ast.Call)
            for keyword in node.keywords
            if keyword.arg in ("sqlite_where", "postgresql_where")  # of an index, for each database
        }
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call):
                continue
            called = node.func.attr if isinstance(node.func, ast.Attribute) else ""
            called = called or (node.func.id if isinstance(node.func, ast.Name) else "")
            texts = [arg for arg in node.args if isinstance(arg, ast.Constant | ast.JoinedStr)]
            is_sql = called == "exec_driver_sql" or (
                called in ("execute", "executemany", "executescript", "text", "literal_column")
                and any(_begins_like_sql(one) for one in texts)
            )
            if is_sql or (called == "text" and "store/" in name and id(node) not in conditions):
                found.append(f"{name}:{node.lineno}")
    assert found == []


def _begins_like_sql(node: ast.expr) -> bool:
    first = node.values[0] if isinstance(node, ast.JoinedStr) and node.values else node
    value = first.value if isinstance(first, ast.Constant) else ""
    return isinstance(value, str) and value.lstrip().casefold().startswith(SQL)


def _filtered(text: str) -> AnnotationQuery:
    found = parse(text)
    assert not found.problems
    return AnnotationQuery(terms=found.terms, text="bees")


MORE: dict[str, Callable[[Project], Any]] = {
    "filter": lambda p: p.query(
        _filtered("show:garden note:x speaker:Ada len:>3 has:note date:2024 -tag:claim")
    ),
    "groups": lambda p: p.query_groups(AnnotationQuery(group="tag")),
    "values": lambda p: [p.known_values(name) for name in ("speaker", "annotator")],
    "lists": lambda p: p.smart_lists(),
    "remove tag": lambda p: edits.remove_tag(p, edits.add_tag(p, "gone").id),
    "drift": lambda p: retiming.nudge_lines(p, 1, range(2), 500),
}


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.open(tmp_path / "p.earmark") as opened:
        filled(opened)
        yield opened


@pytest.mark.parametrize("name", [*ASKED, *MORE])
def test_every_statement_is_one_that_postgresql_understands(project: Project, name: str) -> None:
    statements: list[Any] = []

    def remember(_connection: Any, statement: Any, *_rest: Any) -> None:
        statements.append(statement)

    event.listen(project.database.engine, "before_execute", remember)
    try:
        (ASKED | MORE)[name](project)
    finally:
        event.remove(project.database.engine, "before_execute", remember)
    assert statements
    for statement in statements:
        assert str(statement.compile(dialect=postgresql.dialect()))
        for element in visitors.iterate(statement):
            if isinstance(element, FunctionElement):
                assert element.name.lower() in EVERYWHERE, element


def test_the_tables_can_be_made_in_postgresql() -> None:
    dialect = postgresql.dialect()
    for table in rows.Base.metadata.sorted_tables:
        made = str(CreateTable(table).compile(dialect=dialect))
        assert "AUTOINCREMENT" not in made
        for index in table.indexes:
            assert str(CreateIndex(index).compile(dialect=dialect))

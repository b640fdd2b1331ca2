"""Every question that the window asks is answered by an index, never by reading a big table."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, event

from earmark.app.project import Project
from earmark.domain.review import AnnotationQuery
from store.questions import ASKED, filled

BIG = ("segment", "annotation", "change")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.open(tmp_path / "p.earmark") as opened:
        filled(opened)
        yield opened


def _plans(project: Project, ask: Callable[[], Any]) -> list[tuple[str, str]]:
    """(statement, line of its plan) of everything that `ask` makes SQLite do."""
    statements: list[tuple[str, Any]] = []

    def remember(
        _connection: Connection, _cursor: Any, statement: str, parameters: Any, *_rest: Any
    ) -> None:
        statements.append((statement, parameters))

    engine = project.database.engine
    event.listen(engine, "before_cursor_execute", remember)
    try:
        ask()
    finally:
        event.remove(engine, "before_cursor_execute", remember)
    assert statements
    plans = []
    with engine.connect() as connection:
        for statement, parameters in statements:
            if statement.startswith(("PRAGMA", "BEGIN")):
                continue
            values = parameters[0] if isinstance(parameters, list) else parameters
            rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
            plans += [(statement, row[3]) for row in rows]
    return plans


@pytest.mark.parametrize("name", ASKED)
def test_no_question_reads_a_big_table_whole(project: Project, name: str) -> None:
    for statement, line in _plans(project, lambda: ASKED[name](project)):
        scanned = re.match(r"SCAN (\w+)", line)
        if scanned and scanned[1] in BIG:
            newest = scanned[1] == "change" and "WHERE" not in statement and "LIMIT" in statement
            assert newest or "ix_change_undone" in line, f"{line}\n{statement}"


@pytest.mark.parametrize(
    "query", [AnnotationQuery(), AnnotationQuery(sort=(("id", True),))], ids=["time", "number"]
)
def test_a_page_of_everything_is_read_in_index_order(
    project: Project, query: AnnotationQuery
) -> None:
    plans = _plans(project, lambda: project.query(query))
    assert not [line for _, line in plans if "TEMP B-TREE" in line]
    for statement, line in plans:
        if line.startswith("SCAN"):
            assert "COVERING INDEX" in line or "LIMIT" in statement


@pytest.mark.parametrize("asked", [None, 1])
def test_counts_are_read_from_an_index_alone(project: Project, asked: int | None) -> None:
    lines = [line for _, line in _plans(project, lambda: project.tag_counts(asked))]
    assert all("COVERING INDEX" in line for line in lines if "annotation" in line)


def test_removing_a_parent_looks_its_children_up(project: Project) -> None:
    """SQLite looks for children of a removed row itself, which no plan shows."""
    with project.database.engine.connect() as connection:
        for table in ("segment", "annotation", "media", "tag"):
            keys = connection.exec_driver_sql(f"PRAGMA foreign_key_list({table})").fetchall()
            indexes = connection.exec_driver_sql(f"PRAGMA index_list({table})").fetchall()
            leading = {
                connection.exec_driver_sql(f"PRAGMA index_info({index[1]})").fetchall()[0][2]
                for index in indexes
            }
            assert {key[3] for key in keys} <= leading, table

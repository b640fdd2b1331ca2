"""The manual's tables of formats are those of the program."""

from collections.abc import Callable
from pathlib import Path

import pytest

from earmark.formats.registry import table_of_formats
from earmark.formats.writers import table_of_forms

READ = "<!-- formats: made from the table of readers -->\n", "<!-- end of formats -->"
WRITTEN = "<!-- forms: made from the table of writers -->\n", "<!-- end of forms -->"


@pytest.mark.parametrize(
    ("marks", "table"),
    [(READ, table_of_formats), (WRITTEN, table_of_forms)],
    ids=["read", "written"],
)
def test_the_manual_lists_the_formats_that_are_read_and_written(
    checkout: Path, pytestconfig: pytest.Config, marks: tuple[str, str], table: Callable[[], str]
) -> None:
    page = checkout / "resources" / "help" / "import-and-export.md"
    before, start, rest = page.read_text(encoding="utf-8").partition(marks[0])
    _, end, after = rest.partition(marks[1])
    wanted = f"{before}{start}\n{table()}\n\n{end}{after}"
    if pytestconfig.getoption("update_golden"):
        page.write_text(wanted, encoding="utf-8")
    assert page.read_text(encoding="utf-8") == wanted

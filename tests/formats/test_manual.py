"""The manual's table of formats is that of the program."""

from pathlib import Path

import pytest

from earmark.formats.registry import table_of_formats

START = "<!-- formats: made from the table of readers -->\n"
END = "<!-- end of formats -->"


def test_the_manual_lists_the_formats_that_are_read(
    checkout: Path, pytestconfig: pytest.Config
) -> None:
    page = checkout / "resources" / "help" / "import-and-export.md"
    before, start, rest = page.read_text(encoding="utf-8").partition(START)
    _, end, after = rest.partition(END)
    wanted = f"{before}{start}\n{table_of_formats()}\n\n{end}{after}"
    if pytestconfig.getoption("update_golden"):
        page.write_text(wanted, encoding="utf-8")
    assert page.read_text(encoding="utf-8") == wanted

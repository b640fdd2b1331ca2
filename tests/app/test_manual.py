"""The manual: every page is found, its words too, and nothing that the program does is missing."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from earmark import paths
from earmark.app.manual import ORDER, Manual, anchor_of, as_html, sections
from earmark.cli.main import COMMANDS
from earmark.formats.registry import FORMATS
from earmark.ui.action_table import SPECS
from earmark.ui.help.tables import keys_of

CHECKOUT = Path(__file__).resolve().parents[2]
MANUAL = Manual({"keys": keys_of})
WHOLE = "\n".join(page.text for page in MANUAL.pages)


def test_pages_stand_in_their_order() -> None:
    names = [page.name for page in MANUAL.pages]
    assert names[0] == "getting-started"
    known = [name for name in names if name in ORDER]
    assert known == sorted(known, key=ORDER.index)


def test_words_are_found_where_they_stand() -> None:
    hits = MANUAL.search("foot pedal")
    assert hits
    assert any("pedal" in hit.excerpt for hit in hits)
    assert MANUAL.search("") == []
    assert MANUAL.search("xyzzy plugh") == []


def test_a_heading_is_found_before_what_mentions_it() -> None:
    first = MANUAL.search("find and replace")[0]
    assert (first.page, first.anchor) == ("annotate", "find-and-replace")


def test_headings_have_their_anchors_in_html() -> None:
    for page in MANUAL.pages:
        text = as_html(page.text)
        for heading, _ in sections(page.text):
            assert f'id="{anchor_of(heading)}' in text, (page.name, heading)


def test_every_action_is_in_the_manual() -> None:
    for spec in SPECS:
        assert spec.text.replace("&", "").rstrip("…") in WHOLE, spec.id


def test_every_command_is_in_the_manual() -> None:
    page = MANUAL.page("command-line").text
    for name in COMMANDS:
        assert f"## earmark {name}\n" in page, name


def test_every_format_is_in_the_manual() -> None:
    page = MANUAL.page("import-and-export").text
    for one in FORMATS:
        assert one.title in page, one.name


@pytest.mark.parametrize("page", ["command-line", "file-format"])
def test_tables_that_are_made_of_the_program_are_up_to_date(
    page: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(CHECKOUT / "packaging"))
    import manual

    stands = (paths.resource("help") / f"{page}.md").read_text("utf-8")
    assert stands == manual.made(page), "run: python packaging/manual.py write"


def test_links_and_pictures_lead_somewhere() -> None:
    folder = paths.resource("help")
    anchors = {
        page.name: {anchor_of(heading) for heading, _ in sections(page.text)}
        for page in MANUAL.pages
    }
    for page in MANUAL.pages:
        for target in re.findall(r"\]\(([^)]+)\)", page.text):
            if target.startswith(("http", "mailto")):
                continue
            file, _, anchor = target.partition("#")
            assert not file or (folder / file).exists(), (page.name, target)
            name = file.removesuffix(".md") or page.name
            assert not anchor or anchor in anchors[name], (page.name, target)


def test_the_manual_is_written_as_html(tmp_path: Path) -> None:
    command = [sys.executable, str(CHECKOUT / "packaging" / "manual.py"), "html", str(tmp_path)]
    subprocess.run(command, check=True, capture_output=True)
    index = (tmp_path / "index.html").read_text("utf-8")
    assert 'href="annotate.html"' in index
    assert all((tmp_path / f"{page.name}.html").exists() for page in MANUAL.pages)

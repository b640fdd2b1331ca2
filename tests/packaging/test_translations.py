"""Every text of the window is said in every language, with the same holes for values."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]
LANGUAGES = ("de", "es", "fr", "ja", "ar")


@pytest.fixture
def texts(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """The script that gathers and compiles."""
    monkeypatch.syspath_prepend(str(CHECKOUT / "packaging"))
    import translations

    yield translations
    sys.modules.pop("translations")


def test_all_languages_are_complete(texts: Any) -> None:
    wanted, _ = texts.gathered()
    for language in LANGUAGES:
        known = texts.read(language)
        wrong = [one for one in wanted if texts.wrong(one[1], known.get(one, ""))]
        assert wrong == [], f"{language}: python packaging/translations.py todo {language}"


def test_the_sentences_are_those_of_the_code(texts: Any) -> None:
    _, sentences = texts.gathered()
    stands = (texts.FOLDER / "sentences.json").read_text("utf-8")
    message = "run: python packaging/translations.py gather"
    assert stands == texts.sentences_text(sentences), message


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_window_loads_is_there(language: str) -> None:
    compiled = CHECKOUT / "resources" / "translations" / f"earmark_{language}.qm"
    assert compiled.stat().st_size > 100_000


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_no_two_entries_of_a_menu_have_the_same_letter(texts: Any, language: str) -> None:
    from earmark.ui import action_table

    known = {} if language == "en" else texts.read(language)
    taken: dict[tuple[str, str], list[str]] = {}
    for spec in action_table.SPECS:
        said = known.get(("Actions", spec.text), spec.text)
        if "&" in said:
            letter = said[said.index("&") + 1].lower()
            taken.setdefault((spec.menu, letter), []).append(said)
    assert [those for those in taken.values() if len(those) > 1] == []


def test_a_text_from_right_to_left_says_so_where_it_begins_with_something_else(texts: Any) -> None:
    assert texts.marked("Enter يعرض") == "\u200fEnter يعرض"
    assert texts.marked("{0} من {1}") == "\u200f{0} من {1}"
    assert texts.marked("… «يعرض»") == "… «يعرض»"
    assert texts.marked("Ctrl+K") == "Ctrl+K"
    assert texts.marked(texts.marked("{0} من")) == "\u200f{0} من"
    known = texts.read("ar")
    assert all(texts.marked(text) == text for text in known.values())

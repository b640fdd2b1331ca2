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

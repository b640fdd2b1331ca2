"""How words are said that no dictionary has."""

import pytest

from earmark.timing.dictionary import pronounce
from earmark.timing.letters import sound_out, spell
from earmark.timing.numbers import number_words
from earmark.timing.tokens import token_of, tokenise

KNOWN = {
    "run": ("R AH N",),
    "make": ("M EY K",),
    "sun": ("S AH N",),
    "flower": ("F L AW ER",),
    "percent": ("P ER S EH N T",),
    "ten": ("T EH N",),
    "five": ("F AY V",),
    "dollars": ("D AA L ER Z",),
}


@pytest.mark.parametrize(
    ("token", "sounds"),
    [
        ("run", "R AH N"),
        ("running", "R AH N IH NG"),
        ("making", "M EY K IH NG"),
        ("run's", "R AH N Z"),
        ("makes", "M EY K S"),
        ("sunflower", "S AH N F L AW ER"),
        ("sun-flower", "S AH N F L AW ER"),
        ("10%", "T EH N P ER S EH N T"),
        ("$5", "F AY V D AA L ER Z"),
        ("GPT", "JH IY P IY T IY"),
        ("IDEs", "AY D IY IY Z"),
        ("html", "EY CH T IY EH M EH L"),
    ],
)
def test_words_are_put_together_from_what_is_known(token: str, sounds: str) -> None:
    assert pronounce(token, KNOWN)[0] == sounds


def test_an_acronym_can_also_be_a_word() -> None:
    assert len(pronounce("BERT", KNOWN)) == 2


def test_another_script_has_no_sounds() -> None:
    assert pronounce("你好", KNOWN) == ()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("7", "seven"),
        ("2023", "twenty twenty three"),
        ("2000", "two thousand"),
        ("1,250", "one thousand two hundred fifty"),
        ("3.14", "three point one four"),
        ("21st", "twenty first"),
        ("1980s", "nineteen eighties"),
        ("1000000", "one million"),
    ],
)
def test_numbers_are_said_as_people_say_them(text: str, said: str) -> None:
    assert " ".join(number_words(text)[0]) == said


def test_what_is_no_number_is_not_said_as_one() -> None:
    assert number_words("12a") == []


def test_spelling_rules_give_sounds_for_any_letters() -> None:
    assert sound_out("phone") == "F OW N"
    assert sound_out("knight") == "N AY T"
    assert sound_out("Ærø") != ""
    assert spell("ab") == "EY B IY"


def test_tokens_ignore_punctuation_and_keep_acronyms() -> None:
    assert token_of("“Hello,”") == "hello"
    assert token_of("don’t") == "don't"
    assert token_of("US") == "US"
    assert token_of("us") == "us"
    assert token_of("—") == ""


def test_every_token_knows_its_word_and_line() -> None:
    text = tokenise(["Yes — no.", "", "Yes again."])
    assert [text.vocabulary[number] for number in text.ids] == ["yes", "no", "yes", "again"]
    assert text.words == (0, 2, 3, 4)
    assert text.line_of == [0, 0, 2, 2]

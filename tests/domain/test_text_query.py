"""What a person types to find words, taken apart and found again in a text."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from earmark.domain.text_query import Piece, Sort, folded, marks, parse, tokens


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("heat pump", (Piece(Sort.WORDS, ("heat",)), Piece(Sort.WORDS, ("pump",)))),
        ('"Heat Pump"', (Piece(Sort.WORDS, ("heat", "pump")),)),
        ("Café*", (Piece(Sort.WORDS, ("cafe",), True),)),
        ("NEAR(heat cost, 5)", (Piece(Sort.NEAR, ("heat", "cost"), distance=5),)),
        ("NEAR(heat cost)", (Piece(Sort.NEAR, ("heat", "cost"), distance=10),)),
        (
            "a OR b -c",
            (
                Piece(Sort.WORDS, ("a",)),
                Piece(Sort.OR),
                Piece(Sort.WORDS, ("b",)),
                Piece(Sort.WORDS, ("c",), negated=True),
            ),
        ),
        ("don't", (Piece(Sort.WORDS, ("don", "t")),)),
        ("東京", (Piece(Sort.WORDS, ("東", "京")),)),
        ("a OR", (Piece(Sort.WORDS, ("a",)),)),
        ('"" - *', ()),
    ],
)
def test_a_query_is_taken_apart(text: str, pieces: tuple[Piece, ...]) -> None:
    assert parse(text) == pieces


def test_the_word_that_is_being_typed_may_go_on() -> None:
    assert [one.prefix for one in parse("heat pu", typing=True)] == [False, True]
    assert [one.prefix for one in parse("heat pump ", typing=True)] == [False, False]


@given(st.text())
def test_any_query_is_taken_apart_and_marked(text: str) -> None:
    pieces = parse(text, typing=True)
    for mark in marks(text, pieces):
        assert 0 <= mark.start < mark.end <= len(text)


@given(st.text())
def test_folding_keeps_every_place(text: str) -> None:
    assert len(folded(text)) == len(text)


def test_marks_are_the_words_that_were_asked_for() -> None:
    text = "Every CAFÉ has cafés; 東京 too."
    found = [text[one.start : one.end] for one in marks(text, parse("cafe* 京"))]
    assert found == ["CAFÉ", "cafés", "京"]
    assert tokens("Él dijo: ¿qué?") == ("el", "dijo", "que")


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("heat", ["heat", "HEAT"]),
        ("heat*", ["heat", "heated", "HEAT"]),
        ("eat", []),
        ("pre", ["pre"]),
        ("heat* -pump", ["heat", "heated", "HEAT"]),
        ("-pump", []),
        ("", []),
        ("a.c", ["a", "c"]),
    ],
)
def test_only_whole_words_are_marked_unless_they_may_go_on(query: str, found: list[str]) -> None:
    text = "The heat is pre_heated, not reheat; HEAT pump abc a c."
    assert [text[one.start : one.end] for one in marks(text, parse(query))] == found


@given(st.text(alphabet="ab 京é_-"), st.text(alphabet="ab 京é*"))
def test_marks_stand_in_order_and_apart(text: str, query: str) -> None:
    found = marks(text, parse(query))
    assert all(one.end <= other.start for one, other in pairwise(found))

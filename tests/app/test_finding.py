"""Finding words: case, accents, whole words, regular expressions, across segments."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from earmark.app.finding import FindOptions, TextFinder
from earmark.domain.transcript import Place, Segment, Transcript


def finder_for(*texts: str) -> TextFinder:
    finder = TextFinder()
    finder.set_transcript(
        Transcript(tuple(Segment(i + 1, i, i + 1, text) for i, text in enumerate(texts)))
    )
    return finder


def test_case_and_accents_are_ignored_unless_asked_for() -> None:
    finder = finder_for("Café CAFE cafe\u0301", "café")
    assert finder.find("cafe") == 4
    assert finder.find("cafe", FindOptions(ignore_accents=False)) == 2
    assert finder.find("café", FindOptions(ignore_accents=False, match_case=True)) == 1


def test_a_match_with_combining_marks_covers_them() -> None:
    finder = finder_for("un cafe\u0301 noir")
    finder.find("café noir")
    assert finder.match(0) == (Place(0, 3), Place(0, 13))


def test_words_are_found_across_segments() -> None:
    finder = finder_for("a frontier", "language model")
    assert finder.find("frontier language") == 1
    assert finder.match(0) == (Place(0, 2), Place(1, 8))


def test_whole_words_leave_parts_of_words_out() -> None:
    finder = finder_for("art party art. _art")
    assert finder.find("art", FindOptions(whole_words=True)) == 2


def test_a_regular_expression_sees_the_ends_of_segments() -> None:
    finder = finder_for("So it began", "and so it ends")
    assert finder.find("^so", FindOptions(regex=True)) == 1
    assert finder.find(r"\bso\b", FindOptions(regex=True)) == 2


def test_a_broken_regular_expression_is_explained() -> None:
    finder = finder_for("text")
    assert finder.find("(", FindOptions(regex=True)) == 0
    assert "regular expression" in finder.error
    finder.find("t")
    assert finder.error == ""


def test_next_and_previous_go_round_the_ends() -> None:
    finder = finder_for("one two one", "one")
    finder.find("one")
    assert finder.nearest(Place(0, 1)) == 1
    assert finder.nearest(Place(1, 1)) == 0
    assert finder.nearest(Place(0, 0), forward=False) == 2


def test_another_state_of_the_text_is_searched_again() -> None:
    finder = finder_for("Omniki and Omniki")
    finder.find("omneky")
    finder.set_transcript(Transcript((Segment(1, 0, 1, "Omneky and Omniki"),)))
    assert len(finder) == 1


def test_nothing_is_found_for_nothing() -> None:
    assert finder_for("text").find("") == 0
    assert finder_for().find("text") == 0


@given(st.lists(st.text("abA İß\u0301é漢👩", max_size=12), min_size=1, max_size=8), st.data())
def test_any_piece_of_a_text_is_found_where_it_is(texts: list[str], data: st.DataObject) -> None:
    row = data.draw(st.integers(0, len(texts) - 1))
    if not texts[row].strip():
        return
    start = data.draw(st.integers(0, len(texts[row]) - 1))
    piece = texts[row][start : start + data.draw(st.integers(1, 4))].strip()
    if not piece or "  " in piece:
        return
    finder = finder_for(*texts)
    finder.find(piece, FindOptions(match_case=True, ignore_accents=False))
    joined = " ".join(texts)
    found = [finder.match(number) for number in range(len(finder))]
    assert len(found) == joined.count(piece)
    starts = [sum(len(text) + 1 for text in texts[: p.row]) + p.offset for p, _ in found]
    assert all(joined.startswith(piece, at) for at in starts)


@pytest.mark.parametrize("count", [0, 1, 3])
def test_matches_between_two_places_are_those_that_touch_them(count: int) -> None:
    finder = finder_for(*["grid"] * 5)
    finder.find("grid")
    assert len(finder.matches_in(Place(1, 0), Place(1 + count, 0))) == count


def test_a_misheard_name_is_found_by_its_sound() -> None:
    finder = finder_for("Omniki makes films", "with omni", "key and Omneky")
    assert finder.find("Omneky", FindOptions(sounds_like=True)) == 3
    assert finder.match(0) == (Place(0, 0), Place(0, 6))
    assert finder.match(1) == (Place(1, 5), Place(2, 3))
    assert finder.match(2) == (Place(2, 8), Place(2, 14))


def test_groups_of_a_regular_expression_are_put_into_the_replacement() -> None:
    finder = finder_for("12 Cafe\u0301s and 3 cafés", "4 cafes")
    options = FindOptions(regex=True)
    assert finder.find(r"(\d+) (?P<what>cafes)\b(?! \d)", options) == 3
    made = [finder.replacement(number, r"\g<what>: \1 \7") for number in range(3)]
    assert made == ["Cafe\u0301s: 12 \\7", "cafés: 3 \\7", "cafes: 4 \\7"]
    finder.find("4")
    assert finder.replacement(0, r"\1") == r"\1"

"""Offsets count code points, Qt counts UTF-16 units, and no text makes the two disagree."""

from hypothesis import given
from hypothesis import strategies as st

from earmark.ui.transcript.positions import ParagraphMap, Piece, Place, Utf16Map

TEXTS = st.text(
    st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from("aé漢שع👩🏽\u200d\u0301𝄞"))
)


def utf16_length(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(TEXTS)
def test_a_position_counts_the_utf16_units_before_it(text: str) -> None:
    units = Utf16Map(text)
    for offset in range(len(text) + 1):
        assert units.to_qt(offset) == utf16_length(text[:offset])


@given(TEXTS)
def test_every_offset_comes_back_from_its_position(text: str) -> None:
    units = Utf16Map(text)
    for offset in range(len(text) + 1):
        assert units.to_offset(units.to_qt(offset)) == offset


def test_a_position_inside_a_surrogate_pair_is_the_start_of_its_character() -> None:
    units = Utf16Map("a👩b")
    assert [units.to_offset(qt_pos) for qt_pos in range(5)] == [0, 1, 1, 2, 3]


@st.composite
def paragraphs(draw: st.DrawFn) -> tuple[list[str], ParagraphMap, str]:
    texts = draw(st.lists(TEXTS.filter(bool), min_size=1, max_size=5))
    first_row = draw(st.integers(0, 50))
    start = draw(st.integers(0, len(texts[0]) - 1))
    pieces, parts, at = [], [], 0
    for number, text in enumerate(texts):
        begin = start if number == 0 else 0
        pieces.append(Piece(first_row + number, begin, len(text), at))
        parts.append(text[begin:])
        at += len(text) - begin + 1
    joined = " ".join(parts)
    return texts, ParagraphMap(joined, pieces), joined


@given(paragraphs())
def test_every_place_in_a_paragraph_comes_back_from_its_position(
    made: tuple[list[str], ParagraphMap, str],
) -> None:
    _texts, positions, _joined = made
    for piece in positions.pieces:
        for offset in range(piece.start, piece.end + 1):
            place = Place(piece.row, offset)
            assert positions.to_place(positions.to_qt(place)) == place


@given(paragraphs())
def test_a_place_names_the_character_that_the_position_shows(
    made: tuple[list[str], ParagraphMap, str],
) -> None:
    texts, positions, joined = made
    first = positions.pieces[0].row
    for piece in positions.pieces:
        for offset in range(piece.start, piece.end):
            qt_pos = positions.to_qt(Place(piece.row, offset))
            units = joined.encode("utf-16-le")[2 * qt_pos :]
            assert units.decode("utf-16-le")[0] == texts[piece.row - first][offset]


def test_places_outside_a_paragraph_are_its_ends() -> None:
    positions = ParagraphMap("one two", [Piece(3, 0, 3, 0), Piece(4, 0, 3, 4)])
    assert positions.to_qt(Place(2, 9)) == 0
    assert positions.to_qt(Place(9, 0)) == 7
    assert positions.to_place(99) == Place(4, 3)

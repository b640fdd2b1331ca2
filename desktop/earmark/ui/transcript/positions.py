"""The one place where Qt's text positions (UTF-16 units) meet Python's offsets (code points).

A paragraph on the screen holds pieces of one or more segments. A `Place` is a point in the
transcript (row, offset in code points); a `qt_pos` is a point in the paragraph's `QTextLayout`.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from earmark.domain.transcript import Place as Place


class Piece(NamedTuple):
    """`text[start:end]` of a row, laid out from `at` on (code points inside the paragraph)."""

    row: int
    start: int
    end: int
    at: int


class Utf16Map:
    """Converts between code points and UTF-16 units of one text; free where they are the same."""

    __slots__ = ("_astral", "_astral_qt")

    def __init__(self, text: str) -> None:
        self._astral: list[int] = []
        if text and not text.isascii() and max(text) > "\uffff":
            self._astral = [i for i, char in enumerate(text) if char > "\uffff"]
        self._astral_qt = [offset + i for i, offset in enumerate(self._astral)]

    def to_qt(self, offset: int) -> int:
        """The UTF-16 position of a code point offset."""
        return offset + bisect_left(self._astral, offset)

    def to_offset(self, qt_pos: int) -> int:
        """The code point offset of a UTF-16 position; inside a surrogate pair, the pair's start."""
        before = bisect_left(self._astral_qt, qt_pos)
        if before and self._astral_qt[before - 1] + 1 == qt_pos:
            return self._astral[before - 1]
        return qt_pos - before


class ParagraphMap:
    """Converts between places in the transcript and Qt positions in one paragraph."""

    __slots__ = ("_ats", "_length", "_rows", "_utf16", "pieces")

    def __init__(self, text: str, pieces: Sequence[Piece]) -> None:
        self.pieces = tuple(pieces)
        self._ats = [piece.at for piece in self.pieces]
        self._rows = [piece.row for piece in self.pieces]
        self._length = len(text)
        self._utf16 = Utf16Map(text)

    @property
    def length_qt(self) -> int:
        """The length of the paragraph in UTF-16 units."""
        return self._utf16.to_qt(self._length)

    def to_qt(self, place: Place) -> int:
        """The Qt position of a place; places before or after the paragraph give its ends."""
        row, offset = place
        if row < self._rows[0]:
            return 0
        if row > self._rows[-1]:
            return self._utf16.to_qt(self._length)
        piece = self.pieces[row - self._rows[0]]
        inside = min(max(offset, piece.start), piece.end)
        return self._utf16.to_qt(piece.at + inside - piece.start)

    def to_place(self, qt_pos: int) -> Place:
        """The place of a Qt position; in the gap between two segments, the end of the first."""
        offset = min(max(self._utf16.to_offset(qt_pos), 0), self._length)
        piece = self.pieces[max(0, bisect_right(self._ats, offset) - 1)]
        return Place(piece.row, min(piece.start + offset - piece.at, piece.end))

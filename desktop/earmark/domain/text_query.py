"""What a person types to find words in all transcripts, taken apart.

    heat pump            both words, anywhere in a line; the last one may go on
    "heat pump"          the phrase
    clim*                words that begin so
    NEAR(heat cost, 5)   within five words of each other
    heat OR warmth       one of them
    heat -pump           the one without the other

Upper and lower case and accents make no difference.
"""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

NEAR_WORDS = 10
_PIECE = re.compile(
    r'(?P<minus>-)?(?:NEAR\((?P<near>[^)]*)\)?|"(?P<phrase>[^"]*)"?|(?P<word>[^\s"()]+))(?P<star>\*)?'
)
_DISTANCE = re.compile(r",\s*(\d+)\s*$")
_WIDE = re.compile(r"([\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f])")
_LETTER = r"[^\W_]"
_END = f"(?!{_LETTER})"
_TOKEN = re.compile(f"{_LETTER}+")


class Sort(StrEnum):
    """What a piece asks for."""

    WORDS = "words"
    NEAR = "near"
    OR = "or"


@dataclass(frozen=True, slots=True)
class Piece:
    """One thing that is asked for.

    `words` are in the order in which they were written, folded by `folded`. Those of a phrase
    stand in a row, those of `NEAR` within `distance` words. `prefix`: the last may go on.
    """

    sort: Sort
    words: tuple[str, ...] = ()
    prefix: bool = False
    distance: int = NEAR_WORDS
    negated: bool = False


def folded(text: str) -> str:
    """Text without upper case and accents, one character for one where that is possible."""
    return "".join(_base(char) for char in text)


def tokens(text: str) -> tuple[str, ...]:
    """The words of a text as the index keeps them; each sign of scripts without blanks is one."""
    return tuple(_TOKEN.findall(spaced(folded(text))))


def spaced(text: str) -> str:
    """A text in which every sign of a script without blanks stands alone."""
    return _WIDE.sub(r" \1 ", text) if not text.isascii() else text


def parse(text: str, *, typing: bool = False) -> tuple[Piece, ...]:
    """Take a query apart; never fails.

    Args:
        text: What was typed.
        typing: The last word may go on, as it is still being typed.
    """
    pieces: list[Piece] = []
    for found in _PIECE.finditer(text):
        piece = _piece(found)
        if piece is not None:
            pieces.append(piece)
    last = pieces[-1] if pieces else None
    if typing and last and last.sort is Sort.WORDS and text[-1:] not in ' ")' and not last.negated:
        pieces[-1] = Piece(last.sort, last.words, prefix=True)
    while pieces and pieces[-1].sort is Sort.OR:
        pieces.pop()
    return tuple(pieces)


def _piece(found: re.Match[str]) -> Piece | None:
    negated = bool(found["minus"])
    if found["near"] is not None:
        distance = _DISTANCE.search(found["near"])
        words = tokens(_DISTANCE.sub("", found["near"]))
        within = int(distance[1]) if distance else NEAR_WORDS
        return (
            Piece(Sort.NEAR, words, distance=min(within, 1000), negated=negated) if words else None
        )
    if found["word"] == "OR" and not negated:
        return Piece(Sort.OR)
    plain = found["phrase"] if found["phrase"] is not None else found["word"]
    words = tokens(plain)
    prefix = bool(found["star"]) or plain.endswith("*")
    return Piece(Sort.WORDS, words, prefix, negated=negated) if words else None


@dataclass(frozen=True, slots=True)
class Mark:
    """Where a wanted word stands in a text, in code points."""

    start: int
    end: int


def marks(text: str, pieces: tuple[Piece, ...]) -> list[Mark]:
    """Where the words that were asked for stand in a text, in order, without overlap."""
    return marked(text, pattern_of(pieces))


def marked(text: str, wanted: re.Pattern[str] | None) -> list[Mark]:
    """The same with the pattern of a query, for many texts."""
    if wanted is None:
        return []
    plain = text.lower() if text.isascii() else folded(text)
    return [Mark(*found.span()) for found in wanted.finditer(plain)]


def pattern_of(pieces: tuple[Piece, ...]) -> re.Pattern[str] | None:
    """The words that were asked for as one pattern, None where there are none.

    Searching a line takes a fraction of what looking at each of its words does.
    """
    words = {
        (word, piece.prefix and word == piece.words[-1])
        for piece in pieces
        if not piece.negated
        for word in piece.words
    }
    whole = [re.escape(word) for word, prefix in sorted(words) if not prefix]
    begun = [re.escape(word) for word, prefix in sorted(words) if prefix]
    wide = [re.escape(word) for word, _ in sorted(words) if _WIDE.search(word)]
    # That a word begins there is asked after it was found: a pattern that begins with the letters
    # themselves is searched for in half the time.
    ways = [f"{word}(?<!{_LETTER}{word}){_END}" for word in whole]
    ways += [f"{word}(?<!{_LETTER}{word}){_LETTER}*" for word in begun]
    return re.compile("|".join([*ways, *wide])) if ways else None


def _base(char: str) -> str:
    if char < "\x80":
        return char.lower()
    base = unicodedata.normalize("NFD", char)[0].lower()
    return base[0]

"""Long paragraphs without times, cut into sentences so that each can be found and tagged."""

import re

LONG = 300
_END = re.compile(r"(?<=[.!?…。！？])[\"”’)\]]*\s+(?=[\"“‘(\[]?[A-ZÀ-ÞА-Я0-9])|(?<=[。！？])(?=\S)")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|Sr|Jr|vs|etc|e\.g|i\.e|cf|No|Fig|approx|Inc|Ltd|Co|U\.S|U\.K)"
    r"|\b[A-Z])\.[\"”’)\]]*\s*$"
)


def split_sentences(text: str) -> list[str]:
    """Cut a long text after its sentences; abbreviations and initials end none."""
    if len(text) <= LONG:
        return [text]
    pieces, start = [], 0
    for match in _END.finditer(text):
        piece = text[start : match.end()]
        if _ABBREVIATION.search(piece):
            continue
        pieces.append(piece.strip())
        start = match.end()
    pieces.append(text[start:].strip())
    return [piece for piece in pieces if piece]

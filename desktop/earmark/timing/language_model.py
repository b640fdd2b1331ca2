"""A model of what may be said: the words of the text there, in about the order of the text."""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import log10
from pathlib import Path

_BACK_OFF = 0.1  # share of probability left for leaving the order of the text


def write_trigrams(ids: Sequence[int], said: Iterable[int], path: Path) -> None:
    """Write an ARPA trigram model of a stretch of text with absolute discounting.

    Args:
        ids: The tokens of the stretch, in order.
        said: Tokens that the recogniser's dictionary has; others are left out.
        path: File to write.
    """
    known = set(said)
    words = ["<s>", *(f"w{number}" for number in ids if number in known), "</s>"]
    single: Counter[str] = Counter(words)
    total = sum(single.values())
    pairs = Counter(pairwise(words))
    triples = Counter(zip(words, words[1:], words[2:], strict=False))
    back = f"{log10(_BACK_OFF):.4f}"
    keep = 1 - _BACK_OFF
    sections = [
        [f"{log10(count / total):.4f} {word} {back}" for word, count in sorted(single.items())],
        [
            f"{log10(keep * count / single[one]):.4f} {one} {two} {back}"
            for (one, two), count in sorted(pairs.items())
        ],
        [
            f"{log10(keep * count / pairs[one, two]):.4f} {one} {two} {three}"
            for (one, two, three), count in sorted(triples.items())
        ],
    ]
    parts = ["\\data\\"]
    parts += [f"ngram {order}={len(lines)}" for order, lines in enumerate(sections, start=1)]
    for order, lines in enumerate(sections, start=1):
        parts += ["", f"\\{order}-grams:", *lines]
    path.write_text("\n".join([*parts, "", "\\end\\", ""]), encoding="ascii")

"""How each word of a transcript is said: looked up, put together from parts, or sounded out."""

import re
from collections.abc import Callable, Iterable, Mapping
from itertools import islice, product
from pathlib import Path

from earmark.timing.letters import looks_spelled, plain_letters, sound_out, spell
from earmark.timing.numbers import number_words

Dictionary = Mapping[str, tuple[str, ...]]

_MOST = 4  # ways to say one word
_PARTS = re.compile(
    r"\d[\d,]*(?:\.\d+)?(?:st|nd|rd|th|s)?(?![a-z])|\d+|[^\W\d_]+(?:'[^\W\d_]+)*|[%$€£&+@]"
)
_SIGNS = {"%": "percent", "&": "and", "+": "plus", "@": "at"}
_MONEY = {"$": "dollars", "€": "euros", "£": "pounds"}
_VOICELESS = frozenset(["P", "T", "K", "F", "TH"])
_HISSING = frozenset(["S", "Z", "SH", "ZH", "CH", "JH"])


def load_dictionary(path: Path) -> dict[str, tuple[str, ...]]:
    """Read a dictionary in the CMU format, variants `word(2)` gathered under their word."""
    found: dict[str, tuple[str, ...]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        word, _space, sounds = line.partition(" ")
        if word.endswith(")"):
            word = word[: word.rindex("(")]
            found[word] = (*found.get(word, ()), sounds.strip())
        else:
            found[word] = (sounds.strip(),)
    return found


def pronounce(token: str, known: Dictionary) -> tuple[str, ...]:
    """Ways to say a token, the likeliest first; none for a script that is not Latin."""
    if token in known:
        return known[token][:_MOST]
    parts = _PARTS.findall(token)
    money = [part for part in parts if part in _MONEY]
    if money:
        parts = [part for part in parts if part not in _MONEY] + [_MONEY[money[0]]]
    ways = [_say_part(part, known) for part in parts]
    ways = [way for way in ways if way]
    if not ways:
        return ()
    joined = (" ".join(choice) for choice in product(*ways))
    return tuple(dict.fromkeys(islice((way for way in joined if way), _MOST)))


def _say_part(part: str, known: Dictionary) -> list[str]:
    part = _SIGNS.get(part, part)
    if part[0].isdigit():
        ways = [
            " ".join(known[word][0] if word in known else sound_out(word) for word in way)
            for way in number_words(part)
        ]
        return ways or [sound_out(part)]
    if part[:-1].isupper() and part.endswith("s"):
        return [f"{way} {_plural_sound(way)}" for way in _say_part(part[:-1], known)]
    if part.isupper() and len(part) <= 5:
        spelled = spell(part)
        as_word = [] if looks_spelled(part) or len(part) < 3 else _say_word(part.lower(), known)
        return [way for way in (spelled, *as_word) if way][:_MOST]
    return _say_word(part.lower(), known)


def _say_word(word: str, known: Dictionary) -> list[str]:
    if word in known:
        return list(known[word][:_MOST])
    if looks_spelled(word):
        return [spell(word)]
    for rule in (_with_ending, _with_beginning, _as_compound):
        ways = rule(word, known)
        if ways:
            return ways
    sounded = sound_out(word)
    if not sounded:
        return []
    plain = plain_letters(word)
    return [sounded] if len(plain) > 4 else [sounded, spell(plain)]


def _plural_sound(sounds: str) -> str:
    last = sounds.rsplit(" ", 1)[-1]
    if last in _HISSING:
        return "IH Z"
    return "S" if last in _VOICELESS else "Z"


def _past_sound(sounds: str) -> str:
    last = sounds.rsplit(" ", 1)[-1]
    if last in ("T", "D"):
        return "IH D"
    return "T" if last in _VOICELESS | {"S", "SH", "CH"} else "D"


_ENDINGS: tuple[tuple[str, tuple[str, ...], Callable[[str], str]], ...] = (
    ("'s", ("",), _plural_sound),
    ("s'", ("s", ""), lambda _sounds: ""),
    ("ies", ("y",), _plural_sound),
    ("es", ("", "e"), _plural_sound),
    ("s", ("",), _plural_sound),
    ("ied", ("y",), _past_sound),
    ("ed", ("", "e"), _past_sound),
    ("ing", ("", "e"), lambda _sounds: "IH NG"),
    ("ers", ("", "e"), lambda _sounds: "ER Z"),
    ("er", ("", "e"), lambda _sounds: "ER"),
    ("ly", ("", "le"), lambda _sounds: "L IY"),
    ("ness", ("",), lambda _sounds: "N AH S"),
    ("less", ("",), lambda _sounds: "L AH S"),
    ("able", ("", "e"), lambda _sounds: "AH B AH L"),
    ("ish", ("",), lambda _sounds: "IH SH"),
    ("ize", ("", "y"), lambda _sounds: "AY Z"),
)  # fmt: skip


def _with_ending(word: str, known: Dictionary) -> list[str]:
    for ending, stems, sound in _ENDINGS:
        if not word.endswith(ending) or len(word) < len(ending) + 3:
            continue
        base = word[: -len(ending)]
        doubled = (base[:-1],) if base[-1:] == base[-2:-1] and ending in ("ing", "ed", "er") else ()
        for stem in (*(base + tail for tail in stems), *doubled):
            if stem in known:
                return [f"{way} {sound(way)}".strip() for way in known[stem][:_MOST]]
    return []


_BEGINNINGS = ("un", "re", "pre", "non", "anti", "multi", "micro", "over", "under", "inter", "co")


def _with_beginning(word: str, known: Dictionary) -> list[str]:
    for beginning in _BEGINNINGS:
        rest = word.removeprefix(beginning)
        if rest != word and len(rest) > 3 and rest in known:
            first = known.get(beginning, (sound_out(beginning),))[0]
            return [f"{first} {way}" for way in known[rest][:_MOST]]
    return []


def _as_compound(word: str, known: Dictionary) -> list[str]:
    """Two known words written as one, the most even split first."""
    cuts = sorted(range(3, len(word) - 2), key=lambda cut: abs(2 * cut - len(word)))
    for cut in cuts:
        first, second = word[:cut], word[cut:]
        if first in known and second in known:
            return [f"{known[first][0]} {known[second][0]}"]
    return []


def write_dictionary(vocabulary: Iterable[str], known: Dictionary, path: Path) -> set[int]:
    """Write a recogniser's dictionary in which word number `n` is called `w<n>`.

    Returns:
        The numbers of the words that have a pronunciation.
    """
    said: set[int] = set()
    with path.open("w", encoding="ascii") as file:
        for number, token in enumerate(vocabulary):
            for variant, sounds in enumerate(pronounce(token, known), start=1):
                said.add(number)
                name = f"w{number}" if variant == 1 else f"w{number}({variant})"
                file.write(f"{name} {sounds}\n")
    return said

"""English spelling to sounds, for words that no dictionary has: names, brands, new words.

The sounds are those of the CMU dictionary (ARPAbet without stress).
"""

import unicodedata

_LETTERS = {
    "a": "EY", "b": "B IY", "c": "S IY", "d": "D IY", "e": "IY", "f": "EH F", "g": "JH IY",
    "h": "EY CH", "i": "AY", "j": "JH EY", "k": "K EY", "l": "EH L", "m": "EH M", "n": "EH N",
    "o": "OW", "p": "P IY", "q": "K Y UW", "r": "AA R", "s": "EH S", "t": "T IY", "u": "Y UW",
    "v": "V IY", "w": "D AH B AH L Y UW", "x": "EH K S", "y": "W AY", "z": "Z IY",
}  # fmt: skip

# Spelling to sounds, longest first; "^" marks the start of a word, "$" its end.
_RULES = {
    "tion": "SH AH N", "sion": "ZH AH N", "cial": "SH AH L", "tial": "SH AH L", "ough": "AO",
    "augh": "AO", "eigh": "EY", "tious": "SH AH S", "cious": "SH AH S", "ture$": "CH ER",
    "igh": "AY", "tch": "CH", "sch": "SH", "dge": "JH", "que$": "K", "ing$": "IH NG",
    "age$": "IH JH", "ous$": "AH S", "ble$": "B AH L", "tle$": "T AH L", "ple$": "P AH L",
    "eau": "OW", "air": "EH R", "ear": "IH R", "eer": "IH R", "our": "AO R", "oor": "AO R",
    "ure$": "Y UH R", "^kn": "N", "^wr": "R", "^ps": "S", "^gn": "N", "^mc": "M AH K",
    "ch": "CH", "sh": "SH", "th": "TH", "ph": "F", "gh": "G", "wh": "W", "ck": "K", "ng": "NG",
    "qu": "K W", "ee": "IY", "ea": "IY", "ei": "EY", "ey$": "IY", "ey": "EY", "ie$": "IY",
    "ie": "IY", "oo": "UW", "ou": "AW", "ow$": "OW", "ow": "AW", "oa": "OW", "oe": "OW",
    "oi": "OY", "oy": "OY", "ai": "EY", "ay": "EY", "au": "AO", "aw": "AO", "eu": "Y UW",
    "ew": "UW", "ue$": "UW", "ui": "UW", "er": "ER", "ir": "ER", "ur": "ER", "ar": "AA R",
    "or": "AO R", "ce": "S", "ci": "S IH", "cy": "S IY", "ge$": "JH", "gy": "JH IY",
    "bb": "B", "cc": "K", "dd": "D", "ff": "F", "gg": "G", "ll": "L", "mm": "M", "nn": "N",
    "pp": "P", "rr": "R", "ss": "S", "tt": "T", "zz": "Z", "mb$": "M", "es$": "Z", "ed$": "D",
    "e$": "", "y$": "IY", "^y": "Y", "i$": "IY", "o$": "OW", "a$": "AH", "u$": "UW", "x": "K S",
    "^x": "Z", "a": "AE", "b": "B", "c": "K", "d": "D", "e": "EH", "f": "F", "g": "G", "h": "HH",
    "i": "IH", "j": "JH", "k": "K", "l": "L", "m": "M", "n": "N", "o": "AA", "p": "P", "q": "K",
    "r": "R", "s": "S", "t": "T", "u": "AH", "v": "V", "w": "W", "y": "IH", "z": "Z",
}  # fmt: skip
_LONG = {"a": "EY", "i": "AY", "o": "OW", "u": "UW", "e": "IY"}
_VOWELS = frozenset("aeiouy")
_LONGEST = max(map(len, _RULES))


def plain_letters(word: str) -> str:
    """A word in the letters a to z: accents and everything else taken away."""
    taken_apart = unicodedata.normalize("NFKD", word.lower().replace("ß", "ss"))
    return "".join(letter for letter in taken_apart if "a" <= letter <= "z")


def spell(word: str) -> str:
    """The sounds of a word said letter by letter."""
    return " ".join(_LETTERS[letter] for letter in plain_letters(word))


def looks_spelled(word: str) -> bool:
    """Tell whether a word is said letter by letter: it has no vowel."""
    letters = plain_letters(word)
    return bool(letters) and not _VOWELS & set(letters)


def sound_out(word: str) -> str:
    """The sounds of a word read by the common rules of English spelling."""
    letters = plain_letters(word)
    text = f"^{letters}$"
    sounds: list[str] = []
    at = 1
    while at < len(text) - 1:
        if _has_magic_e(letters, at - 1):
            sounds.append(_LONG[text[at]])
            at += 1
            continue
        step, found = _rule_at(text, at)
        sounds.append(found)
        at += step
    return " ".join(sound for sound in sounds if sound)


def _has_magic_e(letters: str, at: int) -> bool:
    """Vowel, one consonant and a final e (or es): the vowel is long, as in `name`."""
    tail = letters[at:]
    return (
        tail[:1] in _LONG
        and tail[1:2] not in _VOWELS
        and tail[2:] in ("e", "es", "ed")
        and letters[at - 1 : at] not in _VOWELS
    )


def _rule_at(text: str, at: int) -> tuple[int, str]:
    for length in range(_LONGEST, 0, -1):
        piece = text[at : at + length]
        if at == 1 and f"^{piece}" in _RULES:
            return len(piece), _RULES[f"^{piece}"]
        if piece in _RULES:
            return len(piece) - piece.endswith("$"), _RULES[piece]
    return 1, ""

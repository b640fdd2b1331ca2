"""Numbers as English speakers say them, with the usual alternatives."""

import re

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
)
_UNITS = _ONES.split()
_TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_SCALES = [(10**9, "billion"), (10**6, "million"), (1000, "thousand"), (100, "hundred")]
_ORDINALS = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}
_NUMBER = re.compile(r"(\d[\d,]*)(?:\.(\d+))?(st|nd|rd|th|s)?")


def cardinal(value: int) -> list[str]:
    """A whole number below 10**12 in words, without "and"."""
    if value < 20:
        return [_UNITS[value]]
    if value < 100:
        rest = value % 10
        return [_TENS[value // 10], *([_UNITS[rest]] if rest else [])]
    for size, name in _SCALES:
        if value >= size:
            rest = value % size
            return [*cardinal(value // size), name, *(cardinal(rest) if rest else [])]
    raise AssertionError(value)


def _pairs(value: int) -> list[str]:
    """A four-digit number as a year: nineteen eighty four, twenty oh five."""
    rest = value % 100
    if rest == 0:
        return [*cardinal(value // 100), "hundred"]
    return [*cardinal(value // 100), *(["oh"] if rest < 10 else []), *cardinal(rest)]


def _digits(text: str) -> list[str]:
    return [_UNITS[int(digit)] for digit in text]


def _ordinal(words: list[str]) -> list[str]:
    last = words[-1]
    form = _ORDINALS.get(last) or (last[:-1] + "ieth" if last.endswith("y") else last + "th")
    return [*words[:-1], form]


def _plural(words: list[str]) -> list[str]:
    last = words[-1]
    return [*words[:-1], last[:-1] + "ies" if last.endswith("y") else last + "s"]


def number_words(text: str) -> list[list[str]]:
    """Ways to say a number such as `7`, `1,000`, `3.5`, `2023`, `1980s` or `21st`.

    Returns:
        The likeliest first; empty if the text is not such a number.
    """
    match = _NUMBER.fullmatch(text)
    if not match:
        return []
    whole, fraction, ending = match.groups()
    figures = whole.replace(",", "")
    if len(figures) > 12:
        return [_digits(figures)]
    value = int(figures)
    ways = [cardinal(value)]
    if len(figures) == 4 and "," not in whole and value >= 1100:
        ways.insert(0 if value % 1000 >= 10 else 1, _pairs(value))
    if len(figures) == 3 and value % 100:
        ways.append([_UNITS[value // 100], *_pairs_tail(value % 100)])
        ways.append([*cardinal(value // 100 * 100), "and", *cardinal(value % 100)])
    if len(figures) > 1 and (figures[0] == "0" or len(figures) > 4):
        ways.append(_digits(figures))
    if fraction:
        return [[*way, "point", *_digits(fraction)] for way in ways[:1]]
    if ending == "s":
        return [_plural(way) for way in ways]
    return [_ordinal(way) for way in ways] if ending else ways


def _pairs_tail(value: int) -> list[str]:
    return ["oh", _UNITS[value]] if value < 10 else cardinal(value)

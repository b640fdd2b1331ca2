"""Words with times of their own: find them in the text that they make up."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from earmark.domain.transcript import TimingSource, Word

_FARTHEST = 200  # characters to the next word; more, and it was found somewhere else


@dataclass(slots=True)
class Token:
    """A recognised word; times None where the file gives none, `confidence` 0–1."""

    text: str
    start_ms: int | None
    end_ms: int | None
    confidence: float | None = None


def milliseconds(seconds: object) -> int | None:
    """Seconds as a number or string to milliseconds, None where it is neither."""
    if isinstance(seconds, bool) or not isinstance(seconds, int | float | str):
        return None
    try:
        value = float(seconds)
    except ValueError:
        return None
    return round(value * 1000) if abs(value) < 1e9 else None


def share(value: object) -> float | None:
    """A confidence between 0 and 1, None where the file gives none."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        number = float(value)
    except ValueError:
        return None
    return min(1.0, max(0.0, number)) if number == number else None


def place_words(text: str, tokens: Iterable[Token]) -> tuple[tuple[Word, ...], int]:
    """Find tokens in a text, in order, and give each place its time.

    Punctuation that comes as its own token joins the word before it. Words without a time
    share the gap between their neighbours and are marked as estimated.

    Returns:
        The words, and how many tokens are not in the text.
    """
    placed: list[tuple[int, int, Token]] = []
    folded = ""
    cursor = missing = 0
    for token in tokens:
        bare = token.text.strip()
        if not bare:
            continue
        at = text.find(bare, cursor)
        if at < 0 or at - cursor > _FARTHEST:
            folded = folded or text.lower()  # some recognisers give words without capitals
            at = folded.find(bare.lower(), cursor) if len(folded) == len(text) else -1
        if at < 0 or at - cursor > _FARTHEST:
            missing += 1
            continue
        cursor = at + len(bare)
        if placed and not any(map(str.isalnum, bare)) and at == placed[-1][1]:
            placed[-1] = (placed[-1][0], cursor, placed[-1][2])
        else:
            placed.append((at, cursor, token))
    return _timed(placed), missing


def place_plain(
    text: str, items: Sequence[dict[str, Any]], word_key: str, sure_key: str
) -> tuple[Word, ...] | None:
    """Do what `place_words` does, several times as fast, for words that have all they should.

    Args:
        text: The text of the segment.
        items: Words with `start` and `end` in seconds.
        word_key: What a word's text is called.
        sure_key: What its confidence is called.

    Returns:
        The words; None where one lacks something or is not in the text.
    """
    given, words, cursor = TimingSource.GIVEN, [], 0
    try:
        for item in items:
            bare = item[word_key].strip()
            at = text.index(bare, cursor)
            start_ms, end_ms = int(item["start"] * 1000 + 0.5), int(item["end"] * 1000 + 0.5)
            if at - cursor > 1 or end_ms < start_ms or not bare[0].isalnum():
                return None
            cursor = at + len(bare)
            sure = item[sure_key]
            if not 0.0 <= sure <= 1.0:
                return None
            words.append(Word(at, cursor, start_ms, end_ms, given, sure))
    except (KeyError, TypeError, ValueError, AttributeError, IndexError):
        return None
    return tuple(words)


def _timed(placed: Sequence[tuple[int, int, Token]]) -> tuple[Word, ...]:
    if any(token.start_ms is None for _, _, token in placed):
        return _interpolated(placed)
    given = TimingSource.GIVEN
    words = []
    for start, end, token in placed:
        start_ms = token.start_ms or 0
        end_ms = max(start_ms, token.end_ms if token.end_ms is not None else start_ms)
        words.append(Word(start, end, start_ms, end_ms, given, token.confidence))
    return tuple(words)


def _interpolated(placed: Sequence[tuple[int, int, Token]]) -> tuple[Word, ...]:
    known = [i for i, (_, _, token) in enumerate(placed) if token.start_ms is not None]
    if not known:
        return ()
    words: list[Word] = []
    for i, (start, end, token) in enumerate(placed):
        if token.start_ms is not None:
            end_ms = token.end_ms if token.end_ms is not None else token.start_ms
            last_ms = max(token.start_ms, end_ms)
            words.append(
                Word(start, end, token.start_ms, last_ms, TimingSource.GIVEN, token.confidence)
            )
            continue
        low = words[-1].end_ms if words else placed[known[0]][2].start_ms or 0
        after = next((k for k in known if k > i), None)
        high = low if after is None else max(low, placed[after][2].start_ms or 0)
        left = 1 if after is None else after - i
        end_ms = low + (high - low) // left
        words.append(
            Word(start, end, low, end_ms, TimingSource.ESTIMATED, None, max(100, high - low))
        )
    return tuple(words)


def joined(tokens: Sequence[Token]) -> str:
    """The text that tokens make up: as they are if they carry their spaces, else with spaces."""
    spaced = any(token.text[:1].isspace() for token in tokens[1:])
    if spaced:
        return " ".join("".join(token.text for token in tokens).split())
    text = ""
    for token in tokens:
        bare = token.text.strip()
        glue = "" if not text or bare[:1] in {",", ".", "?", "!", ";", ":", "%"} else " "
        text += glue + bare
    return text


def mean_confidence(words: Sequence[Word]) -> float | None:
    """The mean of what is known of the words' confidence."""
    known = [word.confidence for word in words if word.confidence is not None]
    return sum(known) / len(known) if known else None

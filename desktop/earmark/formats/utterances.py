"""Files that list single words: gather them into utterances that a person can read and tag."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from earmark.formats.cues import Cue
from earmark.formats.words import Token, joined, mean_confidence, place_words

_PAUSE_MS = 1500
_SENTENCE_CHARACTERS = 60
_MOST_CHARACTERS = 280
_ENDS = (".", "?", "!", "…", "。", "？", "！")


@dataclass(slots=True)
class Spoken:
    """A word and who says it. `line` is its place in the file, counted from 1."""

    token: Token
    speaker: str = ""
    line: int = 0


def gather(words: Iterable[Spoken]) -> list[Cue]:
    """Cut words into cues: where the speaker changes, after sentences, and at long pauses."""
    cues: list[Cue] = []
    group: list[Spoken] = []
    length = 0
    for word in words:
        if group and _ends_before(group[-1], word, length):
            cues.append(cue_of(group))
            group, length = [], 0
        group.append(word)
        length += len(word.token.text) + 1
    if group:
        cues.append(cue_of(group))
    return cues


def _ends_before(last: Spoken, word: Spoken, length: int) -> bool:
    if not any(map(str.isalnum, word.token.text)):
        return False
    if last.speaker != word.speaker:
        return True
    end_ms, start_ms = last.token.end_ms, word.token.start_ms
    if end_ms is not None and start_ms is not None and start_ms - end_ms > _PAUSE_MS:
        return True
    if length > _MOST_CHARACTERS:
        return True
    return length > _SENTENCE_CHARACTERS and last.token.text.rstrip().endswith(_ENDS)


def cue_of(group: Sequence[Spoken], text: str = "") -> Cue:
    """One cue of words; its time is theirs, its text is made of them unless it is given."""
    tokens = [word.token for word in group]
    text = " ".join(text.split()) or joined(tokens)
    words, _ = place_words(text, tokens)
    starts = [token.start_ms for token in tokens if token.start_ms is not None]
    ends = [token.end_ms for token in tokens if token.end_ms is not None]
    confidence = mean_confidence(words)
    return Cue(
        line=group[0].line,
        start_ms=min(starts, default=None),
        end_ms=max(ends, default=None),
        text=text,
        speaker=group[0].speaker,
        words=words,
        confidence=None if confidence is None else round(confidence, 4),
    )

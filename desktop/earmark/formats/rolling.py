"""Rolling captions: each shows the line before once more. Told apart and merged."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from earmark.domain.episode import Remark
from earmark.formats.cues import Cue

_LEAST = 2
_SHARE = 0.3


@dataclass(slots=True)
class Lines:
    """A cue and the lines it shows, tags taken out."""

    cue: Cue
    shown: list[str]


def merge_rolling(shown: Sequence[Lines]) -> tuple[list[Cue], int, list[Remark]]:
    """Drop from each cue the lines that the cue before already showed, if the file rolls.

    A file rolls where three cues in ten start with the line that the cue before ended with,
    and some go on from there: a chorus sung three times stays three.

    Returns:
        The cues that remain, how many were merged away, and a remark about it.
    """
    plain = [entry.cue for entry in shown]
    hits = sum(1 for one, other in pairwise(shown) if _repeats(one, other))
    moves = any(0 < _repeated(a.shown, b.shown) < len(b.shown) for a, b in pairwise(shown))
    if not moves or hits < _LEAST or hits < _SHARE * (len(shown) - 1):
        return plain, 0, []
    kept: list[Cue] = []
    previous: list[str] = []
    merged = 0
    for entry in shown:
        repeated = _repeated(previous, entry.shown)
        if entry.shown and repeated == len(entry.shown):
            merged += 1
        else:
            if repeated:
                _drop_lines(entry, repeated)
            kept.append(entry.cue)
        previous = entry.shown or previous
    remark = Remark(
        plain[0].line, f"Rolling captions: {merged} cues that only repeat lines were merged."
    )
    return kept, merged, [remark]


def _repeats(one: Lines, other: Lines) -> bool:
    return bool(_repeated(one.shown, other.shown))


def _repeated(previous: Sequence[str], shown: Sequence[str]) -> int:
    """How many first lines of a cue are the last ones of the cue before."""
    for many in range(min(len(previous), len(shown)), 0, -1):
        if list(previous[-many:]) == list(shown[:many]):
            return many
    return 0


def _drop_lines(entry: Lines, repeated: int) -> None:
    cue = entry.cue
    gone = len(" ".join(entry.shown[:repeated])) + 1
    cue.text = " ".join(entry.shown[repeated:])
    cue.words = tuple(
        replace(word, start=word.start - gone, end=word.end - gone)
        for word in cue.words
        if word.start >= gone
    )

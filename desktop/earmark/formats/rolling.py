"""Rolling captions: each shows the line before once more. Told apart and merged.

The texts of the cues hold their lines as they are shown, with line ends between them;
afterwards the lines are joined for reading, while every cue keeps its own time.
"""

from collections.abc import Sequence
from dataclasses import replace

from earmark.domain.episode import Remark
from earmark.formats.cues import Cue

_LEAST = 2
_SHARE = 0.3


def merge_rolling(shown: list[Cue]) -> tuple[list[Cue], int, list[Remark]]:
    """Drop from each cue the lines that the cue before already showed, if the file rolls.

    A file rolls where three cues in ten start with the line that the cue before ended with,
    and some go on from there: a chorus sung three times stays three. Join what remains.

    Returns:
        The cues that remain, how many were merged away, and a remark about it.
    """
    kept = _unrolled(shown) if _rolls(shown) else shown
    for cue in kept:
        if "\n" in cue.text:
            cue.text = cue.text.replace("\n", " ")
    if kept is shown:
        return shown, 0, []
    merged = len(shown) - len(kept)
    said = f"Rolling captions: cues that only repeat lines were merged ({merged})."
    return kept, merged, [Remark(shown[0].line, said)]


def _rolls(shown: Sequence[Cue]) -> bool:
    hits, moves = 0, False
    previous: list[str] = []
    for cue in shown:
        lines = cue.text.split("\n") if cue.text else []
        repeated = _repeated(previous, lines)
        hits += bool(repeated)
        moves = moves or 0 < repeated < len(lines)
        previous = lines
    return moves and hits >= _LEAST and hits >= _SHARE * (len(shown) - 1)


def _unrolled(shown: Sequence[Cue]) -> list[Cue]:
    kept: list[Cue] = []
    previous: list[str] = []
    for cue in shown:
        lines = cue.text.split("\n") if cue.text else []
        repeated = _repeated(previous, lines)
        if not lines or repeated < len(lines):
            _drop_lines(cue, lines, repeated)
            kept.append(cue)
        previous = lines or previous
    return kept


def _repeated(previous: Sequence[str], shown: Sequence[str]) -> int:
    """How many first lines of a cue are the last ones of the cue before."""
    for many in range(min(len(previous), len(shown)), 0, -1):
        if list(previous[-many:]) == list(shown[:many]):
            return many
    return 0


def _drop_lines(cue: Cue, lines: Sequence[str], repeated: int) -> None:
    if not repeated:
        return
    gone = len("\n".join(lines[:repeated])) + 1
    cue.text = "\n".join(lines[repeated:])
    cue.words = tuple(
        replace(word, start=word.start - gone, end=word.end - gone)
        for word in cue.words
        if word.start >= gone
    )

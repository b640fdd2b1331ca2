"""Words on the wrong side of a pause: found by loudness, decided by punctuation.

A recogniser's model of silence is broad. It swallows a short word after a pause, and the word is
then put before the pause, where the end of another word will do for it. Where sound after the
pause belongs to no word, and the text has a comma or full stop before the last word rather than
after it, that word is moved behind the pause.
"""

from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path

import numpy as np
import numpy.typing as npt

from earmark.timing.audio import read_sound
from earmark.timing.chunks import loudness
from earmark.timing.matching import TokenTime
from earmark.timing.tokens import TokenText

_LEAST_GAP_MS = 250
_MOST_GAP_MS = 3000
_LEAST_PAUSE = 12  # frames
_LEAST_SOUND_MS = 80
_QUIET_DB = -25.0
_CLAUSE_S = 0.05
_AROUND_MS = 1500
_FRAME_MS = 10
_LONGEST_SOUND_MS = 600
_FORCED = 0.8  # trust of words that were not heard freely
_TRUST = 0.85


def settle_pauses(
    times: Mapping[int, TokenTime], text: TokenText, raw: Path
) -> dict[int, TokenTime]:
    """Move words behind a pause if that is where the text has them.

    A word that was only forced into place takes the sound before it that belongs to no word:
    where the text has a wrong word, the one that is really said may be longer.
    """
    settled = dict(times)
    for before, after in pairwise(sorted(times)):
        one, other = settled[before], settled[after]
        gap_ms = other.start_ms - one.end_ms
        if after != before + 1 or not _LEAST_GAP_MS <= gap_ms <= _MOST_GAP_MS:
            continue
        misplaced = _has_clause_end(text, before - 1) and not _has_clause_end(text, before)
        if not misplaced and other.trust > _FORCED:
            continue
        pause = _pause_between(one.end_ms, other.start_ms, raw)
        if pause is None:
            continue
        if misplaced and _fits(text, before, pause[1], other.start_ms):
            settled[before] = TokenTime(pause[1], other.start_ms, _TRUST)
        elif other.trust <= _FORCED and other.start_ms - pause[1] <= _LONGEST_SOUND_MS:
            settled[after] = TokenTime(pause[1], other.end_ms, other.trust)
    return settled


def _has_clause_end(text: TokenText, token: int) -> bool:
    """Whether the text has a comma, a full stop or the like after a token."""
    if not 0 <= token < len(text.ids) - 1:
        return False
    return text.places[token + 1] - text.place_ends[token] > _CLAUSE_S


def _fits(text: TokenText, token: int, from_ms: int, to_ms: int) -> bool:
    """Whether a token can be said in a time."""
    nominal_ms = (text.place_ends[token] - text.places[token]) * 1000
    return max(_LEAST_SOUND_MS, 0.4 * nominal_ms) <= to_ms - from_ms <= 2 * nominal_ms + 200


def _pause_between(from_ms: int, to_ms: int, raw: Path) -> tuple[int, int] | None:
    """Start and end of the longest silence between two times; None if it is short."""
    begin_ms = max(0, from_ms - _AROUND_MS)
    level = 10 * np.log10(loudness(read_sound(raw, begin_ms, to_ms + _AROUND_MS)) + 1)
    if not len(level):
        return None
    first, last = (from_ms - begin_ms) // _FRAME_MS, (to_ms - begin_ms) // _FRAME_MS
    start, length = _longest(level[first:last] < level.max() + _QUIET_DB)
    if length < _LEAST_PAUSE:
        return None
    return from_ms + start * _FRAME_MS, from_ms + (start + length) * _FRAME_MS


def _longest(flags: npt.NDArray[np.bool_]) -> tuple[int, int]:
    """(start, length) of the longest run of True."""
    best, start, run = (0, 0), 0, 0
    for index, flag in enumerate(flags.tolist()):
        if not flag:
            run = 0
            continue
        start = index if run == 0 else start
        run += 1
        if run > best[1]:
            best = (start, run)
    return best

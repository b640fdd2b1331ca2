"""Put token times together to lines and words, and fill what is between them by length."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from math import sqrt

import numpy as np

from earmark.domain.transcript import TimingSource, Word
from earmark.timing.matching import TokenTime
from earmark.timing.speech_length import Floats
from earmark.timing.timed import TimedLine
from earmark.timing.tokens import TokenText

_SURE_MS = 60
_LESS_SURE_MS = 150
_WALK_MS = 700  # wandering of speech between two known words, per square root of a second
_EDGE_PLACE_S = 30.0


def assemble(
    text: TokenText,
    times: Mapping[int, TokenTime],
    unsaid: AbstractSet[int],
    pins: Sequence[tuple[int, int]],
    length_ms: int,
    rough: Sequence[TimedLine],
) -> list[TimedLine]:
    """Build the lines.

    Args:
        text: The tokens of the text.
        times: When tokens are said, as far as that was found.
        unsaid: Tokens that nobody says.
        pins: (line, start_ms) set by hand, rising.
        length_ms: Length of the recording; every time lies inside.
        rough: The estimate, used for the uncertainty of what is far from anything known.
    """
    starts, ends, trust = _word_times(text, times, unsaid, pins, length_ms)
    unsure = _uncertainty(text, trust, starts, rough)
    token_of_word = dict(zip(text.words, range(len(text.words)), strict=True))
    begin_ms, end_ms = np.rint(starts).astype(int).tolist(), np.rint(ends).astype(int).tolist()
    by_hand = dict(pins)
    lines: list[TimedLine] = []
    at_ms = 0
    for row in range(len(text.length.first) - 1):
        indices = range(text.length.first[row], text.length.first[row + 1])
        tokens = [token_of_word[k] for k in indices if k in token_of_word]
        words = tuple(
            Word(
                *text.length.ranges[k],
                begin_ms[k],
                end_ms[k],
                TimingSource.ALIGNED if trust[k] > 0 else TimingSource.ESTIMATED,
                round(float(trust[k]), 2) if trust[k] > 0 else None,
                unsure[k],
            )
            for k in indices
        )
        start_ms = words[0].start_ms if words else at_ms
        stop_ms = words[-1].end_ms if words else start_ms
        spoken = not tokens or any(token not in unsaid for token in tokens)
        source, confidence, uncertainty = _line_trust(trust, unsure, indices, rough[row])
        if row in by_hand:
            start_ms, source, uncertainty = by_hand[row], TimingSource.MANUAL, 0
            stop_ms = max(stop_ms, start_ms)
        at_ms = stop_ms
        lines.append(TimedLine(start_ms, stop_ms, source, confidence, uncertainty, words, spoken))
    return lines


def _line_trust(
    trust: Floats, unsure: Sequence[int], indices: range, rough: TimedLine
) -> tuple[TimingSource, float | None, int]:
    if not indices:
        return TimingSource.ESTIMATED, None, rough.uncertainty_ms
    of_line = trust[indices.start : indices.stop]
    if (of_line > 0).mean() < 0.5:
        return TimingSource.ESTIMATED, None, unsure[indices.start]
    return TimingSource.ALIGNED, round(float(of_line.mean()), 2), unsure[indices.start]


def _word_times(
    text: TokenText,
    times: Mapping[int, TokenTime],
    unsaid: AbstractSet[int],
    pins: Sequence[tuple[int, int]],
    length_ms: int,
) -> tuple[Floats, Floats, Floats]:
    """Start, end (ms) and trust (0 where only interpolated) of every word."""
    starts, ends = text.length.starts.copy(), text.length.ends.copy()
    trust = np.zeros(len(starts))
    _close_up(starts, ends, [text.words[token] for token in sorted(unsaid)])
    known: list[tuple[float, float]] = [(0.0, 0.0)]
    fixed: dict[int, tuple[float, float]] = {}
    pinned_words = {text.length.first[row]: ms for row, ms in pins if row < len(text.length.first)}
    for token in sorted(times):
        word, time = text.words[token], times[token]
        fixed[word] = (float(time.start_ms), float(time.end_ms))
        trust[word] = time.trust
    for word in sorted({*fixed, *pinned_words}):
        if word >= len(starts):
            continue
        if word in pinned_words:
            known.append((starts[word], float(pinned_words[word])))
        if word in fixed:
            known.append((starts[word], fixed[word][0]))
            known.append((max(ends[word], starts[word]), fixed[word][1]))
    total = float(ends[-1]) if len(ends) else 0.0
    known = _with_edges(known, total, length_ms, bool(times))
    places = np.maximum.accumulate(np.array([place for place, _ms in known]))
    at_ms = np.clip(np.maximum.accumulate(np.array([ms for _place, ms in known])), 0, length_ms)
    begin, stop = np.interp(starts, places, at_ms), np.interp(ends, places, at_ms)
    for word, (start_ms, end_ms) in fixed.items():
        begin[word], stop[word] = start_ms, end_ms
    return *_in_order(begin, stop, pinned_words, length_ms), trust


def _close_up(starts: Floats, ends: Floats, words: Sequence[int]) -> None:
    """Take words that nobody says off the axis: they get no length."""
    taken = np.zeros(len(starts))
    following = np.append(starts[1:], ends[-1:])
    for word in words:
        taken[word] = following[word] - starts[word]
    shift = np.cumsum(taken) - taken
    no_length = taken > 0
    starts -= shift
    ends -= shift
    ends[no_length] = starts[no_length]


def _with_edges(
    known: list[tuple[float, float]], total: float, length_ms: int, is_aligned: bool
) -> list[tuple[float, float]]:
    """Add where the text begins and ends: next to its first and last known words.

    What lies before the first known word takes an ordinary speed, if the recording has room.
    """
    if not is_aligned or len(known) < 2:
        return [*known, (total, float(length_ms))]
    place, ms = known[1]
    first_ms = max(0.0, ms - place * 1000)
    place, ms = known[-1]
    last_ms = min(float(length_ms), ms + max(0.0, total - place) * 1000)
    return [(0.0, first_ms), *known[1:], (total, last_ms)]


def _in_order(
    starts: Floats, ends: Floats, pins: Mapping[int, int], length_ms: int
) -> tuple[Floats, Floats]:
    """Make times rise, words not overlap, and everything keep its side of each pin."""
    low, high = np.zeros(len(starts)), np.full(len(starts), float(length_ms))
    for word, ms in pins.items():
        low[word:] = np.maximum(low[word:], ms)
        high[:word] = np.minimum(high[:word], ms)
    starts = np.maximum.accumulate(np.clip(starts, low, high))
    for word, ms in pins.items():
        if word < len(starts):
            starts[word] = ms
    following = np.append(starts[1:], float(length_ms))
    return starts, np.clip(ends, starts, np.maximum(following, starts))


def _uncertainty(
    text: TokenText, trust: Floats, starts: Floats, rough: Sequence[TimedLine]
) -> list[int]:
    """Uncertainty in ms of each word: small where found, growing away from what was found."""
    found = np.flatnonzero(trust > 0)
    unsure = [word.uncertainty_ms for line in rough for word in line.words]
    if not len(found):
        return unsure
    places = text.length.starts
    before = np.searchsorted(found, np.arange(len(trust)), side="right") - 1
    for word in range(len(trust)):
        if trust[word] > 0:
            unsure[word] = _SURE_MS if trust[word] >= 0.9 else _LESS_SURE_MS
            continue
        left, right = int(before[word]), int(before[word]) + 1
        d_left = places[word] - places[found[left]] if left >= 0 else _EDGE_PLACE_S
        d_right = places[found[right]] - places[word] if right < len(found) else _EDGE_PLACE_S
        spread = _WALK_MS * sqrt(max(d_left * d_right / max(d_left + d_right, 1e-6), 0.0))
        if left >= 0 and right < len(found):
            time_ms = starts[found[right]] - starts[found[left]]
            spread += abs(time_ms - 1000 * (d_left + d_right)) / 4
        unsure[word] = min(max(unsure[word], _LESS_SURE_MS), round(_LESS_SURE_MS + spread))
    return unsure

"""Match recognised words to the words of the text: long agreements that follow one another."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from earmark.timing.recogniser import FRAME_MS, Heard
from earmark.timing.tokens import TokenText

_SECONDS = FRAME_MS / 1000
_NEAR = 40  # predecessors compared exactly
_JUMP = 4.0  # words that a jump in text or time must be worth
_LEAST_RUN = 2
_BREAK = 200  # frames; longer, and music or another voice may lie between two words
_STEADY_RUN = 4
_PAUSE_S, _PAUSE_SHARE, _PRICE_OF_PAUSE = 1.0, 0.35, 0.3
_HASTE_S, _HASTE_SHARE, _PRICE_OF_HASTE = 0.15, 0.35, 1.5

_CLOSE_S = 5.0
_CLOSE_STRAIN = 0.5

Places = Mapping[int, Sequence[int]]


@dataclass(frozen=True, slots=True)
class Run:
    """Consecutive recognised words that agree with consecutive tokens from `first` on."""

    first: int
    words: tuple[Heard, ...]

    @property
    def last(self) -> int:
        """The token after the run's last."""
        return self.first + len(self.words)

    @property
    def start(self) -> int:
        """Frame at which the run starts."""
        return self.words[0].start

    @property
    def end(self) -> int:
        """Frame after the run's last."""
        return self.words[-1].end


def token_places(ids: Sequence[int]) -> dict[int, list[int]]:
    """Where in the text each kind of token stands."""
    places: dict[int, list[int]] = {}
    for index, token in enumerate(ids):
        places.setdefault(token, []).append(index)
    return places


def find_runs(
    heard: Sequence[Heard], ids: Sequence[int], places: Places, first: int, last: int
) -> list[Run]:
    """Agreements of two words and more between what was heard and tokens `first` to `last`."""
    runs: list[Run] = []
    for index, word in enumerate(heard):
        where = places.get(word.token, ())
        for at in where[bisect_left(where, first) : bisect_left(where, last)]:
            if (
                index
                and at > first
                and _goes_on(heard, index)
                and heard[index - 1].token == ids[at - 1]
            ):
                continue
            length = 1
            while (
                index + length < len(heard)
                and at + length < last
                and heard[index + length].token == ids[at + length]
                and _goes_on(heard, index + length)
            ):
                length += 1
            if length >= _LEAST_RUN:
                runs.append(Run(at, tuple(heard[index : index + length])))
    return runs


def _goes_on(heard: Sequence[Heard], index: int) -> bool:
    """Whether a word follows the one before it without a break."""
    return heard[index].start - heard[index - 1].end <= _BREAK


class _BestBefore:
    """Best score among runs that end before a token; a Fenwick tree of maxima."""

    def __init__(self, size: int) -> None:
        self._best: list[tuple[float, int]] = [(0.0, -1)] * (size + 2)

    def add(self, token: int, score: float, run: int) -> None:
        at = token + 1
        while at < len(self._best):
            if self._best[at][0] < score:
                self._best[at] = (score, run)
            at += at & -at

    def before(self, token: int) -> tuple[float, int]:
        best, at = (0.0, -1), token + 1
        while at > 0:
            best = max(best, self._best[at])
            at -= at & -at
        return best


def _strain(seconds: float, text_s: float) -> float:
    """What it costs to believe that so much text takes so much time, in words.

    Pauses make time longer than text at little cost; nobody speaks twice as fast.
    """
    odd = seconds - text_s - _PAUSE_S - _PAUSE_SHARE * text_s
    price = _PRICE_OF_PAUSE
    if text_s > seconds:
        odd, price = text_s - seconds - _HASTE_S - _HASTE_SHARE * text_s, _PRICE_OF_HASTE
    return min(_JUMP, price * odd) if odd > 0 else 0.0


def pace_of(runs: Iterable[Run], text: TokenText) -> float:
    """Seconds that this recording takes for a nominal second of text."""
    paces = [
        (run.end - run.start) * _SECONDS / (text.place_ends[run.last - 1] - text.places[run.first])
        for run in runs
        if len(run.words) >= _STEADY_RUN
    ]
    return min(max(median(paces), 0.5), 2.0) if len(paces) >= 3 else 1.0


def chain(runs: Iterable[Run], text: TokenText) -> list[Run]:
    """The best sequence of runs that rises in time and text.

    A run is worth its words; a step between two runs costs what the time and the text between
    them disagree, up to a fixed price, so that insertions and omissions of any length are
    possible but single chance agreements are not believed.
    """
    ordered = sorted(runs, key=lambda run: (run.end, run.start))
    pace = pace_of(ordered, text)
    starts, ends = text.places, text.place_ends
    tree = _BestBefore(len(text.ids) + 1)
    scores: list[float] = []
    back: list[int] = []
    waiting = 0
    by_start = sorted(range(len(ordered)), key=lambda k: ordered[k].start)
    scores, back = [0.0] * len(ordered), [-1] * len(ordered)
    finished: list[int] = []
    for k in by_start:
        run = ordered[k]
        while waiting < len(ordered) and ordered[waiting].end <= run.start:
            tree.add(ordered[waiting].last, scores[waiting], waiting)
            finished.append(waiting)
            waiting += 1
        score, before = tree.before(run.first)
        first = (-_strain(run.start * _SECONDS, starts[run.first] * pace), -1)
        best, came = max((score - _JUMP, before), first)
        for other in finished[-_NEAR:]:
            last = ordered[other]
            if last.last <= run.first:
                gap_s = (run.start - last.end) * _SECONDS
                strain = _strain(gap_s, (starts[run.first] - ends[last.last - 1]) * pace)
                best, came = max((best, came), (scores[other] - strain, other))
        scores[k] = best + len(run.words) - 1.0
        back[k] = came
    if not ordered:
        return []
    at = max(range(len(ordered)), key=scores.__getitem__)
    if scores[at] <= 0:
        return []
    found = []
    while at >= 0:
        found.append(ordered[at])
        at = back[at]
    return found[::-1]


def clusters(runs: Sequence[Run], text: TokenText, pace: float) -> list[list[Run]]:
    """Group runs that follow one another closely and at an ordinary speed."""
    groups: list[list[Run]] = []
    for run in runs:
        last = groups[-1][-1] if groups else None
        if last is not None:
            seconds = (run.start - last.end) * _SECONDS
            strain = _strain(
                seconds, (text.places[run.first] - text.place_ends[last.last - 1]) * pace
            )
            if seconds <= _CLOSE_S and strain < _CLOSE_STRAIN:
                groups[-1].append(run)
                continue
        groups.append([run])
    return groups


def without_chance(runs: Sequence[Run], text: TokenText, pace: float, least: int) -> list[Run]:
    """Leave out runs that stand alone: fewer than `least` words in a group.

    A model that knows only the words of the text hears them in any sound now and then, but not
    many in a row at the speed of speech.
    """
    return [
        run
        for group in clusters(runs, text, pace)
        if sum(len(one.words) for one in group) >= least
        for run in group
    ]

"""From recognised words to the time of every token: anchors, pins, and the gaps between them."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from earmark.timing.anchors import Run, chain, find_runs, pace_of, token_places, without_chance
from earmark.timing.recogniser import FRAME_MS
from earmark.timing.state import AlignmentState
from earmark.timing.tokens import TokenText

_CONTEXT = 2  # anchored words around a gap that are forced with it
_PAD_MS = 30
_PIN_SLACK_MS = 300
_TOO_LITTLE = 0.4  # of the time that a text takes: not all of it is said
_TOO_MUCH = 2.0
_HASTY = 0.6
_TRIM_TEXT_S = 8.0
_MOST_TRIM = 4
_WIDER = 2
_LEAST_WORDS = 4  # in a group of runs that is believed
_SOLID_WORDS = 10  # in a group that windows are built on
_AGAIN_MS = 3_000
_AGAIN_MOST_S = 300
_FORCE_MOST_MS = 45_000

ForceKey = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class TokenTime:
    """When a token is said; `trust` 0 to 1 says how it was found."""

    start_ms: int
    end_ms: int
    trust: float


@dataclass(frozen=True, slots=True)
class Gap:
    """Tokens `first` to `last` without a time, and the recording between their neighbours.

    An empty gap (`first == last`) is only a stretch of the recording.
    """

    first: int
    last: int
    from_ms: int
    to_ms: int
    text_s: float

    @property
    def time_s(self) -> float:
        """Length of the recording between the neighbours."""
        return (self.to_ms - self.from_ms) / 1000

    @property
    def is_hasty(self) -> bool:
        """Whether the text would have to be said at an unlikely speed."""
        return self.time_s < _HASTY * self.text_s - 0.05

    @property
    def lacks_sound(self) -> bool:
        """Whether the time is too short for the text: some of it is not said."""
        return self.text_s > 1.5 and self.time_s < _TOO_LITTLE * self.text_s - 0.2

    @property
    def lacks_text(self) -> bool:
        """Whether the time is too long for the text: something else is heard."""
        return self.time_s > _TOO_MUCH * self.text_s + 3.0


class Matching:
    """Keeps the agreements found so far and answers where each token is."""

    def __init__(
        self, text: TokenText, length_ms: int, pins: Sequence[tuple[int, int]] = ()
    ) -> None:
        self.text = text
        self.length_ms = length_ms
        self.pins = [(bisect_left(text.line_of, row), start_ms) for row, start_ms in pins]
        self._places = token_places(text.ids)
        self.pace = 1.0
        self._runs: dict[tuple[int, ...], list[Run]] = {}

    def anchors(self, state: AlignmentState) -> list[Run]:
        """The chain of agreements, with pins obeyed."""
        runs: list[Run] = []
        for number, (first, last, words) in state.heard.items():
            key: tuple[int, ...] = (number, first, last)
            if key not in self._runs:
                self._runs[key] = find_runs(words, self.text.ids, self._places, first, last)
            runs.extend(self._runs[key])
        for (from_ms, to_ms), words in state.again.items():
            key = (-1, from_ms, to_ms, len(words))
            if key not in self._runs:
                ids = self.text.ids
                self._runs[key] = find_runs(words, ids, self._places, 0, len(ids))
            runs.extend(self._runs[key])
        found = chain(self._obey(runs), self.text)
        self.pace = pace_of(found, self.text)
        if len(self.text.ids) < _SOLID_WORDS:
            return found
        return without_chance(found, self.text, self.pace, _LEAST_WORDS)

    def solid(self, anchors: Sequence[Run]) -> list[Run]:
        """Anchors that are sure enough to leave text out of consideration."""
        found = without_chance(anchors, self.text, self.pace, _SOLID_WORDS)
        return found or list(anchors)

    def _obey(self, runs: Iterable[Run]) -> list[Run]:
        """Leave out what contradicts a pin."""
        if not self.pins:
            return list(runs)
        return [run for piece in runs for run in self._split(piece)]

    def _split(self, run: Run) -> Iterable[Run]:
        kept: list[Run] = []
        begin = 0
        for k, word in enumerate(run.words):
            if not self._is_allowed(run.first + k, word.start * FRAME_MS, word.end * FRAME_MS):
                if k - begin >= 2:
                    kept.append(Run(run.first + begin, run.words[begin:k]))
                begin = k + 1
        if len(run.words) - begin >= 2:
            kept.append(Run(run.first + begin, run.words[begin:]))
        return kept

    def _is_allowed(self, token: int, start_ms: int, end_ms: int) -> bool:
        return all(
            end_ms <= pin_ms + _PIN_SLACK_MS
            if token < pinned
            else start_ms >= pin_ms - _PIN_SLACK_MS
            for pinned, pin_ms in self.pins
        )

    def token_times(self, anchors: Sequence[Run], state: AlignmentState) -> dict[int, TokenTime]:
        """Times of tokens in rising order: anchors, then what was forced between them."""
        times: dict[int, TokenTime] = {}
        for run in anchors:
            trust = 0.97 if len(run.words) >= 3 else 0.9
            for k, word in enumerate(run.words):
                times[run.first + k] = TokenTime(word.start * FRAME_MS, word.end * FRAME_MS, trust)
        self._trim(times)
        found = dict(times)
        for gap in self.gaps(found):
            for task in self.force_tasks(gap, found, state):
                self._add_forced(task, state, times)
        return times

    def _trim(self, times: dict[int, TokenTime]) -> None:
        """Take away words at the edges of gaps that are too short for what they must hold.

        The edge of an agreement is where chance matches sit: "the" heard, but another "the".
        As few words go as make the gap long enough; none if that takes more than a few.
        """
        for gap in self.gaps(times):
            if gap.last == gap.first or gap.text_s > _TRIM_TEXT_S or not gap.is_hasty:
                continue
            best: tuple[int, int, int] | None = None
            for left in range(_MOST_TRIM + 1):
                for right in range(_MOST_TRIM + 1 - left):
                    before, after = times.get(gap.first - left - 1), times.get(gap.last + right)
                    if before is None or after is None:
                        continue
                    wider = self._gap(
                        gap.first - left, gap.last + right, before.end_ms, after.start_ms
                    )
                    if not wider.is_hasty and (best is None or left + right < sum(best[1:])):
                        best = (0, left, right)
            if best is not None:
                for token in (
                    *range(gap.first - best[1], gap.first),
                    *range(gap.last, gap.last + best[2]),
                ):
                    times.pop(token, None)

    def _add_forced(
        self, task: ForceKey, state: AlignmentState, times: dict[int, TokenTime]
    ) -> None:
        first, last, from_ms, to_ms = task
        words = state.forced.get(task) or ()
        for token, word in zip(range(first, last), words, strict=False):
            if word is None or token in times:
                continue
            start_ms, end_ms = word.start * FRAME_MS, word.end * FRAME_MS
            nominal_ms = (self.text.place_ends[token] - self.text.places[token]) * 1000
            odd = end_ms - start_ms > 3 * nominal_ms + 500
            if odd and token == first:
                start_ms = end_ms - int(nominal_ms)  # it took in what is before the text
            elif odd:
                end_ms = start_ms + int(1.5 * nominal_ms)
            if from_ms <= start_ms and self._is_allowed(token, start_ms, end_ms):
                times[token] = TokenTime(start_ms, min(end_ms, to_ms), 0.5 if odd else 0.8)

    def gaps(self, times: Mapping[int, TokenTime]) -> list[Gap]:
        """Stretches of tokens without a time, pins taken as borders, in order."""
        pinned = dict(self.pins)
        gaps: list[Gap] = []
        count = len(self.text.ids)
        begin, from_ms = 0, 0
        for token in range(count + 1):
            if token < count and token not in times and token not in pinned:
                continue
            here = times.get(token)
            to_ms = here.start_ms if here else self.length_ms
            if token in pinned:
                to_ms = pinned[token]
            gaps.append(self._gap(begin, token, from_ms, to_ms))
            if here:
                begin, from_ms = token + 1, max(here.end_ms, to_ms)
            else:
                begin, from_ms = token, to_ms
        return gaps

    def _gap(self, first: int, last: int, from_ms: int, to_ms: int) -> Gap:
        text_s = self._length_s(first, last)
        return Gap(first, last, from_ms, max(from_ms, to_ms), text_s)

    def force_tasks(
        self, gap: Gap, times: Mapping[int, TokenTime], state: AlignmentState
    ) -> list[ForceKey]:
        """(first, last, from_ms, to_ms) of what can be forced to fill a gap.

        Where that has been tried without success, the same with more words around it.
        """
        tasks = self._plain_force_tasks(gap, times)
        for wider in (1, 2):
            if len(tasks) != 1 or state.forced.get(tasks[0]) != []:
                break
            first, last = gap.first - _WIDER * wider, gap.last + _WIDER * wider
            before, after = times.get(first - 1), times.get(last)
            if before is None or after is None or after.start_ms - before.end_ms > _FORCE_MOST_MS:
                break
            wide = self._gap(first, last, before.end_ms, after.start_ms)
            tasks = [self._with_context(first, last, wide.from_ms, wide.to_ms, times)]
        return tasks

    def _plain_force_tasks(self, gap: Gap, times: Mapping[int, TokenTime]) -> list[ForceKey]:
        if gap.first == gap.last or gap.time_s < 0.1:
            return []
        if not gap.lacks_sound and not gap.lacks_text and gap.time_s * 1000 <= _FORCE_MOST_MS:
            return [self._with_context(gap.first, gap.last, gap.from_ms, gap.to_ms, times)]
        if gap.lacks_sound:
            head, tail = self._said_part(gap)
        else:
            head = tail = self._inner_border(gap)
        tasks = []
        if head > gap.first:
            room = round(1300 * self._length_s(gap.first, head)) + 400
            to_ms = min(gap.to_ms, gap.from_ms + room)
            if gap.lacks_text or tail == gap.last:
                task = self._with_context(gap.first, head, gap.from_ms, to_ms, times, right=False)
                tasks.append(task)
        if tail < gap.last:
            room = round(1300 * self._length_s(tail, gap.last)) + 400
            from_ms = max(gap.from_ms, gap.to_ms - room)
            if gap.lacks_text or head == gap.first:
                task = self._with_context(tail, gap.last, from_ms, gap.to_ms, times, left=False)
                tasks.append(task)
        return tasks

    def _length_s(self, first: int, last: int) -> float:
        if last <= first:
            return 0.0
        return self.pace * (self.text.place_ends[last - 1] - self.text.places[first])

    def _inner_border(self, gap: Gap) -> int:
        """Where in a gap an insertion most likely lies: the longest pause in the text."""
        text = self.text
        best, border = -1.0, gap.first
        for token in range(gap.first, gap.last + 1):
            pause = (text.places[token] if token < len(text.ids) else text.length.total) - (
                text.place_ends[token - 1] if token else 0.0
            )
            if pause > best + 0.05:
                best, border = pause, token
        return border

    def _said_part(self, gap: Gap) -> tuple[int, int]:
        """Whole lines at the start or the end of a gap that fit its time; the rest is not said.

        Returns:
            (end of the said start, start of the said end); only one of them is not empty.
        """
        rows = self.text.line_of
        borders = [k for k in range(gap.first + 1, gap.last) if rows[k] != rows[k - 1]]
        choices = [(abs(gap.time_s), gap.first, gap.last)]
        for border in borders:
            choices.append((abs(gap.time_s - self._length_s(gap.first, border)), border, gap.last))
            choices.append((abs(gap.time_s - self._length_s(border, gap.last)), gap.first, border))
        _misfit, head, tail = min(choices)
        return head, tail

    def unsaid_tokens(self, gap: Gap) -> range:
        """Tokens of a gap that nobody says."""
        if not gap.lacks_sound:
            return range(0)
        return range(*self._said_part(gap))

    def _with_context(
        self,
        first: int,
        last: int,
        from_ms: int,
        to_ms: int,
        times: Mapping[int, TokenTime],
        left: bool = True,
        right: bool = True,
    ) -> ForceKey:
        for _step in range(_CONTEXT if left else 0):
            near = times.get(first - 1)
            if near is None or near.end_ms > from_ms or near.end_ms < from_ms - 500:
                break
            first, from_ms = first - 1, near.start_ms
        for _step in range(_CONTEXT if right else 0):
            near = times.get(last)
            if near is None or near.start_ms < to_ms or near.start_ms > to_ms + 500:
                break
            last, to_ms = last + 1, near.end_ms
        from_ms = max(0, from_ms - _PAD_MS) // FRAME_MS * FRAME_MS
        return first, last, from_ms, min(self.length_ms, to_ms + _PAD_MS)

    def again_tasks(self, times: Mapping[int, TokenTime]) -> list[Gap]:
        """Long gaps in which text and time agree well enough to listen once more."""
        return [
            gap
            for gap in self.gaps(times)
            if gap.last - gap.first >= 8
            and gap.time_s * 1000 >= _AGAIN_MS
            and not gap.lacks_sound
            and gap.time_s < _AGAIN_MOST_S
        ]

"""The phases of one alignment, and what they share: the words found so far, cost and budget."""

import time
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from earmark.timing.assemble import assemble
from earmark.timing.audio import BYTES_PER_MS, can_seek, media_length_ms
from earmark.timing.chunks import CHUNK_MS, chunk_bounds, chunk_count
from earmark.timing.estimate import estimate, rising_pins
from earmark.timing.matching import Matching, TokenTime
from earmark.timing.pauses import settle_pauses
from earmark.timing.progress import AlignmentControl, AlignmentProgress, AlignmentResult
from earmark.timing.recogniser import FRAME_MS
from earmark.timing.report import (
    REFUSED_BELOW,
    REFUSED_IN_ALL_BELOW,
    Verdict,
    inserted_stretches,
    judge,
    nothing_to_find,
    refusal,
)
from earmark.timing.state import AlignmentState
from earmark.timing.timed import TimedLine
from earmark.timing.tokens import tokenise
from earmark.timing.windows import text_window
from earmark.timing.workers import Decode, Done, Force, Hear, Task, Workers

_HEAD_MS = 45_000
_COARSE_STEP = 6
_SMALL_CHUNKS = 8
_SMALL_TOKENS = 1500
_BUDGET = 0.145  # seconds of processor time per second of sound
_LISTEN_BUDGET = 0.12
_START_COST_S = 1.0
_COST = {"decode": 0.002, "coarse": 0.05, "fine": 0.036, "rest": 0.012}
_SURE_RUN = 3
_FORCE_ATTEMPTS = 3
_REPORT_EVERY_S = 1.5


class Order(Protocol):
    """What is to be aligned; see `align.Alignment`."""

    lines: Sequence[str]
    media: Path
    pins: Sequence[tuple[int, int]]
    playhead_ms: int
    rough: Sequence[TimedLine] | None


class Phases:
    """The phases of one alignment and what they share."""

    def __init__(
        self,
        order: Order,
        state: AlignmentState,
        raw: Path,
        jobs: int,
        control: AlignmentControl,
    ) -> None:
        self.order, self.state, self.raw, self.control = order, state, raw, control
        self.text = tokenise(order.lines)
        self.workers = Workers(jobs, self.text.vocabulary, self.text.ids, order.media, raw)
        self.length_ms = state.length_ms or media_length_ms(order.media) or 0
        self.times: dict[int, TokenTime] = {}
        self._bounds: dict[int, tuple[int, int]] = {}
        self._shown: list[TimedLine] = []
        self._cpu_before = state.cpu_s
        self._thread_before = time.thread_time()
        self._done_cost, self._wall_start = 0.0, time.monotonic()
        self._next_report = 0.0
        self._fresh = 0
        self._words_found: float | None = None
        self._prepare()

    def _prepare(self) -> None:
        """Set up what depends on the length of the recording."""
        lines, order = self.order.lines, self.order
        self.pins = rising_pins(order.pins, len(lines), self.length_ms or None)
        rough = order.rough
        if rough is None or len(rough) != len(lines) or self.pins:
            rough = estimate(lines, self.length_ms or None, pins=self.pins)
        self.rough = rough
        self.matching = Matching(self.text, self.length_ms, self.pins)
        self.anchors = self.matching.anchors(self.state)
        self._solid = self.matching.solid(self.anchors)

    @property
    def cpu_s(self) -> float:
        """Processor time taken so far, this thread's and all processes'."""
        mine = time.thread_time() - self._thread_before
        return self._cpu_before + mine + self.workers.cpu_s

    # Phases

    def run(self) -> Generator[AlignmentProgress, None, None]:
        if not self.text.ids:
            yield from self._do([Decode(0, 0, None)], "decode")
            return
        yield from self._head()
        yield from self._do([Decode(0, 0, None)], "decode")
        self._bounds.clear()
        if self._is_long():
            for shift in (0, _COARSE_STEP // 2):
                yield from self._coarse(shift)
                if self._found_in_coarse() >= REFUSED_BELOW:
                    break
            else:
                self._words_found = self._found_in_coarse()
                return
        yield from self._fine(range(chunk_count(self.length_ms)))
        yield from self._again()
        yield from self._force(None)
        self.times = settle_pauses(self.times, self.text, self.raw)
        yield self._progress(1.0)

    def _head(self) -> Iterator[AlignmentProgress]:
        """The lines around the playhead, before anything else."""
        playhead = self.order.playhead_ms
        if self.length_ms < 4 * _HEAD_MS or self.state.heard:
            return
        if playhead > _HEAD_MS and not can_seek(self.order.media):
            return
        start, end = max(0, playhead - _HEAD_MS), min(self.length_ms, playhead + _HEAD_MS)
        slack = CHUNK_MS + 3000
        part = Decode(0, max(0, start - slack), min(self.length_ms, end + slack))
        yield from self._do([part], "decode")
        numbers = range(start // CHUNK_MS, end // CHUNK_MS + 1)
        yield from self._fine(range(numbers.start, min(numbers.stop, chunk_count(self.length_ms))))
        yield from self._force((start, end))

    def _is_long(self) -> bool:
        small = chunk_count(self.length_ms) <= _SMALL_CHUNKS and len(self.text.ids) <= _SMALL_TOKENS
        return not small

    def _coarse(self, shift: int) -> Iterator[AlignmentProgress]:
        """Hear every sixth chunk against the whole text."""
        count = len(self.text.ids)
        wanted = [
            number
            for number in self._outwards(range(shift, chunk_count(self.length_ms), _COARSE_STEP))
            if number not in self.state.heard
        ]
        tasks = (Hear(number, *self._bounds_of(number), 0, count) for number in wanted)
        yield from self._do(tasks, "coarse")

    def _fine(self, numbers: Iterable[int]) -> Iterator[AlignmentProgress]:
        """Hear chunks against the text that is possible there."""

        def tasks() -> Iterator[Task]:
            for number in self._outwards(numbers):
                if number in self.state.heard and number not in self.state.coarse:
                    continue
                if self.cpu_s > self._limit_s(_LISTEN_BUDGET):
                    return
                from_ms, to_ms = self._bounds_of(number)
                if self._is_long():
                    window = text_window(
                        self._solid, self.text, from_ms, to_ms, self.length_ms, self.matching.pace
                    )
                else:
                    window = (0, len(self.text.ids))
                yield Hear(number, from_ms, to_ms, *window)

        yield from self._do(tasks(), "fine")

    def _again(self) -> Iterator[AlignmentProgress]:
        """Listen once more where much is missing, knowing exactly which words it must be."""
        self._refresh()
        tasks: list[Task] = []
        for gap in self.matching.again_tasks(self.times):
            pieces = max(1, round((gap.to_ms - gap.from_ms) / 12_000))
            step = (gap.to_ms - gap.from_ms) // pieces
            for piece in range(pieces):
                from_ms = (gap.from_ms + piece * step) // 10 * 10
                if not any(from_ms <= at < from_ms + step for at, _end in self.state.again):
                    last = min(len(self.text.ids), gap.last + 3)
                    first = max(0, gap.first - 3)
                    tasks.append(Hear(-1, from_ms, from_ms + step, first, last))
        yield from self._do(self._affordable(tasks, _LISTEN_BUDGET), "rest")

    def _force(self, part: tuple[int, int] | None) -> Iterator[AlignmentProgress]:
        """Fill the gaps between anchors with exactly the words that are missing there."""
        for _attempt in range(_FORCE_ATTEMPTS):
            self._refresh()
            times = self._anchor_times()
            tasks: list[Task] = []
            for gap in self.matching.gaps(times):
                if part is not None and not (part[0] <= gap.from_ms and gap.to_ms <= part[1]):
                    continue
                for first, last, from_ms, to_ms in self.matching.force_tasks(
                    gap, times, self.state
                ):
                    if (first, last, from_ms, to_ms) not in self.state.forced:
                        tasks.append(Force(0, from_ms, to_ms, first, last))
            if not tasks:
                break
            tasks.sort(key=lambda task: abs(task.from_ms - self.order.playhead_ms))
            yield from self._do(self._affordable(tasks, _BUDGET), "rest")
        self._refresh()

    # What the phases stand on

    def _affordable(self, tasks: Iterable[Task], budget: float) -> Iterator[Task]:
        for task in tasks:
            if self.cpu_s > self._limit_s(budget):
                return
            yield task

    def _limit_s(self, budget: float) -> float:
        return _START_COST_S + budget * self.length_ms / 1000

    def _outwards(self, numbers: Iterable[int]) -> list[int]:
        return sorted(numbers, key=lambda n: abs((n + 0.5) * CHUNK_MS - self.order.playhead_ms))

    def _bounds_of(self, number: int) -> tuple[int, int]:
        if number not in self._bounds:
            self._bounds[number] = chunk_bounds(self.raw, number, self.length_ms)
        return self._bounds[number]

    def _do(self, tasks: Iterable[Task], kind: str) -> Iterator[AlignmentProgress]:
        with closing(self.workers.run(tasks, self.control.may_start)) as results:
            for done in results:
                if done is not None:
                    self._take(done, kind)
                if time.monotonic() >= self._next_report:
                    self._refresh()
                    yield self._progress()

    def _take(self, done: Done, kind: str) -> None:
        task = done.task
        heard = [word for word in done.words if word is not None]
        if isinstance(task, Decode):
            if task.to_ms is None:
                self._learn_length(done.end_ms)
            length = (task.to_ms or self.length_ms) - task.from_ms
        else:
            length = task.to_ms - task.from_ms
        self._done_cost += length / 1000 * _COST[kind]
        if isinstance(task, Force):
            key = (task.first, task.last, task.from_ms, task.to_ms)
            self.state.forced[key] = done.words
        elif isinstance(task, Hear) and task.key < 0:
            self.state.again[(task.from_ms, task.to_ms)] = heard
        elif isinstance(task, Hear):
            self.state.heard[task.key] = (task.first, task.last, heard)
            (self.state.coarse.add if kind == "coarse" else self.state.coarse.discard)(task.key)
            self._fresh += 1
            if kind == "fine" and self._fresh > len(self.state.heard) // 20:
                self._fresh = 0
                self.anchors = self.matching.anchors(self.state)
                self._solid = self.matching.solid(self.anchors)
        self.state.cpu_s = self.cpu_s

    def _learn_length(self, length_ms: int) -> None:
        size_ms = self.raw.stat().st_size // BYTES_PER_MS
        length_ms = min(length_ms, size_ms)
        if length_ms != self.length_ms:
            self.length_ms = length_ms
            self._prepare()
        self.state.length_ms = length_ms

    def _anchor_times(self) -> dict[int, TokenTime]:
        return self.matching.token_times(self.anchors, AlignmentState(""))

    def _refresh(self) -> None:
        self.anchors = self.matching.anchors(self.state)
        self._solid = self.matching.solid(self.anchors)
        self.times = self.matching.token_times(self.anchors, self.state)

    def _found_in_coarse(self) -> float:
        """Share of the words heard so far that agree with the text in order."""
        self._refresh()
        heard = sum(len(words) for _first, _last, words in self.state.heard.values())
        return sum(len(run.words) for run in self.anchors) / heard if heard else 0.0

    def _assemble(self, unsaid: set[int]) -> list[TimedLine]:
        return assemble(self.text, self.times, unsaid, self.pins, self.length_ms, self.rough)

    def _progress(self, fraction: float | None = None) -> AlignmentProgress:
        began = time.monotonic()
        lines = self._assemble(set())
        old = self._shown or list(self.rough)
        changed = {row: line for row, line in enumerate(lines) if line != old[row]}
        self._shown = lines
        total = (
            self.length_ms
            / 1000
            * sum(
                (_COST["decode"], _COST["coarse"] / _COARSE_STEP, _COST["fine"], _COST["rest"] / 2)
            )
        )
        done = min(self._done_cost / max(total, 0.001), 0.99) if fraction is None else fraction
        elapsed = began - self._wall_start
        eta_s = elapsed * (1 - done) / done if done > 0.01 else None
        # Showing must not cost more than a twentieth of the work.
        self._next_report = began + max(_REPORT_EVERY_S, 20 * (time.monotonic() - began))
        return AlignmentProgress(done, eta_s, changed)

    def result(self) -> AlignmentResult:
        """Lines and report; for use after `run` came to its end."""
        said = len(self.times) / len(self.text.ids) if self.text.ids else 0.0
        self.state.cpu_s = self.cpu_s
        if not self.text.ids:
            return AlignmentResult(list(self.rough), nothing_to_find(self.order.lines, self.cpu_s))
        found = self._words_found if self._words_found is not None else said
        if self._words_found is not None or self._surely_found() < REFUSED_IN_ALL_BELOW:
            if self._words_found is None:
                found = min(said, self._surely_found())
            return AlignmentResult(list(self.rough), refusal(found, self.cpu_s))
        gaps = self.matching.gaps(self._anchor_times())
        unsaid = {token for gap in gaps for token in self.matching.unsaid_tokens(gap)}
        unsaid -= self.times.keys()
        lines = self._assemble(unsaid)
        left = self.matching.gaps(self.times)
        rows = self.text.line_of
        inserted = inserted_stretches(left, rows, len(self.order.lines), self.raw)
        report = judge(lines, inserted, said, self.cpu_s)
        if report.verdict is Verdict.POOR:
            # With so little found, what is missing on either side cannot be told.
            lines = self._assemble(set())
        return AlignmentResult(lines, report)

    def _surely_found(self) -> float:
        """Share of the text, or of the recording, that agreements beyond chance cover."""
        if len(self.text.ids) < _SURE_RUN:
            return len(self.times) / len(self.text.ids)
        # What was heard again could only be the words that were expected there: no evidence.
        pace = self.matching.pace
        heard = self.matching.anchors(replace(self.state, again={}))
        self.matching.pace = pace
        sure = [run for run in heard if len(run.words) >= _SURE_RUN]
        words = sum(len(run.words) for run in sure) / len(self.text.ids)
        covered_ms = sum(run.end - run.start for run in sure) * FRAME_MS
        return max(words, covered_ms / max(self.length_ms, 1))

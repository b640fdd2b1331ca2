"""The timeline at 10 hours and 50,000 annotations: main-thread CPU per frame.

Run through the bench runner, or alone: `python tests/benchmarks/timeline.py`.
"""

import os
import random
import time
from collections.abc import Callable
from functools import partial
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

HOURS = 10
DURATION_MS = HOURS * 3_600_000
ANNOTATIONS = 50_000
WIDTH, HEIGHT = 1440, 124
FRAME_BAR_MS = 3.0
_FRAMES = 120
_SPANS_MS = {"10 s": 10_000, "2 min": 120_000, "1 h": 3_600_000}


def rows() -> list[dict[str, Any]]:
    """Figures of the timeline, each with its bar."""
    from PySide6.QtWidgets import QApplication

    application = QApplication.instance() or QApplication([])
    assert application is not None
    bench, sharp = _Bench(), _Bench(2.0)
    found = [
        _row("tick while playing p95", bench.tick(), FRAME_BAR_MS),
        *(
            _row(f"pan frame p95, {name} shown", bench.pan(span_ms), FRAME_BAR_MS)
            for name, span_ms in _SPANS_MS.items()
        ),
        _row("zoom frame p95, all to 5 s", bench.zoom(), FRAME_BAR_MS),
        _row("zoom frame p95, all 10 h shown", bench.whole(), FRAME_BAR_MS),
        _row("select frame p95, all 10 h shown", bench.select(), FRAME_BAR_MS),
        _row("pan frame p95, 2 min, twice the resolution", sharp.pan(120_000), FRAME_BAR_MS),
        _row("find what is under the pointer p95", bench.hover(), 1.0),
        _row("take in 50,000 annotations and draw", bench.annotate(), 80.0),
        _row("take in the peaks of 10 h", bench.take_peaks(), 120.0),
    ]
    bench.view.deleteLater()
    sharp.view.deleteLater()
    return found


def _row(name: str, figure: float, bar: float) -> dict[str, Any]:
    figure = round(figure, 3)
    return {
        "group": "timeline", "name": name, "figure": figure, "unit": "ms", "bar": bar,
        "ok": figure <= bar,
    }  # fmt: skip


def _timed(work: Callable[[], object]) -> float:
    start = time.thread_time()
    work()
    return (time.thread_time() - start) * 1000


def _p95(values: list[float]) -> float:
    return sorted(values)[int(len(values) * 0.95)]


class _Bench:
    """One timeline over an invented episode; frames go into an image like the screen's."""

    def __init__(self, ratio: float = 1.0) -> None:
        import numpy as np
        from PySide6.QtGui import QImage

        from earmark.domain.episode import Chapter
        from earmark.ui.timeline import TimelineView

        noise = np.random.default_rng(5)
        level = noise.integers(200, 20_000, DURATION_MS // 10).astype(np.int16)
        self.peaks = np.stack((-level, level), axis=1)
        self.annotations, self.codebook = _annotations(random.Random(5))
        self.view = TimelineView()
        self.view.devicePixelRatioF = lambda: ratio  # type: ignore[method-assign]
        self.view.resize(WIDTH, HEIGHT)
        self.view.set_reduced_motion(True)
        self.view.set_duration(DURATION_MS)
        self.view.set_peaks(self.peaks)
        self.view.set_chapters([Chapter(i * 600_000, f"Chapter {i}") for i in range(HOURS * 6)])
        self.view.set_annotations(self.annotations, self.codebook)
        self.view.set_lines(_transcript())
        self.screen = QImage(
            round(WIDTH * ratio), round(HEIGHT * ratio), QImage.Format.Format_RGB32
        )
        self.screen.setDevicePixelRatio(ratio)
        self._draw()

    def tick(self) -> float:
        """Playing along, two minutes shown, pages turning; whole frames, a screen repaints less."""
        self._span(120_000)
        self.view.back_to_playhead()
        return self._each(lambda i: self.view.set_position(5_000_000 + i * 400))

    def pan(self, span_ms: int) -> float:
        """Dragging the strip."""
        self._span(span_ms)
        self.view.pan(-1e9)
        self.view.pan(4000)
        return self._each(lambda _: self.view.pan(7))

    def zoom(self) -> float:
        """Turning the wheel from the whole episode to a few words."""

        def step(i: int) -> None:
            if i % _FRAMES == 0:
                self._span(DURATION_MS)
            self.view.zoom(1.08, 700)

        return self._each(step)

    def whole(self) -> float:
        """Everything drawn anew with every annotation in sight."""
        self._span(DURATION_MS)
        self.view.zoom(1.05, 700)
        return self._each(lambda i: self.view.zoom(1.01 if i % 2 else 0.99, 700))

    def select(self) -> float:
        """Drawing a selection."""
        from earmark.domain.ranges import TimeRange

        self._span(DURATION_MS)
        return self._each(lambda i: self.view.set_selection(TimeRange(10_000, 50_000 + i * 1000)))

    def hover(self) -> float:
        """Asking what lies under the pointer, everything shown."""
        from PySide6.QtCore import QPointF

        self._span(DURATION_MS)
        lane = self.view.areas().lane(1).center().y()
        places = [QPointF(x, lane) for x in range(100, 1300, 5)]
        return _p95([_timed(partial(self.view.hit_at, place)) for place in places])

    def annotate(self) -> float:
        """Sorting, stacking and drawing all annotations."""

        def work() -> None:
            self.view.set_annotations(self.annotations, self.codebook)
            self._draw()

        return min(_timed(work) for _ in range(5))

    def take_peaks(self) -> float:
        """Summing up a waveform."""
        return min(_timed(partial(self.view.set_peaks, self.peaks)) for _ in range(5))

    def _span(self, span_ms: int) -> None:
        self.view.zoom(self.view.viewport().span_ms / span_ms, 700)

    def _each(self, step: Callable[[int], object]) -> float:
        def frame(i: int) -> None:
            step(i)
            self._draw()

        # The best of three rounds: other programs on the machine slow single frames down.
        return min(
            _p95([_timed(partial(frame, start + i)) for i in range(_FRAMES)])
            for start in range(0, 3 * _FRAMES, _FRAMES)
        )

    def _draw(self) -> None:
        from PySide6.QtCore import QPoint
        from PySide6.QtGui import QRegion
        from PySide6.QtWidgets import QWidget

        self.view.render(self.screen, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)


def _transcript() -> Any:
    from earmark.domain.transcript import Segment, TimingSource, Transcript

    sources = (TimingSource.ALIGNED, TimingSource.ALIGNED, TimingSource.MANUAL)
    count = DURATION_MS // 6000
    return Transcript(
        tuple(
            Segment(row + 1, row * 6000, row * 6000 + 5900, "words", source=sources[row % 3])
            for row in range(count)
        )
    )


def _annotations(chance: random.Random) -> tuple[list[Any], Any]:
    from dataclasses import replace

    from earmark.domain.annotation import Annotation, Status
    from earmark.domain.codebook import PALETTE, Codebook, Tag
    from earmark.domain.ranges import TimeRange
    from earmark.domain.templates import STARTER_TAGS
    from earmark.domain.transcript import Span, TimingSource

    tags = [replace(tag, id=number) for number, tag in enumerate(STARTER_TAGS, start=1)]
    tags.append(Tag(4, "quote", PALETTE[3], "4", 3))
    made = []
    for number in range(ANNOTATIONS):
        start_ms = DURATION_MS * number // ANNOTATIONS
        range_ = TimeRange(start_ms, start_ms + chance.randint(300, 9000))
        status = Status.SUGGESTED if chance.random() < 0.2 else Status.DRAFT
        made.append(
            Annotation(
                number + 1, str(number), 1, chance.choice(tags).id, Span(1, 0, 1, 1), range_,
                TimingSource.ALIGNED, 0, "words", status=status,
            )
        )  # fmt: skip
    return made, Codebook(tuple(tags))


if __name__ == "__main__":
    for row in rows():
        print(f"{row['name']:45}{row['figure']:10}{row['unit']:>4}{row['bar']:8}  {row['ok']}")

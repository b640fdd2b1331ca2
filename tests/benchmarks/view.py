"""The transcript view at 100,000 segments and 50,000 annotations: main-thread CPU per operation.

Run through the bench runner, or alone: `python tests/benchmarks/view.py`.
"""

import gc
import os
import random
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from statistics import median
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

SEGMENTS = 100_000
ANNOTATIONS = 50_000
WIDTH, HEIGHT = 1100, 800
WORDS = (
    "battery cable grid promise second weather plant operator curve price honest answer north "
    "million frequency storage evening phone minute market station water and the of to in that "
    "was it is for with as on by an at from people question model power"
)


def rows() -> list[dict[str, Any]]:
    """Figures of the view, each with its bar in milliseconds, megabytes or as a ratio."""
    from PySide6.QtWidgets import QApplication

    application = QApplication.instance() or QApplication([])
    assert application is not None
    big, small = _Bench(SEGMENTS, ANNOTATIONS), _Bench(600, 300)
    small_word, small_scroll = small.word_step(), small.scroll_frame()
    word, scroll = big.word_step(), big.scroll_frame()
    found = [
        _row("open to first paint", big.open_ms, "ms", 80),
        _row("memory of the view", big.memory_mb, "MB", 25),
        _row("word step p95", word, "ms", 1),
        _row("scroll frame p95", scroll, "ms", 6),
        _row("far jump p95", big.far_jump(), "ms", 12),
        _row("re-wrap on resize", big.rewrap(), "ms", 16),
        _row("drift of the first word while resizing", big.drift(), "px", 0.5),
        _row("zoom", big.zoom(), "ms", 20),
        _row("select 1,000 rows", big.select(), "ms", 10),
        _row("find all", big.find(), "ms", 50),
        _row("find what sounds alike in an hour", big.find_alike(), "ms", 50),
        _row("companion editor, when asked for", big.companion(), "ms", 500),
        _row("edit a segment", big.edit(), "ms", 16),
        _row("add an annotation", big.annotate(), "ms", 10),
        _row("word step, 100,000 to 600 segments", word / max(small_word, 0.01), "x", 1.5),
        _row("scroll frame, 100,000 to 600 segments", scroll / small_scroll, "x", 1.5),
        _row("a segment of 30,000 characters", _long_segment(), "ms", 30),
    ]
    big.close()
    small.close()
    return found


def _row(name: str, figure: float, unit: str, bar: float) -> dict[str, Any]:
    figure = round(figure, 3)
    return {
        "group": "view", "name": name, "figure": figure, "unit": unit, "bar": bar,
        "ok": figure <= bar,
    }  # fmt: skip


def _p95(values: list[float]) -> float:
    return sorted(values)[int(len(values) * 0.95)]


class _Bench:
    """One view with invented segments and annotations."""

    def __init__(self, segments: int, annotations: int) -> None:
        import psutil
        from PySide6.QtWidgets import QWidget

        from earmark.domain.codebook import Codebook
        from earmark.domain.templates import STARTER_TAGS
        from earmark.ui.transcript.view import TranscriptView

        self.random = random.Random(7)
        self.transcript = _transcript(self.random, segments)
        self.book = Codebook(tuple(replace(tag, id=i + 1) for i, tag in enumerate(STARTER_TAGS)))
        self.annotations = _annotations(self.random, self.transcript, annotations)
        _warm_up(self.book)
        gc.collect()
        before = psutil.Process().memory_info().rss
        self.window = QWidget()
        self.window.resize(WIDTH, HEIGHT)
        self.view = TranscriptView(self.window)
        self.view.set_reduced_motion(True)
        self.view.resize(WIDTH, HEIGHT)
        self.window.show()
        self._flush()
        self.open_ms = self._time(self._open)
        for _ in range(60):
            self._time(lambda: self.view.scroller.by(HEIGHT / 2))
        self.memory_mb = (psutil.Process().memory_info().rss - before) / 1e6

    def _open(self) -> None:
        self.view.set_transcript(self.transcript, keep_place=False)
        self.view.set_annotations(self.annotations, self.book)

    def _flush(self) -> None:
        from PySide6.QtWidgets import QApplication

        QApplication.processEvents()

    def _time(self, work: Callable[[], object]) -> float:
        """Main-thread CPU of some work and of the painting it causes, in ms."""
        begin = time.thread_time()
        work()
        self._flush()
        return (time.thread_time() - begin) * 1000

    def _times(self, works: Iterator[Callable[[], object]]) -> list[float]:
        return [self._time(work) for work in works]

    def word_step(self) -> float:
        from earmark.domain.transcript import word_times

        middle = len(self.transcript) // 2
        starts = [
            word.start_ms
            for row in range(middle, middle + 30)
            for word in word_times(self.transcript[row])
        ]
        self.view.set_position(starts[0])
        self._flush()
        self.view.set_follow(False)
        times = self._times((lambda ms=ms: self.view.set_position(ms)) for ms in starts[1:])
        self.view.set_follow(True)
        return _p95(times)

    def scroll_frame(self) -> float:
        self.view.scroller.to_value(self.view.page.maximum() // 3)
        self._flush()
        return _p95(self._times((lambda: self.view.scroller.by(40)) for _ in range(150)))

    def far_jump(self) -> float:
        top = self.view.page.maximum()
        jumps = [self.random.randrange(top) for _ in range(60)]
        return _p95(self._times((lambda v=v: self.view.scroller.to_value(v)) for v in jumps))

    def rewrap(self) -> float:
        self.view.scroller.to_value(self.view.page.maximum() // 2)
        self._flush()
        widths = [700 - step * 7 for step in range(20)]
        times = self._times((lambda w=w: self.view.resize(w, HEIGHT)) for w in widths)
        self._time(lambda: self.view.resize(WIDTH, HEIGHT))
        return median(times)

    def drift(self) -> float:
        page = self.view.page
        self.view.scroller.yield_to_person()  # as whoever scrolls does; else the line is followed
        page.scroll_by(13)
        pin = page.pin()
        assert pin is not None
        for step in range(30):
            self._time(lambda step=step: self.view.resize(640 + step * 9 % 71, HEIGHT))
        self._time(lambda: self.view.resize(WIDTH, HEIGHT))
        rect = page.caret_rect(pin.place)
        return abs(rect.top() - pin.y) if rect is not None else 1e6

    def zoom(self) -> float:
        sizes = [18, 19, 20, 19, 18, 17]
        return median(self._times((lambda px=px: self.view.set_font_size(px)) for px in sizes))

    def select(self) -> float:
        first = len(self.transcript) // 2
        span = self.transcript.span(first, 3, first + 1000, 3)
        time_ms = self._time(lambda: self.view.set_selection(span))
        self.view.set_selection(None)
        return time_ms

    def find(self) -> float:
        from earmark.app.finding import TextFinder

        finder = TextFinder()
        finder.set_transcript(self.transcript)
        finder.find("battery")
        return median(self._times((lambda w=w: finder.find(w)) for w in ("grid", "cab", "weather")))

    def find_alike(self) -> float:
        """The first query of an hour of text, which makes the index as well, with code loaded."""
        from earmark.analysis.sounds import SoundIndex
        from earmark.app.finding import FindOptions, TextFinder
        from earmark.domain.transcript import Transcript

        SoundIndex("some words").like("sum")
        finder = TextFinder()
        finder.set_transcript(Transcript(self.transcript.segments[:720]))
        return self._time(lambda: finder.find("Kubernetes", FindOptions(sounds_like=True)))

    def companion(self) -> float:
        from earmark.ui.transcript.companion import Companion

        held: list[Companion] = []
        spent = self._time(lambda: held.append(Companion(self.view)))
        held.pop().remove()
        return spent

    def edit(self) -> float:
        row = len(self.transcript) // 2
        changed = replace(self.transcript[row], text="Corrected: " + self.transcript[row].text)
        edited = self.transcript.with_segment(row, changed)
        spent = self._time(lambda: self.view.update_segments(edited, [row]))
        self.view.update_segments(self.transcript, [row])
        return spent

    def annotate(self) -> float:
        from earmark.domain.annotation import Annotation

        times = []
        more: list[Annotation] = list(self.annotations)
        for number in range(9):
            at = self.random.randrange(len(more))
            more = [*more[:at], replace(more[at], id=10**7 + number), *more[at:]]
            times.append(self._time(lambda more=more: self.view.set_annotations(more, self.book)))
        return median(times)

    def close(self) -> None:
        self.window.close()
        self.window.deleteLater()
        self._flush()


def _warm_up(book: Any) -> None:
    """Load fonts and code once, as the window has long done when an episode is opened."""
    from PySide6.QtWidgets import QApplication

    from earmark.ui.transcript.view import TranscriptView

    transcript = _transcript(random.Random(1), 50)
    view = TranscriptView()
    view.resize(WIDTH, HEIGHT)
    view.set_transcript(transcript, keep_place=False)
    view.set_annotations(_annotations(random.Random(1), transcript, 10), book)
    view.show()
    QApplication.processEvents()
    view.close()
    view.deleteLater()


def _transcript(source: random.Random, count: int) -> Any:
    from earmark.domain.transcript import Segment, TimingSource, Transcript

    segments = []
    vocabulary = WORDS.split()
    speakers = ("Ada", "Tom")
    speaker = 0
    for row in range(count):
        words = source.choices(vocabulary, k=source.randint(8, 18))
        text = " ".join(words) + ("." if source.random() < 0.35 else "")
        speaker ^= source.random() < 0.08
        start = row * 5000
        segments.append(
            Segment(row + 1, start, start + 4900, text, speakers[speaker], TimingSource.ALIGNED)
        )
    return Transcript(tuple(segments))


def _annotations(source: random.Random, transcript: Any, count: int) -> Any:
    from earmark.domain.annotation import Annotation
    from earmark.domain.transcript import TimingSource

    made = []
    for number in range(count):
        row = source.randrange(len(transcript))
        last = min(len(transcript) - 1, row + source.choice((0, 0, 1, 4)))
        span = transcript.span(row, source.randrange(20), last, 20 + source.randrange(30))
        time_range = transcript.time_of(span)
        made.append(
            Annotation(
                number + 1, str(number), 1, source.randint(1, 3), span, time_range,
                TimingSource.ALIGNED, 40, "",
            )
        )  # fmt: skip
    return sorted(made, key=lambda annotation: annotation.time.start_ms)


def _long_segment() -> float:
    from PySide6.QtWidgets import QApplication

    from earmark.domain.transcript import Segment, Transcript
    from earmark.ui.transcript.flow import Form
    from earmark.ui.transcript.view import TranscriptView

    source = random.Random(3)
    text = " ".join(source.choices(WORDS.split(), k=6000))[:30_000]
    worst = 0.0
    for form in Form:
        view = TranscriptView()
        view.resize(WIDTH, HEIGHT)
        view.set_form(form)
        view.show()
        QApplication.processEvents()
        begin = time.thread_time()
        view.set_transcript(Transcript((Segment(1, 0, 60_000, text),)), keep_place=False)
        QApplication.processEvents()
        worst = max(worst, (time.thread_time() - begin) * 1000)
        view.close()
        view.deleteLater()
    return worst


if __name__ == "__main__":
    for row in rows():
        mark = "ok " if row["ok"] else "OVER"
        print(f"{mark:5}{row['name']:45}{row['figure']:>10.2f} {row['unit']:3} bar {row['bar']}")

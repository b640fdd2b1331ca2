"""An episode's worth of annotations, and a timeline that shows them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from earmark.domain.annotation import Annotation, Status
from earmark.domain.codebook import Codebook
from earmark.domain.episode import Chapter
from earmark.domain.ranges import TimeRange
from earmark.domain.templates import STARTER_TAGS
from earmark.domain.transcript import Span, TimingSource
from earmark.ui.timeline import TimelineView

DURATION_MS = 3_600_000
SPONSOR, CLAIM, TOPIC = 1, 2, 3


def annotation(
    number: int,
    tag_id: int,
    start_ms: int,
    end_ms: int,
    status: Status = Status.DRAFT,
    note: str = "",
) -> Annotation:
    """Make an annotation of which only the time and the tag matter."""
    return Annotation(
        number, f"uuid-{number}", 1, tag_id, Span(1, 0, 1, 5), TimeRange(start_ms, end_ms),
        TimingSource.ALIGNED, 40, "words that were said", note, status,
    )  # fmt: skip


@pytest.fixture
def codebook() -> Codebook:
    """Return sponsor, claim, topic with ids 1, 2, 3."""
    return Codebook(tuple(replace(tag, id=i) for i, tag in enumerate(STARTER_TAGS, start=1)))


@pytest.fixture
def annotations() -> list[Annotation]:
    """Return four annotations in the first two minutes, two of them overlapping claims."""
    return [
        annotation(10, SPONSOR, 10_000, 30_000),
        annotation(11, CLAIM, 40_000, 60_000, note="check <this>"),
        annotation(12, CLAIM, 50_000, 70_000, Status.SUGGESTED),
        annotation(13, TOPIC, 80_000, 100_000, Status.ACCEPTED),
    ]


@pytest.fixture
def view(qtbot: QtBot, annotations: list[Annotation], codebook: Codebook) -> Iterator[TimelineView]:
    """Return a shown timeline of one hour; two minutes of it are in view."""
    shown = TimelineView()
    qtbot.addWidget(shown)
    shown.set_reduced_motion(True)
    shown.resize(1000, 140)
    shown.set_duration(DURATION_MS)
    level = np.random.default_rng(1).integers(100, 20_000, DURATION_MS // 10).astype(np.int16)
    shown.set_peaks(np.stack((-level, level), axis=1))
    shown.set_chapters(
        [Chapter(0, "Preview"), Chapter(90_000, "Batteries"), Chapter(2_000_000, "Sea")]
    )
    shown.set_annotations(annotations, codebook)
    shown.show()
    yield shown
    shown.close()


@dataclass
class Mouse:
    """Sends mouse events to a timeline, in its own coordinates."""

    view: TimelineView

    def press(
        self, at: QPointF, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press the left button."""
        self._send(QEvent.Type.MouseButtonPress, at, Qt.MouseButton.LeftButton, keys)

    def move(self, at: QPointF, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Move with the button held."""
        self._send(QEvent.Type.MouseMove, at, Qt.MouseButton.NoButton, keys)

    def release(
        self, at: QPointF, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Let go."""
        self._send(QEvent.Type.MouseButtonRelease, at, Qt.MouseButton.LeftButton, keys)

    def click(self, at: QPointF) -> None:
        """Press and let go at one place."""
        self.press(at)
        self.release(at)

    def drag(
        self,
        start: QPointF,
        end: QPointF,
        keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Press, move in ten steps, let go."""
        self.press(start, keys)
        for step in range(1, 11):
            self.move(start + (end - start) * (step / 10), keys)
        self.release(end, keys)

    def double_click(self, at: QPointF) -> None:
        """Click twice."""
        self.click(at)
        self._send(
            QEvent.Type.MouseButtonDblClick, at, Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip

    def wheel(
        self,
        at: QPointF,
        notches: float,
        keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Turn the wheel away from the person by some notches."""
        on_screen = QPointF(self.view.mapToGlobal(at.toPoint()))
        event = QWheelEvent(
            at, on_screen, QPoint(), QPoint(0, round(notches * 120)),
            Qt.MouseButton.NoButton, keys, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(self.view, event)

    def _send(
        self, kind: QEvent.Type, at: QPointF, button: Qt.MouseButton, keys: Qt.KeyboardModifier
    ) -> None:
        held = Qt.MouseButton.NoButton
        if kind is not QEvent.Type.MouseButtonRelease:
            held = Qt.MouseButton.LeftButton
        event = QMouseEvent(
            kind, at, QPointF(self.view.mapToGlobal(at.toPoint())), button, held, keys
        )
        QApplication.sendEvent(self.view, event)


@pytest.fixture
def mouse_over() -> Callable[[TimelineView], Mouse]:
    """Return how to get a mouse over any timeline."""
    return Mouse


@pytest.fixture
def make_annotation() -> Callable[..., Annotation]:
    """Return how to make an annotation: number, tag, start and end in ms."""
    return annotation


@pytest.fixture
def mouse(view: TimelineView) -> Mouse:
    """Return a mouse over the timeline."""
    return Mouse(view)


@pytest.fixture
def on_wave(view: TimelineView) -> Callable[[int], QPointF]:
    """Return where on the waveform a moment lies."""
    return lambda ms: QPointF(view.x_of(ms), view.areas().wave.center().y())


@pytest.fixture
def on_bar(view: TimelineView) -> Callable[[int, float], QPointF]:
    """Return a place on an annotation's bar, by its id and a share of its width."""

    def place(number: int, share: float) -> QPointF:
        rect = view.annotation_rect(number)
        assert rect is not None
        return QPointF(rect.left() + share * rect.width(), rect.center().y())

    return place

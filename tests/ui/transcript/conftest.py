"""A transcript view with a small episode in it, and places on it to point at."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from earmark.domain.annotation import Annotation, Status
from earmark.domain.codebook import PALETTE, Codebook, Tag
from earmark.domain.transcript import Segment, Span, TimingSource, Transcript
from earmark.ui.transcript.positions import Place
from earmark.ui.transcript.view import TranscriptView

TEXT = (
    "Batteries came early because the price curve did what nobody had budgeted for.",
    "Some of them did, and the plants answered before anyone had picked up a phone",
    "on that cold evening. A grid is a promise that is renewed every second of the day.",
    "People forget it. You can keep it with iron or with chemistry, but keep it you must.",
)


@pytest.fixture
def transcript() -> Transcript:
    """Return 120 segments of five seconds, two voices taking turns of four."""
    return Transcript(
        tuple(
            Segment(
                row + 1,
                row * 5000,
                row * 5000 + 4800,
                TEXT[row % len(TEXT)],
                ("Ines", "Tom")[row // 4 % 2],
                TimingSource.GIVEN,
            )
            for row in range(120)
        )
    )


@pytest.fixture
def codebook() -> Codebook:
    """Return three tags."""
    names = ("sponsor", "claim", "topic")
    return Codebook(tuple(Tag(i + 1, name, PALETTE[i]) for i, name in enumerate(names)))


@pytest.fixture
def annotate(transcript: Transcript) -> Callable[..., Annotation]:
    """Return a function that makes annotations on the transcript."""

    def make(
        number: int, span: Span, tag_id: int = 1, status: Status = Status.DRAFT, note: str = ""
    ) -> Annotation:
        return Annotation(
            number, str(number), 1, tag_id, span, transcript.time_of(span), TimingSource.GIVEN,
            0, transcript.text_of(span), note=note, status=status, annotator="Ada",
        )  # fmt: skip

    return make


@pytest.fixture
def view(qtbot: QtBot, transcript: Transcript) -> TranscriptView:
    """Return a view that shows the transcript and does not glide."""
    view = TranscriptView()
    qtbot.addWidget(view)
    view.set_reduced_motion(True)
    view.resize(900, 600)
    view.show()
    qtbot.waitExposed(view)
    view.set_transcript(transcript, keep_place=False)
    return view


@pytest.fixture
def point_of(view: TranscriptView) -> Callable[[int, int], QPoint]:
    """Return a function that tells where in the viewport a character is."""

    def find(row: int, offset: int) -> QPoint:
        rects = view.page.rects_of(Place(row, offset), Place(row, offset + 1))
        assert rects, f"row {row}, offset {offset} is not in sight"
        return rects[0].center().toPoint()

    return find

"""The page says where times come from: pins, doubts, lines nobody says, sound without text."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from earmark.domain.ranges import TimeRange
from earmark.domain.timing_report import SoundGap
from earmark.domain.transcript import Segment, TimingSource, Transcript
from earmark.ui import theme
from earmark.ui.transcript.positions import Place
from earmark.ui.transcript.timing_marks import gap_text, is_unsure, timing_tip
from earmark.ui.transcript.view import TranscriptView

LINE = "Somebody said that the light was never really out."


def transcript(count: int = 40) -> Transcript:
    return Transcript(
        tuple(
            Segment(
                row + 1,
                row * 4_000,
                row * 4_000 + 3_900,
                LINE,
                source=TimingSource.ALIGNED,
                uncertainty_ms=40,
                confidence=0.9,
            )
            for row in range(count)
        )
    )


def with_row(base: Transcript, row: int, **changes: object) -> Transcript:
    return base.with_segment(row, replace(base[row], **changes))  # type: ignore[arg-type]


@pytest.fixture
def view(qtbot: QtBot) -> TranscriptView:
    shown = TranscriptView()
    qtbot.addWidget(shown)
    shown.resize(900, 700)
    shown.set_transcript(transcript())
    shown.show()
    qtbot.waitExposed(shown)
    return shown


def pixels(view: TranscriptView, color: str) -> int:
    """How many pixels of the page have a colour."""
    image = view.viewport().grab().toImage()
    wanted = QColor(color).rgb()
    return sum(
        image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height())
    )


@pytest.mark.parametrize(
    ("changes", "tip"),
    [
        ({}, "aligned ±0.04 s"),
        ({"source": TimingSource.MANUAL}, "set by hand"),
        ({"source": TimingSource.GIVEN}, "given by the file"),
        ({"source": TimingSource.ESTIMATED, "uncertainty_ms": 9_300}, "estimated ±9 s"),
        ({"spoken": False}, "not found in the recording"),
    ],
)
def test_the_gutter_says_where_a_time_comes_from(
    view: TranscriptView, changes: dict[str, object], tip: str
) -> None:
    view.set_transcript(with_row(transcript(), 0, **changes))
    assert timing_tip(view.page.transcript[0]) == tip
    rect = view.page.caret_rect(Place(0, 0))
    assert rect is not None
    gutter = QPointF(view.page.column.gutter_right - 20, rect.center().y())
    assert view.tip_at(gutter) == tip


def test_text_says_only_that_nobody_says_it(view: TranscriptView) -> None:
    view.set_transcript(with_row(transcript(), 1, spoken=False))
    for row, tip in ((0, ""), (1, "not found in the recording")):
        (rect, *_) = view.page.rects_of(Place(row, 0), Place(row, 8))
        assert view.tip_at(rect.center()) == tip


def test_only_doubtful_alignment_is_marked() -> None:
    sure = transcript()[0]
    assert not is_unsure(sure)
    assert is_unsure(replace(sure, uncertainty_ms=1_500))
    assert is_unsure(replace(sure, confidence=0.2))
    assert not is_unsure(replace(sure, source=TimingSource.ESTIMATED, uncertainty_ms=9_000))


def test_a_pin_is_a_dot_before_its_line(view: TranscriptView) -> None:
    accent = theme.current().tokens.accent
    before = pixels(view, accent)
    view.update_segments(with_row(transcript(), 2, source=TimingSource.MANUAL), [2])
    assert pixels(view, accent) > before


def test_a_gap_is_told_between_paragraphs_and_moves_nothing(view: TranscriptView) -> None:
    view.scroller.by_hand(200.0)
    pin = view.page.pin()
    assert pin is not None
    row = pin.place.row + 9
    view.set_gaps([SoundGap(TimeRange(row * 4_000, row * 4_000 + 60_000), row + 1)])
    assert [(gap.row, gap.duration_ms) for gap in view.gaps()] == [(row, 60_000)]
    assert view.page.pin() == pin
    assert gap_text(60_000) == "— 1:00 of sound that is not in the text —"


def test_retimed_lines_break_the_paragraph_at_a_gap_without_moving_the_first_line(
    view: TranscriptView,
) -> None:
    base, row = transcript(), 9
    later = Transcript(
        tuple(
            replace(one, start_ms=one.start_ms + 60_000, end_ms=one.end_ms + 60_000)
            if at >= row
            else one
            for at, one in enumerate(base)
        )
    )
    view.update_segments(later, list(range(row, len(base))))
    view.set_gaps([SoundGap(TimeRange(36_000, 96_000), row + 1)])
    flow = view.page.flow
    assert flow.block(flow.find(Place(row, 0))).start == Place(row, 0)
    pin = view.page.pin()
    assert pin is not None
    assert pin.place == Place(0, 0)


def test_gaps_stay_when_the_transcript_is_shown_after_them(view: TranscriptView) -> None:
    gap = SoundGap(TimeRange(8_000, 20_000), 103)
    view.set_gaps([gap])
    assert view.gaps() == []
    other = Transcript(tuple(replace(one, id=one.id + 100) for one in transcript()))
    view.set_transcript(other)
    assert [one.row for one in view.gaps()] == [2]
    view.set_gaps([])
    assert view.gaps() == []


def test_a_gap_at_the_end_follows_the_last_line(view: TranscriptView) -> None:
    view.set_gaps([SoundGap(TimeRange(170_000, 180_000), None)])
    assert [one.row for one in view.gaps()] == [len(view.page.transcript)]
    view.scroller.by_hand(100_000.0)
    view.viewport().grab()

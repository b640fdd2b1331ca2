"""Words a recogniser was not sure of are outlined when the person wants to see them."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from earmark.domain.transcript import Segment, TimingSource, Transcript, Word
from earmark.ui.transcript.unsure import unsure_words
from earmark.ui.transcript.view import TranscriptView
from ui.stage import MakeWindow

GIVEN = TimingSource.GIVEN
WORDS = (
    Word(0, 5, 0, 500, GIVEN, 0.9),
    Word(6, 12, 500, 900, GIVEN, 0.3),
    Word(13, 16, 900, 1000, GIVEN, None),
    Word(17, 22, 1000, 1400, TimingSource.ALIGNED, 0.1),
)
SEGMENT = Segment(1, 0, 1400, "Hello thear you there", "", GIVEN, 0, 0.4, WORDS)


def test_only_what_the_file_doubts_counts() -> None:
    assert list(unsure_words(SEGMENT)) == [(6, 12)]


def test_a_whole_segment_counts_where_no_word_was_judged() -> None:
    plain = replace(SEGMENT, words=())
    assert list(unsure_words(plain)) == [(0, len(plain.text))]
    assert list(unsure_words(replace(plain, confidence=0.6))) == []
    assert list(unsure_words(replace(plain, source=TimingSource.ALIGNED))) == []


def test_the_page_shows_them_when_asked_to(qtbot: QtBot) -> None:
    view = TranscriptView()
    qtbot.addWidget(view)
    view.resize(700, 300)
    view.set_transcript(Transcript((SEGMENT,)))
    view.show()
    qtbot.waitExposed(view)
    before = view.viewport().grab().toImage()
    view.set_unsure(True)
    shown = view.viewport().grab().toImage()
    assert shown != before
    view.set_unsure(False)
    assert view.viewport().grab().toImage() == before


@pytest.mark.parametrize("on", [True, False])
def test_the_choice_is_kept(make_window: MakeWindow, on: bool) -> None:
    window = make_window()
    window.action_set["view.unsure"].setChecked(on)
    from earmark.ui.annotate.transcript_binding import UNSURE

    assert window.session.settings.get(UNSURE) is on

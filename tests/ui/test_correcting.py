"""The text is corrected in place while it plays; lines, speakers and ends by keys."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from earmark.app import edits
from earmark.app.project import Project
from earmark.domain.annotation import Annotation
from earmark.domain.transcript import Span, TimingSource
from earmark.playback.fake_player import FakePlayer
from earmark.ui.dialogs.speakers import SpeakersSheet
from earmark.ui.main_window import MainWindow
from earmark.ui.transcript.positions import Place
from ui.stage import LINES, MakeWindow, RecordedMessages, shut

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def texts(window: MainWindow) -> list[str]:
    return [one.text for one in window.session.transcript]


def tag(window: MainWindow, row: int, words: str) -> Annotation:
    segment = window.session.transcript[row]
    start = segment.text.index(words)
    span = Span(segment.id, start, segment.id, start + len(words))
    assert window.session.episode is not None
    made = edits.add_annotation(window.session.project, window.session.episode.id, 1, span)
    window.session.select_annotation(made.id)
    return made


def now(window: MainWindow, annotation: Annotation) -> Annotation:
    found = window.session.annotation(annotation.id)
    assert found is not None
    return found


def begin(window: MainWindow, row: int) -> None:
    window.session.select(window.session.transcript.whole_span(row))
    QTest.keyClick(window.transcript, Key.Key_C)


def test_c_corrects_the_words_while_it_plays_and_enter_is_done(
    window: MainWindow, player: FakePlayer
) -> None:
    made = tag(window, 2, "south of China")
    player.play()
    begin(window, 2)
    words = window.correcting.card.words
    assert words.hasFocus()
    words.selectAll()
    QTest.keyClicks(words, "Tea was first drunk in the north of Chyna.")
    assert player.is_playing, "letters do not reach the window"
    QTest.keyClick(words, Key.Key_F4)
    assert not player.is_playing, "the transport does"
    QTest.keyClick(words, Key.Key_Return)
    assert texts(window)[2] == "Tea was first drunk in the north of Chyna."
    assert window.session.transcript[2].original_text == LINES[2]
    assert now(window, made).text == "north of Chyna"
    assert not window.correcting.card.isVisible()
    assert window.transcript.hasFocus()
    QTest.keyClick(window.transcript, Key.Key_Z, CONTROL)
    assert texts(window)[2] == LINES[2]
    assert now(window, made).text == "south of China"


def test_what_is_typed_is_in_the_file_before_anything_is_pressed(
    window: MainWindow, qtbot: QtBot
) -> None:
    begin(window, 3)
    QTest.keyClicks(window.correcting.card.words, " Or so")
    path = window.session.project.path
    qtbot.waitUntil(lambda: texts(window)[3].endswith("Or so"), timeout=2000)
    QTest.keyClicks(window.correcting.card.words, " they say.")
    qtbot.waitUntil(lambda: texts(window)[3].endswith("they say."), timeout=2000)
    assert window.correcting.card.words.hasFocus(), "and one goes on typing"
    with Project.open(path, read_only=True) as other:
        assert other.transcript(1)[3].text == LINES[3] + " Or so they say."
    QTest.keyClick(window.correcting.card.words, Key.Key_Escape)
    QTest.keyClick(window.transcript, Key.Key_Z, CONTROL)
    assert texts(window)[3] == LINES[3], "one step, however long it was typed"


def test_closing_the_window_keeps_what_is_typed(
    window: MainWindow, make_window: MakeWindow
) -> None:
    path = window.session.project.path
    begin(window, 1)
    QTest.keyClicks(window.correcting.card.words, " Yes")
    shut(window)
    with Project.open(path) as project:
        assert project.transcript(1)[1].text == LINES[1] + " Yes"


def test_a_text_that_is_deleted_altogether_is_not_saved(window: MainWindow) -> None:
    begin(window, 1)
    words = window.correcting.card.words
    words.selectAll()
    QTest.keyClick(words, Key.Key_Delete)
    QTest.keyClick(words, Key.Key_Escape)
    assert texts(window)[1] == LINES[1]


def test_the_first_text_is_shown_and_put_back(window: MainWindow) -> None:
    begin(window, 5)
    QTest.keyClicks(window.correcting.card.words, " Indeed.")
    QTest.keyClick(window.correcting.card.words, Key.Key_Return)
    menu = QMenu()
    window.correcting.extend_menu(menu, window.session.transcript.whole_span(5))
    assert any(LINES[5] in action.text() for action in menu.actions())
    begin(window, 5)
    QTest.mouseClick(window.correcting.card.restore, Qt.MouseButton.LeftButton)
    assert texts(window)[5] == LINES[5]
    assert window.correcting.card.words.toPlainText() == LINES[5]
    assert not window.correcting.card.restore.isVisible()


def test_b_splits_at_the_caret_and_j_joins_again(window: MainWindow) -> None:
    made = tag(window, 4, "cups, because cups")
    at = LINES[4].index("because")
    window.transcript.text_selection.put(Place(4, at), Place(4, at))
    QTest.keyClick(window.transcript, Key.Key_B)
    assert texts(window)[4:6] == [LINES[4][:at].strip(), LINES[4][at:]]
    assert now(window, made).text == "cups, because cups"
    window.transcript.text_selection.put(Place(4, 0), Place(4, 0))
    QTest.keyClick(window.transcript, Key.Key_J)
    assert texts(window) == list(LINES)
    assert now(window, made).text == "cups, because cups"


def test_the_line_ends_where_the_playhead_is(window: MainWindow, player: FakePlayer) -> None:
    player.seek(8_000)
    QTest.keyClick(window.transcript, Key.Key_U)
    segment = window.session.transcript[1]
    assert (segment.start_ms, segment.end_ms) == (6_000, 8_000)
    assert segment.source is TimingSource.MANUAL


def test_start_and_end_are_typed_or_set_to_the_playhead(
    window: MainWindow, player: FakePlayer
) -> None:
    begin(window, 1)
    card = window.correcting.card
    card.start.setText("0:06.500")
    card.start.editingFinished.emit()
    player.seek(11_000)
    QTest.mouseClick(card.end_now, Qt.MouseButton.LeftButton)
    segment = window.session.transcript[1]
    assert (segment.start_ms, segment.end_ms) == (6_500, 11_000)
    assert card.end.text() == "0:11.000"
    card.start.setText("nonsense")
    card.start.editingFinished.emit()
    assert card.start.text() == "0:06.500"


def test_commas_and_brackets_move_the_ends_by_word_and_with_alt_by_time(
    window: MainWindow,
) -> None:
    made = tag(window, 6, "put the milk")
    view = window.transcript
    QTest.keyClick(view, Key.Key_Period)
    assert now(window, made).text == "put the milk in"
    QTest.keyClick(view, Key.Key_Comma)
    QTest.keyClick(view, Key.Key_Comma)
    assert now(window, made).text == "put the"
    QTest.keyClick(view, Key.Key_BracketLeft, CONTROL)
    assert now(window, made).text == "people put the"
    QTest.keyClick(view, Key.Key_BracketRight, CONTROL)
    QTest.keyClick(view, Key.Key_BracketRight, CONTROL)
    assert now(window, made).text == "the"
    before = now(window, made).time
    QTest.keyClick(view, Key.Key_Period, ALT)
    QTest.keyClick(view, Key.Key_BracketLeft, ALT)
    after = now(window, made)
    assert (after.time.start_ms, after.time.end_ms) == (
        before.start_ms - 100,
        before.end_ms + 100,
    )
    assert after.text == "the"


def test_an_annotation_grows_to_its_sentence_paragraph_and_chapter(window: MainWindow) -> None:
    made = tag(window, 4, "turn")
    window.action_set["tag.to_sentence"].trigger()
    assert now(window, made).text == LINES[4]
    window.action_set["tag.to_chapter"].trigger()
    assert now(window, made).text == " ".join(LINES[4:])
    for _ in range(2):
        QTest.keyClick(window.transcript, Key.Key_Z, CONTROL)
    assert now(window, made).text == "turn"
    window.action_set["tag.to_paragraph"].trigger()
    flow = window.transcript.page.flow
    block = flow.block(flow.find(Place(4, 0)))
    assert now(window, made).text.startswith(LINES[block.start.row])


def test_marks_are_hidden_by_tag_and_altogether(window: MainWindow) -> None:
    made = tag(window, 4, "turn")
    place = Place(4, LINES[4].index("turn"))
    view = window.transcript
    assert [mark.annotation.id for mark in view.marks_at(place)] == [made.id]
    QTest.keyClick(view, Key.Key_H)
    assert view.marks_at(place) == []
    assert window.action_set["tag.hide"].isChecked()
    QTest.keyClick(view, Key.Key_H)
    assert view.marks_at(place)
    tag_ = window.session.codebook.tags[0]
    window.hidden_tags.toggle(tag_)
    assert view.marks_at(place) == []
    menu = QMenu()
    window.codebook.menu_opened.emit(menu, tag_)
    next(one for one in menu.actions() if not one.isSeparator()).trigger()
    assert view.marks_at(place)


def test_the_codebook_says_that_marks_are_hidden_and_shows_them(window: MainWindow) -> None:
    tag(window, 4, "turn")
    button = window.codebook.show_marks
    assert not button.isVisible()
    QTest.keyClick(window.transcript, Key.Key_H)
    assert button.isVisible()
    assert window.session.codebook.tags[0].name in button.toolTip()
    button.click()
    assert not button.isVisible()
    assert not window.action_set["tag.hide"].isChecked()
    assert window.transcript.marks_at(Place(4, LINES[4].index("turn")))


def test_v_names_the_speaker_of_lines_or_of_a_turn(
    window: MainWindow, messages: RecordedMessages
) -> None:
    transcript = window.session.transcript
    window.session.select(transcript.span(2, 0, 4, 3))
    QTest.keyClick(window.transcript, Key.Key_V)
    field = window.transcript.findChild(QLineEdit, "speakerField")
    assert field is not None
    assert field.hasFocus()
    QTest.keyClicks(field, "Ben")
    QTest.keyClick(field, Key.Key_Return)
    speakers = [one.speaker for one in window.session.transcript]
    assert speakers == ["", "", "Ben", "Ben", "Ben", "", "", "", "", ""]
    window.session.select(window.session.transcript.whole_span(6))
    QTest.keyClick(window.transcript, Key.Key_V)
    QTest.keyClicks(field, "Cleo")
    QTest.keyClick(field, Key.Key_Return, SHIFT)
    speakers = [one.speaker for one in window.session.transcript]
    assert speakers[5:] == ["", "Cleo", "Cleo", "Cleo", "Cleo"]
    assert "4" in messages.texts[-1]
    assert window.transcript.hasFocus()


def test_the_speakers_sheet_renames_and_merges(window: MainWindow) -> None:
    window.session.select(window.session.transcript.span(0, 0, 4, 3))
    QTest.keyClick(window.transcript, Key.Key_V)
    field = window.transcript.findChild(QLineEdit, "speakerField")
    assert field is not None
    QTest.keyClicks(field, "Ben")
    QTest.keyClick(field, Key.Key_Return)
    window.action_set["text.speakers"].trigger()
    sheet = window.findChild(SpeakersSheet)
    assert sheet is not None
    names = [one for one in sheet.findChildren(QLineEdit, "speakerName") if one.isVisible()]
    assert [one.text() for one in names] == ["Ben", ""]
    names[1].setText("Ben")
    names[1].editingFinished.emit()
    assert {one.speaker for one in window.session.transcript} == {"Ben"}
    names = [one for one in sheet.findChildren(QLineEdit, "speakerName") if one.isVisible()]
    assert [one.text() for one in names] == ["Ben"]
    sheet.close()

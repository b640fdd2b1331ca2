"""The Compare page: voices side by side, gone through and decided by keys alone."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from earmark.app import edits
from earmark.domain.annotation import GOLD, Annotation, Status
from earmark.domain.ranges import TimeRange
from earmark.domain.transcript import Span
from earmark.playback.fake_player import FakePlayer
from earmark.store.annotations import NewAnnotation, add
from earmark.ui.compare.models import PassagesModel
from earmark.ui.compare.page import ComparePage
from earmark.ui.main_window import MainWindow
from ui.stage import RecordedMessages
from ui.test_names import _spoken, reachable

SPONSOR, CLAIM = 1, 2


def put(
    window: MainWindow, tag: int, first: int, last: int, annotator: str, origin: str = "person"
) -> Annotation:
    session = window.session
    rows = session.transcript
    head, tail = rows.whole_span(first), rows.whole_span(last)
    span = Span(head.first_id, head.start, tail.last_id, tail.end)
    status = Status.SUGGESTED if origin.startswith("suggester") else Status.DRAFT
    new = NewAnnotation(
        session.episode.id, tag, span, status=status, origin=origin, annotator=annotator
    )
    return session.project.edit("Tag", lambda opened: add(opened, new))


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> ComparePage:
    """Ada and Ben agree about row 0; Ben's sponsor in row 2 is longer; he alone has a claim."""
    for tag, first, last, who in (
        (SPONSOR, 0, 0, "Ada"), (SPONSOR, 0, 0, "Ben"), (SPONSOR, 2, 3, "Ada"),
        (SPONSOR, 2, 4, "Ben"), (CLAIM, 7, 7, "Ben"),
    ):  # fmt: skip
        put(window, tag, first, last, who)
    window.action_set["view.compare"].trigger()
    made = window.later.compare
    qtbot.waitUntil(lambda: made.table.model().rowCount() == 2, timeout=20_000)
    qtbot.waitUntil(lambda: made.agreement.tags.count() == 2, timeout=20_000)
    return made


def cells(page: ComparePage) -> list[list[str]]:
    model = page.table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def gold(window: MainWindow) -> list[Annotation]:
    return [one for one in window.session.annotations if one.tier == GOLD]


def decided(page: ComparePage, qtbot: QtBot, row: int, text: str) -> None:
    qtbot.waitUntil(lambda: cells(page)[row][-1] == text, timeout=20_000)


def test_what_differs_is_listed_with_a_column_for_each_voice(page: ComparePage) -> None:
    assert cells(page)[0] == ["0:12", "ends 6.0 s apart", "sponsor", "0:12.0–0:24.0",
                              "0:12.0–0:30.0", ""]  # fmt: skip
    assert cells(page)[1][1:5] == ["only some marked it", "claim", "–", "0:42.0–0:48.0"]
    assert page.panel.summary.text() == "1 agreed, 2 differ, 2 of these still open"


def test_review_leads_here_and_is_lit_meanwhile(window: MainWindow, page: ComparePage) -> None:
    window.show_page("view.review")
    button = window.findChild(QPushButton, "reviewCompare")
    assert isinstance(button, QPushButton)
    button.click()
    assert window.page() == "view.compare"
    assert window.title_row.pages.value() == "view.review"


def test_a_round_by_keys_alone(
    window: MainWindow, page: ComparePage, player: FakePlayer, qtbot: QtBot
) -> None:
    """Hear, take Ben's, hear the next by itself, decide that nothing is there, take back."""
    assert page.table.hasFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert player.is_playing
    assert player.position_ms() == 11_000
    QTest.keyClick(page.table, Qt.Key.Key_2)
    assert page.table.currentIndex().row() == 1
    assert player.position_ms() == 41_000  # it went on and plays
    decided(page, qtbot, 0, "sponsor 0:12.0–0:30.0")
    (made,) = gold(window)
    assert made.origin == "adjudicated:Ben"
    assert made.time == TimeRange(12_000, 30_000)
    QTest.keyClick(page.table, Qt.Key.Key_0)
    decided(page, qtbot, 1, "nothing")
    assert page.panel.summary.text().endswith("0 of these still open")
    window.action_set["edit.undo"].trigger()
    decided(page, qtbot, 1, "")
    QTest.keyClick(page.table, Qt.Key.Key_Up)
    assert player.position_ms() == 11_000


def test_accept_reject_and_draft_mean_first_nothing_and_reopen(
    window: MainWindow, page: ComparePage, qtbot: QtBot
) -> None:
    page.table.go_to_row(1)
    window.action_set["tag.reject"].trigger()
    decided(page, qtbot, 1, "nothing")
    page.table.go_to_row(1)
    window.action_set["tag.draft"].trigger()
    decided(page, qtbot, 1, "")
    page.table.go_to_row(0)
    window.action_set["tag.accept"].trigger()
    decided(page, qtbot, 0, "sponsor 0:12.0–0:24.0")


def test_buttons_say_their_keys_and_do_the_same(page: ComparePage, qtbot: QtBot) -> None:
    texts = [button.text() for button in page._takes]
    assert texts == ["Take Ada’s   1", "Take Ben’s   2", "Nothing is there   0"]
    page._takes[0].click()
    decided(page, qtbot, 0, "sponsor 0:12.0–0:24.0")


def test_what_is_agreed_is_adopted_in_one_step(
    window: MainWindow, page: ComparePage, messages: RecordedMessages, qtbot: QtBot
) -> None:
    page.panel.agreed.click()
    assert page.table.model().rowCount() == 3
    page.panel.adopt.click()
    decided(page, qtbot, 0, "sponsor 0:00.0–0:06.0")
    assert messages.texts[-1] == "1 agreed annotation is in the gold tier."
    window.action_set["edit.undo"].trigger()
    decided(page, qtbot, 0, "")


def test_a_wider_tolerance_leaves_less_to_decide(page: ComparePage, qtbot: QtBot) -> None:
    page.panel._tolerance.setValue(10.0)
    qtbot.waitUntil(lambda: page.table.model().rowCount() == 1, timeout=20_000)
    assert cells(page)[0][2] == "claim"


def test_voices_are_ticked_and_a_suggester_is_one(
    window: MainWindow, page: ComparePage, qtbot: QtBot
) -> None:
    put(window, SPONSOR, 0, 0, "", "suggester:phrases")
    qtbot.waitUntil(lambda: page.voices.rowCount() == 3, timeout=20_000)
    qtbot.waitUntil(lambda: page.table.model().columnCount() == 7, timeout=20_000)
    page.panel.list.setCurrentIndex(page.voices.index(1))
    page.panel.list.setFocus()
    QTest.keyClick(page.panel.list, Qt.Key.Key_Return)  # Ben is left out
    qtbot.waitUntil(lambda: page.table.model().columnCount() == 6, timeout=20_000)
    header = page.table.model().headerData(4, Qt.Orientation.Horizontal)
    assert header == "2  phrases (suggester)"


def test_one_alone_is_told_what_to_do(window: MainWindow, qtbot: QtBot) -> None:
    put(window, SPONSOR, 0, 0, "Ada")
    window.action_set["view.compare"].trigger()
    page = window.later.compare
    qtbot.waitUntil(lambda: "Only one has annotated" in page._empty.text(), timeout=20_000)
    assert page._bring.isVisible()


def test_agreement_is_shown_with_meaning_and_source(page: ComparePage) -> None:
    model = page.agreement.table.model()
    names = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert len(names) == 10
    assert page.agreement.tags.currentText().startswith("sponsor")
    page.agreement.table.setCurrentIndex(model.index(4, 0))
    assert "by the square of their length" in page.agreement._explained.text()
    assert "Krippendorff 1995" in page.agreement._explained.text()
    page.table.go_to_row(1)
    assert page.agreement.tags.currentText().startswith("claim")


def test_a_click_on_the_lanes_chooses_and_plays(page: ComparePage, player: FakePlayer) -> None:
    lanes = page.lanes
    x = 120 + round((lanes.width() - 120) * 45 / 60)
    QTest.mouseClick(lanes, Qt.MouseButton.LeftButton, pos=QPoint(x, 5))
    assert page.table.currentIndex().row() == 1
    assert player.position_ms() == 41_000
    picture = lanes.grab().toImage()
    colors = {picture.pixelColor(x, y).name().upper() for x in range(120, lanes.width(), 3)
              for y in range(0, lanes.height(), 3)}  # fmt: skip
    assert {"#C77700", "#0F6CBD"} <= colors


def test_another_episode_and_edits_are_followed(
    window: MainWindow, page: ComparePage, qtbot: QtBot
) -> None:
    edits.set_status(window.session.project, [5], Status.REJECTED)  # Ben takes his claim back
    qtbot.waitUntil(lambda: page.table.model().rowCount() == 1, timeout=20_000)
    window.session.close_episode()
    qtbot.waitUntil(lambda: "Open an episode first" in page._empty.text(), timeout=20_000)
    page._choose.click()
    assert window.page() == "view.library"


def test_everything_has_both_names(window: MainWindow, page: ComparePage) -> None:
    nameless = [f"{type(one).__name__} {one.objectName()!r}" for one in reachable(window)
                if not one.objectName() or not _spoken(one)]  # fmt: skip
    assert nameless == []


def test_the_models_hold_to_qts_rules(page: ComparePage, qtbot: QtBot) -> None:
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    model = page.table.model()
    assert isinstance(model, PassagesModel)
    testers = [
        QAbstractItemModelTester(one, fatal)
        for one in (model, page.voices, page.agreement.table.model())
    ]
    page.panel.agreed.click()
    page.panel.agreed.click()
    page.take(1)
    decided(page, qtbot, 0, "sponsor 0:12.0–0:24.0")
    assert len(testers) == 3

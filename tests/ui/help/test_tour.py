"""The tour: five steps on the real window, by doing or by its buttons."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from earmark.app import settings as keys
from earmark.ui.help.tour import Tour
from earmark.ui.main_window import ANNOTATE, REVIEW, MainWindow
from ui.stage import MakeWindow


def started(window: MainWindow) -> Tour:
    window.action_set["help.tour"].trigger()
    tour = window.commands.tour
    assert tour is not None
    return tour


def test_doing_what_it_says_goes_on(window: MainWindow, qtbot: QtBot) -> None:
    tour = started(window)
    assert (tour.number, window.page()) == (0, ANNOTATE)
    qtbot.keyClick(window.transcript, Qt.Key.Key_Space)
    assert tour.number == 1
    qtbot.keyClick(window.transcript, Qt.Key.Key_2)
    assert tour.number == 2
    window.title_row.page_chosen.emit(REVIEW)
    assert tour.number == 4
    qtbot.mouseClick(tour.card.next, Qt.MouseButton.LeftButton)
    assert window.commands.tour is None


def test_its_buttons_go_through_all_five(window: MainWindow, qtbot: QtBot) -> None:
    tour = started(window)
    seen = []
    for _ in range(5):
        title = tour.card.findChild(QLabel, "tourTitle")
        assert title is not None
        seen.append(title.text())
        assert window.rect().contains(tour.card.geometry())
        qtbot.mouseClick(tour.card.next, Qt.MouseButton.LeftButton)
    assert len(set(seen)) == 5
    assert window.commands.tour is None
    assert window.page() == REVIEW


def test_back_and_escape(window: MainWindow, qtbot: QtBot) -> None:
    tour = started(window)
    tour.go_to(3)
    qtbot.mouseClick(tour.card.back, Qt.MouseButton.LeftButton)
    assert tour.number == 2
    qtbot.keyClick(tour.card, Qt.Key.Key_Escape)
    assert window.commands.tour is None
    assert not window.session.player.is_playing


def test_without_an_episode_it_opens_the_sample(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window()
    window.action_set["help.tour"].trigger()
    qtbot.waitUntil(lambda: window.commands.tour is not None, timeout=30_000)
    assert window.session.episode is not None
    assert window.session.settings.get(keys.TOUR_SEEN)


def test_it_fits_into_a_narrow_window(window: MainWindow) -> None:
    window.resize(760, 520)
    tour = started(window)
    for number in range(len(tour.steps)):
        tour.go_to(number)
        assert window.rect().contains(tour.card.geometry()), number

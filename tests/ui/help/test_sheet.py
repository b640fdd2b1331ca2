"""The manual in the window: F1, context, search, links."""

import pytest
from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from earmark.app.manual import Manual, as_html
from earmark.ui.help.sheet import PLACES, HelpSheet, page_for
from earmark.ui.main_window import REVIEW, MainWindow


def opened(window: MainWindow) -> HelpSheet:
    window.action_set["help.manual"].trigger()
    (sheet,) = window.commands.sheets()
    assert isinstance(sheet, HelpSheet)
    return sheet


def test_f1_explains_what_one_is_at(window: MainWindow) -> None:
    window.show_page(REVIEW)
    window.review.table.setFocus()
    sheet = opened(window)
    assert sheet.page == "review"
    assert "Review" in sheet.browser.toPlainText()


def test_each_place_has_a_page(window: MainWindow) -> None:
    assert page_for(window.transcript) == ("annotate", "")
    assert page_for(window.dock.timeline) == ("annotate", "the-timeline")
    assert page_for(window.codebook) == ("annotate", "the-codebook")
    assert page_for(window.library.table) == ("review", "the-library")
    assert page_for(None) == ("getting-started", "")


@pytest.mark.parametrize("place", sorted(set(PLACES.values())), ids="#".join)
def test_no_place_leads_to_an_empty_page(place: tuple[str, str]) -> None:
    manual, (page, anchor) = Manual({}), place
    assert manual.has(page)
    assert not anchor or f'id="{anchor}"' in as_html(manual.page(page).text)


def test_a_search_shows_the_place(window: MainWindow, qtbot: QtBot) -> None:
    sheet = opened(window)
    qtbot.keyClicks(sheet.search, "find and replace")
    assert "Find and replace" in sheet.list.item(0).text()
    sheet.search.returnPressed.emit()
    assert sheet.page == "annotate"
    bar = sheet.browser.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > 0)
    sheet.search.setText("xyzzy plugh")
    assert sheet.list.count() == 1
    assert not sheet.list.item(0).flags()


def test_links_lead_to_other_pages(window: MainWindow) -> None:
    sheet = opened(window)
    sheet.browser.anchorClicked.emit(QUrl("keyboard.md"))
    assert sheet.page == "keyboard"
    assert "Ctrl+K" in sheet.browser.toPlainText()


def test_the_keys_are_those_that_were_chosen(window: MainWindow) -> None:
    shortcuts = window.action_set.shortcuts
    assert shortcuts is not None
    shortcuts.set_keys("tag.note", ("F17",))
    window.action_set.rebuild()
    sheet = opened(window)
    sheet.show_page("keyboard")
    assert "F17" in sheet.browser.toPlainText()

"""A feed in the window: look, tick, add, fetch."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from earmark.fetching import patience
from earmark.ui.dialogs.feed_sheet import FeedSheet
from earmark.ui.main_window import ANNOTATE, LIBRARY, MainWindow
from fetching.web import Web, serving
from ui.stage import MakeWindow, tone

ITEM = """<item><title>{title}</title><guid>{guid}</guid><itunes:duration>60</itunes:duration>
<enclosure url="/{guid}.wav" type="audio/x-wav"/>
<podcast:transcript url="/1.vtt" type="text/vtt"/></item>"""
VTT = b"WEBVTT\n\n00:00.500 --> 00:02.000\n<v Ann>Hello.\n"


@pytest.fixture
def web(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Web]:
    for name in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(patience, "_wait", lambda _seconds, _cancelled: None)
    heard = tone(tmp_path / "heard.wav").read_bytes()
    items = "".join(ITEM.format(title=f"Walk {n}", guid=f"g{n}") for n in (1, 2, 3))
    feed = (
        f"<rss><channel><title>Rivers</title>{items}<item><title>x</title></item></channel></rss>"
    )
    with serving() as made:
        made.pages["/feed.xml"] = lambda r: r.send(200, feed.encode())
        made.pages["/1.vtt"] = lambda r: r.send(200, VTT)
        made.pages["/g1.wav"] = lambda r: r.send(200, heard, Content_Type="audio/x-wav")
        yield made


def settle(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until no work goes on beside the window."""
    qtbot.waitUntil(lambda: not window.background.shown(), timeout=60_000)


def look(qtbot: QtBot, window: MainWindow, named: str) -> FeedSheet:
    """Open the sheet and look into a feed."""
    window.action_set["file.feed"].trigger()
    sheet = window.feeds.sheet
    assert sheet is not None
    sheet.field.setText(named)
    sheet.look.click()
    settle(qtbot, window)
    return sheet


def test_ticked_episodes_are_added_and_fetched(
    qtbot: QtBot, make_window: MakeWindow, web: Web
) -> None:
    window = make_window()
    sheet = look(qtbot, window, web.url("/feed.xml"))
    assert sheet.about.text() == "Rivers: 3 episodes. 1 item without a recording is left out."
    assert not sheet.add.isEnabled()
    index = sheet.model.index(0, 0)
    assert sheet.model.setData(index, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert sheet.fetch.text() == "Add and fetch 1"
    sheet.fetch.click()
    settle(qtbot, window)
    assert window.page() == ANNOTATE
    assert [one.text for one in window.session.transcript] == ["Hello."]
    assert window.session.episode is not None
    assert window.session.episode.media is not None


def test_the_space_bar_and_the_box_tick(qtbot: QtBot, make_window: MakeWindow, web: Web) -> None:
    window = make_window()
    sheet = look(qtbot, window, web.url("/feed.xml"))
    index = sheet.shown.index(1, 0)
    sheet.table.setCurrentIndex(index)
    qtbot.keyClick(sheet.table, Qt.Key.Key_Space)
    assert [one.title for one in sheet.model.chosen()] == ["Walk 2"]
    box = sheet.table.visualRect(index).topLeft() + QPoint(12, 12)
    qtbot.mouseClick(sheet.table.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert sheet.model.chosen() == []
    sheet.close()


def test_known_episodes_can_not_be_ticked_and_a_filter_narrows_all(
    qtbot: QtBot, make_window: MakeWindow, web: Web
) -> None:
    window = make_window()
    sheet = look(qtbot, window, web.url("/feed.xml"))
    sheet.filter.setText("walk 2")
    sheet.all.click()
    assert [one.title for one in sheet.model.chosen()] == ["Walk 2"]
    sheet.add.click()
    assert [one.title for one in window.session.project.episodes()] == ["Walk 2"]
    sheet = look(qtbot, window, web.url("/feed.xml"))
    sheet.all.click()
    assert [one.title for one in sheet.model.chosen()] == ["Walk 1", "Walk 3"]
    known = sheet.model.index(1, 0)
    assert not known.flags() & Qt.ItemFlag.ItemIsUserCheckable
    assert sheet.model.index(1, 3).data() == "in the library"
    sheet.close()


def test_an_episode_is_fetched_from_the_library_and_what_fails_is_said(
    qtbot: QtBot, make_window: MakeWindow, web: Web
) -> None:
    window = make_window()
    sheet = look(qtbot, window, web.url("/feed.xml"))
    sheet.model.choose([1], wanted=True)
    sheet.add.click()
    assert window.page() == LIBRARY
    assert window.library.table.model().index(0, 5).data() == "on the web"
    window.action_set["episode.fetch"].trigger()
    settle(qtbot, window)
    assert "404" in window.messages.texts[-1]


def test_the_line_above_the_page_fetches_all_that_a_feed_names(
    qtbot: QtBot, make_window: MakeWindow, web: Web
) -> None:
    window = make_window()
    sheet = look(qtbot, window, web.url("/feed.xml"))
    sheet.model.choose([0], wanted=True)
    sheet.add.click()
    (episode,) = window.session.project.episodes()
    window.opening.open_episode(episode.id)
    assert "lies on the web" in window.messages.banner
    window.relinking.fetch(episode)
    settle(qtbot, window)
    assert len(window.session.transcript) == 1
    assert window.session.episode is not None
    assert window.session.episode.media is not None


def test_a_feed_in_a_file_and_none_at_all(
    qtbot: QtBot,
    make_window: MakeWindow,
    tmp_path: Path,
    checkout: Path,
) -> None:
    window = make_window()
    window.action_set["episode.fetch"].trigger()
    assert "Choose an episode" in window.messages.texts[-1]
    window.messages.files = [checkout / "tests" / "data" / "feed" / "rivers.xml"]
    window.action_set["file.feed"].trigger()
    sheet = window.feeds.sheet
    assert sheet is not None
    sheet.file_wanted.emit()
    settle(qtbot, window)
    assert sheet.model.rowCount() == 3
    sheet.close()
    window.opening.open_files(window.messages.files)  # as if it were dropped
    settle(qtbot, window)
    sheet = window.feeds.sheet
    assert sheet is not None
    assert sheet.model.rowCount() == 3
    wrong = tmp_path / "page.html"
    wrong.write_text("<html></html>")
    window.feeds.look(str(wrong))
    settle(qtbot, window)
    assert "no podcast feed" in window.messages.texts[-1]
    sheet.close()

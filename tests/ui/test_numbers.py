"""Numbers, times and dates in the ways of the country, the same digits all over the window."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from earmark.domain.timecode import parse_timecode
from earmark.ui import languages, numbers
from ui.stage import MakeWindow
from ui.test_fitting import PAGES, fill

OF_THE_PROJECT = ("libraryProject", "passageText")


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """The application, which speaks English again afterwards."""
    before = QLocale()
    yield qapp
    languages.install(qapp, languages.ENGLISH)
    QLocale.setDefault(before)


def test_numbers_are_written_as_in_the_country(app: QApplication) -> None:
    languages.install(app, "de")
    assert numbers.number(12_345) == "12.345"
    assert numbers.number(0.25, 2) == "0,25"
    assert numbers.day(date(2026, 11, 7)) == "07.11.26"
    assert numbers.clock(62_300, tenths=True) == "1:02.3"


def test_arabic_has_one_kind_of_digits(app: QApplication) -> None:
    languages.install(app, "ar")
    assert numbers.clock(83_000) == "١:٢٣"
    assert parse_timecode(numbers.precise_clock(83_450)) == 83_450
    assert languages.said("There is no episode 12 in this project.").count("١٢") == 1
    told = QApplication.translate("TransportBar", "−5 s")
    assert "٥" in told
    assert "5" not in told


def test_no_other_digits_are_in_an_arabic_window(
    app: QApplication, make_window: MakeWindow, tmp_path: Path
) -> None:
    languages.install(app, "ar")
    episode_id = fill(tmp_path / "tea.earmark")
    window = make_window(tmp_path / "tea.earmark")
    window.opening.open_episode(episode_id)
    window.session.select_annotation(window.session.annotations[1].id)
    found = set()
    for page in PAGES:
        window.show_page(f"view.{page}")
        QTest.qWait(250)
        for kind in (QLabel, QAbstractButton):
            for part in window.findChildren(kind):
                text = part.text().partition("   ")[0]  # a key may follow
                if not part.isVisibleTo(window) or part.objectName() in OF_THE_PROJECT:
                    continue
                if languages._NUMBER.search(text):
                    found.add((part.objectName(), text))
    assert found == set()

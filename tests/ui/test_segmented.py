"""A row of values: what is chosen, and room for the chosen text in its weight."""

from PySide6.QtGui import QFont, QFontMetrics
from pytestqt.qtbot import QtBot

from earmark.ui.segmented import Segmented


def test_a_chosen_text_fits(qtbot: QtBot) -> None:
    row = Segmented([("a", "Annotate"), ("b", "Statistics everywhere")], name="row")
    qtbot.addWidget(row)
    for value in ("a", "b"):
        button = row.button(value)
        strong = QFont(button.font())
        strong.setWeight(QFont.Weight.DemiBold)
        assert button.sizeHint().width() > QFontMetrics(strong).horizontalAdvance(button.text())


def test_only_what_a_person_chooses_is_told(qtbot: QtBot) -> None:
    row = Segmented([("a", "A"), ("b", "B")], name="row")
    qtbot.addWidget(row)
    told: list[str] = []
    row.chosen.connect(told.append)
    row.set_value("b")
    assert (row.value(), told) == ("b", [])
    row.button("a").click()
    assert (row.value(), told) == ("a", ["a"])
    row.set_value("neither")
    assert row.value() == ""

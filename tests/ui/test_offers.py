"""What is offered under a field can be read: its list is a window and has a ground of its own."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QCompleter, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from earmark.domain.codebook import Field
from earmark.ui import theme
from earmark.ui.answer_inputs import OneLine
from earmark.ui.offers import offers_of


@pytest.fixture(params=["light", "dark"])
def surface(request: pytest.FixtureRequest) -> Iterator[QColor]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    chosen = theme.load(request.param)
    theme.apply(app, chosen)
    yield QColor(chosen.tokens.surface)
    theme.apply(app, theme.load("light"))


def ground(completer: QCompleter) -> QColor:
    popup = completer.popup()
    assert popup is not None
    picture = popup.grab().toImage()
    return picture.pixelColor(picture.width() - 4, picture.height() - 4)


def test_the_list_of_a_completer_has_a_ground(qtbot: QtBot, surface: QColor) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    completer = QCompleter(["sponsor", "claim"], field)
    completer.setWidget(field)
    offers_of(completer)
    field.show()
    completer.complete()
    assert ground(completer) == surface


def test_earlier_answers_have_it_too(qtbot: QtBot, surface: QColor) -> None:
    above = QWidget()
    qtbot.addWidget(above)
    line = OneLine(Field("advertiser"), above, "answer", lambda: ["Larch & Sons"])
    completer = line.completer()
    assert completer is not None
    assert ground(completer) == surface

"""Walk through the window: whatever a person can reach has a name for machines and one for ears."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QLineEdit, QWidget

from earmark.ui.main_window import PAGES, MainWindow

_OF_QT = ("qt_", "ScrollLeftButton")


def reachable(window: QWidget) -> list[QWidget]:
    """The widgets that take the focus or a click, parts that Qt makes for itself left out."""
    found = [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisibleTo(window)
        and (widget.focusPolicy() != Qt.FocusPolicy.NoFocus or isinstance(widget, QAbstractButton))
    ]
    return [widget for widget in found if not _is_inner(widget)]


def _is_inner(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    if widget.objectName().startswith(_OF_QT):
        return True
    return isinstance(parent, QAbstractScrollArea) and widget is parent.viewport()


@pytest.mark.parametrize("page", PAGES)
def test_everything_on_a_page_has_both_names(window: MainWindow, page: str) -> None:
    window.show_page(page)
    widgets = reachable(window)
    assert len(widgets) >= 7
    nameless = [f"{type(one).__name__} {one.objectName()!r}" for one in widgets
                if not one.objectName() or not _spoken(one)]  # fmt: skip
    assert nameless == []


def test_the_welcome_has_both_names(make_window: object) -> None:
    window = make_window()  # type: ignore[operator]
    assert window.annotate.welcome.isVisible()
    assert all(one.objectName() and _spoken(one) for one in reachable(window))


@pytest.mark.parametrize("action", ["file.settings", "help.keys", "help.about"])
def test_the_sheets_have_both_names(window: MainWindow, action: str) -> None:
    window.action_set[action].trigger()
    (sheet,) = window.commands.sheets()
    nameless = [type(one).__name__ for one in reachable(sheet)
                if not one.objectName() or not _spoken(one)]  # fmt: skip
    sheet.close()
    assert nameless == []


def test_object_names_of_fields_are_unique(window: MainWindow) -> None:
    names = [one.objectName() for one in window.findChildren(QLineEdit) if one.isVisible()]
    assert len(names) == len(set(names))


def _spoken(widget: QWidget) -> str:
    """What a screen reader says: the accessible name, else the text on it."""
    text = widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""
    return widget.accessibleName() or text

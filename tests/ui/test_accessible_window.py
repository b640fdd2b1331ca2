"""Walk through the window: all that a person can reach has a role, a size and a visible focus."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from earmark.app import edits
from earmark.ui.main_window import MainWindow
from ui.test_names import reachable

LEAST_PX = 24  # WCAG 2.2, target size (minimum)
PAINTED = {"transcript": "Client", "timeline": "Client"}  # what is behind them is tested elsewhere
WORDLESS = {"NoRole", "Client", "Grouping", "Pane", "Window"}
TARGETS = (QAbstractButton, QLineEdit, QComboBox, QAbstractSlider, QAbstractSpinBox)


def on_page(page: str) -> Callable[[MainWindow], QWidget]:
    def show(window: MainWindow) -> QWidget:
        window.show_page(page)
        return window

    return show


def by_action(action: str) -> Callable[[MainWindow], QWidget]:
    """What an action opens: a sheet, or the window with something over it."""

    def show(window: MainWindow) -> QWidget:
        window.show_page("view.annotate")
        window.session.select(window.session.transcript.whole_span(2))
        window.action_set[action].trigger()
        sheets = [sheet for sheet in window.findChildren(QDialog) if sheet.isVisible()]
        return sheets[-1] if sheets else window

    return show


PARTS = {
    "library": on_page("view.library"),
    "annotate": on_page("view.annotate"),
    "review": on_page("view.review"),
    "find and replace": by_action("edit.replace"),
    "correct": by_action("text.edit"),
    "speaker": by_action("text.speaker"),
    "speakers": by_action("text.speakers"),
    "palette": by_action("edit.search"),
    "find everywhere": by_action("edit.find_everywhere"),
    "go to": by_action("play.go_to"),
    "note": by_action("tag.note"),
    "add a tag": by_action("tag.add"),
    "settings": by_action("file.settings"),
    "keys": by_action("help.keys"),
    "about": by_action("help.about"),
}


@pytest.fixture
def parts(qtbot: QtBot, window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """All parts of the program one after the other, with an annotation in the episode."""
    assert window.session.episode is not None
    span = window.session.transcript.whole_span(3)
    edits.add_annotation(window.session.project, window.session.episode.id, 1, span, note="n")

    def each() -> Iterator[tuple[str, QWidget]]:
        for name, show in PARTS.items():
            shown = show(window)
            shown.activateWindow()
            qtbot.waitUntil(shown.isActiveWindow)
            yield name, shown
            for sheet in window.findChildren(QDialog):
                sheet.close()

    return each()


def said(part: str, widget: QWidget) -> str:
    return f"{part}: {type(widget).__name__} {widget.objectName()!r}"


def test_everything_says_what_it_is(parts: Iterator[tuple[str, QWidget]]) -> None:
    vague = []
    for part, shown in parts:
        for widget in reachable(shown):
            spoken = QAccessible.queryAccessibleInterface(widget)
            role = spoken.role().name if spoken is not None else "NoRole"
            if isinstance(widget, QScrollArea):
                role = "Pane with a bar"
            if role in WORDLESS and PAINTED.get(widget.objectName()) != role:
                vague.append(f"{said(part, widget)}: {role}")
            if not widget.objectName() or not spoken.text(QAccessible.Text.Name):
                vague.append(f"{said(part, widget)}: no name")
    assert not vague, "\n".join(vague)


def test_everything_can_be_hit(parts: Iterator[tuple[str, QWidget]]) -> None:
    small = set()
    for part, shown in parts:
        for widget in reachable(shown):
            if isinstance(widget, TARGETS) and min(widget.width(), widget.height()) < LEAST_PX:
                small.add(f"{said(part, widget)}: {widget.width()}×{widget.height()}")
            if isinstance(widget, QAbstractItemView) and widget.model() is not None:
                height = widget.visualRect(widget.model().index(0, 0)).height()
                if 0 < height < LEAST_PX:
                    small.add(f"{said(part, widget)}: rows of {height}")
    assert not small, "\n".join(sorted(small))


def test_the_focus_is_seen_everywhere(parts: Iterator[tuple[str, QWidget]]) -> None:
    unseen, looked_at = [], set()
    for part, shown in parts:
        for widget in reachable(shown):
            by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            holder = widget.focusProxy() or widget
            if not by_tab or not widget.isEnabled() or widget.visibleRegion().isEmpty():
                continue
            if widget in looked_at or not widget.isVisible():
                continue
            looked_at.add(widget)
            around = widget.parentWidget() or widget
            holder.clearFocus()
            if not widget.isVisible():
                continue  # a box that is there only as long as it has the focus
            before = around.grab().toImage()
            holder.setFocus(Qt.FocusReason.TabFocusReason)
            if around.grab().toImage() == before:
                unseen.append(f"{said(part, widget)} {holder.hasFocus()}")
    assert len(looked_at) > 60
    assert not unseen, "\n".join(unseen)

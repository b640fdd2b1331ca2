"""An unseen editor under the painted page that gives screen readers its text, caret and selection.

A text interface written in Python crashes once a screen reader's bridge asks for it, so Qt's own
`QPlainTextEdit` speaks for the page: a sibling below it, its focus proxy, with nothing to paint.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QKeyEvent,
    QPaintEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSplitter, QStackedWidget, QWidget

from earmark.ui.numbers import clock
from earmark.ui.transcript.flow import Form
from earmark.ui.transcript.paragraph import shown_text
from earmark.ui.transcript.positions import Place, Utf16Map

if TYPE_CHECKING:
    from earmark.ui.transcript.view import TranscriptView


class Companion(QPlainTextEdit):
    """Holds the transcript as plain text, one segment to a line, in step with the page."""

    def __init__(self, view: "TranscriptView") -> None:
        self._ground = _ground_of(view)
        super().__init__(self._ground)
        self._view = view
        self._busy = False
        self._told: set[int] = set()
        self.setObjectName("transcript_text")
        self.setAccessibleName(view.accessibleName())
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        flags = Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(flags | Qt.TextInteractionFlag.TextSelectableByMouse)
        self._stay_under()
        self.lower()
        self.fill()
        view.installEventFilter(self)
        had_focus = view.hasFocus()
        view.setFocusProxy(self)
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.show()
        view.text_selection.shown_changed.connect(self._on_view_selection_changed)
        self.cursorPositionChanged.connect(self._on_cursor_moved)
        self.selectionChanged.connect(self._on_cursor_moved)

    def _stay_under(self) -> None:
        at = self._view.mapTo(self._ground, QPoint(0, 0))
        self.setGeometry(QRect(at, self._view.size()))

    def remove(self) -> None:
        """Give the focus back to the page and go."""
        self._view.removeEventFilter(self)
        self._view.setFocusProxy(None)  # type: ignore[arg-type]  # None takes the proxy away
        self._view.text_selection.shown_changed.disconnect(self._on_view_selection_changed)
        self.hide()
        self.deleteLater()

    def fill(self) -> None:
        """Take the whole text of the page anew."""
        segments = self._view.page.transcript.segments
        self._busy = True
        self.setPlainText("\n".join([shown_text(each.text, Form.LINES) for each in segments]))
        self._busy = False
        self._on_view_selection_changed()

    def take(self, rows: Sequence[int] | None) -> None:
        """Take the new texts of some rows, or of all when rows came or went."""
        if rows is None:
            self.fill()
            return
        self._busy = True
        for row in rows:
            block = self.document().findBlockByNumber(row)
            text = shown_text(self._view.page.transcript[row].text, Form.LINES)
            if block.isValid() and block.text() != text:
                cursor = QTextCursor(block)
                end = QTextCursor.MoveOperation.EndOfBlock
                cursor.movePosition(end, QTextCursor.MoveMode.KeepAnchor)
                cursor.insertText(text)
        self._busy = False
        self._on_view_selection_changed()

    def _position(self, place: Place) -> int:
        block = self.document().findBlockByNumber(place.row)
        return block.position() + Utf16Map(block.text()).to_qt(place.offset)

    def _place(self, position: int) -> Place:
        block = self.document().findBlock(position)
        offset = Utf16Map(block.text()).to_offset(position - block.position())
        return Place(block.blockNumber(), offset)

    def _on_view_selection_changed(self) -> None:
        """Follow the page's caret and selection."""
        caret, anchor = self._view.caret(), self._view.text_selection.anchor
        if self._busy or caret is None or anchor is None:
            return
        self._busy = True
        cursor = self.textCursor()
        cursor.setPosition(self._position(anchor))
        cursor.setPosition(self._position(caret), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self._busy = False
        self._announce(caret)

    def _on_cursor_moved(self) -> None:
        """Let the page follow what a screen reader selects here."""
        if self._busy or not len(self._view.page.transcript):
            return
        self._busy = True
        cursor = self.textCursor()
        caret = self._place(cursor.position())
        self._view.text_selection.select(self._place(cursor.anchor()), caret)
        self._busy = False
        self._announce(caret)

    def _announce(self, place: Place) -> None:
        """Say which tags the caret has come into."""
        marks = self._view.marks_at(place)
        here = {mark.annotation.id for mark in marks}
        for mark in marks:
            if mark.annotation.id not in self._told:
                time = mark.annotation.time
                name = self._view.tag_name(mark.annotation)
                text = spoken(name, time.start_ms, time.end_ms)
                self.say(text)
        self._told = here

    def say(self, text: str) -> None:
        """Let the screen reader speak."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay under the page."""
        if watched is self._view and event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._stay_under()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Claim the page's keys before the window's shortcuts do, and no others."""
        if event.type() is QEvent.Type.ShortcutOverride:
            return self._view.event(event)
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let the page show that the keyboard is here."""
        super().focusInEvent(event)
        self._view.take_focus(event.reason())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let the page show that the keyboard has gone."""
        super().focusOutEvent(event)
        self._view.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the page do what the key says."""
        self._view.keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint nothing; the page is above."""


def _ground_of(view: QWidget) -> QWidget:
    """The nearest ancestor that takes a child without laying it out; never none.

    Raises:
        RuntimeError: If the view is a window of its own; there is nothing to stand beside it in.
    """
    ground = view.parentWidget()
    while isinstance(ground, (QSplitter, QStackedWidget)):
        ground = ground.parentWidget()
    if ground is None:
        raise RuntimeError("a transcript view without a parent cannot have a companion")
    return ground


def spoken(tag: str, start_ms: int, end_ms: int) -> str:
    """How an annotation is announced: `sponsor, from 15:30 to 17:26`."""
    text = QCoreApplication.translate("Companion", "{tag}, from {start} to {end}")
    return text.format(tag=tag, start=clock(start_ms), end=clock(end_ms))

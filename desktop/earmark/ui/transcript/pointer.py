"""What the mouse does on the page: caret, selection, seeking, badges, ends of annotations."""

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QToolTip

from earmark.domain.transcript import Span
from earmark.ui.transcript.caret import span_between, word_around
from earmark.ui.transcript.positions import Place

if TYPE_CHECKING:
    from earmark.ui.transcript.view import TranscriptView

EDGE_PX = 20.0
TICK_MS = 16


class _Press(Enum):
    NONE = auto()
    TEXT = auto()
    WORDS = auto()
    SELECTING = auto()
    HANDLE = auto()
    DONE = auto()


class Pointer(QObject):
    """Turns presses, moves and releases into what the view offers."""

    def __init__(self, view: "TranscriptView") -> None:
        super().__init__(view)
        self._view = view
        self._press = _Press.NONE
        self._pressed_at = QPointF()
        self._last = QPointF()
        self._origin = Place(0, 0)
        self._whole_words = False
        self._end_dragged = 0
        self._since_double = QElapsedTimer()
        self._edge_timer = QTimer(self)
        self._edge_timer.setInterval(TICK_MS)
        self._edge_timer.timeout.connect(self._on_edge_timer_timeout)

    def press(self, event: QMouseEvent) -> None:
        """Take a press of a button."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        view, point = self._view, event.position()
        self._pressed_at = self._last = point
        self._press = _Press.DONE
        badge = view.badge_at(point)
        if badge is not None:
            view.annotation_clicked.emit(badge)
            return
        handle = view.handles.at(point)
        if handle is not None:
            self._press, self._end_dragged = _Press.HANDLE, handle
            return
        place = view.page.place_at(point)
        if place is None:
            return
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            view.seek_to(place)
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and view.caret() is not None:
            self._press, self._whole_words = _Press.SELECTING, False
            self._origin = view.text_selection.anchor or place
            view.text_selection.drag(self._origin, place, whole=False)
            return
        if self._since_double.isValid() and (
            self._since_double.elapsed() < QApplication.doubleClickInterval()
        ):
            self._since_double.invalidate()
            view.text_selection.select_paragraph(place)
            return
        self._press, self._origin, self._whole_words = _Press.TEXT, place, False
        view.text_selection.put(place, place)

    def double_click(self, event: QMouseEvent) -> None:
        """Seek to the word, or select it where a single click seeks; a drag then goes by words."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        view, point = self._view, event.position()
        self._press = _Press.DONE
        self._pressed_at = self._last = point
        place = view.page.place_at(point)
        if place is None or view.badge_at(point) is not None:
            return
        self._since_double.start()
        self._press, self._origin, self._whole_words = _Press.WORDS, place, True
        if not view.click_seeks():
            view.seek_to(view.page.character_at(point) or place)
            return
        word = word_around(view.page.transcript, place)
        if word is not None:
            view.text_selection.select(*word)

    def move(self, event: QMouseEvent) -> None:
        """Take a move, with a button held or not."""
        point = event.position()
        self._last = point
        if self._press in (_Press.TEXT, _Press.WORDS):
            away = (point - self._pressed_at).manhattanLength()
            if away >= QApplication.startDragDistance():
                self._press = _Press.SELECTING
        if self._press in (_Press.SELECTING, _Press.HANDLE):
            self._drag_to(point)
            near = point.y() < EDGE_PX or point.y() > self._view.page.height - EDGE_PX
            if near and not self._edge_timer.isActive():
                self._edge_timer.start()
            elif not near:
                self._edge_timer.stop()
        elif self._press is _Press.NONE:
            self._show_cursor(point)

    def _show_cursor(self, point: QPointF) -> None:
        view = self._view
        shape = Qt.CursorShape.IBeamCursor
        if view.badge_at(point) is not None:
            shape = Qt.CursorShape.PointingHandCursor
        elif view.handles.at(point) is not None:
            shape = Qt.CursorShape.SizeHorCursor
        elif point.x() > view.page.column.ground_right:
            shape = Qt.CursorShape.ArrowCursor
        if view.viewport().cursor().shape() is not shape:
            view.viewport().setCursor(shape)

    def _drag_to(self, point: QPointF) -> None:
        height = self._view.page.height
        inside = QPointF(point.x(), min(max(point.y(), 0.0), height - 1))
        place = self._view.page.place_at(inside)
        if place is None:
            return
        if self._press is _Press.HANDLE:
            self._view.drag_handle(self._end_dragged, place)
        else:
            self._view.text_selection.drag(
                self._origin, place, whole=self._whole_words, announce=False
            )

    def _on_edge_timer_timeout(self) -> None:
        y, height = self._last.y(), self._view.page.height
        over = y - EDGE_PX if y < EDGE_PX else max(0.0, y - (height - EDGE_PX))
        self._view.scroller.by(max(-40.0, min(40.0, over * 0.5)))
        self._drag_to(self._last)

    def release(self, event: QMouseEvent) -> None:
        """Take the release of a button."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        press, self._press = self._press, _Press.NONE
        self._edge_timer.stop()
        view = self._view
        if press is _Press.SELECTING:
            view.text_selection.announce()
        elif press is _Press.HANDLE:
            view.drop_handle()
        elif press is _Press.TEXT:
            self._click(event.position())

    def _click(self, point: QPointF) -> None:
        view = self._view
        place: Place | None = view.page.character_at(point)
        if place is None:
            return
        if view.click_seeks():
            view.seek_to(place)
        mark = next(iter(view.marks_at(place)), None)
        if mark is not None:
            view.annotation_clicked.emit(mark.annotation.id)

    def show_tip(self, event: QHelpEvent) -> None:
        """Explain the marks under the pointer."""
        text = self._view.tip_at(QPointF(event.pos()))
        if text:
            QToolTip.showText(event.globalPos(), text, self._view.viewport())
        else:
            QToolTip.hideText()

    def span_under(self, event: QContextMenuEvent) -> Span | None:
        """What a menu is about: the selection, or the word where somebody clicked beside it."""
        view = self._view
        selected, place = view.text_selection.range, view.page.place_at(QPointF(event.pos()))
        if event.reason() is not QContextMenuEvent.Reason.Mouse or place is None:
            return view.selection()
        if selected is not None and selected[0] <= place <= selected[1]:
            return view.selection()
        word = word_around(view.page.transcript, place)
        return span_between(view.page.transcript, *word) if word else None

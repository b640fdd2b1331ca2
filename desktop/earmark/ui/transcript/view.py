"""The widget: puts page, painter, playhead, selection and following together."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from earmark.domain.annotation import Annotation
from earmark.domain.codebook import Codebook
from earmark.domain.transcript import Span, Transcript, offset_to_ms
from earmark.errors import EditError
from earmark.ui import theme as themes
from earmark.ui.theme import Theme
from earmark.ui.transcript import keys
from earmark.ui.transcript.caret import Step, span_between, step_caret, word_around
from earmark.ui.transcript.chip import BackChip
from earmark.ui.transcript.companion import spoken
from earmark.ui.transcript.find import TranscriptFinder
from earmark.ui.transcript.flow import Form
from earmark.ui.transcript.follow import SHARE, Follower, Glide
from earmark.ui.transcript.marks import Mark, places_of
from earmark.ui.transcript.page import Page, Pin
from earmark.ui.transcript.painter import PagePainter, Scene
from earmark.ui.transcript.playhead import Playhead
from earmark.ui.transcript.pointer import Pointer
from earmark.ui.transcript.positions import Place
from earmark.ui.transcript.tips import tip_for


class TranscriptView(QAbstractScrollArea):
    """Shows a transcript as a page; follows the playhead, selects, marks.

    Attributes:
        seek_requested: Milliseconds the person wants to hear.
        selection_changed: The selected `Span`, or None.
        follow_suspended: Whether following has yielded (True) or is back (False).
        annotation_clicked: Id of the annotation clicked on.
        context_menu_requested: (global point, `Span` under it: selection, else word).
        span_change_requested: (annotation id, `Span`) after a handle was dragged.
        zoom_requested: Steps by which the text is to grow, negative to shrink.
    """

    seek_requested = Signal(object)
    selection_changed = Signal(object)
    follow_suspended = Signal(bool)
    annotation_clicked = Signal(int)
    context_menu_requested = Signal(QPoint, object)
    span_change_requested = Signal(int, object)
    zoom_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("transcript")
        self.setAccessibleName(self.tr("Transcript"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page = Page()
        self.follower = Follower(self)
        self._scene = Scene(themes.current())
        self._painter = PagePainter(self.page, self._scene)
        self._playhead = Playhead()
        self._glide = Glide(self._move_page, self)
        self._pointer = Pointer(self)
        self._rows_by_id = Transcript()
        self._anchor: Place | None = None
        self._announced: Span | None = None
        self._click_seeks = False
        self._syncing = False
        self._wheel_rest = 0.0
        self._chip = BackChip(self._scene.theme, self.viewport())
        self._chip.hide()
        self._chip.clicked.connect(self.back_to_playhead)
        self.follower.suspension_changed.connect(self._on_follower_suspension_changed)
        viewport = self.viewport()
        viewport.setMouseTracking(True)
        viewport.setCursor(Qt.CursorShape.IBeamCursor)
        viewport.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        viewport.setAutoFillBackground(False)

    # What is shown

    def set_transcript(self, transcript: Transcript, *, keep_place: bool = False) -> None:
        """Show a transcript; with `keep_place`, text, selection and caret stay where they are."""
        self._glide.stop()
        pin = self.page.pin() if keep_place else None
        old = self.page.transcript
        kept = [self._moved(old, transcript, place) for place in (self._anchor, self._caret)]
        self._rows_by_id = transcript
        self.page.set_transcript(transcript)
        self._playhead.set_transcript(transcript)
        self._scene.marks.rebuild(transcript)
        self._painter.forget_lanes()
        self._anchor, self._caret = (kept[0], kept[1]) if keep_place else (None, None)
        if pin is not None:
            place = self._moved(old, transcript, pin.place)
            self.page.restore(Pin(place, pin.y) if place is not None else pin)
        if not keep_place:
            self.follower.resume()
        self._after_text_changed()

    def update_segments(self, transcript: Transcript, rows: Sequence[int]) -> None:
        """Take new texts or times of some rows; nothing in sight jumps."""
        old = self.page.transcript
        if len(old) != len(transcript):
            self.set_transcript(transcript, keep_place=True)
            return
        if any(old[row].id != transcript[row].id for row in rows):
            self._rows_by_id = transcript
            self._scene.marks.rebuild(transcript)
        self.page.update(transcript, rows)
        self._playhead.set_transcript(transcript)
        self._anchor = self._clamped(self._anchor)
        self._caret = self._clamped(self._caret)
        self._after_text_changed()

    def _after_text_changed(self) -> None:
        self.follower.forget_line()
        if self._playhead.ms is not None:
            self._playhead.move(self._playhead.ms)
        self._scene.place, self._scene.word = self._playhead.place, self._playhead.word
        self._scene.adjusted = None
        self._refresh_selection()
        self.announce_selection()
        self._sync()

    def _moved(self, old: Transcript, new: Transcript, place: Place | None) -> Place | None:
        """A place of the old transcript in the new one, by the id of its segment."""
        if place is None or place.row >= len(old):
            return None
        try:
            row = new.row_of(old[place.row].id)
        except EditError:
            return None
        return Place(row, min(place.offset, len(new[row].text)))

    def _clamped(self, place: Place | None) -> Place | None:
        if place is None:
            return None
        return Place(place.row, min(place.offset, len(self.page.transcript[place.row].text)))

    def set_annotations(self, annotations: list[Annotation], codebook: Codebook) -> None:
        """Mark these annotations; cheap where most are the same objects as before."""
        self._scene.codebook = codebook
        self._scene.marks.take(annotations, self._rows_by_id)
        self._scene.adjusted = None
        self._painter.forget_lanes()
        self.viewport().update()

    def set_current_annotation(self, annotation_id: int | None) -> None:
        """Give one annotation emphasis and handles."""
        if annotation_id != self._scene.current_annotation:
            self._scene.current_annotation = annotation_id
            self._scene.adjusted = None
            self.viewport().update()

    def set_hidden_tags(self, tag_ids: frozenset[int]) -> None:
        """Hide the marks of some tags."""
        self._scene.hidden_tags = tag_ids
        self._painter.forget_lanes()
        self.viewport().update()

    def form(self) -> Form:
        """Whether segments flow into paragraphs or stand one to a row."""
        return self.page.form

    def set_form(self, form: Form) -> None:
        """Show segments as paragraphs or one to a row; the first text in sight stays."""
        if form is not self.page.form:
            self._glide.stop()
            self.page.set_form(form)
            self.follower.forget_line()
            self._sync()

    def set_finder(self, finder: TranscriptFinder | None) -> None:
        """Mark what a finder has found; None takes the marks away. Call again after each query."""
        self._scene.found_in = finder.matches_in if finder is not None and len(finder) else None
        if self._scene.found_in is None:
            self._scene.found_current = None
        self.viewport().update()

    def show_match(self, match: tuple[Place, Place]) -> None:
        """Bring one match into sight and set it apart from the others."""
        self._scene.found_current = match
        self._bring_into_sight(match[0])
        self.viewport().update()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._scene.theme = theme
        self._chip.set_theme(theme)
        self.viewport().update()

    def set_font_size(self, px: int) -> None:
        """Set the text in another size; the first text in sight stays."""
        if px != self.page.font_px:
            self._glide.stop()
            self.page.set_font_px(px)
            self._painter.set_font_px(px)
            self.follower.forget_line()
            self._sync()

    def set_click_seeks(self, on: bool) -> None:
        """Let a single click seek and a double click select the word."""
        self._click_seeks = on

    def click_seeks(self) -> bool:
        """Whether a single click seeks."""
        return self._click_seeks

    def set_reduced_motion(self, on: bool) -> None:
        """Scroll at once instead of gliding."""
        self._glide.reduced_motion = on

    # The playhead

    def set_position(self, ms: int) -> None:
        """Show what is heard at a time. Cheap: nothing happens until another word is reached."""
        old_place, old_word = self._scene.place, self._scene.word
        if not self._playhead.move(ms):
            return
        self._scene.place, self._scene.word = self._playhead.place, self._playhead.word
        self._repaint_step(old_place, old_word)
        self._follow()

    def current_row(self) -> int:
        """The row that is heard, -1 before the first."""
        return self._playhead.row

    def _repaint_step(self, old: Place | None, old_word: tuple[Place, Place] | None) -> None:
        """Repaint the two words, or everything when the paragraph changed."""
        place, flow = self._scene.place, self.page.flow
        if old is None or place is None or flow.find(old) != flow.find(place):
            self.viewport().update()
            return
        for word in (old_word, self._scene.word):
            rects = self.rects_of(*word) if word else []
            for rect in rects:
                box = rect.adjusted(-6, -3, 6, 3).toAlignedRect()
                right = round(self.page.column.ground_right) - 1
                box.setRight(min(box.right(), right))
                self.viewport().update(box)

    def _follow(self, *, glide: bool = True) -> None:
        place = self._scene.place
        if place is None or not self.page.flow:
            return
        key = self.page.flow.find(place)
        paragraph = self.page.paragraph(key)
        starts = paragraph.starts or [0]
        line = starts[paragraph.line_at(paragraph.map.to_qt(place))]
        if not self.follower.must_move(paragraph.map.to_place(line)):
            return
        y = self._reading_line()
        distance = self.page.distance_to(place, y)
        if distance is None or not glide:
            self._glide.stop()
            self.page.show_line(place, y)
            self._sync()
        elif abs(distance) >= 1:
            self._glide.start(distance)

    def _reading_line(self) -> float:
        return self.page.height * SHARE - self.page.style.pitch / 2

    def set_follow(self, on: bool) -> None:
        """Switch following on or off."""
        self.follower.switch(on)
        if on:
            self._follow()

    def follow(self) -> bool:
        """Whether following is switched on."""
        return self.follower.wanted

    def is_following(self) -> bool:
        """Whether the page moves with the playhead right now."""
        return self.follower.active

    def is_suspended(self) -> bool:
        """Whether following has yielded and the way back is shown."""
        return self.follower.suspended

    def back_to_playhead(self) -> None:
        """Follow again, starting with the current line."""
        self.follower.resume()
        self._follow()

    def show_span(self, span: Span) -> None:
        """Bring a span into sight, at reading height unless it is well in sight already."""
        places = places_of(span, self._rows_by_id)
        if places is not None:
            self._bring_into_sight(places[0])

    def _bring_into_sight(self, place: Place) -> None:
        rect = self.page.caret_rect(place)
        if rect is None or rect.top() < 0 or rect.bottom() > self.page.height - 60:
            self._suspend_by_hand()
            self._glide.stop()
            self.page.show_line(place, self._reading_line())
            self._sync()

    def _on_follower_suspension_changed(self, suspended: bool) -> None:
        self._glide.stop()
        self._chip.setVisible(suspended)
        self.follow_suspended.emit(suspended)

    # Selection

    @property
    def _caret(self) -> Place | None:
        return self._scene.caret

    @_caret.setter
    def _caret(self, place: Place | None) -> None:
        self._scene.caret = place

    def caret(self) -> Place | None:
        """Where the caret is, None when nobody has put it anywhere."""
        return self._caret

    def caret_and_anchor(self) -> tuple[Place, Place] | None:
        """Where the caret is and where the selection it extends began."""
        if self._caret is None:
            return None
        return self._caret, self._anchor or self._caret

    def selection(self) -> Span | None:
        """What is selected."""
        if self._anchor is None or self._caret is None:
            return None
        return span_between(self.page.transcript, self._anchor, self._caret)

    def set_selection(self, span: Span | None) -> None:
        """Select a span, or nothing, which takes the caret away too."""
        places = places_of(span, self._rows_by_id) if span is not None else None
        self._anchor, self._caret = places or (None, None)
        self._refresh_selection()
        self.announce_selection()

    def selected_text(self) -> str:
        """The selected text, segments joined by a space."""
        span = self.selection()
        return self.page.transcript.text_of(span) if span is not None else ""

    def select_places(self, start: Place, end: Place) -> None:
        """Select from one place to another; the caret stands at the second."""
        self._anchor, self._caret = start, end
        self._selected_by_hand()
        self.announce_selection()

    def put_caret(self, place: Place) -> None:
        """Place the caret, which ends a selection."""
        self._anchor = self._caret = place
        self._refresh_selection()
        self.announce_selection()

    def extend_to(self, place: Place, *, announce: bool = True) -> None:
        """Extend the selection to a place."""
        if self._anchor is None:
            self._anchor = place
        self._caret = place
        self._selected_by_hand()
        if announce:
            self.announce_selection()

    def extend_by(self, step: Step, *, forward: bool) -> None:
        """Extend the selection by a step and keep its end in sight."""
        if self._caret is None:
            return
        self.extend_to(step_caret(self.page, self._caret, step, forward=forward))
        self._show_caret()

    def select_paragraph(self, place: Place) -> None:
        """Select the paragraph of a place."""
        block = self.page.flow.block(self.page.flow.find(place))
        self.select_places(block.start, block.end)

    def select_more(self) -> None:
        """Select the paragraph of the caret; when it is selected already, the whole episode."""
        if not self.page.flow:
            return
        place = self._caret or self._scene.place
        selected = self._scene.selection
        if place is not None and selected is None:
            self.select_paragraph(place)
            return
        everything = step_caret(self.page, Place(0, 0), Step.ALL, forward=True)
        if place is not None and selected is not None:
            block = self.page.flow.block(self.page.flow.find(selected[0]))
            if not (selected[0] <= block.start and selected[1] >= block.end):
                self.select_places(block.start, block.end)
                return
        self.select_places(Place(0, 0), everything)

    def copy(self) -> None:
        """Put the selected text on the clipboard."""
        QGuiApplication.clipboard().setText(self.selected_text())

    def _selected_by_hand(self) -> None:
        self._refresh_selection()
        if self._scene.selection is not None and self._playhead.ms is not None:
            self.follower.suspend()

    def _refresh_selection(self) -> None:
        anchor, caret = self._anchor, self._caret
        self._scene.selection = None
        if anchor is not None and caret is not None and anchor != caret:
            self._scene.selection = (min(anchor, caret), max(anchor, caret))
        self.viewport().update()

    def announce_selection(self) -> None:
        """Tell others what is selected, if it is not what they know."""
        span = self.selection()
        if span != self._announced:
            self._announced = span
            self.selection_changed.emit(span)

    def _show_caret(self) -> None:
        if self._caret is None:
            return
        rect = self.page.caret_rect(self._caret)
        pitch = self.page.style.pitch
        if rect is None:
            self.page.show_line(self._caret, self._reading_line())
            self._sync()
        elif rect.top() < pitch:
            self.scroll_by(rect.top() - pitch)
        elif rect.bottom() > self.page.height - pitch:
            self.scroll_by(rect.bottom() - self.page.height + pitch)

    # Marks under the pointer

    def marks_at(self, place: Place) -> list[Mark]:
        """The visible marks on the character at a place, the shortest first."""
        shown = {
            id(m.annotation)
            for m in self._scene.visible_marks(place, Place(place.row, place.offset + 1))
        }
        return [mark for mark in self._scene.marks.at(place) if id(mark.annotation) in shown]

    def spoken_mark(self, mark: Mark) -> str:
        """How a mark is announced."""
        tag = self._scene.codebook.get(mark.annotation.tag_id)
        time = mark.annotation.time
        return spoken(tag.name if tag else "?", time.start_ms, time.end_ms)

    def badge_at(self, point: QPointF) -> int | None:
        """The annotation whose badge or bracket is under a point."""
        return self._painter.badge_at(point)

    def handle_at(self, point: QPointF) -> int | None:
        """0 on the first handle of the selected annotation, 1 on the last, else None."""
        for number, rect in enumerate(self._painter.handle_rects()):
            if rect is not None and rect.adjusted(-5, -3, 5, 3).contains(point):
                return number
        return None

    def drag_handle(self, number: int, place: Place) -> None:
        """Move an end of the selected annotation to the border of a word, for now on screen."""
        ends = self._painter.current_range()
        word = word_around(self.page.transcript, place)
        if ends is None or word is None:
            return
        start, end = ends
        if number == 0:
            start = word[0]
        else:
            end = word[1]
        if start < end:
            self._scene.adjusted = (start, end)
            self.viewport().update()

    def drop_handle(self) -> None:
        """Ask for the span that the handles were dragged to."""
        adjusted, number = self._scene.adjusted, self._scene.current_annotation
        if adjusted is not None and number is not None:
            span = span_between(self.page.transcript, *adjusted)
            self.span_change_requested.emit(number, span)

    def seek_to(self, place: Place) -> None:
        """Ask to hear the word at a place."""
        word = word_around(self.page.transcript, place)
        start = word[0] if word else place
        self.seek_requested.emit(offset_to_ms(self.page.transcript[start.row], start.offset))

    def rects_of(self, start: Place, end: Place) -> list[QRectF]:
        """What the text between two places covers in the window, as far as it is in sight."""
        found = []
        for shown in self.page.shown():
            if shown.block.start < end and start < shown.block.end:
                to_qt = shown.paragraph.map.to_qt
                rects = shown.paragraph.rects(to_qt(start), to_qt(end))
                left = self.page.column.text_left
                found += [rect.translated(left, shown.y) for rect in rects]
        return found

    # Scrolling

    def _move_page(self, dy: float) -> None:
        self.page.scroll_by(dy)
        self._sync()

    def scroll_by(self, dy: float) -> None:
        """Scroll as the person asked."""
        self._glide.stop()
        self._move_page(dy)

    def scroll_to_value(self, value: float) -> None:
        """Go where the scroll bar would point with a value."""
        self._glide.stop()
        self.page.scroll_to_value(value)
        self._sync()

    def scrollContentsBy(self, _dx: int, dy: int) -> None:
        """Take a move of the scroll bar."""
        if self._syncing or not dy:
            return
        self._suspend_by_hand()
        self._glide.stop()
        if abs(dy) <= 3 * self.page.height:
            self.page.scroll_by(-dy)
        else:
            self.page.scroll_to_value(self.verticalScrollBar().value())
        self._sync()

    def _suspend_by_hand(self) -> None:
        self.follower.suspend_if(self._playhead.ms is not None)

    def _sync(self) -> None:
        """Let scroll bar and screen show what the page says."""
        bar = self.verticalScrollBar()
        self._syncing = True
        try:
            maximum, value = self.page.maximum(), self.page.value()
            bar.setPageStep(round(self.page.height))
            bar.setSingleStep(round(self.page.style.pitch))
            bar.setRange(0, max(maximum, value))
            if not bar.isSliderDown():
                bar.setValue(value)
        finally:
            self._syncing = False
        self.viewport().update()

    # Events

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what the event asks for."""
        painter = QPainter(self.viewport())
        self._scene.focused = self.hasFocus()
        self._painter.paint(painter, QRectF(event.rect()))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew; the first text in sight stays."""
        super().resizeEvent(event)
        size = self.viewport().size()
        self.page.resize(size.width(), size.height())
        self._chip.move(
            (size.width() - self._chip.width()) // 2, size.height() - self._chip.height() - 6
        )
        self._sync()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or zoom with Ctrl."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._wheel_rest += event.angleDelta().y() / 120
            steps = int(self._wheel_rest)
            if steps:
                self._wheel_rest -= steps
                self.zoom_requested.emit(steps)
            event.accept()
            return
        pixels = event.pixelDelta().y()
        dy = pixels if pixels else event.angleDelta().y() / 120 * 3 * self.page.style.pitch
        if dy:
            self._suspend_by_hand()
            self.scroll_by(-dy)
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Claim the keys that mean something here before the window's shortcuts do."""
        override = event.type() is QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and keys.is_ours(self, event):
            event.accept()
            return True
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Explain what is under the pointer."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_tip(event)
            return True
        return super().viewportEvent(event)

    def _show_tip(self, event: QHelpEvent) -> None:
        point = QPointF(event.pos())
        badge = self.badge_at(point)
        if badge is not None:
            mark = self._scene.marks.by_id(badge)
            marks = [mark] if mark else []
        else:
            place = self.page.character_at(point)
            marks = self.marks_at(place) if place is not None else []
        text = tip_for([mark.annotation for mark in marks], self._scene.codebook)
        if text:
            QToolTip.showText(event.globalPos(), text, self.viewport())
        else:
            QToolTip.hideText()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Extend, scroll, copy; let everything else pass."""
        if not keys.press(self, event):
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """See `pointer`."""
        self._pointer.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """See `pointer`."""
        self._pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """See `pointer`."""
        self._pointer.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """See `pointer`."""
        self._pointer.double_click(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu on the selection, or on the word under the pointer."""
        span = self.selection()
        place = self.page.place_at(QPointF(event.pos()))
        selected = self._scene.selection
        outside = selected is None or (
            place is not None and not selected[0] <= place <= selected[1]
        )
        if place is not None and outside and event.reason() is event.Reason.Mouse:
            word = word_around(self.page.transcript, place)
            span = span_between(self.page.transcript, *word) if word else None
        self.context_menu_requested.emit(event.globalPos(), span)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the caret as active."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the caret as inactive."""
        super().focusOutEvent(event)
        self.viewport().update()

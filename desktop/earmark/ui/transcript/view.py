"""The widget: puts page, painter, playhead, selection and following together."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
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
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from earmark.domain.annotation import Annotation
from earmark.domain.codebook import Codebook
from earmark.domain.timing_report import SoundGap
from earmark.domain.transcript import Span, Transcript, offset_to_ms
from earmark.ui import theme as themes
from earmark.ui.theme import Theme
from earmark.ui.transcript import keys
from earmark.ui.transcript.caret import Step, word_around
from earmark.ui.transcript.chip import BackChip
from earmark.ui.transcript.companion import Companion
from earmark.ui.transcript.finding import Finding
from earmark.ui.transcript.flow import Form
from earmark.ui.transcript.handles import Handles
from earmark.ui.transcript.marks import Mark, places_of
from earmark.ui.transcript.page import Page, Pin
from earmark.ui.transcript.painter import PagePainter, Range, Scene
from earmark.ui.transcript.playhead import Playhead
from earmark.ui.transcript.pointer import Pointer
from earmark.ui.transcript.positions import Place
from earmark.ui.transcript.scroller import Scroller
from earmark.ui.transcript.selection import Selection, same_place
from earmark.ui.transcript.timing_marks import GapMark, gap_marks
from earmark.ui.transcript.under_pointer import UnderPointer
from earmark.ui.transcript.word_boxes import word_boxes
from earmark.ui.transcript.zoom import Zoom


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
        self._zoom = Zoom(self)  # before anything else, as it is asked about every event
        self._zoom.listen()
        self.setObjectName("transcript")
        self.setAccessibleName(self.tr("Transcript"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page = Page()
        self._scene = Scene(themes.current())
        self._scene.empty_text = self.tr(
            "There is no transcript yet. Drop a transcript file on the window, or open one."
        )
        self._painter = PagePainter(self.page, self._scene)
        self._under = UnderPointer(self.page, self._scene, self._painter)
        self.handles = Handles(self.page, self._scene, self._painter)
        self._playhead = Playhead()
        self._pointer = Pointer(self)
        self.scroller = Scroller(self, self.page, self._scene)
        self.text_selection = Selection(self.page, self._scene, self)
        self.finding = Finding(self, self._scene)
        self._companion: Companion | None = None
        self._ids = Transcript()
        self._sound_gaps: tuple[SoundGap, ...] = ()
        self._gaps: list[GapMark] = []
        self._click_seeks = self._caret_keys = False
        viewport = self.viewport()
        viewport.setMouseTracking(True)
        viewport.setCursor(Qt.CursorShape.IBeamCursor)
        viewport.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._chip = BackChip(self._scene.theme, viewport)
        self._chip.hide()
        self._chip.clicked.connect(self.back_to_playhead)
        self.scroller.follower.suspension_changed.connect(self._on_follower_suspension_changed)
        self.scroller.moved.connect(self._lead_back)
        self.text_selection.span_changed.connect(self.selection_changed)
        self.text_selection.shown_changed.connect(viewport.update)
        self.text_selection.made_by_hand.connect(self.scroller.yield_to_person)

    # What is shown

    def set_transcript(self, transcript: Transcript, *, keep_place: bool = False) -> None:
        """Show a transcript; with `keep_place`, text, selection and caret stay where they are."""
        self.scroller.glide.stop()
        pin = self.page.pin() if keep_place else None
        old = self.page.transcript
        self._ids = transcript
        self.page.set_transcript(transcript)
        self._scene.marks.rebuild(transcript)
        self._painter.forget_lanes()
        if not keep_place:
            self.page.stand_at_top()
            self.scroller.make_room()
        if pin is not None:
            place = same_place(old, transcript, pin.place)
            self.page.restore(Pin(place, pin.y) if place is not None else pin)
        self._place_gaps()
        if not keep_place:
            self._playhead = Playhead()
            self.scroller.follower.resume()
        self.text_selection.carry_over(old, keep=keep_place)
        self._after_text_changed(None)

    def update_segments(self, transcript: Transcript, rows: Sequence[int]) -> None:
        """Take new texts or times of some rows; nothing in sight jumps."""
        old = self.page.transcript
        if len(old) != len(transcript):
            self.set_transcript(transcript, keep_place=True)
            return
        if any(old[row].id != transcript[row].id for row in rows):
            self._ids = transcript
            self._scene.marks.rebuild(transcript)
        self.page.update(transcript, rows)
        self.text_selection.carry_over(old, keep=True)
        self._after_text_changed(rows)

    def _after_text_changed(self, rows: Sequence[int] | None) -> None:
        self._playhead.set_transcript(self.page.transcript)
        if self._playhead.ms is not None:
            self._playhead.move(self._playhead.ms)
        self._scene.place, self._scene.word = self._playhead.place, self._playhead.word
        self._scene.adjusted = None
        if self._companion is not None:
            self._companion.take(rows)
        self.finding.take_text()
        self.scroller.sync()

    def set_annotations(self, annotations: list[Annotation], codebook: Codebook) -> None:
        """Mark these annotations; cheap where most are the same objects as before."""
        self._scene.codebook = codebook
        self._scene.marks.take(annotations, self._ids)
        self._scene.adjusted = None
        self._painter.forget_lanes()
        self.viewport().update()

    def set_gaps(self, gaps: Sequence[SoundGap]) -> None:
        """Show sound that is not in the text between the paragraphs; nothing in sight jumps."""
        self._sound_gaps = tuple(gaps)
        self._place_gaps()
        flow = self.page.flow
        rows = [gap.row for gap in self._gaps if 0 < gap.row < len(self._ids)]
        if any(flow.block(flow.find(Place(row, 0))).start != Place(row, 0) for row in rows):
            self.set_transcript(self.page.transcript, keep_place=True)
        self.viewport().update()

    def _place_gaps(self) -> None:
        self._gaps = gap_marks(self._sound_gaps, self._ids)
        self._painter.gaps.take(self._gaps)

    def gaps(self) -> list[GapMark]:
        """The gaps that are shown."""
        return self._gaps

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

    def set_unsure(self, shown: bool) -> None:
        """Outline the words that a recogniser was not sure of."""
        self._scene.unsure = shown
        self.viewport().update()

    def form(self) -> Form:
        """Whether segments flow into paragraphs or stand one to a row."""
        return self.page.form

    def set_form(self, form: Form) -> None:
        """Show segments as paragraphs or one to a row; the first text in sight stays."""
        if form is not self.page.form:
            self.scroller.glide.stop()
            self.page.set_form(form)
            self.scroller.sync()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._scene.theme = theme
        self._chip.set_theme(theme)
        self.viewport().update()

    def set_font_size(self, px: int) -> None:
        """Set the text in another size; the first text in sight stays."""
        if px != self.page.font_px:
            self.scroller.glide.stop()
            self.page.set_font_px(px)
            self._painter.set_font_px(px)
            self.scroller.sync()

    def set_type(self, kind: str, spacing: float) -> None:
        """Take the reading font of that kind, `spacing` sizes of it from line to line."""
        if self.page.set_type(kind, spacing):
            self.scroller.stay()

    def set_click_seeks(self, on: bool) -> None:
        """Let a single click seek and a double click select the word."""
        self._click_seeks = on

    def click_seeks(self) -> bool:
        """Whether a single click seeks."""
        return self._click_seeks

    def set_reduced_motion(self, on: bool) -> None:
        """Scroll at once instead of gliding."""
        self.scroller.glide.reduced_motion = on

    def companion(self) -> Companion:
        """The unseen editor that speaks for the page, built when it is first asked for."""
        if self._companion is None:
            self._companion = Companion(self)
        return self._companion

    # The playhead

    def set_position(self, ms: int) -> None:
        """Show what is heard at a time. Cheap: nothing happens until another word is reached."""
        scene, playhead = self._scene, self._playhead
        old, old_word = scene.place, scene.word
        if not playhead.move(ms):
            return
        scene.place, scene.word = playhead.place, playhead.word
        self._repaint_step(old, old_word)
        self.scroller.follow()
        self._lead_back()

    def _repaint_step(self, old: Place | None, old_word: Range | None) -> None:
        """Repaint the two words, or everything when the paragraph changed."""
        place, flow = self._scene.place, self.page.flow
        if old is None or place is None or flow.find(old) != flow.find(place):
            self.viewport().update()
            return
        for box in word_boxes(self.page, place, (old_word, self._scene.word)):
            self.viewport().update(box)

    def current_row(self) -> int:
        """The row that is heard, -1 before the first."""
        return self._playhead.row

    def set_follow(self, on: bool) -> None:
        """Switch following on or off."""
        self.scroller.follower.switch(on)
        if on:
            self.scroller.follow()

    def follow(self) -> bool:
        """Whether following is switched on."""
        return self.scroller.follower.wanted

    def is_following(self) -> bool:
        """Whether the page moves with the playhead right now."""
        return self.scroller.follower.active

    def is_suspended(self) -> bool:
        """Whether following has yielded to the person."""
        return self.scroller.follower.suspended

    def back_to_playhead(self) -> None:
        """Follow again, starting with the current line."""
        self.scroller.follower.resume()
        self.scroller.follow()

    def show_span(self, span: Span) -> None:
        """Bring a span into sight, at reading height unless it is well in sight already."""
        places = places_of(span, self._ids)
        if places is not None:
            self.scroller.bring_into_sight(places[0])

    def _on_follower_suspension_changed(self, suspended: bool) -> None:
        self.scroller.glide.stop()
        self._chip.want(suspended)
        self._lead_back()
        self.follow_suspended.emit(suspended)

    def _lead_back(self) -> None:
        self._chip.lead(self.page, self._scene.place)

    # Selection

    def caret(self) -> Place | None:
        """Where the caret is, None when nobody has put it anywhere."""
        return self.text_selection.caret

    def selection(self) -> Span | None:
        """What is selected."""
        return self.text_selection.span()

    def set_selection(self, span: Span | None) -> None:
        """Select a span, or nothing, which takes the caret away too."""
        if span is not None and span == self.selection():
            return
        places = places_of(span, self._ids) if span is not None else None
        self.text_selection.put(*(places or (None, None)))

    def selected_text(self) -> str:
        """The selected text, segments joined by a space."""
        span = self.selection()
        return self.page.transcript.text_of(span) if span is not None else ""

    def extend_by(self, step: Step, *, forward: bool) -> None:
        """Extend the selection by a step and keep its end in sight."""
        self.text_selection.extend_by(step, forward=forward)
        self.scroller.keep_caret_in_sight()

    def move_by(self, step: Step, *, forward: bool) -> None:
        """Move the caret by a step and keep it in sight."""
        self.scroller.yield_to_person()
        self.text_selection.move_by(step, forward=forward)
        self.scroller.keep_caret_in_sight()

    def set_caret_keys(self, on: bool) -> None:
        """Let the arrow keys move a caret, which stands at the word that is heard at first."""
        self._caret_keys = on
        if on and self.caret() is None and self.page.flow:
            word = self._scene.word
            place = word[0] if word else self.finding.first_place()
            self.text_selection.put(place, place)

    def caret_keys(self) -> bool:
        """Whether the arrow keys move a caret."""
        return self._caret_keys

    def copy(self) -> None:
        """Put the selected text on the clipboard."""
        QGuiApplication.clipboard().setText(self.selected_text())

    # Marks under the pointer

    def marks_at(self, place: Place) -> list[Mark]:
        """The visible marks on the character at a place, the shortest first."""
        return self._under.marks_at(place)

    def tip_at(self, point: QPointF) -> str:
        """What to say about what is under a point."""
        return self._under.tip_at(point)

    def tag_name(self, annotation: Annotation) -> str:
        """The name of an annotation's tag."""
        tag = self._scene.codebook.get(annotation.tag_id)
        return tag.name if tag else ""

    def badge_at(self, point: QPointF) -> int | None:
        """The annotation whose badge or bracket is under a point."""
        return self._under.badge_at(point)

    def drag_handle(self, number: int, place: Place) -> None:
        """Move an end of the selected annotation, for now on screen."""
        if self.handles.drag(number, place):
            self.viewport().update()

    def drop_handle(self) -> None:
        """Ask for the span that the handles were dragged to."""
        dropped = self.handles.dropped()
        if dropped is not None:
            self.span_change_requested.emit(*dropped)

    def seek_to(self, place: Place) -> None:
        """Ask to hear the word at a place."""
        word = word_around(self.page.transcript, place)
        start = word[0] if word else place
        self.seek_requested.emit(offset_to_ms(self.page.transcript[start.row], start.offset))

    # Events

    def scrollContentsBy(self, _dx: int, dy: int) -> None:
        """Take a move of the scroll bar."""
        self.scroller.take_bar(dy)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what the event asks for."""
        painter = QPainter(self.viewport())
        self._scene.focused = self.hasFocus()
        self._painter.paint(painter, QRectF(event.rect()))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew; the line that is followed stays at reading height, else the first text."""
        super().resizeEvent(event)
        size = self.viewport().size()
        self.page.resize(size.width(), size.height())
        left = (size.width() - self._chip.width()) // 2
        self._chip.move(left, size.height() - self._chip.height() - 6)
        self.finding.place()
        self.scroller.stay()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or zoom with Ctrl."""
        turned = event.angleDelta().y() / 120
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom.by(turned)
        else:
            dy = event.pixelDelta().y() or turned * 3 * self.page.style.pitch
            if dy:
                self.scroller.by_hand(-dy)
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Claim the keys that mean something here before the window's shortcuts do."""
        override = event.type() is QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and keys.is_ours(self, event):
            event.accept()
            return True
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Explain what is under the pointer; zoom with two fingers."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._pointer.show_tip(event)
            return True
        return self._zoom.take(event) or super().viewportEvent(event)

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
        self.context_menu_requested.emit(event.globalPos(), self._pointer.span_under(event))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the caret as active; let a screen reader in where one is running."""
        super().focusInEvent(event)
        if QAccessible.isActive() and not self.isWindow():
            self.companion()
        self.take_focus(event.reason())

    def take_focus(self, reason: Qt.FocusReason) -> None:
        """Show that the keyboard is here, with a frame where it came by keyboard."""
        by_keys = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self._scene.ring = reason in by_keys
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the caret as inactive."""
        super().focusOutEvent(event)
        self.viewport().update()

"""What mouse and wheel do on the timeline: seek, select, pan, zoom, move an annotation's end."""

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent

from earmark.domain.ranges import TimeRange
from earmark.ui.timeline.lanes import Hit

if TYPE_CHECKING:
    from earmark.ui.timeline.view import TimelineView

GRIP_PX = 5.0
LEAST_FRAME_PX = 24.0
_DRAG_PX = 4.0
_NOTCH = 120.0
_ZOOM_PER_NOTCH = 1.25
_PAN_PER_NOTCH_PX = 96.0
_LEAST_ANNOTATION_MS = 20
_EDGE_STEP_PX = 24.0  # furthest that a drag beyond the strip scrolls at once


class Zone(Enum):
    """The parts of the timeline that answer differently to the pointer."""

    FRAME = "frame"
    OVERVIEW = "overview"
    TITLES = "titles"
    BODY = "body"
    NOWHERE = "nowhere"


class Act(Enum):
    """What a press has turned into."""

    IDLE = "idle"
    PRESSED = "pressed"
    SELECTING = "selecting"
    PANNING = "panning"
    FRAMING = "framing"
    RESIZING = "resizing"
    LINING = "lining"


@dataclass(frozen=True, slots=True)
class EdgeDrag:
    """An annotation's end on its way."""

    hit: Hit
    ms: int

    @property
    def time(self) -> TimeRange:
        """The time the annotation would have."""
        time = self.hit.annotation.time
        if self.hit.part == "start":
            return TimeRange(min(self.ms, time.end_ms), time.end_ms)
        return TimeRange(time.start_ms, max(self.ms, time.start_ms))


@dataclass(frozen=True, slots=True)
class LineDrag:
    """The start of a line of the transcript on its way."""

    row: int
    ms: int


class Pointer:
    """Follows one press from beginning to end and tells the view what it means."""

    def __init__(self, view: "TimelineView") -> None:
        self._view = view
        self._act = Act.IDLE
        self._zone = Zone.NOWHERE
        self._from = QPointF()
        self._last = QPointF()
        self._anchor_ms = 0
        self._grab_px = 0.0
        self._hit: Hit | None = None
        self.selecting: TimeRange | None = None
        self._row: int | None = None
        self.edge: EdgeDrag | None = None
        self.line: LineDrag | None = None

    @property
    def busy(self) -> bool:
        """Whether a button is held."""
        return self._act is not Act.IDLE

    def press(self, event: QMouseEvent) -> None:
        """Take note of where a press begins."""
        view, place = self._view, event.position()
        self._from = self._last = place
        self._zone = view.zone_at(place)
        self._anchor_ms = view.ms_of(place.x())
        self._hit = view.hit_at(place) if self._zone is Zone.BODY else None
        self._row = view.line_at(place) if self._zone is Zone.BODY else None
        if event.button() == Qt.MouseButton.MiddleButton:
            self._act = Act.PANNING
            view.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif event.button() == Qt.MouseButton.LeftButton and self._zone is not Zone.NOWHERE:
            self._act = Act.PRESSED
        if self._zone is Zone.FRAME:
            self._grab_px = place.x() - view.frame_rect().left()

    def move(self, event: QMouseEvent) -> None:
        """Go on with a drag, or show what a press here would do."""
        place = event.position()
        if self._act is Act.IDLE:
            self.hover(place)
            return
        if self._act is Act.PRESSED:
            if abs(place.x() - self._from.x()) < _DRAG_PX:
                return
            self._begin(event)
        if self._act is Act.PANNING:
            self._view.pan(self._last.x() - place.x())
        elif self._act is Act.FRAMING:
            self._view.move_frame(place.x() - self._grab_px)
        elif self._act in (Act.SELECTING, Act.RESIZING, Act.LINING):
            self._scroll_beyond(place)
            self._stretch(place)
        self._last = place

    def release(self, event: QMouseEvent) -> None:
        """End a drag, or answer a click."""
        act, view = self._act, self._view
        selected, edge, line = self.selecting, self.edge, self.line
        self.cancel()
        if act is Act.PRESSED:
            self._click(event)
        elif act is Act.SELECTING and selected is not None:
            view.set_selection(selected)
            view.range_selected.emit(selected)
        elif act is Act.RESIZING and edge is not None:
            free = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            view.annotation_edge_dragged.emit(edge.hit.annotation.id, edge.hit.part, edge.ms, free)
        elif act is Act.LINING and line is not None:
            view.line_dragged.emit(line.row, line.ms)
        self.hover(event.position())

    def cancel(self) -> bool:
        """Leave everything as it was; True if there was a drag to leave."""
        dragged = self._act not in (Act.IDLE, Act.PRESSED)
        self._act = Act.IDLE
        self.selecting, self.edge, self.line = None, None, None
        self._view.unsetCursor()
        if dragged:
            self._view.update()
        return dragged

    def double_click(self, event: QMouseEvent) -> None:
        """Play from the start of an annotation."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self._view.zone_at(event.position()) is Zone.BODY:
            hit = self._view.hit_at(event.position())
            if hit is not None:
                self._view.seek_requested.emit(hit.annotation.time.start_ms)

    def wheel(self, event: QWheelEvent) -> None:
        """Zoom at the cursor; with Shift, or sideways, pan."""
        turn, fine = event.angleDelta(), event.pixelDelta()
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if shifted or abs(turn.x()) > abs(turn.y()):
            along = turn.x() if abs(turn.x()) > abs(turn.y()) else turn.y()
            px = -along / _NOTCH * _PAN_PER_NOTCH_PX
            self._view.pan(-fine.x() if fine.x() and not shifted else px)
        elif turn.y():
            place = event.position()
            over_strip = self._view.zone_at(place) in (Zone.BODY, Zone.TITLES)
            x = place.x() if over_strip else self._view.viewport().x_of(self._view.middle_ms())
            self._view.zoom(_ZOOM_PER_NOTCH ** (turn.y() / _NOTCH), x)
        event.accept()

    def hover(self, place: QPointF) -> None:
        """Show with the cursor what can be dragged here."""
        shape = Qt.CursorShape.ArrowCursor
        zone = self._view.zone_at(place)
        if zone is Zone.FRAME:
            shape = Qt.CursorShape.OpenHandCursor
        elif zone is Zone.BODY:
            hit = self._view.hit_at(place)
            if hit is not None:
                body = hit.part == "body"
                shape = Qt.CursorShape.PointingHandCursor if body else Qt.CursorShape.SizeHorCursor
            elif self._view.line_at(place) is not None:
                shape = Qt.CursorShape.SizeHorCursor
        if self._view.cursor().shape() != shape:
            self._view.setCursor(shape)

    def _begin(self, event: QMouseEvent) -> None:
        """Decide what a drag does by where it began."""
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if self._zone in (Zone.FRAME, Zone.OVERVIEW):
            self._act = Act.FRAMING
            if self._zone is Zone.OVERVIEW:
                self._grab_px = self._view.frame_rect().width() / 2
        elif shifted or self._zone is Zone.TITLES:
            self._act = Act.PANNING
        elif self._row is not None:
            self._act = Act.LINING
        elif self._hit is not None and self._hit.part != "body":
            self._act = Act.RESIZING
        else:
            self._act = Act.SELECTING
        if self._act in (Act.FRAMING, Act.PANNING):
            self._view.setCursor(Qt.CursorShape.ClosedHandCursor)

    def _stretch(self, place: QPointF) -> None:
        ms = self._view.ms_of(place.x())
        if self._act is Act.SELECTING:
            self.selecting = TimeRange(min(ms, self._anchor_ms), max(ms, self._anchor_ms))
        elif self._act is Act.LINING and self._row is not None:
            self.line = LineDrag(self._row, ms)
        elif self._hit is not None:
            time = self._hit.annotation.time
            if self._hit.part == "start":
                ms = min(ms, max(0, time.end_ms - _LEAST_ANNOTATION_MS))
            else:
                ms = max(ms, time.start_ms + _LEAST_ANNOTATION_MS)
            self.edge = EdgeDrag(self._hit, ms)
        self._view.update()

    def _scroll_beyond(self, place: QPointF) -> None:
        """Let a drag that leaves the strip pull it along."""
        shown = self._view.viewport()
        beyond = min(0.0, place.x() - shown.left) + max(0.0, place.x() - shown.right)
        if beyond:
            self._view.pan(min(max(beyond, -_EDGE_STEP_PX), _EDGE_STEP_PX))

    def _click(self, event: QMouseEvent) -> None:
        view = self._view
        if self._zone in (Zone.FRAME, Zone.OVERVIEW):
            view.ask_to_seek(view.overview_ms_of(self._from.x()))
        elif self._hit is not None:
            view.annotation_clicked.emit(self._hit.annotation.id)
        else:
            view.ask_to_seek(self._anchor_ms)

"""The timeline: the whole episode in an overview, a stretch of it with waveform and lanes below."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QPointF,
    QRect,
    QRectF,
    QSize,
    QSizeF,
    Qt,
    QVariantAnimation,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from earmark.domain.annotation import Annotation
from earmark.domain.codebook import Codebook
from earmark.domain.episode import Chapter
from earmark.domain.ranges import TimeRange
from earmark.domain.transcript import Transcript
from earmark.playback.peaks import Peaks
from earmark.ui import theme as themes
from earmark.ui.theme import Theme
from earmark.ui.timeline import keys, overlay, tips
from earmark.ui.timeline.following import CalmFollow
from earmark.ui.timeline.lanes import Hit, Lanes
from earmark.ui.timeline.layout import Layout, arrange, least_height, preferred_height
from earmark.ui.timeline.lines import REACH_PX, Lines
from earmark.ui.timeline.loudness import Loudness
from earmark.ui.timeline.palette import Palette
from earmark.ui.timeline.pointer import GRIP_PX, LEAST_FRAME_PX, Pointer, Zone
from earmark.ui.timeline.scene import Content, Gap, Scene
from earmark.ui.timeline.viewport import FIRST_SPAN_MS, Viewport

_EASE_MS = 180
_ZOOM_STEP = 1.5


class TimelineView(QWidget):
    """Shows an episode over time. Tell it what there is; it tells what the person asks for.

    Attributes:
        seek_requested: ms to go to.
        annotation_clicked: id.
        range_selected: `TimeRange` that was drawn with the mouse.
        annotation_edge_dragged: id, `start` or `end`, ms, and whether to leave it exactly there
            (else the receiver snaps it to words).
        line_dragged: row of the transcript, ms at which its line is to start.
        follow_suspended: Whether the strip has yielded to the person.
    """

    seek_requested = Signal(object)
    annotation_clicked = Signal(int)
    range_selected = Signal(object)
    annotation_edge_dragged = Signal(int, str, object, bool)
    line_dragged = Signal(int, object)
    follow_suspended = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeline")
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time runs so in every language
        self.setAccessibleName(self.tr("Timeline"))
        self.setAccessibleDescription(
            self.tr("Waveform, chapters and tags over time. The annotation list holds the same.")
        )
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        # A click must not take the focus out of a note that is being written.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._palette = Palette(themes.current())
        self._content = Content()
        self._codebook = Codebook()
        self._viewport = Viewport()
        self._layout = arrange(self.width(), self.height(), 0)
        self._scene = Scene()
        self._pointer = Pointer(self)
        self._follow = CalmFollow()
        self._position_ms = 0
        self._selection: TimeRange | None = None
        self._current: Hit | None = None
        self._current_id: int | None = None
        self._reduced_motion = False
        self._zoomed = False  # whether the person has chosen a scale
        self._turning = QVariantAnimation(self)
        self._turning.setDuration(_EASE_MS)
        self._turning.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self._turning.valueChanged.connect(self._on_turning_value_changed)
        themes.notifier().theme_changed.connect(self.set_theme)

    # What there is to show.

    def set_peaks(self, peaks: Peaks | None) -> None:
        """Show a waveform: int16, shape (n, 2), 100 pairs of lowest and highest a second."""
        loudness = None if peaks is None else Loudness(peaks)
        self._replace(replace(self._content, loudness=loudness))

    def set_duration(self, ms: int) -> None:
        """Show an episode of this length; another length begins anew at the playhead."""
        if ms == self._viewport.duration_ms:
            return
        self._follow.take_over()
        self._turning.stop()
        self._zoomed = False
        fresh = self._viewport.lasting(ms).spanning(FIRST_SPAN_MS)
        self._show(fresh.showing(self._position_ms, 1 / 3))

    def set_chapters(self, chapters: Sequence[Chapter]) -> None:
        """Show chapters."""
        ordered = tuple(sorted(chapters, key=lambda chapter: chapter.start_ms))
        self._replace(replace(self._content, chapters=ordered))

    def set_annotations(self, annotations: Sequence[Annotation], codebook: Codebook) -> None:
        """Show annotations, one lane for each tag of the codebook."""
        self._codebook = codebook
        lanes = Lanes(annotations, codebook)
        other_height = len(lanes) != len(self._content.lanes)
        self._replace(replace(self._content, lanes=lanes))
        self._current = None if self._current_id is None else lanes.place(self._current_id)
        if other_height:
            self._arrange()
            self.updateGeometry()

    def set_gaps(self, gaps: Sequence[Gap]) -> None:
        """Mark stretches that the transcript does not cover, each with a few words on why."""
        self._replace(replace(self._content, gaps=tuple(gaps)))

    def set_lines(self, transcript: Transcript) -> None:
        """Show where the lines of a transcript start, as far as the scale allows."""
        self._replace(replace(self._content, lines=Lines.of(transcript)))

    def set_selection(self, selection: TimeRange | None) -> None:
        """Show which time is selected; tells nobody."""
        if selection != self._selection:
            self._selection = selection
            self.update()

    def selection(self) -> TimeRange | None:
        """The time that is selected."""
        return self._selection

    def set_current_annotation(self, annotation_id: int | None) -> None:
        """Outline an annotation."""
        self._current_id = annotation_id
        lanes = self._content.lanes
        self._current = None if annotation_id is None else lanes.place(annotation_id)
        self.update()

    def set_position(self, ms: int) -> None:
        """Move the playhead; called at every tick, so it repaints two thin columns at most."""
        if ms == self._position_ms:
            return
        before_ms, before = self._position_ms, self._playheads()
        self._position_ms = ms
        turning = self._turning.state() == QVariantAnimation.State.Running
        if not self._pointer.busy and not turning:
            self._turn(before_ms, ms)
        after = self._playheads()
        if after != before:
            for rect in (*before, *after):
                self.update(rect)

    def position_ms(self) -> int:
        """Where the playhead is."""
        return self._position_ms

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._palette = Palette(theme)
        self.update()

    def set_reduced_motion(self, reduced: bool) -> None:
        """Turn pages at once instead of sliding."""
        self._reduced_motion = reduced

    # Following the playhead.

    def set_follow(self, follow: bool) -> None:
        """Whether the strip moves along with the playhead."""
        self._follow.wanted = follow
        if follow:
            self.back_to_playhead()

    def is_following(self) -> bool:
        """Whether it moves along right now: it does not while it yields to the person."""
        return self._follow.active

    def back_to_playhead(self) -> None:
        """Show the playhead and follow it again."""
        self._resume()
        if not self._viewport.shows(self._position_ms):
            self._slide_to(self._viewport.showing(self._position_ms, 1 / 3).start_ms)

    # Which stretch is shown.

    def viewport(self) -> Viewport:
        """The stretch that the strip shows."""
        return self._viewport

    def x_of(self, ms: float) -> float:
        """Where on the strip a moment lies, in logical pixels."""
        return self._viewport.x_of(ms)

    def ms_of(self, x: float) -> int:
        """The moment at a place of the strip."""
        return self._viewport.ms_of(x)

    def overview_x_of(self, ms: float) -> float:
        """Where on the overview a moment lies."""
        area = self._layout.overview
        return area.left() + ms / max(1, self._viewport.duration_ms) * area.width()

    def overview_ms_of(self, x: float) -> int:
        """The moment at a place of the overview."""
        area, duration_ms = self._layout.overview, self._viewport.duration_ms
        share = (x - area.left()) / area.width()
        return round(min(max(share, 0.0), 1.0) * duration_ms)

    def middle_ms(self) -> float:
        """What zooming without a cursor holds on to: the playhead if shown, else the middle."""
        if self._viewport.shows(self._position_ms):
            return float(self._position_ms)
        return self._viewport.start_ms + self._viewport.span_ms / 2

    def zoom(self, factor: float, x: float) -> None:
        """Look closer by a factor at a place of the strip."""
        self._take_hold()
        self._zoomed = True
        self._show(self._viewport.zoomed(factor, x))

    def zoom_in(self) -> None:
        """Look closer."""
        self.zoom(_ZOOM_STEP, self.x_of(self.middle_ms()))

    def zoom_out(self) -> None:
        """See more."""
        self.zoom(1 / _ZOOM_STEP, self.x_of(self.middle_ms()))

    def pan(self, px: float) -> None:
        """Move the strip to what lies some pixels further right."""
        self._take_hold()
        self._show(self._viewport.panned(px))

    def move_frame(self, left: float) -> None:
        """Put the left side of the overview's frame somewhere."""
        self._take_hold()
        area = self._layout.overview
        per_px = self._viewport.duration_ms / area.width()
        self._show(self._viewport.starting_at((left - area.left()) * per_px))

    def show_range(self, time: TimeRange) -> None:
        """Bring a stretch of time into view, at the scale that is on where it fits."""
        shown = self._viewport
        if not (shown.shows(time.start_ms) and shown.shows(time.end_ms)):
            self._take_hold()
            self._show(shown.showing(time.start_ms, 0.25))

    def ask_to_seek(self, ms: int) -> None:
        """Ask for the playhead to be put somewhere, and follow it from there."""
        self._resume()
        self.seek_requested.emit(ms)

    # What lies where.

    def areas(self) -> Layout:
        """Where the parts lie."""
        return self._layout

    def frame_rect(self) -> QRectF:
        """The frame on the overview around what the strip shows."""
        area = self._layout.overview
        left = self.overview_x_of(self._viewport.start_ms)
        right = self.overview_x_of(self._viewport.end_ms)
        return QRectF(left, area.top() - 1, max(6.0, right - left), area.height() + 2)

    def annotation_rect(self, annotation_id: int) -> QRectF | None:
        """Where an annotation is drawn, None if it has no lane."""
        hit = self._content.lanes.place(annotation_id)
        return None if hit is None else self.bar_rect(hit, hit.annotation.time)

    def bar_rect(self, hit: Hit, time: TimeRange) -> QRectF:
        """Where the bar of an annotation lies if it has this time."""
        top, height = self._layout.bar(hit.lane, hit.row, hit.depth)
        left, right = self.x_of(time.start_ms), self.x_of(time.end_ms)
        return QRectF(left, top, max(2.0, right - left), height)

    def zone_at(self, place: QPointF) -> Zone:
        """Which part of the timeline lies at a place."""
        areas = self._layout
        if areas.overview.adjusted(0, -6, 0, 4).contains(place):
            frame = self.frame_rect()
            spare = max(0.0, (LEAST_FRAME_PX - frame.width()) / 2)
            inside = frame.left() - spare <= place.x() <= frame.right() + spare
            return Zone.FRAME if inside else Zone.OVERVIEW
        if areas.titles.contains(place):
            return Zone.TITLES
        return Zone.BODY if areas.body.contains(place) else Zone.NOWHERE

    def hit_at(self, place: QPointF) -> Hit | None:
        """The annotation at a place of the lanes."""
        at = self._layout.lane_at(place.y())
        if at is None:
            return None
        lane, share = at
        shown = self._viewport
        ms = shown.start_ms + (place.x() - shown.left) * shown.ms_per_px
        return self._content.lanes.hit(lane, share, ms, shown.ms_per_px, GRIP_PX)

    def line_at(self, place: QPointF) -> int | None:
        """The row of the transcript whose tick is at a place."""
        bottom = self._layout.wave.bottom()
        if not bottom - REACH_PX <= place.y() <= bottom + 1:
            return None
        return self._content.lines.row_at(self._viewport, place.x())

    def tip_at(self, place: QPointF) -> str:
        """What to say about a place, as rich text; empty for nothing."""
        zone = self.zone_at(place)
        if zone is Zone.NOWHERE or not self._viewport.duration_ms:
            return ""
        hit = self.hit_at(place) if zone is Zone.BODY else None
        if hit is not None:
            return tips.tip(hit.annotation, self._codebook)
        row = self.line_at(place) if zone is Zone.BODY else None
        if row is not None:
            start_ms = int(self._content.lines.starts_ms[row])
            return tips.place_tip(start_ms, self.tr("start of line {row}").format(row=row + 1))
        over_strip = zone in (Zone.BODY, Zone.TITLES)
        ms = self.ms_of(place.x()) if over_strip else self.overview_ms_of(place.x())
        label = next((text for gap, text in self._content.gaps if gap.contains(ms)), "")
        before = [one.title for one in self._content.chapters if one.start_ms <= ms]
        return tips.place_tip(ms, label or (before[-1] if before else ""))

    # Qt.

    def sizeHint(self) -> QSize:
        return QSize(800, preferred_height(len(self._content.lanes)))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, least_height(len(self._content.lanes)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        size = QRectF(QPointF(), QSizeF(self.size()))
        image = self._scene.image(
            self._content,
            self._palette,
            self._layout,
            self._viewport,
            size,
            self.devicePixelRatioF(),
        )
        painter = QPainter(self)
        painter.drawImage(QPointF(), image)
        if event.rect().width() > 4 * overlay.PLAYHEAD_PX:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        overlay.draw(painter, self, self._overlay())
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pointer.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pointer.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._pointer.double_click(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._pointer.wheel(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._obeys(event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            text = self.tip_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), text, self)
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            zooming = event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Minus)
            plain = event.modifiers() & ~(
                Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
            )
            leaving = event.key() == Qt.Key.Key_Escape and self._pointer.busy
            if (zooming and plain == Qt.KeyboardModifier.NoModifier) or leaving:
                event.accept()
                return True
        return super().event(event)

    # Inside.

    def _obeys(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            return self._pointer.cancel()
        return keys.obey(self, event)

    def _overlay(self) -> overlay.Overlay:
        edge = self._pointer.edge
        return overlay.Overlay(
            palette=self._palette,
            selection=self._pointer.selecting or self._selection,
            current=self._current,
            edge=None if edge is None else (edge.hit, edge.time),
            line_ms=None if self._pointer.line is None else self._pointer.line.ms,
            playhead_ms=self._position_ms,
            focused=self.hasFocus(),
        )

    def _replace(self, content: Content) -> None:
        self._content = content
        self.update()

    def _arrange(self) -> None:
        self._layout = arrange(self.width(), self.height(), len(self._content.lanes))
        strip = self._layout.strip
        placed = self._viewport.placed(strip.left(), strip.width())
        if not self._zoomed:
            placed = placed.spanning(FIRST_SPAN_MS).showing(self._position_ms, 1 / 3)
        self._show(placed)

    def _show(self, viewport: Viewport) -> None:
        if viewport != self._viewport:
            self._viewport = viewport
            self.update()

    def _take_hold(self) -> None:
        """The person moves the strip: stop following until there is a reason to."""
        self._turning.stop()
        if self._follow.active:
            self._follow.yield_to_person()
            self.follow_suspended.emit(True)

    def _resume(self) -> None:
        if self._follow.yielded:
            self._follow.take_over()
            self.follow_suspended.emit(False)

    def _turn(self, before_ms: int, now_ms: int) -> None:
        yielded = self._follow.yielded
        start_ms = self._follow.turn(self._viewport, before_ms, now_ms)
        if yielded and not self._follow.yielded:
            self.follow_suspended.emit(False)
        if start_ms is not None:
            self._slide_to(start_ms)

    def _slide_to(self, start_ms: float) -> None:
        far = abs(start_ms - self._viewport.start_ms) > self._viewport.span_ms
        if far or self._reduced_motion or not self.isVisible():
            self._show(self._viewport.starting_at(start_ms))
            return
        self._turning.stop()
        self._turning.setStartValue(self._viewport.start_ms)
        self._turning.setEndValue(start_ms)
        self._turning.start()

    def _on_turning_value_changed(self, start_ms: float) -> None:
        self._show(self._viewport.starting_at(start_ms))

    def _playheads(self) -> tuple[QRect, QRect]:
        """What the playheads of strip and overview cover, to the pixel of the screen."""
        areas, ratio = self._layout, self.devicePixelRatioF()
        return (
            overlay.playhead_box(areas.body, self.x_of(self._position_ms), ratio),
            overlay.playhead_box(areas.overview, self.overview_x_of(self._position_ms), ratio),
        )

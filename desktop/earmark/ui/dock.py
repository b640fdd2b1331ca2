"""The foot of the window, common to Annotate and Review: timeline and transport."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from earmark.app import edits
from earmark.app import settings as keys
from earmark.domain.annotation import Annotation
from earmark.domain.ranges import TimeRange
from earmark.domain.timing_report import SoundGap
from earmark.domain.transcript import Span
from earmark.ui import motion, theme
from earmark.ui.actions import ActionSet
from earmark.ui.numbers import clock
from earmark.ui.playing import Playing
from earmark.ui.recording import Recording
from earmark.ui.session import Session
from earmark.ui.spans import moved_edge, span_between
from earmark.ui.tagging import Tagging
from earmark.ui.transport import TransportBar

if TYPE_CHECKING:
    from earmark.playback.peaks import Peaks
    from earmark.ui.timeline.view import TimelineView

_SOON_MS = 15  # the transcript is painted first: there the person looks who puts a tag on


class Dock(QFrame):
    """Feeds timeline and transport and passes on what the person does there.

    Attributes:
        sound_requested: The person wants to say how late the sound is.
        annotation_chosen: `Annotation` that was clicked in the timeline.
        line_dragged: Row of the transcript, ms at which its line is to start.
    """

    sound_requested = Signal()
    annotation_chosen = Signal(object)
    line_dragged = Signal(int, object)

    def __init__(
        self,
        session: Session,
        actions: ActionSet,
        playing: Playing,
        recording: Recording,
        tagging: Tagging,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("bottomDock")
        self.setAccessibleName(self.tr("Timeline and playback"))
        self._session = session
        self._playing = playing
        self._tagging = tagging
        self._actions = actions
        self._timeline: TimelineView | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._show_annotations)
        self.transport = TransportBar(actions, session.player, self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 1, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.transport)
        self._connect_session(recording)
        self._connect_transport()
        self.apply_settings()

    @property
    def timeline(self) -> "TimelineView":
        """Waveform and lanes; made for the first episode, because NumPy takes long to load."""
        if self._timeline is None:
            from earmark.ui.timeline.view import TimelineView

            self._timeline = TimelineView(self)
            self._column.insertWidget(0, self._timeline)
            self._connect_timeline(self._timeline)
            self._apply_to_timeline(self._timeline)
        return self._timeline

    def apply_settings(self) -> None:
        """Take over what was changed in the settings."""
        chosen = self._session.settings
        if self._timeline is not None:
            self._apply_to_timeline(self._timeline)
        self.transport.set_annotator(chosen.get(keys.ANNOTATOR) or self._session.project.annotator)
        self.transport.set_sync_offset(self._session.player.sync_offset_ms)

    def _apply_to_timeline(self, timeline: "TimelineView") -> None:
        chosen = self._session.settings
        timeline.set_reduced_motion(motion.is_reduced(chosen))
        timeline.set_follow(chosen.get(keys.FOLLOW))

    @property
    def _has_something(self) -> bool:
        """Whether there is, or was, anything to draw."""
        return self._timeline is not None or self._session.episode is not None

    def set_gaps(self, gaps: Sequence[SoundGap]) -> None:
        """Mark what is heard but not in the text, with its length."""
        if not self._has_something:
            return
        label = self.tr("{length} not in the text")
        self.timeline.set_gaps(
            [(gap.time, label.format(length=clock(gap.time.duration_ms))) for gap in gaps]
        )

    def _connect_session(self, recording: Recording) -> None:
        session = self._session
        session.episode_opened.connect(self._on_session_episode_opened)
        session.episode_changed.connect(self._show_chapters)
        session.annotations_changed.connect(self._soon.start)
        session.codebook_changed.connect(self._show_annotations)
        session.transcript_changed.connect(self._show_lines)
        session.selection_changed.connect(self._on_session_selection_changed)
        session.transcript_changed.connect(self._on_session_transcript_changed)
        session.current_annotation_changed.connect(self._on_session_current_changed)
        recording.peaks_changed.connect(self._on_recording_peaks_changed)
        recording.duration_changed.connect(self._on_recording_duration_changed)
        self._playing.position_changed.connect(self.transport.set_position)

    def _connect_timeline(self, timeline: "TimelineView") -> None:
        actions = self._actions
        self._playing.position_changed.connect(timeline.set_position)
        theme.notifier().theme_changed.connect(timeline.set_theme)
        timeline.line_dragged.connect(self.line_dragged)
        timeline.seek_requested.connect(self._playing.go_to)
        timeline.annotation_clicked.connect(self._on_timeline_annotation_clicked)
        timeline.range_selected.connect(self._on_timeline_range_selected)
        timeline.annotation_edge_dragged.connect(self._on_timeline_edge_dragged)
        actions["play.follow"].toggled.connect(timeline.set_follow)
        actions["play.playhead"].triggered.connect(timeline.back_to_playhead)
        actions["view.zoom_in"].triggered.connect(timeline.zoom_in)
        actions["view.zoom_out"].triggered.connect(timeline.zoom_out)

    def _connect_transport(self) -> None:
        self.transport.volume_changed.connect(self._playing.set_volume)
        self.transport.annotator_clicked.connect(self._actions["file.who"].trigger)
        self.transport.sound_clicked.connect(self.sound_requested)

    def _show_chapters(self) -> None:
        episode = self._session.episode
        if self._has_something:
            self.timeline.set_chapters(episode.chapters if episode else ())

    @Slot()
    def _show_annotations(self) -> None:
        self._soon.stop()
        if self._has_something:
            self.timeline.set_annotations(self._session.annotations, self._session.codebook)

    def _show_lines(self, _ids: object = None) -> None:
        if self._has_something:
            self.timeline.set_lines(self._session.transcript)

    def _on_session_episode_opened(self) -> None:
        self.setVisible(self._session.episode is not None)
        self._show_chapters()
        self._show_annotations()
        self._show_lines()
        self.transport.refresh()
        if self._has_something:
            self.timeline.set_position(self._session.player.position_ms())

    def _on_recording_peaks_changed(self, peaks: "Peaks | None") -> None:
        if self._has_something:
            self.timeline.set_peaks(peaks)

    def _on_recording_duration_changed(self, ms: int) -> None:
        if self._has_something:
            self.timeline.set_duration(ms)
        self.transport.set_duration(ms)

    def _on_session_selection_changed(self, span: Span | None) -> None:
        time = self._session.transcript.time_of(span) if span else None
        if self._has_something:
            self.timeline.set_selection(time)

    def _on_session_transcript_changed(self, _ids: object) -> None:
        self._on_session_selection_changed(self._session.selection)

    def _on_session_current_changed(self, annotation: Annotation | None) -> None:
        if self._has_something:
            self.timeline.set_current_annotation(annotation.id if annotation else None)

    def _on_timeline_annotation_clicked(self, annotation_id: int) -> None:
        self._session.select_annotation(annotation_id)
        annotation = self._session.current_annotation
        if annotation is not None:
            self.annotation_chosen.emit(annotation)

    def _on_timeline_range_selected(self, time: TimeRange) -> None:
        self._session.select(span_between(self._session.transcript, time))

    def _on_timeline_edge_dragged(
        self, annotation_id: int, edge: str, ms: int, exact: bool
    ) -> None:
        session = self._session
        annotation = session.annotation(annotation_id)
        if annotation is None:
            return
        moved = moved_edge(session.transcript, annotation, edge, ms, exact=exact)
        if moved is None:
            self._show_annotations()
            return
        self._tagging.attempt(
            lambda: edits.set_span(
                session.project,
                annotation_id,
                moved.span,
                start_shift_ms=moved.start_shift_ms,
                end_shift_ms=moved.end_shift_ms,
            )
        )

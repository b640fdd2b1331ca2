"""What is open right now: project, episode, transcript, annotations, selection, player.

Views read from the session and listen to it; none of them touches the store.
"""

from bisect import insort
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from earmark.app.jobs import JobRunner
from earmark.app.settings import Settings
from earmark.domain.annotation import Annotation
from earmark.domain.changes import ChangeSet
from earmark.domain.codebook import Codebook
from earmark.domain.episode import Episode
from earmark.domain.transcript import Segment, Span, Transcript
from earmark.errors import AppError, NotSavedError, ProjectError

if TYPE_CHECKING:
    from earmark.app.project import Project
    from earmark.playback.player import Player

_FEW = 50  # annotations; beyond that all are read again
_EPISODE_KINDS = frozenset({"episode", "chapter", "media"})
_SEGMENT_KINDS = frozenset({"segment", "word", "words"})


class Session(QObject):
    """The one place that says what is open.

    Attributes:
        episode_opened: Another episode is open, or none; everything is to be shown anew.
        episode_changed: Title, chapters, recording or the like of the open episode changed.
        episodes_changed: Episodes came, went or changed anywhere in the project.
        transcript_changed: Set of segment ids whose text or time changed, None for all.
        annotations_changed: Annotations of the open episode changed.
        codebook_changed: Tags changed.
        selection_changed: The selected `Span`, or None.
        current_annotation_changed: The selected `Annotation`, or None.
        timing_changed: What is known of how the times of the open episode came about changed.
        history_changed: What undo and redo would do has changed.
        project_opened: Another project is open.
    """

    episode_opened = Signal()
    episode_changed = Signal()
    episodes_changed = Signal()
    transcript_changed = Signal(object)
    annotations_changed = Signal()
    codebook_changed = Signal()
    selection_changed = Signal(object)
    current_annotation_changed = Signal(object)
    timing_changed = Signal()
    history_changed = Signal()
    project_opened = Signal()

    _change_arrived = Signal(object)

    def __init__(
        self,
        project: "Project",
        player: "Player",
        jobs: JobRunner,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.project = project
        self.player = player
        self.jobs = jobs
        self.settings = settings
        self.episode: Episode | None = None
        self.transcript = Transcript()
        self.annotations: list[Annotation] = []
        self.codebook: Codebook = project.codebook()
        self.selection: Span | None = None
        self._current_id: int | None = None
        self._by_id: dict[int, Annotation] = {}
        # Automatic: direct in the thread of the window, queued from a worker's.
        self._change_arrived.connect(self._on_change_arrived, Qt.ConnectionType.AutoConnection)
        project.changed.connect(self._pass_on)

    @property
    def current_annotation(self) -> Annotation | None:
        """The annotation that is selected."""
        return self.annotation(self._current_id)

    def annotation(self, annotation_id: int | None) -> Annotation | None:
        """An annotation of the open episode by its id."""
        return None if annotation_id is None else self._by_id.get(annotation_id)

    def open_episode(self, episode_id: int) -> None:
        """Load an episode with its transcript and annotations and announce it.

        Raises:
            ProjectError: If the project has no such episode.
        """
        episode = self.project.episode(episode_id)
        self.leave_episode()
        self.transcript = self.project.transcript(episode_id)
        self._take_annotations(self.project.annotations(episode_id))
        self.episode = episode
        self.selection = None
        self._current_id = None
        self.episode_opened.emit()
        self.current_annotation_changed.emit(None)

    def leave_episode(self) -> None:
        """Remember where the open episode is left; it stays open."""
        if self.episode is None or self.project.read_only:
            return
        position_ms = self.player.position_ms()
        if self.player.duration_ms and position_ms != self.episode.position_ms:
            with suppress(NotSavedError):  # where one was may be lost; the way on must not be
                self.project.save_position(self.episode.id, position_ms)
            self.episode = replace(self.episode, position_ms=position_ms)

    def close_episode(self) -> None:
        """Leave the episode and show none."""
        self.leave_episode()
        self.player.unload()
        self.episode = None
        self.transcript = Transcript()
        self._take_annotations([])
        self.selection, self._current_id = None, None
        self.episode_opened.emit()
        self.current_annotation_changed.emit(None)

    def open_project(self, project: "Project") -> None:
        """Put another project in the place of this one, which is closed."""
        self.close_episode()
        before, self.project = self.project, project
        before.changed.disconnect(self._pass_on)
        before.close()
        project.changed.connect(self._pass_on)
        self.codebook = project.codebook()
        self.project_opened.emit()
        self.episodes_changed.emit()
        self.codebook_changed.emit()
        self.history_changed.emit()

    def go_on_in(self, project: "Project") -> None:
        """Put the same project, opened anew or elsewhere, in the place of this one.

        The episode stays open, at the time that was heard.
        """
        episode, position_ms = self.episode, self.player.position_ms()
        self.open_project(project)
        if episode is None:
            return
        if self.player.duration_ms or position_ms:
            with suppress(NotSavedError):
                project.save_position(episode.id, position_ms)
        self.open_episode(episode.id)

    def select(self, span: Span | None) -> None:
        """Take note of the text that is selected."""
        if span != self.selection:
            self.selection = span
            self.selection_changed.emit(span)

    def select_annotation(self, annotation_id: int | None) -> None:
        """Make an annotation the current one; None for none."""
        known = self.annotation(annotation_id)
        wanted = known.id if known else None
        if wanted != self._current_id:
            self._current_id = wanted
            self.current_annotation_changed.emit(known)

    def close(self) -> None:
        """Leave the episode, stop all work and close the project."""
        self.leave_episode()
        self.project.changed.disconnect(self._pass_on)
        self.player.close()
        self.jobs.shutdown()
        self.project.close()

    def _pass_on(self, change: ChangeSet) -> None:
        """Carry a change over to the thread of the window."""
        self._change_arrived.emit(change)

    @Slot(object)
    def _on_change_arrived(self, change: ChangeSet) -> None:
        kinds = {kind for kind, ids in change.touched.items() if ids}
        if "tag" in kinds:
            self.codebook = self.project.codebook()
            self.codebook_changed.emit()
        if kinds & _EPISODE_KINDS:
            self.episodes_changed.emit()
        if self.episode is not None and self._concerns(change, self.episode.id):
            if "timing" in kinds:
                self.timing_changed.emit()
            self._refresh_episode(self.episode.id, change, kinds)
        self.history_changed.emit()

    @staticmethod
    def _concerns(change: ChangeSet, episode_id: int) -> bool:
        return not change.episodes or episode_id in change.episodes

    def _refresh_episode(self, episode_id: int, change: ChangeSet, kinds: set[str]) -> None:
        if kinds & _EPISODE_KINDS:
            try:
                self.episode = self.project.episode(episode_id)
            except AppError:  # the change took it away
                self.close_episode()
                return
            self.episode_changed.emit()
        if kinds & _SEGMENT_KINDS:
            self._refresh_transcript(episode_id, change)
        if kinds & (_SEGMENT_KINDS | {"annotation"}):
            touched = change.touched.get("annotation", frozenset())
            other_text = bool(kinds & _SEGMENT_KINDS) and not change.touched.get("segment")
            if touched or other_text:
                whole = other_text or len(touched) > _FEW
                self._refresh_annotations(episode_id, None if whole else touched)

    def _refresh_transcript(self, episode_id: int, change: ChangeSet) -> None:
        """Read again what was touched, and everything where segments came or went."""
        touched = change.touched.get("segment", frozenset())
        newer = self._newer_segments(episode_id, touched)
        if newer is not None:
            self.transcript = self.transcript.with_newer(newer)
            self.transcript_changed.emit(set(touched))
            return
        self.transcript = self.project.transcript(episode_id)
        self.transcript_changed.emit(None)

    def _newer_segments(self, episode_id: int, ids: frozenset[int]) -> list[Segment] | None:
        """The touched segments as they are now; None unless they are where they were before."""
        if not ids or not self.transcript.has_all(ids):
            return None
        found = self.project.segments(episode_id, ids)
        return found if len(found) == len(ids) else None

    def _take_annotations(self, annotations: list[Annotation]) -> None:
        self.annotations = annotations
        self._by_id = {annotation.id: annotation for annotation in annotations}

    def _refresh_annotations(self, episode_id: int, touched: frozenset[int] | None) -> None:
        """Read again what was touched, None for everything; the rest stays the same objects."""
        before = self.current_annotation
        if touched is None:
            self._take_annotations(self.project.annotations(episode_id))
        else:
            self._patch_annotations(episode_id, touched)
        self.annotations_changed.emit()
        after = self.current_annotation
        if after is None:
            self._current_id = None
        if after != before:
            self.current_annotation_changed.emit(after)

    def _patch_annotations(self, episode_id: int, touched: frozenset[int]) -> None:
        kept = [one for one in self.annotations if one.id not in touched]
        for annotation_id in sorted(touched):
            self._by_id.pop(annotation_id, None)
            try:
                now = self.project.annotation(annotation_id)
            except ProjectError:  # taken off
                continue
            if now.episode_id == episode_id:
                self._by_id[now.id] = now
                insort(kept, now, key=_place)
        self.annotations = kept

    def earlier_answers(self, field: str) -> list[str]:
        """What was answered to a field before, the most frequent first."""
        return self.project.known_answers().get(field, [])

    def media_path(self) -> Path | None:
        """Where the recording of the open episode lies, None where it has none."""
        media = self.episode.media if self.episode else None
        return Path(media.path) if media else None


def _place(annotation: Annotation) -> tuple[int, int]:
    """What annotations are ordered by, as the store does it."""
    return annotation.time.start_ms, annotation.id

"""Plays annotations one after the other, also across episodes."""

from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from earmark.domain.annotation import Annotation
from earmark.domain.ranges import TimeRange
from earmark.playback.player import Player, PlayerState

DEFAULT_GAP_MS = 500
_AT_END_MS = 60


class PlaySequence(QObject):
    """Plays the time of each annotation in turn; ends when the person pauses or goes elsewhere.

    Args:
        player: What plays.
        open_episode: Opens the episode with an id if it is not open; False if its recording
            can't be played.

    Attributes:
        item_started: The `Annotation` that plays now.
        finished: All have been played, or the person has stopped it.
    """

    item_started = Signal(object)
    finished = Signal()

    def __init__(
        self, player: Player, open_episode: Callable[[int], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._player = player
        self._open_episode = open_episode
        self._waiting: Iterator[Annotation] | None = None
        self._playing: TimeRange | None = None
        self._gap = QTimer(self)
        self._gap.setSingleShot(True)
        self._gap.setInterval(DEFAULT_GAP_MS)
        self._gap.timeout.connect(self._play_next)
        player.state_changed.connect(self._on_player_state_changed)

    @property
    def is_running(self) -> bool:
        """Whether something plays or waits to be played."""
        return self._playing is not None or self._waiting is not None

    def set_gap(self, ms: int) -> None:
        """Set the silence between two annotations."""
        self._gap.setInterval(max(0, ms))

    def start(
        self, annotations: Iterable[Annotation], *, before_ms: int = 0, after_ms: int = 0
    ) -> None:
        """Play these, each with some sound before and after it."""
        self._gap.stop()
        self._playing = None
        self._around = (before_ms, after_ms)
        self._waiting = iter(annotations)
        self._play_next()

    def stop(self) -> None:
        """Play none of the rest; what plays now goes on to its end."""
        self._gap.stop()
        was_running = self.is_running
        self._waiting = None
        self._playing = None
        if was_running:
            self.finished.emit()

    @Slot()
    def _play_next(self) -> None:
        for annotation in self._waiting or ():
            if not self._open_episode(annotation.episode_id):
                continue
            before_ms, after_ms = self._around
            end_ms = annotation.time.end_ms + after_ms
            if self._player.duration_ms:
                end_ms = min(end_ms, self._player.duration_ms)
            start_ms = max(0, annotation.time.start_ms - before_ms)
            if end_ms <= start_ms:
                continue
            self._playing = None  # what the player says of the change is not meant for us
            self._player.play_range(TimeRange(start_ms, end_ms))
            if not self._player.is_playing:
                continue
            self._playing = TimeRange(start_ms, end_ms)
            self.item_started.emit(annotation)
            return
        self._playing = self._waiting = None
        self.finished.emit()

    @Slot(object)
    def _on_player_state_changed(self, state: PlayerState) -> None:
        if self._playing is None or state is PlayerState.PLAYING:
            return
        at_end = abs(self._player.position_ms() - self._playing.end_ms) <= _AT_END_MS
        if state is PlayerState.ENDED or (state is PlayerState.PAUSED and at_end):
            self._playing = None
            self._gap.start()
        else:
            self.stop()

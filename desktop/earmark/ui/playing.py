"""What the keys of the Play menu do, and the tick that moves the playhead on the screen."""

from bisect import bisect_left, bisect_right

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from earmark.app import settings as keys
from earmark.domain.ranges import TimeRange
from earmark.playback.player import MAX_RATE, MIN_RATE, PlayerState
from earmark.ui.actions import ActionSet
from earmark.ui.session import Session
from earmark.ui.sound_device import SoundDevice

TICK_MS = 25
_RATE_STEP = 0.1
_VOLUME_STEP = 5
_AT_START_MS = 1500  # this close to a start, "previous" means the one before


class Playing(QObject):
    """Turns actions into commands for the player and tells where the playhead is.

    Attributes:
        position_changed: `int` ms, some forty times a second while it plays and the window
            is seen, and once after each jump.
        state_changed: `PlayerState`.
        jumped: The person went somewhere; views show the place again.
    """

    position_changed = Signal(object)
    state_changed = Signal(object)
    jumped = Signal()

    def __init__(
        self, session: Session, actions: ActionSet, device: SoundDevice, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._device = device
        device.changed.connect(self.apply_settings)
        self._actions = actions
        self._seen = True
        self._volume_before_mute = 0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._on_timer_timeout)
        player, chosen = session.player, session.settings
        player.set_rate(chosen.get(keys.RATE))
        player.set_volume(chosen.get(keys.VOLUME))
        self.apply_settings()
        player.state_changed.connect(self._on_player_state_changed)
        player.position_changed.connect(self._on_player_position_changed)
        player.rate_changed.connect(self._on_player_rate_changed)
        session.episode_opened.connect(self._on_session_episode_opened)
        self._connect_actions()

    def apply_settings(self) -> None:
        """Take over what was changed in the settings."""
        chosen = self._session.settings
        self._session.player.set_step_back(chosen.get(keys.STEP_BACK_MS))
        self._session.player.set_sync_offset(self._device.offset_ms)

    @property
    def ticking(self) -> bool:
        """Whether the timer of the playhead runs."""
        return self._timer.isActive()

    def set_seen(self, seen: bool) -> None:
        """Tell whether anybody can see the playhead; the timer rests meanwhile."""
        self._seen = seen
        self._run_timer()

    def go_to(self, ms: int) -> None:
        """Move the playhead and keep doing what it did."""
        self._session.player.seek(ms)
        self.jumped.emit()

    def play_range(self, once: TimeRange) -> None:
        """Hear a range once."""
        self._session.player.play_range(once)
        self.jumped.emit()

    def current_row(self) -> int:
        """The row of the transcript at the playhead, -1 before the first."""
        return self._session.transcript.row_at(self._session.player.position_ms())

    def _connect_actions(self) -> None:
        do = {
            "play.toggle": self._on_toggle,
            "play.replay": self._on_replay,
            "play.previous_segment": self._on_previous_segment,
            "play.next_segment": self._on_next_segment,
            "play.slower": self._on_slower,
            "play.faster": self._on_faster,
            "play.normal": self._on_normal,
            "play.loop": self._on_loop,
            "play.louder": self._on_louder,
            "play.quieter": self._on_quieter,
            "play.mute": self._on_mute,
            "episode.previous_chapter": self._on_previous_chapter,
            "episode.next_chapter": self._on_next_chapter,
            "play.back_1": self._on_back_1,
            "play.forward_1": self._on_forward_1,
            "play.back_2": self._on_back_2,
            "play.forward_2": self._on_forward_2,
            "play.back_5": self._on_back_5,
            "play.forward_5": self._on_forward_5,
            "play.back_15": self._on_back_15,
            "play.forward_15": self._on_forward_15,
        }
        for action_id, slot in do.items():
            self._actions[action_id].triggered.connect(slot)

    # What the keys do.

    def _on_toggle(self) -> None:
        self._session.player.toggle()

    def _skip(self, ms: int) -> None:
        self.go_to(self._session.player.position_ms() + ms)

    def _on_back_1(self) -> None:
        self._skip(-1000)

    def _on_forward_1(self) -> None:
        self._skip(1000)

    def _on_back_2(self) -> None:
        self._skip(-2000)

    def _on_forward_2(self) -> None:
        self._skip(2000)

    def _on_back_5(self) -> None:
        self._skip(-self._session.settings.get(keys.SKIP_MS))

    def _on_forward_5(self) -> None:
        self._skip(self._session.settings.get(keys.SKIP_MS))

    def _on_back_15(self) -> None:
        self._skip(-15_000)

    def _on_forward_15(self) -> None:
        self._skip(15_000)

    def _on_replay(self) -> None:
        row = self.current_row()
        if row >= 0:
            self.go_to(self._session.transcript[row].start_ms)
            self._session.player.play()

    def _on_previous_segment(self) -> None:
        starts = [segment.start_ms for segment in self._session.transcript]
        self._go_before(starts)

    def _on_next_segment(self) -> None:
        starts = [segment.start_ms for segment in self._session.transcript]
        self._go_after(starts)

    def _on_previous_chapter(self) -> None:
        self._go_before(self._chapter_starts())

    def _on_next_chapter(self) -> None:
        self._go_after(self._chapter_starts())

    def _chapter_starts(self) -> list[int]:
        episode = self._session.episode
        return sorted(chapter.start_ms for chapter in episode.chapters) if episode else []

    def _go_before(self, starts: list[int]) -> None:
        here = self._session.player.position_ms()
        row = bisect_left(starts, here - _AT_START_MS * self._running_share()) - 1
        if starts:
            self.go_to(starts[max(0, row)])

    def _go_after(self, starts: list[int]) -> None:
        row = bisect_right(starts, self._session.player.position_ms())
        if row < len(starts):
            self.go_to(starts[row])

    def _running_share(self) -> int:
        """While it plays the playhead has left the start before a person can press again."""
        return 1 if self._session.player.is_playing else 0

    def _on_slower(self) -> None:
        self._set_rate(self._session.player.rate - _RATE_STEP)

    def _on_faster(self) -> None:
        self._set_rate(self._session.player.rate + _RATE_STEP)

    def _on_normal(self) -> None:
        self._set_rate(1.0)

    def _set_rate(self, rate: float) -> None:
        self._session.player.set_rate(min(MAX_RATE, max(MIN_RATE, round(rate, 2))))

    def _on_loop(self, on: bool) -> None:
        session, loop = self._session, None
        row = self.current_row()
        if on and session.selection is not None:
            loop = session.transcript.time_of(session.selection)
        elif on and row >= 0:
            loop = session.transcript[row].time
        session.player.set_loop(loop)
        self._actions["play.loop"].setChecked(session.player.loop is not None)

    def _on_louder(self) -> None:
        self.set_volume(self._session.player.volume + _VOLUME_STEP)

    def _on_quieter(self) -> None:
        self.set_volume(self._session.player.volume - _VOLUME_STEP)

    def set_volume(self, percent: int) -> None:
        """Set the loudness and remember it."""
        self._session.player.set_volume(percent)
        self._session.settings.set(keys.VOLUME, self._session.player.volume)
        self._actions["play.mute"].setChecked(False)

    def _on_mute(self, on: bool) -> None:
        player = self._session.player
        if on:
            self._volume_before_mute = player.volume
            player.set_volume(0)
        else:
            player.set_volume(self._volume_before_mute or 80)

    # What the player and the session tell.

    def _on_timer_timeout(self) -> None:
        self.position_changed.emit(self._session.player.position_ms())

    def _on_player_position_changed(self, ms: int) -> None:
        if not self._timer.isActive():
            self.position_changed.emit(ms)

    def _on_player_state_changed(self, state: PlayerState) -> None:
        self._run_timer()
        self.state_changed.emit(state)
        self.position_changed.emit(self._session.player.position_ms())

    def _on_player_rate_changed(self, rate: float) -> None:
        self._session.settings.set(keys.RATE, rate)

    def _on_session_episode_opened(self) -> None:
        self._actions["play.loop"].setChecked(False)

    def _run_timer(self) -> None:
        wanted = self._seen and self._session.player.is_playing
        if wanted and not self._timer.isActive():
            self._timer.start()
        elif not wanted:
            self._timer.stop()

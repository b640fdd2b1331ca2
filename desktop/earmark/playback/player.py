"""The player as the rest of Earmark knows it; what all back ends do alike lives here.

A back end only opens, starts, halts, jumps and reports. Loops, playing a range once,
stepping back on resume, the clock, and telling stale reports from fresh ones are done
once, in `Player`, so that every back end behaves the same.
"""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from earmark.domain.ranges import TimeRange
from earmark.playback.clock import PlaybackClock
from earmark.playback.states import DEFAULT_STEP_BACK_MS, MAX_RATE, MIN_RATE, Onset, PlayerState

__all__ = ["MAX_RATE", "MIN_RATE", "Onset", "Player", "PlayerState"]

_EARLY_END_MS = 1500
_WATCH_INTERVAL_MS = 500
_ASLEEP_S = 15.0


class Player(QObject):
    """Plays one recording; subclasses implement the methods that raise here.

    Signals carry `object` where a number may not fit 32 bits.

    Attributes:
        state_changed: `PlayerState`, after each change.
        position_changed: `int` ms; on load, seek, loop and at each report of the back end.
        rate_changed: `float`, the new rate.
        duration_changed: `int` ms of the recording loaded.
        failed: Message and hint, when the recording could not be played.
        ended: The end of the recording was reached.
        notice_changed: Message and hint on something that does not keep it from playing,
            such as a missing sound device; both empty when that is over.
    """

    state_changed = Signal(object)
    position_changed = Signal(object)
    rate_changed = Signal(float)
    duration_changed = Signal(object)
    failed = Signal(str, str)
    ended = Signal()
    notice_changed = Signal(str, str)

    name = "player"

    def __init__(
        self, parent: QObject | None = None, *, now: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._now = now
        self._clock = PlaybackClock(now)
        self._state = PlayerState.EMPTY
        self._path: Path | None = None
        self._duration_ms = 0
        self._rate = 1.0
        self._volume = 100
        self._sync_offset_ms = 0
        self._step_back_ms = DEFAULT_STEP_BACK_MS
        self._step_back_due = False
        self._loop: TimeRange | None = None
        self._range: TimeRange | None = None
        self._anchor_ms = 0
        self._generation = 0
        self._notice = ("", "")
        self._watched: tuple[float, int] | None = None  # when it was last looked at, and where
        self._boundary_timer = QTimer(self)
        self._boundary_timer.setSingleShot(True)
        self._boundary_timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._boundary_timer.timeout.connect(self._on_boundary_timer_timeout)
        self._watch_timer = QTimer(self)
        self._watch_timer.setInterval(_WATCH_INTERVAL_MS)
        self._watch_timer.timeout.connect(self._on_watch_timer_timeout)

    # What the rest of the program asks.

    @property
    def state(self) -> PlayerState:
        """What the player is doing."""
        return self._state

    @property
    def rate(self) -> float:
        """Speed, 1.0 as recorded."""
        return self._rate

    @property
    def duration_ms(self) -> int:
        """Length of the recording loaded, 0 without one."""
        return self._duration_ms

    @property
    def is_playing(self) -> bool:
        """Whether sound advances."""
        return self._state is PlayerState.PLAYING

    @property
    def volume(self) -> int:
        """Loudness in percent, 0 to 100."""
        return self._volume

    @property
    def loop(self) -> TimeRange | None:
        """The range that is played over and over, if any."""
        return self._loop

    @property
    def notice(self) -> tuple[str, str]:
        """Message and hint on what limits this player; empty strings when nothing does."""
        return self._notice

    @property
    def sync_offset_ms(self) -> int:
        """How late the sound device is."""
        return self._sync_offset_ms

    @property
    def step_back_ms(self) -> int:
        """How far playback goes back when it is resumed."""
        return self._step_back_ms

    def position_ms(self) -> int:
        """Return the position that is heard now. Cheap: asks the clock, not the back end."""
        if self._was_asleep() and self._watched is not None:
            return self._watched[1]
        value = self._clock.position()
        if self._sync_offset_ms and self._clock.running:
            value = max(self._anchor_ms, value - self._sync_lag_ms())
        return self._clamp(round(value))

    # What the rest of the program commands.

    def load(self, path: Path, duration_ms: int, start_ms: int = 0) -> None:
        """Open a prepared recording and wait, paused, at a position.

        Args:
            path: The seekable copy made by `media.prepare`.
            duration_ms: Its exact length, also from there.
            start_ms: Where to wait.
        """
        self.unload()
        self._generation += 1
        self._path = Path(path).absolute()
        self._duration_ms = max(0, duration_ms)
        self.duration_changed.emit(self._duration_ms)
        self._set_state(PlayerState.LOADING)
        start_ms = self._clamp(start_ms)
        self._place(start_ms)
        if not self._is_there(self._path):
            self._fail(
                f"The recording {self._path.name} is not there any more.",
                "Open the episode again, or choose the file by hand.",
            )
            return
        self._open(self._path, start_ms)
        if self._state is PlayerState.LOADING:
            self._set_state(PlayerState.PAUSED)
        self.position_changed.emit(start_ms)

    def unload(self) -> None:
        """Let go of the recording, together with loop and range."""
        if self._path is None:
            return
        self._generation += 1
        self._halt_timers()
        self._loop = self._range = self._path = None
        self._clock.stop()
        self._duration_ms = 0
        self._place(0)
        self._shut()
        self._set_state(PlayerState.EMPTY)
        self.duration_changed.emit(0)
        self.position_changed.emit(0)

    def play(self) -> None:
        """Play from here; after a pause from a little before, from the start after the end."""
        if self._path is None or self._state is PlayerState.PLAYING:
            return
        start_ms = self.position_ms()
        if self._state is PlayerState.ENDED:
            start_ms = self._loop.start_ms if self._loop else 0
        elif self._step_back_due:
            start_ms = max(self._step_back_limit(start_ms), start_ms - self._step_back_ms)
        if self._state is PlayerState.FAILED and not self._recover(start_ms):
            return
        self._run_from(start_ms)

    def pause(self) -> None:
        """Stop here; the next `play` steps back."""
        if self._state is PlayerState.PLAYING:
            self._pause_at(self.position_ms())
            self._step_back_due = True

    def toggle(self) -> None:
        """Play when it does not, pause when it does."""
        if self.is_playing:
            self.pause()
        else:
            self.play()

    def seek(self, ms: int) -> None:
        """Go to a position and keep doing what it did."""
        if self._path is None:
            return
        ms = self._clamp(ms)
        if self._range is not None and not self._range.contains(ms):
            self._range = None
        if self._state is PlayerState.PLAYING:
            self._run_from(ms)
            return
        self._generation += 1
        self._place(ms)
        if self._state is PlayerState.ENDED:
            self._set_state(PlayerState.PAUSED)
        self.position_changed.emit(ms)

    def set_rate(self, rate: float) -> None:
        """Play faster or slower (0.5 to 3) without changing the pitch."""
        rate = round(min(MAX_RATE, max(MIN_RATE, rate)), 3)
        if rate == self._rate:
            return
        here = self.position_ms()
        self._rate = rate
        self._clock.set_rate(rate)
        if self._path is not None:
            self._apply_rate(rate)
            if self._state is PlayerState.PLAYING:
                self._run_from(here)
        self.rate_changed.emit(rate)

    def set_volume(self, percent: int) -> None:
        """Set the loudness, 0 to 100."""
        self._volume = min(100, max(0, percent))
        self._apply_volume(self._volume)

    def set_loop(self, loop: TimeRange | None) -> None:
        """Play a range over and over, beginning now; None ends that.

        A position outside goes to the start of the range. Seeking out of the range later
        is allowed: the loop takes hold again when the playhead comes to its end.
        """
        if loop is not None and (self._path is None or loop.duration_ms <= 0):
            loop = None
        self._loop = loop
        if loop is not None:
            self._range = None
            if not loop.contains(self.position_ms()):
                self.seek(loop.start_ms)
        self._arm_boundary()

    def play_range(self, once: TimeRange) -> None:
        """Play a range once and pause at its end."""
        if self._path is None:
            return
        self.seek(once.start_ms)
        self._range = once if once.duration_ms > 0 else None
        self.play()
        self._arm_boundary()

    def set_sync_offset(self, ms: int) -> None:
        """Tell how late the sound device is, so that the position is what is heard."""
        self._sync_offset_ms = ms
        self._arm_boundary()

    def set_step_back(self, ms: int) -> None:
        """Set how far playback goes back when it is resumed, 0 for not at all."""
        self._step_back_ms = max(0, ms)

    def look_for_device(self) -> None:
        """Devices came or went: use what is there now, at the same place."""

    def close(self) -> None:
        """Stop and let go of everything; the player can't be used afterwards."""
        self.unload()
        self._halt_timers()
        self._release()

    # What back ends implement.

    def _is_there(self, path: Path) -> bool:
        """Whether there is something to open."""
        return path.is_file()

    def _open(self, path: Path, start_ms: int) -> None:
        """Open a recording without playing it."""
        raise NotImplementedError

    def _shut(self) -> None:
        """Let go of the recording."""
        raise NotImplementedError

    def _start(self, ms: int) -> Onset:
        """Play from a position, whether playing or not, and tell when it will be heard."""
        raise NotImplementedError

    def _halt(self) -> None:
        """Fall silent at once."""
        raise NotImplementedError

    def _apply_rate(self, rate: float) -> None:
        """Change the speed; `_start` follows when it plays."""
        raise NotImplementedError

    def _apply_volume(self, percent: int) -> None:
        """Change the loudness."""
        raise NotImplementedError

    def _release(self) -> None:
        """Let go of everything."""
        raise NotImplementedError

    def _is_sounding(self) -> bool:
        """Whether the back end really plays; asked now and then while it should."""
        return True

    def _silenced(self) -> None:
        """Deal with a back end that does not play though it should."""
        self._reported_end(self._generation)

    # What back ends report, always in the thread of the player.

    def _reported_position(self, generation: int, ms: float, at: float) -> None:
        """Take note of a position that the back end reported at a moment."""
        if generation != self._generation or self._state is not PlayerState.PLAYING:
            return
        self._clock.observe(ms, at)
        self._arm_boundary()
        self.position_changed.emit(self.position_ms())

    def _reported_end(self, generation: int) -> None:
        """Take note that the back end came to the end of the recording."""
        if generation != self._generation or self._state is not PlayerState.PLAYING:
            return
        if self._range is not None:
            self._finish_range()
        elif self._loop is not None:
            self._run_from(self._loop.start_ms)
        elif self._ends_early():
            self._fail(
                "The recording ended before its time; the file may have been damaged.",
                "Open the episode again so that Earmark reads the original anew.",
            )
        else:
            self._finish()

    def _reported_failure(self, generation: int, message: str, hint: str) -> None:
        """Take note that the back end can't go on."""
        if generation == self._generation and self._path is not None:
            self._fail(message, hint)

    def _ends_early(self) -> bool:
        return self._clock.position() < self._duration_ms - _EARLY_END_MS * self._rate

    def _set_notice(self, message: str, hint: str) -> None:
        if (message, hint) != self._notice:
            self._notice = (message, hint)
            self.notice_changed.emit(message, hint)

    # How it is done.

    def _run_from(self, ms: int) -> None:
        self._generation += 1
        self._place(ms)
        onset = self._start(ms)
        if self._state is PlayerState.FAILED or self._path is None:
            return
        self._clock.start()
        self._clock.rebase(ms, *onset)
        self._set_state(PlayerState.PLAYING)
        self._watch()
        self._arm_boundary()
        self.position_changed.emit(ms)

    def _pause_at(self, ms: int) -> None:
        self._generation += 1
        self._halt_timers()
        self._halt()
        self._clock.stop()
        self._place(ms)
        self._set_state(PlayerState.PAUSED)
        self.position_changed.emit(ms)

    def _place(self, ms: int) -> None:
        self._anchor_ms = ms
        self._clock.rebase(ms)
        self._step_back_due = False

    def _finish(self) -> None:
        self._generation += 1
        self._halt_timers()
        self._clock.stop()
        self._place(self._duration_ms)
        self._set_state(PlayerState.ENDED)
        self.position_changed.emit(self._duration_ms)
        self.ended.emit()

    def _finish_range(self) -> None:
        if self._range is not None:
            end_ms = self._clamp(self._range.end_ms)
            self._range = None
            self._pause_at(end_ms)

    def _fail(self, message: str, hint: str) -> None:
        self._generation += 1
        self._halt_timers()
        here = self.position_ms()
        self._clock.stop()
        self._place(here)
        self._set_state(PlayerState.FAILED)
        self.failed.emit(message, hint)

    def _recover(self, start_ms: int) -> bool:
        """Try the recording again after a failure."""
        path, duration_ms = self._path, self._duration_ms
        loop, once = self._loop, self._range
        if path is None:
            return False
        self.load(path, duration_ms, start_ms)
        self._loop, self._range = loop, once
        return self._state is PlayerState.PAUSED

    def _step_back_limit(self, ms: int) -> int:
        """Return the earliest position that stepping back may reach."""
        for limit in (self._range, self._loop):
            if limit is not None and limit.start_ms <= ms <= limit.end_ms:
                return limit.start_ms
        return 0

    def _boundary_ms(self) -> int | None:
        """Return the position at which something is to be done, if any lies ahead."""
        limit = self._range or self._loop
        if limit is None or self._clock.position() >= limit.end_ms + self._sync_lag_ms():
            return None
        return limit.end_ms

    def _sync_lag_ms(self) -> float:
        return self._sync_offset_ms * self._rate

    def _arm_boundary(self) -> None:
        boundary = self._boundary_ms() if self.is_playing else None
        if boundary is None:
            self._disarm()
        else:
            ahead_ms = boundary + self._sync_lag_ms() - self._clock.position()
            self._arm(max(0.0, ahead_ms / self._rate))

    def _arm(self, delay_ms: float) -> None:
        self._boundary_timer.start(round(delay_ms))

    def _disarm(self) -> None:
        self._boundary_timer.stop()

    def _on_boundary_timer_timeout(self) -> None:
        limit = self._range or self._loop
        if limit is None or not self.is_playing:
            return
        if limit.end_ms - self.position_ms() > 4 * self._rate:
            self._arm_boundary()
        elif self._range is not None:
            self._finish_range()
        else:
            self._run_from(limit.start_ms)

    def _on_watch_timer_timeout(self) -> None:
        if self._was_asleep() and self._watched is not None:
            # The computer slept: wait where it fell asleep instead of taking up mid-sentence.
            self._pause_at(self._watched[1])
            self._step_back_due = True
        elif self.is_playing and not self._is_sounding():
            self._silenced()
        elif self.is_playing:
            self._watched = (self._now(), self.position_ms())
            self.position_changed.emit(self._watched[1])

    def _was_asleep(self) -> bool:
        """Whether time went on without this program, as it does on some systems in sleep."""
        if self._watched is None or self._state is not PlayerState.PLAYING:
            return False
        return self._now() - self._watched[0] > _ASLEEP_S

    def _watch(self) -> None:
        self._watched = (self._now(), round(self._clock.position()))
        self._watch_timer.start()

    def _halt_timers(self) -> None:
        self._watched = None
        self._disarm()
        self._watch_timer.stop()

    def _set_state(self, state: PlayerState) -> None:
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state)

    def _clamp(self, ms: int) -> int:
        return min(self._duration_ms, max(0, ms))

"""The player on libvlc, the default. libvlc itself plays in a process of its own.

Commands are given without waiting for them; what the engine reports comes through a queued
signal with the generation it belongs to, so that what is out of date is dropped. An engine that
crashes or hangs is started again at the same place.
"""

import logging
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from earmark.errors import MediaError
from earmark.playback import engine_reports as reports
from earmark.playback import outputs
from earmark.playback.cache import read_json
from earmark.playback.engine_keeper import MAKING_PATIENCE_S, EngineKeeper
from earmark.playback.engine_link import EngineLink
from earmark.playback.libvlc import SILENT, usual_arguments
from earmark.playback.player import Onset, Player
from earmark.playback.seek_plan import SeekPlan

NO_DEVICE = (
    "No sound device was found; Earmark plays in silence.",
    "Plug in headphones or a loudspeaker, or start the sound service, then open the episode again.",
)
STARTED_AGAIN = (
    "The sound engine stopped unexpectedly and was started again.",
    "Playback goes on where it was.",
)
STOPS_AGAIN = (
    "The sound engine stopped unexpectedly several times.",
    "Try again. If it goes on, update VLC, or choose another player in the settings.",
)
_log = logging.getLogger(__name__)

# Opening takes 20 to 250 ms, and no report can be stale: wait for the first, which is
# that it plays; by its own time libvlc is then this much before the beginning.
_PLAYING_EARLY_MS = 22.0
_FROM_NOTHING = Onset(delay_s=2.0, deaf_s=0.0)
_SEEK_DELAY_S = 0.011
# Changing the tempo without the pitch holds sound back: a constant and half a stride,
# measured against position-coded sound at 0.5 to 3 times the speed.
_STRETCH_LAG_MS = 18.0
_STRETCH_LAG_PER_RATE_MS = 14.0
_LATE_S = 0.015
_STALL_S = 4.0
_SOUND_S = 1.0
# A seek may come in the way of the end more than once within the second that sets this back.
_MAX_RETRIES = 3
# libvlc may say "Stopped" for a moment after it was told to play.
_SILENT_ANSWERS = 2
_SOUNDING = {"Opening", "Buffering", "Playing"}


class VlcPlayer(Player):
    """Plays through libvlc.

    Args:
        parent: The owner.
        arguments: More arguments for libvlc; an `--aout=` among them stops the search
            for a sound device.
        prepare: A module and an argument: in the process of the engine its function
            `attach(argument, media_player)` is called with each libvlc media player made.
        link: An engine that was started before and is taken over.

    Raises:
        MediaError: If no process can be started.
    """

    name = "vlc"

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        arguments: Sequence[str] = (),
        prepare: tuple[str, str] | None = None,
        link: EngineLink | None = None,
    ) -> None:
        super().__init__(parent)
        self._arguments = tuple(arguments)
        self._chooses_output = prepare is None and not any("--aout" in a for a in arguments)
        self._silent = False
        self._started = self._seeks = False
        self._seek_onset = Onset()
        self._plan = SeekPlan()
        self._mp3_frames_late = 0
        self._retries = 0
        self._event_at = self._started_at = 0.0
        self._last_state, self._silent_answers = "", 0
        self._engine = EngineKeeper(self, prepare)
        self._engine.reported.connect(self._on_engine_reported)
        self._engine.lost.connect(self._on_engine_lost)
        self._begin_engine(link)

    def look_for_device(self) -> None:
        """Go over to a device that came, or to silence when the last one went."""
        if not self._chooses_output or outputs.has_output() != self._silent:
            return
        playing, here = self.is_playing, self.position_ms()
        self._generation += 1
        self._make()
        if playing:
            self._run_from(here)

    # Primitives.

    def _open(self, path: Path, start_ms: int) -> None:  # noqa: ARG002 - `_start` has it
        if not self._engine.is_there and not self._tries_again():
            return
        if self._chooses_output and outputs.has_output() == self._silent:
            self._make()
        self._tell_device()
        self._plan = SeekPlan.of(read_json(path.with_suffix(".json")))
        self._started = False
        self._retries = 0
        self._engine.send("open", str(path))

    def _shut(self) -> None:
        self._started = False
        self._engine.send("shut")

    def _start(self, ms: int) -> Onset:
        self._event_at = self._started_at = time.monotonic()
        self._last_state, self._silent_answers = "", 0
        if self._engine.unusable is not None:
            self._fail(*self._engine.unusable)
            return Onset()
        begin_ms, ahead_ms = self._plan.seek(ms, self._rate)
        self._engine.send("start", self._generation, begin_ms, self._rate)
        ahead_s = (ahead_ms + self._lag_ms() / self._rate) / 1000
        self._seek_onset = Onset(_SEEK_DELAY_S + ahead_s)
        self._seeks, self._started = self._started, True
        if self._seeks:
            return self._seek_onset
        return _FROM_NOTHING if self._engine.is_ready else Onset(MAKING_PATIENCE_S, 0.0)

    def _lag_ms(self) -> float:
        """Return how far the sound heard lies behind what libvlc reports, in the recording."""
        decoder_ms = self._mp3_frames_late * self._plan.frame_ms
        if self._rate == 1.0:
            return decoder_ms
        return decoder_ms + _STRETCH_LAG_MS + _STRETCH_LAG_PER_RATE_MS * self._rate

    def _halt(self) -> None:
        self._engine.send("halt")

    def _apply_rate(self, rate: float) -> None:
        self._engine.send("rate", rate)

    def _apply_volume(self, percent: int) -> None:
        self._engine.send("volume", percent)

    def _release(self) -> None:
        self._engine.end()

    def _is_sounding(self) -> bool:
        if not self._engine.is_ready:
            return True
        self._engine.send("state", self._generation)
        if self._silent_answers >= _SILENT_ANSWERS:
            return False
        return time.monotonic() - self._event_at <= _STALL_S

    def _silenced(self) -> None:
        if self._last_state in ("", "Playing"):  # it says so, or says nothing at all
            self._engine.lose("it reports nothing though it should play", hung=True)
        else:
            self._on_ended(self._generation)

    # The engine.

    def _begin_engine(self, link: EngineLink | None = None) -> None:
        """Start an engine, or take one over.

        Raises:
            MediaError: If no process can be started.
        """
        self._started = False
        self._engine.begin(self._all_arguments(), link)
        self._engine.send("volume", self._volume)
        self._tell_device()

    def _tries_again(self) -> bool:
        """Start an engine after it was given up."""
        self._engine.forgive()
        try:
            self._begin_engine()
        except MediaError as error:
            self._fail(error.message, error.hint)
        return self._engine.is_there

    def _make(self) -> None:
        self._started = False
        self._engine.make(self._all_arguments())
        self._tell_device()

    def _all_arguments(self) -> tuple[str, ...]:
        found = usual_arguments() if self._chooses_output else ()
        self._silent = SILENT in found
        return (*self._arguments, *found)

    def _tell_device(self) -> None:
        if self._chooses_output and self._engine.unusable is None:
            self._set_notice(*(NO_DEVICE if self._silent else ("", "")))

    def _heard_ms(self) -> int:
        """Return where the engine was when it last said something."""
        if not self.is_playing:
            return self.position_ms()
        silent_ms = (time.monotonic() - self._event_at) * 1000 * self._rate
        return self._clamp(max(self._anchor_ms, round(self._clock.position() - silent_ms)))

    def _on_engine_lost(self, reason: str, hung: bool) -> None:
        """Put another engine in the place of one that crashed or hung."""
        playing, here_ms = self.is_playing, self._heard_ms() if hung else self.position_ms()
        self._generation += 1
        self._started = False
        _log.warning("the sound engine is started again: %s", reason)
        if self._engine.is_hopeless():
            _log.error("the sound engine is given up after several mishaps within a minute")
            self._give_up(here_ms, *STOPS_AGAIN)
            return
        try:
            self._begin_engine()
        except MediaError as error:
            self._give_up(here_ms, error.message, error.hint)
            return
        self._set_notice(*STARTED_AGAIN)
        if self._path is not None:
            self._engine.send("open", str(self._path))
        if playing:
            self._run_from(here_ms)

    def _give_up(self, here_ms: int, message: str, hint: str) -> None:
        if self._path is None:
            self._set_notice(message, hint)
            return
        self._fail(message, hint)
        self._place(here_ms)

    # Reports.

    def _on_engine_reported(self, report: list[Any]) -> None:
        name, *values = report
        if name == reports.READY:
            self._event_at = time.monotonic()
            self._mp3_frames_late = int(values[0])
        elif name == reports.UNUSABLE:
            self._on_unusable(*values)
        elif name == reports.CRASHED:
            _log.error("the sound engine crashed: %s", values[0])
        elif values[0] == self._generation:
            self._on_player_reported(name, *values)

    def _on_unusable(self, message: str, hint: str) -> None:
        self._set_notice(message, hint)
        if self.is_playing:
            self._fail(message, hint)

    def _on_player_reported(self, name: str, generation: int, *values: Any) -> None:
        if name == reports.STATE:
            self._last_state = values[0]
            silent = self._last_state not in _SOUNDING
            self._silent_answers = self._silent_answers + 1 if silent else 0
            return
        self._event_at = time.monotonic()
        if name == reports.TIME:
            self._on_time(generation, *values)
        elif name == reports.PLAYING:
            self._on_playing(generation, *values)
        elif name == reports.BEGAN:
            self._on_began(*values)
        elif name == reports.ENDED:
            self._started = False
            self._on_ended(generation)
        else:
            self._started = False
            refused = name == reports.REFUSED
            hint = "Run “earmark doctor”." if refused else ""
            self._reported_failure(generation, "libvlc could not play the recording.", hint)

    def _on_time(self, generation: int, at: float, value_ms: int) -> None:
        if at - self._started_at > _SOUND_S:
            self._retries = 0
        heard_ms = value_ms - self._plan.lead_ms - self._lag_ms()
        self._reported_position(generation, heard_ms, at)

    def _on_playing(self, generation: int, at: float, begin_ms: float | None) -> None:
        if begin_ms is not None:
            early_ms = _PLAYING_EARLY_MS * self._rate + self._plan.lead_ms + self._lag_ms()
            self._reported_position(generation, begin_ms - early_ms, at)

    def _on_began(self, at: float, from_nothing: bool) -> None:
        """Correct what was expected of a start: the engine may have been busy, or at the end."""
        if not self.is_playing:
            return
        late_s = at - self._started_at
        if from_nothing and self._seeks:
            self._clock.rebase(self._anchor_ms, *_FROM_NOTHING)
        elif not from_nothing and (late_s > _LATE_S or not self._seeks):
            delay_s = self._seek_onset.delay_s + at - time.monotonic()
            self._clock.rebase(self._anchor_ms, delay_s)
        self._seeks = not from_nothing
        self._arm_boundary()

    def _on_ended(self, generation: int) -> None:
        """Believe an end only near the end; a seek that came in its way is done again."""
        if generation != self._generation or not self.is_playing:
            return
        if self._ends_early() and self._retries < _MAX_RETRIES:
            self._retries += 1
            self._run_from(self.position_ms())
        else:
            self._reported_end(generation)

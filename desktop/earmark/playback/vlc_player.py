"""The player on libvlc, the default.

Callbacks of libvlc run in its own threads and must not call libvlc: they only emit a
queued signal that carries the generation, so that what is out of date is dropped.
"""

import os
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from earmark.playback.cache import read_json
from earmark.playback.libvlc import ARGUMENTS, import_vlc, new_instance
from earmark.playback.outputs import has_output
from earmark.playback.player import Onset, Player

SILENT = "--aout=adummy"
NO_DEVICE = (
    "No sound device was found; Earmark plays in silence.",
    "Plug in headphones or a loudspeaker, or start the sound service, then open the episode again.",
)
# Opening takes 20 to 250 ms, and no report can be stale: wait for the first, which is
# that it plays; by its own time libvlc is then this much before the beginning.
_PLAYING_EARLY_MS = 22.0
_FROM_NOTHING = Onset(delay_s=2.0, deaf_s=0.0)
_SEEK_DELAY_S = 0.011
# After a seek a decoder is silent or wrong for a moment: begin this much earlier.
_PREROLL_MS = {"mp3": 75, "mp2": 40, "aac": 25, "vorbis": 20, "opus": 20}
_NO_PREROLL_MS = 10
# libvlc drops three frames of mp3 after a seek; a seek lands up to one frame off: the middle.
_MP3_FRAMES_DROPPED = 2.5
# Changing the tempo without the pitch holds sound back: a constant and half a stride,
# measured against position-coded sound at 0.5 to 3 times the speed.
_STRETCH_LAG_MS = 18.0
_STRETCH_LAG_PER_RATE_MS = 14.0
_STOP_PATIENCE_S = 3.0
_STALL_S = 4.0
_SOUND_S = 1.0
_MAX_RETRIES = 1


class VlcPlayer(Player):
    """Plays through libvlc.

    Args:
        parent: The owner.
        arguments: More arguments for libvlc; an `--aout=` among them stops the search
            for a sound device.
        prepare: Called with each libvlc media player made, before it plays.

    Raises:
        MediaError: If libvlc can't be used.
    """

    name = "vlc"
    _event = Signal(object)

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        arguments: Sequence[str] = (),
        prepare: Callable[[Any], None] | None = None,
    ) -> None:
        super().__init__(parent)
        self._vlc = import_vlc()
        self._arguments = tuple(arguments)
        self._prepare = prepare
        self._chooses_output = prepare is None and not any("--aout" in a for a in arguments)
        self._silent = False
        self._started = False
        self._lead_ms = 0.0
        self._preroll_ms = _NO_PREROLL_MS
        self._begin_ms: float | None = None
        self._serial = 0
        self._retries = 0
        self._event_at = self._started_at = 0.0
        self._instance: Any = None
        self._mp: Any = None
        self._event.connect(self._on_event, Qt.ConnectionType.QueuedConnection)
        self._make()

    def look_for_device(self) -> None:
        """Go over to a device that came, or to silence when the last one went."""
        if not self._chooses_output or has_output() != self._silent:
            return
        playing, here = self.is_playing, self.position_ms()
        self._generation += 1
        self._unmake()
        self._make()
        self._started = False
        if playing:
            self._run_from(here)

    # Primitives.

    def _open(self, path: Path, start_ms: int) -> None:  # noqa: ARG002 - `_start` has it
        if self._chooses_output and has_output() == self._silent:
            self._unmake()
            self._make()
        facts = read_json(path.with_suffix(".json"))
        self._lead_ms = float(facts.get("lead_ms", 0.0))
        self._preroll_ms = _PREROLL_MS.get(str(facts.get("codec")), _NO_PREROLL_MS)
        if facts.get("self_contained"):
            hertz = max(8000, int(facts.get("sample_rate") or 0))
            frame_ms = 1000 * (1152 if hertz >= 32_000 else 576) / hertz
            self._preroll_ms = round(_MP3_FRAMES_DROPPED * frame_ms)
        self._started = False
        self._retries = 0

    def _shut(self) -> None:
        if self._started:
            self._stop()

    def _start(self, ms: int) -> Onset:
        self._event_at = self._started_at = time.monotonic()
        begin = max(0.0, ms + self._lead_ms - self._preroll_ms)
        ahead_s = (ms + self._lead_ms - begin + self._stretch_lag_ms()) / 1000 / self._rate
        state = self._mp.get_state() if self._started else None
        if state in (self._vlc.State.Playing, self._vlc.State.Paused, self._vlc.State.Buffering):
            self._begin_ms = None
            self._mp.set_time(round(begin))
            self._mp.set_pause(0)
            return Onset(_SEEK_DELAY_S + ahead_s)
        if self._started:
            self._stop()
        self._start_anew(begin)
        return _FROM_NOTHING

    def _stretch_lag_ms(self) -> float:
        """Return how far the sound heard lies behind what libvlc reports, in the recording."""
        if self._rate == 1.0:
            return 0.0
        return _STRETCH_LAG_MS + _STRETCH_LAG_PER_RATE_MS * self._rate

    def _halt(self) -> None:
        if self._started:
            self._mp.set_pause(1)

    def _apply_rate(self, rate: float) -> None:
        self._mp.set_rate(rate)

    def _apply_volume(self, percent: int) -> None:
        if self._mp is not None:
            self._mp.audio_set_volume(percent)

    def _release(self) -> None:
        self._unmake()

    def _is_sounding(self) -> bool:
        if time.monotonic() - self._event_at > _STALL_S:
            return False
        states = self._vlc.State
        return self._mp.get_state() in (states.Opening, states.Buffering, states.Playing)

    # libvlc.

    def _make(self) -> None:
        arguments = [*ARGUMENTS, *self._arguments]
        if self._chooses_output:
            self._silent = not has_output()
            if self._silent:
                arguments.append(SILENT)
            self._set_notice(*(NO_DEVICE if self._silent else ("", "")))
        self._instance = new_instance(arguments)
        self._make_media_player()

    def _make_media_player(self) -> None:
        self._mp = self._instance.media_player_new()
        self._serial += 1
        if self._prepare is not None:
            self._prepare(self._mp)
        self._mp.set_rate(self._rate)
        self._mp.audio_set_volume(self._volume)
        kinds = self._vlc.EventType
        manager = self._mp.event_manager()
        for kind in (
            kinds.MediaPlayerTimeChanged,
            kinds.MediaPlayerEndReached,
            kinds.MediaPlayerEncounteredError,
            kinds.MediaPlayerPlaying,
        ):
            manager.event_attach(kind, self._on_vlc_event, self._serial)

    def _unmake(self) -> None:
        if self._mp is None:
            return
        media_player, instance = self._mp, self._instance
        self._serial += 1
        self._mp = self._instance = None
        if _in_time(media_player.stop):
            media_player.release()
            instance.release()

    def _start_anew(self, begin_ms: float) -> None:
        if self._path is None:
            return
        media = self._instance.media_new_path(os.fspath(self._path))
        media.add_option(f":start-time={begin_ms / 1000:.3f}")
        self._mp.set_media(media)
        media.release()
        self._mp.set_rate(self._rate)
        self._begin_ms = begin_ms
        self._started = True
        if self._mp.play() != 0:
            self._fail("libvlc refused to play the recording.", "Run “earmark doctor”.")

    def _stop(self) -> None:
        """Stop; when libvlc hangs in it, go on with another media player and leave this one."""
        self._started = False
        if not _in_time(self._mp.stop):
            self._make_media_player()

    # Events.

    def _on_vlc_event(self, event: Any, serial: int) -> None:
        value = event.u.new_time if event.type == self._vlc.EventType.MediaPlayerTimeChanged else 0
        self._event.emit((serial, self._generation, int(event.type.value), value, time.monotonic()))

    def _on_event(self, event: tuple[int, int, int, int, float]) -> None:
        serial, generation, kind, value, at = event
        if serial != self._serial or self._mp is None:
            return
        self._event_at = at
        kinds = self._vlc.EventType
        if kind == kinds.MediaPlayerTimeChanged.value:
            if at - self._started_at > _SOUND_S and generation == self._generation:
                self._retries = 0
            heard_ms = value - self._lead_ms - self._stretch_lag_ms()
            self._reported_position(generation, heard_ms, at)
        elif kind == kinds.MediaPlayerEndReached.value:
            self._on_end_reached(generation)
        elif kind == kinds.MediaPlayerEncounteredError.value:
            self._reported_failure(generation, "libvlc could not play the recording.", "")
        elif kind == kinds.MediaPlayerPlaying.value:
            self._on_playing(generation, at)

    def _on_playing(self, generation: int, at: float) -> None:
        self._mp.audio_set_volume(self._volume)
        begin_ms, self._begin_ms = self._begin_ms, None
        if begin_ms is not None:
            early_ms = _PLAYING_EARLY_MS * self._rate + self._lead_ms + self._stretch_lag_ms()
            self._reported_position(generation, begin_ms - early_ms, at)

    def _silenced(self) -> None:
        self._on_end_reached(self._generation)

    def _on_end_reached(self, generation: int) -> None:
        """Believe an end only near the end; a seek that came in its way is done again."""
        if generation != self._generation or not self.is_playing:
            return
        if self._ends_early() and self._retries < _MAX_RETRIES:
            self._retries += 1
            self._run_from(self.position_ms())
        else:
            self._reported_end(generation)


def _in_time(call: Callable[[], Any]) -> bool:
    """Make a call that may hang; tell whether it came back."""
    thread = threading.Thread(target=call, name="earmark-vlc-stop", daemon=True)
    thread.start()
    thread.join(_STOP_PATIENCE_S)
    return not thread.is_alive()

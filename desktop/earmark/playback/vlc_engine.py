"""libvlc itself: the bare commands, and what it reports. Runs in the process of the engine.

Callbacks of libvlc run in its own threads and must not call libvlc: they only report, with the
generation, so that what is out of date can be dropped. Knows neither Qt nor the clock.
"""

import time
from collections.abc import Callable, Sequence
from typing import Any

from earmark.playback.engine_reports import BEGAN, BROKE, ENDED, PLAYING, REFUSED, STATE, TIME
from earmark.playback.libvlc import ARGUMENTS, FFMPEG, codecs, import_vlc, new_instance

Report = Callable[..., None]
_MP3_FRAMES_LATE = 2  # by which libvlc's own decoder is late; measured


class VlcEngine:
    """Owns an instance of libvlc and its media player.

    `mp3_frames_late` says by how many frames sound is late against libvlc's own time.

    All methods are called from one thread and none of them from libvlc's.

    Args:
        report: Called from any thread with a name and its values.
        later: Called from any thread with what is to be done in the thread of the engine.
    """

    def __init__(self, report: Report, later: Callable[[Callable[[], None]], None]) -> None:
        self._report = report
        self._later = later
        self._vlc: Any = None
        self._instance: Any = None
        self._mp: Any = None
        self._serial = 0
        self._generation = 0
        self._path = ""
        self._volume = 100
        self._started = False
        self._begin_ms: float | None = None
        self.prepare: Callable[[Any], None] | None = None
        self.mp3_frames_late = 0

    def make(self, arguments: Sequence[str]) -> None:
        """Make the instance and a media player, in the place of those that are there.

        Raises:
            MediaError: If libvlc can't be used.
        """
        self._unmake()
        self._vlc = import_vlc()
        codec = next((one for one in arguments if one.startswith("--codec=")), codecs())
        self.mp3_frames_late = 0 if codec == FFMPEG else _MP3_FRAMES_LATE
        self._instance = new_instance([*ARGUMENTS, codec, *arguments])
        self._mp = self._instance.media_player_new()
        self._serial += 1
        if self.prepare is not None:
            self.prepare(self._mp)
        self._mp.audio_set_volume(self._volume)
        kinds = self._vlc.EventType
        manager = self._mp.event_manager()
        for kind, callback in (
            (kinds.MediaPlayerTimeChanged, self._on_time_changed),
            (kinds.MediaPlayerEndReached, self._on_end_reached),
            (kinds.MediaPlayerEncounteredError, self._on_encountered_error),
            (kinds.MediaPlayerPlaying, self._on_playing),
        ):
            manager.event_attach(kind, callback, self._serial)

    def open(self, path: str) -> None:
        """Take another recording; what plays falls silent."""
        self.shut()
        self._path = path

    def start(self, generation: int, begin_ms: float, rate: float) -> None:
        """Play from a position, whether it plays already or not."""
        if self._mp is None:
            return
        self._generation = generation
        states = self._vlc.State
        state = self._mp.get_state() if self._started else None
        if state in (states.Playing, states.Paused, states.Buffering):
            self._begin_ms = None
            self._mp.set_time(round(begin_ms))
            self._mp.set_pause(0)
            self._report(BEGAN, generation, time.monotonic(), False)
            return
        self.shut()
        self._start_anew(begin_ms, rate)

    def halt(self) -> None:
        """Fall silent, and stay there."""
        if self._started:
            self._mp.set_pause(1)

    def shut(self) -> None:
        """Let go of the recording; may hang where libvlc does."""
        if self._started:
            self._started = False
            self._mp.stop()

    def rate(self, rate: float) -> None:
        """Play faster or slower; `start` must follow, as what is queued keeps its pace."""
        if self._mp is not None:
            self._mp.set_rate(rate)

    def volume(self, percent: int) -> None:
        """Change the loudness."""
        self._volume = percent
        if self._mp is not None:
            self._mp.audio_set_volume(percent)

    def state(self, generation: int) -> None:
        """Report what libvlc says that it does."""
        state = str(self._mp.get_state()) if self._mp is not None else ""
        self._report(STATE, generation, state.rpartition(".")[2])

    def _start_anew(self, begin_ms: float, rate: float) -> None:
        media = self._instance.media_new_path(self._path)
        media.add_option(f":start-time={begin_ms / 1000:.3f}")
        self._mp.set_media(media)
        media.release()
        self._mp.set_rate(rate)
        self._begin_ms = begin_ms
        self._started = True
        if self._mp.play() == 0:
            self._report(BEGAN, self._generation, time.monotonic(), True)
        else:
            self._report(REFUSED, self._generation)

    def _unmake(self) -> None:
        if self._mp is None:
            return
        self._serial += 1
        self.shut()
        media_player, instance = self._mp, self._instance
        self._mp = self._instance = None
        media_player.release()
        instance.release()

    # Called by libvlc, in its threads.

    def _on_time_changed(self, event: Any, serial: int) -> None:
        if serial == self._serial:
            self._report(TIME, self._generation, time.monotonic(), int(event.u.new_time))

    def _on_end_reached(self, _event: Any, serial: int) -> None:
        if serial == self._serial:
            self._report(ENDED, self._generation)

    def _on_encountered_error(self, _event: Any, serial: int) -> None:
        if serial == self._serial:
            self._report(BROKE, self._generation)

    def _on_playing(self, _event: Any, serial: int) -> None:
        if serial != self._serial:
            return
        begin_ms, self._begin_ms = self._begin_ms, None
        self._report(PLAYING, self._generation, time.monotonic(), begin_ms)
        # A volume is lost when it is set before there is an output.
        self._later(lambda: self.volume(self._volume))

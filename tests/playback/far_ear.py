"""Write down what libvlc plays, in the process in which it plays; `ear.Ear` reads it.

The file holds one record after another: HEAD (kind, moment at which it came, moment at which
it is due or 0, bytes that follow), then 16-bit mono samples.
"""

import ctypes
import os
import struct
import time
from typing import Any

RATE = 44100
HEAD = struct.Struct("=cddI")
ATTACHED, PLAYED, FLUSHED, PAUSED, RESUMED = b"A", b"P", b"F", b"S", b"R"
_kept: list[Any] = []


def attach(path: str, media_player: Any) -> None:
    """Take the place of the sound device of a libvlc media player."""
    import vlc

    file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)

    def write(kind: bytes, due: float = 0.0, samples: bytes = b"") -> None:
        os.write(file, HEAD.pack(kind, time.monotonic(), due, len(samples)) + samples)

    def on_play(_data: Any, samples: Any, count: int, pts: int) -> None:
        write(PLAYED, pts / 1e6, ctypes.string_at(samples, count * 2))

    made = (
        vlc.CallbackDecorators.AudioPlayCb(on_play),
        vlc.CallbackDecorators.AudioPauseCb(lambda _data, _pts: write(PAUSED)),
        vlc.CallbackDecorators.AudioResumeCb(lambda _data, _pts: write(RESUMED)),
        vlc.CallbackDecorators.AudioFlushCb(lambda _data, _pts: write(FLUSHED)),
    )
    _kept.append(made)
    write(ATTACHED)
    media_player.audio_set_format("S16N", RATE, 1)
    media_player.audio_set_callbacks(*made, None, None)

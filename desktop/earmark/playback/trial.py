"""Play two seconds of a recording without a window, to see whether this computer can."""

import time
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from earmark.playback.choose import make_player
from earmark.playback.media import prepare
from earmark.playback.player import PlayerState

_PLAYS_MS = 2000
_WAITS_MS = 20_000
_LOOKS_MS = 50


@dataclass(frozen=True, slots=True)
class Trial:
    """What came of it: the player, and how far the sound got in how many milliseconds."""

    player: str
    played_ms: int
    took_ms: int
    notice: str = ""


def play_a_moment(recording: Path, cache_dir: Path) -> Trial:
    """Prepare a recording and play its first two seconds.

    Raises:
        MediaError: If the recording can't be prepared.
    """
    _app = QCoreApplication.instance() or QCoreApplication(["earmark"])
    media = prepare(recording, cache_dir)
    player = make_player()
    loop, started = QEventLoop(), time.monotonic()

    def look() -> None:
        far = player.position_ms() >= _PLAYS_MS
        if far or player.state in (PlayerState.FAILED, PlayerState.ENDED):
            loop.quit()

    watch = QTimer()
    watch.timeout.connect(look)
    watch.start(_LOOKS_MS)
    QTimer.singleShot(_WAITS_MS, loop.quit)
    player.load(media.path, media.duration_ms)
    player.play()
    loop.exec()
    watch.stop()
    played, took = player.position_ms(), round((time.monotonic() - started) * 1000)
    notice = player.notice[0]
    player.close()
    return Trial(player.name, played, took, notice)

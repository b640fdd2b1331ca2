"""Two minutes of a restless person on real libvlc: nothing hangs, fails or shows a false state.

`EARMARK_SOAK_S` sets another length in seconds. The hour of the same on the silent player is a
test (`playback/test_fake_player.py`), as it takes three seconds.
"""

import os
import random
import time
from typing import Any

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from benchmarks.playback import _app, _encode_all, _media
from earmark.domain.ranges import TimeRange
from earmark.errors import MediaError
from earmark.playback.player import Player, PlayerState
from earmark.playback.vlc_player import VlcPlayer

SECONDS = float(os.environ.get("EARMARK_SOAK_S", "120"))
_LONGEST_S = 3.0  # a command that takes longer hangs for whoever gave it
_SETTLES_S = 3.0
Row = dict[str, Any]


def rows() -> list[Row]:
    """Give commands for two minutes, then look whether the player still does what it says."""
    _app()
    try:
        player = VlcPlayer(arguments=("--aout=adummy",))
    except MediaError as error:
        return [_row(f"libvlc: {error.message}", None, "", None)]
    _encode_all(("vbr.mp3",))
    media = _media("vbr.mp3")
    player.load(media.path, media.duration_ms)
    failures: list[str] = []
    player.failed.connect(lambda message, _hint: failures.append(message))
    commands, false_states, longest_s = _restless(player, random.Random(120))
    player.set_loop(None)
    player.set_rate(1.0)
    player.seek(9000)
    player.play()
    _wait(_SETTLES_S)
    off_ms = abs(player.position_ms() - 9000 - _SETTLES_S * 1000)
    player.close()
    return [
        _row("commands given", commands, "", None),
        _row("failures", len(failures), "", 0),
        _row("false states", false_states, "", 0),
        _row("longest command", longest_s * 1000, "ms", _LONGEST_S * 1000),
        _row("position 3 s after the last of them, error", off_ms, "ms", 400),
    ]


def _restless(player: Player, dice: random.Random) -> tuple[int, int, float]:
    commands, false_states, longest_s = 0, 0, 0.0
    until = time.monotonic() + SECONDS
    while time.monotonic() < until:
        for _ in range(dice.randrange(12)):
            began = time.monotonic()
            false_states += not _command(player, dice)
            longest_s = max(longest_s, time.monotonic() - began)
            commands += 1
        _wait(dice.randrange(60) / 1000)
        false_states += not 0 <= player.position_ms() <= player.duration_ms
    return commands, false_states, longest_s


def _command(player: Player, dice: random.Random) -> bool:
    """One command; tells whether the state is then what was asked for."""
    start_ms = dice.randrange(player.duration_ms - 1000)
    match dice.randrange(6):
        case 0:
            was = player.is_playing
            player.toggle()
            return player.is_playing is not was
        case 1 | 2:
            was = player.is_playing
            player.seek(start_ms)
            return player.is_playing is was and abs(player.position_ms() - start_ms) < 250
        case 3:
            rate = dice.choice([0.5, 1.0, 1.7, 3.0])
            player.set_rate(rate)
            return player.rate == rate
        case 4:
            loop = dice.choice([None, TimeRange(start_ms, start_ms + 300)])
            player.set_loop(loop)
            return player.loop == loop
        case _:
            player.play_range(TimeRange(start_ms, start_ms + 200))
            return player.state is PlayerState.PLAYING


def _wait(seconds: float) -> None:
    if seconds <= 0:
        QCoreApplication.processEvents()
        return
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def _row(name: str, figure: float | None, unit: str, bar: float | None) -> Row:
    shown = None if figure is None else round(float(figure), 1)
    ok = shown is not None and (bar is None or shown <= bar)
    return {"group": "soak", "name": name, "figure": shown, "unit": unit, "bar": bar, "ok": ok}

"""Write down what a player claims while an ear writes down what is heard."""

import time
from collections.abc import Sequence
from typing import Protocol

import numpy as np
from PySide6.QtCore import QEventLoop, Qt, QTimer

from earmark.playback.player import Player

CLAIM_EVERY_MS = 5
# A window of sound can only be judged when it is complete.
MARGIN_S = 0.05

Claims = list[tuple[float, int]]


class Hears(Protocol):
    """What an ear can tell afterwards."""

    def positions(self, moments: Sequence[float]) -> list[float | None]:
        """Return the position in seconds heard at moments; None is silence."""
        ...

    def forget(self) -> None:
        """Drop what was heard so far."""
        ...


class Listener:
    """Compares a player with the sound it makes.

    Args:
        player: Any player.
        ear: What its sound goes to.
        bias_ms: How far the position coded in the sound lies ahead of where an ordinary
            decoder has it; not 0 for files that don't tell their encoder's delay.
    """

    def __init__(self, player: Player, ear: Hears, bias_ms: float = 0.0) -> None:
        self._player = player
        self._ear = ear
        self.bias_ms = bias_ms

    def forget(self) -> None:
        """Drop what was heard so far."""
        self._ear.forget()

    def listen(self, seconds: float, every_ms: int = CLAIM_EVERY_MS) -> Claims:
        """Let the player play, and return (moment, position claimed) pairs."""
        claims: Claims = []
        loop = QEventLoop()
        ticks = QTimer()
        ticks.setTimerType(Qt.TimerType.PreciseTimer)
        until = time.monotonic() + seconds

        def claim() -> None:
            now = time.monotonic()
            claims.append((now, self._player.position_ms()))
            if now >= until:
                loop.quit()

        ticks.timeout.connect(claim)
        ticks.start(every_ms)
        loop.exec()
        ticks.stop()
        return claims

    def errors(self, claims: Claims, *, signed: bool = False) -> np.ndarray:
        """Return claimed minus heard in ms, without the sign unless asked; silence is left out."""
        heard = self._ear.positions([moment for moment, _ in claims])
        found = [
            claimed - (at * 1000 - self.bias_ms)
            for (_, claimed), at in zip(claims, heard, strict=True)
            if at is not None
        ]
        assert len(found) > 0.8 * len(claims), "there was silence instead of sound"
        return np.array(found) if signed else np.abs(np.array(found))

    def first_sound(self, since: float, near_ms: int) -> tuple[float, float] | None:
        """Return when sound from around a position was first heard, and which position."""
        moments: Sequence[float] = np.arange(since, time.monotonic() - MARGIN_S, 0.002).tolist()
        for moment, at in zip(moments, self._ear.positions(moments), strict=True):
            if at is not None and abs(at * 1000 - self.bias_ms - near_ms) < 400:
                return moment, at * 1000 - self.bias_ms
        return None

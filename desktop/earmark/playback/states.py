"""What a player can be doing, and what it expects of a start."""

from enum import StrEnum
from typing import NamedTuple

MIN_RATE = 0.5
MAX_RATE = 3.0
DEFAULT_STEP_BACK_MS = 1000


class PlayerState(StrEnum):
    """What a player is doing."""

    EMPTY = "empty"
    LOADING = "loading"
    PAUSED = "paused"
    PLAYING = "playing"
    ENDED = "ended"
    FAILED = "failed"


class Onset(NamedTuple):
    """What a back end expects of a start: see `PlaybackClock.rebase`."""

    delay_s: float = 0.0
    deaf_s: float | None = None

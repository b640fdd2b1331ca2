"""What to ask libvlc for so that a certain moment is the first that is heard."""

from dataclasses import dataclass
from typing import Any, NamedTuple

from earmark.playback.seek_points import STEP

# After a seek a decoder is silent or wrong for a moment: begin this much earlier.
_PREROLL_MS = {"mp3": 75, "mp2": 40, "aac": 25, "vorbis": 20, "opus": 20}
_NO_PREROLL_MS = 10
# libvlc drops three frames of mp3 after a seek. Where it can begin at each frame, it lands up to
# one frame off: the middle.
_MP3_FRAMES_LOST = 2.5
# What its decoder of mp3 needs besides; measured.
_MP3_DECODER_MS = 25
# Up to so many frames behind a point to begin at, it is better to begin a little before it.
_MP3_FRAMES_EARLY = 1.8
_JUST_BEFORE_MS = 3.0
_MPEG1_HERTZ = 32_000


class Seek(NamedTuple):
    """What to ask for, by the time of the copy, and how long it takes from first sound to there."""

    begin_ms: float
    ahead_ms: float


@dataclass(frozen=True, slots=True)
class SeekPlan:
    """How seeking goes in one prepared recording.

    Attributes:
        lead_ms: How much later a moment lies in the copy.
        preroll_ms: How much earlier to begin.
        frame_ms: Length of a frame of mp3 or mp2, 0 for other codings.
        every: How many frames a cluster has, whose every fifth is a point to begin at; 0
            where each frame is one.
    """

    lead_ms: float = 0.0
    preroll_ms: float = _NO_PREROLL_MS
    frame_ms: float = 0.0
    every: int = 0

    @classmethod
    def of(cls, facts: dict[str, Any]) -> "SeekPlan":
        """Make the plan from the facts beside a prepared recording; without any, a plain one."""
        lead_ms = float(facts.get("lead_ms", 0.0))
        codec = str(facts.get("codec"))
        preroll_ms = float(_PREROLL_MS.get(codec, _NO_PREROLL_MS))
        if codec not in {"mp3", "mp2"}:
            return cls(lead_ms, preroll_ms)
        hertz = max(8000, int(facts.get("sample_rate") or 0))
        frame_ms = 1000 * (576 if codec == "mp3" and hertz < _MPEG1_HERTZ else 1152) / hertz
        if not facts.get("self_contained"):
            return cls(lead_ms, preroll_ms, frame_ms)
        every = int(facts.get("cluster_frames") or 0)
        return cls(lead_ms, round(_MP3_FRAMES_LOST * frame_ms), frame_ms, every)

    def seek(self, ms: float, rate: float) -> "Seek":
        """Tell what to ask for to hear a moment first.

        libvlc takes what lies between the point at which it begins and what was asked for as if
        it were played at normal speed: at a higher one it then skips `rate` times as much, at a
        lower one it waits.
        """
        place = ms + self.lead_ms
        wanted = place - _MP3_DECODER_MS
        if not self.every or wanted < self.every * self.frame_ms:
            begin_ms = max(0.0, place - self.preroll_ms)
            return Seek(begin_ms, (place - begin_ms) / rate)
        past_ms, most_ms = self._past_ms(wanted)
        point_ms = wanted - past_ms
        asked_ms = min(past_ms / max(1.0, rate), most_ms)
        heard_ms = point_ms + asked_ms * max(1.0, rate)
        waits_ms = asked_ms * (1 / min(1.0, rate) - 1)
        return Seek(point_ms + asked_ms, (place - heard_ms) / rate + waits_ms)

    def _past_ms(self, wanted: float) -> tuple[float, float]:
        """Return how far what is wanted lies behind the point at which to begin.

        And how far behind it one can ask for, before the next point.
        """
        frames = wanted / self.frame_ms % self.every
        past = frames % STEP
        if past > _MP3_FRAMES_EARLY:
            length = min(STEP, self.every - (frames - past))
            return past * self.frame_ms, length * self.frame_ms - _JUST_BEFORE_MS
        before = STEP if frames >= STEP else (self.every - 1) % STEP + 1
        return (past + before) * self.frame_ms, before * self.frame_ms - _JUST_BEFORE_MS

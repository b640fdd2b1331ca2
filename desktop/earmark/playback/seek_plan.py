"""What to ask libvlc for so that a certain moment is the first that is heard."""

from dataclasses import dataclass
from typing import Any

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


@dataclass(frozen=True, slots=True)
class SeekPlan:
    """How seeking goes in one prepared recording.

    Attributes:
        lead_ms: How much later a moment lies in the copy.
        preroll_ms: How much earlier to begin.
        frame_ms: Length of a frame of mp3 or mp2, 0 for other codings.
        every: Of how many frames one is a point to begin at, 0 where each is.
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
        every = int(facts.get("seek_every") or 0)
        return cls(lead_ms, round(_MP3_FRAMES_LOST * frame_ms), frame_ms, every)

    def begin_ms(self, ms: float) -> float:
        """Return the time to ask for, by the time of the copy, to hear a moment first."""
        place = ms + self.lead_ms
        step_ms = self.every * self.frame_ms
        wanted = place - _MP3_DECODER_MS
        if not step_ms or wanted < step_ms:
            return max(0.0, place - self.preroll_ms)
        past_ms = wanted % step_ms
        if past_ms <= _MP3_FRAMES_EARLY * self.frame_ms:
            return wanted - past_ms - _JUST_BEFORE_MS
        return wanted

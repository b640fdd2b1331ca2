"""Whose annotations they are when several are compared: people, suggesters, and the gold tier."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from earmark.domain.annotation import GOLD, Annotation, Status

_SUGGESTER = "suggester:"
ADJUDICATED = "adjudicated:"
AGREED, NOTHING = "all", "none"


class VoiceKind(StrEnum):
    """What sort of voice it is."""

    ANNOTATOR = "annotator"
    SUGGESTER = "suggester"
    GOLD = "gold"


@dataclass(frozen=True, slots=True)
class Voice:
    """Somebody or something that annotated: an annotator, a suggester, or the gold tier."""

    kind: VoiceKind
    name: str = ""

    @property
    def rank(self) -> tuple[int, str]:
        """What voices are ordered by: people, suggesters, the gold tier, each by name."""
        return list(VoiceKind).index(self.kind), self.name.casefold()

    @property
    def key(self) -> str:
        """How it is written on the command line: `Ada`, `suggester:rules`, `gold`."""
        if self.kind is VoiceKind.SUGGESTER:
            return _SUGGESTER + self.name
        return GOLD if self.kind is VoiceKind.GOLD else self.name


def voice_of(annotation: Annotation) -> Voice:
    """Whose an annotation is; what was taken in from a file belongs to the annotator it names."""
    return voice_from(annotation.annotator, annotation.origin, annotation.tier)


@cache
def voice_from(annotator: str, origin: str, tier: str) -> Voice:
    """The same from what an annotation says about itself."""
    if tier == GOLD:
        return Voice(VoiceKind.GOLD)
    if origin.startswith(_SUGGESTER):
        return Voice(VoiceKind.SUGGESTER, origin.removeprefix(_SUGGESTER))
    return Voice(VoiceKind.ANNOTATOR, annotator)


def claims(voice: Voice, status: Status) -> bool:
    """Whether an annotation of a voice with such a status counts as what the voice says.

    What a person rejected, they do not say; a suggester still said it. A rejected one in the gold
    tier records that nothing is there.
    """
    return voice.kind is VoiceKind.SUGGESTER or status is not Status.REJECTED

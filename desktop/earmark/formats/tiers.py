"""Files of several tiers (ELAN, Praat): which tiers are the transcript, and which are not."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from earmark.domain.episode import ReadTranscript, Remark
from earmark.errors import ImportFailed
from earmark.formats.cues import Cue, Metadata, assemble
from earmark.formats.speakers import normalised
from earmark.formats.utterances import Spoken, gather
from earmark.formats.words import Token

_WORDY = 1.6


@dataclass(slots=True)
class TierCues:
    """A tier: its name, who speaks on it, the tier above it, and what is on it."""

    name: str
    speaker: str = ""
    parent: str = ""
    is_points: bool = False
    cues: list[Cue] = field(default_factory=list)

    @property
    def words_per_cue(self) -> float:
        """How many words its annotations hold on average, empty ones aside."""
        lengths = [len(cue.text.split()) for cue in self.cues if cue.text]
        return sum(lengths) / len(lengths) if lengths else 0.0

    @property
    def words(self) -> int:
        """How many words it holds."""
        return sum(len(cue.text.split()) for cue in self.cues)


def assemble_tiers(
    name: str,
    tiers: Sequence[TierCues],
    counted: int,
    remarks: Sequence[Remark],
    metadata: Metadata,
) -> ReadTranscript:
    """Make a transcript of the tiers that hold running text; say which were left out.

    Tiers of phrases win over tiers of words, these over the rest. Several tiers of phrases
    without a common parent are several speakers. A tier of words is gathered into utterances.

    Raises:
        ImportFailed: If no tier holds text.
    """
    said = list(remarks)
    chosen = _choose(tiers)
    if not chosen:
        raise ImportFailed("No tier of the file holds text.", "Choose another file.")
    for tier in tiers:
        if tier not in chosen and tier.cues:
            text = f"The tier “{tier.name}” with {len(tier.cues)} annotations is left out."
            said.append(Remark(tier.cues[0].line, text))
    cues = [cue for tier in chosen for cue in _with_speaker(tier, several=len(chosen) > 1)]
    left_out = sum(len(tier.cues) for tier in tiers if tier not in chosen)
    empty = sum(1 for cue in cues if not cue.text)
    filled = sorted((cue for cue in cues if cue.text), key=lambda cue: cue.start_ms or 0)
    left_out += empty
    if chosen[0].words_per_cue >= _WORDY:
        return assemble(name, filled, counted, said, left_out=left_out, **metadata)
    words = [
        Spoken(Token(cue.text, cue.start_ms, cue.end_ms), cue.speaker, cue.line) for cue in filled
    ]
    gathered = gather(words)
    metadata["merged"] = len(words) - len(gathered)
    return assemble(name, gathered, counted, said, left_out=left_out, **metadata)


def _choose(tiers: Sequence[TierCues]) -> list[TierCues]:
    filled = [tier for tier in tiers if tier.words and not tier.is_points]
    if not filled:
        return []
    wordy = [tier for tier in filled if tier.words_per_cue >= _WORDY]
    if not wordy:
        return [max(filled, key=_characters_per_cue)]
    most = max(tier.words for tier in wordy)
    whole = [tier for tier in wordy if tier.words * 2 >= most]
    best = max(whole, key=lambda tier: tier.words_per_cue)
    with_speakers = [tier for tier in wordy if tier.speaker and tier.parent == best.parent]
    return with_speakers if best.speaker and len(with_speakers) > 1 else [best]


def _characters_per_cue(tier: TierCues) -> float:
    texts = [cue.text for cue in tier.cues if cue.text and not _is_number(cue.text)]
    return sum(map(len, texts)) / len(texts) if len(texts) * 2 > len(tier.cues) / 2 else 0.0


def _is_number(text: str) -> bool:
    return text.replace(".", "", 1).replace("-", "", 1).isdigit()


def _with_speaker(tier: TierCues, *, several: bool) -> list[Cue]:
    speaker = normalised(tier.speaker or (tier.name if several else ""))
    for cue in tier.cues:
        cue.speaker = cue.speaker or speaker
    return tier.cues

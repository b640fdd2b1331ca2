"""What an alignment found out besides times: what is missing on either side, and how good it is."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from earmark.domain.transcript import TimingSource
from earmark.timing.chunks import sound_share
from earmark.timing.matching import Gap
from earmark.timing.timed import TimedLine

_LEAST_INSERTED_S = 4.0
_HAS_SOUND = 0.3
REFUSED_BELOW = 0.06
REFUSED_IN_ALL_BELOW = 0.2
POOR_BELOW = 0.5

WHISPER_HINT = (
    "If the recording is in another language or of poor sound, the extra earmark[whisper] may "
    "find more: install it and align again with it."
)


class Verdict(StrEnum):
    """How far the result can be used."""

    ALIGNED = "aligned"
    POOR = "poor"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of the recording, `[start_ms, end_ms)`, before line `row` of the text."""

    start_ms: int
    end_ms: int
    row: int


@dataclass(frozen=True, slots=True)
class AlignmentReport:
    """What was found out.

    `aligned_share` is the share of spoken lines whose time was found in the sound,
    `words_found` the share of words. `inserted` is heard but not in the text, `unspoken` are
    lines that nobody says. `message` and `hint` are empty if all is well.
    """

    verdict: Verdict
    aligned_share: float
    words_found: float
    inserted: tuple[Stretch, ...]
    unspoken: tuple[int, ...]
    cpu_s: float
    message: str = ""
    hint: str = ""


def inserted_stretches(
    gaps: Sequence[Gap], line_of: Sequence[int], line_count: int, raw: Path
) -> tuple[Stretch, ...]:
    """Stretches with sound between words of the text that are too long for a pause."""
    found = []
    for gap in gaps:
        if gap.time_s - gap.text_s < _LEAST_INSERTED_S:
            continue
        if gap.text_s > 0 and gap.time_s < 2 * gap.text_s:
            continue
        if sound_share(raw, gap.from_ms, gap.to_ms) >= _HAS_SOUND:
            row = line_of[gap.last] if gap.last < len(line_of) else line_count
            found.append(Stretch(gap.from_ms, gap.to_ms, row))
    return tuple(found)


def judge(
    lines: Sequence[TimedLine], inserted: tuple[Stretch, ...], words_found: float, cpu_s: float
) -> AlignmentReport:
    """Sum up an alignment that ran to its end."""
    spoken = [line for line in lines if line.spoken and line.words]
    aligned = sum(line.source is not TimingSource.ESTIMATED for line in spoken)
    share = aligned / len(spoken) if spoken else 0.0
    unspoken = tuple(row for row, line in enumerate(lines) if not line.spoken)
    if share >= POOR_BELOW:
        return AlignmentReport(Verdict.ALIGNED, share, words_found, inserted, unspoken, cpu_s)
    return AlignmentReport(
        Verdict.POOR,
        share,
        words_found,
        (),
        (),
        cpu_s,
        f"Only {share:.0%} of the lines could be found in the sound; the rest keep estimates.",
        WHISPER_HINT,
    )


def refusal(words_found: float, cpu_s: float) -> AlignmentReport:
    """Sum up an alignment that was given up: the sound is not that of the text."""
    return AlignmentReport(
        Verdict.REFUSED,
        0.0,
        words_found,
        (),
        (),
        cpu_s,
        f"Only {words_found:.0%} of the words were found: "
        "this recording does not seem to belong to this transcript.",
        "Check that the right recording is attached. " + WHISPER_HINT,
    )


def nothing_to_find(lines: Sequence[str], cpu_s: float) -> AlignmentReport:
    """Sum up the alignment of a text without a single word that the model can say."""
    if not any(character.isalnum() for line in lines for character in line):
        message, hint = "The transcript holds no words to find.", ""
    else:
        message = "The transcript is in a script that the built-in English model cannot say."
        hint = WHISPER_HINT
    return AlignmentReport(Verdict.POOR, 0.0, 0.0, (), (), cpu_s, message, hint)

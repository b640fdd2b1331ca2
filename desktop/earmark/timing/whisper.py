"""Recognisers that know words the text does not name: faster-whisper, or any other.

They time a text in any language through the same matching as the built-in recogniser, and write
down recordings that have no text at all.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from rapidfuzz import fuzz, process

from earmark.errors import AppError
from earmark.timing.align import AlignmentControl, AlignmentResult
from earmark.timing.assemble import assemble
from earmark.timing.audio import media_length_ms
from earmark.timing.estimate import estimate, rising_pins
from earmark.timing.matching import Matching
from earmark.timing.recogniser import FRAME_MS, Heard
from earmark.timing.report import REFUSED_BELOW, judge, refusal
from earmark.timing.state import AlignmentState
from earmark.timing.tokens import TokenText, token_of, tokenise

_ALIKE = 80
_UNKNOWN = -1


@dataclass(frozen=True, slots=True)
class SpokenWord:
    """A word as a recogniser heard it."""

    text: str
    start_ms: int
    end_ms: int
    confidence: float | None = None


@dataclass(frozen=True, slots=True)
class SpokenSegment:
    """A sentence or phrase as a recogniser wrote it down."""

    text: str
    start_ms: int
    end_ms: int
    words: tuple[SpokenWord, ...] = ()


@dataclass(frozen=True, slots=True)
class TranscriptionProgress:
    """A newly written segment and how far the recording is done."""

    segment: SpokenSegment
    fraction: float


class SpeechRecogniser(Protocol):
    """Writes down a recording, segment by segment, with the time of every word."""

    def segments(self, media: Path, language: str | None) -> Iterator[SpokenSegment]:
        """Yield what is said, in order."""


class FasterWhisper:
    """The optional extra `earmark[whisper]` with a model that the person has chosen.

    Args:
        model: Folder of a model, or the name of one. A name is fetched only if `may_fetch`.
    """

    def __init__(self, model: str, *, may_fetch: bool = False, threads: int = 0) -> None:
        try:
            from faster_whisper import WhisperModel
        except ImportError as error:
            raise AppError(
                "Speech recognition with Whisper is not installed.",
                "Install it with: pip install 'earmark[whisper]'",
            ) from error
        try:
            self._model: Any = WhisperModel(
                model,
                device="cpu",
                compute_type="int8",
                cpu_threads=threads,
                local_files_only=not may_fetch,
            )
        except (OSError, ValueError, RuntimeError) as error:
            raise AppError(
                f"The Whisper model {model!r} could not be loaded.",
                "Choose the folder of a model, or allow Earmark to fetch it.",
            ) from error

    def segments(self, media: Path, language: str | None) -> Iterator[SpokenSegment]:
        """Yield what is said, in order."""
        found, _info = self._model.transcribe(str(media), language=language, word_timestamps=True)
        for segment in found:
            words = tuple(
                SpokenWord(
                    word.word.strip(),
                    round(word.start * 1000),
                    round(word.end * 1000),
                    word.probability,
                )
                for word in segment.words or ()
            )
            yield SpokenSegment(
                segment.text.strip(), round(segment.start * 1000), round(segment.end * 1000), words
            )


def transcribe(
    recogniser: SpeechRecogniser,
    media: Path,
    *,
    language: str | None = None,
    control: AlignmentControl | None = None,
) -> Iterator[TranscriptionProgress]:
    """Write down a recording; yields each segment as it comes.

    Raises:
        MediaError: If the recording cannot be read.
        Cancelled: If `control` cancels; segments that were yielded stay good.
    """
    length_ms = max(1, media_length_ms(media) or 1)
    for segment in recogniser.segments(media, language):
        if control is not None:
            control.wait()
        yield TranscriptionProgress(segment, min(1.0, segment.end_ms / length_ms))


def align_with(
    recogniser: SpeechRecogniser,
    lines: Sequence[str],
    media: Path,
    *,
    pins: Sequence[tuple[int, int]] = (),
    language: str | None = None,
    control: AlignmentControl | None = None,
    on_progress: Callable[[float], None] | None = None,
) -> AlignmentResult:
    """Time a text with a recogniser that writes freely, for other languages and poor sound.

    Raises:
        MediaError: If the recording cannot be read.
        Cancelled: If `control` cancels.
    """
    text = tokenise(lines)
    length_ms = media_length_ms(media) or 0
    spoken: list[SpokenWord] = []
    for progress in transcribe(recogniser, media, language=language, control=control):
        spoken.extend(progress.segment.words or (_as_word(progress.segment),))
        length_ms = max(length_ms, progress.segment.end_ms)
        if on_progress is not None:
            on_progress(progress.fraction)
    fixed = rising_pins(pins, len(lines), length_ms)
    rough = estimate(lines, length_ms, pins=fixed)
    state = AlignmentState("")
    state.heard[0] = (0, len(text.ids), _as_tokens(spoken, text))
    matching = Matching(text, length_ms, fixed)
    anchors = matching.anchors(state)
    times = matching.token_times(anchors, state)
    share = len(times) / len(text.ids) if text.ids else 0.0
    if text.ids and share < REFUSED_BELOW:
        return AlignmentResult(rough, refusal(share, 0.0))
    gaps = matching.gaps(times)
    unsaid = {token for gap in gaps for token in matching.unsaid_tokens(gap)}
    result = assemble(text, times, unsaid, fixed, length_ms, rough)
    return AlignmentResult(result, judge(result, (), share, 0.0))


def _as_word(segment: SpokenSegment) -> SpokenWord:
    return SpokenWord(segment.text, segment.start_ms, segment.end_ms)


def _as_tokens(spoken: Sequence[SpokenWord], text: TokenText) -> list[Heard]:
    """Words as tokens of the text; a word that the text has almost so counts as that word."""
    numbers = {token.lower(): number for number, token in enumerate(text.vocabulary)}
    known: dict[str, int] = {}
    heard = []
    for word in spoken:
        token = token_of(word.text).lower()
        if token not in known:
            near = process.extractOne(token, numbers.keys(), scorer=fuzz.ratio, score_cutoff=_ALIKE)
            known[token] = (
                numbers[near[0]] if near and len(token) > 3 else numbers.get(token, _UNKNOWN)
            )
        start = word.start_ms // FRAME_MS
        heard.append(Heard(known[token], start, max(start + 1, word.end_ms // FRAME_MS)))
    return heard

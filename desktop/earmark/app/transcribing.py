"""Write down a recording that has no transcript, with the optional extra `earmark[whisper]`.

What has been written appears as it comes and stays when the work is cancelled. All of it is one
step of undo, as long as the person edits nothing in between.
"""

import time
from dataclasses import dataclass
from importlib.util import find_spec
from statistics import fmean

from earmark.app.aligning import Told, recording_of
from earmark.app.project import Project
from earmark.domain.transcript import Segment, TimingSource, Word
from earmark.errors import ProjectError
from earmark.store import transcripts
from earmark.store.changes import AT_LENGTH
from earmark.store.recorder import Session
from earmark.timing.align import AlignmentControl
from earmark.timing.whisper import FasterWhisper, SpeechRecogniser, SpokenSegment, transcribe

_WRITE_EVERY_S = 2.0
_UNCERTAINTY_MS = 200  # how far its word times are off in four of five cases


@dataclass(frozen=True, slots=True)
class Transcribed:
    """What became of one episode."""

    episode_id: int
    segments: int


def is_installed() -> bool:
    """Whether the extra is there."""
    return find_spec("faster_whisper") is not None


def open_recogniser(model: str, *, may_fetch: bool = False) -> SpeechRecogniser:
    """Load the model that the person has chosen, by folder or by name.

    Args:
        model: Folder of a model, or the name of one.
        may_fetch: Whether a model with that name may be fetched from the network.

    Raises:
        AppError: If the extra is not installed, or the model can't be loaded.
    """
    return FasterWhisper(model, may_fetch=may_fetch)


def transcribe_episode(
    project: Project,
    episode_id: int,
    recogniser: SpeechRecogniser,
    *,
    language: str | None = None,
    control: AlignmentControl | None = None,
    told: Told | None = None,
) -> Transcribed:
    """Write down the recording of an episode that has no transcript.

    Args:
        project: The project.
        episode_id: The episode.
        recogniser: What listens.
        language: Code of the language, such as `fr`; None lets the recogniser find out.
        control: Pauses and cancels.
        told: Called with the share done, and None.

    Raises:
        MediaError: If the episode has no recording, or it can't be read.
        ProjectError: If it has a transcript already, or the project can't be written.
        Cancelled: If `control` cancelled; what was written until then is kept.
    """
    episode = project.episode(episode_id)
    media = recording_of(episode)
    if len(project.transcript(episode_id)):
        raise ProjectError(
            f"“{episode.title}” has a transcript already.",
            "Align it to the recording instead, or undo what was written to begin anew.",
        )
    waiting: list[Segment] = []
    count, next_write = 0, time.monotonic()

    def write() -> None:
        nonlocal count, next_write
        if waiting:
            _append(project, episode_id, f"Write down {episode.title}", waiting)
            count += len(waiting)
            waiting.clear()
        next_write = time.monotonic() + _WRITE_EVERY_S

    try:
        for progress in transcribe(recogniser, media, language=language, control=control):
            if progress.segment.text.strip():
                waiting.append(segment_of(progress.segment))
            if time.monotonic() >= next_write:
                write()
            if told is not None:
                told(progress.fraction, None)
    finally:
        write()
    return Transcribed(episode_id, count)


def segment_of(spoken: SpokenSegment) -> Segment:
    """What a recogniser wrote down as a segment of a transcript."""
    text = " ".join(spoken.text.split())
    words: list[Word] = []
    at = 0
    for word in spoken.words:
        found = text.find(word.text, at) if word.text else -1
        if found < 0:
            continue
        at = found + len(word.text)
        words.append(
            Word(
                found,
                at,
                word.start_ms,
                max(word.start_ms, word.end_ms),
                TimingSource.ALIGNED,
                word.confidence,
                _UNCERTAINTY_MS,
            )
        )
    known = [word.confidence for word in words if word.confidence is not None]
    return Segment(
        0,
        spoken.start_ms,
        max(spoken.start_ms, spoken.end_ms),
        text,
        source=TimingSource.ALIGNED,
        uncertainty_ms=_UNCERTAINTY_MS,
        confidence=round(fmean(known), 3) if known else None,
        words=tuple(words),
    )


def _append(project: Project, episode_id: int, label: str, segments: list[Segment]) -> None:
    def work(session: Session) -> None:
        transcripts.append(session, episode_id, segments)

    project.edit(label, work, merge=f"{AT_LENGTH}transcribe:{episode_id}")

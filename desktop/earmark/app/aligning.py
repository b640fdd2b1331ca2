"""Give an episode precise times by listening: in the background, resumable, pins untouched.

How what it finds is written says `better_times`. What it has heard is kept in the cache, so that
it goes on where it was after a restart, and so that pins set later cost seconds, not minutes.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from earmark import paths
from earmark.app.better_times import BetterTimes, line_of
from earmark.app.project import Project
from earmark.app.recordings import as_recording, media_of
from earmark.domain.episode import Episode, Media
from earmark.domain.timing_report import TimingReport
from earmark.domain.transcript import TimingSource, Transcript
from earmark.errors import AppError, MediaError, ProjectError
from earmark.playback.cache import MediaCache
from earmark.timing.align import Alignment, AlignmentControl
from earmark.timing.report import Verdict
from earmark.timing.state import AlignmentState, alignment_key
from earmark.timing.timed import TimedLine
from earmark.timing.whisper import SpeechRecogniser, align_with

_SAVE_EVERY_S = 3.0
_SAVE_SHARE = 50.0  # of the time between, at most a fiftieth goes into saving
_KEPT = frozenset({TimingSource.MANUAL, TimingSource.GIVEN})

Told = Callable[[float, float | None], None]


@dataclass(frozen=True, slots=True)
class Aligned:
    """What became of one episode."""

    episode_id: int
    report: TimingReport
    cpu_s: float


def align_episode(
    project: Project,
    episode_id: int,
    *,
    refine: bool = False,
    jobs: int | None = None,
    playhead_ms: int = 0,
    control: AlignmentControl | None = None,
    told: Told | None = None,
) -> Aligned:
    """Align the transcript of an episode with its recording and keep what is found on the way.

    Args:
        project: The project.
        episode_id: The episode.
        refine: Also listen for lines whose times came with the file; without it these stay.
        jobs: Processes; None for all cores but one.
        playhead_ms: Where the person listens; the work starts there.
        control: Pauses and cancels.
        told: Called with the share done and the seconds left, None while not known.

    Raises:
        MediaError: If the episode has no recording, or it can't be read.
        ProjectError: If the project can't be written.
        Cancelled: If `control` cancelled; what was found until then is kept.
    """
    episode, transcript, media = _matter(project, episode_id)
    better = BetterTimes(project, episode, transcript, refine=refine)
    lines = [segment.text for segment in transcript]
    state = _State(lines, media)
    alignment = Alignment(
        lines,
        media,
        pins=_pins(transcript, refine=refine),
        playhead_ms=playhead_ms,
        jobs=jobs,
        state=state.load(),
        rough=_estimates(transcript),
    )
    try:
        for progress in alignment.steps(control):
            if not refine:
                better.keep(progress.changed)
            state.save(alignment, now=False)
            if told is not None:
                told(progress.fraction, progress.eta_s)
    finally:
        state.save(alignment, now=True)
    assert alignment.result is not None
    return Aligned(episode_id, better.finish(alignment.result), alignment.result.report.cpu_s)


def _estimates(transcript: Transcript) -> list[TimedLine] | None:
    """The estimate that is shown, which knows the chapters; None once it is one no longer."""
    whole = all(one.source is TimingSource.ESTIMATED and one.words for one in transcript)
    return [line_of(segment) for segment in transcript] if whole else None


def align_with_recogniser(
    project: Project,
    episode_id: int,
    recogniser: SpeechRecogniser,
    *,
    refine: bool = False,
    language: str | None = None,
    control: AlignmentControl | None = None,
    told: Told | None = None,
) -> Aligned:
    """Align an episode with a recogniser that writes freely: other languages, poor sound.

    Raises:
        MediaError: If the episode has no recording, or it can't be read.
        ProjectError: If the project can't be written.
        Cancelled: If `control` cancelled; nothing is changed then.
    """
    episode, transcript, media = _matter(project, episode_id)
    result = align_with(
        recogniser,
        [segment.text for segment in transcript],
        media,
        pins=_pins(transcript, refine=refine),
        language=language,
        control=control,
        on_progress=None if told is None else lambda share: told(share, None),
    )
    better = BetterTimes(project, episode, transcript, refine=refine)
    return Aligned(episode_id, better.finish(result), result.report.cpu_s)


def _matter(project: Project, episode_id: int) -> tuple[Episode, Transcript, Path]:
    """The episode, the text and the sound that are to be brought together."""
    episode = project.episode(episode_id)
    transcript = project.transcript(episode_id)
    media = recording_of(episode)
    if not len(transcript):
        raise ProjectError(
            f"“{episode.title}” has no transcript to align.", "Import its transcript first."
        )
    return episode, transcript, media


def recording_of(episode: Episode) -> Path:
    """The seekable copy of an episode's recording, made again where the cache was emptied."""
    if episode.media is None:
        raise MediaError(
            f"“{episode.title}” has no recording.", "Attach its recording, then align it."
        )
    found = MediaCache(paths.media_cache()).find(episode.media.sha256)
    if found is not None:
        return found.path
    made: Media = media_of(as_recording(episode.media.path))
    if made.sha256 != episode.media.sha256:
        raise MediaError(
            f"The recording {episode.media.name} is not the one it was.",
            "Attach the recording again; the transcript is then re-timed.",
        )
    return Path(made.cached_path)


def _pins(transcript: Transcript, *, refine: bool) -> list[tuple[int, int]]:
    """(row, start) of the lines that nothing may move."""
    kept = {TimingSource.MANUAL} if refine else _KEPT
    return [(row, one.start_ms) for row, one in enumerate(transcript) if one.source in kept]


def describe(report: TimingReport) -> str:
    """The outcome in one sentence."""
    if report.verdict != Verdict.ALIGNED.value:
        return report.message
    parts = [f"{report.aligned_share:.0%} of the lines are aligned."]
    if report.gaps:
        count, seconds = len(report.gaps), sum(gap.time.duration_ms for gap in report.gaps) // 1000
        parts.append(
            f"One stretch ({seconds} s) is not in the text."
            if count == 1
            else f"Not in the text: {count} stretches ({seconds} s)."
        )
    if report.unspoken:
        parts.append(
            "One line of the text is not spoken."
            if report.unspoken == 1
            else f"Not spoken of the text: {report.unspoken} lines."
        )
    return " ".join(parts)


class _State:
    """What an alignment has heard, kept in the cache by text and recording."""

    def __init__(self, lines: Sequence[str], media: Path) -> None:
        self._path = paths.cache_dir() / "alignment" / f"{alignment_key(lines, media)}.json"
        self._next_save = 0.0

    def load(self) -> AlignmentState | None:
        """What was heard before; None where nothing was, or it can't be read."""
        try:
            return AlignmentState.from_json(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError, AppError):
            return None

    def save(self, alignment: Alignment, *, now: bool) -> None:
        """Keep what has been heard so far; a full disk only costs the way back."""
        began = time.monotonic()
        if alignment.state is None or (not now and began < self._next_save):
            return
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            partial = self._path.with_suffix(".part")
            partial.write_text(alignment.state.to_json(), encoding="utf-8")
            partial.replace(self._path)
        except OSError:
            return
        finally:
            done = time.monotonic()
            self._next_save = done + max(_SAVE_EVERY_S, _SAVE_SHARE * (done - began))

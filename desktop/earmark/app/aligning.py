"""Give an episode precise times by listening: in the background, resumable, pins untouched.

What alignment finds is written with `Project.improve`: the times get better beside the person's
work and are no step of undo. What it has heard is kept in the cache, so that it goes on where it
was after a restart, and so that pins set later cost seconds instead of minutes.
"""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from earmark import paths
from earmark.app.importing import media_of
from earmark.app.project import Project
from earmark.domain.episode import Episode, Media
from earmark.domain.ranges import TimeRange
from earmark.domain.timing_report import SoundGap, TimingReport
from earmark.domain.transcript import Segment, TimingSource, Transcript
from earmark.errors import AppError, MediaError, ProjectError
from earmark.playback.cache import MediaCache
from earmark.store import annotations
from earmark.timing.align import Alignment, AlignmentControl, AlignmentResult
from earmark.timing.report import Verdict
from earmark.timing.state import AlignmentState, alignment_key
from earmark.timing.timed import TimedLine

_SAVE_STATE_EVERY_S = 10.0
_KEPT = frozenset({TimingSource.MANUAL, TimingSource.GIVEN})

Told = Callable[[float, float | None], None]


@dataclass(frozen=True, slots=True)
class Aligned:
    """What became of one episode."""

    episode_id: int
    report: TimingReport
    cpu_s: float


def needs_alignment(project: Project, episode: Episode) -> bool:
    """Whether an episode has estimated times, a recording to listen to, and no verdict yet."""
    if episode.media is None or project.read_only:
        return False
    if project.timing_report(episode.id) is not None:
        return False
    return any(one.source is TimingSource.ESTIMATED for one in project.transcript(episode.id))


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
    episode = project.episode(episode_id)
    transcript = project.transcript(episode_id)
    media = recording_of(episode)
    if not len(transcript):
        raise ProjectError(
            f"“{episode.title}” has no transcript to align.", "Import its transcript first."
        )
    lines = [segment.text for segment in transcript]
    state = _State(lines, media)
    alignment = Alignment(
        lines,
        media,
        pins=_pins(transcript, refine=refine),
        playhead_ms=playhead_ms,
        jobs=jobs,
        state=state.load(),
    )
    try:
        for progress in alignment.steps(control):
            _improve(project, episode, transcript, progress.changed, refine=refine)
            state.save(alignment, now=False)
            if told is not None:
                told(progress.fraction, progress.eta_s)
    finally:
        state.save(alignment, now=True)
    assert alignment.result is not None
    report = _finish(project, episode, transcript, alignment.result, refine=refine)
    return Aligned(episode_id, report, alignment.result.report.cpu_s)


def recording_of(episode: Episode) -> Path:
    """The seekable copy of an episode's recording, made again where the cache was emptied."""
    if episode.media is None:
        raise MediaError(
            f"“{episode.title}” has no recording.", "Attach its recording, then align it."
        )
    found = MediaCache(paths.media_cache()).find(episode.media.sha256)
    if found is not None:
        return found.path
    made: Media = media_of(Path(episode.media.path))
    if made.sha256 != episode.media.sha256:
        raise MediaError(
            f"The recording {Path(episode.media.path).name} is not the one it was.",
            "Attach the recording again; the transcript is then re-timed.",
        )
    return Path(made.cached_path)


def _pins(transcript: Transcript, *, refine: bool) -> list[tuple[int, int]]:
    """(row, start) of the lines that nothing may move."""
    kept = {TimingSource.MANUAL} if refine else _KEPT
    return [(row, one.start_ms) for row, one in enumerate(transcript) if one.source in kept]


def _improve(
    project: Project,
    episode: Episode,
    known: Transcript,
    lines: Mapping[int, TimedLine],
    *,
    refine: bool,
    label: str = "Align",
) -> None:
    """Write better times of some rows, leaving alone what a person has set meanwhile."""
    if not lines:
        return
    ids = {known[row].id: line for row, line in lines.items()}
    present = project.transcript(episode.id)
    better = [
        timed(segment, ids[segment.id])
        for segment in present
        if segment.id in ids and _may_move(segment, refine=refine) and _same(segment, known)
    ]
    if better:
        project.improve(
            f"{label} {episode.title}",
            lambda session: annotations.retime(session, episode.id, better),
        )


def _may_move(segment: Segment, *, refine: bool) -> bool:
    return segment.source is not TimingSource.MANUAL and (
        refine or segment.source is not TimingSource.GIVEN
    )


def _same(segment: Segment, known: Transcript) -> bool:
    """Whether a segment still has the text that was listened for."""
    return known[known.row_of(segment.id)].text == segment.text


def timed(segment: Segment, line: TimedLine) -> Segment:
    """A segment with the times of a line."""
    return replace(
        segment,
        start_ms=line.start_ms,
        end_ms=line.end_ms,
        source=line.source,
        uncertainty_ms=line.uncertainty_ms,
        confidence=line.confidence,
        words=line.words,
        spoken=line.spoken,
    )


def _finish(
    project: Project,
    episode: Episode,
    transcript: Transcript,
    result: AlignmentResult,
    *,
    refine: bool,
) -> TimingReport:
    found = result.report
    if found.verdict is not Verdict.REFUSED:
        lines = dict(enumerate(result.lines))
        _improve(project, episode, transcript, lines, refine=refine)
    else:
        _put_back(project, episode, transcript, refine=refine)
    gaps = tuple(
        SoundGap(
            TimeRange(one.start_ms, one.end_ms),
            transcript[one.row].id if one.row < len(transcript) else None,
        )
        for one in found.inserted
    )
    report = TimingReport(
        found.verdict.value,
        round(found.aligned_share, 4),
        round(found.words_found, 4),
        gaps,
        len(found.unspoken),
        found.message,
        found.hint,
    )
    project.save_timing_report(episode.id, report)
    return report


def _put_back(project: Project, episode: Episode, transcript: Transcript, *, refine: bool) -> None:
    """Give refused lines the times they had before anything was tried."""
    before = {
        row: TimedLine(
            one.start_ms, one.end_ms, one.source, one.confidence, one.uncertainty_ms, one.words
        )
        for row, one in enumerate(transcript)
    }
    _improve(project, episode, transcript, before, refine=refine, label="Keep the times of")


def describe(report: TimingReport) -> str:
    """The outcome in one sentence."""
    if report.verdict != Verdict.ALIGNED.value:
        return report.message
    parts = [f"{report.aligned_share:.0%} of the lines are aligned"]
    if report.gaps:
        seconds = sum(gap.time.duration_ms for gap in report.gaps) // 1000
        stretches = "stretch" if len(report.gaps) == 1 else "stretches"
        parts.append(f"{len(report.gaps)} {stretches} ({seconds} s) are not in the text")
    if report.unspoken:
        lines = "line" if report.unspoken == 1 else "lines"
        parts.append(f"{report.unspoken} {lines} of the text are not spoken")
    return "; ".join(parts) + "."


class _State:
    """What an alignment has heard, kept in the cache by text and recording."""

    def __init__(self, lines: Sequence[str], media: Path) -> None:
        self._path = paths.cache_dir() / "alignment" / f"{alignment_key(lines, media)}.json"
        self._saved_at = time.monotonic()

    def load(self) -> AlignmentState | None:
        """What was heard before; None where nothing was, or it can't be read."""
        try:
            return AlignmentState.from_json(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError, AppError):
            return None

    def save(self, alignment: Alignment, *, now: bool) -> None:
        """Keep what has been heard so far; a full disk only costs the way back."""
        if alignment.state is None:
            return
        moment = time.monotonic()
        if not now and moment - self._saved_at < _SAVE_STATE_EVERY_S:
            return
        self._saved_at = moment
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            partial = self._path.with_suffix(".part")
            partial.write_text(alignment.state.to_json(), encoding="utf-8")
            partial.replace(self._path)
        except OSError:
            return

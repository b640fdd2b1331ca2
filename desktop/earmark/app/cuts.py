"""Another cut of an episode: how it differs from the one there is, and taking it over.

Where the loudness of the old cut is still in the cache, the two are compared by their sound: in a
second or two, in any language, and exactly. Else the text is listened for in the new one.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from earmark import paths
from earmark.app.better_times import line_of, report_of, timed
from earmark.app.project import Project
from earmark.app.recordings import media_of
from earmark.domain.episode import Chapter, Media
from earmark.domain.ranges import TimeRange
from earmark.domain.timing_report import SoundGap, TimingReport
from earmark.domain.transcript import Segment, TimingSource, Transcript
from earmark.errors import MediaError
from earmark.playback.cache import MediaCache
from earmark.store import episodes, following
from earmark.store.recorder import Session

if TYPE_CHECKING:
    from earmark.timing.align import AlignmentControl
    from earmark.timing.recut import Recut
    from earmark.timing.same_sound import Stretch

_ENOUGH = 0.5  # share of the shorter cut that must be found in the other by its sound
Told = Callable[[float, float | None], None]


@dataclass(frozen=True, slots=True)
class NewCut:
    """How another cut of an episode differs, before anything is changed.

    `tagged_away` counts the annotations on words that are nowhere in the new cut. `common` holds
    what both cuts have, where that was found by their sound.
    """

    episode_id: int
    media: Media
    recut: "Recut"
    report: TimingReport | None
    refused: str = ""
    old_ms: int = 0
    chapters: tuple[Chapter, ...] = ()
    tagged_away: int = 0
    common: "tuple[Stretch, ...]" = ()

    def describe(self) -> str:
        """The difference in one sentence."""
        if self.refused:
            return self.refused
        parts = []
        for changes, verb in ((self.recut.inserted, "inserted"), (self.recut.removed, "removed")):
            if changes:
                seconds = sum(one.end_ms - one.start_ms for one in changes) // 1000
                stretches = "stretch" if len(changes) == 1 else "stretches"
                parts.append(f"{len(changes)} {stretches} {verb} ({seconds} s)")
        return ("; ".join(parts) or "Both cuts have the same stretches") + "."


def compare_cut(
    project: Project,
    episode_id: int,
    recording: Path | str | Media,
    *,
    jobs: int | None = None,
    control: "AlignmentControl | None" = None,
    told: Told | None = None,
) -> NewCut:
    """Find out how another recording of an episode differs from the one it has.

    Args:
        project: The project; nothing is changed.
        episode_id: The episode.
        recording: A file, an address, or what was prepared already.
        jobs: Processes for listening.
        control: Pauses and cancels listening.
        told: Called with the share done and the seconds left, where known.

    Raises:
        MediaError: If the recording can't be read.
        Cancelled: If `control` cancels, or `told` raises it.
    """
    media = recording if isinstance(recording, Media) else media_of(recording)
    common = _common(project, episode_id, media, told)
    if common is not None:
        return _by_sound(project, episode_id, media, common)
    return _by_text(project, episode_id, media, jobs, control, told)


def adopt_cut(project: Project, cut: NewCut) -> None:
    """Give an episode its new recording and the times that belong to it, in one step of undo.

    Every annotation keeps its words.

    Raises:
        MediaError: If the recording is not of this episode.
    """
    if cut.refused:
        raise MediaError(cut.refused, "Choose another recording; nothing was changed.")
    transcript = project.transcript(cut.episode_id)
    segments = _differing(transcript, cut.recut)
    episode = project.episode(cut.episode_id)

    def work(session: Session) -> None:
        session.label = f"Re-time {episode.title} to another cut"
        episodes.set_media(session, cut.episode_id, cut.media)
        following.retime(session, cut.episode_id, segments)
        if cut.chapters != episode.chapters:
            episodes.update(session, replace(episode, chapters=cut.chapters))

    project.edit("Re-time to another cut", work)
    project.save_timing_report(cut.episode_id, cut.report)


def _common(
    project: Project, episode_id: int, media: Media, told: Told | None
) -> "list[Stretch] | None":
    """What both cuts have, found by their loudness; None where that does not tell."""
    from earmark.playback.peaks import load_peaks
    from earmark.timing.same_sound import common_stretches

    known = project.episode(episode_id).media
    cache = MediaCache(paths.media_cache())
    old = cache.find(known.sha256) if known is not None and known.sha256 else None
    new = cache.find(media.sha256)
    if old is None or new is None:
        return None

    def share(done: float) -> None:
        if told is not None:
            told(done, None)

    found = common_stretches(load_peaks(old.peaks_path), load_peaks(new.peaks_path), share)
    shared_ms = sum(one.end_ms - one.start_ms for one in found)
    return found if shared_ms >= _ENOUGH * min(old.duration_ms, new.duration_ms) else None


def _by_sound(
    project: Project, episode_id: int, media: Media, common: "Sequence[Stretch]"
) -> NewCut:
    from earmark.timing.carry_over import carry_over, moved

    episode, transcript = project.episode(episode_id), project.transcript(episode_id)
    lines = [line_of(segment) for segment in transcript]
    recut = carry_over(lines, common, episode.duration_ms, media.duration_ms)
    chapters = tuple(replace(one, start_ms=moved(common, one.start_ms)) for one in episode.chapters)
    before = project.timing_report(episode_id)
    kept = before.gaps if before is not None else ()
    gaps = [
        SoundGap(TimeRange(moved(common, gap.time.start_ms), end_ms), gap.before_segment_id)
        for gap in kept
        if (end_ms := moved(common, gap.time.end_ms)) > moved(common, gap.time.start_ms)
    ]
    gaps += [
        SoundGap(TimeRange(one.start_ms, one.end_ms), _id_at(transcript, one.row))
        for one in recut.inserted
    ]
    gaps.sort(key=lambda gap: gap.time.start_ms)
    unspoken = sum(1 for line in recut.lines if not line.spoken)
    report = before
    if before is not None:
        report = replace(before, gaps=tuple(gaps), unspoken=unspoken)
    elif all(one.source is not TimingSource.ESTIMATED for one in transcript):
        report = TimingReport("aligned", 1.0, 1.0, tuple(gaps), unspoken)
    return NewCut(
        episode_id,
        media,
        recut,
        report,
        old_ms=episode.duration_ms,
        chapters=chapters,
        tagged_away=_tagged_away(project, episode_id, recut),
        common=tuple(common),
    )


def _by_text(
    project: Project,
    episode_id: int,
    media: Media,
    jobs: int | None,
    control: "AlignmentControl | None",
    told: Told | None,
) -> NewCut:
    from earmark.timing.align import Alignment
    from earmark.timing.recut import recut
    from earmark.timing.report import Verdict

    episode, transcript = project.episode(episode_id), project.transcript(episode_id)
    alignment = Alignment(
        [segment.text for segment in transcript], Path(media.cached_path), jobs=jobs
    )
    for progress in alignment.steps(control):
        if told is not None:
            told(progress.fraction, progress.eta_s)
    assert alignment.result is not None
    found = recut([line_of(segment) for segment in transcript], alignment.result)
    report = alignment.result.report
    refused = report.message if report.verdict is Verdict.REFUSED else ""
    return NewCut(
        episode_id,
        media,
        found,
        report_of(alignment.result, transcript),
        refused,
        old_ms=episode.duration_ms,
        chapters=episode.chapters if refused else _with_lines(episode.chapters, transcript, found),
        tagged_away=0 if refused else _tagged_away(project, episode_id, found),
    )


def _with_lines(
    chapters: Sequence[Chapter], transcript: Transcript, cut: "Recut"
) -> tuple[Chapter, ...]:
    """Chapters moved like the line that is spoken where they start."""
    result = []
    for chapter in chapters:
        row = max(0, transcript.row_at(chapter.start_ms))
        offset = cut.lines[row].start_ms - transcript[row].start_ms if cut.lines else 0
        result.append(replace(chapter, start_ms=max(0, chapter.start_ms + offset)))
    return tuple(result)


def _tagged_away(project: Project, episode_id: int, cut: "Recut") -> int:
    """How many annotations lie on words that the new cut does not have."""
    transcript = project.transcript(episode_id)
    silent = {row for row, line in enumerate(cut.lines) if not line.spoken}
    if not silent:
        return 0
    return sum(
        1
        for one in project.annotations(episode_id)
        if all(row in silent for row in transcript.rows_of(one.span))
    )


def _id_at(transcript: Transcript, row: int) -> int | None:
    return transcript[row].id if row < len(transcript) else None


def _differing(transcript: Transcript, cut: "Recut") -> list[Segment]:
    changed = (timed(segment, line) for segment, line in zip(transcript, cut.lines, strict=True))
    return [new for old, new in zip(transcript, changed, strict=True) if new != old]

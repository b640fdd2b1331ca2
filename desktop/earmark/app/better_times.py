"""Write times that were found in the sound, without getting in the way of the person's work.

What comes while an alignment runs gets better beside the person's work and is no step of undo.
Pins that were set meanwhile stay, and nothing is put on the wrong side of them. Times that came
with a file are replaced only when that was asked for, all at once, and that can be undone.
"""

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import replace

from earmark.app import edits
from earmark.app.importing import estimated
from earmark.app.project import Project
from earmark.domain.episode import Episode
from earmark.domain.ranges import TimeRange
from earmark.domain.timing_report import SoundGap, TimingReport
from earmark.domain.transcript import Segment, TimingSource, Transcript
from earmark.store import following
from earmark.timing.progress import AlignmentResult
from earmark.timing.recut import refine as refined
from earmark.timing.report import Verdict
from earmark.timing.timed import TimedLine

_SAME_MS = 15


def line_of(segment: Segment) -> TimedLine:
    """The times of a segment."""
    return TimedLine(
        segment.start_ms,
        segment.end_ms,
        segment.source,
        segment.confidence,
        segment.uncertainty_ms,
        segment.words,
        segment.spoken,
    )


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


class BetterTimes:
    """Brings what one alignment finds into the project.

    Args:
        project: The project.
        episode: The episode.
        transcript: What is listened for, as it was when the work began.
        refine: Whether times that came with the file may be replaced.
    """

    def __init__(
        self, project: Project, episode: Episode, transcript: Transcript, *, refine: bool
    ) -> None:
        self._project, self._episode = project, episode
        self._known, self._refine = transcript, refine
        self._again = any(one.source is TimingSource.ALIGNED for one in transcript)
        self._pins: list[tuple[int, int]] = []  # (row, start_ms) of the lines set by hand

    def keep(self, lines: Mapping[int, TimedLine]) -> None:
        """Write what was found on the way; hardly other times are left for later.

        Work that begins anew, as after a correction of the text, knows little at first: what an
        earlier one had found stays until something better is found.
        """
        better = {row: line for row, line in lines.items() if not self._is_worse(row, line)}
        if better:
            self._improve(better, "Align", least_ms=_SAME_MS)

    def finish(self, result: AlignmentResult) -> TimingReport:
        """Write what was found in the end, and what is known about it."""
        if result.report.verdict is Verdict.REFUSED:
            self._put_back()
        elif self._refine:
            self._replace_given(result)
        else:
            self._improve(dict(enumerate(result.lines)), "Align", least_ms=0)
        report = report_of(result, self._known)
        self._project.save_timing_report(self._episode.id, report)
        return report

    def _improve(self, lines: Mapping[int, TimedLine], verb: str, *, least_ms: int) -> None:
        ids = {self._known[row].id: line for row, line in lines.items()}
        self._take_pins()
        kept = (TimingSource.MANUAL, TimingSource.GIVEN)
        better = [
            timed(segment, ids[segment.id])
            for segment in self._project.segments(self._episode.id, ids)
            if segment.source not in kept
            and self._is_same_text(segment)
            and self._is_between_pins(segment.id, ids[segment.id])
            and _differs(segment, ids[segment.id], least_ms)
        ]
        if better:
            self._project.improve(
                f"{verb} {self._episode.title}",
                lambda session: following.retime(session, self._episode.id, better),
            )

    def _replace_given(self, result: AlignmentResult) -> None:
        """Put found times in the place of given ones; a line that was not found keeps its own."""
        present = self._project.transcript(self._episode.id)
        if [one.id for one in present] != [one.id for one in self._known]:
            return
        found = refined([line_of(one) for one in present], result)
        wanted = {one.id: line for one, line in zip(present, found, strict=True)}
        self._take_pins()
        better = [
            timed(segment, wanted[segment.id])
            for segment in present
            if segment.source is not TimingSource.MANUAL
            and self._is_same_text(segment)
            and self._is_between_pins(segment.id, wanted[segment.id])
            and _differs(segment, wanted[segment.id], 0)
        ]
        if better:
            label = f"Refine the times of {self._episode.title}"
            edits.retime(self._project, self._episode.id, better, label)

    def _put_back(self) -> None:
        """Give lines the times they had before anything was tried; pins set meanwhile count."""
        present = self._project.transcript(self._episode.id)
        before = {row: line_of(one) for row, one in enumerate(self._known)}
        if _pins(present) != _pins(self._known):
            loose = [
                replace(one, source=TimingSource.ESTIMATED)
                if one.source is TimingSource.ALIGNED
                else one
                for one in present
            ]
            again = estimated(
                loose,
                self._episode.duration_ms,
                self._episode,
                stated_ms=self._episode.length_ms,
            )
            rows = {one.id: row for row, one in enumerate(self._known)}
            before = {rows[one.id]: line_of(one) for one in again if one.id in rows}
        self._improve(before, "Keep the times of", least_ms=0)

    def _is_worse(self, row: int, line: TimedLine) -> bool:
        """Whether a line is only estimated where it was found before, or estimated more closely."""
        known = self._known[row]
        loose = self._again and line.source is TimingSource.ESTIMATED
        return loose and (
            known.source is TimingSource.ALIGNED or line.uncertainty_ms > known.uncertainty_ms
        )

    def _take_pins(self) -> None:
        """Learn what the person has set by now."""
        pins = self._project.pins(self._episode.id)
        self._pins = [
            (self._known.row_of(segment_id), start_ms)
            for segment_id, start_ms in pins
            if self._known.has_all([segment_id])
        ]

    def _is_between_pins(self, segment_id: int, line: TimedLine) -> bool:
        """Whether a line would stand on the right side of every line that was set by hand."""
        row = self._known.row_of(segment_id)
        at = bisect_left(self._pins, (row, 0))
        low_ms = self._pins[at - 1][1] if at else 0
        high_ms = self._pins[at][1] if at < len(self._pins) else line.end_ms
        return low_ms <= line.start_ms and line.end_ms <= high_ms

    def _is_same_text(self, segment: Segment) -> bool:
        """Whether a segment still has the text that was listened for."""
        known = self._known
        return known.has_all([segment.id]) and known[known.row_of(segment.id)].text == segment.text


def report_of(result: AlignmentResult, transcript: Transcript) -> TimingReport:
    """What an alignment found out, in the words of the project."""
    found = result.report
    return TimingReport(
        found.verdict.value,
        round(found.aligned_share, 4),
        round(found.words_found, 4),
        tuple(
            SoundGap(
                TimeRange(one.start_ms, one.end_ms),
                transcript[one.row].id if one.row < len(transcript) else None,
            )
            for one in found.inserted
        ),
        len(found.unspoken),
        found.message,
        found.hint,
    )


def _pins(segments: Iterable[Segment]) -> list[tuple[int, int]]:
    return [(one.id, one.start_ms) for one in segments if one.source is TimingSource.MANUAL]


def _differs(segment: Segment, line: TimedLine, least_ms: int) -> bool:
    """Whether a line says more than what is known, or times that are off by more than a bit."""
    if (segment.source, segment.spoken) != (line.source, line.spoken):
        return True
    if least_ms == 0:
        return timed(segment, line) != segment
    if len(segment.words) != len(line.words):
        return True
    pairs = [(segment.start_ms, line.start_ms), (segment.end_ms, line.end_ms)]
    pairs += [
        (old.start_ms, new.start_ms) for old, new in zip(segment.words, line.words, strict=True)
    ]
    return any(abs(old - new) > least_ms for old, new in pairs)

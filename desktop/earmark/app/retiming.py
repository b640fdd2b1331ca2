"""Times set by hand, moved, stretched, corrected and carried over to another cut.

Each function is one step of undo. Lines that are set by hand become pins: estimate and
alignment work between them and never move them.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from earmark.app import edits
from earmark.app.aligning import recording_of
from earmark.app.better_times import line_of, timed
from earmark.app.project import Project
from earmark.domain.episode import Episode
from earmark.domain.timecode import format_clock
from earmark.domain.transcript import Segment, TimingSource, Transcript
from earmark.errors import EditError
from earmark.timing import manual
from earmark.timing.timed import TimedLine

if TYPE_CHECKING:
    from earmark.timing.align import AlignmentControl
    from earmark.timing.drift import Drift


def set_line_start(project: Project, episode_id: int, row: int, start_ms: int) -> None:
    """Say that a line starts at a time; estimates up to the next sure lines are stretched to fit.

    Raises:
        EditError: If the time lies outside the recording or beyond a neighbouring pin.
    """
    _change(
        project,
        episode_id,
        f"Set line {row + 1} to {format_clock(start_ms, tenths=True)}",
        lambda lines, length_ms: _pinned(lines, row, start_ms, length_ms),
    )


def set_line_starts(project: Project, episode_id: int, starts: Mapping[int, int]) -> None:
    """Say when several lines start, in one step of undo.

    Raises:
        EditError: If one of the times lies outside the recording or beyond a neighbouring pin.
    """

    def work(lines: Sequence[TimedLine], length_ms: int) -> Sequence[TimedLine]:
        for row, start_ms in sorted(starts.items()):
            lines = _pinned(lines, row, start_ms, length_ms)
        return lines

    _change(project, episode_id, f"Set {len(starts)} lines", work)


def release_lines(project: Project, episode_id: int, rows: range) -> None:
    """Take the pins of lines away; they are estimates again, to be found anew.

    Raises:
        EditError: If none of the lines was set by hand.
    """
    transcript = project.transcript(episode_id)
    pinned = [row for row in rows if transcript[row].source is TimingSource.MANUAL]
    if not pinned:
        raise EditError(
            "None of these lines was set by hand.", "Only a line set by hand can be released."
        )

    def work(lines: Sequence[TimedLine], _length_ms: int) -> Sequence[TimedLine]:
        for row in pinned:
            length_ms = max(1000, lines[row].end_ms - lines[row].start_ms)
            lines = manual.release_line(lines, row, length_ms)
        return lines

    what = f"line {pinned[0] + 1}" if len(pinned) == 1 else f"{len(pinned)} lines"
    _change(project, episode_id, f"Release {what}", work)


def nudge_lines(project: Project, episode_id: int, rows: range, offset_ms: int) -> None:
    """Move lines by an offset, as far as their neighbours allow.

    Raises:
        EditError: If there are no such lines.
    """
    _change(
        project,
        episode_id,
        f"Move {len(rows)} lines by {offset_ms / 1000:+.1f} s",
        lambda lines, length_ms: manual.nudge_lines(
            lines, rows.start, rows.stop, offset_ms, length_ms
        ),
    )


def stretch_lines(
    project: Project, episode_id: int, rows: range, start_ms: int, end_ms: int
) -> None:
    """Spread lines over a new stretch of time.

    Raises:
        EditError: If the stretch is empty or reaches into the neighbours.
    """
    _change(
        project,
        episode_id,
        f"Stretch {len(rows)} lines to {format_clock(start_ms)}–{format_clock(end_ms)}",
        lambda lines, length_ms: manual.stretch_lines(
            lines, rows.start, rows.stop, start_ms, end_ms, length_ms
        ),
    )


def measure_drift(
    project: Project, episode_id: int, control: "AlignmentControl | None" = None
) -> "Drift":
    """Listen at some places for how the given times differ from the recording.

    Raises:
        MediaError: If the recording can't be read.
        Cancelled: If `control` cancels.
    """
    from earmark.timing.drift import measure_drift as measure

    transcript = project.transcript(episode_id)
    return measure(
        [segment.text for segment in transcript],
        [line_of(segment) for segment in transcript],
        recording_of(project.episode(episode_id)),
        control=control,
    )


def correct_drift(project: Project, episode_id: int, drift: "Drift") -> None:
    """Move all times but those set by hand by what `measure_drift` found."""
    from earmark.timing.drift import correct_drift as correct

    _change(
        project,
        episode_id,
        "Correct the drift of the times",
        lambda lines, length_ms: _with_pins_of(lines, correct(lines, drift, length_ms)),
    )


def _pinned(lines: Sequence[TimedLine], row: int, start_ms: int, length_ms: int) -> list[TimedLine]:
    """Pin a line between the nearest lines that are sure and not in its way."""
    earlier = [at for at in range(row) if _holds(lines[at], lines[at].start_ms <= start_ms)]
    later = [
        at for at in range(row + 1, len(lines)) if _holds(lines[at], lines[at].start_ms >= start_ms)
    ]
    first = earlier[-1] if earlier else 0
    last = later[0] if later else len(lines) - 1
    part = list(lines[first : last + 1])
    held = [*earlier[-1:], *later[:1]]
    for at in held:
        part[at - first] = replace(part[at - first], source=TimingSource.MANUAL)
    part = manual.pin_line(part, row - first, start_ms, length_ms)
    for at in held:
        part[at - first] = replace(part[at - first], source=lines[at].source)
    return [*lines[:first], *part, *lines[last + 1 :]]


def _holds(line: TimedLine, clear: bool) -> bool:
    """Whether a line stays where it is: a pin always, a sure one where it is not in the way."""
    return line.source is TimingSource.MANUAL or (clear and _is_sure(line))


def _is_sure(line: TimedLine) -> bool:
    return line.spoken and line.source is not TimingSource.ESTIMATED


def _with_pins_of(old: Sequence[TimedLine], new: Sequence[TimedLine]) -> list[TimedLine]:
    """The new lines with the pins of the old ones, every other line kept between them."""
    result = list(new)
    low_ms = 0
    for row, line in enumerate(old):
        if line.source is TimingSource.MANUAL:
            low_ms = line.start_ms
        result[row] = (
            line if line.source is TimingSource.MANUAL else _within(new[row], low_ms, None)
        )
    high_ms: int | None = None
    for row in range(len(old) - 1, -1, -1):
        if old[row].source is TimingSource.MANUAL:
            high_ms = old[row].start_ms
        else:
            result[row] = _within(result[row], None, high_ms)
    return result


def _within(line: TimedLine, low_ms: int | None, high_ms: int | None) -> TimedLine:
    """A line whose times are moved to the nearest that are allowed."""

    def inside(ms: int) -> int:
        ms = ms if low_ms is None else max(ms, low_ms)
        return ms if high_ms is None else min(ms, high_ms)

    words = tuple(
        replace(word, start_ms=inside(word.start_ms), end_ms=inside(word.end_ms))
        for word in line.words
    )
    return replace(line, start_ms=inside(line.start_ms), end_ms=inside(line.end_ms), words=words)


def _change(
    project: Project,
    episode_id: int,
    label: str,
    work: Callable[[Sequence[TimedLine], int], Sequence[TimedLine]],
) -> None:
    episode = project.episode(episode_id)
    transcript = project.transcript(episode_id)
    lines = work([line_of(segment) for segment in transcript], _length(episode, transcript))
    edits.retime(project, episode_id, _differing(transcript, lines), label)


def _length(episode: Episode, transcript: Transcript) -> int:
    return max(episode.duration_ms, max((one.end_ms for one in transcript), default=0))


def _differing(transcript: Transcript, lines: Sequence[TimedLine]) -> list[Segment]:
    changed = (timed(segment, line) for segment, line in zip(transcript, lines, strict=True))
    return [new for old, new in zip(transcript, changed, strict=True) if new != old]

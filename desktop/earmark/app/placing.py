"""Find the place in a project that a row of an annotation table speaks of."""

from bisect import bisect_right
from dataclasses import dataclass
from pathlib import PurePath, PurePosixPath, PureWindowsPath

from earmark.app.project import Project
from earmark.domain.episode import Episode
from earmark.domain.transcript import Span, TimingSource, Transcript, trim_span, word_times
from earmark.errors import EditError
from earmark.formats.csv_annotations import CsvAnnotation


@dataclass(frozen=True, slots=True)
class Place:
    """A span of an episode, and how far a person moved its ends in time."""

    episode_id: int
    span: Span
    start_shift_ms: int = 0
    end_shift_ms: int = 0


class Places:
    """Looks places up; keeps the transcript of the episode it was asked about last."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._episodes = project.episodes()
        self._open: tuple[int, Transcript] | None = None

    def find(self, row: CsvAnnotation) -> Place | str:
        """The place of a row, or a sentence that says why there is none.

        Offsets count if the text is there; else the text is looked for near its time; a row
        with times alone gets the words spoken in them.
        """
        episode = self._episode(row)
        if isinstance(episode, str):
            return episode
        transcript = self._transcript(episode.id)
        if not len(transcript):
            return f"“{episode.title}” has no transcript to put annotations on."
        span = self._by_offsets(transcript, row) or _by_text(transcript, row)
        if span is None and (row.is_loose or not row.text.strip()):
            span = _by_time(transcript, row)
        if span is None:
            return f"The text is not in “{episode.title}”: {_excerpt(row.text)}"
        return Place(episode.id, span, *_shifts(transcript, span, row))

    def _episode(self, row: CsvAnnotation) -> Episode | str:
        title, show = row.episode.strip().casefold(), row.show.strip().casefold()
        found = [one for one in self._episodes if one.title.strip().casefold() == title]
        for narrower in (
            [one for one in found if one.show.strip().casefold() == show],
            [one for one in found if row.source_url and one.source_url == row.source_url],
            [one for one in found if one.media and _name(one.media.path) == _name(row.audio_file)],
        ):
            if len(found) > 1 and narrower:
                found = narrower
        if not found and row.source_url:
            found = [one for one in self._episodes if one.source_url == row.source_url]
        if not found:
            return f"The episode “{row.episode}” is not in the project."
        if len(found) > 1:
            return f"The project has {len(found)} episodes “{row.episode}”."
        return found[0]

    def _transcript(self, episode_id: int) -> Transcript:
        if self._open is None or self._open[0] != episode_id:
            self._open = (episode_id, self._project.transcript(episode_id))
        return self._open[1]

    @staticmethod
    def _by_offsets(transcript: Transcript, row: CsvAnnotation) -> Span | None:
        first, start, last, end = row.segment_first, row.char_start, row.segment_last, row.char_end
        if first is None or start is None or last is None or end is None:
            return None
        if not 0 <= first <= last < len(transcript) or start < 0 or end < 0:
            return None
        span = transcript.span(first, start, last, end)
        return span if not row.text or transcript.text_of(span) == row.text else None


def _by_text(transcript: Transcript, row: CsvAnnotation) -> Span | None:
    """The nearest place in time at which exactly this text stands."""
    wanted = row.text.strip()
    if not wanted:
        return None
    joined, starts = [], []
    length = 0
    for segment in transcript:
        starts.append(length)
        joined.append(segment.text)
        length += len(segment.text) + 1
    text = " ".join(joined)
    best: tuple[int, Span] | None = None
    at = text.find(wanted)
    while at >= 0:
        span = _span_at(transcript, starts, at, at + len(wanted))
        away = abs(transcript.time_of(span).start_ms - (row.start_ms or 0))
        if best is None or away < best[0]:
            best = (away, span)
        at = text.find(wanted, at + 1)
    if best is None or (row.start_ms is None and text.count(wanted) > 1):
        return None
    return best[1]


def _span_at(transcript: Transcript, starts: list[int], start: int, end: int) -> Span:
    first, last = bisect_right(starts, start) - 1, bisect_right(starts, end - 1) - 1
    return transcript.span(first, start - starts[first], last, end - starts[last])


def _by_time(transcript: Transcript, row: CsvAnnotation) -> Span | None:
    if row.start_ms is None or row.end_ms is None:
        return None
    return span_between(transcript, row.start_ms, row.end_ms)


def span_between(transcript: Transcript, start_ms: int, end_ms: int) -> Span | None:
    """The words of which at least half are spoken between two times; None if there are none."""
    inside: list[tuple[int, int, int]] = []
    for row in range(max(0, transcript.row_at(start_ms) - 5), len(transcript)):
        segment = transcript[row]
        if segment.start_ms >= end_ms:
            break
        for word in word_times(segment):
            middle = (word.start_ms + word.end_ms) / 2
            if start_ms <= middle < end_ms:
                inside.append((row, word.start, word.end))
    if not inside:
        return None
    (first, start, _), (last, _, end) = inside[0], inside[-1]
    return transcript.span(first, start, last, end)


def _shifts(transcript: Transcript, span: Span, row: CsvAnnotation) -> tuple[int, int]:
    """How far the ends were moved by hand: the table's times against those of the words."""
    if row.timing_source != TimingSource.MANUAL.value or row.start_ms is None or row.end_ms is None:
        return 0, 0
    try:
        time = transcript.time_of(trim_span(transcript, span))
    except EditError:
        return 0, 0
    return row.start_ms - time.start_ms, row.end_ms - time.end_ms


def _name(path: str) -> str:
    kind: type[PurePath] = PureWindowsPath if "\\" in path else PurePosixPath
    return kind(path).name.casefold()


def _excerpt(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 60 else text[:59] + "…"

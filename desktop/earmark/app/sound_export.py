"""Sound out of a project: clips, reels, and episodes without their sponsors."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial
from pathlib import Path

from earmark.app.export_files import ExportResult, filter_query, make_folder, material
from earmark.app.project import Project
from earmark.domain.annotation import Status
from earmark.domain.cutting import Cut, cut_chapters, cut_segments
from earmark.domain.episode import Chapter, Episode
from earmark.domain.export import Cues, ExportOptions, Material
from earmark.domain.ranges import TimeRange
from earmark.domain.review import AnnotationQuery, ExportedAnnotation
from earmark.domain.timecode import format_clock
from earmark.domain.transcript import Transcript
from earmark.errors import ExportError
from earmark.formats.captions import write_webvtt
from earmark.formats.chapter_writers import write_podcast_chapters
from earmark.formats.one_episode import ends, safe_name, title_of

SPONSORS = "tag:sponsor -status:rejected -status:suggested"
_UNDECIDED = frozenset((Status.REJECTED, Status.SUGGESTED))


class SoundKind(StrEnum):
    """What is made of the recordings."""

    CLIPS = "clips"
    REEL = "reel"
    WITHOUT = "without"


TITLES = {
    SoundKind.CLIPS: "Clips, one for each annotation",
    SoundKind.REEL: "Reel of the annotations",
    SoundKind.WITHOUT: "Episode without sponsors",
}


@dataclass(frozen=True, slots=True)
class SoundRequest:
    """What to make where: a file for one episode, a folder for clips and for several.

    Without a query `WITHOUT` leaves out what is tagged as sponsor, the others take what is tagged;
    neither what is rejected nor what is only suggested counts then.
    """

    to: Path
    kind: SoundKind
    episode_ids: tuple[int, ...] | None = None
    query: AnnotationQuery | None = None
    each: bool = False


@dataclass(frozen=True, slots=True)
class _Task:
    """One file of sound to be made."""

    episode: Episode
    source: Path
    to: Path
    wanted: Cut
    with_text: bool


def export_sound(
    project: Project,
    request: SoundRequest,
    *,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ExportResult:
    """Cut what was asked for out of the recordings.

    Cuts lie in silence where there is some nearby. Beside a reel, and an episode that something
    is left out of, lie its transcript (WebVTT) and its chapters, moved along.

    Raises:
        ExportError: If there is nothing to make, or a file can't be written.
        MediaError: If a recording is missing or can't be read.
        Cancelled: If `cancelled` says so; files that were finished stay.
    """
    from earmark.playback.cut import cut_sound

    files: list[Path] = []
    said: list[str] = []
    tasks = list(_tasks(project, request))
    if not tasks:
        raise ExportError(
            "Nothing that is tagged fits.", "Tag something, or choose another filter."
        )
    for number, task in enumerate(tasks):
        if progress is not None:
            progress(number / len(tasks))
        made = cut_sound(
            task.source,
            task.to,
            task.wanted,
            chapters=partial(cut_chapters, task.episode.chapters),
            cancelled=cancelled,
        )
        files.append(task.to)
        if task.with_text:
            files += _write_text(project, task, made.cut)
            said.append(_said(task, made.cut, is_copied=made.is_copied))
    return ExportResult(len(tasks), tuple(files), tuple(said))


def planned(project: Project, request: SoundRequest, most: int = 40) -> str:
    """What would be made, in lines to read: for each episode what is taken, or left out."""
    lines: list[str] = []
    verb = "without" if request.kind is SoundKind.WITHOUT else "with"
    for episode, rows in _found(project, request):
        lines.append(episode.title)
        for row in rows:
            start_ms, end_ms = ends(row)
            time = f"{format_clock(start_ms)}–{format_clock(end_ms)}"
            lines.append(f"    {verb} {time}  {title_of(row)}")
        if len(lines) > most:
            return "\n".join([*lines[:most], "…"])
    return "\n".join(lines)


def _found(
    project: Project, request: SoundRequest
) -> list[tuple[Episode, list[ExportedAnnotation]]]:
    """The episodes that something is to be made of, with the annotations it is about."""
    query = request.query
    if query is None and request.kind is SoundKind.WITHOUT:
        query = filter_query(SPONSORS)
    whole = material(project, request.episode_ids, query)
    found = [(episode, _standing(rows, whole)) for episode, rows in whole.by_episode()]
    return [(episode, rows) for episode, rows in found if rows]


def _tasks(project: Project, request: SoundRequest) -> Iterator[_Task]:
    found = _found(project, request)
    to_folder = request.each or request.kind is SoundKind.CLIPS
    if len(found) > 1 and not to_folder:
        raise ExportError(
            "A file of sound holds one episode.", "Name the episode, or write into a folder."
        )
    if to_folder:
        make_folder(request.to)
    for episode, rows in found:
        yield from _of_episode(request, episode, rows, to_folder=to_folder, several=len(found) > 1)


def _standing(rows: Sequence[ExportedAnnotation], whole: Material) -> list[ExportedAnnotation]:
    if whole.is_chosen:
        return list(rows)
    return [row for row in rows if row.annotation.status not in _UNDECIDED]


def _of_episode(
    request: SoundRequest,
    episode: Episode,
    rows: Sequence[ExportedAnnotation],
    *,
    to_folder: bool,
    several: bool,
) -> Iterator[_Task]:
    from earmark.playback.cut import extension

    source = recording(episode)
    suffix = extension(source)
    times = [TimeRange(*ends(row)) for row in rows]
    name = safe_name(episode.title)
    if request.kind is SoundKind.CLIPS:
        for number, (row, time) in enumerate(zip(rows, times, strict=True), 1):
            start = format_clock(time.start_ms).replace(":", "-")
            called = safe_name(f"{number:03d} {start} {title_of(row, 60)}")
            to = request.to / f"{f'{name} ' if several else ''}{called}{suffix}"
            yield _Task(episode, source, to, Cut.of([time]), with_text=False)
        return
    to = request.to / f"{name}{suffix}" if to_folder else _with_suffix(request.to, suffix)
    if request.kind is SoundKind.REEL:
        cut = Cut.of(times)
    else:
        cut = Cut.without(times, max(episode.duration_ms, max(time.end_ms for time in times)))
    if not cut.kept:
        raise ExportError(f"Nothing would be left of “{episode.title}”.", "Choose less.")
    yield _Task(episode, source, to, cut, with_text=True)


def recording(episode: Episode) -> Path:
    """The sound of an episode: its own file, else the copy that was prepared for playing.

    Raises:
        ExportError: If neither is there.
    """
    media = episode.media
    places = [media.path, media.cached_path] if media and not media.is_remote else []
    if media is not None and media.is_remote:
        places = [media.cached_path]
    found = next((Path(place) for place in places if place and Path(place).is_file()), None)
    if found is None:
        raise ExportError(
            f"The recording of “{episode.title}” is not to be found.",
            "Open the episode and show where its recording lies.",
        )
    return found


def _with_suffix(to: Path, suffix: str) -> Path:
    """The file with the extension that its coding needs."""
    return to if to.suffix.lower() == suffix else to.with_name(f"{to.stem}{suffix}")


def _write_text(project: Project, task: _Task, cut: Cut) -> list[Path]:
    """The transcript and the chapters of what is left, at their new times."""
    lines = Transcript(cut_segments(project.transcript(task.episode.id), cut))
    chapters: tuple[Chapter, ...] = cut_chapters(task.episode.chapters, cut)
    episode = replace(task.episode, chapters=chapters)
    left = Material((episode,), project.codebook(), lambda: iter(()), lambda _id: lines)
    files: list[Path] = []
    if len(lines):
        files.append(task.to.with_name(f"{task.to.stem}.vtt"))
        write_webvtt(files[-1], left, ExportOptions(cues=Cues.ALL))
    if chapters:
        files.append(task.to.with_name(f"{task.to.stem}.chapters.json"))
        write_podcast_chapters(files[-1], left, ExportOptions())
    return files


def _said(task: _Task, cut: Cut, *, is_copied: bool) -> str:
    how = "copied without coding it again" if is_copied else "joined with crossfades"
    return (
        f"{task.to.name}: {format_clock(cut.duration_ms)} of "
        f"{format_clock(task.episode.duration_ms)} in {len(cut.kept)} parts, {how}."
    )

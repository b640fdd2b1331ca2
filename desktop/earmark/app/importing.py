"""Take a transcript, a recording or both into a project, in either order, once each."""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from earmark import fetching
from earmark.app import edits
from earmark.app.chapters import embedded_chapters, read_chapter_file, set_chapters
from earmark.app.project import Project
from earmark.app.recordings import Asked, Progress, media_of
from earmark.domain.episode import Chapter, Episode, Media, ReadTranscript
from earmark.domain.timecode import format_clock
from earmark.domain.transcript import Segment, TimingSource
from earmark.errors import Cancelled, ImportFailed, ProjectError
from earmark.formats import registry
from earmark.formats.chapter_files import ReadChapters
from earmark.formats.decode import read_bytes
from earmark.store import episodes, following, transcripts
from earmark.store.recorder import Session

_LENGTHS_DIFFER = 0.05
_SAME_EPISODE = 0.15


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import did. `messages` are whole sentences to show; `read` holds the remarks."""

    episode_id: int
    created: bool
    unchanged: bool
    read: ReadTranscript | None
    messages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Script:
    """A transcript file: what is in it, where it lies, and the hash to know it again."""

    read: ReadTranscript
    path: str
    sha256: str


def import_episode(
    project: Project,
    transcript: Path | None,
    audio: Path | str | None,
    *,
    chapters: Path | None = None,
    episode_id: int | None = None,
    download_limit: int = fetching.MAX_RECORDING,
    named: bool = True,
    progress: Progress | None = None,
    cancelled: Asked | None = None,
) -> ImportResult:
    """Take in a transcript, a recording or both.

    A file whose content the project has is not taken in again. A recording without transcript
    goes to the episode that waits for one, told by its name, and the other way round.

    Args:
        project: The project.
        transcript: The transcript file.
        audio: The recording; only read. A text is the address of one on the web.
        chapters: A file of chapters. Without one they come from the transcript, and where that
            names none, from inside the recording.
        episode_id: The episode to add to, where it is not to be guessed.
        download_limit: The largest file that is fetched from the web, in bytes.
        named: A person named the address, so that it may lie on their own network.
        progress: Called with the share of the work that is done, 0 to 1.
        cancelled: Asked now and then whether to stop.

    Raises:
        ImportFailed: If the transcript can't be read, or there is nothing to import: chapters
            alone need an episode.
        MediaError: If the recording can't be used.
        ProjectError: If the project can't be written.
        Cancelled: If `cancelled` said so. Nothing has changed then.
    """
    if transcript is None and audio is None and chapters is not None and episode_id is None:
        raise ImportFailed(
            f"{chapters.name} holds chapters, and no transcript or recording goes with it.",
            "Give it the name of one of them, or name its episode.",
        )
    if transcript is None and audio is None and chapters is None:
        raise ImportFailed("There is nothing to import.", "Give a transcript, a recording or both.")
    _refuse_read_only(project)
    sha256 = _hash(transcript) if transcript else ""
    known = project.find_by_transcript_hash(sha256)
    script = None
    if transcript is not None and (known is None or known.id != (episode_id or known.id)):
        script = _Script(registry.read(transcript), str(transcript.resolve()), sha256)
        known = None
    listed = read_chapter_file(chapters) if chapters else None
    media = media_of(audio, progress, cancelled, download_limit, named=named) if audio else None
    if cancelled is not None and cancelled():
        raise Cancelled
    found = listed.chapters if listed else embedded_chapters(media) if media else ()
    if script is not None and found and (listed or not script.read.chapters):
        script = _with_chapters(script, found, listed)
    if known is not None:
        result = _with_known_transcript(project, known, media, found)
    elif script is not None:
        return _with_new_transcript(project, script, media, episode_id)
    elif media is not None:
        result = _recording_alone(project, media, episode_id, found)
    else:
        result = ImportResult(episode_id or 0, False, True, None, ())
    return _with_listed(project, result, listed)


def _refuse_read_only(project: Project) -> None:
    if project.read_only:
        reason = project.read_only_reason.rstrip(".")
        raise ProjectError(
            "The project can't be changed" + (f": {reason}." if reason else "."),
            "Import into another project.",
        )


def _with_chapters(
    script: _Script, found: tuple[Chapter, ...], listed: ReadChapters | None
) -> _Script:
    """A transcript with chapters from elsewhere, and with the links of their file."""
    links = tuple(dict.fromkeys((*script.read.links, *(listed.links if listed else ()))))
    return replace(script, read=replace(script.read, chapters=found, links=links))


def _with_listed(
    project: Project, result: ImportResult, listed: ReadChapters | None
) -> ImportResult:
    """Put the chapters of a file in place of those that the episode had."""
    if listed is None or not set_chapters(project, result.episode_id, listed.chapters):
        return result
    told = f"Chapters taken from the file: {len(listed.chapters)}."
    messages = (told,) if result.unchanged else (*result.messages, told)
    return replace(result, unchanged=False, messages=messages)


def _hash(path: Path) -> str:
    return hashlib.sha256(read_bytes(path)).hexdigest()


def _with_known_transcript(
    project: Project, known: Episode, media: Media | None, chapters: Sequence[Chapter]
) -> ImportResult:
    title = f"“{known.title}”"
    if media is None or _is_same_recording(known.media, media):
        told = f"{title} is in the project already, with the same files; nothing was changed."
        return ImportResult(known.id, False, True, None, (told,))
    messages = add_recording(project, known, media, chapters)
    return ImportResult(known.id, False, False, None, messages)


def _is_same_recording(old: Media | None, new: Media) -> bool:
    """Whether an episode has this content, from a place where it still lies."""
    if old is None or old.sha256 != new.sha256:
        return False
    return old.path == new.path or old.is_remote or Path(old.path).exists()


def _recording_alone(
    project: Project, media: Media, episode_id: int | None, chapters: Sequence[Chapter]
) -> ImportResult:
    same = project.find_by_media_hash(media.sha256)
    if same is not None and _is_same_recording(same.media, media) and episode_id in (None, same.id):
        told = f"This recording belongs to “{same.title}” already; nothing was changed."
        return ImportResult(same.id, False, True, None, (told,))
    waiting = project.episode(episode_id) if episode_id else same or _waiting_for(project, media)
    if waiting is not None:
        told_all = add_recording(project, waiting, media, chapters)
        return ImportResult(waiting.id, False, False, None, told_all)
    about = ReadTranscript(
        "", (), timed=True, cues_in_file=0, length_ms=media.duration_ms, chapters=tuple(chapters)
    )
    made = edits.create_episode(project, about if chapters else None, (), media)
    told = (
        f"“{project.episode(made).title}” is in the project, without a transcript so far; "
        "import its transcript to add it."
    )
    return ImportResult(made, True, False, None, (told,))


def _waiting_for(project: Project, media: Media) -> Episode | None:
    """The one episode without a recording that this one seems to belong to, by name or folder."""
    waiting = [one for one in project.episodes() if one.media is None and one.transcript_path]
    return _pick(waiting, media.path, media.duration_ms, lambda one: one.transcript_path)


def _waiting_for_text(project: Project, script: _Script) -> Episode | None:
    """The one episode without a transcript that this one seems to belong to."""
    waiting = [
        one for one in project.episodes() if one.media is not None and not one.transcript_path
    ]
    length_ms = script.read.length_ms
    return _pick(waiting, script.path, length_ms, lambda one: one.media.path if one.media else "")


def _pick(
    waiting: Sequence[Episode], path: str, length_ms: int, path_of: Callable[[Episode], str]
) -> Episode | None:
    """Of episodes that wait for a file, the one with its name, else the only one beside it."""
    mine = Path(path)
    named = [one for one in waiting if Path(path_of(one)).stem.casefold() == mine.stem.casefold()]
    if len(named) == 1:
        return named[0]
    beside = [one for one in waiting if Path(path_of(one)).parent == mine.parent]
    if len(beside) == 1 and not _differ(beside[0].duration_ms, length_ms, _SAME_EPISODE):
        return beside[0]
    return None


def _differ(one_ms: int, other_ms: int, share: float) -> bool:
    return bool(one_ms and other_ms) and abs(one_ms - other_ms) > share * max(one_ms, other_ms)


def add_recording(
    project: Project, episode: Episode, media: Media, chapters: Sequence[Chapter] = ()
) -> tuple[str, ...]:
    """Give an episode its recording and fit estimated times to its length, in one step of undo.

    The chapters inside the recording count where the episode has none.

    Returns:
        Sentences about what was done.
    """
    transcript = project.transcript(episode.id)
    moved = episode.media is not None and episode.media.sha256 == media.sha256
    loose = [one for one in transcript if one.source is TimingSource.ESTIMATED]
    if chapters and not episode.chapters:
        episode = replace(episode, chapters=tuple(chapters))
    segments: Sequence[Segment] = ()
    if loose and not moved:
        segments = estimated(
            transcript.segments, media.duration_ms, episode, stated_ms=episode.length_ms
        )

    def work(session: Session) -> None:
        session.label = f"Add the recording of {episode.title}"
        episodes.set_media(session, episode.id, media)
        if episode.chapters:
            episodes.update(session, episode)
        if segments:
            following.retime(session, episode.id, segments)

    project.edit("Add the recording", work)
    if moved:
        return (f"The recording of “{episode.title}” is now taken from {media.path}.",)
    verb = "replaced" if episode.media is not None else "added"
    messages = [f"The recording of “{episode.title}” was {verb}."]
    if segments:
        messages.append("The estimated times now fit its length.")
    return (*messages, *_length_warning(episode.length_ms, transcript.segments, media))


def _with_new_transcript(
    project: Project, script: _Script, media: Media | None, episode_id: int | None
) -> ImportResult:
    target = _episode_for(project, script, media, episode_id)
    recording = media or (target.media if target else None)
    duration_ms = recording.duration_ms if recording else 0
    segments = segments_for(script.read, duration_ms)
    if target is None:
        made = edits.create_episode(
            project, script.read, segments, media, script.path, script.sha256
        )
        created = True
    else:
        made, created = target.id, False
        _attach(project, target, script, segments, media)
    messages = [
        _summary(project.episode(made), script.read, created=created),
        *_length_warning(script.read.length_ms, segments if script.read.timed else (), recording),
    ]
    return ImportResult(made, created, False, script.read, tuple(messages))


def _episode_for(
    project: Project, script: _Script, media: Media | None, episode_id: int | None
) -> Episode | None:
    """The episode that a new transcript belongs to, None for a new one."""
    if episode_id is not None:
        return project.episode(episode_id)
    edited = [
        one
        for one in project.episodes()
        if one.transcript_path == script.path and not project.annotations(one.id)
    ]
    if edited:
        return edited[0]
    if media is not None:
        same = project.find_by_media_hash(media.sha256)
        return same if same is not None and not same.transcript_path else None
    return _waiting_for_text(project, script)


def _attach(
    project: Project,
    target: Episode,
    script: _Script,
    segments: Sequence[Segment],
    media: Media | None,
) -> None:
    def work(session: Session) -> None:
        session.label = f"Import the transcript of {script.read.title or target.title}"
        episodes.remove_segments(session, target.id)
        episodes.describe(session, target.id, script.read, script.path, script.sha256)
        transcripts.append(session, target.id, segments)
        if media is not None:
            episodes.set_media(session, target.id, media)

    project.edit("Import transcript", work)


def segments_for(read: ReadTranscript, duration_ms: int) -> tuple[Segment, ...]:
    """The segments of a transcript with times: its own, or estimated ones.

    Args:
        read: The transcript.
        duration_ms: Length of the recording, 0 where there is none yet.
    """
    if read.timed:
        return read.segments
    length_ms = duration_ms or read.length_ms
    return estimated(read.segments, length_ms, read, stated_ms=read.length_ms)


def estimated(
    segments: Sequence[Segment],
    duration_ms: int,
    about: Episode | ReadTranscript,
    *,
    stated_ms: int = 0,
) -> tuple[Segment, ...]:
    """Estimate the times of segments; those set by hand or measured hold the others in place.

    Args:
        segments: The segments; those that are not estimated keep their times.
        duration_ms: Length of the recording, 0 where it is not known.
        about: Where the chapters come from.
        stated_ms: The length that the transcript itself states, 0 where it does not.
    """
    from earmark.timing.estimate import estimate

    fixed = [
        (row, one.start_ms)
        for row, one in enumerate(segments)
        if one.source is not TimingSource.ESTIMATED
    ]
    lines = estimate(
        [segment.text for segment in segments],
        duration_ms or None,
        [(chapter.start_ms, chapter.title) for chapter in about.chapters],
        fixed,
        stated_ms or None,
    )
    return tuple(
        replace(
            segment,
            start_ms=line.start_ms,
            end_ms=line.end_ms,
            source=TimingSource.ESTIMATED,
            uncertainty_ms=line.uncertainty_ms,
            words=line.words,
        )
        if segment.source is TimingSource.ESTIMATED
        else segment
        for segment, line in zip(segments, lines, strict=True)
    )


def _summary(episode: Episode, read: ReadTranscript, *, created: bool) -> str:
    speakers = len({one.speaker for one in read.segments if one.speaker})
    title = episode.title
    told = [
        f"“{title}” is in the project." if created else f"“{title}” has its transcript.",
        f"Segments: {len(read.segments)}, chapters: {len(read.chapters)}, speakers: {speakers}.",
    ]
    if not read.timed:
        told.append("The file has no times, so they are estimated.")
    if read.remarks:
        told.append(f"Remarks on the file: {len(read.remarks)}.")
    return " ".join(told)


def _length_warning(
    stated_ms: int, segments: Sequence[Segment], media: Media | None
) -> tuple[str, ...]:
    """A sentence where transcript and recording differ in length, which smells of a mix-up."""
    if media is None:
        return ()
    given = [one.end_ms for one in segments if one.source is TimingSource.GIVEN]
    last_ms = max(given, default=0)
    length_ms = stated_ms or last_ms
    too_long = last_ms > media.duration_ms * (1 + _LENGTHS_DIFFER) + 10_000
    if not too_long and not _differ(stated_ms, media.duration_ms, _LENGTHS_DIFFER):
        return ()
    return (
        f"The transcript speaks of {format_clock(max(length_ms, last_ms))}, the recording is "
        f"{format_clock(media.duration_ms)} long: check that they belong together.",
    )

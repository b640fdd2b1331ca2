"""Podcast feeds: look into one, put its episodes into the project, fetch their parts when asked."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import urlsplit

from earmark import fetching, paths
from earmark.app.importing import ImportResult, import_episode
from earmark.app.project import Project
from earmark.app.recordings import Asked, Progress
from earmark.domain.addresses import is_address
from earmark.domain.episode import Episode, ReadTranscript, Remote, RemoteTranscript
from earmark.domain.feed import Feed, FeedEpisode
from earmark.errors import AppError, Cancelled, FetchError, ImportFailed
from earmark.formats import feed as feed_format
from earmark.formats.chapter_text import read_chapters, read_links, read_sponsors
from earmark.formats.decode import decode, load
from earmark.store import episodes
from earmark.store.recorder import Session

_PAGES = 40
_LEAST_SHARE = 0.2  # of the work, for transcript and chapters where there is a recording too
_ACCEPT = "application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.5"
# What tells most comes first: words and speakers, then times, then text alone.
_BEST = ("json", "vtt", "srt", "subrip", "html", "plain")
_ENDINGS = {"json": ".json", "vtt": ".vtt", "srt": ".srt", "subrip": ".srt", "html": ".html"}


@dataclass(frozen=True, slots=True)
class Added:
    """What became of the episodes of a feed: ids of new ones, and of those that were there."""

    new: tuple[int, ...]
    known: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Parts:
    """Which parts of an episode are wanted."""

    recording: bool = True
    transcript: bool = True
    chapters: bool = True


def open_feed(
    named: str | Path, *, progress: Progress | None = None, cancelled: Asked | None = None
) -> Feed:
    """Read a feed from a file or an address, with the pages of older episodes that it names.

    Raises:
        ImportFailed: If it is no feed.
        FetchError: If it can't be fetched.
        Cancelled: If `cancelled` said so.
    """
    if not (isinstance(named, str) and is_address(named)):
        return feed_format.read(load(Path(named)))
    address = named.strip()
    feed = _fetched(address, progress, cancelled)
    pages, following = {address}, feed.next_page
    while following and following not in pages and len(pages) < _PAGES:
        pages.add(following)
        try:
            more = _fetched(following, progress, cancelled)
        except FetchError:
            break
        feed, following = _joined(feed, more), more.next_page
    return feed


def _fetched(address: str, progress: Progress | None, cancelled: Asked | None) -> Feed:
    came = fetching.fetch(
        address, accept=_ACCEPT, local=True, progress=progress, cancelled=cancelled
    )
    name = Path(urlsplit(came.url).path).name or urlsplit(came.url).hostname or "feed"
    return feed_format.read(decode(Path(name), came.content), came.url)


def _joined(feed: Feed, more: Feed) -> Feed:
    seen = {one.identity for one in feed.episodes}
    older = tuple(one for one in more.episodes if one.identity not in seen)
    twice = len(more.episodes) - len(older)
    return replace(
        feed,
        episodes=(*feed.episodes, *older),
        items_in_file=feed.items_in_file + more.items_in_file,
        left_out=feed.left_out + more.left_out + twice,
        remarks=(*feed.remarks, *more.remarks),
    )


def known_episodes(project: Project, feed: Feed) -> dict[str, Episode]:
    """The episodes of a feed that the project has, by their identity in the feed."""
    found = {}
    for episode in project.episodes():
        remote = episode.remote
        if remote is None:
            continue
        for one in feed.episodes:
            same_feed = remote.feed == one.remote.feed and remote.guid
            if (same_feed and remote.guid == one.remote.guid) or remote.audio == one.remote.audio:
                found[one.identity] = episode
    return found


def add_episodes(project: Project, feed: Feed, chosen: Sequence[FeedEpisode]) -> Added:
    """Put episodes of a feed into the project, in one step of undo; nothing is fetched.

    Those that the project has keep everything but the addresses of their parts.

    Raises:
        ProjectError: If the project can't be written.
    """
    known = known_episodes(project, feed)

    def work(session: Session) -> Added:
        new, there = [], []
        for one in chosen:
            had = known.get(one.identity)
            if had is None:
                made = episodes.create(session, about(feed, one), (), None, title=one.title)
                new.append(made)
                episodes.set_remote(session, made, one.remote)
            else:
                there.append(had.id)
                if had.remote != one.remote:
                    episodes.set_remote(session, had.id, one.remote)
        session.label = f"Add {len(new)} episodes of {feed.title}"
        return Added(tuple(new), tuple(there))

    return project.edit("Add episodes", work)


def about(feed: Feed, one: FeedEpisode) -> ReadTranscript:
    """What a feed says about an episode, as if a transcript without lines said it."""
    lines = one.description.split("\n")
    chapters = one.chapters or read_chapters(lines, 1, one.length_ms)[0]
    return ReadTranscript(
        "feed", (), timed=True, cues_in_file=0,
        title=one.title, show=feed.title, published=one.published,
        source_url=one.link or one.remote.audio, length_ms=one.length_ms, language=feed.language,
        description=one.description, links=read_links(lines),
        sponsors=read_sponsors(lines, chapters), chapters=chapters,
    )  # fmt: skip


def missing_parts(episode: Episode) -> Parts:
    """What of an episode lies on the web and is not in the project yet."""
    remote = episode.remote
    if remote is None:
        return Parts(False, False, False)
    return Parts(
        recording=bool(remote.audio) and episode.media is None,
        transcript=bool(remote.transcripts) and not episode.transcript_path,
        chapters=bool(remote.chapters) and not episode.chapters,
    )


def fetch_parts(
    project: Project,
    episode_id: int,
    wanted: Parts | None = None,
    *,
    download_limit: int = fetching.MAX_RECORDING,
    progress: Progress | None = None,
    cancelled: Asked | None = None,
) -> ImportResult:
    """Fetch what an episode lacks: its transcript, its chapters, its recording.

    A transcript or chapters that can't be had are said; the others come in all the same.
    `download_limit` is the largest recording that is fetched, in bytes.

    Raises:
        ImportFailed: If there is nothing to fetch.
        FetchError: If the recording can't be fetched, or nothing at all.
        MediaError: If the recording can't be used.
        Cancelled: If `cancelled` said so; what came before stays.
    """
    episode = project.episode(episode_id)
    parts, remote = wanted or missing_parts(episode), episode.remote
    if remote is None or parts == Parts(False, False, False):
        raise ImportFailed(
            f"There is nothing to fetch for “{episode.title}”.",
            "It has its parts already, or no feed names them.",
        )
    told: list[str] = []
    folder = paths.cache_dir() / "transcripts"
    folder.mkdir(parents=True, exist_ok=True)
    get = _Getter(folder, f"{project.uuid[:8]}-{episode_id}", remote, cancelled, told)
    transcript = get.transcript() if parts.transcript else None
    chapters = get.chapters() if parts.chapters else None
    result = None
    if transcript is not None or chapters is not None:
        result = _taken_in(project, episode_id, transcript, chapters, told)
    if parts.recording and remote.audio:
        step = _LEAST_SHARE if result is not None else 0.0
        heard = import_episode(
            project,
            None,
            remote.audio,
            episode_id=episode_id,
            named=_is_own(remote, remote.audio),
            download_limit=download_limit,
            progress=_later(progress, step),
            cancelled=cancelled,
        )
        messages = (*(result.messages if result else ()), *heard.messages)
        read = result.read if result else None
        result = replace(heard, read=read, messages=messages)
    if result is None:
        raise FetchError(told[0] if told else "Nothing could be fetched.", "Try again later.")
    return replace(result, messages=(*result.messages, *told))


def _taken_in(
    project: Project, episode_id: int, transcript: Path | None, chapters: Path | None,
    told: list[str],
) -> ImportResult | None:  # fmt: skip
    try:
        return import_episode(project, transcript, None, chapters=chapters, episode_id=episode_id)
    except ImportFailed as error:
        told.append(str(error))
        return None


def _is_own(remote: Remote, address: str) -> bool:
    """Whether something lies on the host of the feed that a person named."""
    return bool(remote.feed) and urlsplit(remote.feed).netloc == urlsplit(address).netloc


def _later(progress: Progress | None, step: float) -> Progress | None:
    """A progress that begins after a step that is done."""
    if progress is None:
        return None
    tell: Callable[[float, str], None] = progress

    def told(share: float, text: str = "") -> None:
        tell(step + share * (1 - step), text)

    return told


@dataclass(frozen=True, slots=True)
class _Getter:
    """Fetches small parts of an episode into files; says what can't be had."""

    folder: Path
    name: str
    remote: Remote
    cancelled: Asked | None
    told: list[str]

    def transcript(self) -> Path | None:
        """The best transcript that can be had."""
        for one in by_worth(self.remote.transcripts):
            path = self._fetch("transcript", one.url, _ending(one))
            if path is not None:
                return path
        return None

    def chapters(self) -> Path | None:
        """The file of chapters."""
        return self._fetch("chapters", self.remote.chapters, ".json")

    def _fetch(self, what: str, address: str, ending: str) -> Path | None:
        try:
            came = fetching.fetch(
                address, local=_is_own(self.remote, address), cancelled=self.cancelled
            )
        except Cancelled:
            raise
        except AppError as error:
            self.told.append(f"The {what} could not be fetched: {error.message}")
            return None
        path = self.folder / f"{self.name}-{what}{ending}"
        path.write_bytes(came.content)
        return path


def by_worth(transcripts: Iterable[RemoteTranscript]) -> list[RemoteTranscript]:
    """Transcripts by how much their kind tells, the best first."""
    return sorted(transcripts, key=lambda one: _worth(_kind(one)))


def _worth(kind: str) -> int:
    return _BEST.index(kind) if kind in _BEST else len(_BEST)


def _kind(one: RemoteTranscript) -> str:
    """`vtt` and the like, from the media type, else from the address."""
    subtype = one.type.partition(";")[0].rpartition("/")[2].strip().lower()
    subtype = subtype.removeprefix("x-")
    return subtype if subtype in _BEST else Path(urlsplit(one.url).path).suffix.lower().lstrip(".")


def _ending(one: RemoteTranscript) -> str:
    return _ENDINGS.get(_kind(one), ".txt")

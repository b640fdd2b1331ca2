"""The recording of the open episode: found or prepared, loaded into the player, drawn."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from earmark import paths
from earmark.app import edits
from earmark.app.jobs import Job, JobContext
from earmark.app.relinking import is_there
from earmark.domain.episode import Episode, Media
from earmark.errors import AppError, Cancelled
from earmark.ui.background import Background
from earmark.ui.messages import Messages
from earmark.ui.session import Session

if TYPE_CHECKING:
    from earmark.playback.cache import PreparedMedia


class Recording(QObject):
    """Keeps the player on the recording of the open episode.

    Attributes:
        peaks_changed: The waveform as an array, or None while there is none.
        duration_changed: `int` ms.
        recording_wanted: The person asked to say where the recording lies.
        original_missed: The `Episode` whose recording is neither in the cache nor where it was.
        fetch_wanted: The person asked to fetch the recording of this `Episode` from the web.
    """

    peaks_changed = Signal(object)
    duration_changed = Signal(object)
    recording_wanted = Signal()
    original_missed = Signal(object)
    fetch_wanted = Signal(object)

    def __init__(
        self, session: Session, background: Background, messages: Messages, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._background = background
        self._messages = messages
        self._loaded: tuple[int, str] | None = None
        self._job: Job | None = None
        session.episode_opened.connect(self._on_session_episode_opened)
        session.episode_changed.connect(self._on_session_episode_changed)
        session.player.failed.connect(self._on_player_failed)
        session.player.notice_changed.connect(self._on_player_notice_changed)

    def load(self) -> None:
        """Load what belongs to the open episode; a copy that is gone is made again."""
        session, episode = self._session, self._session.episode
        self._stop_preparing()
        self._messages.set_banner("")
        self.peaks_changed.emit(None)
        if episode is None:
            self._loaded = None
            self.duration_changed.emit(0)
            return
        self.duration_changed.emit(self._shown_duration(episode))
        self._loaded = (episode.id, episode.media.sha256 if episode.media else "")
        if episode.media is None:
            session.player.unload()
            self._banner_without(episode)
        elif (found := self._find_copy(episode.media)) is None:
            session.player.unload()
            self._prepare(episode, episode.media)
        else:
            self._play(episode, found.path, found.duration_ms)
            self._read_peaks(episode, found.peaks_path)

    @staticmethod
    def _find_copy(media: Media) -> "PreparedMedia | None":
        """The prepared copy of this content, wherever the cache lies today."""
        from earmark.playback.cache import MediaCache

        return MediaCache(paths.media_cache()).find(media.sha256) if media.sha256 else None

    def _shown_duration(self, episode: Episode) -> int:
        last = self._session.transcript[-1].end_ms if len(self._session.transcript) else 0
        return episode.duration_ms or last

    def _play(self, episode: Episode, path: Path, duration_ms: int) -> None:
        position_ms = episode.position_ms if episode.position_ms < duration_ms else 0
        self._session.player.load(path, duration_ms, position_ms)
        self._on_player_notice_changed(*self._session.player.notice)

    def _read_peaks(self, episode: Episode, path: Path) -> None:
        from earmark.playback.peaks import load_peaks

        def done(peaks: object) -> None:
            if self._is_open(episode):
                self.peaks_changed.emit(peaks)

        self._session.jobs.run("peaks", lambda _job: load_peaks(path), done, _ignore, replaces=True)

    def _prepare(self, episode: Episode, media: Media) -> None:
        from earmark.playback.media import prepare

        if media.is_remote:
            self._banner_remote(episode, media.path)
            return
        original = Path(media.path)
        if not is_there(media):
            self._banner_missing(original)
            self.original_missed.emit(episode)
            return

        def work(job: JobContext) -> "PreparedMedia":
            return prepare(
                original,
                paths.media_cache(),
                progress=job.progress,
                cancelled=lambda: job.cancelled,
            )

        def done(made: "PreparedMedia") -> None:
            if not self._is_open(episode):
                return
            self._keep(episode, media, made)
            self._play(episode, made.path, made.duration_ms)
            self.duration_changed.emit(made.duration_ms)
            self._read_peaks(episode, made.peaks_path)

        self._job = self._background.run(
            "media", self.tr("Preparing the recording…"), work, done, self._on_prepare_failed
        )

    def _keep(self, episode: Episode, before: Media, made: "PreparedMedia") -> None:
        """Write down where the copy lies now, if that is news."""
        after = replace(
            before,
            sha256=made.sha256,
            duration_ms=made.duration_ms,
            cached_path=str(made.path),
            peaks_path=str(made.peaks_path),
        )
        if after != before and not self._session.project.read_only:
            self._loaded = (episode.id, made.sha256)
            try:
                edits.set_media(self._session.project, episode.id, after)
            except AppError as error:
                self._messages.warn(error)

    def _is_open(self, episode: Episode) -> bool:
        return self._session.episode is not None and self._session.episode.id == episode.id

    def _stop_preparing(self) -> None:
        if self._job is not None and not self._job.finished:
            self._job.cancel()
            self._background.forget(self._job)
        self._job = None

    def _banner_remote(self, episode: Episode, address: str) -> None:
        self._messages.set_banner(
            self.tr(
                "The recording lies on the web and is not on this computer: {address}. You can "
                "read and tag all the same."
            ).format(address=address),
            self.tr("Fetch it"),
            partial(self.fetch_wanted.emit, episode),
        )

    def _banner_without(self, episode: Episode) -> None:
        if episode.remote is not None and episode.remote.audio:
            self._banner_remote(episode, episode.remote.audio)
            return
        self._messages.set_banner(
            self.tr("This episode has no recording yet; you can read and tag all the same."),
            self.tr("Choose the recording…"),
            self.recording_wanted.emit,
        )

    def _banner_missing(self, original: Path) -> None:
        self._messages.set_banner(
            self.tr(
                "The recording {name} is not where it was. You can read and tag all the same."
            ).format(name=original.name),
            self.tr("Choose the recording…"),
            self.recording_wanted.emit,
        )

    def _on_prepare_failed(self, error: Exception) -> None:
        if isinstance(error, Cancelled):
            return
        self._messages.set_banner(
            str(error), self.tr("Choose the recording…"), self.recording_wanted.emit
        )

    def _on_session_episode_opened(self) -> None:
        self.load()

    def _on_session_episode_changed(self) -> None:
        episode = self._session.episode
        if episode is not None:
            now = (episode.id, episode.media.sha256 if episode.media else "")
            if now != self._loaded:
                self.load()

    def _on_player_failed(self, message: str, hint: str) -> None:
        self._messages.set_banner(f"{message} {hint}", self.tr("Try again"), self.load)

    def _on_player_notice_changed(self, message: str, hint: str) -> None:
        if self._session.episode is not None and self._session.player.duration_ms:
            self._messages.set_banner(f"{message} {hint}".strip())


def _ignore(error: Exception) -> None:
    """A waveform that cannot be read is no reason to say anything: the timeline stays plain."""

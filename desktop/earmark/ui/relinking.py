"""Recordings that moved, changed or lie on the web: found, compared, fetched, without a fuss."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from earmark.app import settings as keys
from earmark.app.jobs import JobContext
from earmark.domain.episode import Episode, Media
from earmark.errors import AppError, Cancelled
from earmark.ui import texts
from earmark.ui.actions import ActionSet
from earmark.ui.aligning import Aligning
from earmark.ui.background import Background
from earmark.ui.messages import Messages
from earmark.ui.numbers import clock
from earmark.ui.opening import Opening
from earmark.ui.recording import Recording
from earmark.ui.session import Session

if TYPE_CHECKING:
    from earmark.app.relinking import Changed, Found

T = TypeVar("T")
_MB = 1_000_000


class Relinking(QObject):
    """Brings episodes and their recordings together again."""

    def __init__(
        self,
        window: QMainWindow,
        session: Session,
        actions: ActionSet,
        background: Background,
        messages: Messages,
        recording: Recording,
        opening: Opening,
        aligning: Aligning,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._actions = actions
        self._background = background
        self._messages = messages
        self._recording = recording
        self._opening = opening
        self._aligning = aligning
        actions["episode.recording"].triggered.connect(self.ask_recording)
        actions["file.find_recordings"].triggered.connect(self.ask_folder)
        actions["file.address"].triggered.connect(self.ask_address)
        recording.recording_wanted.connect(self.ask_recording)
        recording.original_missed.connect(self._on_recording_original_missed)
        recording.fetch_wanted.connect(self.fetch)
        session.episode_opened.connect(self._look_at_original)

    # By hand.

    def ask_recording(self) -> None:
        """Let the person say where the recording of the open episode lies."""
        episode = self._session.episode
        if episode is None:
            self._messages.say(self.tr("Open an episode first."))
            return
        chosen = self._messages.ask_open(
            self.tr("Choose the recording of this episode"),
            self.tr("Recordings (*)"),
            self._opening.folder(),
        )
        if not chosen:
            return
        if episode.media is None or not episode.media.sha256 or not len(self._session.transcript):
            self._opening.take_recording(chosen[0], episode.id)
        else:
            self._take(episode, chosen[0])

    def ask_address(self) -> None:
        """Let the person name a recording on the web."""
        from earmark.ui.dialogs.address import AddressSheet

        episode = self._session.episode
        waits = episode is not None and episode.media is None
        remote = episode.remote.audio if episode and episode.remote else ""
        sheet = AddressSheet(
            episode.title if episode and waits else "", remote if waits else "", self._window
        )
        sheet.address_chosen.connect(self._on_address_chosen)
        sheet.show()

    def ask_folder(self) -> None:
        """Look for everything that is missing in a folder that the person chooses."""
        from earmark.app import relinking

        lost = relinking.missing(self._session.project)
        if not lost:
            self._messages.say(self.tr("No recording is missing."))
            return
        chosen = self._messages.ask_folder(
            self.tr("Where are the recordings?"), self._opening.folder()
        )
        if chosen is not None:
            self._look(lost, [chosen], deep=True)

    def fetch(self, episode: Episode) -> None:
        """Fetch the recording of an episode from the web; with all it lacks, if a feed named it."""
        if episode.media is None and episode.remote is not None:
            self._actions["episode.fetch"].trigger()
            return
        from earmark.app.recordings import media_of

        media, remote = episode.media, episode.remote
        address = media.path if media else remote.audio if remote else ""
        limit = self._session.settings.get(keys.DOWNLOAD_MB) * _MB

        def work(job: JobContext) -> Media:
            return media_of(
                address, job.progress, lambda: job.cancelled, limit, named=media is not None
            )

        def done(made: Media) -> None:
            self._on_prepared(episode, made)

        self._background.run(
            "fetch", self.tr("Fetching the recording…"), work, done, self._on_failed
        )

    def _on_address_chosen(self, address: str, here: bool) -> None:
        episode = self._session.episode
        self._opening.take_recording(address, episode.id if here and episode else None)

    def _take(self, episode: Episode, path: Path) -> None:
        """Prepare what was chosen; what becomes of it depends on what is in it."""
        from earmark.app.recordings import media_of

        def work(job: JobContext) -> Media:
            return media_of(path, job.progress, lambda: job.cancelled)

        def done(made: Media) -> None:
            self._on_prepared(episode, made)

        self._background.run(
            "media", self.tr("Preparing the recording…"), work, done, self._on_failed
        )

    def _on_prepared(self, episode: Episode, made: Media) -> None:
        """Link a recording of the same content; of another content, show how it differs."""
        from earmark.app import importing
        from earmark.app.relinking import Found

        known, project = episode.media, self._session.project
        if known is None or not known.sha256 or not len(project.transcript(episode.id)):
            self._attempt(lambda: importing.add_recording(project, episode, made))
            return
        if known.sha256 != made.sha256:
            self._aligning.compare_cut(made)
            return
        if made.is_remote:
            self._recording.load()
            return
        self._linked([Found(episode.id, episode.title, Path(made.path), True)], 1)
        self._look_beside(Path(made.path).parent)

    # Found by itself.

    def _on_recording_original_missed(self, episode: Episode) -> None:
        from earmark.app import relinking

        project = self._session.project

        def work(job: JobContext) -> "list[Found]":
            near = relinking.places_near(project, episode)
            return relinking.look([episode], near, cancelled=lambda: job.cancelled)

        self._session.jobs.run("relink", work, self._on_found_near, _ignore, replaces=True)

    def _on_found_near(self, found: "Sequence[Found]") -> None:
        opened = self._session.episode
        if not found or opened is None or found[0].episode_id != opened.id:
            return
        (hit,) = found
        if hit.same:
            self._linked(found, 1)
            self._look_beside(hit.path.parent)
        else:
            self._messages.set_banner(
                self.tr(
                    "The recording is not where it was. {name} in {folder} has its name, "
                    "but is another recording."
                ).format(name=hit.path.name, folder=hit.path.parent),
                self.tr("Compare…"),
                partial(self._aligning.compare_cut, hit.path),
            )

    def _look_beside(self, folder: Path) -> None:
        """Where one was found, others may be."""
        from earmark.app import relinking

        lost = relinking.missing(self._session.project)
        if lost and not self._session.project.read_only:
            self._look(lost, [folder], quiet=True)

    def _look(
        self, lost: list[Episode], folders: list[Path], *, deep: bool = False, quiet: bool = False
    ) -> None:
        from earmark.app import relinking

        def work(job: JobContext) -> "list[Found]":
            return relinking.look(lost, folders, deep=deep, cancelled=lambda: job.cancelled)

        def done(found: "list[Found]") -> None:
            self._linked(found, len(lost), quiet=quiet)

        title = self.tr("Looking for recordings…")
        self._background.run("relink", title, work, done, self._on_failed)

    def _linked(self, found: "Sequence[Found]", sought: int, *, quiet: bool = False) -> None:
        """Link what was found and say so; the open episode plays from there at once."""
        from earmark.app import relinking

        if self._session.project.read_only:
            return
        linked = self._attempt(lambda: relinking.relink(self._session.project, found))
        opened = self._session.episode
        ids = {one.episode_id for one in found if one.same}
        if opened is not None and opened.id in ids and not self._session.player.duration_ms:
            self._recording.load()
        if quiet and not linked:
            return
        told = texts.counted(
            linked or 0,
            self.tr("1 recording is linked again."),
            self.tr("{n} recordings are linked again."),
        )
        others = [one for one in found if not one.same]
        if others:
            told += " " + texts.counted(
                len(others),
                self.tr("1 file has the name of another, but is another recording."),
                self.tr("{n} files have the names of others, but are other recordings."),
            )
        left = sought - len(found)
        if left and not quiet:
            told += " " + texts.counted(
                left, self.tr("1 was not found."), self.tr("{n} were not found.")
            )
        self._messages.say(told)

    # Another cut in the same place.

    def _look_at_original(self) -> None:
        """See whether the file is still the recording that it was, beside everything else."""
        from earmark.app import relinking

        episode = self._session.episode
        if episode is None or episode.media is None:
            return

        def work(job: JobContext) -> "Changed | None":
            return relinking.changed(episode, lambda: job.cancelled)

        self._session.jobs.run("original", work, self._on_original_seen, _ignore, replaces=True)

    def _on_original_seen(self, changed: "Changed | None") -> None:
        opened = self._session.episode
        if changed is None or opened is None or changed.episode_id != opened.id:
            return
        if self._session.project.read_only:
            return
        self._messages.set_banner(
            self.tr(
                "{name} is another recording than before: {now} long instead of {was}. The times "
                "are those of the old one."
            ).format(
                name=changed.path.name,
                now=clock(changed.now_ms),
                was=clock(changed.was_ms),
            ),
            self.tr("Compare…"),
            partial(self._aligning.compare_cut, changed.path),
        )

    def _attempt(self, work: Callable[[], T]) -> T | None:
        try:
            return work()
        except AppError as error:
            self._messages.warn(error)
            return None

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, Cancelled):
            return
        if not isinstance(error, AppError):
            raise error
        self._messages.warn(error)


def _ignore(error: Exception) -> None:
    """What was done unasked fails in silence."""

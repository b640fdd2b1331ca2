"""Keeps the cache of prepared recordings within its limit, and shows what is in it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow

from earmark import paths
from earmark.app import settings as keys
from earmark.app.jobs import JobContext
from earmark.ui.actions import ActionSet
from earmark.ui.session import Session

if TYPE_CHECKING:
    from earmark.ui.dialogs.cache_sheet import CacheSheet

_GB = 1_000_000_000


class Caching(QObject):
    """Cleans after each episode that is opened, oldest first; never what is in use.

    Attributes:
        settings_requested: The person wants to change the limit.
    """

    settings_requested = Signal()

    def __init__(self, window: QMainWindow, session: Session, actions: ActionSet) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self.sheet: CacheSheet | None = None
        actions["file.cache"].triggered.connect(self.show)
        session.player.duration_changed.connect(self._on_player_duration_changed)

    def show(self) -> None:
        """Show what is in the cache."""
        from earmark.playback.cache import MediaCache
        from earmark.ui.dialogs.cache_sheet import CacheSheet

        cache = MediaCache(paths.media_cache())
        self.sheet = CacheSheet(cache, self._limit(), self._in_use(), self._window)
        self.sheet.limit_wanted.connect(self.settings_requested)
        self.sheet.show()

    def clean(self) -> None:
        """Delete what was not used for longest, beside everything else."""
        from earmark.playback.cache import MediaCache

        limit, kept = self._limit(), self._in_use()

        def work(_job: JobContext) -> list[str]:
            return MediaCache(paths.media_cache()).clean(limit, kept)

        self._session.jobs.run("cache", work, _ignore, _ignore, replaces=True)

    def _limit(self) -> int:
        return self._session.settings.get(keys.CACHE_GB) * _GB

    def _in_use(self) -> frozenset[str]:
        media = self._session.episode.media if self._session.episode else None
        return frozenset((media.sha256,)) if media is not None else frozenset()

    def _on_player_duration_changed(self, ms: int) -> None:
        if ms:
            self.clean()


def _ignore(_result: object) -> None:
    """Nobody asked for it, so nobody is told; the next time it is tried again."""

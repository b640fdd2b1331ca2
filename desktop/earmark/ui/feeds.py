"""Podcast feeds in the window: look into one, add its episodes, fetch their parts when asked."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from earmark.app import settings as keys
from earmark.app.jobs import JobContext
from earmark.domain.addresses import is_address
from earmark.errors import AppError, Cancelled
from earmark.ui import texts
from earmark.ui.actions import ActionSet
from earmark.ui.background import Background
from earmark.ui.messages import Messages
from earmark.ui.opening import Opening
from earmark.ui.session import Session

if TYPE_CHECKING:
    from earmark.app.importing import ImportResult
    from earmark.domain.feed import Feed, FeedEpisode
    from earmark.ui.dialogs.feed_sheet import FeedSheet

_MB = 1_000_000


class Feeds(QObject):
    """Brings feeds, the library and what lies on the web together."""

    def __init__(
        self,
        window: QMainWindow,
        session: Session,
        actions: ActionSet,
        background: Background,
        messages: Messages,
        opening: Opening,
        current: Callable[[], int | None],
    ) -> None:
        """Connect the actions.

        Args:
            window: The window.
            session: What is open.
            actions: The table of actions.
            background: Runs the work.
            messages: Says what became of it.
            opening: Opens episodes and knows the last folder.
            current: The episode that a person means: selected in the Library, else open.
        """
        super().__init__(window)
        self._window = window
        self._session = session
        self._actions = actions
        self._background = background
        self._messages = messages
        self._opening = opening
        self._current = current
        self._address = ""
        self.sheet: FeedSheet | None = None
        actions["file.feed"].triggered.connect(self._on_feed_action)
        opening.feed_chosen.connect(self.ask)
        actions["episode.fetch"].triggered.connect(self.fetch_current)

    def ask(self, named: str = "") -> None:
        """Show the sheet that asks for a feed, or shows the one that is named."""
        from earmark.ui.dialogs.feed_sheet import FeedSheet

        if self.sheet is not None:
            self.sheet.raise_()
            if named:
                self.sheet.field.setText(named)
                self.look(named)
            return
        self._address = named or self._address
        sheet = self.sheet = FeedSheet(self._address, self._window)
        sheet.feed_wanted.connect(self.look)
        sheet.file_wanted.connect(self._on_sheet_file_wanted)
        sheet.added.connect(self._on_sheet_added)
        sheet.finished.connect(self._on_sheet_finished)
        sheet.show()
        if named:
            self.look(named)

    def look(self, named: str) -> None:
        """Read a feed and show its episodes in the sheet."""
        from earmark.app import feeds

        project = self._session.project
        source: str | Path = named if is_address(named) else Path(named)

        def work(job: JobContext) -> "tuple[Feed, frozenset[str]]":
            feed = feeds.open_feed(source, progress=job.progress, cancelled=lambda: job.cancelled)
            return feed, frozenset(feeds.known_episodes(project, feed))

        self._address = named
        self._background.run(
            "feed", self.tr("Looking into the feed…"), work, self._on_feed_read, self._on_failed
        )

    def fetch_current(self) -> None:
        """Fetch what the episode lacks that is open, or selected in the Library."""
        episode_id = self._current()
        if episode_id is None:
            self._messages.say(self.tr("Choose an episode in the Library, or open one."))
        else:
            self.fetch([episode_id])

    def fetch(self, ids: Sequence[int]) -> None:
        """Fetch what episodes lack, one after the other."""
        from earmark.app import feeds

        project = self._session.project
        limit = self._session.settings.get(keys.DOWNLOAD_MB) * _MB

        def work(job: JobContext) -> "list[ImportResult | AppError]":
            results: list[ImportResult | AppError] = []
            for number, episode_id in enumerate(ids):

                def told(share: float, text: str = "", done: int = number) -> None:
                    job.progress((done + share) / len(ids), text)

                told(0.0)
                try:
                    result = feeds.fetch_parts(
                        project,
                        episode_id,
                        download_limit=limit,
                        progress=told,
                        cancelled=lambda: job.cancelled,
                    )
                    results.append(result)
                except Cancelled:
                    raise
                except AppError as error:
                    results.append(error)
            return results

        title = self.tr("Fetching “{title}”…").format(title=project.episode(ids[0]).title)
        if len(ids) > 1:
            title = self.tr("Fetching {n} episodes…").format(n=len(ids))
        self._background.run("fetch", title, work, self._on_fetched, self._on_failed)

    def _on_feed_action(self) -> None:
        self.ask()

    def _on_sheet_file_wanted(self) -> None:
        kinds = ";;".join((self.tr("Feeds (*.xml *.rss *.atom)"), self.tr("All files (*)")))
        title = self.tr("Choose the file of a feed")
        chosen = self._messages.ask_open(title, kinds, self._opening.folder())
        if chosen and self.sheet is not None:
            self.sheet.field.setText(str(chosen[0]))
            self.look(str(chosen[0]))

    def _on_sheet_finished(self, _code: int) -> None:
        self.sheet = None

    def _on_feed_read(self, read: "tuple[Feed, frozenset[str]]") -> None:
        if self.sheet is not None:
            self.sheet.show_feed(*read)

    def _on_sheet_added(self, chosen: "list[FeedEpisode]", fetch: bool) -> None:
        from earmark.app import feeds

        sheet = self.sheet
        if sheet is None or sheet.feed is None:
            return
        try:
            added = feeds.add_episodes(self._session.project, sheet.feed, chosen)
        except AppError as error:
            self._messages.warn(error)
            return
        feed = sheet.feed
        sheet.close()
        self._actions["view.library"].trigger()
        self._messages.say(
            texts.counted(
                len(added.new),
                self.tr("1 episode of {show} is in the library."),
                self.tr("{n} episodes of {show} are in the library."),
            ).format(show=feed.title)
        )
        if fetch and added.new:
            self.fetch(added.new)

    def _on_fetched(self, results: "list[ImportResult | AppError]") -> None:
        errors = [one for one in results if isinstance(one, AppError)]
        came = [one for one in results if not isinstance(one, AppError)]
        if len(results) == 1 and came:
            self._opening.open_episode(came[0].episode_id)
            self._messages.say(" ".join(came[0].messages))
        elif len(results) == 1:
            self._messages.warn(errors[0])
        elif errors:
            said = self.tr("{n} of {all} episodes were fetched; the first that was not: {error}")
            told = said.format(n=len(came), all=len(results), error=errors[0])
            self._messages.warn(told)
        else:
            self._messages.say(self.tr("{n} episodes were fetched.").format(n=len(came)))

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self._messages.warn(error)

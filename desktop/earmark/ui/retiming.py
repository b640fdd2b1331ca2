"""Times set by hand while it plays: this line starts now, tap along, nudge, stretch, release."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from earmark.app import settings as keys
from earmark.domain.episode import Episode
from earmark.errors import AppError
from earmark.ui.actions import ActionSet
from earmark.ui.history import History
from earmark.ui.messages import Messages
from earmark.ui.numbers import clock
from earmark.ui.session import Session

_NUDGE_MS = 100
_LONGEST_TOLD = 40


class Retiming(QObject):
    """Does what the keys of hand timing ask for, on the selected lines or the one heard."""

    def __init__(
        self,
        session: Session,
        actions: ActionSet,
        messages: Messages,
        history: History,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._messages = messages
        self._history = history
        self._tapped: tuple[int, int] | None = None
        actions["times.line_now"].triggered.connect(self.set_line_now)
        actions["times.tap"].triggered.connect(self.tap)
        actions["times.release"].triggered.connect(self.release)
        actions["times.earlier"].triggered.connect(self._on_earlier)
        actions["times.later"].triggered.connect(self._on_later)
        actions["times.stretch"].triggered.connect(self.stretch)
        session.episode_opened.connect(self._forget_tap)

    def set_line_now(self) -> None:
        """Say that the selected line, or the one that is heard, starts at the playhead."""
        rows = self._rows()
        if (episode := self._needed()) is None or not rows:
            return
        self._set(episode, rows.start, self._session.player.position_ms())

    def set_line(self, row: int, ms: int) -> None:
        """Say that a line starts at a time, for instance where it was dragged to."""
        if (episode := self._needed()) is not None:
            self._set(episode, row, ms)

    def tap(self) -> None:
        """The next line starts now; the one after it is selected, so that one sees it coming."""
        episode = self._needed()
        if episode is None or not len(self._session.transcript):
            return
        row = self._next_tap(episode)
        lag_ms = self._session.settings.get(keys.TAP_LAG_MS)
        player = self._session.player
        rate = player.rate if player.is_playing else 0.0
        if not self._set(episode, row, max(0, player.position_ms() - round(lag_ms * rate))):
            return
        following = row + 1
        if following < len(self._session.transcript):
            self._tapped = (episode.id, following)
            self._session.select(self._session.transcript.whole_span(following))
        else:
            self._tapped = None
            self._session.select(None)

    def release(self) -> None:
        """Let the selected lines be found again."""
        from earmark.app import retiming

        rows = self._rows()
        if (episode := self._needed()) is None or not rows:
            return
        project = self._session.project
        if self._attempt(lambda: retiming.release_lines(project, episode.id, rows)):
            self._tell(self.tr("What was set by hand is released, to be found anew."))

    def nudge(self, offset_ms: int) -> None:
        """Move the selected lines by an offset."""
        from earmark.app import retiming

        rows = self._rows()
        if (episode := self._needed()) is None or not rows:
            return
        project = self._session.project
        if self._attempt(lambda: retiming.nudge_lines(project, episode.id, rows, offset_ms)):
            start = self._session.transcript[rows.start].start_ms
            seconds = f"{offset_ms / 1000:+.1f} s"
            at = clock(start, tenths=True)
            self._tell(self.tr("Moved by {seconds}, to {at}").format(seconds=seconds, at=at))

    def stretch(self) -> None:
        """Spread the selected lines so that the last one ends at the playhead."""
        from earmark.app import retiming

        rows = self._rows()
        if (episode := self._needed()) is None or not rows:
            return
        project, end_ms = self._session.project, self._session.player.position_ms()
        start_ms = self._session.transcript[rows.start].start_ms
        if self._attempt(
            lambda: retiming.stretch_lines(project, episode.id, rows, start_ms, end_ms)
        ):
            self._tell(self.tr("Stretched to end at {at}").format(at=clock(end_ms)))

    # How it is done.

    def _needed(self) -> Episode | None:
        if self._session.episode is None:
            self._messages.say(self.tr("Open an episode first."))
        return self._session.episode

    def _rows(self) -> range:
        """The selected lines, or the one that is heard."""
        transcript, selection = self._session.transcript, self._session.selection
        if selection is not None:
            return transcript.rows_of(selection)
        row = transcript.row_at(self._session.player.position_ms())
        first = max(0, row)
        return range(first, first + 1) if len(transcript) else range(0)

    def _next_tap(self, episode: Episode) -> int:
        """The line that a tap is for: the selected one, else the one after what is heard."""
        selection, transcript = self._session.selection, self._session.transcript
        if selection is not None:
            return transcript.row_of(selection.first_id)
        if self._tapped is not None and self._tapped[0] == episode.id:
            return self._tapped[1]
        row = transcript.row_at(self._session.player.position_ms()) + 1
        return min(row, len(transcript) - 1)

    def _set(self, episode: Episode, row: int, ms: int) -> bool:
        from earmark.app import retiming

        project = self._session.project
        if not self._attempt(lambda: retiming.set_line_start(project, episode.id, row, ms)):
            return False
        text = self._session.transcript[row].text
        text = text if len(text) <= _LONGEST_TOLD else text[:_LONGEST_TOLD] + "…"
        at = clock(ms, tenths=True)
        self._tell(self.tr("“{text}” starts at {at}").format(text=text, at=at))
        return True

    def _attempt(self, work: Callable[[], None]) -> bool:
        try:
            work()
        except AppError as error:
            self._messages.warn(error)
            return False
        return True

    def _tell(self, text: str) -> None:
        self._messages.say(text, self.tr("Undo"), self._history.undo)

    def _forget_tap(self) -> None:
        self._tapped = None

    def _on_earlier(self) -> None:
        self.nudge(-_NUDGE_MS)

    def _on_later(self) -> None:
        self.nudge(_NUDGE_MS)

"""What a person corrects at several places: the match at hand, or everywhere after a look."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from earmark.app import replacing
from earmark.app.finding import FindOptions, TextFinder
from earmark.app.replacing import Proposal
from earmark.errors import AppError
from earmark.ui.history import History
from earmark.ui.messages import Messages
from earmark.ui.session import Session
from earmark.ui.texts import counted
from earmark.ui.transcript.view import TranscriptView


class Replacing(QObject):
    """Does what the find bar asks for, and shows every place before all are corrected."""

    def __init__(
        self,
        view: TranscriptView,
        window: QWidget,
        session: Session,
        messages: Messages,
        history: History,
    ) -> None:
        super().__init__(view)
        self._view = view
        self._window = window
        self._session = session
        self._messages = messages
        self._history = history
        view.finding.replace_wanted.connect(self._on_replace_wanted)
        view.finding.everywhere_wanted.connect(self.show_everywhere)

    def show_everywhere(
        self, query: str, replacement: str, options: FindOptions | None = None
    ) -> None:
        """Show every place where words would be replaced, to be left out or corrected at once.

        Without options whole words are looked for.
        """
        from earmark.ui.dialogs.everywhere import EverywhereSheet

        if self._session.episode is None:
            self._messages.say(self.tr("Open an episode first."))
            return
        sheet = EverywhereSheet(
            self._session, options or FindOptions(whole_words=True), self._window
        )
        sheet.agreed.connect(self._on_sheet_agreed)
        sheet.ask(query, replacement)
        sheet.show()

    def _on_replace_wanted(self, finder: TextFinder, number: int, replacement: str) -> None:
        episode = self._session.episode
        if episode is None:
            return
        transcript = self._session.transcript
        proposal = replacing.propose(transcript, episode.id, finder, number, replacement)
        if proposal is None:
            self._messages.say(self.tr("That would leave a line without words."))
        else:
            self._replace([proposal])

    def _on_sheet_agreed(self, places: list[Proposal], query: str) -> None:
        if self._replace(places, query):
            text = counted(
                len(places),
                self.tr("Corrected in one place"),
                self.tr("Corrected in {n} places"),
            )
            self._messages.say(text, self.tr("Undo"), self._history.undo)

    def _replace(self, places: list[Proposal], query: str = "") -> bool:
        try:
            replacing.replace(self._session.project, places, query)
        except AppError as error:
            self._messages.warn(error)
            return False
        return True

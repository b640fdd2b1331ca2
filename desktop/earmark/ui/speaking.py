"""What a person says about who speaks: of some lines, of a turn, of the whole episode."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from earmark.app import correcting
from earmark.errors import AppError
from earmark.ui.actions import ActionSet
from earmark.ui.history import History
from earmark.ui.messages import Messages
from earmark.ui.session import Session
from earmark.ui.texts import counted
from earmark.ui.transcript.view import TranscriptView


class Speaking(QObject):
    """Opens the box and the sheet and does what they ask for."""

    def __init__(
        self,
        view: TranscriptView,
        window: QWidget,
        session: Session,
        actions: ActionSet,
        messages: Messages,
        history: History,
    ) -> None:
        super().__init__(view)
        self._view = view
        self._window = window
        self._session = session
        self._messages = messages
        self._history = history
        self._box: QWidget | None = None
        self._sheet: QWidget | None = None
        self._rows = range(0)
        actions["text.speaker"].triggered.connect(self.ask)
        actions["text.speakers"].triggered.connect(self.show_sheet)

    def ask(self) -> None:
        """Ask who speaks the selected lines, or the one that is heard."""
        from earmark.ui.dialogs.speakers import SpeakerBox

        transcript, selection = self._session.transcript, self._session.selection
        if self._session.episode is None or not len(transcript):
            self._messages.say(self.tr("Open an episode first."))
            return
        if selection is not None:
            self._rows = transcript.rows_of(selection)
        else:
            caret = self._view.caret()
            heard = transcript.row_at(self._session.player.position_ms())
            row = caret.row if caret is not None else max(0, heard)
            self._rows = range(row, row + 1)
        box = self._box
        if not isinstance(box, SpeakerBox):
            box = self._box = SpeakerBox(self._view)
            box.chosen.connect(self._on_box_chosen)
        what = counted(
            len(self._rows),
            self.tr("Who speaks this line?"),
            self.tr("Who speaks these {n} lines?"),
        )
        known = [name for name, _ in self._speakers() if name]
        box.open(what, transcript[self._rows.start].speaker, known)

    def show_sheet(self) -> None:
        """Show all speakers of the episode, to rename and merge them."""
        from earmark.ui.dialogs.speakers import SpeakersSheet

        if self._session.episode is None:
            self._messages.say(self.tr("Open an episode first."))
            return
        sheet = SpeakersSheet(self._window)
        sheet.renamed.connect(self._on_sheet_renamed)
        sheet.show_speakers(self._speakers())

        def refresh(_ids: object = None) -> None:
            if self._session.episode is None:
                sheet.close()
            else:
                sheet.show_speakers(self._speakers())

        def forget() -> None:
            self._session.transcript_changed.disconnect(refresh)
            self._session.episode_opened.disconnect(refresh)

        self._session.transcript_changed.connect(refresh)
        self._session.episode_opened.connect(refresh)
        sheet.finished.connect(forget)
        self._sheet = sheet
        sheet.show()

    def _speakers(self) -> list[tuple[str, int]]:
        counts: dict[str, int] = {}
        for segment in self._session.transcript:
            counts[segment.speaker] = counts.get(segment.speaker, 0) + 1
        return list(counts.items())

    def _on_box_chosen(self, name: str, turn: bool) -> None:
        episode, transcript = self._session.episode, self._session.transcript
        if episode is None or self._rows.stop > len(transcript):
            return
        rows = self._rows
        if turn:
            rows = correcting.turn_from(transcript.segments, rows.start)
        ids = [transcript[row].id for row in rows]
        try:
            changed = correcting.assign_speaker(self._session.project, episode.id, ids, name)
        except AppError as error:
            self._messages.warn(error)
            return
        text = counted(
            changed,
            self.tr("One line has another speaker"),
            self.tr("{n} lines have another speaker"),
        )
        self._messages.say(text, self.tr("Undo"), self._history.undo)

    def _on_sheet_renamed(self, old: str, new: str) -> None:
        if (episode := self._session.episode) is None:
            return
        try:
            correcting.rename_speaker(self._session.project, episode.id, old, new)
        except AppError as error:
            self._messages.warn(error)
            return
        self._messages.say(
            self.tr("{old} is {new} now").format(old=old or self.tr("Nobody"), new=new),
            self.tr("Undo"),
            self._history.undo,
        )

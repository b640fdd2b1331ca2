"""The history of the project and its backups, in sheets beside the window."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from earmark.app import undo
from earmark.app.jobs import JobContext
from earmark.errors import AppError
from earmark.ui import texts
from earmark.ui.actions import ActionSet
from earmark.ui.background import Background
from earmark.ui.history import History
from earmark.ui.keeping import Keeping
from earmark.ui.messages import Messages
from earmark.ui.opening import Opening
from earmark.ui.session import Session

if TYPE_CHECKING:
    from earmark.ui.dialogs.backups_sheet import BackupsSheet
    from earmark.ui.dialogs.history_sheet import HistorySheet

_FEW = 20  # steps that are taken at once; more go on beside the window


class LookingBack(QObject):
    """Shows the sheets and does what is chosen in them."""

    def __init__(
        self,
        window: QWidget,
        session: Session,
        actions: ActionSet,
        background: Background,
        messages: Messages,
        history: History,
        keeping: Keeping,
        opening: Opening,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._background = background
        self._messages = messages
        self._history = history
        self._keeping = keeping
        self._opening = opening
        self.history_sheet: HistorySheet | None = None
        self.backups_sheet: BackupsSheet | None = None
        actions["edit.history"].triggered.connect(self.show_history)
        actions["file.backups"].triggered.connect(self.show_backups)
        keeping.backed_up.connect(self._on_keeping_backed_up)

    def show_history(self) -> None:
        """Show the history."""
        self._history.about_to_move.emit()
        if self.history_sheet is None:
            from earmark.ui.dialogs.history_sheet import HistorySheet

            sheet = self.history_sheet = HistorySheet(self._session, self._window)
            sheet.step_chosen.connect(self.go_to)
            sheet.finished.connect(self._on_history_finished)
        _front(self.history_sheet)

    def show_backups(self) -> None:
        """Show the backups."""
        if self.backups_sheet is None:
            from earmark.ui.dialogs.backups_sheet import BackupsSheet

            sheet = self.backups_sheet = BackupsSheet(self._session, self._messages, self._window)
            sheet.backup_wanted.connect(self._keeping.back_up)
            sheet.copy_made.connect(self._on_copy_made)
            sheet.finished.connect(self._on_backups_finished)
        _front(self.backups_sheet)

    def go_to(self, step_id: int) -> None:
        """Go back or on until a step is the last one done."""
        self._history.about_to_move.emit()
        project = self._session.project
        if project.read_only:
            self._messages.say(self.tr("Nothing can be changed: the project is only read."))
            return
        if abs(step_id - (project.undo_id or 0)) <= _FEW:
            try:
                self._on_gone(undo.go_to(project, step_id))
            except AppError as error:
                self._messages.warn(error)
            return

        def work(job: JobContext) -> int:
            return undo.go_to(
                project, step_id, progress=job.progress, cancelled=lambda: job.cancelled
            )

        title = self.tr("Going through the history…")
        self._background.run("history", title, work, self._on_gone, self._on_failed)

    def _on_gone(self, steps: int) -> None:
        if steps:
            self._messages.say(
                texts.counted(
                    steps, self.tr("1 step through the history."),
                    self.tr("{n} steps through the history."),
                )
            )  # fmt: skip

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self._messages.warn(error)

    def _on_keeping_backed_up(self) -> None:
        if self.backups_sheet is not None:
            self.backups_sheet.refresh()

    def _on_copy_made(self, path: Path) -> None:
        if self.backups_sheet is not None:
            self.backups_sheet.close()
        self._opening.open_project(path)

    def _on_history_finished(self) -> None:
        self.history_sheet = None

    def _on_backups_finished(self) -> None:
        self.backups_sheet = None


def _front(sheet: QWidget) -> None:
    sheet.show()
    sheet.raise_()
    sheet.activateWindow()

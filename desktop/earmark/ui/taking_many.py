"""Takes in many files and folders beside the window, and tells what became of each."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from earmark.app.jobs import JobContext
from earmark.errors import AppError, Cancelled
from earmark.ui import texts
from earmark.ui.actions import ActionSet
from earmark.ui.background import Background
from earmark.ui.messages import Messages
from earmark.ui.opening import Opening
from earmark.ui.session import Session

if TYPE_CHECKING:
    from earmark.app.importing import ImportResult
    from earmark.app.importing_many import Outcome
    from earmark.ui.dialogs.import_sheet import ImportSheet


class TakingMany(QObject):
    """Imports one episode after the other; what came in before a stop stays."""

    def __init__(
        self,
        window: QMainWindow,
        session: Session,
        actions: ActionSet,
        background: Background,
        messages: Messages,
        opening: Opening,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._actions = actions
        self._background = background
        self._messages = messages
        self._opening = opening
        self.sheet: ImportSheet | None = None
        actions["file.folder"].triggered.connect(self.ask_folder)
        opening.many_chosen.connect(self.take)
        opening.report_wanted.connect(self.show_report)

    def ask_folder(self) -> None:
        """Let the person choose a folder and take in all that is in it."""
        title = self.tr("Take in a folder of transcripts and recordings")
        folder = self._messages.ask_folder(title, self._opening.folder())
        if folder is not None:
            self.take([folder])

    def take(self, files: Sequence[Path]) -> None:
        """Take in files and folders, put together by name."""
        project, outcomes = self._session.project, list["Outcome"]()

        def work(job: JobContext) -> "list[Outcome]":
            from earmark.app.importing_many import import_many, plan

            job.progress(0.0, self.tr("Looking at the files…"))
            for one in import_many(
                project, plan(files), progress=job.progress, cancelled=lambda: job.cancelled
            ):
                outcomes.append(one)
                job.check()
            return outcomes

        self._background.run(
            "import",
            self.tr("Taking in many files…"),
            work,
            self.show_outcomes,
            self._on_failed,
            on_cancel=lambda: self._on_cancelled(outcomes),
        )

    def show_outcomes(self, outcomes: "Sequence[Outcome]") -> None:
        """Tell what became of the files."""
        if len(outcomes) == 1 and outcomes[0].result is not None:
            self._opening.show_result(outcomes[0].result)
            return
        self._actions["view.library"].trigger()
        failed = sum(1 for one in outcomes if one.error is not None)
        there = len(outcomes) - failed
        said = texts.counted(there, self.tr("1 episode is in."), self.tr("{n} episodes are in."))
        if failed:
            said += " " + texts.counted(
                failed,
                self.tr("1 could not be taken in; its report says why."),
                self.tr("{n} could not be taken in; their reports say why."),
            )
        self._show(outcomes, said)

    def show_report(self, result: "ImportResult", name: str) -> None:
        """Show the report on a single import."""
        from earmark.app.importing_many import Outcome
        from earmark.app.pairing import Pair

        self._show([Outcome(Pair(Path(name), None), result)], name)

    def _show(self, outcomes: "Sequence[Outcome]", said: str) -> None:
        from earmark.ui.dialogs.import_sheet import ImportSheet

        self.sheet = ImportSheet(outcomes, said, self._window)
        self.sheet.episode_chosen.connect(self._opening.open_episode)
        self.sheet.show()

    def _on_cancelled(self, outcomes: "Sequence[Outcome]") -> None:
        self._messages.say(
            texts.counted(
                len(outcomes),
                self.tr("Stopped. 1 episode had come in and stays."),
                self.tr("Stopped. {n} episodes had come in and stay."),
            )
        )

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, Cancelled):
            return
        if not isinstance(error, AppError):
            raise error
        self._messages.warn(error)

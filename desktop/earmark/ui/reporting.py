"""File ▸ Write a report: one page about what is shown, written beside the window."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from earmark.app import settings as keys
from earmark.errors import AppError
from earmark.ui.actions import ActionSet
from earmark.ui.background import Background
from earmark.ui.languages import said
from earmark.ui.messages import Messages
from earmark.ui.session import Session

Selection = Callable[[], tuple[str, int | None]]


class Reporting(QObject):
    """Asks for a file and writes the report in a job."""

    def __init__(
        self,
        session: Session,
        actions: ActionSet,
        background: Background,
        messages: Messages,
        selection: Selection,
        parent: QObject,
    ) -> None:
        """Connect the action.

        Args:
            session: What is open.
            actions: The actions.
            background: Where the job is shown.
            messages: Asks for the file and tells what became of it.
            selection: The filter that the report is about, and the one episode or None.
            parent: Owner.
        """
        super().__init__(parent)
        self._session = session
        self._background = background
        self._messages = messages
        self._selection = selection
        actions["file.report"].triggered.connect(self.ask)

    def ask(self) -> None:
        """Let the person name a file and write the report to it."""
        last = self._session.settings.get(keys.LAST_FOLDER)
        stem = self._session.project.path.stem
        to = self._messages.ask_save(
            self.tr("Write a report"),
            Path(last or Path.home()) / f"{stem}-report.html",
            self.tr("Reports (*.html *.pdf)"),
        )
        if to is not None:
            self.write(to if to.suffix else to.with_suffix(".html"))

    def write(self, to: Path) -> None:
        """Write the report; the ending of the name decides between HTML and PDF."""
        project = self._session.project
        filter_text, episode_id = self._selection()

        def work(_context: object) -> None:
            from earmark.app.report import make_report
            from earmark.app.report_html import write_html
            from earmark.app.statistics import paper_look
            from earmark.ui.report_pdf import write_pdf

            report = make_report(
                project, filter_text, episode_id=episode_id, with_agreement=True, say=said
            )
            look = paper_look(report.codebook)
            write = write_pdf if to.suffix.lower() == ".pdf" else write_html
            write(report, look, to, say=said)

        def done(_nothing: None) -> None:
            self._messages.say(
                self.tr("The report is written to {name}.").format(name=to.name),
                self.tr("Open"),
                lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(to.absolute()))),
            )

        self._background.run(
            "report", self.tr("Writing {name}…").format(name=to.name), work, done, self._on_failed
        )

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self._messages.warn(error)

"""File ▸ Export: the annotations as a table, written beside the window."""

from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from earmark.app import settings as keys
from earmark.app.project_settings import preference
from earmark.errors import AppError
from earmark.ui import texts
from earmark.ui.actions import ActionSet
from earmark.ui.background import Background
from earmark.ui.messages import Messages
from earmark.ui.opening import Opening
from earmark.ui.session import Session


class Exporting(QObject):
    """Writes tables and reads them back."""

    def __init__(
        self,
        session: Session,
        actions: ActionSet,
        background: Background,
        messages: Messages,
        opening: Opening,
    ) -> None:
        super().__init__(opening)
        self._session = session
        self._background = background
        self._messages = messages
        self._opening = opening
        actions["file.export"].triggered.connect(self.ask_export)
        actions["file.import_annotations"].triggered.connect(self.ask_table)

    def ask_export(self) -> None:
        """Let the person name a file and write all annotations of the project to it."""
        last = self._session.settings.get(keys.LAST_FOLDER)
        stem = self._session.project.path.stem
        proposal = Path(last or Path.home()) / f"{stem}-annotations.csv"
        to = self._messages.ask_save(
            self.tr("Export annotations as CSV"), proposal, self.tr("Tables (*.csv)")
        )
        if to is not None:
            self.export(to if to.suffix else to.with_suffix(".csv"))

    def export(self, to: Path) -> None:
        """Write all annotations of the project to a file."""
        from earmark.app.exporting import export_csv

        project = self._session.project
        plain = preference(project, self._session.settings, keys.EXPORT_PLAIN)

        def done(rows: int) -> None:
            self._messages.say(
                texts.counted(
                    rows,
                    self.tr("The project's 1 annotation is written to {name}."),
                    self.tr("All {n} annotations of the project are written to {name}."),
                ).replace("{name}", to.name),
                self.tr("Show"),
                lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(to.absolute().parent))),
            )

        self._background.run(
            "export",
            self.tr("Writing {name}…").format(name=to.name),
            lambda _job: export_csv(project, to, plain=plain),
            done,
            self._on_failed,
        )

    def ask_table(self) -> None:
        """Let the person choose a table and read it back."""
        chosen = self._messages.ask_open(self.tr("Take in annotations"), self.tr("Tables (*.csv)"))
        if chosen:
            self._opening.take_in_table(chosen[0])

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, AppError):
            self._messages.warn(error)
        else:
            raise error

"""File ▸ Export: annotations, transcripts and sound, written beside the window."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from earmark.app import settings as keys
from earmark.app.project_settings import preference
from earmark.domain.review import AnnotationQuery
from earmark.errors import AppError
from earmark.ui import texts
from earmark.ui.actions import ActionSet
from earmark.ui.background import Background
from earmark.ui.languages import said
from earmark.ui.messages import Messages
from earmark.ui.opening import Opening
from earmark.ui.session import Session

if TYPE_CHECKING:
    from earmark.app.export_files import ExportRequest, ExportResult
    from earmark.app.jobs import JobContext
    from earmark.app.sound_export import SoundRequest
    from earmark.ui.dialogs.export_sheet import ExportSheet


class Exporting(QObject):
    """Opens the export sheet, writes files, and reads tables back."""

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
        self._shown: Callable[[], AnnotationQuery] | None = None
        self.sheet: ExportSheet | None = None
        actions["file.export"].triggered.connect(self.ask_export)
        actions["file.import_annotations"].triggered.connect(self.ask_table)

    def set_shown(self, shown: Callable[[], AnnotationQuery] | None) -> None:
        """Know what Review shows while it is the page; None elsewhere."""
        self._shown = shown

    def ask_export(self) -> None:
        """Let the person choose what to write and how."""
        from earmark.ui.dialogs.export_sheet import ExportSheet

        if self.sheet is not None:
            self.sheet.close()
        session = self._session
        plain = preference(session.project, session.settings, keys.EXPORT_PLAIN)
        query = self._shown() if self._shown else None
        window = self._opening.parent()
        assert isinstance(window, QWidget)
        sheet = self.sheet = ExportSheet(session, query, plain, window)
        sheet.agreed.connect(self._on_sheet_agreed)
        sheet.finished.connect(self._on_sheet_finished)
        sheet.show()
        sheet.raise_()
        sheet.activateWindow()
        sheet.do.setFocus()

    def _on_sheet_finished(self) -> None:
        self.sheet = None

    def _on_sheet_agreed(self, request: "ExportRequest | SoundRequest") -> None:
        from earmark.app.sound_export import SoundKind, SoundRequest

        are_clips = isinstance(request, SoundRequest) and request.kind is SoundKind.CLIPS
        if request.each or are_clips:
            to = self._messages.ask_folder(self.tr("Export into a folder"), self._folder())
        else:
            to = self._ask_file(request)
        if to is not None:
            kept = to if request.each or are_clips else to.parent
            self._session.settings.set(keys.EXPORT_FOLDER, str(kept.absolute()))
            self.export(replace(request, to=to))

    def _ask_file(self, request: "ExportRequest | SoundRequest") -> Path | None:
        from earmark.app.export_files import ExportRequest
        from earmark.formats.one_episode import safe_name

        episode = self._session.episode
        is_one = request.episode_ids is not None and episode is not None
        stem = safe_name(episode.title) if is_one and episode else self._session.project.path.stem
        if isinstance(request, ExportRequest):
            ending, title = request.writer.extension, request.writer.title
            stem += "-annotations" if "shape" in request.writer.options else ""
        else:
            ending, title = ".mp3", self.tr("Recordings")
            stem += f"-{request.kind.value}"
        to = self._messages.ask_save(
            self.tr("Export"), self._folder() / f"{stem}{ending}", f"{title} (*{ending})"
        )
        return to if to is None or to.suffix else to.with_name(f"{to.name}{ending}")

    def _folder(self) -> Path:
        settings = self._session.settings
        return Path(
            settings.get(keys.EXPORT_FOLDER) or settings.get(keys.LAST_FOLDER) or Path.home()
        )

    def export(self, request: "ExportRequest | SoundRequest") -> None:
        """Write what was asked for, beside the window."""
        from earmark.app.export_files import ExportRequest, export
        from earmark.app.sound_export import export_sound

        project = self._session.project

        def work(job: "JobContext") -> "ExportResult":
            if isinstance(request, ExportRequest):
                return export(
                    project, request, progress=job.progress, cancelled=lambda: job.cancelled
                )
            return export_sound(
                project, request, progress=job.progress, cancelled=lambda: job.cancelled
            )

        self._background.run(
            "export",
            self.tr("Writing {name}…").format(name=request.to.name),
            work,
            lambda result: self._on_written(request, result),
            self._on_failed,
        )

    def _on_written(self, request: "ExportRequest | SoundRequest", result: "ExportResult") -> None:
        files = result.files
        name = (files[0].name if len(files) == 1 else files[0].parent.name) if files else ""
        if len(files) != 1:
            told = self.tr("{n} files are written to {name}.").format(n=len(files), name=name)
        elif _are_annotations(request):
            is_all = request.query is None and request.episode_ids is None
            told = texts.counted(
                result.count,
                self.tr("The project's 1 annotation is written to {name}.")
                if is_all
                else self.tr("1 annotation is written to {name}."),
                self.tr("All {n} annotations of the project are written to {name}.")
                if is_all
                else self.tr("{n} annotations are written to {name}."),
            ).replace("{name}", name)
        else:
            told = self.tr("{name} is written.").format(name=name)
        told = " ".join([told, *(said(one) for one in result.remarks)])
        folder = files[0].absolute().parent if files else request.to
        self._messages.say(
            told,
            self.tr("Show"),
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))),
        )

    def ask_table(self) -> None:
        """Let the person choose a table and read it back."""
        chosen = self._messages.ask_open(
            self.tr("Take in annotations"),
            self.tr("Annotations (*.csv *.tsv *.jsonl *.eaf *.TextGrid *.srt *.vtt *.txt *.qdpx)"),
        )
        if chosen:
            self._opening.take_in_table(chosen[0])

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, AppError):
            self._messages.warn(error)
        else:
            raise error


def _are_annotations(request: "ExportRequest | SoundRequest") -> bool:
    """Whether a file holds annotations, each by itself."""
    from earmark.app.export_files import ExportRequest
    from earmark.domain.export import Shape

    return (
        isinstance(request, ExportRequest)
        and request.writer.noun == "annotation"
        and request.options.shape is Shape.ANNOTATIONS
    )

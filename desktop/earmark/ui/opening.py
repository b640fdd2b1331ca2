"""Opening and taking in: recordings, transcripts, projects, the sample, tables of annotations."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtWidgets import QWidget

from earmark import paths
from earmark.app import settings as keys
from earmark.app.jobs import JobContext
from earmark.domain.addresses import is_address
from earmark.errors import AppError, DamagedError
from earmark.ui import texts
from earmark.ui.actions import ActionSet
from earmark.ui.background import Background
from earmark.ui.messages import Messages
from earmark.ui.session import Session
from earmark.ui.sorting_files import Kind, Sorted, kind_of, sort_files

if TYPE_CHECKING:
    from earmark.app.exporting import AnnotationImport
    from earmark.app.importing import ImportResult
    from earmark.ui.dialogs.rescue_sheet import RescueSheet

_RECENT = 8
_LARGEST_LIST = 1 << 20  # bytes of a file that may hold chapters alone


class Opening(QObject):
    """Takes files in beside the window and opens what became of them.

    Attributes:
        opened: An episode was opened because a person asked for it.
        many_chosen: More files than one episode has, or a folder.
        feed_chosen: The file of a podcast feed.
        report_wanted: An `ImportResult` and the name of its file, to show all remarks.
    """

    opened = Signal()
    many_chosen = Signal(object)
    feed_chosen = Signal(str)
    report_wanted = Signal(object, str)

    def __init__(
        self,
        session: Session,
        actions: ActionSet,
        background: Background,
        messages: Messages,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._background = background
        self._messages = messages
        self._window = parent if isinstance(parent, QWidget) else None
        self.rescue: RescueSheet | None = None
        actions["file.open"].triggered.connect(self.ask_files)
        actions["file.sample"].triggered.connect(self.open_sample)
        actions["file.project"].triggered.connect(self.ask_project)
        actions["episode.previous"].triggered.connect(self._on_previous)
        actions["episode.next"].triggered.connect(self._on_next)

    def ask_files(self) -> None:
        """Let the person choose files and open them."""
        from earmark.app.pairing import SOUND, TEXT

        kinds = ";;".join(
            (
                self.tr("Recordings, transcripts, projects, feeds (*)"),
                self.tr("Transcripts ({endings})").format(endings=_patterns(TEXT)),
                self.tr("Recordings ({endings})").format(endings=_patterns(SOUND)),
                self.tr("Projects (*.earmark)"),
            )
        )
        title = self.tr("Open a transcript, its recording, or both")
        self.open_files(self._messages.ask_open(title, kinds, self.folder()))

    def open_files(self, files: Sequence[Path]) -> None:
        """Open what was chosen or dropped, in whatever order."""
        if not files:
            return
        if not files[0].absolute().is_relative_to(paths.resource("sample")):
            self._session.settings.set(keys.LAST_FOLDER, str(files[0].absolute().parent))
        if len(files) > 2 or any(path.is_dir() for path in files):
            self.many_chosen.emit(list(files))
            return
        try:
            kinds = [kind_of(path) for path in files]
            if kinds in ([Kind.TRANSCRIPT] * 2, [Kind.RECORDING] * 2):
                self.many_chosen.emit(list(files))
                return
            found = sort_files(files)
        except AppError as error:
            self._messages.warn(error)
            return
        if found.project is not None:
            self.open_project(found.project)
        elif found.tables:
            self.take_in_table(found.tables[0])
        elif found.feed is not None:
            self.feed_chosen.emit(str(found.feed))
        else:
            self._take_in(found)

    def open_dropped(self, files: Sequence[Path], addresses: Sequence[str]) -> None:
        """Open what was dropped on the window: files, or links to recordings."""
        self.open_files(files)
        for address in addresses if not files else ():
            self.take_recording(address, None)

    def open_sample(self) -> None:
        """Open the episode that comes with Earmark."""
        folder = paths.resource("sample")
        self.open_files(sorted(path for path in folder.iterdir() if _is_sample_part(path)))

    def open_episode(self, episode_id: int) -> None:
        """Open an episode of the project."""
        try:
            self._session.open_episode(episode_id)
        except AppError as error:
            self._messages.warn(error)
            return
        self._session.settings.set(keys.LAST_EPISODE, episode_id)
        self.opened.emit()

    def take_recording(self, recording: Path | str, episode_id: int | None) -> None:
        """Take in a recording alone: a file, or an address on the web."""
        self._take_in(Sorted(recording=recording), episode_id)

    def ask_project(self) -> None:
        """Let the person choose or name a project."""
        kinds = self.tr("Earmark projects (*.earmark)")
        chosen = self._messages.ask_save(
            self.tr("Open or start a project"), self._session.project.path, kinds, ask_over=False
        )
        if chosen is not None:
            self.open_project(chosen if chosen.suffix else chosen.with_suffix(".earmark"))

    def open_project(self, path: Path, read_only: bool = False) -> None:
        """Put another project in the place of the one that is open."""
        from earmark.app.project import Project

        if path.absolute() == self._session.project.path.absolute():
            self._messages.say(self.tr("This project is open already."))
            return
        try:
            annotator = self._session.settings.get(keys.ANNOTATOR)
            project = Project.open(path, annotator=annotator, read_only=read_only)
        except DamagedError as error:
            self._offer_rescue(path, error)
            return
        except AppError as error:
            self._messages.warn(error)
            return
        self._session.open_project(project)
        recent = self._session.settings.get(keys.RECENT_PROJECTS)
        names = [str(path), *(name for name in recent if name != str(path))]
        self._session.settings.set(keys.RECENT_PROJECTS, tuple(names[:_RECENT]))
        self._messages.say(self.tr("Opened the project {name}.").format(name=path.name))

    def _offer_rescue(self, path: Path, error: DamagedError) -> None:
        from earmark.ui.dialogs.rescue_sheet import RescueSheet

        self.rescue = RescueSheet(path, error, self._window)
        self.rescue.chosen.connect(self._on_rescue_chosen)
        self.rescue.show()

    def _on_rescue_chosen(self, path: Path, read_only: bool) -> None:
        if self.rescue is not None:
            self.rescue.close()
            self.rescue = None
        self.open_project(path, read_only)

    def take_in_table(self, path: Path) -> None:
        """Read a table of annotations back into the project."""
        from earmark.app.exporting import import_annotations

        project = self._session.project
        self._background.run(
            "table",
            self.tr("Reading {name}…").format(name=path.name),
            lambda _job: import_annotations(project, path),
            self._on_table_read,
            self._on_failed,
        )

    def _take_in(self, found: Sorted, episode_id: int | None = None) -> None:
        from earmark.app.importing import import_episode

        project = self._session.project
        source = found.transcript or found.recording or ""
        name = str(source).rstrip("/").rpartition("/")[2]
        limit = self._session.settings.get(keys.DOWNLOAD_MB) * 1_000_000

        here = self._session.episode.id if self._session.episode else None

        def work(job: JobContext) -> "ImportResult":
            transcript, chapters, target = found.transcript, None, episode_id
            if here and transcript and not found.recording and _is_chapter_file(transcript):
                transcript, chapters, target = None, transcript, here
            return import_episode(
                project,
                transcript,
                found.recording,
                chapters=chapters,
                episode_id=target,
                download_limit=limit,
                progress=job.progress,
                cancelled=lambda: job.cancelled,
            )

        self._background.run(
            "import",
            self.tr("Opening {name}…").format(name=name),
            work,
            self.show_result,
            self._on_failed,
        )

    def show_result(self, result: "ImportResult") -> None:
        """Open what an import made and say what it did."""
        self.open_episode(result.episode_id)
        told = " ".join(result.messages)
        if result.unchanged:
            told = told or self.tr("Nothing new: this episode is in the project already.")
        elif not told:
            told = self.tr("The episode is open. Press Space to play.")
        read = result.read
        if read is None or (read.accounts_for_all and not read.remarks):
            self._messages.say(told)
            return
        name = Path(self._session.project.episode(result.episode_id).transcript_path).name
        show = self.tr("Show the report")
        self._messages.say(told, show, lambda: self.report_wanted.emit(result, name))

    def _on_table_read(self, read: "AnnotationImport") -> None:
        told = texts.counted(
            read.added + read.changed,
            self.tr("1 annotation taken in."),
            self.tr("{n} annotations taken in."),
        )
        if read.problems:
            first = read.problems[0]
            told += " " + texts.counted(
                len(read.problems),
                self.tr("1 row left out:"),
                self.tr("{n} rows left out, the first:"),
            )
            told += self.tr(" row {line}: {message}").format(line=first.line, message=first.message)
        self._messages.say(told)

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, AppError):
            self._messages.warn(error)
        else:
            raise error

    def _on_previous(self) -> None:
        self._step(-1)

    def _on_next(self) -> None:
        self._step(1)

    def _step(self, by: int) -> None:
        ids = [id_ for id_, _, _ in self._session.project.episode_names()]
        here = self._session.episode
        row = ids.index(here.id) + by if here is not None and here.id in ids else 0
        if 0 <= row < len(ids):
            self.open_episode(ids[row])
        else:
            self._messages.say(self.tr("There is no further episode in this direction."))

    def folder(self) -> Path | None:
        """Where the person chose files last."""
        last = self._session.settings.get(keys.LAST_FOLDER)
        return Path(last) if last else None


def _is_chapter_file(path: Path) -> bool:
    from earmark.app.chapters import is_chapter_file

    return path.stat().st_size <= _LARGEST_LIST and is_chapter_file(path)


def _patterns(endings: Iterable[str]) -> str:
    return " ".join(f"*{ending}" for ending in sorted(endings))


def dropped(data: QMimeData) -> tuple[list[Path], list[str]]:
    """The files and the web addresses among what somebody drags."""
    urls = data.urls()
    files = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    return files, [url.toString() for url in urls if is_address(url.toString())]


def _is_sample_part(path: Path) -> bool:
    return path.suffix in {".txt", ".opus", ".ogg"}

"""Start the window: application, theme, project, player, and what happens when something breaks."""

import logging
import logging.handlers
import os
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from earmark import paths
from earmark.app import settings as keys
from earmark.app.jobs import JobRunner
from earmark.app.project import Project
from earmark.app.settings import Settings
from earmark.errors import AppError
from earmark.ui import fonts, icons, languages, theme
from earmark.ui.background import Post
from earmark.ui.main_window import MainWindow
from earmark.ui.program import Program
from earmark.ui.rescuing import FirstWindow
from earmark.ui.screen_room import keep_on_screen
from earmark.ui.session import Session
from earmark.ui.stopping import StopSignals
from earmark.ui.tidying import Tidying, settle_memory
from earmark.ui.warming import warm

if TYPE_CHECKING:
    from earmark.ui.dialogs.report import ReportSheet

_log = logging.getLogger(__name__)
_LOG_BYTES = 1_000_000
_OFFER_AFTER_MS = 300
_ONLY_START = "EARMARK_ONLY_START"  # the window closes as soon as it can be used, to be measured
_TURN_S = 0.0005  # the longest that a thread beside the window keeps the interpreter from it
_WARM_AFTER_MS = 800  # what the first look at the window needs comes first
_DEVICES_AFTER_MS = 2000  # loading QtMultimedia must not be felt at the start


def run(project: Path | None = None, files: Sequence[Path] = ()) -> int:
    """Open the window and stay until it is closed.

    Args:
        project: The project to open; the default one when left out.
        files: Recordings and transcripts to open in it.

    Returns:
        Exit status.

    Raises:
        AppError: If the project cannot be opened.
    """
    app = make_application()
    program = Program(app, FirstWindow(partial(open_window, app)), project)
    window = program.window
    _watch_over(window)
    program.window_made.connect(_watch_over)
    signals = StopSignals(partial(_stop, program), program)
    QTimer.singleShot(0, window, lambda: begin(window, files))
    if os.environ.get(_ONLY_START):
        QTimer.singleShot(0, window, window.close)
    try:
        return app.exec()
    finally:
        sys.excepthook = sys.__excepthook__
        program.close()
        signals.give_back()


def _stop(program: Program) -> None:
    """End because the system asks for it: what is typed is kept, nobody is asked."""
    program.window.close()
    QApplication.quit()


def _watch_over(window: MainWindow) -> None:
    """What a window needs that only the running program can give it."""
    sys.excepthook = BugHook(window)
    theme.watch_system(window.commands.apply_settings)
    Tidying(window.session.jobs, window)
    QTimer.singleShot(_OFFER_AFTER_MS, window, lambda: _offer_media_keys(window))
    QTimer.singleShot(_DEVICES_AFTER_MS, window, window.sound_device.watch)
    QTimer.singleShot(_WARM_AFTER_MS, window, lambda: warm(window.session))


def open_window(app: QApplication, project: Path | None, read_only: bool = False) -> MainWindow:
    """Show the window on a project.

    Raises:
        ProjectError: If the project cannot be opened.
    """
    settings = Settings()
    languages.install(app, languages.wanted(settings.get(keys.WINDOW_LANGUAGE)))
    theme.apply(app, theme.wanted(settings.get(keys.THEME)))
    fonts.set_reading(settings.get(keys.READING_FONT))
    window = MainWindow(open_session(project, settings, read_only=read_only))
    keep_on_screen(window)
    window.show()
    settle_memory()
    return window


def _offer_media_keys(window: MainWindow) -> None:
    from earmark.ui import media_keys

    media_keys.offer(window.session, window.action_set, window)


def make_application() -> QApplication:
    """The application object with name, fonts and icons; the one that is there if any."""
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(sys.argv[:1])
    sys.setswitchinterval(_TURN_S)
    app.setApplicationName("earmark")
    app.setApplicationDisplayName("Earmark")
    app.setDesktopFileName("org.earmark.Earmark")
    fonts.load()
    app.setFont(fonts.interface_font())
    icons.install()
    app.setWindowIcon(icons.app_icon())
    _log_to_file()
    return app


def open_session(project: Path | None, settings: Settings, *, read_only: bool = False) -> Session:
    """Open a project with a player and a job runner around it.

    Raises:
        ProjectError: If the project cannot be opened.
    """
    from earmark.playback.choose import make_player

    path = project or paths.default_project()
    opened = Project.open(path, annotator=settings.get(keys.ANNOTATOR), read_only=read_only)
    return Session(opened, make_player(settings.get(keys.PLAYER)), JobRunner(Post()), settings)


def begin(window: MainWindow, files: Sequence[Path]) -> None:
    """Open what was asked for, else the episode that was open last."""
    session = window.session
    window.keeping.tell()
    window.beginning.offer_name()
    if files:
        window.opening.open_files(files)
        return
    known = [id_ for id_, _, _ in session.project.episode_names()]
    last = session.settings.get(keys.LAST_EPISODE)
    if last in known or len(known) == 1:
        window.opening.open_episode(last if last in known else known[0])


class BugHook:
    """What `sys.excepthook` becomes: the bug is logged, the project is safe, a report is shown."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._shown: ReportSheet | None = None

    def __call__(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Take an exception that nobody caught."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
        elif isinstance(error, AppError):
            self._window.messages.warn(error)
        else:
            from earmark.ui.dialogs.report import print_report, report_text

            report = report_text(kind, error, trace)
            _log.error("%s", report)
            print_report(report)
            self._show(report)

    def _show(self, report: str) -> None:
        """Show the first of several; one that breaks again and again must not fill the screen."""
        if self._shown is None:
            from earmark.ui.dialogs.report import ReportSheet

            self._shown = ReportSheet(report, self._window)
            self._shown.finished.connect(self._on_shown_finished)
            self._shown.show()

    def _on_shown_finished(self) -> None:
        self._shown = None


def _log_to_file() -> None:
    """Keep a log of what goes wrong; a folder that cannot be written only loses the log."""
    root = logging.getLogger("earmark")
    if any(isinstance(one, logging.handlers.RotatingFileHandler) for one in root.handlers):
        return
    try:
        paths.log_dir().mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            paths.log_dir() / "earmark.log",
            maxBytes=_LOG_BYTES,
            backupCount=2,
            encoding="utf-8",
            delay=True,
        )
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(handler)

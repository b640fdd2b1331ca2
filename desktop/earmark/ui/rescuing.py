"""A damaged project meets a person: when one is opened, or as the first thing at the start."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from earmark import paths
from earmark.errors import AppError, DamagedError
from earmark.ui.dialogs.rescue_sheet import RescueSheet
from earmark.ui.main_window import MainWindow

Open = Callable[[Path | None, bool], MainWindow]


class FirstWindow:
    """Opens the first window, on another project where the wanted one is damaged.

    Args:
        open_window: Opens a project, for reading only where that is said.
    """

    def __init__(self, open_window: Open) -> None:
        self._open = open_window

    def __call__(self, project: Path | None) -> MainWindow:
        """Open a window.

        Raises:
            AppError: If the project can't be opened, and the person chose no way out.
        """
        read_only, error = False, None
        while True:
            try:
                return self._open(project, read_only)
            except DamagedError as damage:
                error = damage
            found = self._ask(project or paths.default_project(), error)
            if found is None:
                raise AppError(error.message, error.hint) from error
            project, read_only = found

    def _ask(self, path: Path, error: DamagedError) -> tuple[Path, bool] | None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.setQuitOnLastWindowClosed(False)
        loop, chosen = QEventLoop(), []
        sheet = RescueSheet(path, error, None)

        def take(found: Path, read_only: bool) -> None:
            chosen.append((found, read_only))
            sheet.close()

        sheet.chosen.connect(take)
        sheet.finished.connect(loop.quit)
        sheet.show()
        loop.exec()
        app.setQuitOnLastWindowClosed(True)
        return chosen[-1] if chosen else None

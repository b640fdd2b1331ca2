"""The program while it runs: its one window, made anew when the language changes."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from earmark.app import settings as keys
from earmark.ui import languages
from earmark.ui.main_window import ANNOTATE, MainWindow

Open = Callable[[Path | None], MainWindow]


class Program(QObject):
    """Holds the window. All that a person sees is on disk, so a new window can take over.

    A window has hundreds of texts in its widgets. Making it anew from what is saved says all of
    them in the new language, and turns round for right-to-left scripts, in one place.

    Attributes:
        window_made: A new `MainWindow` has taken the place of the old one.
    """

    window_made = Signal(object)

    def __init__(self, app: QApplication, open_window: Open, project: Path | None = None) -> None:
        super().__init__(app)
        self._app = app
        self._open = open_window
        self.window = open_window(project)
        self._watch()

    def close(self) -> None:
        """Let go of the project and the player."""
        self.window.session.close()

    def reopen(self) -> None:
        """Put a new window in the place of the present one, at the same place."""
        old = self.window
        episode, page = old.session.episode, old.page()
        playing = old.session.player.is_playing
        current, selection = old.session.current_annotation, old.session.selection
        quits = self._app.quitOnLastWindowClosed()
        self._app.setQuitOnLastWindowClosed(False)
        try:
            project = old.session.project.path
            old.close()
            old.session.close()
            self.window = self._open(project)
        finally:
            self._app.setQuitOnLastWindowClosed(quits)
        old.deleteLater()
        new = self.window
        if episode is not None:
            new.opening.open_episode(episode.id)
            new.session.select(selection)
            new.session.select_annotation(current.id if current else None)
        new.show_page(page if episode is not None or page != ANNOTATE else new.page())
        if playing:
            new.action_set["play.toggle"].trigger()
        self._watch()
        self.window_made.emit(new)

    def _watch(self) -> None:
        self.window.commands.settings_changed.connect(self._on_settings_changed)

    def _on_settings_changed(self) -> None:
        chosen = self.window.session.settings.get(keys.WINDOW_LANGUAGE)
        if languages.wanted(chosen) != languages.current():
            languages.install(self._app, languages.wanted(chosen))
            QTimer.singleShot(0, self, self.reopen)

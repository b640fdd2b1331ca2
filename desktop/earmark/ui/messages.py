"""The one channel between the program and the person: lines that say, and questions that ask.

Nothing here is modal but choosing a file. Tests put `asked` in the place of the dialogs.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from earmark.errors import AppError
from earmark.ui.languages import said


class Tone(StrEnum):
    """How a message is meant."""

    INFO = "info"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Message:
    """A line for the person, with at most one thing to do about it.

    `do` runs when the button named `action` is pressed.
    """

    text: str
    tone: Tone = Tone.INFO
    action: str = ""
    do: Callable[[], object] | None = None


class Messages(QObject):
    """Says things at the bottom of the page and asks for files."""

    said = Signal(object)
    banner_changed = Signal(object)

    def __init__(self, window: QWidget | None = None) -> None:
        super().__init__(window)
        self._window = window

    def say(self, text: str, action: str = "", do: Callable[[], object] | None = None) -> None:
        """Say something that went as it should."""
        self.said.emit(Message(said(text), Tone.INFO, action, do))

    def warn(self, error: AppError | str) -> None:
        """Say what went wrong, with its hint; stays until it is put away."""
        self.said.emit(Message(said(str(error)), Tone.ERROR))

    def set_banner(
        self, text: str, action: str = "", do: Callable[[], object] | None = None
    ) -> None:
        """Keep a line above the page while something is amiss; empty text takes it away."""
        self.banner_changed.emit(Message(said(text), Tone.ERROR, action, do) if text else None)

    def ask_open(self, title: str, kinds: str, folder: Path | None = None) -> list[Path]:
        """Ask for files to open; empty when the person changes their mind.

        Args:
            title: What the files are for.
            kinds: Filters as `QFileDialog` takes them.
            folder: Where to begin.
        """
        names, _ = QFileDialog.getOpenFileNames(self._window, title, str(folder or ""), kinds)
        return [Path(name) for name in names]

    def ask_folder(self, title: str, folder: Path | None = None) -> Path | None:
        """Ask for a folder; None when the person changes their mind."""
        name = QFileDialog.getExistingDirectory(self._window, title, str(folder or ""))
        return Path(name) if name else None

    def ask_save(
        self, title: str, proposal: Path, kinds: str, *, ask_over: bool = True
    ) -> Path | None:
        """Ask for a file to write; None when the person changes their mind."""
        options = QFileDialog.Option(0)
        if not ask_over:
            options |= QFileDialog.Option.DontConfirmOverwrite
        name, _ = QFileDialog.getSaveFileName(
            self._window, title, str(proposal), kinds, options=options
        )
        return Path(name) if name else None

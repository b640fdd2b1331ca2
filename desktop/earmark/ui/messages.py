"""The one channel between the program and the person: lines that say, and questions that ask.

Nothing here is modal but choosing a file. Tests put `asked` in the place of the dialogs.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from earmark.errors import AppError, NotSavedError
from earmark.ui.languages import said


class Tone(StrEnum):
    """How a message is meant."""

    INFO = "info"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Message:
    """A line for the person, with something to do about it, a banner with two things.

    `do` runs when the button named `action` is pressed, `do_other` with that named `other`.
    """

    text: str
    tone: Tone = Tone.INFO
    action: str = ""
    do: Callable[[], object] | None = None
    other: str = ""
    do_other: Callable[[], object] | None = None


class Topic(IntEnum):
    """What a banner is about; where several are amiss, the first of these is shown."""

    SAVING = 0
    DAMAGE = 1
    READING_ONLY = 2
    RECORDING = 3
    PLACE = 4


class Messages(QObject):
    """Says things at the bottom of the page and asks for files."""

    said = Signal(object)
    banner_changed = Signal(object)

    def __init__(self, window: QWidget | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._banners: dict[Topic, Message] = {}

    def say(self, text: str, action: str = "", do: Callable[[], object] | None = None) -> None:
        """Say something that went as it should."""
        self.said.emit(Message(said(text), Tone.INFO, action, do))

    def warn(self, error: AppError | str) -> None:
        """Say what went wrong, with its hint; stays until it is put away.

        A change that waits to be saved is told by the banner about it.
        """
        if isinstance(error, NotSavedError) and error.waits:
            return
        self.said.emit(Message(said(str(error)), Tone.ERROR))

    def set_banner(
        self,
        text: str,
        action: str = "",
        do: Callable[[], object] | None = None,
        *,
        topic: Topic = Topic.RECORDING,
        other: str = "",
        do_other: Callable[[], object] | None = None,
    ) -> None:
        """Keep a line above the page while something is amiss; empty text takes it away.

        Args:
            text: What is amiss, what is safe, what to do.
            action: The name of a button.
            do: What it does.
            topic: What it is about; each topic has one line.
            other: The name of a second button.
            do_other: What that does.
        """
        before = self._first_banner()
        self._banners.pop(topic, None)
        if text:
            self._banners[topic] = Message(said(text), Tone.ERROR, action, do, other, do_other)
        now = self._first_banner()
        if now is not before:
            self.banner_changed.emit(now)

    def put_banner_away(self) -> None:
        """Take the banner away that is shown; the next one comes in its place."""
        if self._banners:
            del self._banners[min(self._banners)]
        self.banner_changed.emit(self._first_banner())

    def _first_banner(self) -> Message | None:
        return self._banners[min(self._banners)] if self._banners else None

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

"""What tests of the window are made of: a short episode, messages that are recorded, closing."""

import hashlib
import wave
from collections.abc import Callable
from pathlib import Path

import numpy as np

from earmark import paths
from earmark.app import edits
from earmark.app.project import Project
from earmark.domain.episode import Chapter, Media, ReadTranscript
from earmark.domain.transcript import Segment, TimingSource
from earmark.playback.cache import Facts, MediaCache
from earmark.ui.main_window import MainWindow
from earmark.ui.messages import Message, Messages

DURATION_MS = 60_000
LINES = (
    "Welcome to the show about tea and its cups.",
    "This episode is brought to you by Kettle, the kettle that sings.",
    "Tea was first drunk in the south of China.",
    "By sixteen hundred it had come to Europe on ships.",
    "Let us turn to cups, because cups matter.",
    "A cup without a handle is called a bowl.",
    "Some people put the milk in first, others never.",
    "The oldest cup that we know is made of bronze.",
    "Write to us if you know an older one.",
    "Until next week, drink slowly.",
)


class RecordedMessages(Messages):
    """Remembers what was said and answers questions from a list."""

    def __init__(self) -> None:
        super().__init__(None)
        self.texts: list[str] = []
        self.banner = ""
        self.files: list[Path] = []
        self.target: Path | None = None
        self.said.connect(self._on_said)
        self.banner_changed.connect(self._on_banner_changed)

    def ask_open(self, title: str, kinds: str, folder: Path | None = None) -> list[Path]:
        """Answer with the files laid ready."""
        return self.files

    def ask_folder(self, title: str, folder: Path | None = None) -> Path | None:
        """Answer with the first file laid ready."""
        return self.files[0] if self.files else None

    def ask_save(
        self, title: str, proposal: Path, kinds: str, *, ask_over: bool = True
    ) -> Path | None:
        """Answer with the file laid ready."""
        return self.target

    def _on_said(self, message: Message) -> None:
        self.texts.append(message.text)

    def _on_banner_changed(self, message: Message | None) -> None:
        self.banner = message.text if message else ""


def put_episode(project: Project, title: str = "Tea and cups", *, sound: bool = True) -> int:
    """Put an episode of ten lines, six seconds each, into a project; its copy is in the cache."""
    step = DURATION_MS // len(LINES)
    segments = tuple(
        Segment(0, row * step, (row + 1) * step, text, source=TimingSource.GIVEN)
        for row, text in enumerate(LINES)
    )
    chapters = (Chapter(0, "Welcome"), Chapter(24_000, "Cups"))
    read = ReadTranscript(
        "test", segments, True, len(segments), title=title, show="Slow Sips", chapters=chapters
    )
    return edits.create_episode(project, read, segments, _media(title) if sound else None)


def _media(title: str) -> Media:
    sha256 = hashlib.sha256(title.encode()).hexdigest()
    cache = MediaCache(paths.media_cache())
    cache.folder.mkdir(parents=True, exist_ok=True)
    sound, peaks = cache.folder / "part.mka", cache.folder / "part.npy"
    sound.write_bytes(b"silence")
    np.save(peaks, np.zeros((DURATION_MS // 10, 2), np.int16))
    made = cache.commit(
        sound, peaks, Facts(sha256, "tea.mp3", 7, DURATION_MS, "opus", 1, 48_000, 0.0)
    )
    return Media("tea.mp3", sha256, DURATION_MS, 7, str(made.path), str(made.peaks_path))


def tone(path: Path, seconds: int = 60) -> Path:
    """Write a recording that any player can read."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(b"\x00\x10\x00\xf0" * (4000 * seconds))
    return path


def subtitles(path: Path) -> Path:
    """Write the ten lines as SRT, six seconds each."""
    cues = [
        f"{row + 1}\n00:00:{row * 6:02d},000 --> 00:00:{row * 6 + 6:02d},000\n{line}\n"
        for row, line in enumerate(LINES)
    ]
    path.write_text("\n".join(cues).replace("00:00:60", "00:01:00"), encoding="utf-8")
    return path


MakeWindow = Callable[..., MainWindow]


def shut(window: MainWindow) -> None:
    """Close a window with everything that belongs to it, once."""
    session = window.__dict__.pop("session", None)
    if session is not None:
        window.session = session
        window.close()
        session.close()
        del window.session
        window.deleteLater()

"""Take in many files at once: folders and lists, transcripts and recordings paired by name."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from earmark.app.importing import ImportResult, import_episode
from earmark.app.project import Project
from earmark.app.recordings import Asked, Progress
from earmark.errors import AppError, Cancelled, ImportFailed
from earmark.formats.decode import is_recording

SOUND = frozenset(
    (".mp3", ".m4a", ".m4b", ".aac", ".ogg", ".oga", ".opus", ".flac", ".wav", ".aif", ".aiff",
     ".wma", ".mka", ".mp4", ".webm")
)  # fmt: skip
TEXT = frozenset(
    (".txt", ".md", ".markdown", ".srt", ".vtt", ".webvtt", ".json", ".ttml", ".dfxp", ".sbv",
     ".tsv", ".eaf", ".textgrid", ".otr", ".docx", ".odt", ".html", ".htm", ".lrc")
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Pair:
    """What becomes one episode."""

    transcript: Path | None
    recording: Path | None

    @property
    def name(self) -> str:
        """The file to speak of."""
        return (self.transcript or self.recording or Path()).name


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a pair: a result, or why there is none."""

    pair: Pair
    result: ImportResult | None
    error: AppError | None = None


def plan(paths: Iterable[Path]) -> list[Pair]:
    """Put files, and what lies in folders, into pairs of one name; the rest stays single.

    One transcript and one recording are a pair whatever they are called.

    Raises:
        ImportFailed: If there is nothing to import.
    """
    files = list(dict.fromkeys(_files(paths)))
    sounds = [path for path in files if _is_sound(path)]
    texts = [path for path in files if path not in set(sounds)]
    if not files:
        raise ImportFailed(
            "There is nothing to import.", "Name files, or a folder with transcripts in it."
        )
    if len(texts) == len(sounds) == 1:
        return [Pair(texts[0], sounds[0])]
    by_name = {(path.parent, path.stem.casefold()): path for path in sounds}
    pairs = []
    for text in texts:
        key = (text.parent, text.stem.casefold())
        pairs.append(Pair(text, by_name.pop(key, None)))
    pairs.extend(Pair(None, sound) for sound in by_name.values())
    return pairs


def import_many(
    project: Project,
    pairs: Sequence[Pair],
    *,
    progress: Progress | None = None,
    cancelled: Asked | None = None,
) -> Iterator[Outcome]:
    """Import pair after pair; one that fails does not keep the others out.

    Raises:
        Cancelled: If `cancelled` said so; what was imported before stays.
    """
    for number, pair in enumerate(pairs):
        told = partial(_told, progress, pair.name, number, len(pairs))

        told(0.0)
        try:
            result = import_episode(
                project, pair.transcript, pair.recording, progress=told, cancelled=cancelled
            )
            yield Outcome(pair, result)
        except Cancelled:
            raise
        except AppError as error:
            yield Outcome(pair, None, error)


def _told(
    progress: Progress | None, name: str, done: int, all_: int, share: float, _text: str = ""
) -> None:
    if progress is not None:
        progress((done + share) / all_, name)


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    for path in paths:
        if path.is_dir():
            known = SOUND | TEXT
            inside = (one for one in path.rglob("*") if not one.name.startswith("."))
            yield from sorted(
                one for one in inside if one.suffix.lower() in known and one.is_file()
            )
        elif path.exists():
            yield path
        else:
            raise ImportFailed(f"There is no file {path}.", "Check the name and the folder.")


def _is_sound(path: Path) -> bool:
    """By content; by name where the content is not known, such as MP3 without a header."""
    if is_recording(path):
        return True
    return path.suffix.lower() in SOUND and not _is_text(path)


def _is_text(path: Path) -> bool:
    try:
        with path.open("rb") as stream:
            head = stream.read(512)
    except OSError:
        return False
    return bool(head) and b"\x00" not in head and all(byte >= 9 for byte in head)

"""Which of many files belong together: transcripts, recordings and chapters of one episode."""

import glob
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from earmark.app.chapters import is_chapter_file
from earmark.errors import ImportFailed
from earmark.formats import registry
from earmark.formats.decode import is_recording, load

SOUND = frozenset(
    (".mp3", ".m4a", ".m4b", ".aac", ".ogg", ".oga", ".opus", ".flac", ".wav", ".aif", ".aiff",
     ".wma", ".mka", ".mp4", ".webm", ".mov", ".mkv")
)  # fmt: skip
CHAPTERS = frozenset((".psc",))
_TEXT = frozenset(
    suffix for entry in registry.FORMATS for suffix in entry.extensions if suffix != ".xml"
)
TEXT = _TEXT | CHAPTERS
_ROLE = re.compile(
    r"(?:[.\s_-]+(?:transcripts?|transcription|captions?|subtitles?|subs|chapters?|diarized)"
    r"|\.[a-z]{2}(?:-[a-z]{2,4})?)$",
    re.IGNORECASE,
)
_KEY = tuple[Path | None, str]


@dataclass(frozen=True, slots=True)
class Pair:
    """What becomes one episode. `spare` are further transcripts of it that are not taken in."""

    transcript: Path | None
    recording: Path | None
    chapters: Path | None = None
    spare: tuple[Path, ...] = ()

    @property
    def name(self) -> str:
        """The file to speak of."""
        return (self.transcript or self.recording or self.chapters or Path()).name


def plan(paths: Iterable[Path]) -> list[Pair]:
    """Put files, and what lies in folders, together by name; the rest stays single.

    `ep1.mp3`, `ep1.en.vtt` and `ep1.chapters.json` are one episode, also in folders of their
    own where no other file has the name. Of several transcripts the one that says most is
    taken. One transcript and one recording are a pair whatever they are called.

    Raises:
        ImportFailed: If there is nothing to import.
    """
    files = list(dict.fromkeys(_files(paths)))
    if not files:
        raise ImportFailed(
            "There is nothing to import.", "Name files, or a folder with transcripts in it."
        )
    sounds = [path for path in files if _is_sound(path)]
    heard = set(sounds)
    rest = [path for path in files if path not in heard]
    lists = [path for path in rest if _may_be_chapters(path) and is_chapter_file(path)]
    listed = set(lists)
    texts = [path for path in rest if path not in listed]
    if len(texts) == len(sounds) == 1 and len(lists) <= 1:
        return [Pair(texts[0], sounds[0], next(iter(lists), None))]
    return _paired(texts, sounds, lists)


def _paired(texts: Sequence[Path], sounds: Sequence[Path], lists: Sequence[Path]) -> list[Pair]:
    by_text = _grouped(texts)
    taken: set[Path] = set()
    pairs = []
    for key, group in by_text.items():
        best, *spare = sorted(group, key=_says_most, reverse=True) if len(group) > 1 else group
        sound = _partner(key, sounds, by_text)
        chapters = _partner(key, lists, by_text)
        taken |= {one for one in (sound, chapters) if one is not None}
        pairs.append(Pair(best, sound, chapters, tuple(spare)))
    loose = [sound for sound in sounds if sound not in taken]
    alone = _grouped(loose)
    for sound in loose:
        chapters = _partner(_key(sound), lists, alone)
        taken |= {chapters} if chapters else set()
        pairs.append(Pair(None, sound, chapters))
    pairs.extend(Pair(None, None, path) for path in lists if path not in taken)
    return pairs


def _key(path: Path) -> _KEY:
    return path.parent, stem_of(path)


def stem_of(path: Path) -> str:
    """The name of an episode in a file's name: without endings, languages and roles."""
    stem, known = path.name, SOUND | TEXT
    while (suffix := Path(stem).suffix) and suffix.lower() in known:
        stem = stem[: -len(suffix)]
    if stem == path.name:
        stem = path.stem
    while (bare := _ROLE.sub("", stem)) and bare != stem:
        stem = bare
        while (suffix := Path(stem).suffix) and suffix.lower() in known:
            stem = stem[: -len(suffix)]
    return stem.casefold()


def _grouped(paths: Sequence[Path]) -> dict[_KEY, list[Path]]:
    groups: defaultdict[_KEY, list[Path]] = defaultdict(list)
    for path in paths:
        groups[_key(path)].append(path)
    return dict(groups)


def _partner(key: _KEY, others: Sequence[Path], groups: dict[_KEY, list[Path]]) -> Path | None:
    """The file of the same name in the same folder, else the only one of that name anywhere."""
    named = [path for path in others if stem_of(path) == key[1]]
    beside = [path for path in named if path.parent == key[0]]
    if beside:
        return beside[0]
    is_only = sum(1 for _, stem in groups if stem == key[1]) == 1
    return named[0] if len(named) == 1 and is_only else None


def _says_most(path: Path) -> tuple[int, int]:
    """How much a transcript tells of words, speakers and times; then how long it is."""
    try:
        source = load(path)
        entry = registry.detect(source)
    except ImportFailed:
        return -1, 0
    speakers = entry.has_speakers and entry.has_times
    return 4 * entry.has_words + 2 * speakers + entry.has_times, path.stat().st_size


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
        elif is_pattern(path):
            names = glob.iglob(str(path), recursive=True)  # noqa: PTH207 - absolute or not
            found = sorted(map(Path, names))
            yield from (one for one in found if one.is_file())
        else:
            raise ImportFailed(f"There is no file {path}.", "Check the name and the folder.")


def is_pattern(path: Path) -> bool:
    """Whether a name is none of a file but a pattern such as `*.srt`, which a shell left alone."""
    return glob.has_magic(str(path)) and not path.exists()


def _may_be_chapters(path: Path) -> bool:
    """A chapter list may look like notes with times; by its name it has to be meant as one."""
    name = path.name.lower()
    return path.suffix.lower() in {".json", ".xml", ".psc"} or "chapter" in name


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

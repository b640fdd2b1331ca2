"""The folder of prepared recordings: what is in it, how large it is, and how it is emptied.

Three files per recording, named by the SHA-256 of the original: `.mka`, `.npy` and `.json`.
The `.json` is written last; without it the other two count as leftovers. Everything here
can be made again from the originals.
"""

import contextlib
import hashlib
import json
import os
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from earmark.errors import Cancelled, MediaError

VERSION = 1
DEFAULT_LIMIT_BYTES = 20 * 1024**3
PART_PREFIX = ".part-"
_SEEN = "seen.json"
_SEEN_MAX = 500
_STALE_PART_S = 6 * 3600
_BLOCK = 1024 * 1024


@dataclass(frozen=True, slots=True)
class PreparedMedia:
    """A recording ready to be played and drawn.

    Attributes:
        sha256: Of the original file, in hexadecimal.
        path: The seekable Matroska copy in the cache.
        duration_ms: Exact length.
        peaks_path: The waveform, for `load_peaks`.
        codec: Of the copy, as FFmpeg calls it.
        channels: Of the copy.
        sample_rate: Of the copy, in hertz.
    """

    sha256: str
    path: Path
    duration_ms: int
    peaks_path: Path
    codec: str
    channels: int
    sample_rate: int


@dataclass(frozen=True, slots=True)
class CachedItem:
    """One recording in the cache, as it is listed."""

    sha256: str
    source_name: str
    size_bytes: int
    used_at: float
    duration_ms: int


class MediaCache:
    """The prepared recordings in one folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def media_path(self, sha256: str) -> Path:
        """Return where the copy of a recording lies."""
        return self.folder / f"{sha256}.mka"

    def peaks_path(self, sha256: str) -> Path:
        """Return where the peaks of a recording lie."""
        return self.folder / f"{sha256}.npy"

    def facts_path(self, sha256: str) -> Path:
        """Return where the facts about a recording lie."""
        return self.folder / f"{sha256}.json"

    def find(self, sha256: str) -> PreparedMedia | None:
        """Return a recording by hash if it is here and whole, and mark it as used now."""
        facts = self._facts(sha256)
        media, peaks = self.media_path(sha256), self.peaks_path(sha256)
        if facts is None or not peaks.is_file() or _size(media) != facts.size:
            return None
        with contextlib.suppress(OSError):
            os.utime(self.facts_path(sha256))
        return PreparedMedia(
            sha256=sha256,
            path=media,
            duration_ms=facts.duration_ms,
            peaks_path=peaks,
            codec=facts.codec,
            channels=facts.channels,
            sample_rate=facts.sample_rate,
        )

    def items(self) -> list[CachedItem]:
        """List what is here, the longest unused first."""
        found = []
        for path in self.folder.glob("*.json"):
            facts = self._facts(path.stem)
            used_at = _used_at(path)
            if facts is None or used_at is None:  # gone meanwhile
                continue
            found.append(
                CachedItem(
                    sha256=path.stem,
                    source_name=facts.source_name,
                    size_bytes=sum(_size(each) for each in self._files(path.stem)),
                    used_at=used_at,
                    duration_ms=facts.duration_ms,
                )
            )
        return sorted(found, key=lambda item: item.used_at)

    def size_bytes(self) -> int:
        """Return the size of everything in the folder."""
        if not self.folder.is_dir():
            return 0
        return sum(_size(path) for path in self.folder.iterdir())

    def remove(self, sha256: str) -> None:
        """Delete one recording; the facts go first, so that no half of it counts as whole."""
        for path in self._files(sha256):
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)

    def clean(self, limit_bytes: int, keep: frozenset[str] = frozenset()) -> list[str]:
        """Delete the longest unused recordings until the rest fits.

        Args:
            limit_bytes: How much may stay.
            keep: Hashes that are in use and stay in any case.

        Returns:
            The hashes deleted.
        """
        self.remove_leftovers()
        total = self.size_bytes()
        gone = []
        for item in self.items():
            if total <= limit_bytes:
                break
            if item.sha256 in keep:
                continue
            self.remove(item.sha256)
            total -= item.size_bytes
            gone.append(item.sha256)
        return gone

    def empty(self, keep: frozenset[str] = frozenset()) -> None:
        """Delete everything that is not in use."""
        for item in self.items():
            if item.sha256 not in keep:
                self.remove(item.sha256)
        self.remove_leftovers()
        (self.folder / _SEEN).unlink(missing_ok=True)

    def remove_leftovers(self, older_than_s: float = _STALE_PART_S) -> None:
        """Delete files of preparations that were cut short, by a crash for instance."""
        if not self.folder.is_dir():
            return
        before = time.time() - older_than_s
        for path in self.folder.iterdir():
            is_part = path.name.startswith(PART_PREFIX)
            is_orphan = path.suffix in {".mka", ".npy"} and not self.facts_path(path.stem).exists()
            with contextlib.suppress(OSError):
                if (is_part or is_orphan) and path.stat().st_mtime < before:
                    path.unlink()

    def hash_of(self, source: Path, cancelled: Callable[[], bool] | None = None) -> str:
        """Return the SHA-256 of a file; a file seen before and unchanged is not read again.

        Raises:
            OSError: If it can't be read.
            Cancelled: If `cancelled` said so.
        """
        stat = source.stat()
        mark = f"{stat.st_dev}:{stat.st_ino}:{stat.st_size}:{stat.st_mtime_ns}"
        seen = self._seen()
        known = seen.get(str(source.absolute()))
        if known is not None and known[0] == mark:
            return known[1]
        digest = hashlib.sha256()
        with source.open("rb") as file:
            while block := file.read(_BLOCK):
                digest.update(block)
                if cancelled is not None and cancelled():
                    raise Cancelled
        seen.pop(str(source.absolute()), None)
        seen[str(source.absolute())] = (mark, digest.hexdigest())
        self._write_seen(seen)
        return digest.hexdigest()

    def commit(self, media: Path, peaks: Path, facts: "Facts") -> PreparedMedia:
        """Move finished files into place.

        Raises:
            OSError: If the disk is full or the folder can't be written.
            MediaError: If what was written can't be found again.
        """
        media.replace(self.media_path(facts.sha256))
        peaks.replace(self.peaks_path(facts.sha256))
        write_json(self.facts_path(facts.sha256), asdict(facts))
        found = self.find(facts.sha256)
        if found is None:
            raise MediaError(
                "The prepared recording vanished from the cache while it was written.",
                "Try again; if it happens again, look whether something cleans that folder.",
            )
        return found

    def _files(self, sha256: str) -> tuple[Path, Path, Path]:
        return self.facts_path(sha256), self.media_path(sha256), self.peaks_path(sha256)

    def _facts(self, sha256: str) -> "Facts | None":
        try:
            facts = Facts(**read_json(self.facts_path(sha256)))
        except TypeError:
            return None
        return facts if facts.version == VERSION else None

    def _seen(self) -> dict[str, tuple[str, str]]:
        entries = read_json(self.folder / _SEEN)
        return {
            name: (str(entry[0]), str(entry[1]))
            for name, entry in entries.items()
            if isinstance(entry, list) and len(entry) == 2
        }

    def _write_seen(self, seen: dict[str, tuple[str, str]]) -> None:
        newest = dict(list(seen.items())[-_SEEN_MAX:])
        with contextlib.suppress(OSError):
            write_json(self.folder / _SEEN, newest)


@dataclass(frozen=True, slots=True)
class Facts:
    """What the `.json` of a prepared recording holds.

    `lead_ms` is what decoders emit before the recording proper begins (the encoder's
    delay): a moment of the recording lies that much later in the copy. `self_contained` says
    that each of its frames can be decoded without the ones before, `cluster_frames` of how many
    frames one is a point to begin at (0: each).
    """

    sha256: str
    source_name: str
    size: int
    duration_ms: int
    codec: str
    channels: int
    sample_rate: int
    lead_ms: float
    self_contained: bool = False
    cluster_frames: int = 0
    version: int = VERSION


def read_json(path: Path) -> dict[str, Any]:
    """Return the object in a file, empty when there is none that can be read."""
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return value if isinstance(value, dict) else {}


def write_json(path: Path, value: object) -> None:
    """Write a file at once or not at all."""
    part = path.with_name(f"{PART_PREFIX}{os.getpid()}-{path.name}")
    try:
        part.write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")
        part.replace(path)
    except OSError:
        part.unlink(missing_ok=True)
        raise


def _used_at(path: Path) -> float | None:
    try:
        return path.stat().st_mtime
    except OSError:
        return None


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0

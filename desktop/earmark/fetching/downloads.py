"""Recordings from the web into files: in pieces, resumed where they broke off."""

import hashlib
import json
import os
import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from email.message import Message
from pathlib import Path
from typing import IO
from urllib.parse import unquote, urlsplit

from earmark.errors import FetchError
from earmark.fetching.documents import media_type, refuse_partial, too_large
from earmark.fetching.http import Answer, asked
from earmark.fetching.patience import patiently
from earmark.fetching.watch import Again, Asked

MAX_RECORDING = 8 << 30
_ROOM = 64 << 20  # bytes that stay free on the disk
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?$")
_SUFFIXES = {
    "audio/mpeg": ".mp3", "audio/mp3": ".mp3", "audio/mp4": ".m4a", "audio/x-m4a": ".m4a",
    "audio/aac": ".aac", "audio/ogg": ".ogg", "audio/opus": ".opus", "audio/flac": ".flac",
    "audio/wav": ".wav", "audio/x-wav": ".wav", "video/mp4": ".mp4",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Downloaded:
    """A file that came from the web, complete; `url` is where it came from in the end."""

    path: Path
    url: str
    size: int
    media_type: str


def download(
    url: str,
    to: Path,
    *,
    max_bytes: int = MAX_RECORDING,
    local: bool = False,
    progress: Callable[[float, str], None] | None = None,
    cancelled: Asked | None = None,
) -> Downloaded:
    """Download to a file, which appears under its name when it is complete.

    What had arrived when it broke off or was cancelled lies beside it; the next call for the
    same address goes on there, if the server still has the same file.

    Args:
        url: An `http` or `https` address.
        to: The file, or a folder, in which it gets a name of its own.
        max_bytes: More than this is refused.
        local: A person asked for this very address, so it may be on this computer's network.
        progress: Gets the share done, 0–1, and how much that is in words.
        cancelled: Asked ten times a second.

    Raises:
        FetchError: If it is refused, not there, too large or not to be had, or the disk is
            full; says why.
        Cancelled: If `cancelled` said so.
    """
    folder = to if to.is_dir() else to.parent
    part = _Part.beside(folder, url)
    try:
        folder.mkdir(parents=True, exist_ok=True)

        def once() -> Downloaded:
            headers = {"Accept": "*/*", "Accept-Encoding": "identity", **part.asking()}
            with asked(url, headers, local=local, cancelled=cancelled) as answer:
                if answer.status == 416:
                    part.drop()
                    return once()
                part.take(answer, max_bytes, progress)
                return _finished(part, to, answer)

        return patiently(once, cancelled, part.size)
    except OSError as error:
        raise FetchError(
            f"What was fetched can't be written to {folder}: {error.strerror or error}.",
            "Make room, or choose another folder.",
        ) from error


@dataclass(frozen=True, slots=True)
class _Part:
    """What arrived so far, and what the server said of the file it belongs to."""

    path: Path

    @classmethod
    def beside(cls, folder: Path, url: str) -> "_Part":
        digest = hashlib.sha256(url.encode("utf-8", "surrogatepass")).hexdigest()[:24]
        return cls(folder / f".{digest}.part")

    @property
    def _marks(self) -> Path:
        return self.path.with_suffix(".json")

    def size(self) -> int:
        return self.path.stat().st_size if self.path.exists() else 0

    def drop(self) -> None:
        self.path.unlink(missing_ok=True)
        self._marks.unlink(missing_ok=True)

    def asking(self) -> dict[str, str]:
        """Headers that ask for the rest only, if the file is still the same."""
        have, mark = self.size(), self._mark()
        return {"Range": f"bytes={have}-", "If-Range": mark} if have and mark else {}

    def take(
        self, answer: Answer, max_bytes: int, progress: Callable[[float, str], None] | None
    ) -> None:
        """Write what arrives behind what is there, or in its place."""
        start = self._start(answer)
        total = None if answer.length is None else start + answer.length
        if (total or 0) > max_bytes:
            raise too_large(answer, max_bytes)
        _refuse_full(self.path.parent, answer)
        if not start:
            self._remember(answer)
        with self.path.open("r+b" if start else "wb") as file:
            file.seek(start)
            file.truncate()
            self._write(file, answer, start, total, max_bytes, progress)
            file.flush()
            os.fsync(file.fileno())

    def _write(
        self,
        file: IO[bytes],
        answer: Answer,
        have: int,
        total: int | None,
        max_bytes: int,
        progress: Callable[[float, str], None] | None,
    ) -> None:
        for piece in answer.pieces():
            have += len(piece)
            if have > max_bytes:
                raise too_large(answer, max_bytes)
            file.write(piece)
            if progress is not None:
                done = f"{have / 1e6:.1f}"
                words = f"{done} of {total / 1e6:.1f} MB" if total else f"{done} MB"
                progress(have / total if total else 0.0, words)

    def _start(self, answer: Answer) -> int:
        """Where the answer goes on; 0 for the beginning."""
        if answer.status == 206 and not answer.packed:
            found = re.match(r"bytes (\d+)-", answer.headers.get("content-range", ""))
            if found and int(found[1]) == self.size():
                return self.size()
            self.drop()
            raise Again(FetchError(f"{answer.address.host} sent another part.", "Try again later."))
        refuse_partial(answer)
        return 0

    def _mark(self) -> str:
        """By which the server knows this version; weak marks don't promise the same bytes."""
        try:
            known = json.loads(self._marks.read_text(encoding="utf-8"))
            etag, date = str(known["etag"]), str(known["last_modified"])
        except (OSError, ValueError, KeyError, TypeError):
            return ""
        found = etag if etag and not etag.startswith("W/") else date
        return found if found.isprintable() else ""

    def _remember(self, answer: Answer) -> None:
        known = {
            "etag": answer.headers.get("etag", ""),
            "last_modified": answer.headers.get("last-modified", ""),
        }
        self._marks.write_text(json.dumps(known), encoding="utf-8")


def _finished(part: _Part, to: Path, answer: Answer) -> Downloaded:
    kind, _ = media_type(answer.headers.get("content-type", ""))
    size = part.size()
    target = _free(to / file_name(answer)) if to.is_dir() else to
    part.path.replace(target)
    part.drop()
    return Downloaded(target, str(answer.address), size, kind)


def file_name(answer: Answer) -> str:
    """A harmless name for what a server sends: no folders, no reserved names, with a suffix."""
    message = Message()
    message["Content-Disposition"] = answer.headers.get("content-disposition", "")
    named = message.get_filename() or unquote(urlsplit(answer.address.target).path)
    last = re.split(r"[/\\]", named)[-1]
    clean = re.sub(r'[\x00-\x1f\x7f<>:"|?*]', "", last).strip(" .")
    suffix = Path(clean).suffix[:12]
    stem = clean[: len(clean) - len(suffix)][:100].strip(" .")
    if not stem or _RESERVED.match(stem):
        stem = f"recording {stem}".strip()
    if not suffix:
        suffix = _SUFFIXES.get(media_type(answer.headers.get("content-type", ""))[0], "")
    return stem + suffix


def _free(path: Path) -> Path:
    """The name itself, or with a number where something has it already."""
    number, found = 2, path
    while found.exists():
        found = path.with_stem(f"{path.stem} {number}")
        number += 1
    return found


def _refuse_full(folder: Path, answer: Answer) -> None:
    free = shutil.disk_usage(folder).free
    if answer.length is not None and answer.length > free - _ROOM:
        raise FetchError(
            f"There is no room for {answer.length / 1e6:,.0f} MB in {folder}.",
            "Make room, or choose another folder.",
        )

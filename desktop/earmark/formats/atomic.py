"""Files that are either the old one or the new one, never half of each."""

import contextlib
import errno
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from earmark.errors import ExportError

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_DENIED = {errno.EACCES, errno.EPERM, errno.EROFS}


@contextlib.contextmanager
def replacing_text(path: Path, encoding: str = "utf-8", newline: str = "") -> Iterator[IO[str]]:
    """Open a text file beside `path` that takes its place, synced, when the block ends well.

    Raises:
        ExportError: If the folder or the disk does not take it. What was at `path` stays.
    """
    with _named(path) as part:
        with part.open("w", encoding=encoding, newline=newline) as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(path)


@contextlib.contextmanager
def replacing_bytes(path: Path) -> Iterator[IO[bytes]]:
    """The same as `replacing_text` for bytes.

    Raises:
        ExportError: If the folder or the disk does not take it. What was at `path` stays.
    """
    with _named(path) as part:
        with part.open("wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(path)


@contextlib.contextmanager
def _named(path: Path) -> Iterator[Path]:
    """A name beside `path` that is gone when the block ends; errors of the system in words."""
    if path.is_dir():
        raise ExportError(f"{path} is a folder.", "Give the name of a file in it.")
    part: Path | None = None
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
        os.close(handle)
        part = Path(name)
        _like_new(part)
        yield part
    except OSError as error:
        raise _in_words(path, error) from error
    finally:
        if part is not None:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)


def _like_new(part: Path) -> None:
    """Give a temporary file, made for one's own eyes, the rights of any new file."""
    mask = os.umask(0)
    os.umask(mask)
    with contextlib.suppress(OSError):
        part.chmod(0o666 & ~mask)


def _in_words(path: Path, error: OSError) -> ExportError:
    if error.errno in _FULL:
        return ExportError(
            f"The disk is full, so {path.name} was not written.",
            "Make room or choose another folder; what was there before is unchanged.",
        )
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return ExportError(f"There is no folder {path.parent}.", "Make it or choose another.")
    if error.errno in _DENIED:
        return ExportError(
            f"{path} can't be written.",
            "Choose a folder of your own, and close the file in other programs.",
        )
    return ExportError(
        f"{path} could not be written: {error.strerror or error}.", "Choose another folder."
    )

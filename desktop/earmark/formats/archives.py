"""ZIP archives from strangers: no member is believed about its name or its size.

Members are read into memory or into a file whose name is ours, never to where the archive wants
them. What they unpack to is counted as it comes, whatever the archive says beforehand.
"""

import io
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import IO

from earmark.errors import ImportFailed

LARGEST_MEMBER = 256 << 20
_MOST_MEMBERS = 20_000
_LARGEST_WHOLE = 16 << 30
_PIECE = 1 << 20
_BOMB_FROM, _BOMB_RATIO = 16 << 20, 250  # text packs to a tenth, at most to a fiftieth


class Archive:
    """An archive that is open for reading. Make it with `opened`."""

    def __init__(self, archive: zipfile.ZipFile, called: str) -> None:
        self._called = called
        self._archive = archive
        self._members = {info.filename: info for info in archive.infolist() if _is_harmless(info)}

    @property
    def names(self) -> list[str]:
        """The names of the files in it that lead nowhere else, `/` between folders."""
        return list(self._members)

    def size(self, name: str) -> int:
        """How large a member says it is."""
        return self._members[name].file_size

    def read(self, name: str, most: int = LARGEST_MEMBER) -> bytes:
        """The content of a member.

        Raises:
            ImportFailed: If it is not there, damaged, locked, or larger than `most`.
        """
        target = io.BytesIO()
        self._unpack(name, target, most)
        return target.getvalue()

    def copy(self, name: str, to: Path, most: int) -> None:
        """Write the content of a member to a file; `to` is ours, not the archive's, to choose.

        Raises:
            ImportFailed: If it is not there, damaged, locked, or larger than `most`.
            OSError: If the file can't be written.
        """
        with to.open("xb") as target:
            try:
                self._unpack(name, target, most)
            except ImportFailed:
                to.unlink(missing_ok=True)
                raise

    def _unpack(self, name: str, target: IO[bytes], most: int) -> None:
        info = self._members.get(name)
        if info is None:
            raise ImportFailed(f"{self._called} holds no {name}.", "Get the file again.")
        if info.file_size > most:
            raise _too_large(self._called)
        done = 0
        with _damage_explained(self._called), self._archive.open(info) as member:
            while piece := member.read(_PIECE):
                done += len(piece)
                if done > most or _is_bomb(done, info.compress_size):
                    raise _too_large(self._called)
                target.write(piece)


@contextmanager
def opened(source: bytes | Path, called: str) -> Iterator[Archive]:
    """Open an archive.

    Args:
        source: Its bytes, or where it lies.
        called: What messages call it.

    Raises:
        ImportFailed: If it is damaged, or holds far too much.
    """
    stream = io.BytesIO(source) if isinstance(source, bytes) else source
    with _damage_explained(called):
        archive = zipfile.ZipFile(stream)
    with archive:
        infos = archive.infolist()
        if len(infos) > _MOST_MEMBERS or sum(one.file_size for one in infos) > _LARGEST_WHOLE:
            raise _too_large(called)
        yield Archive(archive, called)


def _is_harmless(info: zipfile.ZipInfo) -> bool:
    """Whether a member is a file whose name stays below the folder it would be put in."""
    name = info.filename
    kind = stat.S_IFMT(info.external_attr >> 16)
    return (
        bool(name)
        and not name.endswith("/")
        and kind in (0, stat.S_IFREG)
        and not any(ord(sign) < 0x20 for sign in name)
        and "\\" not in name
        and not PurePosixPath(name).is_absolute()
        and not PureWindowsPath(name).drive
        and ".." not in PurePosixPath(name).parts
    )


def _is_bomb(unpacked: int, packed: int) -> bool:
    return unpacked > _BOMB_FROM and unpacked > packed * _BOMB_RATIO


@contextmanager
def _damage_explained(called: str) -> Iterator[None]:
    try:
        yield
    except (
        zipfile.BadZipFile, zlib.error, EOFError, ValueError, RuntimeError, NotImplementedError,
        OverflowError, IndexError, struct.error,
    ) as error:  # fmt: skip
        raise ImportFailed(
            f"{called} is a damaged archive, or a locked one.", "Copy or download it again."
        ) from error


def _too_large(called: str) -> ImportFailed:
    return ImportFailed(
        f"{called} would unpack to far too much.",
        "It may be made to fill the disk. Get it from somebody you trust.",
    )

"""Bytes of a file to text, whatever encoding a person's tools left it in."""

import codecs
import contextlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from charset_normalizer import from_bytes

from earmark.domain.episode import Remark
from earmark.errors import ImportFailed
from earmark.formats import json_stream

LARGEST_BYTES = 512 * 1024 * 1024
_SNIFFED = 64_000
_LINE_END = re.compile(r"\r\n|\r|\n")
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_RECORDINGS = (b"ID3", b"OggS", b"fLaC", b"\x1aE\xdf\xa3", b"\xff\xfb", b"\xff\xf3", b"\xff\xf1")
_JSON_START = re.compile(r"\s*(?:\{\s*[\"}]|\[\s*[\[{\"\]])")
_ZIP = b"PK\x03\x04"


@dataclass(frozen=True)
class Source:
    """A transcript file in memory: its text and how that came out of the bytes.

    `data` is kept for archives only (DOCX, ODT), which have no text of their own.
    """

    path: Path
    data: bytes
    text: str
    encoding: str
    remarks: tuple[Remark, ...] = field(default_factory=tuple)

    @cached_property
    def lines(self) -> list[str]:
        """The text by lines, at CR, LF or CRLF and nothing else, without the line ends."""
        return _LINE_END.split(self.text)

    @cached_property
    def first_lines(self) -> list[str]:
        """The lines of the first 64,000 characters, for sniffing."""
        return _LINE_END.split(self.text[:_SNIFFED])

    @cached_property
    def head(self) -> str:
        """The first 4,096 characters, for sniffing."""
        return self.text[:4096]

    @cached_property
    def document(self) -> Any:
        """The file as JSON, None where it is none; see `json_error` for what is wrong with it."""
        if not _JSON_START.match(self.text):
            return None
        try:
            return json.loads(self.text)
        except (ValueError, RecursionError):
            return None

    @cached_property
    def _outline(self) -> json_stream.Outline | None:
        if not _JSON_START.match(self.text):
            return None
        try:
            return json_stream.outline(self.text)
        except (ValueError, RecursionError):
            return None

    @property
    def outline(self) -> Any:
        """The JSON with the lists below its top cut short, for sniffing; None where it is none."""
        return self._outline.document if self._outline else None

    def size_of(self, key: str = "") -> int:
        """How many elements a list below the top of the JSON has, or the list that is the top."""
        return self._outline.sizes.get(key, 0) if self._outline else 0

    def items(self, key: str = "") -> Iterator[Any]:
        """The elements of a list below the top of the JSON, or of the top, one at a time."""
        return json_stream.items(self.text, key)

    @property
    def json_error(self) -> str:
        """Where the JSON breaks off, empty where it does not or is none."""
        if not _JSON_START.match(self.text) or self.outline is not None:
            return ""
        try:
            json.loads(self.text)
        except json.JSONDecodeError as error:
            return f"line {error.lineno}, column {error.colno}"
        except (ValueError, RecursionError):
            return "its nesting"
        return ""

    @property
    def is_archive(self) -> bool:
        """Whether the file is a ZIP archive."""
        return self.data.startswith(_ZIP)


def load(path: Path) -> Source:
    """Read a file and decode it.

    Raises:
        ImportFailed: If it is missing, unreadable, empty, too large, or no text.
    """
    data = read_bytes(path)
    if not data.strip(b"\x00 \t\r\n"):
        raise ImportFailed(f"{path.name} is empty.", "Choose the transcript file again.")
    if data.startswith(_ZIP):
        return Source(path, data, "", "zip")
    return decode(path, data)


def decode(path: Path, data: bytes) -> Source:
    """Turn bytes into text: by BOM, as UTF-8, as UTF-16 without BOM, then by statistics.

    Raises:
        ImportFailed: If the bytes are a recording or no text in any encoding.
    """
    _refuse_recording(path, data)
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _decoded(path, data, encoding)
    if wide := _wide_encoding(data):
        return _decoded(path, data, wide)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        if b"\x00" in data:
            raise _no_text(path) from None
        return _guessed(path, data, error)
    if _looks_binary(text):
        raise _no_text(path)
    return Source(path, b"", text, "utf-8")


def read_bytes(path: Path) -> bytes:
    """Read a file that should be a transcript.

    Raises:
        ImportFailed: If it is missing, unreadable, a folder or far too large.
    """
    try:
        if path.is_dir():
            raise ImportFailed(f"{path} is a folder.", "Choose a file inside it.")
        size = path.stat().st_size
        if size > LARGEST_BYTES:
            raise ImportFailed(
                f"{path.name} has {size // 1_048_576} MB, too much for a transcript.",
                "If it is the recording, give it as the audio.",
            )
        return path.read_bytes()
    except FileNotFoundError:
        raise ImportFailed(f"There is no file {path}.", "Check the name and the folder.") from None
    except OSError as error:
        reason = error.strerror or str(error)
        raise ImportFailed(f"{path} could not be read: {reason}.", "Check its rights.") from error


def is_recording(path: Path) -> bool:
    """Whether a file starts like a recording; False where it can't be read."""
    try:
        with path.open("rb") as stream:
            return _starts_like_sound(stream.read(16))
    except OSError:
        return False


def _starts_like_sound(data: bytes) -> bool:
    is_riff = data[:4] in {b"RIFF", b"FORM"} and data[8:12] in {b"WAVE", b"AIFF", b"AVI "}
    return data.startswith(_RECORDINGS) or is_riff or data[4:8] == b"ftyp"


def _refuse_recording(path: Path, data: bytes) -> None:
    if _starts_like_sound(data):
        raise ImportFailed(
            f"{path.name} is a recording, not a transcript.",
            "Give it as the audio (on the command line with --audio).",
        )
    if data.startswith(b"%PDF"):
        raise ImportFailed(
            f"{path.name} is a PDF, which holds pages, not lines.",
            "Save it as text, DOCX, SRT or WebVTT and import that.",
        )


def _wide_encoding(data: bytes) -> str:
    """Tell UTF-16 without a BOM from where its zero bytes lie."""
    sample = data[:4096]
    if len(sample) < 4 or len(data) % 2:
        return ""
    half = len(sample) // 2
    even, odd = sample[::2].count(0) / half, sample[1::2].count(0) / half
    if odd > 0.4 and even < 0.1:
        return "utf-16-le"
    return "utf-16-be" if even > 0.4 and odd < 0.1 else ""


def _decoded(path: Path, data: bytes, encoding: str) -> Source:
    try:
        return Source(path, b"", data.decode(encoding), encoding)
    except UnicodeDecodeError as error:
        text = data.decode(encoding, errors="replace")
        line = text[: error.start].count("\n") + 1
        remark = Remark(line, f"Some bytes are no {encoding} text; they are shown as \ufffd.")
        return Source(path, b"", text, encoding, (remark,))


def _guessed(path: Path, data: bytes, error: UnicodeDecodeError) -> Source:
    line = data[: error.start].count(b"\n") + 1
    bad = _undecodable_share(data)
    if bad < 0.001 and data[: error.start].count(b"\n") > 20:
        remark = Remark(line, "A few bytes are no UTF-8 text; they are shown as \ufffd.")
        return Source(path, b"", data.decode("utf-8", errors="replace"), "utf-8", (remark,))
    sample = data if len(data) <= 262_144 else _sample(data, error.start)
    match = from_bytes(sample).best()
    if match is None:
        raise _no_text(path)
    text = data.decode(match.encoding, errors="replace")
    if _looks_binary(text):
        raise _no_text(path)
    name = match.encoding.replace("_", "-")
    with contextlib.suppress(UnicodeDecodeError):
        if data.decode("cp1252") == text:  # of those that give the same text the usual one
            name = "windows-1252"
    remark = Remark(line, f"The file is not UTF-8; read as {name}. Look at accented letters.")
    return Source(path, b"", text, match.encoding, (remark,))


def _sample(data: bytes, around: int) -> bytes:
    """Cut a piece at line ends from where the first odd byte is."""
    start = data.rfind(b"\n", 0, around) + 1
    end = data.find(b"\n", start + 262_144)
    return data[start : end if end > 0 else None]


def _undecodable_share(data: bytes) -> float:
    text = data.decode("utf-8", errors="replace")
    high = sum(1 for byte in data[:1_000_000] if byte > 0x7F)
    bad = text[:1_000_000].count("\ufffd")
    return bad / len(text) if high > 4 * bad else 1.0


def _looks_binary(text: str) -> bool:
    sample = text[:8192]
    odd = sum(1 for char in sample if (ord(char) < 32 and char not in "\t\n\r\f\x0b\x1b"))
    return odd > len(sample) / 50


def _no_text(path: Path) -> ImportFailed:
    return ImportFailed(
        f"{path.name} holds no text that could be read.",
        "It may be damaged or of another kind than its name says.",
    )

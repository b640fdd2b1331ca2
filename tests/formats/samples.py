"""Small files made on the spot, read through the registry."""

from pathlib import Path

from earmark.domain.episode import ReadTranscript
from earmark.formats.decode import decode
from earmark.formats.registry import detect


def read_text(text: str, name: str = "sample.txt", encoding: str = "utf-8") -> ReadTranscript:
    """Read a text as if it were a file."""
    return read_bytes(text.encode(encoding), name)


def read_bytes(data: bytes, name: str = "sample.txt") -> ReadTranscript:
    """Read bytes as if they were a file."""
    source = decode(Path(name), data)
    return detect(source).read(source)


def rows(result: ReadTranscript) -> list[tuple[int, int, str, str]]:
    """(start_ms, end_ms, speaker, text) of each segment."""
    return [(one.start_ms, one.end_ms, one.speaker, one.text) for one in result.segments]

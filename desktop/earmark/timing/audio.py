"""Decode a recording to what the recogniser hears: 16 kHz, mono, 16 bits, in a plain file."""

from collections.abc import Iterator
from pathlib import Path

import av
from av.error import FFmpegError

from earmark.errors import MediaError

RATE = 16_000
SAMPLE_BYTES = 2
BYTES_PER_MS = RATE * SAMPLE_BYTES // 1000

# Containers whose time stamps can be trusted after a seek.
_SEEKABLE = frozenset({"matroska,webm", "wav", "flac", "mov,mp4,m4a,3gp,3g2,mj2", "ogg"})
_BEFORE_SEEK_MS = 1500


def media_length_ms(path: Path) -> int | None:
    """Length that a recording's header states; None if it states none.

    Raises:
        MediaError: If it cannot be read or holds no sound.
    """
    try:
        with av.open(str(path)) as container:
            _sound_stream(container, path)
            return None if container.duration is None else int(container.duration // 1000)
    except (FFmpegError, OSError) as error:
        raise _unreadable(path) from error


def can_seek(path: Path) -> bool:
    """Tell whether a part of the recording can be decoded without all that is before it."""
    try:
        with av.open(str(path)) as container:
            return container.format.name in _SEEKABLE
    except (FFmpegError, OSError) as error:
        raise _unreadable(path) from error


def decode_to_file(path: Path, raw: Path, from_ms: int = 0, to_ms: int | None = None) -> int:
    """Decode a recording, or a part of it, into a file of samples at the part's own place.

    The file must exist; bytes outside the part are left as they are. Damaged packets are left
    out, what follows keeps its time.

    Returns:
        The time in milliseconds at which the decoded sound ends.

    Raises:
        MediaError: If the recording cannot be read, holds no sound, or none of it decodes.
    """
    end_ms = from_ms
    try:
        with raw.open("r+b") as file:
            for at, data in _pieces(path, from_ms, to_ms):
                file.seek(at * SAMPLE_BYTES)
                file.write(data)
                end_ms = max(end_ms, (at + len(data) // SAMPLE_BYTES) * 1000 // RATE)
    except (FFmpegError, OSError) as error:
        raise _unreadable(path) from error
    if end_ms == from_ms == 0:
        raise MediaError(
            f"No sound could be decoded from {path.name}.",
            "The file may be damaged or empty. Try to get it again.",
        )
    return end_ms


def read_sound(raw: Path, from_ms: int, to_ms: int) -> bytes:
    """The samples of a decoded recording between two times."""
    with raw.open("rb") as file:
        file.seek(from_ms * BYTES_PER_MS)
        return file.read(max(0, to_ms - from_ms) * BYTES_PER_MS)


def _pieces(path: Path, from_ms: int, to_ms: int | None) -> Iterator[tuple[int, bytes]]:
    """(index of the first sample, samples) of a part, in order and without overlap."""
    with av.open(str(path)) as container:
        stream = _sound_stream(container, path)
        resampler = av.AudioResampler(format="s16", layout="mono", rate=RATE)
        origin = float((stream.start_time or 0) * (stream.time_base or 0))
        if from_ms > _BEFORE_SEEK_MS:
            container.seek(int((from_ms - _BEFORE_SEEK_MS) * 1000 + origin * 1e6))
        at: int | None = 0 if from_ms <= _BEFORE_SEEK_MS else None
        for frame in _decoded(container, stream):
            if at is None:
                at = round(((frame.time or 0.0) - origin) * RATE)
            if to_ms is not None and at * 1000 > to_ms * RATE:
                return
            for part in resampler.resample(frame):
                yield at, bytes(part.planes[0])[: part.samples * SAMPLE_BYTES]
                at += part.samples
        for part in resampler.resample(None) if at else ():
            yield at or 0, bytes(part.planes[0])[: part.samples * SAMPLE_BYTES]
            at = (at or 0) + part.samples


def _decoded(
    container: av.container.InputContainer, stream: av.AudioStream
) -> Iterator[av.AudioFrame]:
    try:
        for packet in container.demux(stream):
            try:
                yield from packet.decode()
            except FFmpegError:
                continue
    except FFmpegError:
        return  # a file that was cut off ends here


def _sound_stream(container: av.container.InputContainer, path: Path) -> av.AudioStream:
    if not container.streams.audio:
        raise MediaError(
            f"{path.name} holds no sound.", "Choose the recording that belongs to the transcript."
        )
    return container.streams.audio[0]


def _unreadable(path: Path) -> MediaError:
    return MediaError(
        f"{path.name} cannot be read as a recording.",
        "Check that the file exists, is complete, and plays elsewhere.",
    )

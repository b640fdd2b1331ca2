"""Look into a recording before anything else touches it, and say plainly what is wrong.

libvlc plays random bytes, text and half files as "Playing, then the end" without an
error, so what it gets has to be looked at first.
"""

import contextlib
from dataclasses import dataclass
from pathlib import Path

import av
import av.error
from av.audio.stream import AudioStream
from av.container import InputContainer

from earmark.errors import MediaError

_TRY_PACKETS = 24
_HEAD = 4096
_MISSING_MS = 2000
_MISSING_SHARE = 0.005
_US_PER_MS = 1000
_RIFF_UNKNOWN = 0x7FFF_FF00  # what programs write that don't know the length yet
_AGAIN = "Download or copy the file again."
_OTHER = "Choose the episode's sound file, for example an mp3, m4a, ogg, opus, flac or wav."


@dataclass(frozen=True, slots=True)
class MediaInfo:
    """What a recording says of itself.

    Attributes:
        path: The file.
        container: FFmpeg's name of the file format.
        codec: FFmpeg's name of the sound's coding.
        channels: How many.
        sample_rate: In hertz.
        duration_ms: As the header has it, which may be off; `prepare` finds the exact one.
        has_video: Whether there are moving pictures.
        size_bytes: Of the file.
    """

    path: Path
    container: str
    codec: str
    channels: int
    sample_rate: int
    duration_ms: int
    has_video: bool
    size_bytes: int


def check(source: Path) -> MediaInfo:
    """Tell whether a file is a recording that can be played.

    Reads the header and a little of the sound, not the whole file.

    Raises:
        MediaError: If it is missing, a folder, unreadable, empty, text, without sound,
            no media at all, or cut off.
    """
    head = _read_head(source)
    if _is_text(head):
        raise MediaError(f"{source.name} is a text file, not a recording.", _OTHER)
    try:
        with open_audio(source) as container:
            return _look(container, source)
    except (av.error.FFmpegError, OSError, ValueError) as error:
        raise unreadable(source, error) from error


def open_audio(source: Path) -> InputContainer:
    """Open a local file with FFmpeg, whatever its name looks like.

    Raises:
        av.error.FFmpegError: If it is no media.
    """
    # The prefix keeps names such as "http:x.mp3" or "concat:a|b" from meaning something.
    return av.open(f"file:{source.absolute()}", metadata_errors="ignore")


def unreadable(source: Path, error: Exception) -> MediaError:
    """Turn what FFmpeg raised into something that can be acted on."""
    if isinstance(error, PermissionError):
        return MediaError(
            f"{source.name} can't be read: permission was refused.",
            "Change the file's permissions, or copy it to a folder of yours.",
        )
    if _looks_like_mp4(source):
        return MediaError(
            f"{source.name} is cut off: the part that says how to play it is missing.", _AGAIN
        )
    return MediaError(
        f"{source.name} is damaged or is not a recording at all.",
        f"{_AGAIN} If it came from somewhere else: {_OTHER[0].lower()}{_OTHER[1:]}",
    )


def no_sound(source: Path) -> MediaError:
    """Return the error for a file that holds pictures or data only."""
    return MediaError(f"{source.name} has no sound in it.", _OTHER)


def _read_head(source: Path) -> bytes:
    try:
        if source.is_dir():
            raise MediaError(f"{source.name} is a folder, not a recording.", _OTHER)
        if not source.exists():
            raise MediaError(
                f"{source.name} was not found.", f"Look whether it was moved: {source.parent}"
            )
        if not source.is_file():
            raise MediaError(f"{source.name} is not an ordinary file.", _OTHER)
        with source.open("rb") as file:
            head = file.read(_HEAD)
    except PermissionError as error:
        raise unreadable(source, error) from error
    except OSError as error:
        raise MediaError(
            f"{source.name} can't be read: {error.strerror or error}.",
            "Check the disk or the network it lies on.",
        ) from error
    if not head:
        raise MediaError(f"{source.name} is empty.", _AGAIN)
    return head


def _is_text(head: bytes) -> bool:
    if b"\0" in head:
        return head.startswith((b"\xff\xfe", b"\xfe\xff")) and not _is_mpeg_sync(head)
    with contextlib.suppress(UnicodeDecodeError):
        text = head[: len(head) - 4].decode("utf-8") if len(head) > 8 else head.decode("utf-8")
        return not any(ord(letter) < 32 and letter not in "\t\r\n\f\x1b" for letter in text)
    return False


def _is_mpeg_sync(head: bytes) -> bool:
    """Tell a frame of MPEG audio (layer not 0) from the byte order mark of UTF-16."""
    return head[0] == 0xFF and (head[1] & 0xE0) == 0xE0 and (head[1] & 0x06) != 0x06


def _looks_like_mp4(source: Path) -> bool:
    with contextlib.suppress(OSError), source.open("rb") as file:
        return file.read(8)[4:] == b"ftyp"
    return False


def _look(container: InputContainer, source: Path) -> MediaInfo:
    stream = container.streams.best("audio")
    if not isinstance(stream, AudioStream):
        raise no_sound(source)
    _try_decoding(container, stream, source)
    duration_ms = round((container.duration or 0) / _US_PER_MS)
    _check_whole(container, stream, source, duration_ms)
    context = stream.codec_context
    return MediaInfo(
        path=source,
        container=container.format.name,
        codec=context.codec.canonical_name,
        channels=context.channels,
        sample_rate=context.sample_rate or stream.sample_rate or 0,
        duration_ms=duration_ms,
        has_video=any(not _is_cover(each) for each in container.streams.video),
        size_bytes=source.stat().st_size,
    )


def _is_cover(stream: object) -> bool:
    disposition = getattr(stream, "disposition", None)
    return disposition is not None and "attached_pic" in str(disposition).lower()


def _try_decoding(container: InputContainer, stream: AudioStream, source: Path) -> None:
    good = bad = 0
    for packet in container.demux(stream):
        try:
            good += bool(packet.decode())
        except av.error.FFmpegError:
            bad += 1
        if good + bad >= _TRY_PACKETS:
            break
    if good == 0 or bad > good / 4:
        raise MediaError(f"{source.name} holds no sound that can be decoded.", f"{_AGAIN} {_OTHER}")


def _check_whole(
    container: InputContainer, stream: AudioStream, source: Path, duration_ms: int
) -> None:
    """Compare the length the header promises with what is there."""
    promised_ms = max(
        duration_ms, _promised_by_xing(source, stream), _promised_by_riff(source, duration_ms)
    )
    there_ms = _end_ms(container, stream, duration_ms)
    missing_ms = promised_ms - there_ms
    if there_ms > 0 and missing_ms > max(_MISSING_MS, promised_ms * _MISSING_SHARE):
        raise MediaError(
            f"{source.name} is cut off: it should be {_clock(promised_ms)} long,"
            f" but only {_clock(there_ms)} are there.",
            _AGAIN,
        )


def _end_ms(container: InputContainer, stream: AudioStream, duration_ms: int) -> int:
    """Return where the last packet ends, found by seeking near the promised end."""
    start_us = container.start_time or 0
    end_s = 0.0
    for back_ms in (3_000, 120_000):
        target = start_us + max(0, duration_ms - back_ms) * _US_PER_MS
        with contextlib.suppress(av.error.FFmpegError):
            container.seek(target)
            for packet in container.demux(stream):
                if packet.pts is not None and packet.time_base is not None and packet.size:
                    length = packet.duration or 0
                    end_s = max(end_s, float((packet.pts + length) * packet.time_base))
        if end_s > 0:
            break
    return round(end_s * 1000 - start_us / _US_PER_MS)


def _promised_by_xing(source: Path, stream: AudioStream) -> int:
    """Return the length in ms from an mp3's Xing or Info header, 0 without one.

    FFmpeg distrusts that header in a file that is shorter than it says, and then
    reports the shorter length, so a cut-off file would look whole.
    """
    if stream.codec.canonical_name != "mp3" or not stream.sample_rate:
        return 0
    with source.open("rb") as file:
        head = file.read(10)
        if head[:3] == b"ID3":
            size = (head[6] << 21) | (head[7] << 14) | (head[8] << 7) | head[9]
            file.seek(10 + size)
        else:
            file.seek(0)
        frame = file.read(512)
    at = max(frame.find(b"Xing"), frame.find(b"Info"))
    if at < 0 or len(frame) < at + 12 or not frame[at + 7] & 1:
        return 0
    frames = int.from_bytes(frame[at + 8 : at + 12], "big")
    samples = 1152 if stream.sample_rate >= 32_000 else 576
    return round(frames * samples / stream.sample_rate * 1000)


def _promised_by_riff(source: Path, duration_ms: int) -> int:
    """Return the length in ms that a wav file's header means, 0 without one."""
    with source.open("rb") as file:
        head = file.read(12)
    if head[:4] != b"RIFF" or head[8:] != b"WAVE":
        return 0
    named = int.from_bytes(head[4:8], "little")
    unknown = named in {0, 0xFFFF_FFFF} or named > _RIFF_UNKNOWN
    return 0 if unknown else round(duration_ms * (named + 8) / source.stat().st_size)


def _clock(ms: int) -> str:
    minutes, seconds = divmod(round(ms / 1000), 60)
    return f"{minutes}:{seconds:02d} min"

"""The picture inside a recording."""

from pathlib import Path

from av.error import FFmpegError

_PICTURES = frozenset({"mjpeg", "png", "webp", "bmp", "gif"})
_MOST_BYTES = 20_000_000


def embedded_cover(recording: Path) -> bytes | None:
    """The picture that a recording carries, as a file of its own kind; None where it has none."""
    import av

    try:
        with av.open(str(recording)) as container:
            for stream in container.streams.video:
                if stream.codec_context.name not in _PICTURES:
                    continue
                for packet in container.demux(stream):
                    picture = bytes(packet)
                    return picture if 0 < len(picture) <= _MOST_BYTES else None
    except (FFmpegError, OSError, ValueError):
        return None
    return None

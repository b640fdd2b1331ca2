"""Make each frame of an mp3 stand on its own, without touching what is heard.

A frame of MPEG audio layer III may keep part of its data in the frames before it (the bit
reservoir). Whoever starts in the middle has not got it, so the first 50 to 120 ms after a seek
are silent: the more, the lower the bit rate. Here every frame is given its data back; frames that
grow by that are marked with a higher bit rate, which decoders do not mind. Nothing is decoded.

Source of the format: ISO/IEC 11172-3, 2.4.1 (header, side information), and 13818-3 for the
lower sampling frequencies; the idea is that of Omion's mp3packer.
"""

from dataclasses import dataclass

_RATES_1 = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320)
_RATES_2 = (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160)
_HERTZ = (44_100, 48_000, 32_000)
_MOST_KEPT = 511
_HEADER = 4
_CRC = 2


class TooLargeError(Exception):
    """A frame has more data than the largest frame can hold; the file has to stay as it is."""


@dataclass(frozen=True, slots=True)
class _Frame:
    """What the header of a frame says."""

    version_1: bool
    mono: bool
    crc: bool
    rate: int
    hertz: int

    @property
    def side(self) -> int:
        """Bytes of side information."""
        if self.version_1:
            return 17 if self.mono else 32
        return 9 if self.mono else 17


class FrameMender:
    """Takes the frames of one stream in order and returns them self-contained."""

    def __init__(self) -> None:
        self._kept = b""

    def mended(self, frame: bytes) -> bytes:
        """The frame with all of its data; bytes that are no frame come back as they are.

        Raises:
            TooLargeError: If the data do not fit into any frame.
        """
        head = _read(frame)
        if head is None:
            self._kept = b""
            return frame
        first = _HEADER + (_CRC if head.crc else 0)
        side, area = frame[first : first + head.side], frame[first + head.side :]
        before, length = _needs(side, head)
        stream = self._kept + area
        start = len(self._kept) - before
        self._kept = stream[-_MOST_KEPT:]
        if start < 0 or start + length > len(stream):
            # Its data were cut off at the beginning of the file: it is silent for everybody.
            side, data = bytes(head.side), b""
        else:
            side, data = _without_reservoir(side, head), stream[start : start + length]
        return _written(frame, head, side, data)


def _read(frame: bytes) -> _Frame | None:
    """The header of a layer III frame of a known bit rate, None for anything else."""
    if len(frame) < 24 or frame[0] != 0xFF or frame[1] & 0xE6 != 0xE2:
        return None
    version, rate, hertz = frame[1] >> 3 & 3, frame[2] >> 4, frame[2] >> 2 & 3
    if version == 1 or rate in (0, 15) or hertz == 3:
        return None
    halves = {3: 0, 2: 1, 0: 2}[version]
    return _Frame(
        version_1=version == 3,
        mono=frame[3] >> 6 == 3,
        crc=not frame[1] & 1,
        rate=rate,
        hertz=_HERTZ[hertz] >> halves,
    )


def _needs(side: bytes, head: _Frame) -> tuple[int, int]:
    """How far before the frame its data begin, and how many bytes they are."""
    bits = int.from_bytes(side, "big")
    left = len(side) * 8

    def take(at: int, count: int) -> int:
        return bits >> (left - at - count) & (1 << count) - 1

    channels = 1 if head.mono else 2
    if head.version_1:
        before, at = take(0, 9), 9 + (5 if head.mono else 3) + 4 * channels
        granules, width = 2, 59
    else:
        before, at = take(0, 8), 8 + (1 if head.mono else 2)
        granules, width = 1, 63
    parts = (take(at + number * width, 12) for number in range(granules * channels))
    return before, (sum(parts) + 7) // 8


def _without_reservoir(side: bytes, head: _Frame) -> bytes:
    """The side information, saying that the data begin in the frame itself."""
    if head.version_1:
        return bytes((0, side[1] & 0x7F)) + side[2:]
    return b"\0" + side[1:]


def _written(frame: bytes, head: _Frame, side: bytes, data: bytes) -> bytes:
    """A frame of at least the old bit rate that holds the data, without a checksum."""
    rates, factor = (_RATES_1, 144_000) if head.version_1 else (_RATES_2, 72_000)
    needed = _HEADER + len(side) + len(data)
    for rate in range(head.rate, 15):
        size = factor * rates[rate] // head.hertz
        if size >= needed:
            header = bytes((frame[0], frame[1] | 1, rate << 4 | frame[2] & 0x0D, frame[3]))
            return (header + side + data).ljust(size, b"\0")
    raise TooLargeError

"""Parts of a recording as one stream of sound: short crossfades where they meet."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Any

import av.error
import numpy as np
import numpy.typing as npt
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler
from av.audio.stream import AudioStream
from av.container import InputContainer

from earmark.playback.quiet import stream_start_s

FADE_S = 0.01
_ROUNDED_S = 0.05

Block = npt.NDArray[np.float32]


class Joiner:
    """Decodes the parts of a recording and joins them.

    A crossfade lies half on either side of a seam, so that the result is as long as its parts.
    Ends that are not those of the recording are faded in and out over half of that.
    """

    def __init__(self, stream: AudioStream, parts: Sequence[tuple[int, int]], rate: int) -> None:
        """Take the sound, (first, last) samples of each part, and samples a second.

        `heard` is the end of what was decoded so far.
        """
        self._stream = stream
        self._parts = list(parts)
        self._rate = rate
        self._half = int(FADE_S * rate / 2)
        self._layout = stream.layout.name
        self._planar = AudioResampler("fltp", self._layout, rate)
        self._written = 0
        self._tail: Block | None = None
        self._joint = False
        self.heard = 0

    def frames(self, container: InputContainer) -> Iterator[AudioFrame]:
        """The frames of the result, one after the other."""
        row, taken = 0, 0
        head: list[Block] = []
        for first, block in self._decoded(container):
            while row < len(self._parts):
                start, end = self._bounds(row)
                low, high = max(start, first), min(end, first + block.shape[1])
                if high > low:
                    head.append(block[:, low - first : high - first])
                    taken += high - low
                if first + block.shape[1] < end:
                    break
                yield from self._out(head, row, is_last_of_part=True)
                head, taken, row = [], 0, row + 1
            if row >= len(self._parts):
                break
            # Keep enough back for the fade at the end of the part.
            if taken > 8 * self._half and head:
                yield from self._out(head, row, is_last_of_part=False)
                head, taken = [], 0
        if head:
            yield from self._out(head, row, is_last_of_part=True)
        yield from self._finish()

    def _bounds(self, row: int) -> tuple[int, int]:
        """A part with what its crossfades take from beyond it."""
        start, end = self._parts[row]
        start = max(0, start - self._half) if row else start
        end = end + self._half if row + 1 < len(self._parts) else end
        return start, end

    def _out(self, blocks: Sequence[Block], row: int, *, is_last_of_part: bool) -> Iterator[Any]:
        """Give out what is known to be right; hold the last samples back for what follows."""
        if not blocks:
            self._joint = is_last_of_part
            return
        whole = np.concatenate(blocks, axis=1)
        if self._tail is not None:
            whole = self._met(self._tail, whole)
        elif self._written == 0:
            self._fade_in(whole, row)
        self._tail = None
        if is_last_of_part and row + 1 == len(self._parts):
            self._tail = whole
            self._joint = False
            return
        keep = min(2 * self._half, whole.shape[1])
        self._tail, self._joint = whole[:, whole.shape[1] - keep :], is_last_of_part
        yield from self._frame(whole[:, : whole.shape[1] - keep])

    def _met(self, tail: Block, head: Block) -> Block:
        """What was held back with what follows: plain within a part, faded over a seam."""
        if not self._joint:
            return np.concatenate((tail, head), axis=1)
        over = min(tail.shape[1], head.shape[1])
        ramp = np.linspace(0, 1, over, dtype=np.float32)
        mixed = tail[:, tail.shape[1] - over :] * (1 - ramp) + head[:, :over] * ramp
        return np.concatenate((tail[:, : tail.shape[1] - over], mixed, head[:, over:]), axis=1)

    def _fade_in(self, whole: Block, row: int) -> None:
        if self._parts[row][0] > 0:
            over = min(self._half, whole.shape[1])
            whole[:, :over] *= np.linspace(0, 1, over, dtype=np.float32)

    def _finish(self) -> Iterator[Any]:
        if self._tail is not None:
            over = min(self._half, self._tail.shape[1])
            if over:
                self._tail[:, self._tail.shape[1] - over :] *= np.linspace(
                    1, 0, over, dtype=np.float32
                )
            yield from self._frame(self._tail)

    def _frame(self, samples: Block) -> Iterator[Any]:
        if samples.shape[1] == 0:
            return
        frame = AudioFrame.from_ndarray(np.ascontiguousarray(samples), "fltp", self._layout)
        frame.sample_rate = self._rate
        frame.pts = self._written
        frame.time_base = Fraction(1, self._rate)
        self._written += samples.shape[1]
        yield frame

    def _decoded(self, container: InputContainer) -> Iterator[tuple[int, Block]]:
        """(first sample, samples by channel) of what is near the parts."""
        start_s, expected = stream_start_s(self._stream), None
        for packet in container.demux(self._stream):
            try:
                frames: Any = packet.decode()
            except av.error.FFmpegError:
                continue
            for frame in frames:
                first = round((float(frame.time or 0) - start_s) * self._rate)
                # Containers round times; samples follow one another without gap or overlap.
                if expected is not None and abs(first - expected) < _ROUNDED_S * self._rate:
                    first = expected
                for one in self._planar.resample(frame):
                    block: Block = one.to_ndarray().astype(np.float32, copy=False)
                    yield first, block
                    first += block.shape[1]
                expected = self.heard = first

"""The heavy part of preparing media, run in a process of its own.

One pass copies the sound without re-encoding into seekable Matroska, decodes it for the
waveform, and counts its exact length. Imports neither Qt nor libvlc: a fresh process
has to start fast, and may be killed at any moment.
"""

import errno
from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import av
import av.error
import numpy as np
from av.audio.fifo import AudioFifo
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler
from av.audio.stream import AudioStream
from av.container import OutputContainer
from av.packet import Packet

from earmark.errors import MediaError
from earmark.playback.chapters import keep_chapters
from earmark.playback.inspection import no_sound, open_audio, unreadable
from earmark.playback.mp3_frames import FrameMender, TooLargeError
from earmark.playback.peaks import PeakCounter
from earmark.playback.seek_points import thin_out

PCM_BYTES = {"pcm_s16le": 2, "pcm_s24le": 3, "pcm_f32le": 4}
COPIED = frozenset(("mp3", "mp2", "aac", "vorbis", "opus", "ac3", "eac3", "alac", *PCM_BYTES))
CLUSTER_MS = "1000"
FLAC_BLOCK = 1152
PCM_BLOCK = 1024
_SHORT_BYTES = 2
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_JUMP_S = 10.0
_PROGRESS_EVERY = 500
_BATCH_S = 5


@dataclass(frozen=True, slots=True)
class Copied:
    """What the pass found out. `self_contained` says that each frame can be decoded alone,
    `cluster_frames` of how many frames one is a point to begin at (0: each).
    """

    duration_ms: int
    codec: str
    channels: int
    sample_rate: int
    lead_ms: float
    self_contained: bool = False
    cluster_frames: int = 0


def work(pipe: Connection, source: str, media: str, peaks: str) -> None:
    """Run in the process: send `("progress", share)` and at last `("done" | "error", value)`."""
    try:
        result = copy(Path(source), Path(media), Path(peaks), lambda share: _tell(pipe, share))
        pipe.send(("done", result))
    except MediaError as error:
        pipe.send(("error", error))
    finally:
        pipe.close()


def copy(source: Path, media: Path, peaks: Path, progress: Any) -> Copied:
    """Write the copy and the peaks of a recording.

    Args:
        source: The original, only read.
        media: The Matroska file to write.
        peaks: The `.npy` file to write.
        progress: Called with the share done, 0 to 1.

    Raises:
        MediaError: If the source can't be read or the target can't be written.
    """
    try:
        try:
            found = _copy(source, media, peaks, progress)
        except TooLargeError:
            found = _copy(source, media, peaks, progress, mends=False)
    except (av.error.FFmpegError, OSError, ValueError) as error:
        raise _explain(source, error) from error
    if found.duration_ms <= 0:
        raise no_sound(source)
    return found


def disk_full() -> MediaError:
    """Return the error for a disk without room."""
    return MediaError(
        "The disk is full: the prepared copy of the recording could not be written.",
        "Make some room, or empty Earmark's media cache, then try again. Nothing was lost.",
    )


def _tell(pipe: Connection, share: float) -> None:
    pipe.send(("progress", share))


def _explain(source: Path, error: Exception) -> MediaError:
    number = getattr(error, "errno", None)
    if number in _FULL:
        return disk_full()
    if number in {errno.EACCES, errno.EROFS, errno.EPERM}:
        return MediaError(
            "The folder of prepared recordings can't be written.",
            "Check its permissions, or choose another folder in the settings.",
        )
    return unreadable(source, error)


def _copy(source: Path, media: Path, peaks: Path, progress: Any, *, mends: bool = True) -> Copied:
    size = max(1, source.stat().st_size)
    with open_audio(source) as container:
        stream = container.streams.best("audio")
        if not isinstance(stream, AudioStream):
            raise no_sound(source)
        stream.codec_context.thread_type = "AUTO"
        options = {"cluster_time_limit": CLUSTER_MS}
        with av.open(str(media), "w", format="matroska", options=options) as target:
            keep_chapters(container, target)
            writer = _Writer(target, stream, mends)
            decoder = _Decoder(stream, source)
            for count, packet in enumerate(container.demux(stream)):
                for frame in decoder.frames(packet):
                    writer.encode(frame)
                writer.copy(packet)
                if count % _PROGRESS_EVERY == 0:
                    progress(min(1.0, max(0, packet.pos or 0) / size))
            writer.finish()
        with peaks.open("wb") as file:
            np.save(file, decoder.peaks(), allow_pickle=False)
        return Copied(
            duration_ms=round(decoder.duration_s() * 1000),
            codec=writer.codec,
            channels=stream.codec_context.channels,
            sample_rate=decoder.rate,
            lead_ms=round(writer.leads * decoder.lead_s * 1000, 3),
            self_contained=writer.mender is not None,
            cluster_frames=thin_out(media) if writer.mender is not None else 0,
        )


@dataclass
class _Writer:
    """Writes packets as they are, or losslessly coded when Matroska has no place for them."""

    target: OutputContainer
    stream: AudioStream
    mends: bool = True
    mender: FrameMender | None = field(init=False, default=None)
    copies: bool = field(init=False)
    codec: str = field(init=False)
    _out: Any = field(init=False)
    _shift: int | None = field(init=False, default=None)
    _next: int = field(init=False, default=0)
    _samples: int = field(init=False, default=0)

    def __post_init__(self) -> None:
        self.codec = self.stream.codec_context.codec.canonical_name
        self.copies = self.codec in COPIED
        self._fifo = AudioFifo()
        if self.copies:
            self._out = self.target.add_stream_from_template(self.stream)
            if self.codec == "mp3" and self.mends:
                self.mender = FrameMender()
            return
        self.codec = "flac"
        rate, layout = self.stream.sample_rate, self.stream.layout
        # 24 bits where there are more than 16: nothing that was heard is lost.
        deep = self.stream.codec_context.format.bytes > _SHORT_BYTES
        form = "s32" if deep else "s16"
        options = {"frame_size": str(FLAC_BLOCK)}
        self._out = self.target.add_stream("flac", rate=rate, options=options)
        self._out.layout, self._out.format = layout, form
        self._resampler = AudioResampler(form, layout, rate)

    @property
    def leads(self) -> int:
        """How often the encoder's delay lies before the recording proper in the copy.

        FFmpeg's Matroska writer adds that of Opus once more, to every block's time.
        """
        if not self.copies:
            return 0
        return 2 if self.codec == "opus" else 1

    def copy(self, packet: "Packet[AudioStream]") -> None:
        if not self.copies or not packet.size or packet.pts is None or packet.time_base is None:
            return
        pts = packet.pts
        jump = round(_JUMP_S / packet.time_base)
        if self._shift is None:
            self._shift = -pts
        elif abs(pts + self._shift - self._next) > jump:
            self._shift = self._next - pts
        packet.pts = packet.dts = max(self._next if self._next else 0, pts + self._shift)
        self._next = packet.pts + (packet.duration or 0)
        for piece in self._split(packet):
            piece.stream = self._out
            self.target.mux(piece)

    def encode(self, frame: AudioFrame) -> None:
        if not self.copies:
            frame.pts = None
            for each in self._resampler.resample(frame):
                self._fifo.write(each)
            self._drain(partial=False)

    def finish(self) -> None:
        if not self.copies:
            for each in self._resampler.resample(None):
                self._fifo.write(each)
            self._drain(partial=True)
            self.target.mux(self._out.encode(None))

    def _drain(self, *, partial: bool) -> None:
        while self._fifo.samples and (block := self._fifo.read(FLAC_BLOCK, partial)) is not None:
            block.pts = self._samples
            block.time_base = Fraction(1, block.sample_rate)
            self._samples += block.samples
            self.target.mux(self._out.encode(block))

    def _split(self, packet: "Packet[AudioStream]") -> "Iterator[Packet[AudioStream]]":
        """Cut long packets of plain samples: players can seek to packets, not into them.

        Frames of mp3 get back what they keep in the frames before them.
        """
        if self.mender is not None and packet.time_base is not None:
            mended: Packet[Any] = Packet(self.mender.mended(bytes(packet)))
            mended.time_base, mended.duration = packet.time_base, packet.duration
            mended.pts = mended.dts = packet.pts
            mended.is_keyframe = True
            yield mended
            return
        width = PCM_BYTES.get(self.codec)
        if width is None or packet.time_base is None or packet.pts is None:
            yield packet
            return
        rate = self.stream.sample_rate
        step = PCM_BLOCK * width * self.stream.codec_context.channels
        data = bytes(packet)
        for at in range(0, len(data), step):
            piece: Packet[Any] = Packet(data[at : at + step])
            samples = at // step * PCM_BLOCK
            piece.time_base = packet.time_base
            piece.pts = piece.dts = packet.pts + round(samples / rate / packet.time_base)
            piece.duration = round(PCM_BLOCK / rate / packet.time_base)
            piece.is_keyframe = True
            yield piece


class _Decoder:
    """Decodes for the waveform and for the exact length, and tolerates damaged packets."""

    def __init__(self, stream: AudioStream, source: Path) -> None:
        self._source = source
        self.rate = stream.codec_context.sample_rate or stream.sample_rate
        if not self.rate:
            raise no_sound(source)
        self._peaks = PeakCounter(self.rate)
        self._mono = AudioResampler("s16", "mono", self.rate)
        self._batch: list[np.ndarray[Any, np.dtype[np.int16]]] = []
        self._batched = 0
        self._samples = 0
        self._first_packet_s: float | None = None
        self.lead_s = 0.0
        self._good = self._bad = 0

    def frames(self, packet: "Packet[AudioStream]") -> list[AudioFrame]:
        """Decode a packet, count it, and return its frames."""
        if self._first_packet_s is None and packet.pts is not None and packet.time_base:
            self._first_packet_s = float(packet.pts * packet.time_base)
        try:
            frames = packet.decode()
        except av.error.FFmpegError:
            self._bad += 1
            return []
        for frame in frames:
            self._take(frame)
        return frames

    def duration_s(self) -> float:
        """Return the exact length of what was decoded."""
        return self._samples / self.rate

    def peaks(self) -> Any:
        """Return the waveform, shape (n, 2)."""
        if self._bad > self._good:
            raise MediaError(
                f"{self._source.name} is damaged: most of its sound can't be decoded.",
                "Download or copy the file again.",
            )
        for frame in self._mono.resample(None):
            self._batch.append(frame.to_ndarray()[0])
        self._flush()
        return self._peaks.finish()

    def _take(self, frame: AudioFrame) -> None:
        self._good += 1
        if self._samples == 0 and frame.time is not None and self._first_packet_s is not None:
            self.lead_s = max(0.0, frame.time - self._first_packet_s)
        self._samples += frame.samples
        for mono in self._mono.resample(frame):
            self._batch.append(mono.to_ndarray()[0])
            self._batched += mono.samples
        if self._batched > _BATCH_S * self.rate:
            self._flush()

    def _flush(self) -> None:
        if self._batch:
            self._peaks.add(np.concatenate(self._batch))
        self._batch, self._batched = [], 0

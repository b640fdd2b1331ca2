"""Cut recordings: parts of one, one after the other, in the coding that it has.

Cuts are moved to silence nearby. Where all of them found it, packets are copied as they are;
else, and where coding loses nothing, the sound is decoded, joined with short crossfades, and coded
again. What was copied is listened to at its seams and made again the other way if it clicks.
"""

import contextlib
import os
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from typing import Any

import av
import av.error
from av.audio.stream import AudioStream
from av.container import InputContainer, OutputContainer

from earmark.domain.cutting import Cut
from earmark.domain.episode import Chapter
from earmark.domain.ranges import TimeRange
from earmark.errors import Cancelled, ExportError
from earmark.playback.inspection import no_sound, open_audio, unreadable
from earmark.playback.joining import FADE_S, Joiner
from earmark.playback.quiet import Edge, edges, stream_start_s
from earmark.playback.seams import jumps

_NEAR_END_MS = 20
_ROUNDED_S = 0.05
_EVEN = frozenset(("mp3", "mp3float", "aac", "mp2", "mp2float", "ac3", "eac3"))
_CLICK = 0.01  # of full scale
_OWN = 1.1
# Containers by coding: extension and FFmpeg's name of the format.
_COPIED = {
    "mp3": (".mp3", "mp3"), "aac": (".m4a", "ipod"), "opus": (".opus", "opus"),
    "vorbis": (".ogg", "ogg"), "mp2": (".mp2", "mp2"), "ac3": (".mka", "matroska"),
    "eac3": (".mka", "matroska"),
}  # fmt: skip
_CODED = {
    "mp3": ("libmp3lame", ".mp3", "mp3"), "aac": ("aac", ".m4a", "ipod"),
    "opus": ("libopus", ".opus", "opus"), "vorbis": ("libopus", ".opus", "opus"),
    "flac": ("flac", ".flac", "flac"), "alac": ("alac", ".m4a", "ipod"),
    **{name: (name, ".wav", "wav") for name in ("pcm_s16le", "pcm_s24le", "pcm_f32le", "pcm_u8")},
}  # fmt: skip
_OTHER = ("aac", ".m4a", "ipod")
_LOSSLESS = frozenset(("flac", "alac", "pcm_s16le", "pcm_s24le", "pcm_f32le", "pcm_u8"))
Ask = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class CutSound:
    """What was made: the file, what it holds of the recording, and whether it was only copied."""

    path: Path
    cut: Cut
    is_copied: bool


def extension(source: Path) -> str:
    """The extension that parts of a recording get.

    Raises:
        MediaError: If it is no recording.
    """
    with _opened(source) as (_container, stream):
        name = stream.codec_context.codec.canonical_name
        return _COPIED[name][0] if name in _COPIED else _CODED.get(name, _OTHER)[1]


def cut_sound(
    source: Path,
    to: Path,
    wanted: Cut,
    *,
    chapters: Callable[[Cut], Sequence[Chapter]] | None = None,
    cancelled: Ask | None = None,
) -> CutSound:
    """Write parts of a recording to a file.

    Args:
        source: The recording, only read.
        to: The file; its extension should be that of `extension`, or `.opus` where it becomes so.
        wanted: The parts, in the time of the recording; their ends move to silence nearby.
        chapters: Makes the chapters that are written into the file.
        cancelled: Asked now and then.

    Raises:
        MediaError: If the recording can't be read.
        ExportError: If the file can't be written, or nothing is left.
        Cancelled: If `cancelled` said so. Nothing is left behind.
    """
    asked = cancelled or (lambda: False)
    with _opened(source) as (container, stream):
        rate = stream.codec_context.sample_rate
        codec = stream.codec_context.codec.canonical_name
        parts, is_silent = _quiet_parts(container, stream, wanted, rate)
    if not parts:
        raise ExportError("Nothing is left of the recording.", "Choose less to leave out.")
    work = _Work(source, to, rate, parts, chapters or (lambda _cut: ()), asked)
    with _written(to) as part:
        if codec in _COPIED and is_silent:
            made = _copy(work, part, _COPIED[codec][1])
            if not _clicks(source, part, made):
                return CutSound(to, made, is_copied=True)
        coder, _suffix, form = _CODED.get(codec, _OTHER)
        return CutSound(to, _code(work, part, coder, form), is_copied=False)


@dataclass(frozen=True, slots=True)
class _Work:
    """What is to be made; `parts` are (first, last) samples of the recording."""

    source: Path
    to: Path
    rate: int
    parts: Sequence[tuple[int, int]]
    chapters: Callable[[Cut], Sequence[Chapter]]
    cancelled: Ask

    @property
    def cut(self) -> Cut:
        return _as_cut(self.parts, self.rate)


@contextlib.contextmanager
def _opened(source: Path) -> Iterator[tuple[InputContainer, AudioStream]]:
    try:
        with open_audio(source) as container:
            stream = container.streams.best("audio")
            if not isinstance(stream, AudioStream):
                raise no_sound(source)
            yield container, stream
    except (av.error.FFmpegError, OSError, ValueError) as error:
        raise unreadable(source, error) from error


@contextlib.contextmanager
def _written(to: Path) -> Iterator[Path]:
    """A file beside the target that takes its place when the block ends well."""
    try:
        handle, name = tempfile.mkstemp(prefix=f".{to.stem}.", suffix=to.suffix, dir=to.parent)
        os.close(handle)
    except OSError as error:
        raise ExportError(
            f"{to} can't be written: {error.strerror or error}.", "Choose another folder."
        ) from error
    part = Path(name)
    try:
        yield part
        part.chmod(0o644)
        part.replace(to)
    except OSError as error:
        raise ExportError(
            f"{to} could not be written: {error.strerror or error}.",
            "Make room, or choose another.",
        ) from error
    finally:
        part.unlink(missing_ok=True)


def _quiet_parts(
    container: InputContainer, stream: AudioStream, wanted: Cut, rate: int
) -> tuple[list[tuple[int, int]], bool]:
    """The parts with their ends moved to silence, and whether all of them found it."""
    inner: list[int] = []
    last_ms = _length_ms(container, stream)
    for one in wanted.kept:
        inner += [ms for ms in (one.start_ms, one.end_ms) if _is_inside(ms, last_ms)]
    inner = sorted(set(inner))
    asked = [ms * rate // 1000 for ms in inner]
    found = dict(zip(inner, edges(container, stream, asked, rate), strict=True))
    whole = last_ms * rate // 1000 + rate  # the last part runs to whatever the end is

    def place(ms: int) -> int:
        outside = Edge(0 if ms <= _NEAR_END_MS else whole, is_silent=True)
        return found.get(ms, outside).sample

    parts = [(place(one.start_ms), place(one.end_ms)) for one in wanted.kept]
    kept: list[tuple[int, int]] = []
    for start, end in parts:
        if kept and start - kept[-1][1] < FADE_S * rate:
            kept[-1] = kept[-1][0], max(kept[-1][1], end)
        elif end > start:
            kept.append((start, end))
    return kept, all(edge.is_silent for edge in found.values())


def _is_inside(ms: int, last_ms: int) -> bool:
    return _NEAR_END_MS < ms < last_ms - _NEAR_END_MS


def _length_ms(container: InputContainer, stream: AudioStream) -> int:
    if stream.duration is not None and stream.time_base is not None:
        return round(float(stream.duration * stream.time_base) * 1000)
    return round((container.duration or 0) / 1000)


def _as_cut(parts: Sequence[tuple[int, int]], rate: int) -> Cut:
    return Cut(tuple(TimeRange(a * 1000 // rate, b * 1000 // rate) for a, b in parts))


def _clicks(source: Path, made: Path, cut: Cut) -> bool:
    """Whether the sound jumps at a seam, more than the recording itself does on either side."""
    seams = [cut.moved(one.start_ms) for one in cut.kept[1:]]
    ends = [(before.end_ms, after.start_ms) for before, after in pairwise(cut.kept)]
    own = jumps(source, [before for before, _after in ends])
    own_after = jumps(source, [after for _before, after in ends])
    return any(
        jump > max(_CLICK, _OWN * before, _OWN * after)
        for jump, before, after in zip(jumps(made, seams), own, own_after, strict=True)
    )


def _copy(work: _Work, to: Path, form: str) -> Cut:
    """Copy the packets of the parts; returns what they really hold, to the packet."""
    took: list[list[int]] = []
    rate = work.rate
    with _opened(work.source) as (container, stream), av.open(str(to), "w", format=form) as target:
        out: Any = target.add_stream_from_template(stream)
        target.metadata.update(container.metadata)
        _set_chapters(target, work.chapters(work.cut), work.cut.duration_ms)
        chosen = _Chooser(work.parts)
        at: int | None = None
        for number, (packet, begin, length) in enumerate(_packets(container, stream, rate)):
            if number % 500 == 0 and work.cancelled():
                raise Cancelled
            row = chosen.part_of(begin, length)
            if chosen.is_done:
                break
            if row is None:
                continue
            if row >= len(took):
                took.append([max(0, begin), begin])
            took[-1][1] = begin + length
            if at is None:  # what a coder put before the first sample stays before it
                at = round(min(0, packet.pts) * packet.time_base * rate)
            packet.time_base = Fraction(1, rate)
            packet.pts = packet.dts = at
            packet.duration = length
            at += length
            packet.stream = out
            target.mux(packet)
    return _as_cut([(first, last) for first, last in took], rate)


def _packets(
    container: InputContainer, stream: AudioStream, rate: int
) -> Iterator[tuple[Any, int, int]]:
    """(packet, first sample, samples), counted where containers round times."""
    fixed = stream.codec_context.frame_size if stream.codec_context.name in _EVEN else 0
    start_s, expected = stream_start_s(stream), None
    for packet in container.demux(stream):
        if not packet.size or packet.pts is None or packet.time_base is None:
            continue
        length = fixed or round(float((packet.duration or 0) * packet.time_base) * rate)
        begin = round((float(packet.pts * packet.time_base) - start_s) * rate)
        if expected is not None and abs(begin - expected) < _ROUNDED_S * rate:
            begin = expected
        expected = begin + length
        if length:
            yield packet, begin, length


class _Chooser:
    """Tells of each packet to which part it belongs, so that errors do not add up."""

    def __init__(self, parts: Sequence[tuple[int, int]]) -> None:
        self._parts = parts
        self._row = 0
        self._opened = -1
        self._taken = self._planned = 0

    @property
    def is_done(self) -> bool:
        """Whether all parts are complete."""
        return self._row >= len(self._parts)

    def part_of(self, begin: int, length: int) -> int | None:
        """The number of the part that a packet is in, None for none."""
        while self._row < len(self._parts):
            first, last = self._parts[self._row]
            if self._opened != self._row:
                if first > 0 and begin + length // 2 < first:
                    return None
                self._opened = self._row
                self._planned += last - first
            # The part ends where all that is taken so far is as long as planned.
            if self._planned - self._taken > length // 2:
                self._taken += length + min(0, begin)
                return self._row
            self._row += 1
        return None


def _code(work: _Work, to: Path, coder: str, form: str) -> Cut:
    """Decode the parts, join them with crossfades, code them again; returns what they hold."""
    with _opened(work.source) as (container, stream), av.open(str(to), "w", format=form) as target:
        rate = 48_000 if coder == "libopus" else work.rate
        out: Any = target.add_stream(coder, rate=rate)
        out.layout = stream.layout
        if coder not in _LOSSLESS and stream.bit_rate:
            out.bit_rate = stream.bit_rate
        elif coder not in _LOSSLESS:
            out.bit_rate = 64_000 * stream.codec_context.channels
        target.metadata.update(container.metadata)
        _set_chapters(target, work.chapters(work.cut), work.cut.duration_ms)
        joiner = Joiner(stream, work.parts, work.rate)
        for number, frame in enumerate(joiner.frames(container)):
            if number % 200 == 0 and work.cancelled():
                raise Cancelled
            for packet in out.encode(frame):
                target.mux(packet)
        for packet in out.encode(None):
            target.mux(packet)
    heard = [(first, min(last, joiner.heard)) for first, last in work.parts]
    return _as_cut([(first, last) for first, last in heard if last > first], work.rate)


def _set_chapters(target: OutputContainer, chapters: Sequence[Chapter], length_ms: int) -> None:
    """Write chapters into a container; PyAV before 15 can't."""
    if not chapters or not hasattr(target, "set_chapters"):
        return
    starts = [chapter.start_ms for chapter in chapters]
    ends = [*starts[1:], max(length_ms, starts[-1] + 1)]
    target.set_chapters(
        [
            {
                "id": number,
                "start": start,
                "end": max(end, start + 1),
                "time_base": Fraction(1, 1000),
                "metadata": {"title": chapter.title},
            }
            for number, (chapter, start, end) in enumerate(
                zip(chapters, starts, ends, strict=True), 1
            )
        ]
    )

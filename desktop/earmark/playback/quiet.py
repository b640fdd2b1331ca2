"""Find the quiet place nearest to a moment of a recording, where a cut is not heard."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import av.error
import numpy as np
import numpy.typing as npt
from av.audio.resampler import AudioResampler
from av.audio.stream import AudioStream
from av.container import InputContainer

SEARCH_S = 1.0
_HOP_S = 0.005
_LEAD_S = 0.4  # decoders need some packets before they are right
_SILENT = 0.006  # of full scale
_LONG_S = 0.08  # a pause; where there is none, a gap between sounds will do
_LONG_ENOUGH_S = 0.035
_MARGIN_S = 0.12  # of silence that is left on either side where there is as much

Samples = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Edge:
    """Where to cut, in samples, and whether it is silent there."""

    sample: int
    is_silent: bool


def stream_start_s(stream: AudioStream) -> float:
    """The presentation time of the first sample that is heard."""
    if stream.start_time is None or stream.time_base is None:
        return 0.0
    return float(stream.start_time * stream.time_base)


def edges(
    container: InputContainer, stream: AudioStream, wanted: Sequence[int], rate: int
) -> list[Edge]:
    """The quiet place nearest to each wanted sample.

    Only the neighbourhood of each is decoded.

    Args:
        container: Open, at its start.
        stream: Its sound.
        wanted: Samples counted from the first that is heard, rising.
        rate: Samples a second.
    """
    found: list[Edge] = []
    around = neighbourhoods(container, stream, wanted, rate, SEARCH_S)
    for at, (first, samples) in zip(wanted, around, strict=True):
        found.append(_quietest(at, first, samples, rate))
    return found


def neighbourhoods(
    container: InputContainer,
    stream: AudioStream,
    wanted: Sequence[int],
    rate: int,
    reach_s: float,
) -> list[tuple[int, Samples]]:
    """(first sample, samples) around each wanted sample, mono, ±1.

    Nothing else is decoded, and what comes after the last is not read.
    """
    if not wanted:
        return []
    reach, lead = int(reach_s * rate), int(_LEAD_S * rate)
    parts: list[list[tuple[int, Samples]]] = [[] for _ in wanted]
    mono = AudioResampler("flt", "mono", rate)
    start_s = stream_start_s(stream)
    was_near = False
    for packet in container.demux(stream):
        if packet.pts is None or packet.time_base is None:
            continue
        at = round((float(packet.pts * packet.time_base) - start_s) * rate)
        if at > max(wanted) + reach:
            break
        near = [n for n, one in enumerate(wanted) if -reach - lead <= at - one <= reach]
        if not near:
            was_near = False
            continue
        if not was_near:
            stream.codec_context.flush_buffers()
        was_near = True
        for begin, samples in _decoded(packet, mono, start_s, rate):
            for n in near:
                parts[n].append((begin, samples))
    return [_joined(part, one, reach) for part, one in zip(parts, wanted, strict=True)]


def _decoded(
    packet: Any, mono: AudioResampler, start_s: float, rate: int
) -> Iterable[tuple[int, Samples]]:
    try:
        frames = packet.decode()
    except av.error.FFmpegError:
        return
    for frame in frames:
        begin = round((float(frame.time or 0) - start_s) * rate)
        for one in mono.resample(frame):
            yield begin, one.to_ndarray()[0].astype(np.float32, copy=False)


def _joined(parts: Sequence[tuple[int, Samples]], wanted: int, reach: int) -> tuple[int, Samples]:
    inside = [part for part in parts if part[0] + len(part[1]) > wanted - reach]
    if not inside:
        return wanted, np.zeros(0, np.float32)
    return inside[0][0], np.concatenate([samples for _begin, samples in inside])


def _quietest(wanted: int, first: int, samples: Samples, rate: int) -> Edge:
    """The middle of the silence nearest to a sample; without any, the quietest moment around."""
    hop = max(1, int(_HOP_S * rate))
    count = len(samples) // hop
    if count == 0:
        return Edge(wanted, is_silent=True)
    levels = np.abs(samples[: count * hop]).reshape(count, hop).max(axis=1)
    silences = _runs(levels < _SILENT)
    for length_s in (_LONG_S, _LONG_ENOUGH_S):
        fitting = [
            _inside(wanted, first + begin * hop, first + end * hop, int(_MARGIN_S * rate))
            for begin, end in silences
            if (end - begin) * hop >= length_s * rate
        ]
        if fitting:
            nearest = min(fitting, key=lambda sample: abs(sample - wanted))
            return Edge(max(0, nearest), is_silent=True)
    places = first + np.arange(count) * hop + hop // 2
    smooth = np.convolve(levels, np.ones(4) / 4, mode="same")
    away = np.abs(places - wanted) / (SEARCH_S * rate)
    chosen = int(np.argmin(smooth + 0.25 * away * smooth.max()))
    return Edge(max(0, int(places[chosen])), is_silent=False)


def _inside(wanted: int, begin: int, end: int, margin: int) -> int:
    """The sample of a silence nearest to a wanted one, away from its ends."""
    half = min((end - begin) // 2, margin)
    return min(max(wanted, begin + half), end - half)


def _runs(mask: npt.NDArray[np.bool_]) -> list[tuple[int, int]]:
    """(begin, end) of each run of True."""
    padded = np.concatenate(([False], mask, [False]))
    changes = np.flatnonzero(padded[1:] != padded[:-1])
    return list(zip(changes[::2].tolist(), changes[1::2].tolist(), strict=True))

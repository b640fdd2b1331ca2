"""Recordings in which every second has a tone of its own, with or without pauses between them."""

from pathlib import Path

import av
import numpy as np
import numpy.typing as npt

from earmark.domain.ranges import TimeRange

SECONDS = 24
SPONSORS = [TimeRange(6_200, 11_800), TimeRange(15_100, 18_300)]
CODERS = {
    "mp3": ("libmp3lame", "mp3", 44_100),
    "m4a": ("aac", "ipod", 44_100),
    "opus": ("libopus", "opus", 48_000),
    "flac": ("flac", "flac", 44_100),
    "wav": ("pcm_s16le", "wav", 22_050),
}
Sound = npt.NDArray[np.float32]


def pitch(second: int) -> float:
    """Every second of the recording has a tone of its own."""
    return 200.0 + 40.0 * second


def said(rate: int, *, pauses: bool = True) -> Sound:
    """Tones of 0.7 s with pauses between them, or without any."""
    t = np.arange(SECONDS * rate) / rate
    phase = np.cumsum(200.0 + 40.0 * np.floor(t)) / rate
    sound = 0.3 * np.sin(2 * np.pi * phase)
    if pauses:
        loud = (t % 1 > 0.15) & (t % 1 < 0.85)
        ramp = np.hanning(int(0.02 * rate))
        sound *= np.convolve(loud, ramp / ramp.sum(), "same")
    return sound.astype(np.float32)


def recorded(folder: Path, kind: str, *, pauses: bool = True) -> Path:
    """Write a recording in stereo, with a title."""
    coder, form, rate = CODERS[kind]
    path = folder / f"source-{pauses}.{kind}"
    sound = said(rate, pauses=pauses)
    with av.open(str(path), "w", format=form) as target:
        target.metadata["title"] = "A talk"
        stream = target.add_stream(coder, rate=rate)
        stream.layout = "stereo"
        frame = av.AudioFrame.from_ndarray(np.stack([sound, sound]), "fltp", "stereo")
        frame.sample_rate = rate
        target.mux([*stream.encode(frame), *stream.encode(None)])
    return path


def heard(path: Path) -> tuple[Sound, int]:
    """All samples of a recording, mono, and how many a second."""
    with av.open(str(path)) as source:
        stream = source.streams.best("audio")
        mono = av.AudioResampler("flt", "mono", stream.codec_context.sample_rate)
        parts = [one.to_ndarray()[0] for frame in source.decode(stream)
                 for one in mono.resample(frame)]  # fmt: skip
        return np.concatenate(parts), stream.codec_context.sample_rate

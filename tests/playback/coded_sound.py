"""Sound from which one hears where in the recording it is, in any coding and at any rate.

Six tones sweep upwards again and again, each within a band of its own: the first over a
second, each other ten times slower than the one before. Changing the rate keeps the
pitch, so the pitches tell the position to a few milliseconds for 27 hours.
"""

from pathlib import Path

import av
import numpy as np

from earmark.domain.ranges import TimeRange

Floats = np.ndarray
BANDS = tuple((500.0 + 1600.0 * n, 1900.0 + 1600.0 * n, 10.0**n) for n in range(6))
WINDOW_S = 0.024
_NFFT = 16384


def coded_sound(start_s: float, count: int, rate: int) -> Floats:
    """Return `count` samples of the sound from a moment on, float32 in [-1, 1]."""
    t = start_s + np.arange(count) / rate
    total = np.zeros(count, np.float32)
    for low, high, period in BANDS:
        whole, part = np.divmod(t, period)
        turns = low * part + (high - low) / (2 * period) * part**2
        turns += whole * np.fmod((low + high) / 2 * period, 1.0)
        total += 0.14 * np.sin(np.float32(2 * np.pi) * np.fmod(turns, 1.0).astype(np.float32))
    return total


def position_of(samples: Floats, rate: int) -> float | None:
    """Return the position in seconds of the middle of a window of sound, None in silence."""
    if float(np.sqrt(np.mean(np.square(samples)))) < 0.02:
        return None
    spectrum = np.abs(np.fft.rfft(samples * np.hanning(len(samples)), _NFFT))
    hertz = rate / _NFFT
    parts = []
    for low, high, period in BANDS:
        first, last = int((low - 40) / hertz), int((high + 40) / hertz)
        peak = first + int(np.argmax(spectrum[first:last]))
        a, b, c = np.log(spectrum[peak - 1 : peak + 2] + 1e-12)
        pitch = (peak + 0.5 * (a - c) / (a - 2 * b + c)) * hertz
        parts.append(((pitch - low) / (high - low) * period, period))
    value = parts[-1][0]
    for part, period in reversed(parts[:-1]):
        value = part + round((value - part) / period) * period
    return value


def write_coded(
    path: Path,
    seconds: float,
    codec: str,
    *,
    rate: int = 44100,
    start_s: float = 0.0,
    layout: str = "mono",
    bit_rate: int = 96_000,
    options: dict[str, str] | None = None,
    muxer: dict[str, str] | None = None,
    silent: TimeRange | None = None,
) -> Path:
    """Encode the sound into a file; the container follows from the suffix.

    Args:
        path: What to write.
        seconds: How much.
        codec: FFmpeg's name of the encoder.
        rate: Samples a second.
        start_s: Position at which the sound begins.
        layout: `"mono"` or `"stereo"`.
        bit_rate: In bits a second, where the encoder has one.
        options: For the encoder.
        muxer: For the container.
        silent: A stretch, in whole seconds, to leave silent, which is much faster to make.
    """
    with av.open(str(path), "w", options=muxer or {}) as out:
        stream = out.add_stream(codec, rate=rate, options=options or {})
        stream.layout = layout
        if not codec.startswith(("pcm", "flac")):
            stream.bit_rate = bit_rate
        wanted = stream.codec_context.format.name if stream.codec_context.format else "fltp"
        resampler = av.AudioResampler(wanted, layout, rate)
        done, total = 0, round(seconds * rate)
        fifo = av.AudioFifo()
        size = stream.codec_context.frame_size or 4096
        while done < total:
            count = min(rate, total - done)
            if silent is not None and silent.contains(done * 1000 // rate):
                block = np.zeros(count, np.float32)
            else:
                block = coded_sound(start_s + done / rate, count, rate)
            frame = av.AudioFrame.from_ndarray(block[np.newaxis, :], "fltp", "mono")
            frame.sample_rate, frame.pts = rate, done
            for each in resampler.resample(frame):
                fifo.write(each)
            done += count
            last = done >= total
            while (each := fifo.read(size, partial=last)) is not None and each.samples:
                out.mux(stream.encode(each))
        out.mux(stream.encode(None))
    return path

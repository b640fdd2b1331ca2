"""Listen to a recording at its seams: how far the sound jumps from one sample to the next."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from av.audio.resampler import AudioResampler
from av.audio.stream import AudioStream

from earmark.playback.inspection import no_sound, open_audio
from earmark.playback.quiet import Samples, stream_start_s

_AROUND_S = 0.03


def loudest_jump(path: Path, seams_ms: Sequence[int]) -> float:
    """The largest step between two samples near any seam, as a share of full scale.

    Raises:
        MediaError: If there is no sound.
    """
    if not seams_ms:
        return 0.0
    worst = 0.0
    with open_audio(path) as container:
        stream = container.streams.best("audio")
        if not isinstance(stream, AudioStream):
            raise no_sound(path)
        rate = stream.codec_context.sample_rate
        mono = AudioResampler("flt", "mono", rate)
        start_s = stream_start_s(stream)
        before = 0.0
        for frame in container.decode(stream):
            begin = float(frame.time or 0) - start_s
            for one in mono.resample(frame):
                samples = one.to_ndarray()[0]
                end = begin + len(samples) / rate
                if any(begin - _AROUND_S < ms / 1000 < end + _AROUND_S for ms in seams_ms):
                    steps = np.abs(np.diff(samples, prepend=np.float32(before)))
                    worst = max(worst, _near(steps, begin, rate, seams_ms))
                before = float(samples[-1])
    return worst


def _near(steps: Samples, begin_s: float, rate: int, seams_ms: Sequence[int]) -> float:
    worst = 0.0
    for ms in seams_ms:
        low = max(0, int((ms / 1000 - _AROUND_S - begin_s) * rate))
        high = max(0, int((ms / 1000 + _AROUND_S - begin_s) * rate))
        if (part := steps[low:high]).size:
            worst = max(worst, float(part.max()))
    return worst

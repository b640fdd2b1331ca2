"""Listen to a recording at its seams: how far the sound jumps from one sample to the next."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from av.audio.stream import AudioStream

from earmark.playback.inspection import no_sound, open_audio
from earmark.playback.quiet import neighbourhoods

_AROUND_S = 0.03
_REACH_S = 0.1


def jumps(path: Path, places_ms: Sequence[int]) -> list[float]:
    """The largest step between two samples near each place, as a share of full scale.

    Raises:
        MediaError: If there is no sound.
    """
    with open_audio(path) as container:
        stream = container.streams.best("audio")
        if not isinstance(stream, AudioStream):
            raise no_sound(path)
        rate = stream.codec_context.sample_rate
        places = [ms * rate // 1000 for ms in places_ms]
        found = []
        for place, (first, samples) in zip(
            places, neighbourhoods(container, stream, places, rate, _REACH_S), strict=True
        ):
            low = max(0, place - first - int(_AROUND_S * rate))
            near = samples[low : max(0, place - first + int(_AROUND_S * rate))]
            found.append(float(np.abs(np.diff(near)).max()) if len(near) > 1 else 0.0)
        return found

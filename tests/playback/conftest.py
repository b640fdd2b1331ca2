"""Small recordings in every usual format, made once."""

from pathlib import Path

import pytest

from playback.coded_sound import write_coded

SECONDS = 20.0
FORMATS: dict[str, tuple[str, dict[str, object]]] = {
    "cbr.mp3": ("mp3", {"bit_rate": 128_000}),
    "vbr.mp3": ("mp3", {"options": {"q": "4"}}),
    "noxing.mp3": ("mp3", {"options": {"q": "4"}, "muxer": {"write_xing": "0"}}),
    "sound.m4a": ("aac", {}),
    "sound.ogg": ("vorbis", {"layout": "stereo", "bit_rate": 192_000, "options": {"strict": "-2"}}),
    "sound.opus": ("libopus", {"rate": 48_000}),
    "sound.flac": ("flac", {}),
    "sound.wav": ("pcm_s16le", {}),
}


@pytest.fixture(scope="session")
def recordings(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with 20 seconds of position-coded sound in each format."""
    folder = tmp_path_factory.mktemp("recordings")
    for name, (codec, options) in FORMATS.items():
        write_coded(folder / name, SECONDS, codec, **options)  # type: ignore[arg-type]
    return folder

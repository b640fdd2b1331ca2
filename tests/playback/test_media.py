"""Preparing recordings: every format, every kind of bad input, the cache."""

import os
import random
import resource
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import av
import numpy as np
import pytest

from earmark.errors import AppError, Cancelled
from earmark.playback.cache import MediaCache
from earmark.playback.media import PreparedMedia, check, load_peaks, peaks_for, prepare
from playback.coded_sound import position_of, write_coded
from playback.conftest import FORMATS, SECONDS


def decoded(path: Path) -> tuple[np.ndarray, int]:
    """Return the first channel of a file as FFmpeg decodes it, and its rate."""
    with av.open(str(path)) as container:
        stream = container.streams.audio[0]
        resampler = av.AudioResampler("flt", "mono", stream.rate)
        parts = [part for frame in container.decode(stream) for part in resampler.resample(frame)]
        return np.concatenate([part.to_ndarray()[0] for part in parts]), stream.rate


def packets(path: Path) -> list[bytes]:
    with av.open(str(path)) as container:
        stream = container.streams.audio[0]
        return [bytes(packet) for packet in container.demux(stream) if packet.size]


@pytest.mark.parametrize("name", FORMATS)
def test_each_format_becomes_seekable_matroska_of_exact_length(
    name: str, recordings: Path, tmp_path: Path
) -> None:
    before = (recordings / name).read_bytes()
    shares: list[float] = []
    media = prepare(recordings / name, tmp_path, progress=shares.append)
    samples, rate = decoded(recordings / name)
    assert abs(media.duration_ms - len(samples) / rate * 1000) <= 1
    assert media.sample_rate == rate
    assert media.path == tmp_path / f"{media.sha256}.mka"
    assert shares[-1] == 1.0
    assert shares == sorted(shares)
    assert (recordings / name).read_bytes() == before
    with av.open(str(media.path)) as copy:
        assert copy.format.name.startswith("matroska")
        assert copy.streams.audio[0].codec_context.codec.canonical_name == media.codec


@pytest.mark.parametrize("name", ["sound.m4a", "sound.ogg", "sound.opus"])
def test_coded_sound_is_copied_byte_for_byte(name: str, recordings: Path, tmp_path: Path) -> None:
    media = prepare(recordings / name, tmp_path)
    assert packets(media.path) == packets(recordings / name)


@pytest.mark.parametrize("name", ["sound.wav", "sound.flac"])
def test_uncompressed_sound_keeps_every_sample(name: str, recordings: Path, tmp_path: Path) -> None:
    media = prepare(recordings / name, tmp_path)
    original, _ = decoded(recordings / name)
    copy, rate = decoded(media.path)
    assert np.array_equal(copy, original)
    assert abs((position_of(copy[rate : rate + 1000], rate) or 0) - 1 - 500 / rate) < 0.001


@pytest.mark.parametrize(
    ("codec", "suffix"), [("pcm_mulaw", "wav"), ("adpcm_ms", "wav"), ("wmav2", "wma")]
)
def test_what_matroska_can_not_hold_is_turned_into_flac(
    codec: str, suffix: str, tmp_path: Path
) -> None:
    source = write_coded(tmp_path / f"old.{suffix}", 5.0, codec, rate=22_050)
    media = prepare(source, tmp_path / "cache")
    assert media.codec == "flac"
    original, _ = decoded(source)
    copy, _ = decoded(media.path)
    assert len(copy) == len(original)
    assert np.max(np.abs(copy - original)) <= 1 / 32768


def test_peaks_follow_the_sound(tmp_path: Path) -> None:
    source = write_coded(tmp_path / "sound.wav", 3.0, "pcm_s16le")
    media = prepare(source, tmp_path / "cache")
    peaks = load_peaks(media.peaks_path)
    assert peaks.shape == (300, 2)
    low, high = peaks_for(peaks, 0, 3000, 30)
    assert (high > 5000).all()
    assert (low < -5000).all()


def test_the_same_content_is_prepared_once_whatever_its_name(
    recordings: Path, tmp_path: Path
) -> None:
    cache = tmp_path / "cache"
    first = prepare(recordings / "cbr.mp3", cache)
    stamp = first.path.stat().st_mtime_ns
    twin = tmp_path / "other name.mp3"
    twin.write_bytes((recordings / "cbr.mp3").read_bytes())
    assert prepare(twin, cache) == first
    assert first.path.stat().st_mtime_ns == stamp
    assert sorted(path.suffix for path in cache.glob(f"{first.sha256}*")) == [
        ".json",
        ".mka",
        ".npy",
    ]


def test_two_threads_that_need_the_same_recording_share_one_copy(
    recordings: Path, tmp_path: Path
) -> None:
    with ThreadPoolExecutor(3) as threads:
        jobs = [threads.submit(prepare, recordings / "cbr.mp3", tmp_path) for _ in range(3)]
        made = [job.result(timeout=60) for job in jobs]
    assert made[0] == made[1] == made[2]
    assert MediaCache(tmp_path).find(made[0].sha256) == made[0]
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".part-")]


def test_a_half_written_copy_is_made_again(recordings: Path, tmp_path: Path) -> None:
    media = prepare(recordings / "cbr.mp3", tmp_path)
    whole = media.path.read_bytes()
    media.path.write_bytes(whole[:1000])
    again = prepare(recordings / "cbr.mp3", tmp_path)
    assert again.path.stat().st_size == len(whole)


def test_a_changed_file_under_the_same_name_is_another_recording(tmp_path: Path) -> None:
    source = write_coded(tmp_path / "a.wav", 2.0, "pcm_s16le")
    first = prepare(source, tmp_path / "cache")
    write_coded(source, 3.0, "pcm_s16le")
    second = prepare(source, tmp_path / "cache")
    assert first.sha256 != second.sha256
    assert (first.duration_ms, second.duration_ms) == (2000, 3000)


def test_cancelling_stops_the_work_and_leaves_nothing(recordings: Path, tmp_path: Path) -> None:
    asked: list[int] = []

    def cancelled() -> bool:
        asked.append(1)
        return len(asked) > 4

    with pytest.raises(Cancelled):
        prepare(recordings / "sound.flac", tmp_path, cancelled=cancelled)
    assert [path.name for path in tmp_path.iterdir() if path.name != "seen.json"] == []


def test_a_name_that_looks_like_an_address_is_a_name(recordings: Path, tmp_path: Path) -> None:
    source = tmp_path / "concat:a|b #1 %20 – é.mp3"
    source.write_bytes((recordings / "cbr.mp3").read_bytes())
    assert check(source).codec == "mp3"
    assert prepare(source, tmp_path / "cache").duration_ms > 0


def test_a_wrong_extension_does_not_matter(recordings: Path, tmp_path: Path) -> None:
    source = tmp_path / "really.mp3"
    source.write_bytes((recordings / "sound.m4a").read_bytes())
    assert check(source).codec == "aac"


def test_the_sound_of_a_video_is_found(tmp_path: Path) -> None:
    source = tmp_path / "talk.mkv"
    with av.open(str(source), "w") as out:
        video = out.add_stream("mpeg4", rate=10)
        video.width, video.height, video.pix_fmt = 64, 64, "yuv420p"
        audio = out.add_stream("flac", rate=8000)
        audio.layout = "mono"
        for index in range(10):
            picture = av.VideoFrame.from_ndarray(np.zeros((64, 64, 3), np.uint8), "rgb24")
            picture.pts = index
            out.mux(video.encode(picture))
        frame = av.AudioFrame.from_ndarray(np.ones((1, 8000), np.int16), "s16", "mono")
        frame.sample_rate, frame.pts = 8000, 0
        out.mux(audio.encode(frame))
        out.mux(audio.encode(None))
        out.mux(video.encode(None))
    info = check(source)
    assert info.has_video
    assert prepare(source, tmp_path / "cache").duration_ms == 1000


def bad_inputs(folder: Path, recordings: Path) -> dict[str, Path]:
    """Write one file of each bad kind."""
    dice = random.Random(5)
    made = {
        "empty": b"",
        "text": b"This is a transcript, not a recording.\n" * 400,
        "utf-16 text": ("Kein Ton, nur Text. " * 500).encode("utf-16"),
        "random bytes": dice.randbytes(300_000),
        "zeros": bytes(100_000),
        "one byte": b"\xff",
        "html": b"<!doctype html><html><body>404 not found</body></html>",
        "playlist": b"#EXTM3U\nother.mp3\n",
        "m4a cut off": (recordings / "sound.m4a").read_bytes()[:100_000],
        "wav cut off": (recordings / "sound.wav").read_bytes()[:900_000],
        "mp3 cut off": (recordings / "vbr.mp3").read_bytes()[:120_000],
        "flac cut off": (recordings / "sound.flac").read_bytes()[:300_000],
        "picture": (
            b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0:~\x9bU"
            b"\0\0\0\nIDATx\x9cc`\0\0\0\x02\0\x01H\xaf\xa4q\0\0\0\0IEND\xaeB`\x82"
        ),
        "zip": b"PK\x03\x04" + dice.randbytes(20_000),
    }
    paths = {}
    for kind, data in made.items():
        paths[kind] = folder / f"{kind}.mp3"
        paths[kind].write_bytes(data)
    return paths


KINDS = (
    *("empty", "text", "utf-16 text", "random bytes", "zeros", "one byte", "html", "playlist"),
    *("m4a cut off", "wav cut off", "mp3 cut off", "flac cut off", "picture", "zip"),
)


@pytest.mark.parametrize("kind", KINDS)
def test_bad_input_is_refused_in_words(kind: str, recordings: Path, tmp_path: Path) -> None:
    source = bad_inputs(tmp_path, recordings)[kind]
    for look in (check, lambda path: prepare(path, tmp_path / "cache")):
        with pytest.raises(AppError) as caught:
            look(source)
        assert source.name in caught.value.message
        assert caught.value.hint
    assert not list((tmp_path / "cache").glob("*.mka"))


def test_a_file_that_is_cut_off_says_how_much_is_there(recordings: Path, tmp_path: Path) -> None:
    source = bad_inputs(tmp_path, recordings)["wav cut off"]
    with pytest.raises(AppError, match=r"should be 0:20 min long, but only 0:10 min"):
        check(source)


def test_missing_files_and_folders_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(AppError, match="not found"):
        check(tmp_path / "gone.mp3")
    with pytest.raises(AppError, match="folder"):
        check(tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes in the file system")
def test_a_pipe_is_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.mp3")
    with pytest.raises(AppError, match="not an ordinary file"):
        check(tmp_path / "pipe.mp3")


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="permissions do not bind the superuser"
)
def test_an_unreadable_file_says_so(recordings: Path, tmp_path: Path) -> None:
    source = tmp_path / "secret.mp3"
    source.write_bytes((recordings / "cbr.mp3").read_bytes())
    source.chmod(0)
    with pytest.raises(AppError, match="permission"):
        check(source)


def test_a_damaged_stretch_in_the_middle_does_not_stop_the_rest(
    recordings: Path, tmp_path: Path
) -> None:
    data = bytearray((recordings / "cbr.mp3").read_bytes())
    data[100_000:104_000] = random.Random(1).randbytes(4000)
    source = tmp_path / "scratched.mp3"
    source.write_bytes(data)
    media = prepare(source, tmp_path / "cache")
    assert abs(media.duration_ms - SECONDS * 1000) < 1000


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on file sizes")
def test_a_full_disk_is_said_and_nothing_is_left(recordings: Path, tmp_path: Path) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, hard))
    try:
        with pytest.raises(AppError, match="disk is full"):
            prepare(recordings / "sound.wav", tmp_path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert [path.name for path in tmp_path.iterdir() if path.name != "seen.json"] == []
    assert isinstance(prepare(recordings / "sound.wav", tmp_path), PreparedMedia)


def test_a_cache_that_can_not_be_made_is_said(recordings: Path, tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file where the folder should be")
    with pytest.raises(AppError):
        prepare(recordings / "cbr.mp3", tmp_path / "cache")


def test_the_episode_of_an_hour_has_its_true_length(palm2: Path, tmp_path: Path) -> None:
    media = prepare(palm2 / "episode.mp3", tmp_path)
    assert abs(media.duration_ms - 3_243_300) < 100
    assert load_peaks(media.peaks_path).shape == (-(-media.duration_ms // 10), 2)
    assert MediaCache(tmp_path).items()[0].source_name == "episode.mp3"

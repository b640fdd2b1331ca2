"""Frames of mp3 made to stand alone: heard the same, and right after a seek."""

import random
from pathlib import Path

import av
import numpy as np
import pytest

from earmark.playback.media import prepare
from earmark.playback.mp3_frames import FrameMender, TooLargeError
from playback.coded_sound import write_coded

CODED: dict[str, dict[str, object]] = {
    "64 kbit/s": {"bit_rate": 64_000},
    "variable": {"options": {"q": "4"}},
    "stereo at 48 kHz": {"bit_rate": 96_000, "layout": "stereo", "rate": 48_000},
    "22 kHz": {"bit_rate": 32_000, "rate": 22_050},
    "16 kHz stereo": {"bit_rate": 32_000, "rate": 16_000, "layout": "stereo"},
}


def frames_of(path: Path) -> list[bytes]:
    with av.open(str(path)) as container:
        stream = container.streams.audio[0]
        return [bytes(packet) for packet in container.demux(stream) if packet.size]


def heard(frames: list[bytes]) -> np.ndarray:
    decoder = av.CodecContext.create("mp3float", "r")
    parts = [part for frame in frames for part in decoder.decode(av.Packet(frame))]
    return np.concatenate([part.to_ndarray()[0] for part in parts])


@pytest.fixture(scope="module", params=CODED)
def frames(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> list[bytes]:
    path = tmp_path_factory.mktemp("mp3") / "sound.mp3"
    return frames_of(write_coded(path, 8, "mp3", **CODED[request.param]))  # type: ignore[arg-type]


def test_what_is_heard_stays_the_same_to_the_bit(frames: list[bytes]) -> None:
    mender = FrameMender()
    mended = [mender.mended(frame) for frame in frames]
    assert mended != frames
    assert np.array_equal(heard(mended), heard(frames))


def test_beginning_in_the_middle_is_right_from_the_second_frame_on(frames: list[bytes]) -> None:
    mender = FrameMender()
    mended = [mender.mended(frame) for frame in frames]
    whole, begin = heard(mended), len(mended) // 2
    size = len(whole) // len(mended)
    part = heard(mended[begin:])
    wanted = whole[begin * size :][: len(part)]
    wrong = np.flatnonzero(np.abs(part[: len(wanted)] - wanted) > 1e-3)
    assert wrong.max(initial=0) < 905
    before = heard(frames[begin:])
    wrong_before = np.flatnonzero(np.abs(before[: len(wanted)] - wanted) > 1e-3)
    assert wrong_before.max() > 1100, "as it is without mending"


def test_bytes_that_are_no_frames_come_back_as_they_are() -> None:
    dice = random.Random(3)
    mender = FrameMender()
    for size in (0, 1, 23, 24, 400):
        junk = b"\x00" + dice.randbytes(size)
        assert mender.mended(junk) == junk
    free_format = b"\xff\xfb\x00\x00" + bytes(100)
    assert mender.mended(free_format) == free_format


def test_a_file_cut_off_at_its_beginning_begins_in_silence(frames: list[bytes]) -> None:
    mender = FrameMender()
    mended = [mender.mended(frame) for frame in frames[50:60]]
    assert all(len(new) >= 24 for new in mended)
    assert len(heard(mended)) == len(heard(frames[50:60]))


def test_damaged_frames_never_raise_but_for_the_one_reason(frames: list[bytes]) -> None:
    dice = random.Random(5)
    mender = FrameMender()
    for frame in frames[:200]:
        broken = bytearray(frame)
        for _ in range(4):
            broken[dice.randrange(4, len(broken))] = dice.randrange(256)
        try:
            assert mender.mended(bytes(broken))
        except TooLargeError:
            continue


def test_a_file_whose_frames_do_not_fit_is_copied_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from earmark.playback import remux

    def too_large(_mender: FrameMender, _frame: bytes) -> bytes:
        raise TooLargeError

    monkeypatch.setattr(FrameMender, "mended", too_large)
    source = write_coded(tmp_path / "a.mp3", 3, "mp3")
    found = remux.copy(source, tmp_path / "a.mka", tmp_path / "a.npy", lambda _share: None)
    assert not found.self_contained
    assert frames_of(tmp_path / "a.mka") == frames_of(source)


def test_the_prepared_copy_says_that_its_frames_stand_alone(tmp_path: Path) -> None:
    source = write_coded(tmp_path / "a.mp3", 3, "mp3", bit_rate=64_000)
    made = prepare(source, tmp_path / "cache")
    assert '"self_contained": true' in made.path.with_suffix(".json").read_text()
    assert np.array_equal(heard(frames_of(made.path)), heard(frames_of(source)))

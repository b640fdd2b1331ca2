"""Cut sound is as long as it should be, does not click, and holds what it is said to hold."""

from collections.abc import Sequence
from pathlib import Path

import av
import numpy as np
import pytest
from av.audio.stream import AudioStream

from earmark.domain.cutting import Cut
from earmark.domain.episode import Chapter
from earmark.domain.ranges import TimeRange
from earmark.errors import Cancelled, ExportError, MediaError
from earmark.playback.cut import CutSound, cut_sound, extension
from earmark.playback.inspection import open_audio
from earmark.playback.quiet import neighbourhoods
from earmark.playback.seams import jumps
from playback.tones import CODERS, SECONDS, SPONSORS, Sound, heard, pitch, recorded

FULL_SCALE_SHARE = 0.01


def loudest_pitch(sound: Sound, rate: int, ms: int) -> float:
    """The strongest frequency of a tenth of a second."""
    piece = sound[int(ms * rate / 1000) :][: rate // 10]
    spectrum = np.abs(np.fft.rfft(piece * np.hanning(len(piece)), 8 * len(piece)))
    return float(np.argmax(spectrum) * rate / (8 * len(piece)))


def seams(made: CutSound) -> Sequence[int]:
    return [made.cut.moved(one.start_ms) for one in made.cut.kept[1:]]


@pytest.mark.parametrize("kind", CODERS)
def test_an_episode_without_its_sponsors(tmp_path: Path, kind: str) -> None:
    source = recorded(tmp_path, kind)
    wanted = Cut.without(SPONSORS, SECONDS * 1000)
    to = tmp_path / f"out{extension(source)}"
    made = cut_sound(
        source, to, wanted, chapters=lambda _cut: [Chapter(0, "A"), Chapter(6000, "B")]
    )
    assert made.is_copied == (kind not in ("flac", "wav"))
    sound, rate = heard(to)
    assert abs(len(sound) / rate * 1000 - made.cut.duration_ms) < 50
    for asked, got in zip(wanted.kept, made.cut.kept, strict=True):
        assert abs(asked.start_ms - got.start_ms) < 600
        assert abs(asked.end_ms - got.end_ms) < 600
    assert max(jumps(to, seams(made))) < FULL_SCALE_SHARE
    for second in range(SECONDS):
        middle = second * 1000 + 450
        if made.cut.keeps(middle):
            assert abs(loudest_pitch(sound, rate, made.cut.moved(middle)) - pitch(second)) < 12
    with av.open(str(to)) as made_file:
        if kind not in ("flac", "wav"):
            assert [one["metadata"]["title"] for one in made_file.chapters()] == ["A", "B"]
        if kind != "opus":
            assert made_file.metadata["title"] == "A talk"


@pytest.mark.parametrize("kind", ["mp3", "wav"])
def test_without_silence_parts_are_joined_by_crossfades(tmp_path: Path, kind: str) -> None:
    source = recorded(tmp_path, kind, pauses=False)
    to = tmp_path / f"out{extension(source)}"
    made = cut_sound(source, to, Cut.without(SPONSORS, SECONDS * 1000))
    assert not made.is_copied
    sound, rate = heard(to)
    assert abs(len(sound) / rate * 1000 - made.cut.duration_ms) < 50
    slope = 0.3 * 2 * np.pi * pitch(SECONDS) / rate
    assert max(jumps(to, seams(made))) < slope + FULL_SCALE_SHARE


def test_a_clip_is_as_long_as_its_annotation(tmp_path: Path) -> None:
    source = recorded(tmp_path, "mp3")
    to = tmp_path / "clip.mp3"
    made = cut_sound(source, to, Cut.of([TimeRange(3_100, 5_900)]))
    sound, rate = heard(to)
    assert abs(len(sound) / rate * 1000 - made.cut.duration_ms) < 50
    assert abs(made.cut.duration_ms - 2800) < 400
    assert abs(loudest_pitch(sound, rate, made.cut.moved(4450)) - pitch(4)) < 12
    assert float(np.abs(sound[: rate // 100]).max()) < FULL_SCALE_SHARE


@pytest.mark.parametrize("kind", ["mp3", "m4a", "opus"])
def test_many_cuts_do_not_add_up_to_a_wrong_length(tmp_path: Path, kind: str) -> None:
    source = recorded(tmp_path, kind)
    # From pause to pause, so that no end has to be moved.
    parts = [TimeRange(second * 1000, second * 1000 + 1000) for second in range(1, SECONDS - 1, 2)]
    to = tmp_path / f"reel.{kind}"
    made = cut_sound(source, to, Cut.of(parts))
    assert made.is_copied
    sound, rate = heard(to)
    assert abs(len(sound) / rate * 1000 - 1000 * len(parts)) < 50
    assert max(jumps(to, seams(made))) < FULL_SCALE_SHARE


def test_what_can_not_be_cut_is_said(tmp_path: Path) -> None:
    source = recorded(tmp_path, "wav")
    with pytest.raises(ExportError, match="Nothing is left"):
        cut_sound(source, tmp_path / "out.wav", Cut(()))
    with pytest.raises(Cancelled):
        cut_sound(
            source, tmp_path / "out.wav", Cut.of([TimeRange(0, 5000)]), cancelled=lambda: True
        )
    with pytest.raises(ExportError, match="can't be written"):
        cut_sound(source, tmp_path / "no" / "out.wav", Cut.of([TimeRange(0, 5000)]))
    (tmp_path / "text.mp3").write_text("no sound at all")
    with pytest.raises(MediaError):
        cut_sound(tmp_path / "text.mp3", tmp_path / "out.wav", Cut.of([TimeRange(0, 5000)]))
    assert [file.name for file in tmp_path.iterdir() if file.name.startswith((".", "out"))] == []


def test_what_comes_after_the_last_place_is_not_read(tmp_path: Path) -> None:
    source = recorded(tmp_path, "mp3")
    with open_audio(source) as container:
        stream = container.streams.best("audio")
        assert isinstance(stream, AudioStream)
        rate = stream.codec_context.sample_rate
        ((first, samples),) = neighbourhoods(container, stream, [2 * rate], rate, 0.5)
        following = next(container.demux(stream))
        assert 2.5 < float(following.pts * following.time_base) < 3.5
        assert first < 2 * rate < first + len(samples)
    assert jumps(source, []) == []

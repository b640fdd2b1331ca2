"""Chapters inside recordings of every kind come out with their titles and times."""

from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest

from earmark.domain.episode import Chapter
from earmark.playback.chapters import embedded_chapters
from earmark.playback.remux import copy

TITLES = ("Welcome", "Über Flüsse", "Goodbye")
STARTS_MS = (0, 1250, 2400)  # the writer of Vorbis comments rounds halves of seconds up
EXPECTED = tuple(map(Chapter, STARTS_MS, TITLES))
RATE = 48_000
KINDS = {
    "id3.mp3": ("mp3", "libmp3lame"),
    "nero.m4a": ("ipod", "aac"),
    "quicktime.mov": ("mov", "aac"),
    "opus.opus": ("ogg", "libopus"),
    "matroska.mka": ("matroska", "libopus"),
}


def record(path: Path, kind: str, codec: str, titles: tuple[str, ...]) -> None:
    """Write four seconds of a tone with chapters."""
    with av.open(str(path), "w", format=kind) as target:
        stream = target.add_stream(codec, rate=RATE, layout="mono")
        ends = (*STARTS_MS[1:], 4000)
        target.set_chapters(
            [
                {"id": i, "start": start, "end": end, "time_base": Fraction(1, 1000),
                 "metadata": {"title": title} if title else {}}
                for i, (start, end, title) in enumerate(zip(STARTS_MS, ends, titles, strict=False))
            ]
        )  # fmt: skip
        tone = np.sin(np.arange(RATE * 4) * 0.05).astype("<f4")
        for number, at in enumerate(range(0, len(tone), 1024)):
            frame = av.AudioFrame.from_ndarray(tone[None, at : at + 1024], "fltp", "mono")
            frame.sample_rate, frame.pts = RATE, number * 1024
            target.mux(stream.encode(frame))
        target.mux(stream.encode(None))


@pytest.mark.parametrize("name", KINDS)
def test_chapters_are_read_from(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    record(path, *KINDS[name], TITLES)
    assert embedded_chapters(path) == EXPECTED


def test_comments_of_flac_files_are_read(tmp_path: Path) -> None:
    path = tmp_path / "comments.flac"
    with av.open(str(path), "w", format="flac") as target:
        for number, (ms, title) in enumerate(zip(STARTS_MS, TITLES, strict=True), 1):
            target.metadata[f"CHAPTER{number:03}"] = f"00:00:{ms / 1000:06.3f}"
            target.metadata[f"CHAPTER{number:03}NAME"] = title
        stream = target.add_stream("flac", rate=RATE, layout="mono")
        frame = av.AudioFrame.from_ndarray(np.zeros((1, RATE * 3), "<i2"), "s16", "mono")
        frame.sample_rate, frame.pts = RATE, 0
        target.mux([*stream.encode(frame), *stream.encode(None)])
    assert embedded_chapters(path) == EXPECTED


def test_the_copy_that_is_played_keeps_them(tmp_path: Path) -> None:
    path, made = tmp_path / "id3.mp3", tmp_path / "made.mka"
    record(path, *KINDS["id3.mp3"], TITLES)
    copy(path, made, tmp_path / "peaks.npy", lambda _share: None)
    assert embedded_chapters(made) == EXPECTED


def test_untitled_chapters_are_numbered_and_a_lone_one_is_none(tmp_path: Path) -> None:
    path = tmp_path / "x.mka"
    record(path, *KINDS["matroska.mka"], ("", "", ""))
    assert [one.title for one in embedded_chapters(path)] == ["Chapter 1", "Chapter 2", "Chapter 3"]
    record(path, *KINDS["matroska.mka"], ("",))
    assert embedded_chapters(path) == ()


def test_what_is_no_recording_has_none(tmp_path: Path) -> None:
    path = tmp_path / "x.mp3"
    path.write_text("no sound", encoding="utf-8")
    assert embedded_chapters(path) == ()
    assert embedded_chapters(tmp_path / "gone.mp3") == ()

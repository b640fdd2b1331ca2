"""The bundled episode: readable, small, and with times that are true to its sound."""

import itertools
import json
from pathlib import Path
from typing import Any

import pytest

from earmark import paths
from earmark.domain.episode import ReadTranscript
from earmark.formats.registry import read

MOST_BYTES = 1_000_000


@pytest.fixture(scope="module")
def truth() -> list[dict[str, Any]]:
    """Return the true times of the lines."""
    lines: list[dict[str, Any]] = json.loads(paths.resource("sample/truth.json").read_text("utf-8"))
    return lines


@pytest.fixture(scope="module")
def sample() -> ReadTranscript:
    """Return the sample's transcript."""
    return read(paths.resource("sample/sample.txt"))


def test_every_line_is_read_and_has_its_true_time(
    sample: ReadTranscript, truth: list[dict[str, Any]]
) -> None:
    assert [segment.text for segment in sample.segments] == [line["text"] for line in truth]


def test_lines_follow_each_other_without_overlap(truth: list[dict[str, Any]]) -> None:
    for line, after in itertools.pairwise(truth):
        assert line["start"] < line["end"] <= after["start"] + 0.001


def test_each_chapter_starts_where_a_line_does(
    sample: ReadTranscript, truth: list[dict[str, Any]]
) -> None:
    starts = [int(line["start"]) for line in truth]
    assert len(sample.chapters) >= 6
    assert all(chapter.start_ms // 1000 in [0, *starts] for chapter in sample.chapters)


def test_there_is_an_advertisement_and_a_claim(sample: ReadTranscript) -> None:
    assert any("Sponsor" in chapter.title for chapter in sample.chapters)
    assert any("nineteen ninety" in segment.text for segment in sample.segments)


def test_the_recording_is_small_and_three_to_five_minutes_long(
    truth: list[dict[str, Any]],
) -> None:
    import av

    recording = paths.resource("sample/sample.opus")
    assert recording.stat().st_size <= MOST_BYTES
    with av.open(str(recording)) as container:
        duration_s = sum(f.samples / f.sample_rate for f in container.decode(audio=0))
    assert 180 <= duration_s <= 300
    assert truth[-1]["end"] < duration_s


def test_sound_begins_where_a_turn_begins(truth: list[dict[str, Any]]) -> None:
    import av
    import numpy as np

    with av.open(str(paths.resource("sample/sample.opus"))) as container:
        sound = np.concatenate([f.to_ndarray()[0] for f in container.decode(audio=0)])
    for line, after in itertools.pairwise(truth):
        if line["speaker"] != after["speaker"]:
            at = int(after["start"] * 48_000)
            before, begin = sound[at - 9_600 : at - 960], sound[at : at + 9_600]
            assert np.abs(before).mean() < 0.2 * np.abs(begin).mean(), after["text"]


def test_the_transcript_is_the_script(sample: ReadTranscript, checkout: Path) -> None:
    script = (checkout / "packaging" / "sample_script.txt").read_text("utf-8")
    spoken = " ".join(script.split("=====\n")[1].split())
    for segment in sample.segments:
        assert segment.text in spoken

"""Where players can begin in a prepared mp3: what is marked, and what is asked for."""

from pathlib import Path

import av
import pytest
from hypothesis import given
from hypothesis import strategies as st

from earmark.playback.cache import read_json
from earmark.playback.media import prepare
from earmark.playback.seek_plan import SeekPlan
from earmark.playback.seek_points import STEP, thin_out
from playback.coded_sound import write_coded

FRAME_MS = 1152 / 44.1
THINNED = SeekPlan(lead_ms=25.0, preroll_ms=65, frame_ms=FRAME_MS, every=38)


def written(path: Path, step_ms: int = 26, count: int = 200, late_from: int = 1000) -> Path:
    """Write frames of mp3 with times of our own into Matroska."""
    coded = write_coded(path.with_suffix(".mp3"), 8.0, "mp3")
    options = {"cluster_time_limit": "1000"}
    with av.open(str(coded)) as source, av.open(str(path), "w", options=options) as target:
        stream = source.streams.audio[0]
        out = target.add_stream_from_template(stream)
        packets = [packet for packet in source.demux(stream) if packet.size]
        for number, packet in enumerate(packets[:count]):
            at_ms = number * step_ms + (500 if number >= late_from else 0)
            packet.pts = packet.dts = round(at_ms / 1000 / packet.time_base)
            packet.stream = out
            target.mux(packet)
    return path


def marks(path: Path) -> list[int]:
    """Return the numbers of the frames that are marked as points to begin at."""
    with av.open(str(path)) as source:
        packets = [one for one in source.demux(source.streams.audio[0]) if one.size]
    return [number for number, one in enumerate(packets) if _is_marked(path, one.pos)]


def _is_marked(path: Path, pos: int) -> bool:
    """Look at the block itself; FFmpeg takes every frame of mp3 for a key frame anyway."""
    with path.open("rb") as file:
        file.seek(pos + 3)
        return bool(file.read(1)[0] & 0x80)


@pytest.mark.parametrize("name", ["cbr.mp3", "noxing.mp3"])
def test_every_fifth_frame_of_a_cluster_is_a_point_to_begin_at(
    name: str, recordings: Path, tmp_path: Path
) -> None:
    media = prepare(recordings / name, tmp_path)
    every = read_json(media.path.with_suffix(".json"))["cluster_frames"]
    assert 30 < every < 45
    found = marks(media.path)
    last = found[-1] + 1
    assert found == [number for number in range(last) if number % every % STEP == 0]
    assert last + STEP >= 20_000 / FRAME_MS


def test_other_codings_are_left_as_they_are(recordings: Path, tmp_path: Path) -> None:
    media = prepare(recordings / "sound.opus", tmp_path)
    assert read_json(media.path.with_suffix(".json"))["cluster_frames"] == 0


def test_a_file_whose_clusters_differ_is_not_changed(tmp_path: Path) -> None:
    path = written(tmp_path / "gap.mka", late_from=90)
    before = path.read_bytes()
    assert thin_out(path) == 0
    assert path.read_bytes() == before


def test_a_short_file_is_not_changed(tmp_path: Path) -> None:
    path = written(tmp_path / "short.mka", count=20)
    assert thin_out(path) == 0
    assert marks(path) == list(range(20))


def test_thinning_out_changes_no_frame(tmp_path: Path) -> None:
    path = written(tmp_path / "whole.mka")
    with av.open(str(path)) as source:
        before = [bytes(one) for one in source.demux(source.streams.audio[0])]
    every = thin_out(path)
    assert every > 0
    with av.open(str(path)) as source:
        assert [bytes(one) for one in source.demux(source.streams.audio[0])] == before
    assert marks(path) == [number for number in range(200) if number % every % STEP == 0]


@given(st.integers(0, 36_000_000), st.sampled_from([0.5, 1.0, 1.1, 1.5, 2.0, 3.0]))
def test_what_is_wanted_is_heard_and_not_among_the_frames_that_are_dropped(
    ms: int, rate: float
) -> None:
    begin_ms, ahead_ms = THINNED.seek(ms, rate)
    place, cluster_ms = ms + THINNED.lead_ms, THINNED.every * FRAME_MS
    assert begin_ms >= 0
    if begin_ms < cluster_ms:
        return
    behind = begin_ms % cluster_ms / FRAME_MS % STEP
    heard_ms = begin_ms + behind * FRAME_MS * (max(1.0, rate) - 1)
    assert -1 <= place - 25 - heard_ms <= 53
    assert behind * max(1.0, rate) > 1.7
    assert behind * FRAME_MS <= STEP * FRAME_MS - 2.9  # a rounded time must not reach the next
    assert 0 <= ahead_ms <= 280


def test_where_each_frame_is_a_point_or_none_is_mp3_the_plan_is_plain() -> None:
    assert SeekPlan.of({}).seek(1000, 1.0) == (990, 10)
    assert SeekPlan.of({"codec": "aac", "lead_ms": 23.0}).seek(1000, 2.0) == (998, 12.5)
    facts = {"codec": "mp3", "self_contained": True, "sample_rate": 44_100}
    assert SeekPlan.of(facts).seek(1000, 1.0) == (935, 65)
    assert SeekPlan.of(facts).seek(10, 1.0) == (0, 10)

"""States are set in one step of undo, and covers are found where they lie."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import av
import numpy as np
import pytest

from earmark.app import episode_states
from earmark.app.covers import cover_file
from earmark.app.project import Project
from earmark.domain.episode import Episode, EpisodeState, Media, Remote
from earmark.domain.progress import WorkState
from earmark.fetching import documents
from reversible import add_episode, assert_reversible


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.open(tmp_path / "states.earmark", annotator="Ada") as opened:
        yield opened


def test_a_state_is_said_of_several_episodes_and_taken_back(project: Project) -> None:
    ids = [add_episode(project, title) for title in ("Bees", "Wasps", "Ants")]
    assert_reversible(project, lambda: episode_states.set_state(project, ids[:2], WorkState.DONE))
    assert project.undo_label == "Mark 2 episodes as done"
    assert [project.episode(one).state for one in ids] == [
        EpisodeState.DONE, EpisodeState.DONE, EpisodeState.UNSET,
    ]  # fmt: skip
    assert episode_states.next_episode(project, ids[0]) == ids[2]
    episode_states.set_state(project, ids[:1], WorkState.NOT_STARTED)
    assert project.episode(ids[0]).state is EpisodeState.UNSET


def picture(path: Path) -> Path:
    """A small picture, written by the same library that reads the recordings."""
    with av.open(str(path), "w", format="image2") as container:
        stream = container.add_stream("mjpeg", rate=1)
        stream.width, stream.height, stream.pix_fmt = 64, 64, "yuvj420p"
        frame = av.VideoFrame.from_ndarray(np.full((64, 64, 3), 200, np.uint8), format="rgb24")
        for packet in (*stream.encode(frame), *stream.encode(None)):
            container.mux(packet)
    return path


def test_a_cover_beside_the_recording_is_found(tmp_path: Path) -> None:
    recording = tmp_path / "talk.mp3"
    episode = Episode(1, "Talk", media=Media(str(recording), "abc"))
    assert cover_file(episode) is None
    beside = picture(tmp_path / "cover.jpg")
    assert cover_file(episode) == beside
    own = picture(tmp_path / "talk.jpg")
    assert cover_file(episode) == own


def test_a_recording_without_a_picture_is_looked_at_once(
    tmp_path: Path, shared_data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recording = next((shared_data / "palm2").glob("*.mp3"))
    link = tmp_path / "linked.mp3"
    link.symlink_to(recording)
    episode = Episode(1, "Talk", media=Media(str(link), "abc"))
    first = cover_file(episode)
    monkeypatch.setattr("earmark.playback.cover.embedded_cover", lambda _: 1 / 0)
    assert cover_file(episode) == first


def test_the_picture_inside_a_recording_is_found(tmp_path: Path) -> None:
    inside = picture(tmp_path / "inside.jpg")
    recording = tmp_path / "talk.mp4"
    with av.open(str(recording), "w") as container, av.open(str(inside)) as source:
        sound = container.add_stream("aac", rate=8000, layout="mono")
        shown = container.add_stream_from_template(source.streams.video[0])
        frame = av.AudioFrame.from_ndarray(
            np.zeros((1, 8000), np.float32), format="fltp", layout="mono"
        )
        frame.sample_rate = 8000
        for packet in (*sound.encode(frame), *sound.encode(None)):
            container.mux(packet)
        for packet in source.demux(video=0):
            if packet.dts is not None:
                packet.stream = shown
                container.mux(packet)
    inside.unlink()
    found = cover_file(Episode(1, "Talk", media=Media(str(recording), "abc")))
    assert found is not None
    assert found.read_bytes()[:2] == b"\xff\xd8"


def test_the_cover_of_a_feed_is_fetched_once_for_all_its_episodes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def fetch(url: str, **_options: object) -> documents.Fetched:
        asked.append(url)
        return documents.Fetched(url, b"picture", "image/jpeg", "", documents.Seen())

    monkeypatch.setattr(documents, "fetch", fetch)
    one = Episode(1, "One", remote=Remote(cover="https://example.org/cover.jpg"))
    first = cover_file(one)
    assert first is not None
    assert first.read_bytes() == b"picture"
    assert cover_file(replace(one, id=2, title="Two")) == first
    assert asked == ["https://example.org/cover.jpg"]

"""Transcripts and recordings come into a project in either order, and only once."""

import shutil
import wave
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from earmark import paths
from earmark.app import edits
from earmark.app.importing import import_episode
from earmark.app.project import Project
from earmark.domain.transcript import TimingSource
from earmark.errors import AppError, Cancelled, EditError, ImportFailed, MediaError
from fetching.web import serving

NOTES = """---
Transcription Model: whisper small
Length: {length}s
Video Keywords: []
---

# {title}
**Show:** [May 01, 2024](https://a.example)
*  Hello and welcome to the show about rivers and the towns along them.
*  Today we walk along the water and listen.
*  Goodbye.
"""
SRT = "1\n00:00:00,500 --> 00:00:02,000\nHello.\n\n2\n00:00:02,000 --> 00:00:04,000\nBye.\n"

Say = Callable[..., Path]


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.open(tmp_path / "p.earmark", annotator="Ann") as opened:
        yield opened


@pytest.fixture
def notes(tmp_path: Path) -> Say:
    def write(name: str = "talk.txt", title: str = "Rivers", length: int = 12) -> Path:
        path = tmp_path / name
        path.write_text(NOTES.format(title=title, length=length), encoding="utf-8")
        return path

    return write


@pytest.fixture
def tone(tmp_path: Path) -> Say:
    def write(name: str = "talk.wav", seconds: float = 12.0, pitch: int = 440) -> Path:
        path = tmp_path / name
        time = np.arange(int(seconds * 16_000)) / 16_000
        sound = (np.sin(time * 2 * np.pi * pitch) * 8000).astype("<i2")
        with wave.open(str(path), "wb") as stream:
            stream.setnchannels(1)
            stream.setsampwidth(2)
            stream.setframerate(16_000)
            stream.writeframes(sound.tobytes())
        return path

    return write


def test_both_files_at_once(project: Project, notes: Say, tone: Say) -> None:
    result = import_episode(project, notes(), tone())
    assert (result.created, result.unchanged) == (True, False)
    episode = project.episode(result.episode_id)
    assert episode.title == "Rivers"
    assert episode.media is not None
    assert episode.media.duration_ms == pytest.approx(12_000, abs=50)
    segments = project.transcript(episode.id).segments
    assert [one.source for one in segments] == [TimingSource.ESTIMATED] * 3
    assert all(one.end_ms <= other.start_ms for one, other in pairwise(segments))
    assert segments[-1].end_ms <= 12_000
    assert "estimated" in result.messages[0]


def test_the_same_files_again_change_nothing_and_say_so(
    project: Project, notes: Say, tone: Say
) -> None:
    first = import_episode(project, notes(), tone())
    history = len(project.history())
    for files in ((notes(), tone()), (notes(), None), (None, tone())):
        again = import_episode(project, *files)
        assert again.unchanged
        assert again.episode_id == first.episode_id
        assert "nothing was changed" in again.messages[0]
    assert len(project.history()) == history
    assert len(project.episodes()) == 1


def test_a_copy_elsewhere_is_known_by_its_content(
    project: Project, notes: Say, tmp_path: Path
) -> None:
    first = import_episode(project, notes(), None)
    other = tmp_path / "copy of it.md"
    shutil.copy(notes(), other)
    assert import_episode(project, other, None).episode_id == first.episode_id


def test_the_recording_may_come_later(project: Project, notes: Say, tone: Say) -> None:
    first = import_episode(project, notes(length=60), None)
    before = project.transcript(first.episode_id)
    later = import_episode(project, None, tone())
    assert later.episode_id == first.episode_id
    assert not later.created
    after = project.transcript(first.episode_id)
    assert before[2].start_ms > 20_000 > 12_000 >= after[2].end_ms
    assert [one.id for one in before] == [one.id for one in after]
    assert any("fit its length" in message for message in later.messages)


def test_adding_the_recording_is_one_step_of_undo(project: Project, notes: Say, tone: Say) -> None:
    first = import_episode(project, notes(length=60), None)
    before = project.transcript(first.episode_id)
    import_episode(project, None, tone())
    project.undo()
    assert project.transcript(first.episode_id).segments == before.segments
    assert project.episode(first.episode_id).media is None


def test_the_transcript_may_come_later(project: Project, notes: Say, tone: Say) -> None:
    first = import_episode(project, None, tone())
    assert first.created
    assert project.episode(first.episode_id).title == "talk"
    later = import_episode(project, notes(), None)
    assert later.episode_id == first.episode_id
    assert project.episode(first.episode_id).title == "Rivers"
    assert project.transcript(first.episode_id)[2].end_ms <= 12_000


def test_files_with_other_names_become_other_episodes(
    project: Project, notes: Say, tone: Say
) -> None:
    import_episode(project, notes("one.txt", "One"), None)
    import_episode(project, notes("two.txt", "Two"), None)
    result = import_episode(project, None, tone("three.wav"))
    assert result.created
    assert len(project.episodes()) == 3


def test_an_episode_can_be_named(project: Project, notes: Say, tone: Say) -> None:
    one = import_episode(project, notes("one.txt", "One"), None).episode_id
    import_episode(project, notes("two.txt", "Two"), None)
    result = import_episode(project, None, tone("three.wav"), episode_id=one)
    assert result.episode_id == one
    assert project.episode(one).media is not None


def test_given_times_are_kept_as_they_are(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "a.srt"
    path.write_text(SRT)
    result = import_episode(project, path, None)
    segments = project.transcript(result.episode_id).segments
    assert [(one.start_ms, one.end_ms, one.source) for one in segments] == [
        (500, 2000, TimingSource.GIVEN),
        (2000, 4000, TimingSource.GIVEN),
    ]


def test_an_edited_transcript_takes_the_place_of_the_old_one(
    project: Project, tmp_path: Path
) -> None:
    path = tmp_path / "a.srt"
    path.write_text(SRT)
    first = import_episode(project, path, None)
    path.write_text(SRT.replace("Bye", "See you"))
    second = import_episode(project, path, None)
    assert second.episode_id == first.episode_id
    assert project.transcript(first.episode_id)[1].text == "See you."


def test_an_annotated_transcript_is_never_replaced(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "a.srt"
    path.write_text(SRT)
    first = import_episode(project, path, None).episode_id
    tag = next(iter(project.codebook()))
    edits.add_annotation(project, first, tag.id, project.transcript(first).whole_span(0))
    path.write_text(SRT.replace("Bye", "See you"))
    second = import_episode(project, path, None)
    assert second.created
    assert project.transcript(first)[1].text == "Bye."
    path.write_text(SRT.replace("Bye", "Later"))
    with pytest.raises(EditError):
        import_episode(project, path, None, episode_id=first)
    assert len(project.annotations(first)) == 1


def test_lengths_that_do_not_fit_are_remarked_on(project: Project, notes: Say, tone: Say) -> None:
    result = import_episode(project, notes(length=3000), tone())
    assert any("check that they belong together" in message for message in result.messages)


def test_a_bad_recording_leaves_the_project_as_it_was(
    project: Project, notes: Say, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.mp3"
    bad.write_text("this is no sound at all, " * 100)
    with pytest.raises(MediaError) as caught:
        import_episode(project, notes(), bad)
    assert caught.value.hint
    assert project.episodes() == []
    assert project.history() == []


def test_cancelling_leaves_the_project_as_it_was(project: Project, notes: Say, tone: Say) -> None:
    with pytest.raises(Cancelled):
        import_episode(project, notes(), tone(), cancelled=lambda: True)
    assert project.episodes() == []


def test_progress_ends_at_one(project: Project, tone: Say) -> None:
    seen: list[float] = []
    import_episode(project, None, tone(), progress=seen.append)
    assert seen[-1] == 1.0


def test_nothing_to_import_says_so(project: Project) -> None:
    with pytest.raises(ImportFailed, match="nothing to import"):
        import_episode(project, None, None)
    with pytest.raises(ImportFailed, match=r"c\.json holds chapters, and no transcript"):
        import_episode(project, None, None, chapters=Path("c.json"))


def test_a_project_that_cannot_be_written_says_so_before_work_starts(
    tmp_path: Path, notes: Say
) -> None:
    Project.open(tmp_path / "q.earmark").close()
    with (
        Project.open(tmp_path / "q.earmark", read_only=True) as project,
        pytest.raises(AppError, match="can't be changed"),
    ):
        import_episode(project, notes(), None)


def test_palm2_comes_in_with_recording_and_estimated_times(project: Project, palm2: Path) -> None:
    result = import_episode(project, palm2 / "transcript.txt", palm2 / "episode.mp3")
    episode = project.episode(result.episode_id)
    assert episode.media is not None
    assert episode.media.duration_ms == pytest.approx(3_243_300, abs=200)
    segments = project.transcript(episode.id).segments
    assert len(segments) == 543
    assert segments[-1].end_ms <= episode.media.duration_ms
    assert result.read is not None
    assert result.read.accounts_for_all


def test_a_recording_is_fetched_from_the_web_and_keeps_its_address(
    project: Project, tone: Say
) -> None:
    sound = tone(seconds=2)
    told: list[tuple[float, str]] = []
    with serving() as web:
        web.pages["/tea.mp3?from=feed"] = lambda request: request.send(200, sound.read_bytes())
        address = web.url("/tea.mp3?from=feed")
        result = import_episode(
            project,
            None,
            address,
            progress=lambda share, text="": told.append((share, text)),
        )
    media = project.episode(result.episode_id).media
    assert media is not None
    assert media.is_remote
    assert (media.path, media.name) == (address, "tea.mp3")
    assert media.uri == address
    assert media.duration_ms == 2000
    assert Path(media.cached_path).is_file()
    assert told[-1][0] == 1.0
    assert any(share == pytest.approx(0.9) for share, _ in told)
    assert not [one for one in paths.downloads().rglob("*") if one.is_file()]

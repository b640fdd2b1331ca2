"""Clips, reels, and an episode without its sponsors, with its text beside it."""

import json
from collections.abc import Iterator
from pathlib import Path

import av
import pytest

from earmark.app import edits
from earmark.app.export_files import filter_query
from earmark.app.importing import import_episode
from earmark.app.project import Project
from earmark.app.sound_export import SoundKind, SoundRequest, export_sound
from earmark.cli.main import run
from earmark.domain.annotation import Status
from earmark.errors import ExportError
from earmark.formats.registry import read
from playback.tones import recorded


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    lines = [
        f"{n + 1}\n00:00:{n * 6:02d},000 --> 00:00:{n * 6 + 6:02d},000\nLine {name}.\n"
        for n, name in enumerate(("one", "two", "three", "four"))
    ]
    transcript = tmp_path / "talk.srt"
    transcript.write_text("\n".join(lines))
    with Project.open(tmp_path / "p.earmark", annotator="Ann") as opened:
        import_episode(opened, transcript, recorded(tmp_path, "wav"))
        rows = opened.transcript(1)
        sponsor, claim, _topic = opened.codebook()
        edits.add_annotation(opened, 1, sponsor.id, rows.whole_span(1))
        edits.add_annotation(opened, 1, sponsor.id, rows.whole_span(3), status=Status.SUGGESTED)
        edits.add_annotation(opened, 1, claim.id, rows.whole_span(2), note="Why: three?")
        yield opened


def seconds(path: Path) -> float:
    with av.open(str(path)) as source:
        stream = source.streams.best("audio")
        return sum(frame.samples for frame in source.decode(stream)) / stream.sample_rate


def test_the_episode_without_its_sponsors_has_its_text_moved_along(
    project: Project, tmp_path: Path
) -> None:
    result = export_sound(project, SoundRequest(tmp_path / "cut.mp3", SoundKind.WITHOUT))
    assert [file.name for file in result.files] == ["cut.wav", "cut.vtt"]
    assert seconds(tmp_path / "cut.wav") == pytest.approx(18, abs=0.5)
    left = read(tmp_path / "cut.vtt").segments
    assert [one.text for one in left] == ["Line one.", "Line three.", "Line four."]
    assert left[1].start_ms == pytest.approx(6000, abs=500)
    assert left[2].end_ms == pytest.approx(18_000, abs=500)
    assert "in 2 parts, joined with crossfades" in result.remarks[0]


def test_clips_and_a_reel_hold_what_a_filter_names(project: Project, tmp_path: Path) -> None:
    query = filter_query("tag:claim")
    clips = export_sound(project, SoundRequest(tmp_path / "clips", SoundKind.CLIPS, query=query))
    assert [file.name for file in clips.files] == ["001 0-12 Why three.wav"]
    assert seconds(clips.files[0]) == pytest.approx(6, abs=0.5)
    reel = export_sound(project, SoundRequest(tmp_path / "reel.wav", SoundKind.REEL))
    assert seconds(reel.files[0]) == pytest.approx(12, abs=0.6)
    with pytest.raises(ExportError, match="Nothing that is tagged fits"):
        export_sound(
            project,
            SoundRequest(tmp_path / "x", SoundKind.CLIPS, query=filter_query("tag:topic")),
        )


def test_a_recording_that_is_gone_is_said_to_be(project: Project, tmp_path: Path) -> None:
    media = project.episode(1).media
    assert media is not None
    Path(media.path).unlink()
    if media.cached_path:
        Path(media.cached_path).unlink(missing_ok=True)
    with pytest.raises(ExportError, match="not to be found"):
        export_sound(project, SoundRequest(tmp_path / "cut.wav", SoundKind.WITHOUT))


def test_the_command_line_cuts_too(
    project: Project, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = ["export", "--project", str(project.path), "--format", "without", "--json"]
    assert run([*given, "--to", str(tmp_path / "cut.wav")]) == 0
    said = json.loads(capsys.readouterr().out)
    assert [Path(file).name for file in said["files"]] == ["cut.wav", "cut.vtt"]

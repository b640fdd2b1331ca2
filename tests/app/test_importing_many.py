"""Folders and lists of files come in at once, paired by name."""

import wave
from pathlib import Path

import pytest

from earmark.app.importing_many import Pair, import_many, plan
from earmark.app.project import Project
from earmark.cli.main import run
from earmark.errors import ImportFailed

SRT = "1\n00:00:00,500 --> 00:00:02,000\nHello {}.\n"


def text(folder: Path, name: str) -> Path:
    path = folder / name
    path.write_text(SRT.format(name))
    return path


def sound(folder: Path, name: str) -> Path:
    path = folder / name
    with wave.open(str(path), "wb") as stream:
        stream.setnchannels(1)
        stream.setsampwidth(2)
        stream.setframerate(8000)
        stream.writeframes(bytes(range(1, 101)) * 640)
    return path


def test_files_are_paired_by_name(tmp_path: Path) -> None:
    one, two = text(tmp_path, "one.srt"), text(tmp_path, "Two.srt")
    heard, loose = sound(tmp_path, "two.wav"), sound(tmp_path, "three.wav")
    assert plan([tmp_path]) == [Pair(two, heard), Pair(one, None), Pair(None, loose)]


def test_one_of_each_is_a_pair_whatever_it_is_called(tmp_path: Path) -> None:
    said, heard = text(tmp_path, "notes.srt"), sound(tmp_path, "audio.wav")
    assert plan([heard, said]) == [Pair(said, heard)]


def chapters(folder: Path, name: str) -> Path:
    path = folder / name
    path.write_text('{"version": "1.2.0", "chapters": [{"startTime": 1, "title": "One"}]}')
    return path


def test_chapters_languages_and_roles_belong_to_the_episode(tmp_path: Path) -> None:
    heard = sound(tmp_path, "ep1.wav")
    said, listed = text(tmp_path, "ep1.en.vtt"), chapters(tmp_path, "ep1.chapters.json")
    other, its = text(tmp_path, "ep2_transcript.srt"), sound(tmp_path, "ep2.wav")
    assert plan([tmp_path]) == [Pair(said, heard, listed), Pair(other, its)]


def test_folders_of_their_own_are_no_hindrance(tmp_path: Path) -> None:
    (tmp_path / "audio").mkdir()
    (tmp_path / "text").mkdir()
    heard = [sound(tmp_path / "audio", name) for name in ("a.wav", "b.wav")]
    said = [text(tmp_path / "text", name) for name in ("a.srt", "b.srt")]
    assert plan([tmp_path]) == [Pair(said[0], heard[0]), Pair(said[1], heard[1])]


def test_of_several_transcripts_the_one_that_says_most_is_taken(tmp_path: Path) -> None:
    heard, captions = sound(tmp_path, "ep.wav"), text(tmp_path, "ep.wav.srt")
    plain = tmp_path / "ep.txt"
    plain.write_text("Hello there.\n")
    words = tmp_path / "ep.json"
    words.write_text('{"segments": [{"start": 0, "end": 1, "text": "Hello."}], "language": "en"}')
    assert plan([tmp_path]) == [Pair(words, heard, None, (captions, plain))]


def test_patterns_are_read_where_no_shell_did(tmp_path: Path) -> None:
    one, two = text(tmp_path, "one.srt"), text(tmp_path, "two.srt")
    text(tmp_path, "three.vtt")
    assert plan([tmp_path / "*.srt"]) == [Pair(one, None), Pair(two, None)]
    with pytest.raises(ImportFailed, match="nothing to import"):
        plan([tmp_path / "*.sbv"])


def test_chapters_of_a_file_come_in(tmp_path: Path) -> None:
    text(tmp_path, "ep.srt")
    chapters(tmp_path, "ep.chapters.json")
    with Project.open(tmp_path / "p.earmark") as project:
        assert [one.error for one in import_many(project, plan([tmp_path]))] == [None]
        assert [one.title for one in project.episodes()[0].chapters] == ["One"]


def test_the_command_takes_chapters_for_an_episode_that_is_there(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project = str(tmp_path / "p.earmark")
    assert run(["import", str(text(tmp_path, "a.srt")), "--project", project]) == 0
    listed = str(chapters(tmp_path, "c.json"))
    assert run(["import", "--chapters", listed, "--episode", "1", "--project", project]) == 0
    assert "Chapters taken from the file: 1." in capsys.readouterr().out
    assert run(["import", "--chapters", listed, "--project", project]) == 2
    with Project.open(tmp_path / "p.earmark") as opened:
        assert opened.undo() is not None
        assert opened.episode(1).chapters == ()


def test_content_decides_what_is_a_recording(tmp_path: Path) -> None:
    assert plan([text(tmp_path, "captions.mp3")])[0].transcript is not None


def test_nothing_and_missing_files_say_so(tmp_path: Path) -> None:
    with pytest.raises(ImportFailed, match="nothing to import"):
        plan([tmp_path])
    with pytest.raises(ImportFailed, match="There is no file"):
        plan([tmp_path / "none.srt"])


def test_one_bad_file_does_not_keep_the_others_out(tmp_path: Path) -> None:
    text(tmp_path, "a.srt")
    (tmp_path / "b.srt").touch()
    text(tmp_path, "c.srt")
    seen: list[float] = []
    with Project.open(tmp_path / "p.earmark") as project:
        pairs = plan([tmp_path])
        outcomes = list(
            import_many(project, pairs, progress=lambda share, _name: seen.append(share))
        )
        assert [one.error is None for one in outcomes] == [True, False, True]
        assert len(project.episodes()) == 2
    assert seen == sorted(seen)


def test_the_command_sums_up_and_exits_with_1_after_a_failure(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text(tmp_path, "a.srt")
    text(tmp_path, "b.srt")
    project = str(tmp_path / "p.earmark")
    assert run(["import", str(tmp_path), "--project", project]) == 0
    assert "2 of 2 imported." in capsys.readouterr().out
    (tmp_path / "c.srt").touch()
    assert run(["import", str(tmp_path), "--project", project]) == 1
    captured = capsys.readouterr()
    assert "c.srt is empty" in captured.err
    assert captured.err.count("c.srt") == 1
    assert "2 of 3 imported.\nNot imported: c.srt.\n" in captured.out
